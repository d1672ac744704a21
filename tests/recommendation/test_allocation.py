"""Whole numbers: exact, by every other way to the same answer."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.recommendation.made_up import (
    by_integer_programming,
    by_trying_everything,
    cost,
    domains,
    sainte_lague,
)

from analysis.errors import WorkbookError
from analysis.recommendation import allocation
from analysis.recommendation import shares as sharing

EXACT = 1e-6
WEIGHTS = {
    "labour_market": 40,
    "upper_secondary": 25,
    "track_record": 15,
    "population": 10,
    "present_load": 10,
}


@st.composite
def problems(draw, most=4):
    """A few municipalities with small numbers and any rules."""
    size = draw(st.integers(2, most))
    places = st.integers(0, size - 1)
    few = st.dictionaries(places, st.integers(0, 12), max_size=size)
    some = st.sampled_from([0.5, 1, 2, 3, 3, 7.5, 11])
    shares = draw(st.lists(some, min_size=size, max_size=size))
    rules = {
        "minimum": draw(st.integers(1, 6)),
        "caps": draw(few),
        "floors": draw(few),
        "fixed": draw(st.dictionaries(places, st.integers(0, 12), max_size=1)),
    }
    total = draw(st.integers(0, 25))
    return [float(share) for share in shares], rules, total


def solved(shares, given_choices, total):
    return allocation.allocate(np.array(shares), given_choices, total).tolist()


@settings(deadline=None, max_examples=400)
@given(problems())
def test_small_cases_equal_what_trying_everything_finds(problem):
    shares, rules, total = problem
    try:
        possible = domains(shares, total, **rules)
    except WorkbookError:
        assume(False)
    best = by_trying_everything(shares, possible, total)
    if best is None:
        with pytest.raises(WorkbookError):
            solved(shares, possible, total)
        return
    found = solved(shares, possible, total)
    assert sum(found) == total
    assert cost(shares, found) - best[0] < EXACT


@settings(deadline=None, max_examples=60)
@given(st.integers(1, 5), st.integers(1, 4), st.integers(0, 24))
def test_among_equals_the_lower_code_gets_more(size, minimum, total):
    shares = [2.5] * size
    possible = domains(shares, total, minimum=minimum)
    best = by_trying_everything(shares, possible, total)
    assume(best is not None)
    assert solved(shares, possible, total) == list(max(best[1]))


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.floats(0.01, 400), min_size=1, max_size=40),
    st.integers(0, 700),
)
def test_without_rules_it_is_the_method_of_sainte_lague(weights, total):
    weights = [weight * (1 + place / 1e4) for place, weight in enumerate(weights)]  # no ties
    shares = [weight / sum(weights) * total for weight in weights]
    assume(min(shares) > 1e-6)
    expected = sainte_lague(shares, total)
    found = solved(shares, domains(shares, total), total)
    assert float(cost(shares, found) - cost(shares, expected)) == pytest.approx(0, abs=EXACT)


@settings(deadline=None, max_examples=40)
@given(
    st.lists(st.floats(0.2, 60), min_size=2, max_size=12), st.integers(1, 12), st.integers(10, 300)
)
def test_what_is_found_equals_what_an_integer_program_finds(weights, minimum, total):
    shares = np.array(weights) / sum(weights) * total
    possible = domains(shares, total, minimum=minimum, caps={0: 60})
    try:
        found = allocation.allocate(shares, possible, total)
    except WorkbookError:
        return
    expected = by_integer_programming(shares, possible, total)
    assert allocation.objective(shares, found) == pytest.approx(expected, abs=1e-5)


@pytest.mark.parametrize(
    ("county", "total", "minimum"),
    [
        ("50", 619, 10),
        ("50", 391, 10),
        ("50", 629, 15),
        ("15", 432, 10),
        ("54", 459, 10),
        ("30", 867, 10),
        ("46", 653, 20),
    ],
)
def test_real_counties_equal_what_an_integer_program_finds(planned, county, total, minimum):
    shares = sharing.of_county(planned.indicators, county, WEIGHTS).people(total)
    possible = domains(shares, total, minimum=minimum)
    found = allocation.allocate(shares, possible, total)
    expected = by_integer_programming(shares, possible, total)
    assert found.sum() == total
    assert allocation.objective(shares, found) == pytest.approx(expected, abs=1e-5)


def test_the_whole_country_equals_what_an_integer_program_finds(planned):
    everywhere = planned.indicators.with_columns(county_code=pl.lit("00"))
    shares = sharing.of_county(everywhere, "00", WEIGHTS).people(5025)
    possible = domains(shares, 5025, minimum=10)
    found = allocation.allocate(shares, possible, 5025)
    assert (len(found), found.sum()) == (356, 5025)
    expected = by_integer_programming(shares, possible, 5025)
    assert allocation.objective(shares, found) == pytest.approx(expected, abs=1e-5)


@settings(deadline=None, max_examples=150)
@given(
    st.lists(st.floats(0.001, 100), min_size=1, max_size=30),
    st.integers(1, 15),
    st.integers(0, 500),
    st.data(),
)
def test_every_rule_holds_at_any_size(weights, minimum, total, data):
    shares = [weight / sum(weights) * total for weight in weights]
    places = st.sampled_from(range(len(shares)))
    caps = data.draw(st.dictionaries(places, st.integers(minimum, 60), max_size=4))
    fixed = data.draw(st.dictionaries(places, st.integers(0, 40), max_size=3))
    floors = data.draw(st.dictionaries(places, st.integers(0, minimum), max_size=3))
    possible = domains(shares, total, minimum=minimum, caps=caps, fixed=fixed, floors=floors)
    try:
        found = solved(shares, possible, total)
    except WorkbookError:
        return
    assert sum(found) == total
    for place, number in enumerate(found):
        if place in fixed:
            assert number == fixed[place]
            continue
        assert number == 0 or number >= minimum
        assert number <= caps.get(place, total)
        assert number >= floors.get(place, 0)


@settings(deadline=None, max_examples=40)
@given(st.permutations(range(12)), st.integers(5, 300))
def test_the_order_of_municipalities_does_not_matter(order, total):
    shares = np.array([0.3 + place**1.7 for place in range(12)])
    shares *= total / shares.sum()
    straight = allocation.allocate(shares, domains(shares, total, minimum=5), total)
    mixed = shares[order]
    found = allocation.allocate(mixed, domains(mixed, total, minimum=5), total)
    assert found.tolist() == straight[order].tolist()


@pytest.mark.parametrize("tiny", [1e-6, 1e-9, 1e-12])
def test_a_tiny_share_costs_no_exactness(tiny):
    """Costs of 600 people on a share of nothing must not drown the difference of one person."""
    shares = np.array([400.3, 150.2, 68.5 - tiny, tiny])
    found = allocation.allocate(shares, domains(shares, 619), 619)
    assert found.tolist() == [400, 150, 69, 0]


@pytest.mark.parametrize("tiny", [1e-3, 1e-9])
def test_people_on_tiny_shares_are_still_divided_by_them(tiny):
    """Everyone with a real share is capped: the rest must go where there is nearly none."""
    shares = np.array([600.0, 2 * tiny, tiny])
    possible = domains(shares, 60, caps={0: 30})
    found = allocation.allocate(shares, possible, 60)
    assert found.tolist() == [30, 20, 10]


def test_an_earlier_number_on_a_tiny_share_costs_no_exactness():
    shares = np.array([10.4, 9.6, 1e-13])
    found = allocation.allocate(shares, domains(shares, 32, floors={2: 12}), 32)
    assert found.tolist() == [10, 10, 12]


def test_a_share_of_nothing_is_none_however_it_is_written():
    shares = np.array([10.0, 1e-300, 0.0])
    possible = domains(shares, 10, floors={1: 3})
    assert allocation.allocate(shares, possible, 10).tolist() == [7, 3, 0]
    assert allocation.objective(shares, [7, 3, 0]) == pytest.approx(0.9)


def test_nobody_and_nowhere_are_answered():
    nobody = np.array([3.0, 2.0])
    assert solved(nobody, domains(nobody, 0), 0) == [0, 0]
    assert solved([], domains([], 0), 0) == []


def test_raising_the_total_by_one_may_take_people_from_somebody_but_not_below_a_floor():
    """The paradox that «nobody goes down» is for: found among totals of a small county."""
    shares = np.array([5.2, 5.1, 4.9, 40.0])

    def at(total, floors=None):
        people = shares / shares.sum() * total
        possible = domains(people, total, minimum=10, floors=floors)
        return allocation.allocate(people, possible, total)

    fallen = [total for total in range(30, 90) if (at(total + 1) < at(total)).any()]
    assert fallen
    for total in fallen:
        before = at(total)
        floors = dict(enumerate(before.tolist()))
        assert (at(total + 1, floors) >= before).all()


@settings(deadline=None, max_examples=80)
@given(st.lists(st.floats(0.5, 30), min_size=1, max_size=8), st.integers(5, 120))
def test_more_people_never_go_below_an_earlier_allocation(weights, total):
    shares = np.array(weights) / sum(weights)
    before = allocation.allocate(shares * total, domains(shares * total, total), total)
    floors = dict(enumerate(before.tolist()))
    possible = domains(shares * (total + 7), total + 7, floors=floors)
    after = allocation.allocate(shares * (total + 7), possible, total + 7)
    assert (after >= before).all()


def test_the_objective_counts_only_those_with_a_share():
    shares = np.array([2.0, 0.0])
    assert allocation.objective(shares, [4, 9]) == pytest.approx(2.0)


def test_a_total_that_cannot_be_reached_is_refused_before_anything_is_computed():
    shares = np.array([3.0, 4.0])
    with pytest.raises(WorkbookError, match="5"):
        allocation.allocate(shares, domains(shares, 5, minimum=10), 5)
