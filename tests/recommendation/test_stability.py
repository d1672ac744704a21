"""Ranges: seeded, around the number, and equals not ranked."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest
from tests.recommendation.made_up import indicators

from analysis.recommendation import rules as ruling
from analysis.recommendation import shares as sharing
from analysis.recommendation import stability
from analysis.recommendation.rules import Rules


def stable(weights, rules, draws=80):
    shares = sharing.of_county(indicators(), "99", weights)
    people = ruling.with_arrears(shares.people(rules.total), rules, shares.codes)
    numbers = ruling.numbers(people, rules, shares.codes)
    return stability.stability(shares, rules, numbers, draws)


MIXED = {"population": 1, "labour_market": 2, "present_load": 1}


def test_the_same_draws_come_every_time():
    one, other = stable(MIXED, Rules(100, 5)), stable(MIXED, Rules(100, 5))
    assert one.ranges.equals(other.ranges)
    assert (one.draws == other.draws).all()


@pytest.mark.parametrize(
    "rules",
    [
        Rules(100, 5),
        Rules(100, 10, caps={"9901": 50}, fixed={"9904": 3}),
        Rules(100, 10, earlier={"9903": 15}),
        Rules(100, 10, arrears={"9902": 9}),
        Rules(10, 10),
    ],
)
def test_the_range_holds_the_number_and_every_draw_keeps_the_rules(rules):
    found = stable(MIXED, rules)
    ranges = found.ranges
    assert (ranges["low"] <= ranges["recommended"]).all()
    assert (ranges["recommended"] <= ranges["high"]).all()
    assert (found.draws.sum(axis=1) == rules.total).all()
    for code, number in rules.fixed.items():
        assert ranges.filter(pl.col("code") == code).select("low", "high").row(0) == (
            number,
            number,
        )
    for code, cap in rules.caps.items():
        assert ranges.filter(pl.col("code") == code)["high"][0] <= cap


def test_one_criterion_varies_with_the_total_alone():
    found = stable({"population": 1}, Rules(100, 1))
    assert (found.draws == found.draws[0]).all()
    assert (found.ranges["high"] - found.ranges["low"]).max() > 0  # the total ten up and down


def test_a_tiny_weight_leaves_everybody_a_share_in_every_draw():
    """Only the city has dwellings and it is capped: the others' share is all population's."""
    shares = sharing.of_county(
        indicators(free_dwellings={"9901": 3, "9902": 0, "9903": 0, "9904": 0}),
        "99",
        {"housing": 1, "population": 1e-5},
    )
    rules = Rules(100, 1, caps={"9901": 60})
    numbers = ruling.numbers(shares.people(100), rules, shares.codes)
    found = stability.stability(shares, rules, numbers, 200)
    assert (found.draws.sum(axis=1) == 100).all()


def test_a_total_that_cannot_be_shifted_is_left_as_it_is():
    fixed = dict(zip(("9901", "9902", "9903", "9904"), (70, 15, 10, 5), strict=True))
    found = stable(MIXED, Rules(100, 1, fixed=fixed))
    assert found.ranges["low"].to_list() == found.ranges["high"].to_list() == [70, 15, 10, 5]


def test_ranges_hold_the_middle_nine_of_ten_draws():
    found = stable(MIXED, Rules(100, 1), draws=300)
    low, high = found.ranges["low"].to_numpy(), found.ranges["high"].to_numpy()
    inside = ((found.draws >= low) & (found.draws <= high)).mean(axis=0)
    assert inside.min() >= 0.9


def test_groups_go_down_from_the_highest_and_equals_share_one():
    found = stable({"dispersed": 1, "present_load": 0.001}, Rules(100, 1))
    ranges = found.ranges.sort("recommended", descending=True)
    assert ranges["group"][0] == 1
    assert ranges["group"].to_list() == sorted(ranges["group"])
    equal = sharing.of_county(indicators(population={"9902": 4900}), "99", {"dispersed": 1})
    numbers = ruling.numbers(equal.people(102), Rules(102, 1), equal.codes)
    groups = stability.stability(equal, Rules(102, 1), numbers, 20).ranges["group"].to_list()
    assert groups[1] == groups[2]
    assert groups[0] < groups[1]


def test_the_real_county_s_ranges_are_around_its_numbers(background):
    ranges = background.stability.ranges
    assert ranges.height == 38
    assert (
        (ranges["low"] <= ranges["recommended"]) & (ranges["recommended"] <= ranges["high"])
    ).all()
    assert ((ranges["low"] == 0) | (ranges["low"] >= 10)).all()
    assert np.unique(ranges["group"]).tolist() == list(range(1, ranges["group"].max() + 1))
