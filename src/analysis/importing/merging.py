"""A table and the rows that came in for it: what is new, changed and gone, and the table after.

Rows of the table that the file does not speak of stay as they are.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import polars as pl

from analysis.errors import Where
from analysis.sources.telling import LINE

Values = dict[str, object]
Key = tuple[object, ...]
Origin = Callable[[Key, str | None], Where | None]
"""Where in the received file a row, and one of its columns, stands; None: it came with no file."""

STATUS = "_status"
"""How the column ends that says why the figure beside it is missing."""


def unknown(_key: Key, _column: str | None) -> None:
    """The origin of rows that came with no file."""


def by_lines(
    rows: pl.DataFrame, keys: list[str], place: Callable[[int, str | None], Where]
) -> Origin:
    """The origin of rows that have a `line`.

    Args:
        rows: the rows as they came.
        keys: the columns that tell them apart.
        place: how a line and a column of the file are named.
    """
    lines = {row[:-1]: row[-1] for row in rows.select(*keys, LINE).rows()}

    def origin(key: Key, column: str | None) -> Where | None:
        return place(lines[key], column) if key in lines else None

    return origin


@dataclass(frozen=True)
class Change:
    """One cell that gets another content. `new` None: a figure that was there is gone."""

    key: tuple[object, ...]
    column: str
    old: object
    new: object


@dataclass(frozen=True)
class Merged:
    """A table after an import, and what that did to it."""

    table: str
    frame: pl.DataFrame
    added: tuple[tuple[object, ...], ...] = ()
    removed: tuple[tuple[object, ...], ...] = ()
    changes: tuple[Change, ...] = ()
    lost: tuple[Values, ...] = ()
    """What the removed rows said, in the order of `removed`."""
    structure: dt.date | None = None
    """The day whose codes the table has from now on, where it is another than before."""
    origin: Origin = field(default=unknown, compare=False)

    @property
    def nothing_new(self) -> bool:
        """Whether the table is what it was."""
        return not (self.added or self.removed or self.changes or self.structure)

    @property
    def figures(self) -> tuple[Change, ...]:
        """The changes, each figure once: its status alone is no change beside its own."""
        told = {(change.key, change.column) for change in self.changes}
        return tuple(
            change
            for change in self.changes
            if not change.column.endswith(STATUS)
            or (change.key, change.column.removesuffix(STATUS)) not in told
        )

    @property
    def changed(self) -> tuple[Change, ...]:
        """Figures that had a content and get another, or get one for the first time."""
        return tuple(change for change in self.figures if change.new is not None)

    @property
    def gone(self) -> tuple[Change, ...]:
        """Figures that had a content and lose it."""
        return tuple(change for change in self.figures if change.new is None)

    def status(self, change: Change) -> tuple[object, object]:
        """What the status of a changed figure was and becomes, None where it has or had none."""
        beside = f"{change.column}{STATUS}"
        found = (one for one in self.changes if (one.key, one.column) == (change.key, beside))
        return next(((one.old, one.new) for one in found), (None, None))

    @property
    def touches_what_was_there(self) -> bool:
        """Whether a figure that was there is changed or gone."""
        return bool(self.changes or self.removed)


def merge(
    table: str,
    old: pl.DataFrame,
    new: pl.DataFrame,
    keys: list[str],
    kept: Mapping[object, frozenset[str]] | None = None,
) -> Merged:
    """Lay new rows over a table.

    Args:
        table: its name.
        old: the table as it is.
        new: rows with the same columns, each key once.
        keys: the columns that tell rows apart.
        kept: for the first key's value, the columns that the file does not speak of.
    """
    before = {_key(row, keys): row for row in old.iter_rows(named=True)}
    after = dict(before)
    added, changes = [], []
    for row in new.iter_rows(named=True):
        key = _key(row, keys)
        if key not in before:
            added.append(key)
            after[key] = row
            continue
        unsaid = (kept or {}).get(key[0], frozenset())
        there = before[key]
        laid = {name: there[name] if name in unsaid else value for name, value in row.items()}
        after[key] = laid
        changes += [Change(key, name, there[name], value) for name, value in laid.items()
                    if value != there[name]]  # fmt: skip
    frame = pl.DataFrame(list(after.values()), schema=old.schema, orient="row")
    return Merged(table, _ordered(frame, old, keys), tuple(added), (), tuple(changes))


def replace(
    table: str, old: pl.DataFrame, new: pl.DataFrame, keys: list[str], dropped: pl.Series
) -> Merged:
    """As `merge`, and rows of the table that `dropped` marks and the file lacks are removed.

    Args:
        table: its name.
        old: the table as it is.
        new: rows with the same columns.
        keys: the columns that tell rows apart.
        dropped: true for the rows of `old` that the file is about.
    """
    present = {_key(row, keys) for row in new.iter_rows(named=True)}
    about = {_key(row, keys) for row in old.filter(dropped).iter_rows(named=True)}
    removed = tuple(sorted(about - present, key=str))
    merged = merge(table, old, new, keys)
    stays = [_key(row, keys) not in removed for row in merged.frame.iter_rows(named=True)]
    said = {_key(row, keys): row for row in old.iter_rows(named=True)}
    lost = tuple(said[key] for key in removed)
    return Merged(table, merged.frame.filter(stays), merged.added, removed, merged.changes, lost)


def _key(row: Values, keys: list[str]) -> tuple[object, ...]:
    return tuple(row[name] for name in keys)


def _ordered(frame: pl.DataFrame, old: pl.DataFrame, keys: list[str]) -> pl.DataFrame:
    """Sorted by the keys where the table was; otherwise new rows stand last."""
    return frame.sort(keys) if old.equals(old.sort(keys)) else frame
