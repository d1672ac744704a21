"""A county with advisers, as the notebook gives it to the figures; the people are made up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

import polars as pl
from tests.duties import counties

from analysis.duties import distribution, guidance
from analysis.duties.distances import Distances
from analysis.duties.distribution import Distribution
from analysis.figures.about import About
from analysis.language import Language

if TYPE_CHECKING:
    import geopandas as gpd


@dataclass(frozen=True)
class Guided:
    """Who follows whom, what they have, and the proposal."""

    people: pl.DataFrame
    contacts: pl.DataFrame
    ways: Distances
    shapes: gpd.GeoDataFrame
    about: About

    @property
    def load(self) -> pl.DataFrame:
        return guidance.load(self.people, self.contacts, self.ways)

    @property
    def proposal(self) -> Distribution:
        return distribution.propose(self.people, self.contacts, self.ways)

    def written_in(self, language: Language) -> Guided:
        return replace(self, about=replace(self.about, language=language))

    def named(self, **names: str) -> Guided:
        """With other names: `Sted_0="Ørland"` for a place, `Person_A="…"` for an adviser."""
        said = {old.replace("_", " "): new for old, new in names.items()}
        renamed = pl.col("name", "adviser").replace(said)
        return replace(
            self,
            contacts=self.contacts.with_columns(renamed),
            people=self.people.with_columns(pl.col("adviser").replace(said)),
        )


@cache
def county(
    owners: tuple[int | None, ...], requested: tuple[int | None, ...] = (), advisers: int = 2
) -> Guided:
    """Squares in rows of three, each with the number of its adviser or None."""
    asked = list(requested or [10] * len(owners))
    people, contacts, ways = counties.county(list(owners), asked, advisers)
    about = About("Fylket", 2021, "nb", "Fylkeskommunen")
    return Guided(people, contacts, ways, counties.grid(len(owners)), about)


UNEVEN = (0, 0, 0, 0, 0, 0, 1, 1, None)
"""Two rows of the first, one of the second but for a place that nobody follows."""
EVEN = (0, 0, 0, 1, 1, 1)
NOBODY = (None,) * 6
