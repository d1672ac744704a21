"""What the county has arranged. All figures are made up."""

from __future__ import annotations

import datetime as dt

import polars as pl

from analysis.duties import activities

SCHEMA = {
    "county_code": pl.String,
    "activity_id": pl.String,
    "held_on": pl.Date,
    "duty_id": pl.String,
    "activity_kind": pl.String,
    "code": pl.String,
    "participants": pl.Int64,
}


def held(*rows: tuple[dt.date, str, str, str | None, int | None]) -> pl.DataFrame:
    """Day, duty, kind, municipality and people of each."""
    return pl.DataFrame(
        [("99", f"A{number}", *row) for number, row in enumerate(rows)], schema=SCHEMA, orient="row"
    )


SPRING, AUTUMN = dt.date(2021, 4, 1), dt.date(2022, 10, 1)


def summary(*rows: tuple[dt.date, str, str, str | None, int | None]) -> pl.DataFrame:
    return activities.by_duty(activities.of_county(held(*rows), "99", (2021, 2023)), 5)


def test_activities_are_counted_by_year_duty_and_kind() -> None:
    found = summary(
        (SPRING, "D10", "course", "9901", 20),
        (SPRING, "D10", "course", "9901", None),
        (SPRING, "D10", "course", None, 5),
        (AUTUMN, "D11", "meeting", "9902", None),
    )
    assert found.rows() == [
        (2021, "D10", "course", 3, 1, 25, "reported"),
        (2022, "D11", "meeting", 1, 1, None, "missing"),
        (None, None, None, 4, 2, 25, "reported"),
    ]


def test_few_people_are_withheld() -> None:
    found = summary(
        (SPRING, "D10", "course", None, 3),
        (SPRING, "D11", "course", None, 30),
        (SPRING, "D12", "course", None, 40),
    )
    assert found["participants"].to_list() == [None, None, 40, 73]


def test_the_first_and_the_last_day_of_the_cycle_are_in_it() -> None:
    days = [dt.date(2020, 12, 31), dt.date(2021, 1, 1), dt.date(2023, 12, 31), dt.date(2024, 1, 1)]
    own = activities.of_county(
        held(*((day, "D10", "course", None, None) for day in days)), "99", (2021, 2023)
    )
    assert own["held_on"].to_list() == days[1:3]
    assert own["year"].to_list() == [2021, 2023]


def test_nothing_registered_is_a_frame_without_rows() -> None:
    found = summary()
    assert tuple(found.columns) == (*activities.KEYS, *activities.COLUMNS)
    assert found.is_empty()
