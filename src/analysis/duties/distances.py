"""How far apart municipalities lie, and which of them are neighbours.

A distance is the straight line between one point in each municipality, the point inside its
largest part that symbols stand on. It is as the crow flies because the figures hold no roads and
no ferries; a real journey is longer, most of all across fjords and mountains. The table of
labour-market regions has travel times, but only to the centre of the region, not between any two.

Neighbours share a border of at least `BORDER_M`. What no border joins to the rest, an island or a
group of them, is joined by the shortest crossing from shore to shore, so that from every
municipality there is a way to every other.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import combinations, product
from math import hypot
from typing import TYPE_CHECKING

from analysis.registry.boundaries import points

if TYPE_CHECKING:
    import geopandas as gpd

BORDER_M = 100.0
"""A shorter common border is a corner where several meet, and no way from one to the other."""

_METRES_PER_KM = 1000.0


@dataclass(frozen=True)
class Crossing:
    """Two municipalities that are neighbours only because nothing on land joins them."""

    code: str
    other_code: str
    km: float


@dataclass(frozen=True)
class Distances:
    """Where the municipalities of a county lie, and who is whose neighbour."""

    places: Mapping[str, tuple[float, float]]
    """A point in each municipality, kilometres east and north in EPSG:25833."""
    neighbours: Mapping[str, frozenset[str]]
    """Neighbours by land and by crossing; every municipality has an entry."""
    crossings: tuple[Crossing, ...] = ()

    def km(self, code: str, other_code: str) -> float:
        """The straight line between two municipalities, in kilometres."""
        (east, north), (other_east, other_north) = self.places[code], self.places[other_code]
        return hypot(east - other_east, north - other_north)

    def tree_km(self, codes: Collection[str]) -> float:
        """The shortest network of straight lines that joins municipalities, in kilometres.

        The minimum spanning tree, grown from one municipality by the nearest that is left (Prim,
        1957). It says how spread an area is, whatever order somebody travels in; 0 for fewer than
        two.

        Raises:
            KeyError: a municipality has no place.
        """
        first, *rest = sorted(codes) or [""]
        nearest = {code: self.km(first, code) for code in rest}
        length = 0.0
        while nearest:
            code = min(nearest, key=lambda one: (nearest[one], one))
            length += nearest.pop(code)
            nearest = {one: min(km, self.km(code, one)) for one, km in nearest.items()}
        return length

    def parts(self, codes: Iterable[str]) -> list[frozenset[str]]:
        """The connected areas that municipalities make up, the largest first.

        Args:
            codes: municipalities of the county.

        Raises:
            KeyError: a municipality is not in the county.
        """
        return parts(codes, self.neighbours)


def of(boundaries: gpd.GeoDataFrame) -> Distances:
    """The places and neighbours of a county's municipalities.

    Args:
        boundaries: `code`, `geometry`, a clean coverage in EPSG:25833 (metres), not simplified.
    """
    found = points(boundaries)
    places = {
        code: (point.x / _METRES_PER_KM, point.y / _METRES_PER_KM)
        for code, point in zip(found["code"], found.geometry, strict=True)
    }
    neighbours: dict[str, set[str]] = {code: set() for code in places}
    for code, other in _borders(boundaries):
        neighbours[code].add(other)
    crossings = _crossings(boundaries, neighbours)
    return Distances(
        places, {code: frozenset(near) for code, near in neighbours.items()}, crossings
    )


def parts(codes: Iterable[str], neighbours: Mapping[str, Collection[str]]) -> list[frozenset[str]]:
    """The connected areas that municipalities make up, the largest first, then by code.

    Args:
        codes: municipalities.
        neighbours: those that each can be reached from in one step.
    """
    left = set(codes)
    found = []
    while left:
        area = {min(left)}
        edge = area
        while edge:
            edge = {near for code in edge for near in neighbours[code]} & left - area
            area = area | edge
        left -= area
        found.append(frozenset(area))
    return sorted(found, key=lambda area: (-len(area), min(area)))


def _borders(boundaries: gpd.GeoDataFrame) -> list[tuple[str, str]]:
    """Every pair with a common border, in both orders."""
    import shapely

    shapes, codes = boundaries.geometry.to_numpy(), boundaries["code"].tolist()
    left, right = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    shared = shapely.length(shapely.intersection(shapes[left], shapes[right]))
    return [
        (codes[one], codes[other])
        for one, other, metres in zip(left, right, shared, strict=True)
        if one != other and metres >= BORDER_M
    ]


def _crossings(
    boundaries: gpd.GeoDataFrame, neighbours: dict[str, set[str]]
) -> tuple[Crossing, ...]:
    """Join what no border joins, by the shortest crossing first; adds to `neighbours`."""
    shapes = dict(zip(boundaries["code"], boundaries.geometry, strict=True))

    @cache
    def metres(code: str, other: str) -> float:
        return float(shapes[code].distance(shapes[other]))

    found = []
    while len(areas := parts(neighbours, neighbours)) > 1:
        code, other = min(
            (
                (min(pair), max(pair))
                for one, two in combinations(areas, 2)
                for pair in product(one, two)
            ),
            key=lambda pair: (metres(*pair), pair),
        )
        neighbours[code].add(other)
        neighbours[other].add(code)
        found.append(Crossing(code, other, metres(code, other) / _METRES_PER_KM))
    return tuple(found)
