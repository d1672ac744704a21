"""Today's municipal boundaries: Kartverket's open service kommuneinfo, one area per municipality.

Kommuneinfo is chosen over the GML and WFS downloads because each answer is a small GeoJSON of a
known shape: an interrupted fetch goes on with the municipalities that are missing, no archive is
unpacked, no XML is read. It knows the division of today only, and says so by its list of
municipalities. Its areas reach out into the sea; the maps need the land. The land is the outline
of boundaries that the workbook already has, clipped along the coast: the coast stays when
municipalities change.
"""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analysis.errors import fail
from analysis.fetching import services
from analysis.fetching.client import Ask, Client
from analysis.fetching.periods import Period
from analysis.fetching.report import Report, silent
from analysis.registry import municipalities
from analysis.sources import RawData, kartverket

if TYPE_CHECKING:
    import geopandas as gpd

PAUSE_SECONDS = 0.1
"""Between two municipalities: the service is shared by many."""
LEAST_LAND = 0.98
"""The share of the land that the municipalities must cover between them."""
_SHAPES = {"Polygon", "MultiPolygon"}
_WGS84 = "EPSG:4326"
_FOUND = (KeyError, TypeError, ValueError, AttributeError, IndexError)


@dataclass(frozen=True)
class Boundaries:
    """Boundaries that are ready to be catalogued."""

    file: Path
    """GeoParquet as `data/raw/boundaries` has it."""
    repair: kartverket.Repair
    period: Period


def fetch(raw: RawData, date: dt.date, client: Client, report: Report = silent) -> Boundaries:
    """The boundaries of the division that is valid on a day, which must be today's.

    Raises:
        WorkbookError: they cannot be had, the division is another, or land is missing.
    """
    registry = raw.table("municipalities")
    codes = municipalities.municipalities_at(registry, date)["code"].to_list()
    _check_division(_listed(raw, client), codes, date)
    areas = {}
    for done, code in enumerate(codes):
        report("fetch-step-boundaries", done, len(codes))
        areas[code] = _area(raw, code, client)
    received = client.folder / "received.json"
    received.write_text(json.dumps(collection(_on_land(raw, areas))), encoding="utf-8")
    target = client.folder / "boundaries.parquet"
    repair = kartverket.convert(received, target)
    return Boundaries(target, repair, Period.of(registry, date))


def collection(areas: gpd.GeoDataFrame) -> dict[str, Any]:
    """Areas as the conversion takes them: GeoJSON in longitude and latitude."""
    features: dict[str, Any] = areas.to_crs(_WGS84).to_geo_dict()
    return features


def _listed(raw: RawData, client: Client) -> set[str]:
    """The municipalities that the service knows."""
    address = services.address(raw.catalogue, services.KOMMUNEINFO, "kommuner")
    answer = json.loads(client.get(Ask(address, "kommuner.json", "json")).read_bytes())
    try:
        return {str(item["kommunenummer"]) for item in answer}
    except _FOUND:
        fail("fetch-shape", publisher=address.publisher)


def _check_division(listed: set[str], codes: list[str], date: dt.date) -> None:
    other = sorted(listed.symmetric_difference(codes))
    if other:
        first = ", ".join(other[:5])
        fail("fetch-division-differs", date=date.isoformat(), count=len(other), first=first)


def _area(raw: RawData, code: str, client: Client) -> Any:  # noqa: ANN401 -- shapely has no stubs
    """The area of one municipality in EPSG:25833, the sea with it."""
    import shapely
    from shapely.geometry import shape

    path = f"kommuner/{code}/omrade"
    address = services.address(raw.catalogue, services.KOMMUNEINFO, path)
    ask = Ask(address, f"{code}.json", "json", {"utkoordsys": str(kartverket.EPSG)})
    if not (client.folder / ask.name).exists():
        client.clock.sleep(PAUSE_SECONDS)
    answer = json.loads(client.get(ask).read_bytes())
    try:
        named, area = str(answer["kommunenummer"]), answer["omrade"]
        drawn = shape(area)
    except (*_FOUND, shapely.errors.ShapelyError):
        fail("fetch-shape", publisher=address.publisher)
    if named != code or area["type"] not in _SHAPES or drawn.is_empty:
        fail("fetch-shape", publisher=address.publisher)
    return drawn


def _on_land(raw: RawData, areas: dict[str, Any]) -> gpd.GeoDataFrame:
    """The areas without the sea: `kommunenummer`, `geometry` in EPSG:25833.

    Raises:
        WorkbookError: a municipality has no land, or some of the land has no municipality.
    """
    import geopandas as gpd

    land = _land(raw)
    frame = gpd.GeoDataFrame(
        {"kommunenummer": list(areas)}, geometry=list(areas.values()), crs=kartverket.CRS
    )
    on_land = frame.geometry.make_valid().intersection(land)
    clipped = frame.set_geometry(on_land.buffer(0))  # of lines and points nothing is left
    share = clipped.geometry.area.sum() / land.area
    lost = clipped["kommunenummer"][clipped.geometry.area == 0].to_list()
    if lost or share < LEAST_LAND:
        fail("fetch-land-missing", percent=round(100 * share), codes=", ".join(lost[:5]) or "–")
    return clipped


def _land(raw: RawData) -> Any:  # noqa: ANN401
    """The land of Norway, as the oldest boundaries of the workbook draw it."""
    days = [entry.valid_from for entry in raw.catalogue.resources if entry.valid_from]
    if not days:
        fail("fetch-land-unknown")
    return raw.boundaries(min(days)).geometry.union_all(method="coverage")
