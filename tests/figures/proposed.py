"""Proposals for real counties, as the notebook gives them to the figures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

import polars as pl

from analysis import paths
from analysis.figures import proposal_frame
from analysis.figures.about import About
from analysis.language import Language
from analysis.measures import settlement
from analysis.recommendation import planning
from analysis.recommendation.fit import Fit
from analysis.recommendation.planning import Planned
from analysis.recommendation.proposal import Background, Proposal
from analysis.registry import boundaries, counties
from analysis.registry.municipalities import in_county, municipalities_at
from analysis.sources import RawData

if TYPE_CHECKING:
    import geopandas as gpd

COUNTIES = ("03", "11", "15", "18", "30", "34", "38", "42", "46", "50", "54")
DRAWS = 60
Asked = Literal["all", "others", "nobody"]


@dataclass(frozen=True)
class Proposed:
    """What the notebook of a county draws from."""

    about: About
    planned: Planned
    background: Background
    fit: Fit | None
    frame: pl.DataFrame

    @property
    def proposal(self) -> Proposal:
        return self.planned.proposal

    def written_in(self, language: Language) -> About:
        return replace(self.about, language=language)


@cache
def of(code: str, *, total: int | None = None, asked: Asked = "all", **settings: Any) -> Proposed:
    """A county's proposal with the weights of the planning cycle.

    Args:
        code: the county.
        total: people to place; None: what IMDi asked for.
        asked: whose request for the year is known: that of all municipalities, of those in other
            counties, or none in the country.
        settings: more of the cycle's `[recommendation]`; values that can be hashed.
    """
    stated = cycle(code, {"total": total, **{name: _thawed(one) for name, one in settings.items()}})
    tables = dict(raw().tables(planning.TABLES))
    if asked != "all":
        hidden = code if asked == "others" else ""
        tables["settlement"] = without_requests(tables["settlement"], stated.year, hidden)
    planned = planning.of_cycle(tables, stated)
    background, fit = planned.background(DRAWS), None if asked == "nobody" else planned.fit()
    year = settlement.municipality_year(
        tables["settlement"],
        tables["population"],
        in_county(_municipalities(), code),
        tables["municipality_successors"],
        stated.year,
    )
    place = counties.name_at(raw().table("counties"), code, stated.structure)
    frame = proposal_frame.of(planned.proposal, background, year, fit)
    return Proposed(About(place, stated.year, "nb", "IMDi"), planned, background, fit, frame)


@cache
def shapes(code: str) -> gpd.GeoDataFrame:
    """The county's boundaries, simplified as the notebook does."""
    everywhere, structure = _municipalities(), cycle(code, {}).structure
    return boundaries.display(
        boundaries.county(raw().boundaries(structure), everywhere, code), tolerance_m=400
    )


def without_requests(figures: pl.DataFrame, year: int, hidden: str) -> pl.DataFrame:
    """The settlement table before IMDi has asked the municipalities whose codes begin so."""
    now = (pl.col("year") == year) & pl.col("code").str.starts_with(hidden)
    return figures.with_columns(
        pl.when(~now).then("requested").alias("requested"),
        pl.when(now)
        .then(pl.lit("missing"))
        .otherwise("requested_status")
        .alias("requested_status"),
    )


def cycle(code: str, settings: dict[str, Any]) -> Any:
    """The planning cycle that is there, moved to a county."""
    there = raw().cycle("50", "2021-2023")
    recommendation = there.recommendation.model_copy(update=settings)
    return there.model_copy(update={"county": code, "recommendation": recommendation})


@cache
def raw() -> RawData:
    return RawData(paths.raw())


@cache
def _municipalities() -> pl.DataFrame:
    structure = cycle("50", {}).structure
    return municipalities_at(raw().table("municipalities"), structure)


def _thawed(setting: Any) -> Any:
    """`frozenset` of pairs to the mapping it stands for."""
    return dict(setting) if isinstance(setting, frozenset) else setting
