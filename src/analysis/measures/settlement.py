"""The settlement chain: request → decision → settled, by municipality, county and country.

Every function takes the table `settlement` (`year`, `code`, `name`, `requested_original`, and
`requested`, `decided`, `settled` each with its `_status`) with the codes of each year. A county's
figures of a year are the sum over the municipalities of its area in that year.
"""

from __future__ import annotations

import datetime as dt

import polars as pl

from analysis.errors import fail
from analysis.measures import chain, change, rates, suppression
from analysis.registry.municipalities import in_county, municipalities_at
from analysis.registry.successors import county_of, with_current_code

MUNICIPALITY = (
    "code",
    "name",
    "county_code",
    "population",
    "requested_original",
    "requested",
    "requested_status",
    "decided",
    "decided_status",
    "settled",
    "settled_status",
    "settled_low",
    "settled_high",
    "requested_per_1000",
    "decided_per_1000",
    "settled_per_1000",
    "requested_change",
    "requested_change_reason",
    "decided_share",
    "settled_share",
    "decision_gap",
    "settlement_gap",
)
"""The columns of `municipality_year`."""


def municipality_year(
    settlement: pl.DataFrame,
    population: pl.DataFrame,
    municipalities: pl.DataFrame,
    successors: pl.DataFrame,
    year: int,
) -> pl.DataFrame:
    """One row for each municipality of the year, with all that is measured of it.

    `…_per_1000` = people per 1,000 inhabitants on 1 January of the same year, null without them.
    `requested_change`: see `change.with_request_change`. `decided_share` = decided / requested
    (above one where the request was lowered after the decision). `settled_share` = settled /
    decided, null unless both are reported. `decision_gap` = requested − decided, `settlement_gap`
    = decided − settled.

    Args:
        settlement: see the module.
        population: `year`, `code`, `population`.
        municipalities: `code`, `name`, `county_code`, `valid_from`, `valid_to`; one county's, or
            all.
        successors: `code`, `successor_code`.
        year: the year described.

    Returns:
        the columns of `MUNICIPALITY`, sorted by code.

    Raises:
        WorkbookError: no figures of the year, a municipality without any, or status against value.
    """
    places = municipalities_at(municipalities, dt.date(year, 1, 1))
    figures = _of_year(settlement, places, year)
    inhabitants = population.filter(pl.col("year") == year).select("code", "population")
    rows = (
        places.select("code", "name", "county_code")
        .join(figures.drop("year", "name"), on="code", validate="1:1", maintain_order="left")
        .join(inhabitants, on="code", how="left", validate="1:1", maintain_order="left")
    )
    changed = change.with_request_change(rows, settlement, successors, year)
    requested, decided, settled = (pl.col(link) for link in chain.LINKS)
    return changed.with_columns(
        *suppression.bounds("settled"),
        *(
            rates.per_1000(pl.col(link), pl.col("population")).alias(f"{link}_per_1000")
            for link in chain.LINKS
        ),
        rates.share(decided, requested).alias("decided_share"),
        rates.share(settled, decided).alias("settled_share"),
        rates.gap(requested, decided).alias("decision_gap"),
        rates.gap(decided, settled).alias("settlement_gap"),
    ).select(MUNICIPALITY)


def county_chain(
    settlement: pl.DataFrame,
    municipalities: pl.DataFrame,
    successors: pl.DataFrame,
    county_code: str,
) -> pl.DataFrame:
    """The chain of one county year by year, over its area in each year.

    Args:
        settlement: see the module.
        municipalities: `code`, `county_code`.
        successors: `code`, `county_code`.
        county_code: the present county.

    Returns:
        `year` and the columns of `chain.COLUMNS`, sorted by year.

    Raises:
        WorkbookError: unknown county or municipality, or status against value.
    """
    in_county(municipalities, county_code)
    located = county_of(settlement, municipalities, successors)
    return chain.add_up(located.filter(pl.col("county_code") == county_code), "year")


def county_chains(
    settlement: pl.DataFrame, municipalities: pl.DataFrame, successors: pl.DataFrame
) -> pl.DataFrame:
    """The chains of all counties: `county_code`, `year` and the columns of `chain.COLUMNS`.

    Arguments and errors as in `county_chain`. What has no municipality has no county and is left
    to `national_chain`.
    """
    located = county_of(settlement, municipalities, successors)
    return chain.add_up(located.drop_nulls("county_code"), "county_code", "year")


def national_chain(settlement: pl.DataFrame) -> pl.DataFrame:
    """The chain of the country: `year` and the columns of `chain.COLUMNS`.

    People settled with no municipality stated count here and nowhere else.

    Raises:
        WorkbookError: status against value.
    """
    return chain.add_up(settlement, "year")


def municipality_chain(
    settlement: pl.DataFrame, successors: pl.DataFrame, code: str
) -> pl.DataFrame:
    """The chain of one present municipality; the figures of merged municipalities are added.

    `municipalities` counts the parts of that time. What was split is on none of its heirs; see
    `registry.successors.splits`.

    Args:
        settlement: see the module.
        successors: `code`, `successor_code`.
        code: the present municipality.

    Returns:
        `year`, `requested_status`, `decided_status`, `settled_status` (that of the sum, the first
        of `suppression.STATUSES` a part has) and the columns of `chain.COLUMNS`, sorted by year.

    Raises:
        WorkbookError: unknown municipality, or status against value.
    """
    own = municipality_chains(settlement, successors).filter(pl.col("code") == code)
    if own.is_empty():
        fail("municipality-code-unknown", code=code)
    return own.drop("code")


