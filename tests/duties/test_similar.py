"""Municipalities that resemble each other: near in size, travel time and unemployment."""

from __future__ import annotations

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import paths
from analysis.duties import similar
from analysis.recommendation import indicators, planning
from analysis.sources import RawData


def country(*rows):
    """Made-up municipalities: code, inhabitants, minutes, per cent."""
    return pl.DataFrame(
        rows,
        schema={
            "code": pl.String,
            "population": pl.Int64,
            "travel_time_minutes": pl.Float64,
            "unemployment_percent": pl.Float64,
        },
        orient="row",
    )


FOUR = country(
    ("0001", 1_000, 10.0, 2.0),
    ("0002", 1_100, 10.0, 2.0),
    ("0003", 1_000, 60.0, 2.0),
    ("0004", 600_000, 10.0, 4.0),
)


def codes(frame, code="0001", count=3):
    return similar.nearest(frame, [code], count)["similar_code"].to_list()


def test_the_nearest_come_first_and_never_oneself():
    assert codes(FOUR) == ["0002", "0003", "0004"]


def test_the_distance_is_the_root_mean_square_of_the_standardised_differences():
    two = country(("0001", 100, 0.0, 1.0), ("0002", 100, 2.0, 1.0))
    # Equal in two measures; in the third two standard deviations apart: √(2² / 3).
    found = similar.nearest(two, ["0001"])
    assert found["distance"].to_list() == [pytest.approx((4 / 3) ** 0.5)]


def test_twice_the_inhabitants_is_the_same_step_anywhere():
    rows = [(f"000{place}", 100 * 2**place, 10.0, 2.0) for place in range(5)]
    found = similar.nearest(country(*rows), ["0000", "0003"], 1)["distance"]
    assert found[0] == pytest.approx(found[1])


def test_equally_distant_ones_come_in_the_order_of_their_codes():
    same = [(code, 500, 5.0, 2.0) for code in ("0009", "0003", "0007", "0001")]
    assert codes(country(*same), "0003") == ["0001", "0007", "0009"]


def test_a_measure_that_the_municipality_lacks_is_left_out_and_named():
    frame = country(
        ("0001", 1_000, None, 2.0), ("0002", 1_000, 99.0, 2.0), ("0003", 9_000, 1.0, 2.0)
    )
    assert codes(frame) == ["0002", "0003"]
    assert similar.lacking(frame, "0001") == ("travel_time_minutes",)


def test_one_that_lacks_what_the_other_has_is_not_called_alike():
    frame = country(
        ("0001", 1_000, 10.0, 2.0), ("0002", 1_000, None, 2.0), ("0003", 9_000, 1.0, 2.0)
    )
    assert codes(frame) == ["0003"]


def test_without_any_figure_there_is_nobody_alike():
    assert codes(country(("0001", None, None, None), ("0002", 5, 5.0, 5.0))) == []


figures = st.one_of(st.none(), st.floats(0, 500, allow_nan=False))
rows = st.lists(
    st.tuples(st.one_of(st.none(), st.integers(1, 10**6)), figures, figures),
    min_size=1,
    max_size=12,
)


@given(rows, st.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_matter(rows, shuffle):
    numbered = [(f"{place:04}", *row) for place, row in enumerate(rows)]
    mixed = list(numbered)
    shuffle.shuffle(mixed)
    everyone = [row[0] for row in numbered]
    found = similar.nearest(country(*numbered), everyone)
    assert found.equals(similar.nearest(country(*mixed), everyone))
    assert (found["code"] != found["similar_code"]).all()
    assert found["distance"].is_between(0, 100).all()
    assert found.equals(found.sort("code", "rank"))


def test_every_municipality_of_the_country_has_five():
    tables = RawData(paths.raw()).tables(planning.TABLES)
    known = indicators.indicators(tables, 2021)
    found = similar.nearest(known, known["code"].to_list())
    assert found.height == similar.NEAREST * known.height
    near = found.filter(pl.col("code") == "0301")["similar_code"].to_list()
    assert near[:2] == ["4601", "1103"]  # Oslo: Bergen, Stavanger
