"""Applications and awards. All figures are made up."""

from __future__ import annotations

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.duties import grants

SCHEMA = {
    "county_code": pl.String,
    "grant_id": pl.String,
    "year": pl.Int64,
    "scheme": pl.String,
    "code": pl.String,
    "amount_applied": pl.Int64,
    "amount_awarded": pl.Int64,
    "participants": pl.Int64,
}


def applications(
    *rows: tuple[str, str | None, int | None, int | None], year: int = 2021
) -> pl.DataFrame:
    """Scheme, municipality, award and people of each."""
    return pl.DataFrame(
        [
            ("99", f"T{number}", year, scheme, code, 1000, awarded, people)
            for number, (scheme, code, awarded, people) in enumerate(rows)
        ],
        schema=SCHEMA,
        orient="row",
    )


def test_not_decided_is_neither_refused_nor_nothing() -> None:
    rows = applications(
        ("mentor", "9901", None, None), ("mentor", "9901", 0, None), ("mentor", "9902", 700, None)
    )
    schemes, places = grants.summaries(rows, 5)
    assert schemes.row(0, named=True) == {
        "year": 2021,
        "scheme": "mentor",
        "applications": 3,
        "applications_decided": 2,
        "applications_awarded": 1,
        "applications_undecided": 1,
        "award_rate": 0.5,
        "amount_applied": 3000,
        "amount_awarded": 700,
        "participants": None,
        "participants_status": "missing",
    }
    assert places["code"].to_list() == ["9901", "9902", None]
    assert places["award_rate"].to_list() == [0.0, 1.0, 0.5]


def test_where_nothing_is_decided_there_is_no_rate_and_no_award() -> None:
    schemes, _ = grants.summaries(applications(("mentor", None, None, None)), 5)
    assert schemes["award_rate"].to_list() == [None, None]
    assert schemes["amount_awarded"].to_list() == [None, None]


def test_an_application_for_the_whole_county_stands_by_itself() -> None:
    rows = applications(("mentor", None, 0, None), ("mentor", "9901", 0, None))
    _, places = grants.summaries(rows, 5)
    assert places["code"].to_list() == [grants.WHOLE_COUNTY, "9901", None]
    assert places["applications"].to_list() == [1, 1, 2]


def test_few_people_are_withheld_with_their_sum_where_nothing_else_hides_them() -> None:
    rows = applications(
        ("mentor", "9901", 1, 30), ("trainee", "9902", 1, 3), ("trainee", None, 1, 40)
    )
    assert grants.summaries(rows, 5)[0]["participants"].to_list() == [30, 43, 73]
    few, _ = grants.summaries(applications(("mentor", "9901", 1, 1), ("mentor", None, 1, 3)), 5)
    assert few["participants_status"].to_list() == ["suppressed", "suppressed"]


def test_people_are_not_counted_by_municipality() -> None:
    """Of the schemes' 52 and 43, a municipality's 55 would leave the 3."""
    rows = applications(
        ("mentor", "9901", 1, 52), ("trainee", "9901", 2, 3), ("trainee", "9902", 4, 40)
    )
    schemes, places = grants.summaries(rows, 5)
    assert schemes["participants"].to_list() == [52, 43, 95]
    assert not {"participants", "participants_status"} & set(places.columns)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["mentor", "trainee"]),
            st.sampled_from([None, "9901", "9902"]),
            st.one_of(st.none(), st.integers(0, 900)),
            st.one_of(st.none(), st.integers(0, 60)),
        ),
        max_size=12,
    )
)
def test_both_tables_have_the_same_sums(
    rows: list[tuple[str, str | None, int | None, int | None]],
) -> None:
    own = applications(*rows)
    schemes, places = grants.summaries(own, 5)
    assert schemes.tail(1).select(grants.COUNTS).equals(places.tail(1).select(grants.COUNTS))
    assert schemes.filter(pl.col("participants").is_between(1, 4)).is_empty()
    for frame in (schemes, places):
        assert frame["applications"].head(-1).sum() == own.height
        decided, undecided = frame["applications_decided"], frame["applications_undecided"]
        assert (decided + undecided).equals(frame["applications"])


@pytest.mark.parametrize("which", [0, 1])
def test_nothing_registered_is_a_frame_without_rows(which: int) -> None:
    found = grants.summaries(applications(), 5)[which]
    filled = grants.summaries(applications(("mentor", "9901", 1, 30)), 5)[which]
    assert found.schema == filled.schema
    assert found.is_empty()


def test_only_the_countys_rows_of_the_cycle_are_taken() -> None:
    rows = pl.concat([applications(("mentor", None, 0, 1), year=year) for year in (2020, 2021)])
    assert grants.of_county(rows, "99", (2021, 2023))["year"].to_list() == [2021]
    assert grants.of_county(rows, "98", (2021, 2023)).is_empty()
