"""What is known of each municipality: the indicators that the criteria read.

Everything is measured before, or at the start of, the year that the recommendation is for; where
there is only a younger figure, the assumptions say so.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import polars as pl

from analysis.measures import rates
from analysis.registry.municipalities import municipalities_at
from analysis.registry.successors import known_codes, with_current_code

Tables = Mapping[str, pl.DataFrame]

INDICATORS = (
    "population",
    "unemployment_percent",
    "out_commuting_percent",
    "in_commuting_percent",
    "travel_time_minutes",
    "schools",
    "region_schools",
    "region_number",
    "decided_total",
    "carried_out_total",
    "refugees_per_1000",
    "introduction_result_percent",
    "free_dwellings",
)
"""The columns of `indicators` besides `code`, `name` and `county_code`."""

PLANNER_SCHEMA = {
    "code": pl.String,
    "introduction_result_percent": pl.Float64,
    "free_dwellings": pl.Int64,
}
"""Figures that only the county has."""


def indicators(tables: Tables, year: int, planner: pl.DataFrame | None = None) -> pl.DataFrame:
    """The indicators of every municipality of the country.

    Args:
        tables: the raw tables by name: `municipalities`, `population`, `unemployment`,
            `labour_market_regions`, `upper_secondary_schools`, `immigrants`, `settlement`,
            `municipality_successors`, `municipality_changes`.
        year: the year that the recommendation is for.
        planner: the columns of `PLANNER_SCHEMA`, null where there is no figure.

    Returns:
        `code`, `name`, `county_code` and the columns of `INDICATORS`, one row per municipality
        valid on 1 January of the year, sorted by code; null where there is no figure.
    """
    places = municipalities_at(tables["municipalities"], dt.date(year, 1, 1))
    frame = places.select("code", "name", "county_code")
    parts = (
        _of_year(tables["population"], year).select("code", "population"),
        unemployment(tables, year).drop("unemployment_percent_status"),
        _labour_market(tables["labour_market_regions"]),
        _track_record(tables["settlement"], tables["municipality_successors"], year),
        _refugees(tables, year),
        planner if planner is not None else pl.DataFrame(schema=PLANNER_SCHEMA),
    )
    for part in parts:
        frame = frame.join(part, on="code", how="left", validate="1:1", maintain_order="left")
    return (
        _with_schools(frame, tables).select("code", "name", "county_code", *INDICATORS).sort("code")
    )


def refugees_year(immigrants: pl.DataFrame, population: pl.DataFrame, year: int) -> int:
    """The year whose refugees and inhabitants are used: the newest up to the year that has both.

    Args:
        immigrants: `year`.
        population: `year`.
        year: the year that the recommendation is for; the answer where no year has both.
    """
    both = immigrants.filter(pl.col("year").is_in(population["year"].unique().implode()))
    newest = both.filter(pl.col("year") <= year)["year"].max()
    return newest if isinstance(newest, int) else year


def unemployment_month(unemployment: pl.DataFrame, year: int) -> tuple[int, int]:
    """Year and month of the unemployment figures that are used.

    The last month up to January of the year, else the first one after it.

    Args:
        unemployment: `year`, `month`.
        year: the year that the recommendation is for.
    """
    months = sorted(set(unemployment.select("year", "month").rows()))
    before = [month for month in months if month <= (year, 1)]
    found = before[-1] if before else months[0]
    return int(found[0]), int(found[1])


def track_years(settlement: pl.DataFrame, year: int) -> tuple[int, int]:
    """First and last year of the decisions that count as track record for the year."""
    years = settlement.filter(pl.col("year") < year)["year"]
    if years.is_empty():
        return year, year
    return int(str(years.min())), int(str(years.max()))


def unemployment(tables: Tables, year: int) -> pl.DataFrame:
    """The unemployment that is used for a year, on the municipalities of the successors' day.

    Per cents cannot be added or divided: what was merged or split since has none.

    Args:
        tables: `unemployment`, `municipality_successors`.
        year: the year that the recommendation is for.

    Returns:
        `code`, `unemployment_percent`, `unemployment_percent_status`.
    """
    used_year, used_month = unemployment_month(tables["unemployment"], year)
    successors = tables["municipality_successors"]
    figures = tables["unemployment"].filter(
        pl.col("year") == used_year,
        pl.col("month") == used_month,
        pl.col("code").is_in(known_codes(successors)),
    )
    alone = pl.len().over("current_code") == 1
    return (
        with_current_code(figures, successors)
        .drop_nulls("current_code")
        .filter(alone)
        .select("unemployment_percent", "unemployment_percent_status", code="current_code")
    )


def _of_year(frame: pl.DataFrame, year: int) -> pl.DataFrame:
    return frame.filter(pl.col("year") == year)


def _labour_market(regions: pl.DataFrame) -> pl.DataFrame:
    """Travel time and commuting; a centre's two equal figures are no commuting, so it has none."""
    commutes = pl.col("out_commuting_percent") != pl.col("in_commuting_percent")
    return regions.select(
        "code",
        "region_number",
        "travel_time_minutes",
        *(
            pl.when(commutes).then(pl.col(name)).alias(name)
            for name in ("out_commuting_percent", "in_commuting_percent")
        ),
    )


