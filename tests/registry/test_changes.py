"""Figures carried through time: nobody is lost, nobody is made up, nothing is guessed."""

import datetime as dt

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis import paths
from analysis.errors import WorkbookError
from analysis.registry import changes, history, regions, rounding
from analysis.sources import RawData
from analysis.sources.tables import TABLES

THEN, BEFORE, NOW = dt.date(2021, 1, 1), dt.date(2018, 1, 1), dt.date(2024, 1, 1)
RAW = RawData(paths.raw())
STEPS = changes.steps(RAW.table("municipality_successors"), RAW.table("municipality_changes"))
IMDI = changes.steps(
    RAW.table("municipality_successors"),
    RAW.table("municipality_changes"),
    RAW.table("settlement").filter(pl.col("year") < 2020)["code"].unique(),
)
NEW_NUMBERS = STEPS.filter(pl.col("changed_on") == NOW, pl.col("change") == "renumbered")
SPLIT = [code for code, many in STEPS.filter(change="split").group_by("code").len().iter_rows()]
AALESUND = pl.DataFrame(
    {"code": ["1507"] * 2, "successor_code": ["1508", "1580"], "share": [0.85, 0.15]}
)


def people(codes, numbers=None):
    numbers = numbers if numbers is not None else range(1, len(codes) + 1)
    return pl.DataFrame({"code": list(codes), "people": list(numbers)}, schema=SCHEMA)


SCHEMA = {"code": pl.String, "people": pl.Int64}


def keys(problem):
    return [finding.key for finding in problem.value.findings]


codes_of_2021 = sorted(
    set(RAW.table("municipalities").filter(valid_from=dt.date(2020, 1, 1))["code"])
)
some_people = st.integers(0, 100_000)
frames = st.dictionaries(st.sampled_from(codes_of_2021), some_people).map(
    lambda found: people(found.keys(), found.values())
)


@given(frames, st.floats(0, 1))
@settings(max_examples=40)
def test_nobody_is_lost_between_2021_and_2024(frame, share):
    key = AALESUND.with_columns(share=pl.Series([share, 1 - share]))
    after = changes.convert(frame, STEPS, THEN, NOW, values=["people"], key=key)
    assert after["people"].sum() == frame["people"].sum()
    back = changes.convert(after, STEPS, NOW, THEN, values=["people"])
    assert back.equals(frame.sort("code"))


@given(st.data())
@settings(max_examples=40)
def test_nobody_is_lost_between_2018_and_2021(data):
    old = sorted(set(STEPS.filter(changed_on=dt.date(2020, 1, 1))["code"]) - set(SPLIT))
    found = data.draw(st.dictionaries(st.sampled_from(old), some_people))
    frame = people(found.keys(), found.values())
    after = changes.convert(frame, STEPS, BEFORE, THEN, values=["people"])
    assert after["people"].sum() == frame["people"].sum()
    assert set(after["code"]) <= set(codes_of_2021)


def test_renamed_there_and_back_is_the_same():
    alone = IMDI.filter(pl.len().over("changed_on", "successor_code") == 1, change="renumbered")
    for frame, early, late in (
        (people(NEW_NUMBERS["code"].sort()), THEN, NOW),
        (people(alone.filter(changed_on=dt.date(2020, 1, 1))["code"].sort()), BEFORE, THEN),
    ):
        there = changes.convert(frame, IMDI, early, late, values=["people"])
        assert set(there["code"]).isdisjoint(frame["code"]) or early == BEFORE
        assert changes.convert(there, IMDI, late, early, values=["people"]).equals(frame)


def test_a_split_is_refused_without_a_key_and_told_with_its_parts():
    with pytest.raises(WorkbookError) as problem:
        changes.convert(people(["1507"]), STEPS, THEN, NOW, values=["people"])
    assert keys(problem) == ["split-needs-key"]
    assert problem.value.findings[0].args == {"code": "1507", "parts": "1508, 1580"}
    with pytest.raises(WorkbookError) as problem:
        changes.convert(people(["1613", "1850"]), STEPS, BEFORE, THEN, values=["people"])
    assert keys(problem) == ["split-needs-key"] * 2


@pytest.mark.parametrize("shares", [[0.5, 0.4], [1.5, -0.5]])
def test_a_key_that_does_not_hold_is_refused(shares):
    key = AALESUND.with_columns(share=pl.Series(shares))
    with pytest.raises(WorkbookError) as problem:
        changes.convert(people(["1507"]), STEPS, THEN, NOW, values=["people"], key=key)
    assert keys(problem) == ["split-key-wrong"]


def test_a_key_divides_to_the_person():
    frame = people(["1507", "1505"], [7, 3])
    after = changes.convert(frame, STEPS, THEN, NOW, values=["people"], key=AALESUND)
    assert after.rows() == [("1505", 3), ("1508", 6), ("1580", 1)]


