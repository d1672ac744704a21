"""From a planning cycle to a proposal."""

from __future__ import annotations

import datetime as dt

import polars as pl
import pytest

from analysis.cycle import Cycle, Fixed
from analysis.errors import WorkbookError
from analysis.recommendation import planning


def changed(plan, **settings):
    return plan.model_copy(
        update={"recommendation": plan.recommendation.model_copy(update=settings)}
    )


def keys(problem):
    return [finding.key for finding in problem.value.findings]


def test_the_cycle_s_settings_are_the_rules(tables, plan):
    settings = {
        "total": 700,
        "minimum": 12,
        "caps": {"5001": 130},
        "fixed": (Fixed(code="5020", people=0, reason="Sak 12/21"),),
        "nobody_below": {"5014": 14},
        "carry_arrears": True,
    }
    planned = planning.of_cycle(tables, changed(plan, **settings))
    rules = planned.rules
    assert (rules.total, rules.minimum, rules.caps) == (700, 12, {"5001": 130})
    assert (rules.fixed, rules.earlier) == ({"5020": 0}, {"5014": 14})
    assert rules.arrears["5001"] == 69  # decided 155 less 86 settled in 2020
    assert "5020" not in rules.arrears  # not asked in 2020
    numbers = dict(zip(planned.proposal.shares.codes, planned.proposal.numbers, strict=True))
    assert numbers["5020"] == 0
    assert planned.proposal.numbers.sum() == 700


@pytest.mark.parametrize(
    ("stated", "chosen", "expected"),
    [
        (500, None, (500, "stated")),
        (500, 640, (640, "chosen")),
        (None, None, (619, "requested")),
        (None, 20, (20, "chosen")),
    ],
)
def test_the_total_is_chosen_stated_or_requested(tables, plan, stated, chosen, expected):
    planned = planning.of_cycle(tables, changed(plan, total=stated), total=chosen)
    assert (planned.rules.total, planned.total_from) == expected
    assert planned.proposal.numbers.sum() == planned.rules.total


def test_the_county_s_own_figures_reach_the_criteria(tables, plan):
    own = {"introduction_result_percent": {"5001": 55.5}, "free_dwellings": {"5014": 3}}
    planned = planning.of_cycle(tables, changed(plan, **own))
    known = {row["code"]: row for row in planned.indicators.iter_rows(named=True)}
    assert known["5001"]["introduction_result_percent"] == 55.5
    assert known["5001"]["free_dwellings"] is None
    assert known["5014"]["free_dwellings"] == 3


def test_a_cycle_without_a_recommendation_is_told_what_to_add(tables, plan):
    with pytest.raises(WorkbookError) as problem:
        planning.of_cycle(tables, plan.model_copy(update={"recommendation": None}))
    assert keys(problem) == ["recommendation-not-planned"]
    assert "[recommendation.weights]" in problem.value.findings[0].action("nb")


def test_a_year_without_inhabitants_is_told(tables, plan):
    with pytest.raises(WorkbookError) as problem:
        planning.of_cycle(tables, plan.model_copy(update={"year": 2022}))
    assert keys(problem) == ["recommendation-without-population"]
    assert problem.value.findings[0].args["year"] == "2022"


@pytest.mark.parametrize("stated", [True, False])
def test_a_total_above_the_inhabitants_is_a_slip(tables, plan, stated):
    people = 900_000_000
    with pytest.raises(WorkbookError) as problem:
        if stated:
            planning.of_cycle(tables, changed(plan, total=people))
        else:
            planning.of_cycle(tables, plan, total=people)
    assert keys(problem) == ["recommendation-total-above-inhabitants"]
    (finding,) = problem.value.findings
    assert finding.where.column == ("recommendation.total" if stated else None)
    assert "471\u00a0124" in finding.message("nb")


def test_a_year_in_which_nobody_was_asked_is_told(tables, plan):
    nobody = tables["settlement"].with_columns(
        requested=pl.when(pl.col("year") == 2021).then(0).otherwise("requested")
    )
    with pytest.raises(WorkbookError) as problem:
        planning.of_cycle({**tables, "settlement": nobody}, changed(plan, total=None))
    assert keys(problem) == ["recommendation-nothing-asked"]


def test_settings_that_do_not_hold_stop_before_anything_is_computed(tables, plan):
    twice = (Fixed(code="5020", people=0, reason="a"), Fixed(code="5020", people=4, reason="b"))
    settings = {"weights": {"labor_market": 1.0}, "fixed": twice, "caps": {"0301": 4}}
    with pytest.raises(WorkbookError) as problem:
        planning.of_cycle(tables, changed(plan, **settings))
    assert sorted(keys(problem)) == [
        "criterion-unknown",
        "recommendation-code-unknown",
        "recommendation-fixed-twice",
    ]


def test_notes_and_warnings_stop_nothing(tables, plan):
    settings = {
        "fixed": (Fixed(code="5020", people=4, reason="Avtalt."),),
        "caps": {"5043": 3},
    }
    planned = planning.of_cycle(tables, changed(plan, **settings))
    assert planned.proposal.numbers.sum() == 619


def test_every_county_can_be_planned_without_naming_a_total(tables, plan, planned):
    for county in sorted(set(planned.indicators["county_code"])):
        elsewhere = Cycle(
            county=county,
            cycle="2021-2023",
            year=2021,
            first_year=2014,
            structure=dt.date(2021, 1, 1),
            recommendation=plan.recommendation.model_copy(update={"total": None}),
        )
        planned = planning.of_cycle(tables, elsewhere)
        assert planned.proposal.numbers.sum() == planned.rules.total > 0
