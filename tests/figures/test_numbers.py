"""Intervals: what stands between two numbers, and what cannot stand there."""

from __future__ import annotations

import pytest

from analysis.figures import numbers


@pytest.mark.parametrize(
    ("low", "high", "least", "text"),
    [
        (11, 14, 10, "11–14"),
        (10, 10, 10, "10"),
        (0, 0, 10, "0"),
        (0, 10, 10, "0 eller 10"),
        (0, 13, 10, "0 eller 10–13"),
        (0, 13, 1, "0–13"),
        (0, 4, 10, "0–4"),
        (0, 10, None, "0 eller opptil 10"),
    ],
)
@pytest.mark.parametrize("language", ["nb", "nn"])
def test_nothing_stands_between_none_and_the_fewest(low, high, least, text, language):
    assert numbers.spread(low, high, least, language) == text
