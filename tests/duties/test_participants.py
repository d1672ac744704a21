"""Participants per county and municipality, as they are published. All figures are made up."""

from __future__ import annotations

import polars as pl

from analysis.duties import participants

SERVICE = "career_guidance"


def registered(*rows: tuple[int, str, int, int | None]) -> pl.DataFrame:
    return pl.DataFrame(
        [(year, code, SERVICE, whole, done) for year, code, whole, done in rows],
        schema={
            "year": pl.Int64,
            "code": pl.String,
            "service": pl.String,
            "participants": pl.Int64,
            "completed": pl.Int64,
        },
        orient="row",
    )


POPULATION = pl.DataFrame(
    {
        "year": [2020, 2021, 2021, 2021],
        "code": ["9901", "9901", "9902", "9903"],
        "population": [1, 900, 500, 700],
    }
)


def test_only_the_countys_rows_of_the_cycle_are_taken() -> None:
    rows = registered((2020, "9901", 9, 5), (2021, "9901", 9, 5), (2021, "9801", 9, 5))
    found = participants.of_county(rows, "99", (2021, 2023))
    assert found.select("year", "code").rows() == [(2021, "9901")]


def test_municipalities_and_their_sum_are_published() -> None:
    rows = registered((2021, "9901", 30, 10), (2021, "9902", 20, 10))
    found = participants.published(rows, POPULATION, 5)
    assert tuple(found.columns) == participants.COLUMNS
    assert participants.county(found).row(0, named=True) == {
        "year": 2021,
        "service": SERVICE,
        "participants": 50,
        "participants_status": "reported",
        "completed": 20,
        "completed_status": "reported",
        "completed_share": 0.4,
    }
    assert participants.municipalities(found)["code"].to_list() == ["9901", "9902"]


def test_the_place_with_the_fewest_inhabitants_now_is_withheld_besides() -> None:
    rows = registered((2021, "9901", 30, 10), (2021, "9902", 3, 1), (2021, "9903", 80, 40))
    found = participants.municipalities(participants.published(rows, POPULATION, 5))
    assert found["participants"].to_list() == [30, None, None]
    assert found["participants_status"].to_list() == ["reported", "suppressed", "suppressed"]
    assert found["completed_share"].to_list() == [1 / 3, None, None]


def test_each_year_is_protected_by_itself() -> None:
    rows = registered((2021, "9901", 3, None), (2022, "9901", 30, None))
    found = participants.published(rows, POPULATION, 5)
    assert participants.county(found)["participants_status"].to_list() == ["suppressed", "reported"]
    assert found["completed_status"].unique().to_list() == ["missing"]


def test_nothing_registered_is_a_frame_without_rows() -> None:
    found = participants.published(registered(), POPULATION, 5)
    assert tuple(found.columns) == participants.COLUMNS
    assert found.is_empty()
