"""Settings that contradict each other, each told where it stands."""

from __future__ import annotations

import pytest

from analysis.cycle import Recommendation
from analysis.errors import Severity
from analysis.language import LANGUAGES
from analysis.recommendation import checks

NAMES = {"9901": "Storby", "9902": "Innlandet", "9903": "Kysten"}


def found(**settings):
    given = Recommendation.model_validate({"weights": {"population": 1.0}, **settings})
    return checks.settings(given, NAMES)


def told(**settings):
    return [
        (finding.key, finding.where.column.removeprefix("recommendation."))
        for finding in found(**settings)
    ]


def fixed(*numbers):
    return tuple({"code": code, "people": people, "reason": "Avtalt."} for code, people in numbers)


def test_good_settings_find_nothing():
    settings = {
        "caps": {"9901": 50},
        "fixed": fixed(("9902", 0), ("9903", 12)),
        "nobody_below": {"9901": 20},
        "free_dwellings": {"9901": 3},
    }
    assert told(**settings) == []


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({"weights": {"labor_market": 1.0}}, [("criterion-unknown", "weights.labor_market")]),
        ({"weights": {"population": 0.0}}, [("weights-all-zero", "weights")]),
        ({"caps": {"0301": 19}}, [("recommendation-code-unknown", "caps.0301")]),
        ({"fixed": fixed(("0301", 19))}, [("recommendation-code-unknown", "fixed.0")]),
        ({"nobody_below": {"0301": 9}}, [("recommendation-code-unknown", "nobody_below.0301")]),
        (
            {"introduction_result_percent": {"0301": 9.0}},
            [("recommendation-code-unknown", "introduction_result_percent.0301")],
        ),
        ({"free_dwellings": {"0301": 9}}, [("recommendation-code-unknown", "free_dwellings.0301")]),
        (
            {"fixed": fixed(("9901", 12), ("9902", 0), ("9901", 14))},
            [("recommendation-fixed-twice", "fixed.2")],
        ),
        (
            {"fixed": fixed(("9901", 12)), "caps": {"9901": 11}},
            [("recommendation-fixed-above-cap", "fixed.0")],
        ),
        (
            {"fixed": fixed(("9901", 12)), "nobody_below": {"9901": 13}},
            [("recommendation-fixed-below-floor", "fixed.0")],
        ),
        ({"fixed": fixed(("9901", 4))}, [("recommendation-fixed-below-minimum", "fixed.0")]),
        ({"caps": {"9901": 4}}, [("recommendation-cap-below-minimum", "caps.9901")]),
        ({"caps": {"9901": 0}}, []),
        (
            {"caps": {"9901": 12}, "nobody_below": {"9901": 13}},
            [("recommendation-floor-above-cap", "nobody_below.9901")],
        ),
        (
            {"caps": {"9901": 7}, "nobody_below": {"9901": 6}},
            [("recommendation-floor-and-minimum", "nobody_below.9901")],
        ),
    ],
)
def test_each_mistake_is_found_once_and_placed(settings, expected):
    assert told(**settings) == expected


def test_a_misspelt_criterion_is_told_the_nearest_one():
    (finding,) = found(weights={"uper_secondary": 1.0})
    assert finding.args["near"] == "upper_secondary"


def test_municipalities_are_named():
    (finding,) = found(caps={"9901": 4})
    assert "9901 Storby" in finding.message("nb")


def test_only_what_cannot_be_meant_is_an_error():
    severity = {
        finding.key: finding.severity
        for finding in found(caps={"9901": 4}, fixed=fixed(("9902", 3)), nobody_below={"0301": 3})
    }
    assert severity == {
        "recommendation-code-unknown": Severity.ERROR,
        "recommendation-fixed-below-minimum": Severity.NOTE,
        "recommendation-cap-below-minimum": Severity.WARNING,
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_found_can_be_said(language):
    every = found(
        weights={"x": 0.0},
        caps={"0301": 1, "9901": 7, "9902": 11},
        fixed=fixed(("9902", 12), ("9902", 5), ("9903", 12)),
        nobody_below={"9901": 9, "9903": 13},
    )
    assert len({finding.key for finding in every}) == 9
    for finding in every:
        assert finding.message(language)
        assert finding.action(language)
