"""Methods side by side on the same data: what others' keys would give this county.

Each method is one function from the county's figures to people per municipality. A method that
lacks a figure says which; it is then computed without it, or not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import polars as pl

from analysis.errors import WorkbookError
from analysis.recommendation import allocation, criteria
from analysis.recommendation.choices import Choices, Whole

Vector = npt.NDArray[np.float64]

LARGE_ENOUGH = 5000
"""IMDi's 2018 request went mainly to municipalities with at least this many inhabitants."""
IMDI_2018: Mapping[str, float] = {
    "population": 0.7,
    "labour_market": 0.2,
    "introduction_programme": 0.1,
}
"""The national weights of 2018, see `data/raw/criteria.csv`."""


@dataclass(frozen=True)
class County:
    """What the methods read, one element or row per municipality, sorted by code."""

    indicators: pl.DataFrame
    """`indicators.indicators` of the whole country."""
    inside: npt.NDArray[np.bool_]
    """Which rows of the indicators are the county's."""
    total: int
    minimum: int
    requested: pl.Series
    """IMDi's request for the year, null where there is none."""
    requested_before: pl.Series
    """IMDi's request for the year before, the original one where it was revised."""
    arrears: pl.Series
    """Last year's decision less those settled, null where either is not known."""
    recommended: Whole
    """The county's own numbers."""

    @property
    def own(self) -> pl.DataFrame:
        """The indicators of the county."""
        return self.indicators.filter(pl.Series(self.inside))


@dataclass(frozen=True)
class Result:
    """People per municipality, and the figures the method had to do without."""

    people: list[int | None]
    lacking: tuple[str, ...] = ()


Method = Callable[[County], Result]


def by_population(county: County) -> Result:
    """Each municipality's part of the county's inhabitants, in whole people (Webster)."""
    return Result(_whole(county, _population(county)))


def imdi_2018(county: County) -> Result:
    """The national weights of 2018 among municipalities with at least 5,000 inhabitants.

    70 % population, 20 % labour market, 10 % results of the introduction programme, and nobody
    asked for fewer than ten. Without results per municipality their weight is left out.
    """
    lacking = tuple(name for name in IMDI_2018 if not _has_figures(county, name))
    large = (county.own["population"] >= LARGE_ENOUGH).to_numpy()
    shares = sum(
        weight * _share(county, name) for name, weight in IMDI_2018.items() if name not in lacking
    )
    chosen = np.where(large, shares, 0.0) if large.any() else np.asarray(shares)
    try:
        return Result(_whole(county, chosen, county.minimum), lacking)
    except WorkbookError:  # such as a total below the minimum, where another rule allows it
        return Result([None] * county.own.height, (*lacking, "feasible_total"))


def danish(county: County) -> Result:
    """The Danish key a = 2p − i: twice the population share less the share of refugees.

    p is the share of inhabitants, i the share of refugees and their families. Family reunifications
    (F and f of the Danish formula) are not known per municipality and are left out. A negative
    quota becomes none and is taken from the others.
    """
    own = county.own
    load = own["refugees_per_1000"].fill_null(0).to_numpy() * own["population"].to_numpy()
    present = load / load.sum() if load.sum() else np.zeros(own.height)
    quota = np.maximum(2 * _population(county) - present, 0.0)
    unknown = ("refugees",) if own["refugees_per_1000"].null_count() else ()
    return Result(_whole(county, quota), ("family_reunifications", *unknown))


def population_and_arrears(county: County) -> Result:
    """Population share plus what each municipality lacked last year, as in the Netherlands."""
    owed = county.arrears.fill_null(0).to_numpy().astype(np.float64)
    left = max(county.total - owed.sum(), 0.0)
    people = np.maximum(left * _population(county) + owed, 0.0)
    unknown = ("arrears",) if county.arrears.null_count() else ()
    return Result(_whole(county, people), unknown)


def last_year(county: County) -> Result:
    """The request of the year before; nobody where none was sent."""
    if county.requested_before.null_count() == len(county.requested_before):
        return Result([None] * len(county.requested_before), ("requested_before",))
    return Result(county.requested_before.fill_null(0).cast(pl.Int64).to_list())


def request(county: County) -> Result:
    """What IMDi asked each municipality for."""
    lacking = ("requested",) if county.requested.null_count() else ()
    return Result(county.requested.cast(pl.Int64).to_list(), lacking)


def own(county: County) -> Result:
    """The proposal of this workbook, from the weights of the planning cycle."""
    return Result(county.recommended.tolist())


METHODS: dict[str, Method] = {
    "population": by_population,
    "imdi_2018": imdi_2018,
    "danish": danish,
    "population_and_arrears": population_and_arrears,
    "last_year": last_year,
    "request": request,
    "own": own,
}


def side_by_side(county: County) -> pl.DataFrame:
    """Every method's number for every municipality.

    Returns:
        `code`, `method`, `people` (null where the method has none), `lacking` (figures the
        method did without, joined by commas), by method and code.
    """
    codes = county.own["code"].to_list()
    frames = []
    for name, method in METHODS.items():
        result = method(county)
        frames.append(
            pl.DataFrame(
                {"code": codes, "people": result.people}, schema_overrides={"people": pl.Int64}
            ).with_columns(method=pl.lit(name), lacking=pl.lit(",".join(result.lacking)))
        )
    return pl.concat(frames).select("code", "method", "people", "lacking")


def moved(methods: pl.DataFrame, reference: pl.DataFrame) -> pl.DataFrame:
    """How many people each method places elsewhere than a reference.

    Both are scaled to the reference's total, so that a method with another total (last year's) is
    compared by its distribution alone: ½ Σ |people · factor − reference|, rounded.

    Args:
        methods: from `side_by_side`.
        reference: `code`, `reference` (people, null where not known: left out on both sides).

    Returns:
        `method`, `people_moved` (null where the method places nobody), `municipalities_given`
        (those with at least one person).
    """
    both = methods.join(reference.drop_nulls("reference"), on="code").drop_nulls("people")
    placed = pl.col("people").sum()
    scaled = pl.col("people") * (pl.col("reference").sum() / placed)
    distance = (scaled - pl.col("reference")).abs().sum() / 2
    return both.group_by("method", maintain_order=True).agg(
        people_moved=pl.when(placed > 0).then(distance).round().cast(pl.Int64),
        municipalities_given=(pl.col("people") > 0).sum().cast(pl.Int64),
    )


def _population(county: County) -> Vector:
    people = county.own["population"].to_numpy().astype(np.float64)
    return np.asarray(people / people.sum())


def _share(county: County, name: str) -> Vector:
    claims = criteria.claims(county.indicators, name).to_numpy()[county.inside]
    return np.asarray(claims / claims.sum())


def _has_figures(county: County, name: str) -> bool:
    columns = criteria.CRITERIA[name].indicators
    return any(county.own[column].null_count() < county.own.height for column in columns)


def _whole(county: County, shares: npt.ArrayLike, minimum: int = 1) -> list[int | None]:
    people = np.asarray(shares, dtype=np.float64)
    if people.sum() > 0:
        people = people * (county.total / people.sum())
    everyone = Choices(
        zero=np.ones(len(people), dtype=np.bool_),
        low=np.full(len(people), minimum, dtype=np.int64),
        high=np.where(people > 0, county.total, 0).astype(np.int64),
    )
    return list(allocation.allocate(people, everyone, county.total).tolist())
