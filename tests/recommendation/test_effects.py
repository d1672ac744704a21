"""What each criterion really does."""

from __future__ import annotations

import numpy as np
import pytest
from tests.recommendation.made_up import indicators

from analysis.recommendation import effects
from analysis.recommendation import rules as ruling
from analysis.recommendation import shares as sharing
from analysis.recommendation.rules import Rules


def effective(weights, rules, **changed):
    shares = sharing.of_county(indicators(**changed), "99", weights)
    numbers = ruling.numbers(shares.people(rules.total), rules, shares.codes)
    found = effects.effective_weights(shares, rules, numbers)
    return {row["criterion"]: row for row in found.iter_rows(named=True)}


def test_people_moved_are_those_somewhere_else():
    assert effects.moved(np.array([10, 0, 5]), np.array([7, 3, 5])) == 3
    assert effects.moved(np.array([10, 0]), np.array([0, 10])) == 10


def test_a_criterion_with_weight_that_moves_nobody_is_said_to_move_nobody():
    """Everyone has the same load, so that the criterion is the base that «dispersed» also is."""
    same = dict.fromkeys(("9901", "9902", "9903", "9904"), 25.0)
    found = effective({"dispersed": 80, "present_load": 20}, Rules(100, 1), refugees_per_1000=same)
    assert found["present_load"]["weight"] == pytest.approx(0.2)
    assert found["present_load"]["people_moved"] == 0


def test_a_criterion_that_is_dropped_moves_what_is_counted_by_hand():
    found = effective({"population": 1, "dispersed": 1}, Rules(100, 1))
    by_population, by_both = np.array([84, 9, 5, 2]), _numbers({"population": 1, "dispersed": 1})
    assert found["dispersed"]["people_moved"] == effects.moved(by_population, by_both)
    assert found["population"]["people_moved"] == effects.moved(_numbers({"dispersed": 1}), by_both)


def _numbers(weights):
    shares = sharing.of_county(indicators(), "99", weights)
    return ruling.numbers(shares.people(100), Rules(100, 1), shares.codes)


def test_population_correlates_with_itself():
    found = effective({"population": 1, "upper_secondary": 1}, Rules(100, 1))
    assert found["population"]["correlation_with_population"] == pytest.approx(1)
    assert 0 < found["upper_secondary"]["correlation_with_population"] < 1


def test_the_only_criterion_cannot_be_dropped():
    assert effective({"population": 1}, Rules(100, 1))["population"]["people_moved"] is None


def test_a_criterion_that_the_rules_cannot_do_without_is_not_dropped():
    """Only the city has dwellings, and it is capped: by dwellings alone nobody can be placed."""
    found = effective(
        {"population": 1, "housing": 1},
        Rules(100, 1, caps={"9901": 50}),
        free_dwellings={"9901": 8, "9902": 0, "9903": 0, "9904": 0},
    )
    assert found["population"]["people_moved"] is None
    assert found["housing"]["people_moved"] is not None


def test_no_spread_has_no_correlation():
    shares = sharing.of_county(
        indicators(population=dict.fromkeys(("9901", "9902", "9903", "9904"), 900)),
        "99",
        {"population": 1, "present_load": 1},
    )
    found = effects.effective_weights(shares, Rules(40, 1), np.array([10, 10, 10, 10]))
    assert found["correlation_with_population"].to_list() == [None, None]
