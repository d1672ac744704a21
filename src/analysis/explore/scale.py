"""The colours of the map: each municipality's rate beside the county's.

The limits are a half, one, two and four times the county's own rate. They move with the total and
with nothing else, so that a colour means the same while weights are moved.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import floor

from analysis import language as lang
from analysis.language import Language

MULTIPLES = (0.5, 1.0, 2.0, 4.0)
_DECIMALS = (1, 2, 3)


@dataclass(frozen=True)
class Scale:
    """Limits between the classes, per 1,000 inhabitants, rounded as readers see them."""

    limits: tuple[float, ...]
    decimals: int

    def level(self, rate: float) -> int:
        """0 for none, else the class from 1; a rate is rounded as its limits are."""
        if rate <= 0:
            return 0
        seen = _rounded(rate, self.decimals)
        return 1 + sum(limit <= seen for limit in self.limits)

    def labels(self, language: Language) -> list[str]:
        """The classes in words, from level 0 on."""
        unit = 10.0**-self.decimals
        first, last = (
            lang.number(limit, language, self.decimals)
            for limit in (self.limits[0], self.limits[-1])
        )
        between = [
            lang.interval(low, _rounded(high - unit, self.decimals), language, self.decimals)
            for low, high in zip(self.limits, self.limits[1:], strict=False)
        ]
        return [
            lang.text(language, "explore-none"),
            lang.text(language, "explore-below", limit=first),
            *between,
            lang.text(language, "explore-or-more", limit=last),
        ]


def beside_county(rate: float) -> Scale:
    """The scale of a county with this rate.

    Args:
        rate: the total per 1,000 inhabitants of the county.
    """
    decimals = next((d for d in _DECIMALS if rate * MULTIPLES[0] >= 2 * 10.0**-d), _DECIMALS[-1])
    return Scale(tuple(_rounded(rate * multiple, decimals) for multiple in MULTIPLES), decimals)


def _rounded(value: float, decimals: int) -> float:
    return floor(value * 10.0**decimals + 0.5) / 10.0**decimals
