"""From a planning cycle and the raw tables to a proposal, with all that surrounds it.

    planned = planning.of_cycle(raw.tables(planning.TABLES), plan)
    planned.proposal.municipalities
    planned.background()

This is what the notebook, the workbench and the command line start from.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import polars as pl

from analysis import cycle as cycles
from analysis.cycle import Cycle
from analysis.errors import Severity, Where, WorkbookError, fail
from analysis.recommendation import checks, criteria, fit, indicators, proposal, stability
from analysis.recommendation.assumptions import assumptions
from analysis.recommendation.export import as_json
from analysis.recommendation.fit import Fit
from analysis.recommendation.indicators import Tables
from analysis.recommendation.proposal import Background, Proposal
from analysis.recommendation.rules import Rules

__all__ = ["TABLES", "Planned", "as_json", "assumptions", "of_cycle"]

TotalFrom = Literal["stated", "requested", "chosen"]

TABLES = (
    "immigrants",
    "labour_market_regions",
    "municipalities",
    "municipality_changes",
    "municipality_successors",
    "population",
    "settlement",
    "unemployment",
    "upper_secondary_schools",
)
"""The raw tables that a proposal reads."""


SHOWN = 5
"""A finding names no more municipalities than this."""


@dataclass(frozen=True)
class Planned:
    """A proposal for a planning cycle, and what it was made from."""

    plan: Cycle
    indicators: pl.DataFrame
    """See `indicators.indicators`; the whole country."""
    requests: pl.DataFrame
    """See `proposal.requests_of`; the whole country."""
    rules: Rules
    weights: Mapping[str, float]
    """As the cycle file states them."""
    total_from: TotalFrom
    """Who says how many: the cycle file, IMDi's request, or whoever asked for this proposal."""
    proposal: Proposal
    unemployment_month: tuple[int, int]
    """Year and month of the unemployment figures."""
    refugees_year: int
    """The year in which refugees and their families were counted."""
    track_years: tuple[int, int]
    """First and last year of the decisions that count as track record."""

    def background(self, draws: int = stability.DRAWS) -> Background:
        """Stability, methods side by side, what each criterion does; see `proposal.background`."""
        return proposal.background(self.proposal, self.indicators, self.requests, draws)

    def fit(self) -> Fit | None:
        """What the national request rewarded, of the criteria known all over the country.

        None where there is no request of the year yet: a county recommends before it is asked.
        """
        if not self.requests["requested"].sum():
            return None
        return fit.fit(self.indicators, self.requests, criteria.of_the_country())


def of_cycle(tables: Tables, plan: Cycle, *, total: int | None = None) -> Planned:
    """The proposal of a planning cycle.

    Args:
        tables: the tables of `TABLES`.
        plan: the cycle.
        total: people to place; None: the cycle's total, and without one what IMDi asked the
            county's municipalities for in the cycle's year.

    Raises:
        WorkbookError: the cycle says nothing of a recommendation (`recommendation-not-planned`),
            no inhabitants for the year (`recommendation-without-population`), no total
            (`recommendation-nothing-asked`), one above the inhabitants
            (`recommendation-total-above-inhabitants`), or weights and rules that cannot be met.
    """
    settings = plan.recommendation
    if settings is None:
        fail("recommendation-not-planned", cycle=plan.name)
    known = indicators.indicators(tables, plan.year, _planner_figures(settings))
    _require_inhabitants(known, plan.year)
    requests = proposal.requests_of(tables, plan.year)
    own = known.filter(pl.col("county_code") == plan.county).join(requests, on="code", how="left")
    _require_sound(settings, own)
    people, total_from = _total(settings, total, own, plan.year)
    rules = Rules(
        total=people,
        minimum=settings.minimum,
        caps=settings.caps,
        fixed={one.code: one.people for one in settings.fixed},
        earlier=settings.nobody_below,
        arrears=_arrears(own) if settings.carry_arrears else {},
    )
    return Planned(
        plan=plan,
        indicators=known,
        requests=requests,
        rules=rules,
        weights=settings.weights,
        total_from=total_from,
        proposal=proposal.propose(known, requests, plan.county, settings.weights, rules),
        unemployment_month=indicators.unemployment_month(tables["unemployment"], plan.year),
        track_years=indicators.track_years(tables["settlement"], plan.year),
        refugees_year=indicators.refugees_year(
            tables["immigrants"], tables["population"], plan.year
        ),
    )


def _require_sound(settings: cycles.Recommendation, own: pl.DataFrame) -> None:
    names = dict(own.select("code", "name").iter_rows())
    found = checks.settings(settings, names)
    errors = [finding for finding in found if finding.severity is Severity.ERROR]
    if errors:
        raise WorkbookError(*errors)


def _planner_figures(settings: cycles.Recommendation) -> pl.DataFrame:
    """The figures that only the county has, from the cycle file."""
    results, dwellings = settings.introduction_result_percent, settings.free_dwellings
    codes = sorted({*results, *dwellings})
    return pl.DataFrame(
        {
            "code": codes,
            "introduction_result_percent": [results.get(code) for code in codes],
            "free_dwellings": [dwellings.get(code) for code in codes],
        },
        schema=indicators.PLANNER_SCHEMA,
    )


def _require_inhabitants(known: pl.DataFrame, year: int) -> None:
    lacking = known.filter(pl.col("population").is_null())
    if lacking.height or known.is_empty():
        codes = ", ".join(lacking["code"].head(SHOWN)) or "–"
        fail("recommendation-without-population", year=str(year), codes=codes)


def _total(
    settings: cycles.Recommendation, chosen: int | None, own: pl.DataFrame, year: int
) -> tuple[int, TotalFrom]:
    """The people to place, and who says so."""
    if chosen is not None:
        return _possible(chosen, own, Where()), "chosen"
    if settings.total is not None:
        return _possible(settings.total, own, Where(column="recommendation.total")), "stated"
    asked = int(own["requested"].sum())
    if not asked:
        fail("recommendation-nothing-asked", year=str(year))
    return asked, "requested"


def _possible(total: int, own: pl.DataFrame, where: Where) -> int:
    """The total, unless it is a slip: more people than live in the county."""
    inhabitants = int(own["population"].sum())
    if total > inhabitants:
        key = "recommendation-total-above-inhabitants"
        fail(key, where, total=total, inhabitants=inhabitants)
    return total


def _arrears(own: pl.DataFrame) -> dict[str, int]:
    """Last year's arrears where both figures are known; the others carry nothing over."""
    known = own.drop_nulls("arrears")
    return dict(zip(known["code"].to_list(), known["arrears"].to_list(), strict=True))
