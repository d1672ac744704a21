"""Protection of a frame: one table per group, with its sums."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import polars as pl

from analysis.measures.disclosure.choosing import protected
from analysis.measures.disclosure.knowledge import SHOWN, WITHHELD, Row, Table

REPORTED, SUPPRESSED, MISSING = "reported", "suppressed", "missing"

Values = Mapping[str, Any]
_LAST = sys.maxsize


@dataclass(frozen=True)
class Counted:
    """The columns of a frame that counts people."""

    by: tuple[str, ...] = ()
    """Columns whose groups each have a sum of their own that is published."""
    parts: str = "code"
    """Names the parts of a group: text without nulls, each once."""
    count: str = "participants"
    """People; null where not registered."""
    completed: str | None = None
    """Those of them who completed, protected together with the count; null where not registered."""
    size: str | None = None
    """A public number of each part, such as inhabitants, never a count: where one more part must be
    withheld, the smallest goes first, one without a number last."""

    @property
    def counts(self) -> tuple[str, ...]:
        """The columns to protect."""
        return (self.count,) if self.completed is None else (self.count, self.completed)


def protect(frame: pl.DataFrame, counted: Counted, smallest: int) -> pl.DataFrame:
    """Withhold small counts of people, and whatever would tell them.

    Args:
        frame: the columns of `counted`; one row per part of a group.
        counted: which columns.
        smallest: the smallest count of people that is published, 2 or more.

    Returns:
        `by`, `parts`, `count`, `count_status` and, if there is one, `completed` and its status.
        For each group the parts in their order, then the sum with `parts` null. A status is
        `reported`, `suppressed` or `missing`. The sum of the count is that of the
        registered; that of `completed` is missing where any part's is not.

    Raises:
        ValueError: a count is negative, more completed than took part, or a part is there twice.
    """
    _require_counts(frame, counted)
    groups = _groups(frame, counted.by)
    rows = [
        {**dict(zip(counted.by, key, strict=True)), **row}
        for key, group in groups
        for row in _group(group, counted, smallest)
    ]
    schema = {name: frame.schema[name] for name in (*counted.by, counted.parts)}
    for name in counted.counts:
        schema |= {name: pl.Int64(), f"{name}_status": pl.String()}
    return pl.DataFrame(rows, schema=schema, orient="row")


def share(frame: pl.DataFrame, part: str, whole: str, name: str) -> pl.DataFrame:
    """Add the part's share of the whole, only where both are published and there is a whole.

    Args:
        frame: a frame of `protect`.
        part: its `completed`.
        whole: its `count`.
        name: of the new column, a part of one.
    """
    return frame.with_columns(
        pl.when(pl.col(whole) > 0).then(pl.col(part) / pl.col(whole)).alias(name)
    )


def _groups(
    frame: pl.DataFrame, by: Sequence[str]
) -> Iterable[tuple[tuple[Any, ...], pl.DataFrame]]:
    if by:
        return frame.group_by(*by, maintain_order=True)
    return [] if frame.is_empty() else [((), frame)]


def _group(group: pl.DataFrame, counted: Counted, smallest: int) -> list[dict[str, Any]]:
    registered = group.filter(pl.col(counted.count).is_not_null())
    rows = [_row(values, counted) for values in registered.iter_rows(named=True)]
    table = protected(rows, smallest)
    levels = {row.name: level for row, level in zip(table.rows, table.levels, strict=True)}
    parts, columns = counted.parts, counted.counts
    shown = [
        {parts: values[parts], **_published(values, columns, levels.get(values[parts], SHOWN))}
        for values in group.iter_rows(named=True)
    ]
    return [*shown, {parts: None, **_sum(table, columns)}]


def _row(values: Values, counted: Counted) -> Row:
    size = values[counted.size] if counted.size else None
    return Row(
        name=values[counted.parts],
        whole=values[counted.count],
        part=values[counted.completed] if counted.completed else None,
        size=_LAST if size is None else size,
    )


def _published(values: Values, columns: Sequence[str], level: int) -> dict[str, Any]:
    """A row's counts with their statuses: the first is withheld last."""
    return {
        name: told
        for place, column in enumerate(columns)
        for name, told in _told(
            column, values[column], withheld=level == WITHHELD or (place == 1 and level != SHOWN)
        ).items()
    }


def _told(column: str, number: int | None, *, withheld: bool) -> dict[str, Any]:
    if number is None:
        return {column: None, f"{column}_status": MISSING}
    if withheld:
        return {column: None, f"{column}_status": SUPPRESSED}
    return {column: number, f"{column}_status": REPORTED}


def _sum(table: Table, columns: Sequence[str]) -> dict[str, Any]:
    """The sums, where they are known and published."""
    wholes = [row.whole for row in table.rows]
    told = _told(columns[0], sum(wholes) if wholes else None, withheld=not table.whole_sum)
    if len(columns) == 1:
        return told
    parts = [row.part for row in table.rows if row.part is not None]
    known = sum(parts) if wholes and len(parts) == len(wholes) else None
    return {**told, **_told(columns[1], known, withheld=not table.part_sum)}


def _require_counts(frame: pl.DataFrame, counted: Counted) -> None:
    wrong = pl.col(counted.count) < 0
    if counted.completed is not None:
        done = pl.col(counted.completed)
        wrong = wrong | (done < 0) | (done > pl.col(counted.count))
    if frame.select(wrong.any()).item():
        raise ValueError(f"{counted.count}: negative, or more completed than took part")
    if frame.select(*counted.by, counted.parts).is_duplicated().any():
        raise ValueError(f"{counted.parts}: there twice")
