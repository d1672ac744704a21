import datetime as dt

import polars as pl
import pytest

from analysis.errors import WorkbookError
from analysis.registry import in_county, municipalities_at


@pytest.mark.parametrize("date", [dt.date(2020, 1, 1), dt.date(2021, 6, 1), dt.date(2023, 12, 31)])
def test_first_and_last_day_belong_to_a_code(municipalities, date):
    assert municipalities_at(municipalities, date)["code"].to_list() == [
        "1515", "5041", "5055", "5061",
    ]  # fmt: skip


@pytest.mark.parametrize("date", [dt.date(2019, 12, 31), dt.date(2024, 1, 1)])
def test_a_date_outside_every_code_is_refused(municipalities, date):
    with pytest.raises(WorkbookError) as raised:
        municipalities_at(municipalities, date)
    (finding,) = raised.value.findings
    assert (finding.key, finding.args) == ("municipalities-unknown-at", {"date": date.isoformat()})


def test_a_code_without_a_last_day_is_still_valid(municipalities):
    open_ended = municipalities.with_columns(valid_to=pl.lit(None, pl.Date))
    assert municipalities_at(open_ended, dt.date(2050, 1, 1)).height == 4


def test_a_code_that_is_valid_twice_is_refused(municipalities):
    twice = pl.concat([municipalities, municipalities.head(1)])
    with pytest.raises(WorkbookError, match="5055"):
        municipalities_at(twice, dt.date(2021, 1, 1))


def test_only_the_structure_of_the_date_is_given(municipalities):
    later = municipalities.head(1).with_columns(
        code=pl.lit("5099"), valid_from=dt.date(2024, 1, 1), valid_to=pl.lit(None, pl.Date)
    )
    both = pl.concat([municipalities, later])
    assert municipalities_at(both, dt.date(2024, 1, 1))["code"].to_list() == ["5099"]
    assert "5099" not in municipalities_at(both, dt.date(2023, 12, 31))["code"]


def test_a_county_has_its_own_municipalities(municipalities):
    assert in_county(municipalities, "15")["name"].to_list() == ["Herøy (Møre og Romsdal)"]


def test_an_unknown_county_is_told_the_known_ones(municipalities):
    with pytest.raises(WorkbookError) as raised:
        in_county(municipalities, "99")
    assert raised.value.findings[0].args == {"county": "99", "known": "15, 50"}


def test_the_real_structure_of_2021_has_356_municipalities_and_38_in_trondelag(raw):
    valid = municipalities_at(raw.table("municipalities"), dt.date(2021, 1, 1))
    assert valid.height == 356
    assert in_county(valid, "50").height == 38
    assert "0301" in valid["code"]
