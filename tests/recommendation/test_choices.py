"""Wishes that cannot be met: the numbers that collide, and a change that is true to its word."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from tests.recommendation.made_up import allowed, domains

from analysis.errors import WorkbookError
from analysis.recommendation import allocation, choices


def told(shares, total, **rules):
    """The key and the arguments of what is told."""
    with pytest.raises(WorkbookError) as problem:
        choices.require_reachable(domains(shares, total, **rules), total)
    (finding,) = problem.value.findings
    assert finding.message("nb") and finding.action("nn")
    return finding.key, dict(finding.args)


def can(shares, total, **rules):
    found = allocation.allocate(np.array(shares), domains(shares, total, **rules), total)
    return int(found.sum()) == total


def test_a_domain_is_none_or_from_minimum_to_cap():
    possible = domains([5.0, 5.0, 5.0, 0.0], 20, minimum=10, caps={1: 12, 2: 4})
    assert allowed(possible) == [[0, *range(10, 21)], [0, 10, 11, 12], [0], [0]]


def test_fixed_numbers_hold_whatever_the_other_rules_say():
    possible = domains([5.0, 0.0, 5.0], 20, minimum=10, caps={0: 2}, fixed={0: 7, 1: 3, 2: 0})
    assert allowed(possible) == [[7], [3], [0]]


def test_an_earlier_number_rules_out_none_and_what_is_below_it():
    possible = domains([5.0, 5.0, 0.0, 0.0], 20, minimum=10, floors={0: 12, 1: 4, 2: 15, 3: 0})
    assert allowed(possible) == [list(range(12, 21)), list(range(10, 21)), [15], [0]]


def test_too_much_promised_is_told_with_the_total_that_helps():
    rules = {"fixed": {0: 30}, "floors": {1: 15}, "minimum": 10}
    key, args = told([9.0, 9.0, 9.0], 40, **rules)
    assert key == "recommendation-too-much-promised"
    assert args == {"promised": 45, "total": 40, "excess": 5}
    assert can([9.0, 9.0, 9.0], args["promised"], **rules)
    assert not _reachable([9.0, 9.0, 9.0], args["promised"] - 1, **rules)
    assert can([9.0, 9.0, 9.0], 40, fixed={0: 30 - args["excess"]}, floors={1: 15}, minimum=10)


def test_caps_that_leave_too_little_room_are_told_with_how_much_is_lacking():
    key, args = told([9.0, 9.0], 40, caps={0: 12, 1: 20})
    assert key == "recommendation-caps-too-low"
    assert args == {"room": 32, "total": 40, "lacking": 8}
    assert can([9.0, 9.0], args["room"], caps={0: 12, 1: 20})
    assert can([9.0, 9.0], 40, caps={0: 12 + args["lacking"], 1: 20})
    assert not _reachable([9.0, 9.0], 40, caps={0: 12 + args["lacking"] - 1, 1: 20})


def test_nobody_who_can_take_any_is_told_as_no_room():
    key, args = told([9.0, 9.0], 40, fixed={0: 0, 1: 0})
    assert (key, args["room"], args["lacking"]) == ("recommendation-caps-too-low", 0, 40)
    assert can([9.0, 9.0], 0, fixed={0: 0, 1: 0})


def test_a_total_between_what_the_minimum_allows_is_told_with_its_neighbours():
    rules = {"caps": {0: 12, 1: 12}, "minimum": 10}
    key, args = told([9.0, 9.0], 15, **rules)
    assert key == "recommendation-total-unreachable"
    assert args == {"total": 15, "below": 12, "above": 20}
    assert can([9.0, 9.0], 12, **rules)
    assert can([9.0, 9.0], 20, **rules)
    assert not [total for total in range(13, 20) if _reachable([9.0, 9.0], total, **rules)]


def test_a_total_below_the_minimum_is_told_with_none_and_the_minimum():
    assert told([9.0, 9.0], 7, minimum=10)[1] == {"total": 7, "below": 0, "above": 10}


@pytest.mark.parametrize(
    ("floor", "cap", "key"),
    [(12, 11, "recommendation-floor-above-cap"), (4, 8, "recommendation-floor-and-minimum")],
)
def test_a_floor_that_its_cap_leaves_no_room_for_is_told(floor, cap, key):
    with pytest.raises(WorkbookError) as problem:
        domains([9.0], 40, minimum=10, floors={0: floor}, caps={0: cap})
    (finding,) = problem.value.findings
    assert finding.key == key
    assert finding.where.column == "recommendation.nobody_below.0000"
    assert str(max(floor, 10)) in finding.action("nb")
    domains([9.0], 40, minimum=10, floors={0: floor}, caps={0: max(floor, 10)})


def test_every_contradiction_is_told_at_once():
    with pytest.raises(WorkbookError) as problem:
        domains([9.0, 9.0], 40, floors={0: 8, 1: 9}, caps={0: 7, 1: 7})
    assert len(problem.value.findings) == 2


rule = st.dictionaries(st.integers(0, 3), st.integers(0, 25), max_size=4)


@settings(deadline=None, max_examples=300)
@given(rule, rule, rule, st.integers(1, 12), st.integers(0, 60))
def test_what_is_told_is_true(caps, floors, fixed, minimum, total):
    """Every total that is suggested can be met, and none nearer."""
    rules = {"caps": caps, "floors": floors, "fixed": fixed, "minimum": minimum}
    shares = [4.0, 1.0, 2.0, 8.0]
    try:
        possible = domains(shares, total, **rules)
    except WorkbookError:
        assume(False)
    sums = {0}
    for numbers in allowed(possible):
        sums = {one + other for one in sums for other in numbers}
    if total in sums:
        choices.require_reachable(possible, total)
        return
    key, args = told(shares, total, **rules)
    if key == "recommendation-too-much-promised":
        assert args["promised"] == min(sums)
        assert can(shares, args["promised"], **rules)
    elif key == "recommendation-caps-too-low":
        assert args["room"] == max(sums)
        assert can(shares, args["room"], **rules)
    else:
        assert args["below"] == max(one for one in sums if one < total)
        assert can(shares, args["below"], **rules)
        assert can(shares, args["above"], **rules)
        between = range(total + 1, args["above"])
        assert not [one for one in between if _reachable(shares, one, **rules)]


def _reachable(shares, total, **rules):
    try:
        choices.require_reachable(domains(shares, total, **rules), total)
    except WorkbookError:
        return False
    return True
