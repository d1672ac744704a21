import polars as pl
import pytest

from analysis import language as lang
from analysis.measures import change

NOW = {"code": pl.String, "requested": pl.Int64, "requested_status": pl.String}
SERIES = {"year": pl.Int64, **NOW}
SUCCESSORS = pl.DataFrame(
    {"code": ["1612", "1571", "1567"], "successor_code": ["5055", "5055", "5061"]}
)


def compared(now, *before):
    """The change and its reason of Heim, this year's figure against last year's rows."""
    frame = pl.DataFrame([("5055", *now)], schema=NOW, orient="row")
    series = pl.DataFrame([(2019, *row) for row in before], schema=SERIES, orient="row")
    return change.with_request_change(frame, series, SUCCESSORS, 2020).row(0)[3:]


def test_a_merged_municipality_is_compared_with_the_sum_of_its_parts():
    parts = [("1612", 10, "reported"), ("1571", 5, "reported"), ("1567", 99, "reported")]
    assert compared((14, "reported"), *parts) == (-1, None)


def test_a_part_that_was_not_asked_adds_nobody():
    parts = [("1612", 10, "reported"), ("1571", None, "not_asked")]
    assert compared((14, "reported"), *parts) == (4, None)


def test_two_numbers_are_compared_also_when_they_are_0():
    assert compared((0, "reported"), ("5055", 0, "reported")) == (0, None)
    assert compared((0, "reported"), ("5055", 12, "reported")) == (-12, None)


@pytest.mark.parametrize(
    ("now", "before", "reason"),
    [
        ((14, "reported"), [], "no_earlier_figure"),
        ((14, "reported"), [("5055", None, "not_asked")], "not_asked_before"),
        ((None, "not_asked"), [("5055", 10, "reported")], "not_asked_now"),
        ((0, "reported"), [("5055", None, "not_asked")], "not_asked_either"),
        ((None, "not_asked"), [("5055", 0, "reported")], "not_asked_either"),
        ((None, "missing"), [("5055", 10, "reported")], "unknown"),
        ((14, "reported"), [("5055", None, "missing")], "unknown"),
        ((14, "reported"), [("1612", 10, "reported"), ("1571", None, "missing")], "unknown"),
    ],
)
def test_what_cannot_be_compared_has_a_reason(now, before, reason):
    assert compared(now, *before) == (None, reason)
    assert reason in change.REASONS


@pytest.mark.parametrize("language", lang.LANGUAGES)
@pytest.mark.parametrize("reason", change.REASONS)
def test_every_reason_has_words(language, reason):
    assert lang.text(language, f"change-reason-{reason}")
