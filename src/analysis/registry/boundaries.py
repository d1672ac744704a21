"""The shapes of municipalities: those of a county, and simpler ones for drawing.

Boundaries are a GeoDataFrame with `code` and `geometry` in EPSG:25833 (metres), of the same date
as the municipalities they are used with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.errors import fail
from analysis.registry.municipalities import in_county

if TYPE_CHECKING:
    import geopandas as gpd
    import polars as pl

EPSG = 25833


def county(
    boundaries: gpd.GeoDataFrame, municipalities: pl.DataFrame, county_code: str
) -> gpd.GeoDataFrame:
    """The boundaries of a county's municipalities, sorted by code.

    Args:
        boundaries: `code`, `geometry`, EPSG:25833.
        municipalities: `code`, `county_code`, of the same date.
        county_code: two characters.

    Raises:
        WorkbookError: unknown county, another map projection, or a municipality without shape.
    """
    _require_metres(boundaries)
    codes = in_county(municipalities, county_code)["code"].sort().to_list()
    missing = sorted(set(codes).difference(boundaries["code"]))
    if missing:
        fail("boundary-missing", codes=", ".join(missing))
    return boundaries[boundaries["code"].isin(codes)].sort_values("code", ignore_index=True)


def display(boundaries: gpd.GeoDataFrame, tolerance_m: float) -> gpd.GeoDataFrame:
    """Simpler shapes for drawing; neighbours keep their common border.

    Coverage simplification after Visvalingam–Whyatt: what goes is roughly the corners whose
    triangle is smaller than the tolerance squared.

    Args:
        boundaries: a clean coverage in EPSG:25833, no overlaps.
        tolerance_m: metres; 0 keeps every point.

    Raises:
        WorkbookError: another map projection.
    """
    import shapely

    _require_metres(boundaries)
    simple = shapely.coverage_simplify(boundaries.geometry.to_numpy(), tolerance_m)
    return boundaries.set_geometry(simple, crs=boundaries.crs)


def points(boundaries: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """One point inside the largest part of each municipality, for symbols.

    Args:
        boundaries: `code`, `geometry`.

    Returns:
        the same rows with points as `geometry`.
    """
    import shapely

    places = [
        shapely.point_on_surface(max(shapely.get_parts(shape), key=shapely.area))
        for shape in boundaries.geometry
    ]
    return boundaries.set_geometry(places, crs=boundaries.crs)


def outline(boundaries: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """The common outline of all municipalities, one row with `geometry`.

    Args:
        boundaries: a clean coverage.
    """
    import geopandas as gpd
    import shapely

    whole = shapely.coverage_union_all(boundaries.geometry.to_numpy())
    return gpd.GeoDataFrame(geometry=[whole], crs=boundaries.crs)


def _require_metres(boundaries: gpd.GeoDataFrame) -> None:
    found = boundaries.crs.to_epsg() if boundaries.crs else None
    if found != EPSG:
        fail("boundary-projection", found=str(found or "–"), wanted=str(EPSG))
