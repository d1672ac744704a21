"""Which municipalities of the country resemble a municipality most, and in what.

Three measures tell what a municipality has to settle people with: how many live there, how far it
is to the centre of the labour-market region, and how many are out of work. Each is put on a common
scale, the standardised distance is taken between all, and the nearest are named.

The scale is z = (x − mean) / standard deviation over all municipalities that have the figure. The
distance between two is the Euclidean distance per measure, √(Σ (z₁ − z₂)² / n): 1 means as far
apart as one standard deviation in each of the n measures. Inhabitants go in as their logarithm,
because twice as many is the same step in a small place and in a large one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
import polars as pl

MEASURES = ("population", "travel_time_minutes", "unemployment_percent")
"""Size, centrality and labour market."""

LOGARITHMIC = frozenset({"population"})

NEAREST = 5
"""How many are named."""

SCHEMA: Mapping[str, type[pl.DataType]] = {
    "code": pl.String,
    "rank": pl.Int64,
    "similar_code": pl.String,
    "distance": pl.Float64,
}
"""The columns of `nearest`."""

Numbers = npt.NDArray[np.float64]


def nearest(indicators: pl.DataFrame, codes: Sequence[str], count: int = NEAREST) -> pl.DataFrame:
    """The municipalities that resemble each of some municipalities most.

    A measure that the municipality itself lacks is left out for it, see `lacking`. A municipality
    that lacks a measure which the other one has is not compared with it: nobody knows how alike
    they are. Of equally distant ones the lower code comes first.

    Args:
        indicators: `code` and the columns of `MEASURES`, null where there is no figure; the whole
            country, one row per municipality.
        codes: the municipalities to find others for.
        count: how many for each; fewer where there are not so many.

    Returns:
        the columns of `SCHEMA`: for each code its nearest, `rank` from 1, `distance` in standard
        deviations per measure. No rows for a municipality without any of the measures.

    Raises:
        KeyError: a code is not among the municipalities.
    """
    ordered = indicators.sort("code")
    places = {code: place for place, code in enumerate(ordered["code"])}
    scaled = np.column_stack([_standardised(ordered[name], name) for name in MEASURES])
    rows = [
        (code, rank, ordered["code"][other], distance)
        for code in codes
        for rank, (other, distance) in enumerate(_nearest(places[code], scaled, count), start=1)
    ]
    return pl.DataFrame(rows, schema=dict(SCHEMA), orient="row")


def lacking(indicators: pl.DataFrame, code: str) -> tuple[str, ...]:
    """The measures that a municipality has no figure for.

    Args:
        indicators: `code` and the columns of `MEASURES`.
        code: one of the municipalities.
    """
    row = indicators.row(by_predicate=pl.col("code") == code, named=True)
    return tuple(name for name in MEASURES if row[name] is None)


def _nearest(place: int, scaled: Numbers, count: int) -> list[tuple[int, float]]:
    """Row number and distance of the nearest; the rows are in the order of the codes."""
    known = ~np.isnan(scaled[place])
    if not known.any():
        return []
    apart = scaled[:, known] - scaled[place, known]
    distances = np.sqrt((apart**2).mean(axis=1))
    distances[place] = np.nan
    # Rounded, so that equals are equal on every machine; a stable sort keeps the order of codes.
    ranked = np.argsort(np.round(distances, 9), kind="stable")
    return [
        (int(other), float(round(distances[other], 9)))
        for other in ranked[:count]
        if not np.isnan(distances[other])
    ]


def _standardised(figures: pl.Series, name: str) -> Numbers:
    """The z of each figure; zero where all are equal, NaN where there is none."""
    values = figures.cast(pl.Float64).to_numpy().astype(np.float64)
    if name in LOGARITHMIC:
        values = np.log(np.where(values > 0, values, np.nan))
    known = values[~np.isnan(values)]
    spread = float(known.std()) if known.size else 0.0
    return (values - (known.mean() if known.size else 0.0)) / (spread or 1.0)
