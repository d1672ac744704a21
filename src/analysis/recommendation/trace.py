"""Which rows of which files fed the figures of one municipality.

The tables here have `line`, the line of each row in its file, see `RawData.with_lines`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import polars as pl

from analysis.recommendation.criteria import CRITERIA
from analysis.recommendation.indicators import refugees_year, unemployment_month
from analysis.registry.successors import known_codes, with_current_code

Tables = Mapping[str, pl.DataFrame]

LINE = "line"
OF_REGIONS = {"out_commuting_percent", "in_commuting_percent", "travel_time_minutes"}
"""The indicators that are columns of `labour_market_regions`."""


@dataclass(frozen=True)
class Trace:
    """One figure of a municipality, and where it comes from."""

    indicator: str
    value: float | int | None
    """Null where there is no figure."""
    rows: Mapping[str, tuple[int, ...]]
    """Lines by table; the cycle's own figures have no table."""


def of_settlement(settlement: pl.DataFrame, successors: pl.DataFrame, code: str) -> pl.DataFrame:
    """The rows of the settlement table that make up one municipality, in every year.

    Args:
        settlement: the table with `line`.
        successors: `code`, `successor_code`.
        code: the present municipality, or one that was split.

    Returns:
        the rows as they are, with `line`, by year and code; codes are those of the year. Years
        after the municipality's own time, on codes that came later, have none.
    """
    known = settlement.filter(pl.col("code").is_in(known_codes(successors)))
    located = with_current_code(known, successors)
    own = pl.col("current_code").fill_null(pl.col("code")) == code
    return located.filter(own).drop("current_code").sort("year", "code")


def of_criterion(
    tables: Tables, indicators: pl.DataFrame, name: str, code: str, year: int
) -> list[Trace]:
    """The figures that a criterion reads about a municipality, each with its rows.

    Args:
        tables: the criterion's raw tables with `line`, `municipality_successors` and
            `municipality_changes`.
        indicators: see `indicators.indicators`.
        name: the criterion.
        code: the municipality.
        year: the year that the recommendation is for.
    """
    known = indicators.row(by_predicate=pl.col("code") == code, named=True)
    return [
        Trace(one, known[one], dict(_rows(tables, indicators, one, known, year)))
        for one in CRITERIA[name].indicators
    ]


def _rows(
    tables: Tables, indicators: pl.DataFrame, one: str, known: Mapping[str, object], year: int
) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Table by table, the lines that an indicator is made from."""
    own, of_year = pl.col("code") == known["code"], pl.col("year") == year
    if one == "population":
        yield "population", _lines(tables["population"].filter(own, of_year))
    elif one == "refugees_per_1000":
        counted = refugees_year(tables["immigrants"], tables["population"], year)
        for table in ("population", "immigrants"):
            yield table, _of_then(tables, table, known, pl.col("year") == counted)
    elif one == "unemployment_percent":
        used, month = unemployment_month(tables["unemployment"], year)
        at = (pl.col("year") == used) & (pl.col("month") == month)
        yield "unemployment", _of_then(tables, "unemployment", known, at)
    elif one in OF_REGIONS:
        yield "labour_market_regions", _lines(tables["labour_market_regions"].filter(own))
    elif one in {"schools", "region_schools"}:
        yield "upper_secondary_schools", _schools(tables, indicators, one, known)
    elif one in {"decided_total", "carried_out_total"}:
        yield "settlement", _decisions(tables, str(known["code"]), year)


def _of_then(
    tables: Tables, table: str, known: Mapping[str, object], at: pl.Expr
) -> tuple[int, ...]:
    """The rows of a year, on whatever codes it had, that are about the municipality now."""
    successors = tables["municipality_successors"]
    rows = tables[table].filter(at, pl.col("code").is_in(known_codes(successors)))
    located = with_current_code(rows, successors)
    return _lines(located.filter(pl.col("current_code") == known["code"]))


def _schools(
    tables: Tables, indicators: pl.DataFrame, one: str, known: Mapping[str, object]
) -> tuple[int, ...]:
    """The schools of the municipality, or of all municipalities of its labour-market region.

    With the region go the schools that are still placed on a municipality it was split from.
    """
    codes = [known["code"]]
    if one == "region_schools":
        region = indicators.filter(pl.col("region_number") == known["region_number"])
        codes = region["code"].to_list()
        split = tables["municipality_changes"].filter(
            pl.col("change") == "split", pl.col("successor_code").is_in(codes)
        )
        codes += split["code"].to_list()
    schools = tables["upper_secondary_schools"]
    return _lines(schools.filter("in_operation", pl.col("code").is_in(codes)))


def _decisions(tables: Tables, code: str, year: int) -> tuple[int, ...]:
    """The years before with both the decision and those settled reported."""
    rows = of_settlement(tables["settlement"], tables["municipality_successors"], code)
    return _lines(
        rows.filter(
            pl.col("year") < year,
            pl.col("decided_status") == "reported",
            pl.col("settled_status") == "reported",
        )
    )


def _lines(rows: pl.DataFrame) -> tuple[int, ...]:
    return tuple(rows[LINE].to_list())
