"""Every duty is a row, whatever is registered."""

import polars as pl
from tests.duties import made_up
from tests.duties.made_up import COUNTY, FIRST, LATER, measure, measures

from analysis.duties import coverage, plan, registered

ALL = [f"D{number:02d}" for number in range(1, 15)]


def covered(rows: pl.DataFrame, figures=(), advisers=(), events=()) -> dict[str, dict]:
    duties = made_up.duties()
    state = plan.state_at(plan.of_county(rows, COUNTY), LATER)
    held = made_up.events(*events)
    known = registered.figures(
        figures, [registered.activities(held, duties), registered.indicators(state, duties)], duties
    )
    frame = coverage.of_duties(duties, state, held, known, advisers)
    return {row["duty_id"]: row for row in frame.iter_rows(named=True)}


def test_all_duties_are_there_when_nothing_is_registered():
    rows = covered(measures())
    assert list(rows) == ALL
    for row in rows.values():
        assert not row["covered"]
        assert {row[name] for name in coverage.GLANCE} == {"no"}
        assert row["answered_by"] == []
        assert row["legal_basis_nb"]
        assert row["legal_basis_nn"]


def test_a_plan_covers_its_duties_and_no_others():
    rows = covered(made_up.a_plan())
    assert [duty for duty, row in rows.items() if row["covered"]] == ["D03", "D04"]
    assert rows["D03"]["answered_by"] == ["Seksjon A"]
    assert rows["D03"]["measures_started"] == 1
    assert rows["D10"]["measures_dropped"] == 1
    assert rows["D10"]["measures_in_plan"] == 0
    assert rows["D04"]["covered_deadline"] == "no"


def test_what_only_some_measures_have_is_partly_covered():
    rows = covered(measures(measure("T1", FIRST, responsible="Seksjon A"), measure("T2", FIRST)))
    assert rows["D03"]["covered_responsible"] == "some"


def test_the_contact_advisers_answer_where_the_duty_is_registered_with_them():
    rows = covered(measures(), advisers=["Oppdiktet Person", "Oppdiktet Person"])
    answered = {duty: row["answered_by"] for duty, row in rows.items() if row["answered_by"]}
    assert answered == {"D12": ["Oppdiktet Person"]}
    assert rows["D12"]["covered_responsible"] == "yes"


def test_activities_are_counted_on_every_duty_and_are_the_figures_of_some():
    rows = covered(measures(), events=["D10", "D10", "D03"])
    assert (rows["D10"]["activities"], rows["D03"]["activities"]) == (2, 1)
    assert rows["D10"]["covered_figures"] == "yes"
    assert rows["D03"]["covered_figures"] == "no"
