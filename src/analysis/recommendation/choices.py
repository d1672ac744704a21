"""What each municipality may be recommended: none, or a whole number between two bounds.

The rules come from the cycle file; the domain of a municipality is {0} ∪ [low, high], where zero
may be ruled out. A wish that cannot be met is told before anything is computed.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import polars as pl

from analysis.errors import Finding, Severity, Where, WorkbookError, fail

SMALLEST = 1e-12
"""A share of fewer people than this is none."""

Whole = npt.NDArray[np.int64]
Truth = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Choices:
    """The domains of n municipalities, one element each; `high` below `low` means zero only."""

    zero: Truth
    low: Whole
    high: Whole

    @property
    def least(self) -> Whole:
        """The smallest number of each municipality."""
        return np.where(self.zero, 0, self.low)

    @property
    def most(self) -> Whole:
        """The largest number of each municipality."""
        return np.where(self.high >= self.low, self.high, 0)


def from_rules(rules: pl.DataFrame, *, minimum: int, total: int) -> Choices:
    """The domains that the rules leave.

    - `fixed`: exactly that number, whatever the other rules say (an override with its reason).
    - `floor`: not below the earlier number («nobody goes down»), and not below the minimum.
    - `cap`: not above it; a cap below the minimum leaves zero only.
    - a share of zero: nothing, or what fixed or floor says and no more.

    Args:
        rules: `code`, `share` (people), `cap`, `floor`, `fixed` (people; null where there is no
            such rule), sorted by code.
        minimum: the smallest positive number, people.
        total: the people to place; no municipality can get more.

    Raises:
        WorkbookError: a floor and a cap that contradict each other, see `contradictions`.
    """
    # Thousands of draws come here: numpy takes a tenth of the time of expressions.
    fixed, is_fixed = _filled(rules["fixed"], 0)
    floor, _ = _filled(rules["floor"], 0)
    cap, has_cap = _filled(rules["cap"], 0)
    low = np.maximum(floor, max(minimum, 1))
    if (~is_fixed & (floor > 0) & has_cap & (cap < low)).any():
        raise WorkbookError(
            *contradictions(rules.filter(pl.col("fixed").is_null()), minimum=minimum)
        )
    bound_from_below = np.where(floor > 0, low, 0)
    plenty = np.maximum(total, low)
    enough = np.where(has_cap, np.minimum(cap, plenty), plenty)
    high = np.where(rules["share"].to_numpy() > SMALLEST, enough, bound_from_below)
    return Choices(
        zero=np.where(is_fixed, fixed == 0, floor == 0),
        low=np.where(is_fixed, np.maximum(fixed, 1), low),
        high=np.where(is_fixed, fixed, high),
    )


def _filled(column: pl.Series, value: int) -> tuple[Whole, Truth]:
    """Whole numbers with a value where there is none, and where there is one."""
    known = ~np.isnan(column.to_numpy().astype(np.float64))
    return np.where(known, column.to_numpy(), value).astype(np.int64), known


def contradictions(rules: pl.DataFrame, *, minimum: int) -> list[Finding]:
    """Municipalities whose floor and cap leave no number at all.

    Args:
        rules: `code`, `floor`, `cap` (people; null where there is no such rule).
        minimum: the smallest positive number, people.

    Returns:
        `recommendation-floor-above-cap`, or `recommendation-floor-and-minimum` where the cap is
        above the floor but below the minimum; one per municipality.
    """
    empty = rules.filter(pl.col("floor") > 0, pl.col("cap") < pl.max_horizontal("floor", minimum))
    return [
        Finding(
            f"recommendation-floor-{'above-cap' if row['floor'] > row['cap'] else 'and-minimum'}",
            Severity.ERROR,
            Where(column=f"recommendation.nobody_below.{row['code']}"),
            {
                "code": row["code"],
                "floor": row["floor"],
                "cap": row["cap"],
                "minimum": minimum,
            },
        )
        for row in empty.sort("code").iter_rows(named=True)
    ]


def require_reachable(choices: Choices, total: int) -> None:
    """Make sure some choice adds up to the total.

    Raises:
        WorkbookError: `recommendation-too-much-promised` (fixed numbers and floors exceed the
            total), `recommendation-caps-too-low` (all at their cap is not enough) or
            `recommendation-total-unreachable` (the minimum leaves a gap at this total), each with
            the numbers that collide and the smallest change that helps.
    """
    promised, room = int(choices.least.sum()), int(choices.most.sum())
    if promised > total:
        fail(
            "recommendation-too-much-promised",
            promised=promised,
            total=total,
            excess=promised - total,
        )
    if room < total:
        fail("recommendation-caps-too-low", room=room, total=total, lacking=total - room)
    sums = _sums(choices, total + int(choices.low.max(initial=1)))
    if not sums >> total & 1:
        below = (sums & ((1 << total) - 1)).bit_length() - 1
        above = total + _lowest_bit(sums >> total)
        fail("recommendation-total-unreachable", total=total, below=below, above=above)


def _sums(choices: Choices, limit: int) -> int:
    """Every reachable sum up to the limit, as the bits of one whole number."""
    within = (1 << (limit + 1)) - 1
    sums = 1
    for zero, low, high in zip(
        choices.zero.tolist(), choices.low.tolist(), choices.high.tolist(), strict=True
    ):
        shifted = _smear(sums << low, high - low) if high >= low else 0
        sums = ((sums if zero else 0) | shifted) & within
    return sums


def _smear(bits: int, width: int) -> int:
    """`bits`, and `bits` shifted by every number from 1 to `width`."""
    covered = 0
    while covered < width:
        step = min(covered + 1, width - covered)
        bits |= bits << step
        covered += step
    return bits


def _lowest_bit(bits: int) -> int:
    return (bits & -bits).bit_length() - 1
