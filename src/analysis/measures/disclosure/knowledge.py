"""What a reader of a published table can work out about the numbers that are withheld.

The table is a sum of rows; each row is a whole that may have a part (those who completed) and then
a rest. The bounds are exact: the withheld numbers form a small flow problem whose corners are
whole numbers, so its ends can be written down.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

SHOWN, PART_WITHHELD, WITHHELD = 0, 1, 2
"""How much of a row is withheld: nothing, the part, or the whole and the part."""


@dataclass(frozen=True)
class Row:
    """One row of the table."""

    name: str
    whole: int
    """People."""
    part: int | None = None
    """Those of them who completed; None where it is not registered or there is no such number."""
    size: int = 0
    """How readily the row is withheld for another's sake: the smallest first. Public."""

    @property
    def rest(self) -> int | None:
        """Those who did not complete."""
        return None if self.part is None else self.whole - self.part


@dataclass(frozen=True)
class Table:
    """Rows, how much of each is withheld, and whether the two sums are published."""

    rows: tuple[Row, ...]
    levels: tuple[int, ...]
    whole_sum: bool
    part_sum: bool

    def at(self, level: int) -> list[int]:
        """The places of the rows that are withheld so much."""
        return [place for place, found in enumerate(self.levels) if found == level]


@dataclass(frozen=True)
class Bounds:
    """What a withheld number can be, as far as the reader knows; both ends can be reached."""

    place: int
    quantity: str
    """`whole`, `part` or `rest`."""
    low: float
    high: float


@dataclass(frozen=True)
class _Sums:
    """What is left of the sums when the published numbers are taken away."""

    count: int
    whole: float
    """Sum of the withheld wholes; infinite where the sum is not published."""
    part_low: float
    part_high: float
    """Ends of the sum of the parts in rows withheld entirely."""


def bounds(table: Table) -> Iterator[Bounds]:
    """The ends of every withheld number.

    Args:
        table: a published table, with the numbers the reader does not see.
    """
    sums = _sums(table)
    for place in table.at(WITHHELD):
        low, high = _whole(sums)
        yield Bounds(place, "whole", low, high)
        if table.rows[place].part is not None:
            part, rest = (sums.part_low, sums.part_high), _rest(sums)
            yield Bounds(place, "part", *_within(part, rest, sums))
            yield Bounds(place, "rest", *_within(rest, part, sums))
    for place in table.at(PART_WITHHELD):
        low, high = _part(table, place, sums)
        whole = table.rows[place].whole
        yield Bounds(place, "part", low, high)
        yield Bounds(place, "rest", whole - high, whole - low)


def part_left(table: Table) -> int:
    """The sum of the withheld parts: what the published sum leaves of the published parts."""
    return sum(
        row.part or 0 for row, level in zip(table.rows, table.levels, strict=True) if level != SHOWN
    )


def _sums(table: Table) -> _Sums:
    withheld = table.at(WITHHELD)
    known = table.whole_sum or not withheld
    whole = sum(table.rows[place].whole for place in withheld) if known else math.inf
    if not table.part_sum:
        return _Sums(len(withheld), whole, 0, whole)
    fewest, most = _part_range(table)
    left = part_left(table)
    return _Sums(len(withheld), whole, max(0, left - most), min(whole, left - fewest))


def _part_range(table: Table) -> tuple[int, int]:
    """The least and the most that the parts of rows with a published whole can be together.

    Nobody and everybody are not withheld there, and the reader knows it.
    """
    rows = [table.rows[place] for place in table.at(PART_WITHHELD)]
    return len(rows), sum(row.whole - 1 for row in rows)


def _whole(sums: _Sums) -> tuple[float, float]:
    """Each of the others is one or more."""
    if sums.count > 1:
        return 1, sums.whole - (sums.count - 1)
    return (max(1, sums.part_low), math.inf) if math.isinf(sums.whole) else (sums.whole, sums.whole)


def _rest(sums: _Sums) -> tuple[float, float]:
    """The ends of the sum of the rests in rows withheld entirely."""
    if math.isinf(sums.whole):
        return max(0, sums.count - sums.part_high), math.inf
    return sums.whole - sums.part_high, sums.whole - sums.part_low


def _within(
    own: tuple[float, float], other: tuple[float, float], sums: _Sums
) -> tuple[float, float]:
    """One row's part of such a sum (or rest, the other being the parts), nobody's row empty."""
    if sums.count == 1:
        return own
    none_of_the_other = other[1] == 0
    return (1 if none_of_the_other else 0), min(own[1], sums.whole - (sums.count - 1))


def _part(table: Table, place: int, sums: _Sums) -> tuple[float, float]:
    """The part of a row with a published whole."""
    own = table.rows[place].whole - 1
    if not table.part_sum:
        return 1, own
    fewest, most = _part_range(table)
    left = part_left(table)
    low, high = left - sums.part_high, left - sums.part_low
    return max(1, low - (most - own)), min(own, high - (fewest - 1))
