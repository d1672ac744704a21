"""Kartverket's municipal boundaries: from the received file to a clean coverage, and reading it.

The received file holds one multipolygon per municipality in longitude and latitude, clipped to
the coast, with the code as a whole number. `convert` makes of it what the maps need: neighbours
that share their border exactly, in EPSG:25833, as GeoParquet. It is run by hand when new
boundaries are received; `data/raw/boundaries/README.md` says how.
"""

from __future__ import annotations

import bz2
import io
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl

from analysis.errors import Where, fail

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    from numpy.typing import NDArray

EPSG = 25833
CRS = f"EPSG:{EPSG}"
GRID_METRES = 0.1
"""Coordinates are kept to the decimetre: far finer than the source, and it packs well."""
ARTEFACT_SQUARE_METRES = 10_000.0
"""A hole smaller than this is where a border crosses itself, not water: it is filled."""

Geometries = Any
"""An array of shapely geometries; numpy has no type for it."""


@dataclass(frozen=True)
class Repair:
    """What the conversion had to mend."""

    polygons: int
    """Municipalities whose polygon was not valid."""
    overlaps: int
    """Faces that two municipalities claimed; the lower code keeps them."""
    overlap_square_metres: float
    holes: int
    """Holes filled because they were artefacts."""
    hole_square_metres: float


def read(content: bytes, file: str) -> gpd.GeoDataFrame:
    """Boundaries of one structure: `code` (text), `geometry` (EPSG:25833), sorted by code.

    Args:
        content: the bytes of the GeoParquet file.
        file: how findings name the file.

    Raises:
        WorkbookError: the file is no GeoParquet with these columns in this projection.
    """
    import geopandas as gpd

    codes(content, file)
    return gpd.read_parquet(io.BytesIO(content))


def codes(content: bytes, file: str) -> set[str]:
    """The municipality codes of a boundary file, without reading its shapes.

    Raises:
        WorkbookError: the file is no GeoParquet with these columns in this projection.
    """
    try:
        found = pl.read_parquet(io.BytesIO(content), columns=["code"])["code"]
        columns = list(pl.read_parquet_schema(io.BytesIO(content)))
        described = json.loads(pl.read_parquet_metadata(io.BytesIO(content))["geo"])
        projection = described["columns"]["geometry"]["crs"]["id"]
    except (pl.exceptions.PolarsError, KeyError, TypeError, ValueError, OSError):
        fail("boundaries-unreadable", Where(file))
    if columns != ["code", "geometry"] or projection != {"authority": "EPSG", "code": EPSG}:
        fail("boundaries-unreadable", Where(file))
    return set(found.cast(pl.String))


def convert(received: Path, target: Path) -> Repair:
    """Write Kartverket's boundaries as GeoParquet (zstd), one row per municipality.

    Args:
        received: GeoJSON, plain or packed with bzip2, longitude and latitude, with the property
            `kommunenummer` as a whole number.
        target: the GeoParquet file to write; columns `code` and `geometry`, sorted by code.

    Returns:
        What was mended on the way.
    """
    opened = bz2.open if received.suffix == ".bz2" else open
    with opened(received, "rb") as file:
        features = json.load(file)["features"]
    boundaries, repair = coverage(features)
    boundaries.to_parquet(target, compression="zstd", index=False, schema_version="1.1.0")
    return repair


def coverage(features: list[dict[str, Any]]) -> tuple[gpd.GeoDataFrame, Repair]:
    """Make municipalities that neither overlap nor leave gaps along their common borders.

    All borders are drawn as lines, rounded to the decimetre and cut where they meet; the faces
    between them are then given back to the municipality that covers them. So both neighbours get
    the same points along their border.

    Args:
        features: GeoJSON features with `kommunenummer`, longitude and latitude.

    Returns:
        `code`, `geometry` in EPSG:25833 sorted by code, and what was mended.
    """
    import geopandas as gpd
    import shapely

    received = gpd.GeoDataFrame.from_features(features, crs="EPSG:4326")
    codes = received["kommunenummer"].map(lambda number: f"{int(number):04d}")
    invalid = int((~received.geometry.is_valid).sum())
    received = received.set_geometry(received.geometry.make_valid()).to_crs(CRS)
    received = received.assign(code=codes).sort_values("code").reset_index(drop=True)
    areas = received.geometry.to_numpy()
    lines = shapely.union_all(shapely.boundary(areas), grid_size=GRID_METRES)
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(lines)))
    owner, claims = _owners(faces, areas)
    filled = _artefacts(faces, owner)
    owner = _fill(faces, owner, filled)
    kept = owner >= 0
    merged = gpd.GeoDataFrame(
        {"code": received["code"].to_numpy()[owner[kept]]}, geometry=faces[kept], crs=CRS
    )
    repair = Repair(
        polygons=invalid,
        overlaps=int((claims > 1).sum()),
        overlap_square_metres=float(shapely.area(faces[claims > 1]).sum()),
        holes=int(filled.sum()),
        hole_square_metres=float(shapely.area(faces[filled]).sum()),
    )
    dissolved = merged.dissolve("code", method="coverage").reset_index()[["code", "geometry"]]
    return dissolved, repair


def _owners(faces: Geometries, areas: Geometries) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """For each face the first area that covers its inside (-1: none), and how many do."""
    import numpy as np
    import shapely

    inside = shapely.point_on_surface(faces)
    face, area = shapely.STRtree(areas).query(inside, predicate="within")
    claims = np.bincount(face, minlength=len(faces))
    owner = np.full(len(faces), len(areas))
    np.minimum.at(owner, face, area)
    return np.where(claims > 0, owner, -1), claims


def _artefacts(faces: Geometries, owner: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Faces that belong to nobody and are too small to be water."""
    import shapely

    found: NDArray[np.bool_] = (owner < 0) & (shapely.area(faces) < ARTEFACT_SQUARE_METRES)
    return found


def _fill(
    faces: Geometries, owner: NDArray[np.int64], filled: NDArray[np.bool_]
) -> NDArray[np.int64]:
    """Give each artefact to the municipality with which it shares the longest border."""
    import numpy as np
    import shapely

    result = owner.copy()
    owned = np.flatnonzero(owner >= 0)
    tree = shapely.STRtree(faces[owned])
    for hole in np.flatnonzero(filled):
        near = owned[tree.query(faces[hole], predicate="intersects")]
        shared = shapely.length(shapely.intersection(faces[hole], faces[near]))
        result[hole] = owner[near[int(np.argmax(shared))]]
    return result


if __name__ == "__main__":
    print(convert(Path(sys.argv[1]), Path(sys.argv[2])))
