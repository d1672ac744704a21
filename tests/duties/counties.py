"""Made-up counties: squares on a grid, and who follows them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import polars as pl

from analysis.duties import distances, guidance
from analysis.duties.distances import Distances

if TYPE_CHECKING:
    import geopandas as gpd

SIDE_M = 10_000


def code(place: int) -> str:
    return f"{9000 + place}"


def grid(count: int, wide: int = 3) -> gpd.GeoDataFrame:
    """Squares of ten kilometres in rows, each beside and above its neighbours."""
    import geopandas as gpd
    import shapely

    shapes = [
        shapely.box(x * SIDE_M, y * SIDE_M, (x + 1) * SIDE_M, (y + 1) * SIDE_M)
        for y, x in (divmod(place, wide) for place in range(count))
    ]
    codes = [code(place) for place in range(count)]
    return gpd.GeoDataFrame({"code": codes}, geometry=shapes, crs=25833)


def people(count: int) -> pl.DataFrame:
    """The table `advisers` with so many made-up people."""
    rows = [(f"a{place}@example.no", f"Person {chr(65 + place)}", "99") for place in range(count)]
    columns = dict.fromkeys(("email", "name", "county_code"), pl.String)
    return pl.DataFrame(rows, schema=columns, orient="row")


def year(
    requested: list[int | None], population: list[int] | None = None, status: str = "reported"
) -> pl.DataFrame:
    """One row per municipality as `measures.settlement.municipality_year` gives them.

    A request of None has the status given.
    """
    count = len(requested)
    return pl.DataFrame(
        {
            "code": [code(place) for place in range(count)],
            "name": [f"Sted {place}" for place in range(count)],
            "population": population or [1_000] * count,
            "requested": requested,
            "requested_status": ["reported" if one is not None else status for one in requested],
        },
        schema_overrides={"requested": pl.Int64, "population": pl.Int64},
    )


def followed(owners: list[int | None]) -> pl.DataFrame:
    """The table `adviser_municipalities`: the number of each municipality's adviser, or None."""
    rows = [
        (f"a{owner}@example.no", code(place))
        for place, owner in enumerate(owners)
        if owner is not None
    ]
    schema = {"email": pl.String, "code": pl.String}
    return pl.DataFrame(rows, schema=schema, orient="row")


def county(
    owners: list[int | None], requested: list[int | None], advisers: int, wide: int = 3
) -> tuple[pl.DataFrame, pl.DataFrame, Distances]:
    """Advisers, municipalities with their adviser, and distances."""
    contacts = guidance.municipalities(year(requested), people(advisers), followed(owners))
    named = guidance.advisers(people(advisers), contacts, "99")
    return named, contacts, ways(len(owners), wide)


@cache
def ways(count: int, wide: int = 3) -> Distances:
    """The distances of a grid."""
    return distances.of(grid(count, wide))
