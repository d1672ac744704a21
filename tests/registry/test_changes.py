"""Figures carried through time: nobody is lost, nobody is made up, nothing is guessed."""

import datetime as dt

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis import paths
from analysis.errors import WorkbookError
from analysis.registry import Registry, regions, rounding
from analysis.sources import RawData
from analysis.sources.tables import TABLES

RAW = RawData(paths.raw())
REGISTRY = Registry.of(RAW)
BEFORE, THEN, NOW = dt.date(2019, 12, 31), dt.date(2021, 1, 1), dt.date(2024, 1, 1)
FIRST, TODAY = dt.date(2014, 1, 1), dt.date(2026, 11, 21)
PARTS = (
    REGISTRY.steps.filter(change="split").group_by("code").agg("successor_code").sort("code").rows()
)
AALESUND = pl.DataFrame(
    {"code": ["1507"] * 2, "successor_code": ["1508", "1580"], "share": [0.85, 0.15]}
)
SCHEMA = {"code": pl.String, "people": pl.Int64}


def people(codes, numbers=None):
    numbers = numbers if numbers is not None else range(1, len(codes) + 1)
    return pl.DataFrame({"code": list(codes), "people": list(numbers)}, schema=SCHEMA)


def convert(frame, early, late, key=None):
    return REGISTRY.convert(frame, early, late, values=["people"], key=key)


def keys(problem):
    return [finding.key for finding in problem.value.findings]


def codes_of(date):
    return REGISTRY.at(date)["code"].to_list()


days = st.dates(FIRST, TODAY)
some_people = st.none() | st.integers(0, 100_000)


@st.composite
def figures(draw, date, numbers=some_people, codes=None):
    """People of some years in some municipalities of a day."""
    among = st.sampled_from(codes_of(date) if codes is None else codes)
    rows = draw(st.lists(st.tuples(st.integers(2014, 2016), among, numbers), max_size=60))
    frame = pl.DataFrame(rows, schema={"year": pl.Int64} | SCHEMA, orient="row")
    return frame.unique(["year", "code"], keep="first").sort("year", "code")


@st.composite
def any_key(draw):
    """A key for every split municipality there is, by random weights."""
    rows = []
    for code, into in PARTS:
        size = st.lists(st.integers(0, 1000), min_size=len(into), max_size=len(into))
        weights = draw(size.filter(sum))
        rows += [(code, part, w / sum(weights)) for part, w in zip(into, weights, strict=True)]
    return pl.DataFrame(rows, schema=["code", "successor_code", "share"], orient="row")


@given(st.data(), days, days, any_key())
@settings(max_examples=60)
def test_nobody_is_lost_between_any_two_days_and_every_code_is_one_of_the_day(
    data, one, other, key
):
    early, late = sorted((one, other))
    frame = data.draw(figures(early, st.integers(0, 100_000)))
    after = convert(frame, early, late, key)
    assert set(after["code"]) <= set(codes_of(late))
    before, left = (
        one.group_by("year").agg(pl.sum("people")).sort("year") for one in (frame, after)
    )
    assert left.equals(before)


@given(st.data(), st.tuples(days, days, days).map(sorted), any_key())
@settings(max_examples=60)
def test_the_way_by_a_third_day_leads_to_the_same(data, three, key):
    early, middle, late = three
    frame = data.draw(figures(early))
    by_the_middle = convert(convert(frame, early, middle, key), middle, late, key)
    assert by_the_middle.equals(convert(frame, early, late, key))


@given(st.data(), any_key())
@settings(max_examples=40)
def test_from_2014_by_2020_to_2024_is_from_2014_to_2024(data, key):
    frame = data.draw(figures(FIRST, codes=["1504", "1523", "1529", "1534", "1546", "1850"]))
    there = convert(convert(frame, FIRST, THEN, key), THEN, NOW, key)
    assert there.equals(convert(frame, FIRST, NOW, key))


@given(st.data(), days, days)
@settings(max_examples=60)
def test_renamed_there_and_back_is_the_same(data, one, other):
    early, late = sorted((one, other))
    alone = REGISTRY.between(early, late).filter(~pl.col("change").is_in(["merged", "split"]))
    frame = data.draw(figures(early, codes=alone["code"].to_list()))
    assert convert(convert(frame, early, late), late, early).equals(frame)
    back = people(alone["successor_code"].sort())
    assert convert(convert(back, late, early), early, late).equals(back)


@given(st.data(), days, days)
@settings(max_examples=60)
def test_what_was_put_together_is_refused_and_nothing_else_is(data, one, other):
    early, late = sorted((one, other))
    code = data.draw(st.sampled_from(codes_of(late)))
    came_of = REGISTRY.between(early, late).filter(successor_code=code)
    merged = came_of.filter(pl.col("change") == "merged").height > 0 or came_of.height > 1
    parted = came_of.filter(pl.col("change") == "split").height > 0
    try:
        back = convert(people([code]), late, early)
    except WorkbookError as problem:
        assert {found.key for found in problem.findings} == {"merger-cannot-be-undone"}
        assert merged or parted
    else:
        assert not merged
        assert back["code"].to_list() == came_of["code"].to_list()


