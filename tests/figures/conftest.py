"""The real counties, as the notebooks give them to the figures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import polars as pl
import pytest

from analysis import paths
from analysis.figures.about import About
from analysis.measures import population, settlement
from analysis.registry import boundaries, counties
from analysis.registry.municipalities import in_county, municipalities_at
from analysis.sources import RawData

if TYPE_CHECKING:
    import geopandas as gpd


@pytest.fixture
def about() -> About:
    return About("Trøndelag", 2021, "nb", "IMDi, bosatt_anmodede, NLOD 2.0")


@dataclass(frozen=True)
class RealCounty:
    """What the notebook of a county draws from."""

    about: About
    year: pl.DataFrame
    chain: pl.DataFrame
    shares: pl.DataFrame
    shapes: gpd.GeoDataFrame


@pytest.fixture(scope="session")
def raw() -> RawData:
    return RawData(paths.raw())


def read(raw: RawData, code: str, year: int) -> RealCounty:
    """The figures of a county as the notebooks make them."""
    everywhere = raw.table("municipalities")
    structure = dt.date(year, 1, 1)
    valid = municipalities_at(everywhere, structure)
    figures, people = raw.table("settlement"), raw.table("population")
    successors = raw.table("municipality_successors")
    chain = settlement.county_chain(figures, everywhere, successors, code)
    own, all_people = (
        population.by_year(people, everywhere, code),
        population.by_year(people, everywhere),
    )
    place = counties.name_at(raw.table("counties"), code, structure)
    return RealCounty(
        about=About(place, year, "nb", "IMDi"),
        year=settlement.municipality_year(
            figures, people, in_county(valid, code), successors, year
        ),
        chain=chain,
        shares=settlement.shares(chain, settlement.national_chain(figures), own, all_people),
        shapes=boundaries.display(boundaries.county(raw.boundaries(structure), valid, code), 400),
    )


Real = Callable[[str, int], RealCounty]


@pytest.fixture(scope="session")
def real(raw: RawData) -> Real:
    """A county as it was in a year, read once."""

    @cache
    def of(code: str, year: int) -> RealCounty:
        return read(raw, code, year)

    return of


@pytest.fixture(scope="session")
def trondelag(real: Real) -> RealCounty:
    return real("50", 2021)