def municipality_chains(settlement: pl.DataFrame, successors: pl.DataFrame) -> pl.DataFrame:
    """The chains of all present municipalities at once: `code` and as in `municipality_chain`.

    Arguments and errors as there; sorted by code and year. Besides, `requested_lacking`,
    `decided_lacking`, `settled_lacking`: the names of the parts that are not in the sum because
    the source has no figure for them; empty where the sum is whole.
    """
    located = with_current_code(settlement, successors).drop_nulls("current_code")
    marked = located.with_columns(existed=chain.existing())
    own = marked.drop("code").rename({"current_code": "code"})
    statuses = own.group_by("code", "year").agg(
        *(suppression.combined_status(link) for link in chain.LINKS),
        *(chain.lacking(link) for link in chain.LINKS),
    )
    return statuses.join(chain.add_up(own, "code", "year"), on=["code", "year"]).sort(
        "code", "year"
    )


def with_rates(series: pl.DataFrame, population: pl.DataFrame) -> pl.DataFrame:
    """Add inhabitants and people per 1,000 of them on 1 January of the same year.

    Null in years without population; another year's is never used.

    Args:
        series: `year` and the columns of `chain.COLUMNS`.
        population: `year`, `population` of the same area, from `population.by_year`.

    Returns:
        the series with `population`, `requested_per_1000`, and `decided_per_1000`,
        `settled_per_1000` each as `…_low` and `…_high`.
    """
    people = pl.col("population")
    return series.join(population, on="year", how="left", maintain_order="left").with_columns(
        rates.per_1000(pl.col("requested"), people).alias("requested_per_1000"),
        *(
            rates.per_1000(pl.col(f"{link}_{end}"), people).alias(f"{link}_per_1000_{end}")
            for link in ("decided", "settled")
            for end in ("low", "high")
        ),
    )


def with_shares(series: pl.DataFrame) -> pl.DataFrame:
    """Add the part of the request that was decided, and of the decisions that was settled.

    Args:
        series: the columns of `chain.COLUMNS`.

    Returns:
        the series with `decided_share` and `settled_share`, each as `…_low` and `…_high` (parts of
        one). The least settled goes with the most decided, and the other way round.
    """
    least, most, requested = pl.col("decided_low"), pl.col("decided_high"), pl.col("requested")
    return series.with_columns(
        rates.share(least, requested).alias("decided_share_low"),
        rates.share(most, requested).alias("decided_share_high"),
        rates.share(pl.col("settled_low"), most).alias("settled_share_low"),
        rates.share(pl.col("settled_high"), least).alias("settled_share_high"),
    )


def shares(
    county: pl.DataFrame,
    national: pl.DataFrame,
    county_population: pl.DataFrame,
    national_population: pl.DataFrame,
) -> pl.DataFrame:
    """The county's part of the country's settlement beside its part of the inhabitants.

    `…_share_of_country` = county / country. Decided and settled are intervals: the county's low
    goes with the high of all others, and the other way round. `requested_by_population` =
    population share × the country's request: the county's request if only inhabitants counted.

    Args:
        county: chain of the county.
        national: chain of the country.
        county_population: `year`, `population` of the county.
        national_population: `year`, `population` of the country.

    Returns:
        `year`, `requested`, `requested_national`, `requested_share_of_country`,
        `decided_share_of_country_low`, `decided_share_of_country_high`,
        `settled_share_of_country_low`, `settled_share_of_country_high`, `population_share`,
        `requested_by_population`; one row per year of the county, sorted.
    """
    own = county.join(county_population, on="year", how="left")
    country = national.join(national_population, on="year", how="left")
    both = own.join(country, on="year", how="left", suffix="_national")
    population_share = rates.share(pl.col("population"), pl.col("population_national"))
    return both.select(
        "year",
        "requested",
        "requested_national",
        rates.share(pl.col("requested"), pl.col("requested_national")).alias(
            "requested_share_of_country"
        ),
        *_shares_of_country("decided"),
        *_shares_of_country("settled"),
        population_share.alias("population_share"),
        (population_share * pl.col("requested_national")).alias("requested_by_population"),
    ).sort("year")


def _shares_of_country(link: str) -> list[pl.Expr]:
    """Both ends; what the county has itself is the same number above and below the line."""
    low, high = pl.col(f"{link}_low"), pl.col(f"{link}_high")
    others_low = pl.col(f"{link}_low_national") - low
    others_high = pl.col(f"{link}_high_national") - high
    return [
        rates.share(low, low + others_high).alias(f"{link}_share_of_country_low"),
        rates.share(high, high + others_low).alias(f"{link}_share_of_country_high"),
    ]


def _of_year(settlement: pl.DataFrame, places: pl.DataFrame, year: int) -> pl.DataFrame:
    figures = settlement.filter(pl.col("year") == year)
    if figures.is_empty():
        known = settlement["year"].unique().sort()
        fail("settlement-year-missing", year=str(year), known=", ".join(map(str, known)))
    missing = places.join(figures, on="code", how="anti")["code"].sort()
    if len(missing):
        fail("settlement-incomplete", year=str(year), codes=", ".join(missing))
    for link in chain.LINKS:
        suppression.require_consistent(figures, link)
    return figures
