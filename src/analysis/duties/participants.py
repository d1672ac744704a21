"""People in the services that the county answers for: what may be published of them.

The registered numbers go in here and nowhere else; every table, sentence and download is made from
what `published` gives.
"""

from __future__ import annotations

import polars as pl

from analysis.measures import disclosure

COLUMNS = (
    *("year", "service", "code"),
    *("participants", "participants_status"),
    *("completed", "completed_status", "completed_share"),
)
_COUNTED = disclosure.Counted(by=("year", "service"), completed="completed", size="population")


def of_county(participants: pl.DataFrame, county_code: str, years: tuple[int, int]) -> pl.DataFrame:
    """The rows of the county's municipalities in some years.

    A code begins with the number of the county that the municipality lay in that year.

    Args:
        participants: the raw table: `year`, `code`, `service`, `participants`, `completed`.
        county_code: two characters.
        years: first and last.
    """
    inside = pl.col("code").str.slice(0, 2) == county_code
    return participants.filter(inside, pl.col("year").is_between(*years)).sort(
        "year", "service", "code"
    )


def published(own: pl.DataFrame, population: pl.DataFrame, smallest: int) -> pl.DataFrame:
    """What is published of the participants, per year and service: each municipality and the sum.

    Args:
        own: `of_county`.
        population: the raw table `population`: `year`, `code`, `population`. Where one more
            municipality must be withheld it is the one of the fewest inhabitants.
        smallest: the cycle's smallest count that is published.

    Returns:
        `COLUMNS`; the county's sum has no `code`. Numbers of people are whole and null where their
        status is `suppressed` or `missing`; `completed_share` is a part of one.
    """
    sized = own.join(inhabitants(population), on="code", how="left", maintain_order="left")
    protected = disclosure.protect(sized, _COUNTED, smallest)
    shared = disclosure.share(protected, "completed", "participants", "completed_share")
    return shared.select(COLUMNS)


def county(published: pl.DataFrame) -> pl.DataFrame:
    """The county's sums of each year and service.

    Args:
        published: `published`.
    """
    return published.filter(pl.col("code").is_null()).drop("code")


def municipalities(published: pl.DataFrame) -> pl.DataFrame:
    """The municipalities' numbers of each year and service.

    Args:
        published: `published`.
    """
    return published.filter(pl.col("code").is_not_null())


def inhabitants(population: pl.DataFrame) -> pl.DataFrame:
    """The newest number of inhabitants of each municipality.

    Args:
        population: `year`, `code`, `population`.

    Returns:
        `code`, `population`.
    """
    newest = population.sort("year").unique("code", keep="last", maintain_order=True)
    return newest.select("code", "population")
