"""How complete the figures are: what is there, and why the rest is not."""

from __future__ import annotations

import polars as pl

from analysis.measures import chain, suppression

COUNTED = ("reported", *(status for status in suppression.STATUSES if status != "reported"))
COUNTS = tuple(f"figures_{status}" for status in COUNTED)
"""The columns that count figures by status: what is there first, then why the rest is not."""


def by_status(rows: pl.DataFrame) -> pl.DataFrame:
    """Count the figures of each year and each link of the chain by their status.

    Args:
        rows: the settlement table's columns; the municipalities to count.

    Returns:
        `year`, `quantity` (`requested`, `decided`, `settled`) and `COUNTS`, sorted by year and
        by the order of the chain. The counts of a row add up to the municipalities of the year.
    """
    places = rows.filter(chain.existing())
    counted = [
        places.group_by("year")
        .agg(
            (pl.col(f"{link}_status") == status).sum().cast(pl.Int64).alias(f"figures_{status}")
            for status in COUNTED
        )
        .with_columns(quantity=pl.lit(link), order=pl.lit(order))
        for order, link in enumerate(chain.LINKS)
    ]
    return pl.concat(counted).sort("year", "order").select("year", "quantity", *COUNTS)
