"""Applications for grants and what they were given.

An application without an award is not decided; an award of 0 is a refusal. The two are never mixed:
rates and sums of awards are of the decided applications only.

People are counted by scheme and year, and nowhere else. Were they also counted by municipality, the
two tables would be two views of the same few applications: a reader would match them by their
kroner, and take one sum from another until a single application's people were left.
"""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from analysis.measures import disclosure

COUNTS = (
    "applications",
    "applications_decided",
    "applications_awarded",
    "applications_undecided",
    "award_rate",
    "amount_applied",
    "amount_awarded",
)
COLUMNS = (*COUNTS, "participants", "participants_status")
WHOLE_COUNTY = ""
"""Stands for the municipality of an application that is for the whole county."""

_KEYS = ("year", "scheme")
_PART = "part"


def of_county(grants: pl.DataFrame, county_code: str, years: tuple[int, int]) -> pl.DataFrame:
    """The county's applications of some years.

    Args:
        grants: the raw table `grants`.
        county_code: two characters.
        years: first and last.
    """
    own = pl.col("county_code") == county_code
    return grants.filter(own, pl.col("year").is_between(*years)).sort("year", "grant_id")


def summaries(own: pl.DataFrame, smallest: int) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Applications and awards per year and scheme, and per municipality.

    Args:
        own: `of_county`.
        smallest: the cycle's smallest count of people that is published.

    Returns:
        first `year`, `scheme` and `COLUMNS`, then `code` and `COUNTS`; in both the last row is the
        sum, without keys. Kroner are whole; `award_rate` is awarded by decided, null where none is
        decided, as is `amount_awarded`. Of the second, `code` is `WHOLE_COUNTY` where an
        application names no municipality.
    """
    if own.is_empty():
        return _empty(own)
    placed = own.with_columns(pl.col("code").fill_null(WHOLE_COUNTY))
    return _with_people(own, smallest), _summary(placed, ("code",))


def _with_people(own: pl.DataFrame, smallest: int) -> pl.DataFrame:
    """One row for each year and scheme and one for all, the people in them protected."""
    named = own.with_columns(pl.concat_str(*_KEYS, separator="/").alias(_PART))
    parts = named.group_by(_PART).agg(_people()).sort(_PART)
    people = disclosure.protect(parts, disclosure.Counted(parts=_PART), smallest)
    rows = _summary(named, (*_KEYS, _PART))
    joined = rows.join(people, on=_PART, how="left", nulls_equal=True, maintain_order="left")
    return joined.select(*_KEYS, *COLUMNS)


def _summary(own: pl.DataFrame, keys: Sequence[str]) -> pl.DataFrame:
    """One row for each key and one for all."""
    parts = own.group_by(*keys).agg(*_counts()).sort(*keys)
    return pl.concat([parts, own.select(_counts())], how="diagonal")


def _empty(own: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The columns of both tables, without rows."""
    people = {"participants": pl.Int64, "participants_status": pl.String}
    counted = own.select(_counts()).clear()
    schemes = counted.join(pl.DataFrame(schema=people), how="cross")
    return (
        own.select(_KEYS).clear().join(schemes, how="cross"),
        own.select("code").clear().join(counted, how="cross"),
    )


def _counts() -> list[pl.Expr]:
    award = pl.col("amount_awarded")
    decided = award.is_not_null().sum()
    return [
        pl.len().cast(pl.Int64).alias("applications"),
        decided.cast(pl.Int64).alias("applications_decided"),
        (award > 0).sum().cast(pl.Int64).alias("applications_awarded"),
        award.is_null().sum().cast(pl.Int64).alias("applications_undecided"),
        pl.when(decided > 0).then((award > 0).sum() / decided).alias("award_rate"),
        pl.col("amount_applied").sum().alias("amount_applied"),
        pl.when(decided > 0).then(award.sum()).alias("amount_awarded"),
    ]


def _people() -> pl.Expr:
    """The people of those applications that say how many; null where none does."""
    people = pl.col("participants")
    return pl.when(people.count() > 0).then(people.sum())
