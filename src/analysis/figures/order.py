"""The order readers expect."""

from __future__ import annotations

import polars as pl

from analysis import language as lang


def by_name(frame: pl.DataFrame) -> pl.DataFrame:
    """The rows in Norwegian alphabetical order of `name`; then by `code` if it is there."""
    places = {name: place for place, name in enumerate(lang.sort(frame["name"].unique()))}
    alphabet = pl.col("name").replace_strict(places, return_dtype=pl.Int64)
    codes = ["code"] if "code" in frame.columns else []
    return frame.sort(alphabet, *codes)
