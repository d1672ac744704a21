"""Neighbours in working life: the municipalities of one labour-market region."""

from __future__ import annotations

import polars as pl

from analysis.errors import fail


def neighbours(regions: pl.DataFrame, code: str) -> list[str]:
    """The other municipalities of a municipality's labour-market region, by code.

    Args:
        regions: `code`, `region_number`, all of one structure.
        code: the municipality.

    Raises:
        WorkbookError: the municipality has no region (`municipality-code-unknown`).
    """
    own = regions.filter(pl.col("code") == code)["region_number"]
    if own.is_empty():
        fail("municipality-code-unknown", code=code)
    same = regions.filter(pl.col("region_number") == own[0], pl.col("code") != code)
    return same["code"].sort().to_list()
