import polars as pl
import pytest

from analysis.errors import Severity, WorkbookError
from analysis.registry import successors as registry

PEOPLE = pl.DataFrame(
    [
        (2018, "1612", 260),
        (2018, "1571", 137),
        (2018, "1567", 64),
        (2018, "1613", 79),
        (2020, "5055", 400),
    ],
    schema=["year", "code", "immigrants"],
    orient="row",
)


def test_every_code_leads_to_the_municipality_of_today(successors):
    located = registry.with_current_code(PEOPLE, successors)
    assert located["current_code"].to_list() == ["5055", "5055", "5061", None, "5055"]
    assert located.select(PEOPLE.columns).equals(PEOPLE)


def test_split_municipalities_with_figures_are_told(successors):
    (finding,) = registry.splits(PEOPLE, successors)
    assert (finding.key, finding.severity) == ("split-municipality", Severity.NOTE)
    assert finding.args == {"code": "1613", "name": "Snillfjord", "years": "2018"}


def test_what_has_no_municipality_has_no_code_and_no_finding(successors):
    unstated = pl.DataFrame({"year": [2014], "code": ["9999"], "immigrants": [112]})
    assert registry.with_current_code(unstated, successors)["current_code"].to_list() == [None]
    assert not registry.splits(unstated, successors)


def test_an_area_counts_in_the_county_it_belonged_to_at_the_time(successors, municipalities):
    frame = pl.DataFrame({"code": ["1567", "5061", "1571", "5055", "1613", "9999", "5041"]})
    located = registry.county_of(frame, municipalities, successors)
    assert located["county_code"].to_list() == ["15", "50", "15", "50", "50", None, "50"]


@pytest.mark.parametrize("function", ["with_current_code", "county_of"])
def test_unknown_codes_are_all_told(successors, municipalities, function):
    tables = [successors] if function == "with_current_code" else [municipalities, successors]
    frame = pl.DataFrame({"code": ["5055", "0000", "7777", "0000"]})
    with pytest.raises(WorkbookError) as raised:
        getattr(registry, function)(frame, *tables)
    assert [finding.args["code"] for finding in raised.value.findings] == ["0000", "7777"]


def test_the_real_immigrants_of_every_year_are_all_still_there(raw):
    immigrants, successors = raw.table("immigrants"), raw.table("municipality_successors")
    located = registry.with_current_code(immigrants, successors)
    assert located.select(immigrants.columns).equals(immigrants)
    unplaced = located.filter(pl.col("current_code").is_null())
    assert set(unplaced["code"]) == {"1850", "5012"}
    told = registry.splits(immigrants, successors)
    assert [finding.args["name"] for finding in told] == ["Tysfjord", "Snillfjord"]
    places = (
        located.drop_nulls("current_code").group_by("year").agg(pl.col("current_code").n_unique())
    )
    assert places["current_code"].to_list() == [356] * 4