def test_parts_of_a_split_municipality_are_one_again_on_the_way_back():
    assert convert(people(["1508", "1580"]), NOW, THEN).rows() == [("1507", 3)]


@given(st.integers(0, 100_000), any_key())
def test_a_key_divides_to_the_person_and_near_the_share(number, key):
    for code, into in PARTS:
        day = NOW if code == "1507" else THEN
        frame = people([code], [number])
        after = convert(frame, day - dt.timedelta(days=400), day, key)
        assert after["people"].sum() == number
        shares = dict(key.filter(code=code).select("successor_code", "share").rows())
        assert set(after["code"]) == set(into)
        for part, got in after.rows():
            assert abs(got - number * shares[part]) < 1.001


@pytest.mark.parametrize(
    ("codes", "early", "late", "parts"),
    [
        (["1507"], THEN, NOW, ["1508, 1580"]),
        (["5012", "1850"], BEFORE, THEN, ["1806, 1875", "5055, 5056, 5059"]),
        (["1613"], FIRST, NOW, ["5055, 5056, 5059"]),
        (["1504", "1529"], FIRST, NOW, ["1508, 1580"]),
    ],
)
def test_a_split_is_refused_without_a_key_and_told_with_its_parts(codes, early, late, parts):
    with pytest.raises(WorkbookError) as problem:
        convert(people(codes), early, late)
    assert keys(problem) == ["split-needs-key"] * len(parts)
    assert [found.args["parts"] for found in problem.value.findings] == parts


KEYS_THAT_DO_NOT_HOLD = {
    "less than one": (["1508", "1580"], [0.5, 0.4]),
    "more than one": (["1508", "1580"], [0.5, 0.6]),
    "below none": (["1508", "1580"], [1.5, -0.5]),
    "not known": (["1508", "1580"], [1.0, None]),
    "no number": (["1508", "1580"], [float("nan"), 1.0]),
    "a part twice": (["1508", "1508"], [0.5, 0.5]),
    "one twice": (["1508", "1508"], [1.0, 1.0]),
    "another's part": (["1508", "1505"], [0.5, 0.5]),
}


@pytest.mark.parametrize("parts_and_shares", KEYS_THAT_DO_NOT_HOLD.values(),
                         ids=KEYS_THAT_DO_NOT_HOLD)  # fmt: skip
def test_a_key_that_does_not_hold_is_refused(parts_and_shares):
    parts, shares = parts_and_shares
    key = pl.DataFrame({"code": ["1507"] * 2, "successor_code": parts, "share": shares})
    with pytest.raises(WorkbookError) as problem:
        convert(people(["1507"]), THEN, NOW, key)
    assert keys(problem) == ["split-key-wrong"]


@given(st.lists(st.integers(-5, 1000), min_size=2, max_size=2), st.integers(1, 1000))
def test_only_a_key_that_is_one_in_all_divides(weights, total):
    shares = [weight / total for weight in weights]
    key = AALESUND.with_columns(share=pl.Series(shares))
    frame = people(["1507"], [7])
    if min(weights) >= 0 and sum(weights) == total:
        assert convert(frame, THEN, NOW, key)["people"].sum() == 7
    else:
        with pytest.raises(WorkbookError):
            convert(frame, THEN, NOW, key)


def test_unknown_codes_are_refused_each_with_its_first_row():
    frame = people(["5001", "0000", "1601", None, "0000"])
    with pytest.raises(WorkbookError) as problem:
        convert(frame, THEN, NOW)
    assert keys(problem) == ["municipality-code-not-then"] * 3
    told = [(found.where.row, found.args["code"]) for found in problem.value.findings]
    assert told == [(3, "0000"), (4, "1601"), (5, "–")]


@given(st.data(), days, days)
@settings(max_examples=40)
def test_a_code_of_another_day_is_never_carried_over_in_silence(data, one, other):
    only_then = sorted(set(codes_of(other)) - set(codes_of(one)) - set(REGISTRY._published(one)))
    if not only_then:
        return
    code = data.draw(st.sampled_from(only_then))
    with pytest.raises(WorkbookError) as problem:
        convert(people([code]), one, NOW)
    assert keys(problem) == ["municipality-code-not-then"]


def test_a_day_that_nothing_is_known_of_is_refused():
    for early, late in ((dt.date(2013, 12, 31), NOW), (NOW, dt.date(2013, 12, 31))):
        with pytest.raises(WorkbookError) as problem:
            convert(people(["0301"]), early, late)
        assert keys(problem) == ["municipalities-unknown-at"]


def test_a_number_that_a_publisher_kept_is_the_one_that_replaced_it():
    day = dt.date(2018, 6, 1)
    assert convert(people(["1601", "1662"]), day, day).rows() == [("5001", 1), ("5030", 2)]
    assert convert(people(["1601", "1662"]), day, THEN).rows() == [("5001", 3)]
    assert convert(people(["5001"]), day, dt.date(2017, 1, 1)).rows() == [("1601", 1)]


