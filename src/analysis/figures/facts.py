"""What a map's words need to know: who is highest and lowest, and who has no number and why.

A municipality is of one kind: its number is above zero, it is zero, or it is missing for a reason.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import polars as pl

from analysis import language as lang
from analysis.figures.about import About

Quantity = Literal["requested", "decided", "settled"]

ABOVE_ZERO = "above_zero"
KINDS = (
    "zero",
    "not_asked",
    "suppressed",
    "not_registered",
    "missing",
    "without_population",
)
"""Every kind without a number above zero, in the order of the legend."""

_UNKNOWN = ("suppressed", "not_registered", "missing", "without_population")
_LARGEST_SUPPRESSED = 4
_NAMED = 3


@dataclass(frozen=True)
class Extreme:
    """The highest or lowest value and the municipalities that have it."""

    value: float
    names: tuple[str, ...]


@dataclass(frozen=True)
class Facts:
    """The finding of a map."""

    municipalities: int
    kinds: dict[str, int]
    highest: Extreme | None
    lowest: Extreme | None
    complete: bool
    """Whether no unknown figure can be above the highest."""


def kind(row: Mapping[str, object], quantity: Quantity, value: str) -> str:
    """Which kind a municipality is.

    Args:
        row: `<quantity>`, `<quantity>_status` and the value column.
        quantity: what is counted.
        value: the column that the map shows: the quantity, or its rate.
    """
    status = row[f"{quantity}_status"]
    if status != "reported":
        return str(status)
    if row[quantity] == 0:
        return "not_asked" if quantity == "requested" else "zero"
    return "without_population" if row[value] is None else ABOVE_ZERO


def of(frame: pl.DataFrame, quantity: Quantity, value: str) -> Facts:
    """The finding in a frame with one row per municipality, columns as for `kind` and `name`."""
    kinds = [kind(row, quantity, value) for row in frame.iter_rows(named=True)]
    shown = frame.filter(pl.Series(kinds, dtype=pl.String) == ABOVE_ZERO)
    counted = {name: kinds.count(name) for name in KINDS if name in kinds}
    highest = _extreme(shown, value, shown[value].max())
    unknown = set(_UNKNOWN) & set(counted)
    if value == quantity and highest is not None and highest.value > _LARGEST_SUPPRESSED:
        unknown.discard("suppressed")  # a withheld number of people is below five
    return Facts(
        municipalities=frame.height,
        kinds=counted,
        highest=highest,
        lowest=_extreme(shown, value, shown[value].min()),
        complete=not unknown,
    )


def ends(quantity: Quantity) -> tuple[pl.Expr, pl.Expr]:
    """The least and the most a figure can be: itself, or from 0 to 4 where it is withheld.

    Needs `<quantity>` and `<quantity>_status`; null where there is no figure at all.
    """
    withheld = pl.when(pl.col(f"{quantity}_status") == "suppressed")
    return (
        pl.coalesce(quantity, withheld.then(0)),
        pl.coalesce(quantity, withheld.then(_LARGEST_SUPPRESSED)),
    )


def named(extreme: Extreme, about: About) -> str:
    """The municipalities by name, or how many they are when there are more than three."""
    if len(extreme.names) > _NAMED:
        return lang.text(about.language, "figures-municipalities", count=len(extreme.names))
    return lang.join(extreme.names, about.language)


def counted(facts: Facts, quantity: Quantity, about: About) -> list[str]:
    """One sentence for each kind of municipality that has no number above zero."""
    return [
        lang.text(
            about.language,
            f"figures-count-{name.replace('_', '-')}",
            count=count,
            quantity=quantity,
        )
        for name, count in facts.kinds.items()
    ]


def _extreme(shown: pl.DataFrame, value: str, found: object) -> Extreme | None:
    if not isinstance(found, int | float):
        return None
    names = shown.filter(pl.col(value) == found)["name"]
    return Extreme(found, tuple(lang.sort(names)))