def _with_schools(frame: pl.DataFrame, tables: Tables) -> pl.DataFrame:
    """Upper-secondary schools in operation, the municipality's and the region's.

    A municipality that is not in the list has none. Schools still placed on a municipality that
    was split are on no part, so that the parts' own are not known; they count in the region of
    the parts.
    """
    counted = (
        tables["upper_secondary_schools"]
        .filter("in_operation")
        .group_by("code")
        .agg(schools=pl.len().cast(pl.Int64))
    )
    gone = ~pl.col("code").is_in(frame["code"].implode())
    split = tables["municipality_changes"].filter(gone, pl.col("change") == "split")
    unplaced = split.join(counted, on="code").select("schools", whole="code", code="successor_code")
    own = frame.join(counted, on="code", how="left", validate="1:1", maintain_order="left")
    unknown = pl.col("code").is_in(unplaced["code"].implode())
    beside = (
        unplaced.join(frame.select("code", "region_number"), on="code")
        .unique(["whole", "region_number"])
        .group_by("region_number")
        .agg(unplaced=pl.col("schools").sum())
    )
    inside = pl.col("schools").sum().over("region_number") + pl.col("unplaced").fill_null(0)
    known_region = pl.col("region_number").is_not_null()
    return (
        own.with_columns(schools=pl.when(~unknown).then(pl.col("schools").fill_null(0)))
        .join(beside, on="region_number", how="left", maintain_order="left")
        .with_columns(region_schools=pl.when(known_region).then(inside))
    )


def _track_record(settlement: pl.DataFrame, successors: pl.DataFrame, year: int) -> pl.DataFrame:
    """Places decided and carried out before the year, where both are known.

    More settled than decided counts as all carried out. A year with a withheld figure is left
    out on both sides, so that suppression neither helps nor harms.
    """
    known = settlement.filter(
        pl.col("year") < year,
        pl.col("decided_status") == "reported",
        pl.col("settled_status") == "reported",
    )
    return (
        with_current_code(known, successors)
        .drop_nulls("current_code")
        .group_by(code="current_code")
        .agg(
            decided_total=pl.col("decided").sum(),
            carried_out_total=pl.min_horizontal("decided", "settled").sum(),
        )
    )


def _refugees(tables: Tables, year: int) -> pl.DataFrame:
    """Refugees per 1,000 inhabitants of their year, both added up to today's municipalities.

    Null where the inhabitants of a part are not known: a rate of the other parts is another's.
    """
    counted = refugees_year(tables["immigrants"], tables["population"], year)
    inhabitants = _of_year(tables["population"], counted).select("code", "population")
    both = _of_year(tables["immigrants"], counted).join(inhabitants, on="code", how="left")
    people, whole = pl.col("refugees_and_family"), pl.col("population").null_count() == 0
    rate = pl.when(whole).then(rates.per_1000(people.sum(), pl.col("population").sum()))
    return (
        with_current_code(both, tables["municipality_successors"])
        .drop_nulls("current_code")
        .group_by(code="current_code")
        .agg(refugees_per_1000=rate)
    )