def test_areas_outside_the_municipalities_stay():
    assert convert(people(["2100", "9999"]), FIRST, NOW).rows() == [("2100", 1), ("9999", 2)]


def test_mergers_add_up_and_are_never_undone():
    after = convert(people(["1571", "5011"]), BEFORE, THEN)
    assert after.rows() == [("5055", 3)]
    for code in ("5055", "5001", "1806"):
        with pytest.raises(WorkbookError) as problem:
            convert(people([code]), THEN, BEFORE)
        assert keys(problem) == ["merger-cannot-be-undone"]


def test_a_sum_with_an_unknown_part_is_unknown():
    assert convert(people(["1571", "5011"], [1, None]), BEFORE, THEN).rows() == [("5055", None)]


def test_the_years_stay_apart_and_2018_reaches_2024():
    frame = people(["0101", "0101"]).with_columns(year=pl.Series([2018, 2019]))
    after = convert(frame, dt.date(2018, 1, 1), NOW)
    assert after.select("code", "year", "people").rows() == [("3101", 2018, 1), ("3101", 2019, 2)]


def test_the_published_requests_of_every_year_are_all_there_in_2024():
    settlement = RAW.table("settlement")
    key = pl.DataFrame(
        [(code, part, 1 / len(into)) for code, into in PARTS for part in into],
        schema=["code", "successor_code", "share"],
        orient="row",
    )
    for year in range(2014, 2022):
        frame = settlement.filter(year=year).select("code", people=pl.col("requested").fill_null(0))
        ended = frame.filter(people=0)["code"].implode()
        asked = frame.filter(~pl.col("code").is_in(ended))
        after = convert(asked, dt.date(year, 12, 31), TODAY, key)
        assert after["people"].sum() == frame["people"].sum()
        assert set(after["code"]) <= {*codes_of(TODAY), "2100", "9999"}


@given(st.integers(0, 100_000), st.lists(st.integers(0, 1000), min_size=1).filter(sum))
def test_parts_of_whole_people_add_up_and_are_near_their_share(value, weights):
    shares = [weight / sum(weights) for weight in weights]
    parts = rounding.divided(value, shares)
    assert sum(parts) == value
    assert all(abs(part - value * share) < 1.001 for part, share in zip(parts, shares, strict=True))


def test_what_is_unknown_or_not_whole_is_divided_so():
    assert rounding.divided(None, [0.5, 0.5]) == [None, None]
    assert rounding.divided(1.5, [0.5, 0.5]) == [0.75, 0.75]


def test_neighbours_work_in_one_region():
    found = regions.neighbours(RAW.table("labour_market_regions"), "5001")
    assert "5031" in found
    assert "5001" not in found
    with pytest.raises(WorkbookError):
        regions.neighbours(RAW.table("labour_market_regions"), "0000")


def test_the_steps_lead_to_the_municipalities_there_are():
    for day in REGISTRY.steps["changed_on"].unique():
        before, after = (set(codes_of(when)) for when in (day - dt.timedelta(days=1), day))
        own = REGISTRY.steps.filter(changed_on=day)
        assert before - after <= set(own["code"]) <= before
        assert after - before <= set(own["successor_code"]) <= after


@pytest.mark.parametrize(
    "name", sorted(name for name, table in TABLES.items() if table.codes is not None)
)
def test_every_code_of_every_table_is_valid_at_its_date(name):
    """On 1 January of the year, in the numbers in force or those that the publisher kept."""
    table, resource = RAW.table(name), RAW.catalogue.resource(name)
    current, on = TABLES[name].codes.current_when, TABLES[name].codes.on
    rows = table.filter(pl.col(current)) if current else table
    outside = set(RAW.table("areas_outside_municipalities")["code"])
    if on:
        rows = rows.with_columns(year=pl.col(on).dt.year())
    dated = rows if "year" in rows.columns else rows.with_columns(year=resource.structure.year)
    strange = {}
    for (year,), own in dated.group_by("year"):
        day = dt.date(year, 1, 1)
        valid = {*codes_of(day), *REGISTRY._published(day)} | outside
        strange[year] = set(own["code"]) - valid
    assert_known(name, {year: codes for year, codes in strange.items() if codes})


def assert_known(name, strange):
    """What is not valid at its date is exactly what the catalogue's notes say of the table."""
    if name == "immigrants":
        (note,) = (one for one in RAW.notes([name]) if one.key.endswith("immigrants-later-codes"))
        assert {str(year) for year in strange} == {note.args["first"], note.args["last"]}
        later = set(codes_of(THEN))
        assert all(codes <= later for codes in strange.values())
    elif name == "settlement":
        kept = RAW.table(name).join(ended_names(), on=["year", "code"], how="semi")
        assert all(codes <= set(kept["code"]) for codes in strange.values())
        assert kept.select("requested", "decided", "settled").sum().row(0) == (0, 0, 0)
    else:
        assert not strange


def ended_names():
    """Rows that a publisher keeps for municipalities before or after they existed."""
    from analysis.registry import names

    existed = names.existed_in(pl.col("name"), pl.col("year"))
    return RAW.table("settlement").filter(~existed).select("year", "code")