def test_mergers_add_up_and_are_never_undone():
    after = changes.convert(people(["1571", "1612"]), IMDI, BEFORE, THEN, values=["people"])
    assert after.rows() == [("5055", 3)]
    with pytest.raises(WorkbookError) as problem:
        changes.convert(after, IMDI, THEN, BEFORE, values=["people"])
    assert keys(problem) == ["merger-cannot-be-undone"]


def test_a_sum_with_an_unknown_part_is_unknown():
    frame = people(["1571", "1612"], [1, None])
    after = changes.convert(frame, IMDI, BEFORE, THEN, values=["people"])
    assert after.rows() == [("5055", None)]


def test_the_years_stay_apart_and_2018_reaches_2024():
    frame = people(["0101", "0101"]).with_columns(year=pl.Series([2018, 2019]))
    after = changes.convert(frame, STEPS, BEFORE, NOW, values=["people"])
    assert after.select("code", "year", "people").rows() == [("3101", 2018, 1), ("3101", 2019, 2)]


@given(some_people, st.lists(st.integers(0, 1000), min_size=1).filter(sum))
def test_parts_of_whole_people_add_up_and_are_near_their_share(value, weights):
    shares = [weight / sum(weights) for weight in weights]
    parts = rounding.divided(value, shares)
    assert sum(parts) == value
    assert all(abs(part - value * share) < 1.001 for part, share in zip(parts, shares, strict=True))


def test_what_is_unknown_or_not_whole_is_divided_so():
    assert rounding.divided(None, [0.5, 0.5]) == [None, None]
    assert rounding.divided(1.5, [0.5, 0.5]) == [0.75, 0.75]


@pytest.mark.parametrize(
    ("date", "municipalities", "counties"),
    [(dt.date(2014, 1, 1), 428, 19), (dt.date(2021, 1, 1), 356, 11), (NOW, 357, 15)],
)
def test_the_municipalities_of_any_day(date, municipalities, counties):
    found = known(date)
    assert (found.height, found["county_name"].n_unique()) == (municipalities, counties)
    assert found["county_name"].null_count() == 0


def known(date):
    tables = ("municipalities", "counties", "former_counties", "settlement")
    return history.known_at(date, *map(RAW.table, tables))


def test_names_and_counties_are_those_of_the_day():
    def of(date, code):
        return known(date).row(by_predicate=pl.col("code") == code)[1:]

    assert of(dt.date(2016, 1, 1), "1567") == ("Rindal", "15", "Møre og Romsdal")
    assert of(dt.date(2016, 1, 1), "1601") == ("Trondheim", "16", "Sør-Trøndelag")
    assert of(dt.date(2019, 1, 1), "1601") == ("Trondheim", "50", "Trøndelag")
    assert of(dt.date(2023, 12, 31), "1507") == ("Ålesund", "15", "Møre og Romsdal")
    assert of(NOW, "3101") == ("Halden", "31", "Østfold")
    with pytest.raises(WorkbookError, match="2013"):
        known(dt.date(2013, 1, 1))


def test_neighbours_work_in_one_region():
    found = regions.neighbours(RAW.table("labour_market_regions"), "5001")
    assert "5031" in found
    assert "5001" not in found
    with pytest.raises(WorkbookError):
        regions.neighbours(RAW.table("labour_market_regions"), "0000")


def test_both_tables_of_changes_lead_to_the_municipalities_there_are():
    for day in STEPS["changed_on"].unique():
        there = set(changes.codes_at(day, RAW.table("municipalities"), STEPS))
        assert set(STEPS.filter(changed_on=day)["successor_code"]) <= there
    ended = RAW.table("municipalities").filter(valid_to=dt.date(2023, 12, 31))["code"]
    began = RAW.table("municipalities").filter(valid_from=NOW)["code"]
    gone = set(ended) - set(began)
    assert gone == set(STEPS.filter(changed_on=NOW)["code"])


@pytest.mark.parametrize(
    "name", sorted(name for name, table in TABLES.items() if table.codes is not None)
)
def test_every_code_of_every_table_is_valid_at_its_date(name):
    table, resource = RAW.table(name), RAW.catalogue.resource(name)
    current = TABLES[name].codes.current_when
    rows = table.filter(pl.col(current)) if current else table
    outside = set(RAW.table("areas_outside_municipalities")["code"])
    dated = rows if "year" in rows.columns else rows.with_columns(year=resource.structure.year)
    for (year,), own in dated.group_by("year"):
        valid = changes.codes_at(dt.date(year, 1, 1), RAW.table("municipalities"), STEPS)
        unknown_split = set(SPLIT) if year < 2020 else set()
        assert set(own["code"]) <= valid | outside | unknown_split
