"""From criteria to the weighted share of each municipality, before any whole number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import polars as pl

from analysis.errors import fail
from analysis.recommendation import criteria

Vector = npt.NDArray[np.float64]

POPULATION = "population"


@dataclass(frozen=True)
class Shares:
    """The shares of one county's municipalities by each criterion."""

    codes: tuple[str, ...]
    """Municipality codes, sorted."""
    names: tuple[str, ...]
    """Criteria with a weight above zero, in the order of the weights."""
    weights: Vector
    """One weight per criterion; they sum to one."""
    by_criterion: Vector
    """Municipalities × criteria; each column sums to one."""
    by_population: Vector
    """The share of the county's inhabitants, for the explanation to start from."""

    @property
    def by_base(self) -> Vector:
        """The share by the base that the criteria have in common: the root of the inhabitants."""
        roots = np.sqrt(self.by_population)
        return np.asarray(roots / roots.sum(), dtype=np.float64)

    def people(self, total: float) -> Vector:
        """The weighted share of a total, in people."""
        return np.asarray(total * (self.by_criterion @ self.weights), dtype=np.float64)

    def reweighted(self, weights: npt.ArrayLike) -> Shares:
        """The same shares under other weights of the same criteria, scaled to sum to one."""
        given = np.asarray(weights, dtype=np.float64)
        return replace(self, weights=given / given.sum())

    def without(self, name: str) -> Shares | None:
        """The shares with one criterion dropped and the others scaled up; None if it is alone."""
        kept = [place for place, one in enumerate(self.names) if one != name]
        if not kept:
            return None
        weights = self.weights[kept]
        return replace(
            self,
            names=tuple(self.names[place] for place in kept),
            weights=weights / weights.sum(),
            by_criterion=self.by_criterion[:, kept],
        )


def of_county(indicators: pl.DataFrame, county_code: str, weights: Mapping[str, float]) -> Shares:
    """Each municipality's share of its county by each criterion.

    Args:
        indicators: of all municipalities of the country: an index compares with the country.
        county_code: the county.
        weights: weight of each criterion, not negative; they are scaled to sum to one.

    Raises:
        WorkbookError: no weight above zero, an unknown criterion, one without any figure, or one
            by which no municipality of the county has a claim.
    """
    used = {name: float(weight) for name, weight in weights.items() if weight > 0}
    if not used:
        fail("weights-all-zero", known=", ".join(criteria.CRITERIA))
    inside = (indicators["county_code"] == county_code).to_numpy()
    columns = {name: _share(indicators, name, inside) for name in used}
    sum_of_weights = sum(used.values())
    return Shares(
        codes=tuple(indicators.filter(pl.Series(inside))["code"]),
        names=tuple(used),
        weights=np.array(list(used.values())) / sum_of_weights,
        by_criterion=np.column_stack(list(columns.values())),
        by_population=_share(indicators, POPULATION, inside),
    )


def _share(indicators: pl.DataFrame, name: str, inside: npt.NDArray[np.bool_]) -> Vector:
    claims = criteria.claims(indicators, name).to_numpy()[inside]
    total = claims.sum()
    if total <= 0:
        fail("criterion-without-claims", criterion=name)
    return np.asarray(claims / total, dtype=np.float64)
