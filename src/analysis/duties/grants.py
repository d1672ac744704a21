"""Applications for grants and what they were given.

An application without an award is not decided; an award of 0 is a refusal. The two are never mixed:
rates and sums of awards are of the decided applications only.
"""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from analysis.duties.participants import inhabitants
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


def summaries(
    own: pl.DataFrame, population: pl.DataFrame, smallest: int
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Applications and awards per year and scheme, and per municipality.

    The two tables have one sum of participants in common, so they are protected together: where one
    of them cannot show it, the other shows no participants at all.

    Args:
        own: `of_county`.
        population: the raw table `population`.
        smallest: the cycle's smallest count of people that is published.

    Returns:
        first `year`, `scheme` and `COLUMNS`, then `code` and `COLUMNS`; in both the last row is the
        sum, without keys. Kroner are whole; `award_rate` is awarded by decided, null where none is
        decided, as is `amount_awarded`. Of the second, `code` is `WHOLE_COUNTY` where an
        application names no municipality.
    """
    placed = own.with_columns(pl.col("code").fill_null(WHOLE_COUNTY))
    sized = placed.join(inhabitants(population), on="code", how="left", maintain_order="left")
    if own.is_empty():
        return _empty(own, ("year", "scheme")), _empty(own, ("code",))
    schemes = _summary(sized, ("year", "scheme"), smallest)
    places = _summary(sized, ("code",), smallest)
    if _sum_is_withheld(schemes) or _sum_is_withheld(places):
        return _without_people(schemes), _without_people(places)
    return schemes, places


def _summary(own: pl.DataFrame, keys: Sequence[str], smallest: int) -> pl.DataFrame:
    """One row for each key and one for all, the people in them protected."""
    named = own.with_columns(pl.concat_str(*keys, separator="/").alias(_PART))
    counted = named.group_by(_PART, *keys).agg(*_counts(), _people(), pl.col("population").first())
    parts = counted.sort(*keys)
    people = disclosure.protect(parts, disclosure.Counted(parts=_PART, size="population"), smallest)
    everything = own.select(_counts())
    rows = pl.concat([parts.drop("participants", "population"), everything], how="diagonal")
    return rows.join(people, on=_PART, how="left", nulls_equal=True, maintain_order="left").select(
        *keys, *COLUMNS
    )


def _empty(own: pl.DataFrame, keys: Sequence[str]) -> pl.DataFrame:
    """The columns of a summary, without rows."""
    people = {"participants": pl.Int64, "participants_status": pl.String}
    counted = own.select(_counts()).clear().join(pl.DataFrame(schema=people), how="cross")
    return own.select(keys).clear().join(counted, how="cross")


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


def _sum_is_withheld(summary: pl.DataFrame) -> bool:
    return summary["participants_status"].tail(1).to_list() == ["suppressed"]


def _without_people(summary: pl.DataFrame) -> pl.DataFrame:
    """Every number of people withheld, but for those that are not registered."""
    reported = pl.col("participants_status") == "reported"
    status = pl.when(reported).then(pl.lit("suppressed")).otherwise("participants_status")
    return summary.with_columns(participants=pl.lit(None, pl.Int64), participants_status=status)
