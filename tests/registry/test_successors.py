import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

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


def test_merged_municipalities_are_added_and_split_ones_stand_apart(successors):
    converted = registry.to_current(PEOPLE, successors, ["immigrants"])
    assert converted.placed.rows() == [(2018, "5055", 397), (2018, "5061", 64), (2020, "5055", 400)]
    assert converted.unplaced.rows() == [(2018, "1613", 79)]
    (finding,) = converted.findings
    assert (finding.key, finding.severity) == ("split-municipality", Severity.NOTE)
    assert finding.args == {"code": "1613", "name": "Snillfjord", "years": "2018"}


def test_a_sum_with_an_unknown_part_is_unknown(successors):
    unknown = PEOPLE.with_columns(
        immigrants=pl.when(pl.col("code") != "1571").then(pl.col("immigrants"))
    )
    placed = registry.to_current(unknown, successors, ["immigrants"]).placed
    assert placed.rows()[0] == (2018, "5055", None)


def test_what_has_no_municipality_is_unplaced_without_a_finding(successors):
    unstated = pl.DataFrame({"year": [2014], "code": ["9999"], "immigrants": [112]})
    converted = registry.to_current(unstated, successors, ["immigrants"])
    assert converted.placed.is_empty()
    assert converted.unplaced.equals(unstated)
    assert not converted.findings


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


CODES = ["1612", "1571", "1567", "5061", "1613", "1736", "9999", "5055", "5041"]
ROWS = st.lists(
    st.tuples(st.integers(2014, 2021), st.sampled_from(CODES), st.integers(0, 500)),
    unique_by=lambda row: row[:2],
    min_size=1,
)
SUCCESSORS = pl.DataFrame(
    {
        "code": ["1612", "1571", "1567", "5061", "1613", "1736", "9999"],
        "name": ["Hemne", "Halsa", "Rindal", "Rindal", "Snillfjord", "Snåsa", "Uoppgitt"],
        "successor_code": ["5055", "5055", "5061", "5061", None, "5041", None],
        "change": [
            "merged",
            "merged",
            "renumbered",
            "unchanged",
            "split",
            "renumbered",
            "unplaced",
        ],
    }
)


@given(ROWS)
def test_nobody_is_lost_or_counted_twice(rows):
    frame = pl.DataFrame(rows, schema=["year", "code", "people"], orient="row")
    converted = registry.to_current(frame, SUCCESSORS, ["people"])
    assert frame["people"].sum() == (
        converted.placed["people"].sum() + converted.unplaced["people"].sum()
    )


@given(ROWS, st.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_matter(rows, random):
    shuffled = random.sample(rows, len(rows))
    placed = [
        registry.to_current(
            pl.DataFrame(order, schema=["year", "code", "people"], orient="row"),
            SUCCESSORS,
            ["people"],
        ).placed
        for order in (rows, shuffled)
    ]
    assert placed[0].equals(placed[1])


def test_the_real_immigrants_of_every_year_are_all_still_there(raw):
    immigrants = raw.table("immigrants")
    converted = registry.to_current(
        immigrants, raw.table("municipality_successors"), ["immigrants"]
    )
    assert immigrants["immigrants"].sum() == (
        converted.placed["immigrants"].sum() + converted.unplaced["immigrants"].sum()
    )
    assert set(converted.unplaced["code"]) == {"1850", "5012"}
    assert [finding.args["name"] for finding in converted.findings] == ["Tysfjord", "Snillfjord"]
    assert converted.placed.group_by("year").len()["len"].to_list() == [356] * 4
