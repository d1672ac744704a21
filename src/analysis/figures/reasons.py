"""Why a number of a derived table is not there: beside the number, for page and downloads."""

from __future__ import annotations

from collections.abc import Iterable

import polars as pl

from analysis import language as lang
from analysis.figures.cells import REPORTED
from analysis.language import Language


def not_computable(frame: pl.DataFrame, columns: Iterable[str], language: Language) -> pl.DataFrame:
    """Add `<column>_reason` in words to each column that has a null.

    Args:
        frame: the rows.
        columns: numbers that are computed, and null where they cannot be.
        language: written language.
    """
    said = pl.lit(lang.text(language, "proposal-not-computable"))
    return frame.with_columns(
        pl.when(pl.col(name).is_null()).then(said).alias(f"{name}_reason")
        for name in columns
        if frame[name].null_count()
    )


def missing(frame: pl.DataFrame, columns: Iterable[str]) -> pl.DataFrame:
    """Add `<column>_status` to each column that has a null and no status of its own.

    Args:
        frame: the rows.
        columns: figures of a source, null where it has none.
    """
    return frame.with_columns(
        pl.when(pl.col(name).is_null())
        .then(pl.lit("missing"))
        .otherwise(pl.lit(REPORTED))
        .alias(f"{name}_status")
        for name in columns
        if frame[name].null_count() and f"{name}_status" not in frame.columns
    )
