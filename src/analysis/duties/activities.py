"""What the county has arranged: how much, of which kind, for which duty, in how many places."""

from __future__ import annotations

import datetime as dt

import polars as pl

from analysis.measures import disclosure

KEYS = ("year", "duty_id", "activity_kind")
COLUMNS = ("activities", "municipalities_reached", "participants", "participants_status")

_PART = "part"


def of_county(activities: pl.DataFrame, county_code: str, years: tuple[int, int]) -> pl.DataFrame:
    """The county's activities of some years, with the `year` they were held.

    Args:
        activities: the raw table `activities`.
        county_code: two characters.
        years: first and last.
    """
    first, last = dt.date(years[0], 1, 1), dt.date(years[1], 12, 31)
    own = pl.col("county_code") == county_code
    return (
        activities.filter(own, pl.col("held_on").is_between(first, last))
        .with_columns(year=pl.col("held_on").dt.year().cast(pl.Int64))
        .sort("held_on", "activity_id")
    )


def by_duty(own: pl.DataFrame, smallest: int) -> pl.DataFrame:
    """Activities per year, duty and kind, and all of them.

    Args:
        own: `of_county`.
        smallest: the cycle's smallest count of people that is published.

    Returns:
        `KEYS` and `COLUMNS`, sorted; the last row is all of them, without keys. A municipality is
        reached by an activity that names it. `participants` is the sum over the activities that say
        how many came, null where none does (`missing`) or where it is withheld (`suppressed`).
    """
    if own.is_empty():
        status = pl.lit(None, pl.String).alias("participants_status")
        return own.select(KEYS).join(own.select(*_counts(), status).clear(), how="cross")
    named = own.with_columns(pl.concat_str(*KEYS, separator="/").alias(_PART))
    parts = named.group_by(_PART, *KEYS).agg(_counts()).sort(KEYS)
    people = disclosure.protect(parts, disclosure.Counted(parts=_PART), smallest)
    rows = pl.concat([parts, own.select(_counts())], how="diagonal").drop("participants")
    joined = rows.join(people, on=_PART, how="left", nulls_equal=True, maintain_order="left")
    return joined.select(*KEYS, *COLUMNS)


def _counts() -> list[pl.Expr]:
    people = pl.col("participants")
    return [
        pl.len().cast(pl.Int64).alias("activities"),
        pl.col("code").drop_nulls().n_unique().cast(pl.Int64).alias("municipalities_reached"),
        pl.when(people.count() > 0).then(people.sum()).alias("participants"),
    ]
