"""How much a number depends on weights and a total that could have been a little different."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import polars as pl

from analysis.errors import WorkbookError
from analysis.recommendation import rules as ruling
from analysis.recommendation.choices import Whole
from analysis.recommendation.rules import Rules
from analysis.recommendation.shares import Shares

DRAWS = 1000
SEED = 20_201_120
CONCENTRATION = 30.0
"""Dirichlet concentration: a weight of 30 % varies with a standard deviation of 8 points."""
LEAST = 1e-6
"""No drawn weight is smaller."""
TOTAL_SHIFT = 10
MIDDLE = 0.9
"""The range holds this part of the draws."""
TOLD_APART = 0.95
"""One municipality is above another when it is so in this part of the draws."""


@dataclass(frozen=True)
class Stability:
    """The ranges, and which municipalities cannot be told apart."""

    ranges: pl.DataFrame
    """`code`, `recommended`, `low`, `high` (people), `group`: 1 is the highest; municipalities of
    one group are equals."""
    draws: npt.NDArray[np.int64]
    """Draws × municipalities."""


def stability(shares: Shares, rules: Rules, recommended: Whole, draws: int = DRAWS) -> Stability:
    """Numbers under other plausible weights, and under a total ten higher or lower.

    Weights are drawn from a Dirichlet distribution around the stated ones, with a fixed seed. The
    range is where the middle nine of ten draws lie, widened to the numbers at total ± 10.

    Args:
        shares: of the county.
        rules: the rules; they hold in every draw.
        recommended: the numbers under the stated weights.
        draws: how many.
    """
    random = np.random.default_rng(SEED)
    weights = random.dirichlet(np.maximum(shares.weights * CONCENTRATION, 1e-3), size=draws)
    weights = np.maximum(weights, LEAST)  # a criterion that vanished could leave nobody a share
    drawn = np.array([_numbers(shares.reweighted(one), rules) for one in weights])
    shifted = _shifted(shares, rules, recommended)
    tail = (1 - MIDDLE) / 2
    low = np.minimum(np.quantile(drawn, tail, axis=0, method="lower"), shifted.min(axis=0))
    high = np.maximum(np.quantile(drawn, 1 - tail, axis=0, method="higher"), shifted.max(axis=0))
    ranges = pl.DataFrame(
        {
            "code": list(shares.codes),
            "recommended": recommended,
            "low": np.minimum(low, recommended).astype(np.int64),
            "high": np.maximum(high, recommended).astype(np.int64),
            "group": _groups(drawn, recommended),
        }
    )
    return Stability(ranges, drawn)


def _numbers(shares: Shares, rules: Rules) -> Whole:
    people = ruling.with_arrears(shares.people(rules.total), rules, shares.codes)
    return ruling.numbers(people, rules, shares.codes)


def _shifted(shares: Shares, rules: Rules, recommended: Whole) -> Whole:
    """The numbers at other totals that the rules allow, and those recommended."""
    found = [recommended]
    for shift in (-TOTAL_SHIFT, TOTAL_SHIFT):
        try:
            found.append(_numbers(shares, replace(rules, total=max(rules.total + shift, 0))))
        except WorkbookError:
            continue  # the rules leave no such total: nothing to compare with
    return np.array(found)


def _groups(drawn: Whole, recommended: Whole) -> list[int]:
    """Groups of equals from the highest down; a group ends where its first is told apart.

    Municipalities with the same recommended number are always equals.
    """
    order = sorted(range(len(recommended)), key=lambda place: (-int(recommended[place]), place))
    groups = [0] * len(recommended)
    group, first, before = 0, 0, None
    for place in order:
        same = before is not None and recommended[place] == recommended[before]
        above = float((drawn[:, first] > drawn[:, place]).mean())
        if before is None or (not same and above >= TOLD_APART):
            group, first = group + 1, place
        groups[place], before = group, place
    return groups
