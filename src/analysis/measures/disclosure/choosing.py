"""Which cells of a table are withheld."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from analysis.measures.disclosure import knowledge
from analysis.measures.disclosure.knowledge import (
    PART_WITHHELD,
    SHOWN,
    WITHHELD,
    Bounds,
    Row,
    Table,
)


def protected(rows: Iterable[Row], smallest: int) -> Table:
    """The table with as little withheld as keeps every small number unknown.

    Args:
        rows: of one sum; the order does not matter.
        smallest: the smallest count of people that is published.
    """
    own = tuple(rows)
    levels = tuple(primary(row, smallest) for row in own)
    known = bool(own) and all(row.part is not None for row in own)
    first = Table(own, levels, whole_sum=True, part_sum=known)
    both = _add(_add(first, smallest, _WHOLES), smallest, _PARTS)
    return _without_needless(both, levels, smallest)


def primary(row: Row, smallest: int) -> int:
    """How much of a row is withheld for its own sake.

    A row of exactly `smallest` people, of whom some completed and some did not, has two small
    numbers, and its published whole would tell that they are small.
    """
    if is_small(row.whole, smallest):
        return WITHHELD
    if row.part is None or row.rest is None:
        return SHOWN
    if not is_small(row.part, smallest) and not is_small(row.rest, smallest):
        return SHOWN
    return WITHHELD if row.whole == smallest else PART_WITHHELD


def is_small(number: int, smallest: int) -> bool:
    """Whether there are people, and fewer than are published."""
    return 0 < number < smallest


def holds(table: Table, smallest: int) -> bool:
    """Whether nothing small can be found out from what the table publishes."""
    doubtful = _wholes_hold(table, smallest) and _doubter(table, smallest)
    return doubtful and all(_open(table, found, smallest) for found in knowledge.bounds(table))


def _wholes_hold(table: Table, smallest: int) -> bool:
    """The same of the wholes alone, as they are known from their own sum."""
    alone = replace(table, part_sum=False)
    return _doubter(alone, smallest) and all(
        _open(table, found, smallest)
        for found in knowledge.bounds(alone)
        if found.quantity == "whole"
    )


def _open(table: Table, found: Bounds, smallest: int) -> bool:
    """Whether enough remains possible for one withheld number."""
    row = table.rows[found.place]
    number = {"whole": row.whole, "part": row.part, "rest": row.rest}[found.quantity]
    few = table.levels[found.place] == WITHHELD and found.quantity != "whole"
    if few or is_small(number or 0, smallest):
        return found.low <= 1 and found.high >= smallest
    return found.high - found.low >= smallest - 1


def _doubter(table: Table, smallest: int) -> bool:
    """Whether the reader who takes every withheld number for a small one is left in doubt too.

    If all are small indeed, and together as large as small numbers can be, each is as large.
    """
    entire = [table.rows[place] for place in table.at(WITHHELD)]
    some = [*entire, *(table.rows[place] for place in table.at(PART_WITHHELD))]
    columns: list[list[int]] = [[row.whole for row in entire]] if table.whole_sum else []
    if table.part_sum:
        columns += [[row.part or 0 for row in some], [row.rest or 0 for row in some]]
    return all(
        min(numbers, default=0) != smallest - 1 or max(numbers) >= smallest for numbers in columns
    )


@dataclass(frozen=True)
class _Stage:
    """One sum and what can be withheld to protect it."""

    holds: Callable[[Table, int], bool]
    candidates: Callable[[Table, int], list[int]]
    level: int
    is_published: Callable[[Table], bool]
    without_sum: Callable[[Table], Table]


def _add(table: Table, smallest: int, stage: _Stage) -> Table:
    """Withhold one row after another until it is enough; without enough rows, the sum instead."""
    if not stage.is_published(table):
        return table
    found = table
    while not stage.holds(found, smallest):
        there = stage.candidates(found, smallest)
        if not there:
            return stage.without_sum(table)
        found = with_level(found, there[0], stage.level)
    return found


def with_level(table: Table, place: int, level: int) -> Table:
    """The table with so much of one row withheld."""
    levels = (*table.levels[:place], level, *table.levels[place + 1 :])
    return replace(table, levels=levels)


def _whole_candidates(table: Table, smallest: int) -> list[int]:
    """Rows with enough people; first those whose part is withheld anyway."""
    fit = [
        place
        for place, row in enumerate(table.rows)
        if table.levels[place] != WITHHELD and row.whole >= smallest
    ]
    return sorted(fit, key=lambda place: (table.levels[place] == SHOWN, *_turn(table.rows[place])))


def _part_candidates(table: Table, smallest: int) -> list[int]:
    """Rows that can hide others: enough who completed, and enough who did not."""
    fit = [
        place
        for place, row in enumerate(table.rows)
        if table.levels[place] == SHOWN and min(row.part or 0, row.rest or 0) >= smallest
    ]
    return sorted(fit, key=lambda place: _turn(table.rows[place]))


def _turn(row: Row) -> tuple[int, str]:
    return row.size, row.name


def _without_needless(table: Table, levels: tuple[int, ...], smallest: int) -> Table:
    """Publish again what was withheld besides and is not needed, the largest first."""
    kept = table
    besides = [place for place, level in enumerate(levels) if table.levels[place] != level]
    for place in sorted(besides, key=lambda place: _turn(table.rows[place]), reverse=True):
        fewer = with_level(kept, place, levels[place])
        kept = fewer if holds(fewer, smallest) else kept
    return kept


_WHOLES = _Stage(
    _wholes_hold,
    _whole_candidates,
    WITHHELD,
    lambda table: table.whole_sum,
    lambda table: replace(table, whole_sum=False),
)
_PARTS = _Stage(
    holds,
    _part_candidates,
    PART_WITHHELD,
    lambda table: table.part_sum,
    lambda table: replace(table, part_sum=False),
)
