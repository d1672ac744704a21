"""Every check of the figures for one planning cycle, gathered where the data's way begins.

The checks themselves stand beside what they check, in `registry`, `measures`,
`recommendation` and `duties`; here they get the tables they need. `sektorplan check` runs all of
them, each notebook those of its own step.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import polars as pl

from analysis.cycle import Cycle
from analysis.duties import checks as duty_checks
from analysis.errors import FIRST_LINE, Finding, Severity, WorkbookError
from analysis.measures import checks as settlement_checks
from analysis.measures import totals
from analysis.recommendation import checks as recommendation_checks
from analysis.recommendation import planning
from analysis.registry import checks as registry_checks
from analysis.registry import counties
from analysis.registry import structure as structures
from analysis.registry.municipalities import in_county, municipalities_at
from analysis.registry.successors import county_of, splits
from analysis.sources import RawData, cycles, doubts

Tables = Mapping[str, pl.DataFrame]

SETTLEMENT_FILE = "data/raw/settlement.csv"
"""How findings name the file of the settlement figures."""

REGISTRY_TABLES = (
    "adviser_municipalities",
    "counties",
    "labour_market_regions",
    "municipalities",
    "municipality_changes",
    "municipality_successors",
    "presentation_requests",
    "settlement",
    "upper_secondary_schools",
)
"""The raw tables that `registry` reads."""

SETTLEMENT_TABLES = (
    "counties",
    "county_totals",
    "former_counties",
    "municipalities",
    "municipality_successors",
    "national_totals",
    "presentation_requests",
    "settlement",
)
"""The raw tables that `settlement` reads."""

FOLLOW_UP_TABLES = ("grants", "measures")
"""The raw tables that `follow_up` reads."""

RECOMMENDATION_TABLES = planning.TABLES
"""The raw tables that `recommendation` reads."""


def registry(tables: Tables, county_code: str, structure: dt.date) -> list[Finding]:
    """What the checks of municipalities, counties and advisers find for one county.

    Args:
        tables: the tables of `REGISTRY_TABLES`.
        county_code: the county, two characters.
        structure: the date whose municipalities the report uses.
    """
    municipalities = municipalities_at(tables["municipalities"], structure)
    settlement, successors = tables["settlement"], tables["municipality_successors"]
    rows = _rows_of_county(tables, county_code)
    return [
        *registry_checks.advisers(tables["adviser_municipalities"], municipalities, county_code),
        *registry_checks.spellings(
            _presented(tables, county_code), municipalities, settlement_checks.PRESENTATION
        ),
        *registry_checks.spellings(
            _figures_at(settlement, structure), municipalities, SETTLEMENT_FILE
        ),
        *registry_checks.county_changes(
            settlement, municipalities, successors, tables["counties"], county_code
        ),
        *registry_checks.new_county(tables["counties"], county_code, structure),
        *splits(rows, successors),
        *registry_checks.parts(tables, municipalities, county_code),
        *registry_checks.regions_without_schools(tables, municipalities, county_code),
    ]


def settlement(tables: Tables, county_code: str) -> list[Finding]:
    """What the checks of the settlement figures find for one county and the country.

    Args:
        tables: the tables of `SETTLEMENT_TABLES`.
        county_code: the county, two characters.
    """
    figures = tables["settlement"]
    named = counties.through_time(tables["counties"], tables["former_counties"])
    presented = _presented(tables, county_code)
    return [
        *(settlement_checks.presentation(presented, figures) if presented.height else []),
        *settlement_checks.series(_rows_of_county(tables, county_code), figures),
        *totals.counties(figures, tables["county_totals"], named, county_code),
        *totals.national(figures, tables["national_totals"]),
    ]


def recommendation(tables: Tables, plan: Cycle, *, total: int | None = None) -> list[Finding]:
    """What is wrong with the settings of a cycle's recommendation, and whether they can be met.

    Args:
        tables: the tables of `RECOMMENDATION_TABLES`.
        plan: the cycle; without settings a warning tells what to add.
        total: people to place instead of the cycle's own total.

    Returns:
        findings whose column is the setting's path in the cycle file; see `sources.cycles.located`.
    """
    if plan.recommendation is None:
        args = {"cycle": plan.name}
        return [Finding("recommendation-not-planned", Severity.WARNING, args=args)]
    found: list[Finding] = []
    try:
        municipalities = municipalities_at(tables["municipalities"], dt.date(plan.year, 1, 1))
        own = municipalities.filter(pl.col("county_code") == plan.county)
        names = dict(own.select("code", "name").iter_rows())
        found += recommendation_checks.settings(plan.recommendation, names)
        if not any(finding.severity is Severity.ERROR for finding in found):
            planning.of_cycle(tables, plan, total=total)
    except WorkbookError as problem:
        found += problem.findings
    return found


def follow_up(tables: Tables, plan: Cycle) -> list[Finding]:
    """What the checks of the county's own plan and grants find for one cycle.

    Args:
        tables: the tables of `FOLLOW_UP_TABLES`, in the order of their files.
        plan: the cycle.
    """
    found = duty_checks.measures(tables["measures"], plan)
    for name in FOLLOW_UP_TABLES:
        numbered = tables[name].with_row_index("line", offset=FIRST_LINE)
        own = numbered.filter(pl.col("county_code") == plan.county)
        found += doubts.of(name, own, f"data/raw/{name}.csv")
    return found


def recommendations(raw: RawData) -> list[Finding]:
    """The findings of `recommendation` for every planning cycle, each with its file and line.

    Cycles and tables that do not hold are left to `RawData.check`.
    """
    found: list[Finding] = []
    for county, cycle in cycles.names(raw.folder):
        try:
            plan = raw.cycle(county, cycle)
            tables = structures.at(raw, plan.structure).tables(RECOMMENDATION_TABLES)
        except WorkbookError:
            continue
        if plan.year not in set(tables["population"]["year"]):
            continue  # `RawData.check` tells which command brings the figures
        found += cycles.located(raw.folder, plan.name, recommendation(tables, plan))
    return found


def of_cycles(raw: RawData) -> list[Finding]:
    """Everything that the checks of every planning cycle find, each finding once.

    Cycles and tables that do not hold are left to `RawData.check`.
    """
    found = recommendations(raw)
    for county, cycle in cycles.names(raw.folder):
        try:
            plan = raw.cycle(county, cycle)
            at_structure = structures.at(raw, plan.structure)
            names = {*REGISTRY_TABLES, *SETTLEMENT_TABLES, *FOLLOW_UP_TABLES}
            tables = at_structure.tables(names)
            found += registry(tables, plan.county, plan.structure)
            found += settlement(tables, plan.county)
            found += follow_up(tables, plan)
        except WorkbookError:
            continue
    return list({finding.id: finding for finding in found}.values())


def _rows_of_county(tables: Tables, county_code: str) -> pl.DataFrame:
    """The settlement figures of the county's area in each year."""
    located = county_of(
        tables["settlement"], tables["municipalities"], tables["municipality_successors"]
    )
    return located.filter(pl.col("county_code") == county_code)


def _figures_at(settlement: pl.DataFrame, structure: dt.date) -> pl.DataFrame:
    """The settlement figures of the structure's year, each with its line in the file."""
    numbered = settlement.with_row_index("line", offset=FIRST_LINE)
    return numbered.filter(pl.col("year") == structure.year)


def _presented(tables: Tables, county_code: str) -> pl.DataFrame:
    """The presented requests of the county, if it has presented any."""
    codes = in_county(tables["municipalities"], county_code)["code"]
    return tables["presentation_requests"].filter(pl.col("code").is_in(codes.implode()))
