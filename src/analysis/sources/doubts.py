"""What holds in a county's own tables and is still worth a second look: warnings, no errors."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import polars as pl

from analysis.errors import Finding, Severity, Where
from analysis.sources.telling import LINE

_DAY = "%d.%m.%Y"


def of(table: str, frame: pl.DataFrame, file: str) -> list[Finding]:
    """The doubts about a table.

    Args:
        table: its name; tables that others publish have no doubts here.
        frame: the table as its schema has it, with `line`.
        file: how findings name the file.
    """
    find = _DOUBTS.get(table)
    return list(find(frame, file)) if find else []


def _early_deadlines(frame: pl.DataFrame, file: str) -> Iterator[Finding]:
    """A measure that had to be done before anybody had recorded it."""
    first = pl.col("status_date").min().over("county_code", "measure_id")
    rows = frame.with_columns(first=first).filter(pl.col("deadline") < pl.col("first"))
    for line, deadline, day in rows.select(LINE, "deadline", "first").iter_rows():
        args = {"deadline": f"{deadline:{_DAY}}", "first": f"{day:{_DAY}}"}
        where = Where(file, line, "deadline")
        yield Finding("deadline-before-start", Severity.WARNING, where, args)


def _large_awards(frame: pl.DataFrame, file: str) -> Iterator[Finding]:
    """More awarded than was applied for."""
    rows = frame.filter(pl.col("amount_awarded") > pl.col("amount_applied"))
    for line, applied, awarded in rows.select(LINE, "amount_applied", "amount_awarded").iter_rows():
        args = {"applied": applied, "awarded": awarded}
        where = Where(file, line, "amount_awarded")
        yield Finding("awarded-more-than-applied", Severity.WARNING, where, args)


_DOUBTS: dict[str, Callable[[pl.DataFrame, str], Iterator[Finding]]] = {
    "measures": _early_deadlines,
    "grants": _large_awards,
}
