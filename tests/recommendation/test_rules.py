"""Rules by municipality code: arrears, strangers, and which of them are asked for."""

from __future__ import annotations

import numpy as np
import pytest

from analysis.errors import WorkbookError
from analysis.recommendation import rules as ruling
from analysis.recommendation.rules import Rules

CODES = ("0001", "0002", "0003")


def test_arrears_are_carried_over_before_the_rest_is_shared():
    """(100 − 20) people by share, and the 20 to the one that lacked them."""
    people = np.array([50.0, 30.0, 20.0])
    carried = ruling.with_arrears(people, Rules(100, arrears={"0003": 20}), CODES)
    assert carried.tolist() == pytest.approx([40.0, 24.0, 36.0])


def test_more_than_decided_counts_against_and_never_below_none():
    people = np.array([90.0, 8.0, 2.0])
    carried = ruling.with_arrears(people, Rules(100, arrears={"0003": -50}), CODES)
    assert carried[2] == 0
    assert carried.sum() == pytest.approx(100)


def test_arrears_above_the_total_share_it():
    people = np.array([50.0, 30.0, 20.0])
    carried = ruling.with_arrears(people, Rules(10, arrears={"0001": 30, "0002": 10}), CODES)
    assert carried.tolist() == pytest.approx([7.5, 2.5, 0.0])


@pytest.mark.parametrize("rules", [Rules(100), Rules(0, arrears={"0001": 3})])
def test_without_arrears_or_people_nothing_is_carried(rules):
    people = np.array([50.0, 30.0, 20.0])
    assert ruling.with_arrears(people, rules, CODES) is people


@pytest.mark.parametrize("rule", ["caps", "fixed", "earlier", "arrears"])
def test_a_municipality_of_elsewhere_is_refused(rule):
    with pytest.raises(WorkbookError) as problem:
        Rules(10, **{rule: {"0301": 3, "0002": 1}}).require_known(CODES)
    (finding,) = problem.value.findings
    assert dict(finding.args) == {"rule": rule, "codes": "0301"}
    assert "0301" in finding.message("nb")


def test_rules_can_be_left_out_to_see_what_they_move():
    people = np.array([20.0, 20.0, 20.0])
    rules = Rules(60, minimum=1, fixed={"0001": 0}, earlier={"0002": 30})

    def numbers(**asked):
        return ruling.numbers(people, rules, CODES, **asked).tolist()

    assert numbers() == [0, 30, 30]
    assert numbers(fixed=False) == [15, 30, 15]
    assert numbers(fixed=False, earlier=False) == [20, 20, 20]
