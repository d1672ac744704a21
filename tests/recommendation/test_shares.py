"""Weighted shares: scaled, and told when there is nothing to share by."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.recommendation.made_up import indicators

from analysis.errors import WorkbookError
from analysis.recommendation import shares as sharing
from analysis.recommendation.criteria import of_the_country

weights = st.dictionaries(
    st.sampled_from(of_the_country()), st.floats(0.01, 100), min_size=1, max_size=6
)


@settings(deadline=None, max_examples=50)
@given(weights, st.floats(0.001, 1000))
def test_only_the_proportions_of_weights_matter(given_weights, factor):
    frame = indicators()
    one = sharing.of_county(frame, "99", given_weights)
    other = sharing.of_county(frame, "99", {k: w * factor for k, w in given_weights.items()})
    assert one.people(619).sum() == pytest.approx(619)
    assert one.people(619) == pytest.approx(other.people(619))


def test_shares_compare_with_the_country_and_sum_within_the_county():
    shares = sharing.of_county(indicators(), "99", {"population": 1, "dispersed": 3})
    assert shares.codes == ("9901", "9902", "9903", "9904")
    assert shares.by_criterion.sum(axis=0) == pytest.approx([1, 1])
    assert shares.weights.tolist() == [0.25, 0.75]
    inhabitants = np.array([90_000, 10_000, 4_900, 1_600])
    roots = np.array([300, 100, 70, 40])
    expected = 0.25 * inhabitants / inhabitants.sum() + 0.75 * roots / roots.sum()
    assert shares.people(1) == pytest.approx(expected)


def test_criteria_of_no_weight_are_left_out():
    shares = sharing.of_county(indicators(), "99", {"population": 1, "housing": 0})
    assert shares.names == ("population",)


def test_a_dropped_criterion_leaves_its_weight_to_the_others():
    shares = sharing.of_county(
        indicators(), "99", {"population": 1, "dispersed": 1, "present_load": 2}
    )
    others = shares.without("present_load")
    assert others.names == ("population", "dispersed")
    assert others.weights.tolist() == [0.5, 0.5]
    assert others.without("population").without("dispersed") is None


def test_other_weights_are_scaled_too():
    shares = sharing.of_county(indicators(), "99", {"population": 1, "dispersed": 1})
    assert shares.reweighted([6, 2]).weights.tolist() == [0.75, 0.25]


@pytest.mark.parametrize(
    ("given_weights", "key"),
    [
        ({"population": 0}, "weights-all-zero"),
        ({}, "weights-all-zero"),
        ({"populaton": 1}, "criterion-unknown"),
        ({"housing": 1}, "criterion-without-figures"),
    ],
)
def test_weights_that_say_nothing_are_told(given_weights, key):
    with pytest.raises(WorkbookError) as problem:
        sharing.of_county(indicators(), "99", given_weights)
    assert [finding.key for finding in problem.value.findings] == [key]


def test_a_criterion_by_which_nobody_here_has_a_claim_is_told():
    here = dict.fromkeys(("9901", "9902", "9903", "9904"), 0)
    elsewhere = indicators(free_dwellings={**here, "9801": 3})
    with pytest.raises(WorkbookError) as problem:
        sharing.of_county(elsewhere, "99", {"housing": 1})
    assert problem.value.findings[0].key == "criterion-without-claims"
