"""The rows that fed a figure give the figure again."""

from __future__ import annotations

import polars as pl
import pytest

from analysis.recommendation import trace
from analysis.recommendation.criteria import CRITERIA, of_the_country

YEAR = 2021
WAYS = ("municipality_successors", "municipality_changes")


@pytest.fixture(scope="module")
def lined(raw):
    names = {source for name in of_the_country() for source in CRITERIA[name].sources}
    return {name: raw.with_lines(name) for name in {*names, *WAYS}}


def at(lined, table, lines):
    rows = lined[table].filter(pl.col("line").is_in(list(lines)))
    assert rows.height == len(lines)
    return rows


def traces(lined, planned, name, code):
    found = trace.of_criterion(lined, planned.indicators, name, code, YEAR)
    return {one.indicator: one for one in found}


@pytest.mark.parametrize("code", ["5001", "5014", "5020", "5055", "5059", "0301", "5061"])
def test_every_figure_is_made_of_its_rows(lined, planned, code):
    def of(name):
        return traces(lined, planned, name, code)

    people = of("population")["population"]
    assert at(lined, "population", people.rows["population"])["population"].sum() == people.value
    market = of("labour_market")
    jobless = market["unemployment_percent"]
    rows = at(lined, "unemployment", jobless.rows["unemployment"])
    assert rows["unemployment_percent"].to_list() == [jobless.value]
    travel = market["travel_time_minutes"]
    rows = at(lined, "labour_market_regions", travel.rows["labour_market_regions"])
    assert rows["travel_time_minutes"].to_list() == [travel.value]
    for one in of("upper_secondary").values():
        assert len(at(lined, "upper_secondary_schools", one.rows["upper_secondary_schools"])) == (
            one.value
        )
    record = of("track_record")
    rows = at(lined, "settlement", record["decided_total"].rows["settlement"])
    assert rows["decided"].sum() == (record["decided_total"].value or 0)
    done = rows.select(pl.min_horizontal("decided", "settled").sum()).item()
    assert done == (record["carried_out_total"].value or 0)
    load = of("present_load")["refugees_per_1000"]
    refugees = at(lined, "immigrants", load.rows["immigrants"])["refugees_and_family"].sum()
    inhabitants = at(lined, "population", load.rows["population"])["population"].sum()
    assert refugees / inhabitants * 1000 == pytest.approx(load.value)


def test_the_county_s_own_figures_have_no_table(lined, planned):
    (one,) = trace.of_criterion(lined, planned.indicators, "housing", "5001", YEAR)
    assert (one.value, one.rows) == (None, {})


def test_a_line_is_that_of_the_file(raw, lined):
    """The header is line 1."""
    path = raw.folder / "settlement.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    row = trace.of_settlement(lined["settlement"], lined["municipality_successors"], "5014")
    for number, year, code in row.select("line", "year", "code").iter_rows():
        assert lines[number - 1].startswith(f"{year},{code},")


def test_merged_parts_and_split_municipalities_have_their_rows(lined):
    def codes(code, year):
        rows = trace.of_settlement(lined["settlement"], lined["municipality_successors"], code)
        return rows.filter(pl.col("year") == year)["code"].to_list()

    assert codes("5054", 2017) == ["1624", "1718"]
    assert codes("5014", 2016) == ["1620"]
    assert codes("1613", 2016) == ["1613"]  # Snillfjord, divided among three
