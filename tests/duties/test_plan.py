"""The plan is read on a day, and knows what it was before."""

import datetime as dt

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.duties import made_up
from tests.duties.made_up import COUNTY, FIRST, LATER, YEAR, YEARS, measure, measures

from analysis.duties import plan


@pytest.fixture
def own():
    return plan.of_county(made_up.a_plan(), COUNTY)


def read(rows: pl.DataFrame, years=YEARS):
    """State, changes and history on the reference day."""
    start = plan.start_day(rows, years)
    day = plan.reference_day(rows, years, YEAR)
    history = plan.in_cycle(rows, start, day)
    return plan.state_at(history, day), plan.changes(history, start), history


def test_only_the_countys_own_measures_are_read(own):
    assert own["measure_id"].unique().sort().to_list() == ["T1", "T2", "T3"]


def test_the_state_is_the_newest_row_on_or_before_the_day(own):
    before = plan.state_at(own, LATER - dt.timedelta(days=1))
    assert dict(before.select("measure_id", "measure_status").iter_rows()) == {
        "T1": "planned",
        "T2": "planned",
    }
    after = plan.state_at(own, LATER)
    assert after.filter(measure_id="T1")["indicator_value"].item() == 12.5


def test_the_report_is_of_the_newest_day_that_is_recorded_in_the_cycle(own):
    assert plan.reference_day(own, YEARS, YEAR) == LATER
    later_cycle = pl.concat([own, measures(measure("T1", dt.date(2024, 2, 1)))])
    assert plan.reference_day(later_cycle, YEARS, YEAR) == LATER
    assert plan.reference_day(own.clear(), YEARS, YEAR) == dt.date(2021, 12, 31)


def test_a_plan_that_is_recorded_late_has_not_changed_by_being_recorded():
    rows = measures(measure("T1", LATER), measure("T2", LATER))
    assert plan.start_day(rows, YEARS) == LATER
    assert read(rows)[1].is_empty()


def test_what_was_finished_before_the_cycle_is_not_in_its_plan():
    rows = measures(
        measure("T0", dt.date(2019, 5, 1), measure_status="completed"),
        measure("T1", dt.date(2019, 5, 1), measure_status="started"),
        measure("T2", LATER),
    )
    state, changes, _ = read(rows)
    assert state["measure_id"].to_list() == ["T1", "T2"]
    assert changes.select("measure_id", "plan_change").rows() == [("T2", "new")]


def test_every_kind_of_change_is_told_with_before_after_and_day(own):
    _, changes, _ = read(own)
    told = changes.select("measure_id", "plan_change", "value_before", "value_after").rows()
    assert told == [
        ("T1", "measure_status", "planned", "started"),
        ("T1", "deadline", "2021-12-01", "2022-04-01"),
        ("T1", "indicator_value", "4.0", "12.5"),
        ("T3", "new", None, "planned"),
        ("T2", "dropped", "planned", "dropped"),
    ]
    assert set(changes["plan_changed_on"]) == {LATER}


def test_values_of_two_indicators_are_not_compared():
    rows = measures(
        measure("T1", FIRST, indicator="møter", indicator_value=1.0),
        measure("T1", LATER, indicator="kommuner", indicator_value=30.0),
    )
    assert read(rows)[1]["plan_change"].to_list() == ["indicator"]


def test_a_value_that_went_back_to_what_it_was_has_not_changed():
    rows = measures(
        measure("T1", FIRST),
        measure("T1", dt.date(2021, 6, 1), measure_status="paused"),
        measure("T1", LATER),
    )
    assert read(rows)[1].is_empty()


def test_the_day_of_a_change_is_the_day_the_present_value_came():
    middle = dt.date(2021, 6, 1)
    rows = measures(
        measure("T1", FIRST),
        measure("T1", middle, measure_status="started"),
        measure("T1", LATER, measure_status="started"),
    )
    assert read(rows)[1]["plan_changed_on"].to_list() == [middle]


def test_a_measure_is_overdue_when_it_is_open_after_its_deadline(own):
    day = dt.date(2022, 4, 2)
    rows = measures(
        measure("T1", FIRST, deadline=dt.date(2022, 4, 1)),
        measure("T2", FIRST, deadline=dt.date(2022, 4, 1), measure_status="completed"),
        measure("T3", FIRST, deadline=day),
        measure("T4", FIRST),
    )
    assert plan.overdue(plan.state_at(rows, day), day)["measure_id"].to_list() == ["T1"]


def test_the_indicators_are_followed_through_the_cycle(own):
    shown = plan.indicators(read(own)[2])
    assert shown.select(
        "measure_id", "status_date", "indicator_value", "indicator_target"
    ).rows() == [
        ("T1", FIRST, 4.0, 20.0),
        ("T1", LATER, 12.5, 20.0),
    ]


def test_no_measures_is_no_plan_and_no_problem(own):
    state, changes, history = read(own.clear())
    assert state.is_empty()
    assert changes.schema == plan.CHANGES
    assert plan.indicators(history).is_empty()


days = st.dates(dt.date(2020, 1, 1), dt.date(2024, 12, 31))
rows_of_measures = st.lists(
    st.builds(
        measure,
        st.sampled_from(["T1", "T2", "T3"]),
        days,
        measure_status=st.sampled_from([*plan.OPEN, "completed", "dropped"]),
        deadline=st.none() | days,
    ),
    max_size=12,
    unique_by=lambda row: (row["measure_id"], row["status_date"]),
)


@given(rows_of_measures)
def test_applying_the_changes_to_the_first_state_gives_the_last(rows):
    """Nothing that differs is left out, and nothing that is told is the same."""
    state, changes, history = read(plan.of_county(measures(*rows), COUNTY))
    first = {row["measure_id"]: row for row in reversed(history.rows(named=True))}
    for row in state.iter_rows(named=True):
        own = changes.filter(measure_id=row["measure_id"])
        told = set(own["plan_change"]) - {"new"}
        told = {"measure_status" if kind == "dropped" else kind for kind in told}
        differ = {name for name in plan.COMPARED if row[name] != first[row["measure_id"]][name]}
        assert told == differ


@given(rows_of_measures)
def test_rows_after_the_day_never_matter(rows):
    own = plan.of_county(measures(*rows), COUNTY)
    day = plan.reference_day(own, YEARS, YEAR)
    known = own.filter(pl.col("status_date") <= day)
    assert plan.state_at(own, day).equals(plan.state_at(known, day))
