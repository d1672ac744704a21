"""A proposal as JSON: what others rely on."""

from __future__ import annotations

import json

import pytest

from analysis.language import LANGUAGES
from analysis.recommendation import planning


@pytest.fixture(scope="module")
def exported(planned, background):
    return json.loads(json.dumps(planning.as_json(planned, background, "nb")))


def test_everything_that_was_promised_is_there(exported):
    assert list(exported) == [
        *("total", "minimum_group", "weights", "objective", "municipalities"),
        *("methods", "effective_weights", "assumptions"),
    ]
    assert list(exported["municipalities"][0]) == [
        *("code", "name", "population", "share", "cap", "recommended", "low", "high"),
        *("requested", "steps"),
    ]
    assert (exported["total"], exported["minimum_group"]) == (619, 10)
    assert exported["weights"]["labour_market"] == 40


def test_numbers_and_steps_add_up(exported):
    municipalities = exported["municipalities"]
    assert len(municipalities) == 38
    assert sum(one["recommended"] for one in municipalities) == 619
    assert sum(one["share"] for one in municipalities) == pytest.approx(619)
    for one in municipalities:
        assert one["low"] <= one["recommended"] <= one["high"]
        summed = sum(round(step["people"] * 10) for step in one["steps"])
        assert summed == 10 * one["recommended"]
        assert [set(step) for step in one["steps"]] == [{"step", "people"}] * len(one["steps"])


def test_the_objective_can_be_computed_from_what_is_there(exported):
    every = exported["municipalities"]
    squares = ((one["recommended"] - one["share"]) ** 2 / one["share"] for one in every)
    assert exported["objective"] == pytest.approx(sum(squares))


def test_methods_have_a_number_for_every_municipality_and_say_what_they_lack(exported):
    codes = [one["code"] for one in exported["municipalities"]]
    methods = {one["method"]: one for one in exported["methods"]}
    assert all(list(one["people"]) == codes for one in methods.values())
    assert methods["danish"]["lacking"] == ["family_reunifications"]
    assert methods["request"]["people_moved_from_request"] == 0
    own = {one["code"]: one["recommended"] for one in exported["municipalities"]}
    assert methods["own"]["people"] == own


def test_effective_weights_and_assumptions_are_there(exported):
    assert [one["criterion"] for one in exported["effective_weights"]] == list(exported["weights"])
    assert [one["assumption_id"] for one in exported["assumptions"]][:2] == ["A1", "A2"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_assumptions_are_in_the_language_asked_for(planned, background, language):
    said = planning.as_json(planned, background, language)["assumptions"][0]["assumption"]
    assert ("forslag" in said) == (language == "nb")
