"""Steps that add up exactly, whatever the weights and rules."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.recommendation.made_up import REQUESTS, indicators

from analysis.errors import WorkbookError
from analysis.recommendation import explanation, proposal
from analysis.recommendation.criteria import of_the_country
from analysis.recommendation.rules import Rules

CODES = ("9901", "9902", "9903", "9904")
some = st.dictionaries(st.sampled_from(CODES), st.integers(0, 40), max_size=3)
weights = st.dictionaries(
    st.sampled_from(of_the_country()), st.floats(0.05, 100), min_size=1, max_size=6
)


def propose(given_weights, rules):
    return proposal.propose(indicators(), REQUESTS, "99", given_weights, rules)


def steps_of(found, code):
    own = found.steps.filter(pl.col("code") == code)
    return dict(zip(own["step"], own["people"], strict=True))


@settings(deadline=None, max_examples=120)
@given(weights, some, some, some, some, st.integers(1, 15), st.integers(0, 150))
def test_the_steps_add_up_to_the_recommended_number(  # noqa: PLR0913, PLR0917 -- every rule
    given_weights, caps, fixed, earlier, arrears, minimum, total
):
    rules = Rules(total, minimum, caps, fixed, earlier, arrears)
    try:
        found = propose(given_weights, rules)
    except WorkbookError:
        assume(False)
    tenths = (found.steps["people"] * 10).round()
    assert ((found.steps["people"] * 10 - tenths).abs() < 1e-9).all()
    summed = found.steps.group_by("code", maintain_order=True).agg(
        (pl.col("people") * 10).round().cast(pl.Int64).sum()
    )
    assert summed["people"].to_list() == [10 * number for number in found.numbers.tolist()]


@pytest.mark.parametrize(
    "rules",
    [
        Rules(100, 10),
        Rules(100, 10, caps={"9901": 30}),
        Rules(100, 10, fixed={"9904": 3}),
        Rules(100, 10, earlier={"9903": 20}),
        Rules(100, 10, arrears={"9902": 12}),
    ],
)
def test_a_rule_that_is_not_there_moves_nobody(rules):
    found = propose({"population": 1, "labour_market": 3}, rules)
    stands = {
        "cap": bool(rules.caps),
        "earlier": bool(rules.earlier),
        "override": bool(rules.fixed),
        "arrears": bool(rules.arrears),
    }
    for step, there in stands.items():
        moved = found.steps.filter(pl.col("step") == step)["people"].abs().sum()
        assert (moved > 0) == there, step


def test_the_first_step_is_the_level_by_population():
    found = propose({"labour_market": 1}, Rules(106, 1))
    inhabitants = 90_000 / 106_500
    assert steps_of(found, "9901")["population"] == pytest.approx(106 * inhabitants, abs=0.05)


def test_size_is_a_step_of_its_own_and_no_criterion_s():
    """With the dispersed criterion alone all that is moved is size."""
    found = propose({"population": 1, "dispersed": 1}, Rules(100, 1))
    for code in CODES:
        assert steps_of(found, code)["dispersed"] == pytest.approx(0, abs=0.1)
    assert steps_of(found, "9901")["size"] < -10
    assert steps_of(found, "9904")["size"] > 0
    half = propose({"dispersed": 1}, Rules(100, 1))
    assert steps_of(half, "9901")["size"] == pytest.approx(
        2 * steps_of(found, "9901")["size"], abs=0.1
    )


def test_a_criterion_s_step_has_the_sign_of_what_sets_the_municipality_apart():
    found = propose({"labour_market": 1}, Rules(100, 1))
    assert steps_of(found, "9903")["labour_market"] > 0  # least unemployment, not far away
    assert steps_of(found, "9904")["labour_market"] < 0


def test_population_alone_has_no_steps_of_criteria():
    found = propose({"population": 1}, Rules(100, 1))
    assert found.steps["step"].unique(maintain_order=True).to_list() == [
        "population",
        *explanation.RULE_STEPS,
    ]
    assert found.numbers.tolist() == [84, 9, 5, 2]


def test_a_cap_is_told_where_it_binds_and_where_its_people_go():
    found = propose({"population": 1}, Rules(100, 1, caps={"9901": 60}))
    assert steps_of(found, "9901")["cap"] < -20
    assert all(steps_of(found, code)["cap"] > 0 for code in CODES[1:])


def test_none_is_told_as_the_minimum_s_doing():
    found = propose({"population": 1}, Rules(100, 10))
    assert found.numbers.tolist() == [90, 10, 0, 0]
    assert steps_of(found, "9904")["minimum"] == -steps_of(found, "9904")["population"]


def test_a_fixed_number_is_told_as_the_override_s_doing():
    free = propose({"population": 1}, Rules(100, 1))
    found = propose({"population": 1}, Rules(100, 1, fixed={"9904": 30}))
    assert steps_of(found, "9904")["override"] == 30 - free.numbers[3]
    assert steps_of(found, "9901")["override"] < 0


def test_rules_that_only_hold_together_are_told_as_the_last_one_s_doing():
    """Without the fixed numbers no split exists; what they move cannot be told apart."""
    rules = Rules(30, 10, caps={"9901": 5, "9902": 5, "9903": 5, "9904": 5}, fixed={"9901": 30})
    found = propose({"population": 1}, rules)
    assert found.numbers.tolist() == [30, 0, 0, 0]
    assert found.steps.filter(pl.col("code") == "9901")["people"].sum() == pytest.approx(30)


def test_arrears_that_take_the_whole_total_leave_the_others_no_share_to_scale():
    rules = Rules(33, 1, caps={"9901": 0, "9903": 31}, earlier={"9902": 2}, arrears={"9903": 33})
    found = propose({"population": 1}, rules)
    assert found.numbers.tolist() == [0, 2, 31, 0]
    summed = found.steps.group_by("code", maintain_order=True).agg(pl.col("people").sum())
    assert summed["people"].to_list() == pytest.approx([0, 2, 31, 0])


def test_the_steps_of_the_real_county_add_up(planned):
    summed = planned.proposal.steps.group_by("code", maintain_order=True).agg(
        pl.col("people").sum()
    )
    assert np.abs(summed["people"].to_numpy() - planned.proposal.numbers).max() < 1e-9
