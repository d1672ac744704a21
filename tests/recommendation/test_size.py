"""What the size of municipalities does, told apart from the criteria."""

import polars as pl
import pytest

from analysis.recommendation import size
from analysis.recommendation.explanation import SIZE


def test_the_step_of_size_sums_to_nothing_and_the_people_are_half_of_what_it_moves(planned):
    steps = planned.proposal.steps.filter(pl.col("step") == SIZE)["people"]
    assert steps.sum() == pytest.approx(0, abs=2)  # tenths are rounded for each municipality
    assert size.people_moved(planned.proposal) == round(steps.abs().sum() / 2)


def test_large_municipalities_give_and_small_ones_get(planned):
    steps = planned.proposal.steps.filter(pl.col("step") == SIZE)
    by_code = dict(steps.select("code", "people").iter_rows())
    assert by_code["5001"] == min(by_code.values())
    assert by_code["5052"] > 0


def test_a_criterion_moves_people_only_by_what_municipalities_differ_on(planned):
    moved = size.people_moved_by_itself(planned.proposal)
    by_name = dict(moved.iter_rows())
    assert list(by_name) == list(planned.proposal.shares.names)
    assert by_name["upper_secondary"] > by_name["labour_market"] > by_name["track_record"]
