"""One table in two reports: which rows came or went, and which cells say something else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import polars as pl

from analysis.comparing import dialect
from analysis.comparing.keys import shared

CAME, WENT = "came", "went"
_SAME = 1e-9
"""Two numbers no further apart than this part of the larger are one: the last digits of a
computed share depend on the machine."""

CELLS: dict[str, Any] = {
    "table": pl.String,
    "key": pl.List(pl.String),
    "row": pl.List(pl.String),
    "column": pl.String,
    "old": pl.String,
    "new": pl.String,
    "old_kind": pl.String,
    "new_kind": pl.String,
    "difference": pl.Float64,
}
"""`row` has the values of the columns in `key`; kinds as in `dialect`; `difference` is null
unless both are numbers."""
ROWS: dict[str, Any] = {
    "table": pl.String,
    "key": pl.List(pl.String),
    "row": pl.List(pl.String),
    "change": pl.String,
}


def moved_rows(
    table: str, old: pl.DataFrame, new: pl.DataFrame, key: Sequence[str]
) -> pl.DataFrame:
    """Rows that came or went, by key, columns as in `ROWS`.

    Args:
        table: its name.
        old: the table as it was, all texts.
        new: the table as it is, with at least one column in common.
        key: what tells its rows apart; when empty, the whole row does, and of rows that are
            alike in all, so many came or went as there are more or fewer.
    """
    by = list(key) or shared(old, new)
    before, after = _keyed(old, by), _keyed(new, by)
    on = before.columns
    found = [
        (after.join(before, on=on, how="anti"), CAME),
        (before.join(after, on=on, how="anti"), WENT),
    ]
    names = on[: len(by)]
    return _stacked(
        ROWS,
        (
            rows.select(
                table=pl.lit(table),
                key=pl.lit(by, pl.List(pl.String)),
                row=pl.concat_list(names),
                change=pl.lit(change),
            )
            for rows, change in found
        ),
    ).sort(*ROWS)


def changed_cells(
    table: str, old: pl.DataFrame, new: pl.DataFrame, key: Sequence[str], *, words: bool = True
) -> pl.DataFrame:
    """Cells of rows that are in both tables and do not say the same, columns as in `CELLS`.

    A status is left out where its figure became another kind in the same row: the figure says
    it already.

    Args:
        table: its name.
        old: the table as it was, all texts.
        new: the table as it is.
        key: what tells its rows apart, not empty.
        words: whether cells with words are compared; not between languages.
    """
    values = [name for name in shared(old, new) if name not in key]
    joined = _sided(old, key, values, "old").join(
        _sided(new, key, values, "new"), on=[f"key{at}" for at in range(len(key))]
    )
    row = pl.concat_list(f"key{at}" for at in range(len(key)))
    found = []
    for at, name in enumerate(values):
        numeric = dialect.is_numeric(name, old[name], new[name])
        if numeric or words:
            pair = joined.select(row=row, old=f"old{at}", new=f"new{at}")
            found.append(_changed(pair, numeric=numeric).with_columns(column=pl.lit(name)))
    cells = _stacked(
        CELLS,
        (
            frame.with_columns(table=pl.lit(table), key=pl.lit(list(key), pl.List(pl.String)))
            for frame in found
        ),
    )
    return _without_told_statuses(cells).sort(*CELLS)


def _changed(pair: pl.DataFrame, *, numeric: bool) -> pl.DataFrame:
    """Of the cells of one column those that changed, with their kinds and the difference."""
    if not numeric:
        text = pl.lit(dialect.TEXT)
        told = {"old_kind": text, "new_kind": text, "difference": pl.lit(None, pl.Float64)}
        return pair.filter(pl.col("old") != pl.col("new")).with_columns(**told)
    before, after = dialect.numbers(pl.col("old")), dialect.numbers(pl.col("new"))
    larger = pl.max_horizontal(before.abs(), after.abs())
    alike = ((after - before).abs() <= _SAME * larger).fill_null(value=False)
    return pair.filter((pl.col("old") != pl.col("new")) & ~alike).with_columns(
        old_kind=dialect.kinds(pl.col("old")),
        new_kind=dialect.kinds(pl.col("new")),
        difference=after - before,
    )


def _without_told_statuses(cells: pl.DataFrame) -> pl.DataFrame:
    other_kind = cells.filter(pl.col("old_kind") != pl.col("new_kind"))
    told = other_kind.select("row", column=pl.col("column") + "_status")
    return cells.join(told, on=["row", "column"], how="anti")


def _sided(
    frame: pl.DataFrame, key: Sequence[str], values: Sequence[str], side: str
) -> pl.DataFrame:
    keyed = [pl.col(name).alias(f"key{at}") for at, name in enumerate(key)]
    return frame.select(
        *keyed, *(pl.col(name).alias(f"{side}{at}") for at, name in enumerate(values))
    )


def _keyed(frame: pl.DataFrame, by: Sequence[str]) -> pl.DataFrame:
    """The key's columns, and how many rows of the same key stand above."""
    keyed = _sided(frame, by, [], "")
    return keyed.with_columns(above=pl.int_range(pl.len()).over(keyed.columns))


def _stacked(schema: dict[str, Any], frames: Iterable[pl.DataFrame]) -> pl.DataFrame:
    empty = pl.DataFrame(schema=schema)
    return pl.concat([empty, *(frame.select(*schema).cast(pl.Schema(schema)) for frame in frames)])
