"""Lists on the codes of another day: regions, schools, advisers."""

import datetime as dt

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.registry import carrying

THEN, NOW = dt.date(2021, 1, 1), dt.date(2024, 1, 1)
STEPS = pl.DataFrame(
    [
        (NOW, "0101", "0201", "renumbered"),
        (NOW, "0102", "0202", "split"),
        (NOW, "0102", "0203", "split"),
        (NOW, "0103", "0204", "merged"),
        (NOW, "0104", "0204", "merged"),
    ],
    schema=["changed_on", "code", "successor_code", "change"],
    orient="row",
)
OLD = ["0101", "0102", "0103", "0104", "0105"]


def regions(*numbers):
    return pl.DataFrame(
        {
            "code": OLD,
            "region_number": list(numbers),
            "region_name": [f"Region {number}" for number in numbers],
            "travel_time_minutes": [1.0, 2.0, 3.0, 4.0, 5.0],
            "out_commuting_percent": [10.0] * 5,
            "in_commuting_percent": [20.0] * 5,
        }
    )


def test_an_area_has_its_row_for_each_part():
    advisers = pl.DataFrame({"email": ["a@x.no", "b@x.no"], "code": ["0102", "0101"]})
    moved = carrying.areas(advisers, STEPS, THEN, NOW)
    assert moved.rows() == [("a@x.no", "0202"), ("a@x.no", "0203"), ("b@x.no", "0201")]
    assert carrying.areas(moved, STEPS, NOW, THEN).equals(advisers)


def test_a_place_is_on_no_part_before_somebody_says_on_which():
    schools = pl.DataFrame({"school_id": ["1", "2", "3"], "code": ["0102", "0101", "0105"]})
    moved = carrying.points(schools, STEPS, THEN, NOW)
    assert moved["code"].to_list() == ["0102", "0201", "0105"]
    placed = schools.with_columns(code=pl.Series(["0203", "0201", "0105"]))
    assert carrying.points(placed, STEPS, NOW, THEN).equals(schools)


def test_a_part_lies_in_the_region_of_the_whole_and_nothing_else_is_known_of_it():
    moved = carrying.regions(regions("1", "2", "3", "3", "4"), STEPS, THEN, NOW)
    rows = {row["code"]: row for row in moved.iter_rows(named=True)}
    assert sorted(rows) == ["0105", "0201", "0202", "0203", "0204"]
    assert rows["0201"]["travel_time_minutes"] == 1.0
    assert rows["0202"]["region_number"] == rows["0203"]["region_number"] == "2"
    assert rows["0202"]["travel_time_minutes"] is None
    assert rows["0203"]["in_commuting_percent"] is None
    assert (rows["0204"]["region_number"], rows["0204"]["travel_time_minutes"]) == ("3", None)


def test_those_merged_from_two_regions_have_none():
    moved = carrying.regions(regions("1", "2", "3", "4", "5"), STEPS, THEN, NOW)
    merged = moved.row(by_predicate=pl.col("code") == "0204", named=True)
    assert (merged["region_number"], merged["region_name"]) == (None, None)


@pytest.mark.parametrize("carry", carrying.TABLES.values())
def test_nothing_happens_where_nothing_changed(carry):
    frame = regions(*"12345")
    assert carry(frame, STEPS, THEN, THEN).equals(frame)
    assert carry(frame, STEPS, NOW, dt.date(2030, 1, 1)).equals(frame)


@given(st.lists(st.sampled_from(OLD), max_size=8))
def test_no_school_comes_or_goes(codes):
    ids = [str(place) for place in range(len(codes))]
    schema = {"school_id": pl.String, "code": pl.String}
    schools = pl.DataFrame({"school_id": ids, "code": codes}, schema=schema)
    assert carrying.points(schools, STEPS, THEN, NOW)["school_id"].to_list() == ids
