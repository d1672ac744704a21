"""Size and criteria in counties where the answer is known beforehand."""

from __future__ import annotations

import pytest
from tests.recommendation.made_up import REQUESTS, indicators

from analysis.recommendation import proposal, size
from analysis.recommendation.rules import Rules


def propose(weights, **changed):
    return proposal.propose(indicators(**changed), REQUESTS, "99", weights, Rules(100, 1))


def test_a_criterion_on_which_nobody_stands_out_moves_nobody_by_itself():
    same = dict.fromkeys(("9901", "9902", "9903", "9904"), 25.0)
    found = propose({"dispersed": 1, "present_load": 3}, refugees_per_1000=same)
    moved = size.people_moved_by_itself(found)
    assert moved.rows() == [("dispersed", 0), ("present_load", 0)]


def test_size_alone_moves_from_the_largest_to_the_others():
    assert size.people_moved(propose({"population": 1})) == 0
    half = size.people_moved(propose({"population": 1, "dispersed": 1}))
    whole = size.people_moved(propose({"dispersed": 1}))
    assert half == pytest.approx(whole / 2, abs=1)
    assert whole > 10
