"""Why a municipality gets its number: steps in people that add up exactly.

    population  the county's total by inhabitants alone
    size        what the base that the criteria share moves from there:
                total · (1 − population's weight) · (share by the base − share by population)
    <criterion> what each criterion adds or takes: total · weight · (its share − share by the base)
    arrears     what is carried over from last year
    minimum     what «none, or at least the minimum» moves
    cap         what caps move
    rounding    from parts of people to whole people
    earlier     what «nobody goes down» moves
    override    what fixed numbers move

Most criteria scale one base, the square root of the inhabitants (see `criteria`): small
municipalities get more per inhabitant by each of them, whatever the criterion measures. Told as
«labour market: −64» that would be false: it is not the labour market that takes them. So the base
is a step of its own, and a criterion's step is what the criterion adds to it.

The municipalities that get none are those of the exact solution; minimum and cap are then told
apart by dividing the total among the others in parts of people, first with the minimum alone,
then with both. Levels are rounded to tenths before the steps are taken between them, so the steps
that readers see add up to the number that they see.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import polars as pl

from analysis.errors import WorkbookError
from analysis.recommendation import rules as ruling
from analysis.recommendation.choices import SMALLEST, Whole
from analysis.recommendation.rules import Rules
from analysis.recommendation.shares import POPULATION, Shares

Vector = npt.NDArray[np.float64]

SIZE = "size"
"""The step from population to the common base of the criteria."""
RULE_STEPS = ("arrears", "minimum", "cap", "rounding", "earlier", "override")
TENTHS = 10


@dataclass(frozen=True)
class _Levels:
    """The number of each municipality after each step."""

    names: tuple[str, ...]
    levels: tuple[Vector, ...]


def steps(shares: Shares, rules: Rules, recommended: Whole) -> pl.DataFrame:
    """The steps from population share to the recommended number.

    Args:
        shares: of the county.
        rules: the rules.
        recommended: the result of `rules.numbers` for them.

    Returns:
        `code`, `order` (from 0), `step`, `people` (tenths of people; the first is the level by
        population, the others changes). The steps of a code sum to its recommended number.
    """
    found = _levels(shares, rules, recommended)
    tenths = [np.rint(level * TENTHS).astype(np.int64) for level in found.levels]
    changes = [
        tenths[0],
        *(after - before for before, after in pairwise(tenths)),
    ]
    frames = [
        pl.DataFrame(
            {"code": list(shares.codes), "order": order, "step": name, "people": change / TENTHS},
            schema_overrides={"order": pl.Int64},
        )
        for order, (name, change) in enumerate(zip(found.names, changes, strict=True))
    ]
    return pl.concat(frames).sort("code", "order")


def _levels(shares: Shares, rules: Rules, recommended: Whole) -> _Levels:
    weighted = shares.people(rules.total)
    carried = ruling.with_arrears(weighted, rules, shares.codes)
    without_fixed = _or_else(recommended, carried, rules, shares.codes, fixed=False)
    plain = _or_else(without_fixed, carried, rules, shares.codes, fixed=False, earlier=False)
    some = plain > 0
    minimum = _divided(carried, some, float(rules.minimum), rules.total)
    caps = np.array([rules.caps.get(code, rules.total) for code in shares.codes], dtype=np.float64)
    capped = _divided(carried, some, float(rules.minimum), rules.total, caps)
    ended = (carried, minimum, capped, plain, without_fixed, recommended)
    others = [name for name in shares.names if name != POPULATION]
    return _Levels(
        names=(POPULATION, *((SIZE,) if others else ()), *others, *RULE_STEPS),
        levels=(
            *_criteria_levels(shares, rules.total),
            *(level.astype(np.float64) for level in ended),
        ),
    )


def _criteria_levels(shares: Shares, total: int) -> list[Vector]:
    """By population, by the base, then after each criterion; the last is the weighted share."""
    levels = [total * shares.by_population]
    others = [place for place, name in enumerate(shares.names) if name != POPULATION]
    if not others:
        return levels
    base = shares.by_base
    weight = float(shares.weights[others].sum())
    levels.append(levels[0] + total * weight * (base - shares.by_population))
    for place in others:
        own = shares.by_criterion[:, place] - base
        levels.append(levels[-1] + total * shares.weights[place] * own)
    return levels


def _or_else(  # noqa: PLR0913 -- the two switches belong together
    otherwise: Whole,
    people: Vector,
    rules: Rules,
    codes: Sequence[str],
    *,
    fixed: bool = True,
    earlier: bool = True,
) -> Whole:
    """The numbers with fewer rules; where those cannot be met, the rules left out move nobody."""
    try:
        return ruling.numbers(people, rules, codes, fixed=fixed, earlier=earlier)
    except WorkbookError:
        return otherwise


def _divided(
    people: Vector,
    some: npt.NDArray[np.bool_],
    minimum: float,
    total: int,
    caps: Vector | None = None,
) -> Vector:
    """The total in parts of people: each one's share times a common factor, within its bounds.

    The minimum of Σ (y − s)²/s over the municipalities that get some, with `minimum ≤ y ≤ cap`
    and Σ y = total, is y = clip(factor · s). Where the bounds leave no such numbers, nobody is
    moved.
    """
    high = np.where(some, caps if caps is not None else float(total), 0.0)
    low = np.where(some, np.minimum(minimum, high), 0.0)
    high = np.where(people > SMALLEST, high, low)  # no factor gives more to who has no share
    if not low.sum() <= total <= high.sum():
        return people
    least, most = 0.0, 1.0
    while np.clip(most * people, low, high).sum() < total:
        most *= 2
    for _ in range(200):
        factor = (least + most) / 2
        if np.clip(factor * people, low, high).sum() < total:
            least = factor
        else:
            most = factor
    return np.asarray(np.clip(most * people, low, high), dtype=np.float64)
