"""Municipalities as outlines that a plot can draw: whole numbers on a grid in EPSG:25833.

The grid starts in the south-west corner of the map and its cell is so small that nobody sees it:
at most a 9,999th of the longer side. Whole numbers of four digits keep a county's map below
120 kB. A ring smaller than a cell has no area left and is not drawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import geopandas as gpd

CELLS = 9_999
STEPS_M = (10, 20, 50, 100, 200, 500)

Coordinates = list[int | None]
"""One axis of an outline; `None` lifts the pen between two rings."""


@dataclass(frozen=True)
class Outline:
    """One municipality: its rings, and the point that is well inside its largest part."""

    x: Coordinates
    y: Coordinates
    centre: tuple[float, float]


@dataclass(frozen=True)
class Drawing:
    """Every outline by municipality code, and the size of the grid they lie on."""

    outlines: dict[str, Outline]
    width: int
    height: int
    cell_m: int
    west_m: float
    south_m: float


def draw(boundaries: gpd.GeoDataFrame) -> Drawing:
    """Put the municipalities on the grid.

    Args:
        boundaries: `code` and `geometry`, polygons in EPSG:25833, simplified for display.

    Raises:
        ValueError: the boundaries are empty or not in EPSG:25833.
    """
    if boundaries.empty or boundaries.crs is None or boundaries.crs.to_epsg() != 25833:  # noqa: PLR2004
        raise ValueError("a map needs at least one municipality, in EPSG:25833")
    west, south, east, north = (float(side) for side in boundaries.total_bounds)
    cell = _cell(max(east - west, north - south))
    outlines = {
        code: _outline(geometry, (west, south), cell)
        for code, geometry in zip(boundaries["code"], boundaries.geometry, strict=True)
    }
    return Drawing(
        outlines=outlines,
        width=round((east - west) / cell),
        height=round((north - south) / cell),
        cell_m=cell,
        west_m=west,
        south_m=south,
    )


def _cell(side_m: float) -> int:
    return next((step for step in STEPS_M if side_m / step <= CELLS), STEPS_M[-1])


def _outline(geometry: Any, origin: tuple[float, float], cell: int) -> Outline:  # noqa: ANN401
    import numpy as np
    import shapely

    parts = shapely.get_parts(shapely.orient_polygons(geometry))
    x: Coordinates = []
    y: Coordinates = []
    for ring in shapely.get_rings(parts):
        points = np.rint((shapely.get_coordinates(ring) - origin) / cell).astype(int)
        points = points[np.append(True, (np.diff(points, axis=0) != 0).any(axis=1))]
        if len(points) < 4:  # noqa: PLR2004 -- a closed ring with an area has four points
            continue
        x += [None, *points[:, 0].tolist()] if x else points[:, 0].tolist()
        y += [None, *points[:, 1].tolist()] if y else points[:, 1].tolist()
    return Outline(x, y, _centre(parts, origin, cell))


def _centre(parts: Any, origin: tuple[float, float], cell: int) -> tuple[float, float]:  # noqa: ANN401
    import shapely

    largest = parts[shapely.area(parts).argmax()]
    radius = shapely.maximum_inscribed_circle(largest, tolerance=10 * cell)
    east, north = shapely.get_coordinates(radius)[0]
    return (float(east) - origin[0]) / cell, (float(north) - origin[1]) / cell
