import polars as pl
import pytest

from analysis.measures import rates


def calculated(function, first, second):
    frame = pl.DataFrame({"a": [first], "b": [second]}, schema={"a": pl.Int64, "b": pl.Int64})
    return frame.select(function(pl.col("a"), pl.col("b"))).item()


def test_trondheim_was_asked_for_0_67_per_1000_inhabitants_in_2021():
    assert calculated(rates.per_1000, 140, 207_595) == pytest.approx(0.6744, abs=0.0001)


@pytest.mark.parametrize("function", [rates.per_1000, rates.share])
@pytest.mark.parametrize(("part", "whole"), [(1, 0), (1, None), (None, 10), (0, 0)])
def test_what_cannot_be_divided_is_null(function, part, whole):
    assert calculated(function, part, whole) is None


def test_a_share_of_nothing_settled_is_0_and_can_exceed_one():
    assert calculated(rates.share, 0, 14) == 0
    assert calculated(rates.share, 15, 10) == 1.5


def test_a_gap_is_negative_where_more_came_and_null_where_one_side_is_unknown():
    assert calculated(rates.gap, 391, 561) == -170
    assert calculated(rates.gap, None, 5) is None
