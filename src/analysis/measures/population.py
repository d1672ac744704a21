"""Inhabitants on 1 January, as counted, of a county or the country."""

from __future__ import annotations

import polars as pl

from analysis.registry.municipalities import in_county, valid_at
from analysis.registry.successors import county_of


def by_year(
    population: pl.DataFrame,
    municipalities: pl.DataFrame,
    county_code: str | None = None,
    successors: pl.DataFrame | None = None,
) -> pl.DataFrame:
    """Inhabitants of a county, or of the country, on 1 January of each year.

    The sum over the municipalities valid that day; null where one of them has no figure, for a sum
    without it would be too small.

    Args:
        population: `year`, `code`, `population` (people on 1 January).
        municipalities: `code`, `county_code`, `valid_from`, `valid_to`.
        county_code: the county; None gives the country.
        successors: `code`, `county_code`: what became of the codes, for a county that was not one
            in every year; see `registry.successors.county_of`.

    Returns:
        `year`, `population`, one row per year of the population table, sorted.

    Raises:
        WorkbookError: no municipality has that county.
    """
    places = municipalities if successors is None else _located(municipalities, successors)
    inside = places if county_code is None else in_county(places, county_code)
    years = population.select(pl.col("year").unique())
    valid = years.join(inside, how="cross").filter(valid_at(pl.date("year", 1, 1)))
    counted = valid.join(population, on=["year", "code"], how="left")
    people = pl.col("population")
    sums = counted.group_by("year").agg(
        pl.when(people.null_count() == 0).then(people.sum()).alias("population")
    )
    return years.join(sums, on="year", how="left").sort("year")


def _located(municipalities: pl.DataFrame, successors: pl.DataFrame) -> pl.DataFrame:
    """The municipalities with the county that a chain of settlement counts each of them in."""
    return county_of(municipalities.drop("county_code"), municipalities, successors)
