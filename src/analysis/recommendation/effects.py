"""What each criterion really does, beside its nominal weight."""

from __future__ import annotations

import numpy as np
import polars as pl

from analysis.errors import WorkbookError
from analysis.recommendation import rules as ruling
from analysis.recommendation.choices import Whole
from analysis.recommendation.rules import Rules
from analysis.recommendation.shares import Shares


def effective_weights(shares: Shares, rules: Rules, recommended: Whole) -> pl.DataFrame:
    """Each criterion's correlation with population, and the people moved when it is dropped.

    `people_moved` = ½ Σ |with − without|, the other weights scaled up; null where the criterion is
    the only one, or where the rules cannot be met without it. `correlation_with_population` is
    Pearson's, over the county's municipalities; null where either does not vary.

    Returns:
        `criterion`, `weight` (part of one), `correlation_with_population`, `people_moved`.
    """
    rows = [
        {
            "criterion": name,
            "weight": float(shares.weights[place]),
            "correlation_with_population": _correlation(shares, place),
            "people_moved": _moved(shares, name, rules, recommended),
        }
        for place, name in enumerate(shares.names)
    ]
    return pl.DataFrame(
        rows,
        schema={
            "criterion": pl.String,
            "weight": pl.Float64,
            "correlation_with_population": pl.Float64,
            "people_moved": pl.Int64,
        },
    )


def moved(one: Whole, other: Whole) -> int:
    """People that are somewhere else: ½ Σ |one − other|, both with the same total."""
    return int(np.abs(one - other).sum() // 2)


def _correlation(shares: Shares, place: int) -> float | None:
    both = np.vstack([shares.by_criterion[:, place], shares.by_population])
    if both.shape[1] < 2 or (both.std(axis=1) < 1e-12).any():  # noqa: PLR2004 -- no spread
        return None
    return float(np.corrcoef(both)[0, 1])


def _moved(shares: Shares, name: str, rules: Rules, recommended: Whole) -> int | None:
    others = shares.without(name)
    if others is None:
        return None
    people = ruling.with_arrears(others.people(rules.total), rules, shares.codes)
    try:
        without = ruling.numbers(people, rules, shares.codes)
    except WorkbookError:
        return None
    return moved(without, recommended)
