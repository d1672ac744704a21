"""Classes of a map: readable limits near the quantiles.

Own rule instead of mapclassify's: that library takes 1.5 s to import, and its limits (2.3417)
would have to be rounded afterwards anyway, which moves values across them. Here a value is
rounded first, as the reader sees it, and then put in the class whose limits are written the
same way; so a map never contradicts its own legend.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from analysis import language as lang
from analysis.language import Language

_STEPS = tuple(nice * 10.0**power for power in range(6, -4, -1) for nice in (5, 2, 1))
_DECIMALS = (1, 2, 3)
_REACH = 0.35
"""How far from its quantile a limit may move to become a rounder number, in parts of a class."""


@dataclass(frozen=True)
class Classes:
    """Where each class begins, from few to many, and how many decimals its limits have."""

    starts: tuple[float, ...]
    highest: float
    decimals: int

    def index(self, value: float) -> int:
        """The class of a value: 0 is the lowest.

        Raises:
            ValueError: the value is outside the classes.
        """
        seen = _seen(value, self.decimals)
        if not self.starts[0] <= seen <= self.highest:
            raise ValueError(f"{value} is outside {self.starts[0]} to {self.highest}")
        return sum(start <= seen for start in self.starts) - 1

    def labels(self, language: Language) -> list[str]:
        """The limits of each class in words: `0,7–1,4`."""
        unit = 10.0**-self.decimals
        ends = [*(start - unit for start in self.starts[1:]), self.highest]
        return [
            lang.interval(start, round(end, self.decimals), language, self.decimals)
            for start, end in zip(self.starts, ends, strict=True)
        ]


def readable(values: Iterable[float], at_most: int = 5) -> Classes:
    """Classes with about as many values each, divided at readable numbers; none is empty.

    Each limit is the roundest number near its quantile.

    Args:
        values: at least one number, none below zero.
        at_most: the largest number of classes.

    Raises:
        ValueError: there is no value.
    """
    exact = sorted(values)
    if not exact:
        raise ValueError("there is no value to make classes of")
    wanted = min(at_most, len(set(exact)))
    decimals = _enough_decimals(exact, wanted)
    seen = [_seen(value, decimals) for value in exact]
    starts = [seen[0]]
    for cut in range(1, wanted):
        near, far = (_quantile(seen, (cut + reach) / wanted) for reach in (-_REACH, _REACH))
        start = round(_roundest(near, far), decimals)
        if any(starts[-1] <= value < start for value in seen) and start <= seen[-1]:
            starts.append(start)
    return Classes(tuple(starts), seen[-1], decimals)


def _seen(value: float, decimals: int) -> float:
    """Rounded half up, as the language room writes it."""
    return float(Decimal(repr(value)).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP))


def _enough_decimals(exact: list[float], wanted: int) -> int:
    """The fewest decimals that still tell the classes apart and show no value as zero."""
    for decimals in _DECIMALS:
        seen = {_seen(value, decimals) for value in exact}
        if len(seen) >= wanted and (min(seen) > 0 or exact[0] == 0):
            return decimals
    return _DECIMALS[-1]


def _quantile(ordered: list[float], part: float) -> float:
    place = part * (len(ordered) - 1)
    below = math.floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])


def _roundest(near: float, far: float) -> float:
    """A multiple of the largest step that has one between the two numbers, near their middle."""
    middle = (near + far) / 2
    for step in _STEPS:
        candidate = round(middle / step) * step
        if near <= candidate <= far:
            return candidate
    return middle
