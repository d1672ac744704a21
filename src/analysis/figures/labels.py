"""Names beside circles on a map: close by where there is room, else on a short line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import hypot
from typing import TYPE_CHECKING

import plotly.graph_objects as go
from markupsafe import escape

from analysis.figures import theme
from analysis.figures.outlines import Drawing

if TYPE_CHECKING:
    from analysis.figures.circles import Circle

WIDE_ONLY = "wide-only"
"""`report.js` leaves out annotations of this name where the page is narrow."""

_ON_NARROW_PAGES = 2
_HEIGHT_PX = 600
"""The height at which labels are arranged; on a narrow page they come closer."""
_LETTER_PX = 7.2
_LINE_PX = 20
_DISTANCES_PX = (0, 25, 45, 70, 100)
_DIRECTIONS = ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (1, -1), (-1, 1), (-1, -1))
_STRAIGHT = 4
_PRICE_OF_DISTANCE = 4.0
_PRICE_OUTSIDE = 1e6
_HIGHEST_PRICE = 120.0
"""Of covered pixels and distance; a name that would cost more is left to the pointer."""


@dataclass(frozen=True)
class Spot:
    """Where a label may stand: its direction from the circle, and how far from its edge."""

    east: int
    north: int
    distance_px: int


@dataclass(frozen=True)
class _Box:
    left: float
    bottom: float
    right: float
    top: float

    def overlap(self, other: _Box) -> float:
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.top, other.top) - max(self.bottom, other.bottom)
        return max(0.0, wide) * max(0.0, high)


def beside(
    wanted: Sequence[tuple[Circle, str]], circles: Sequence[Circle], drawing: Drawing
) -> list[go.layout.Annotation]:
    """A label for each wanted circle, where it covers least of circles and other labels.

    Args:
        wanted: circles and their labels, the most important first.
        circles: every circle of the map.
        drawing: the map, for its size.
    """
    pixel = max(drawing.width, drawing.height) / _HEIGHT_PX
    taken = [_scaled(_around(circle), pixel) for circle in circles]
    land = _scaled(_Box(0, 0, drawing.width, drawing.height), pixel)
    found = []
    for rank, (circle, text) in enumerate(wanted):
        priced = [
            (_price(_box(circle, text, spot, pixel), taken, land, spot), spot) for spot in _spots()
        ]
        price, spot = min(priced, key=lambda option: option[0])
        if rank > 0 and price > _HIGHEST_PRICE:
            continue
        taken.append(_box(circle, text, spot, pixel))
        label = annotation(text, _edge(circle, spot), spot)
        found.append(label if rank < _ON_NARROW_PAGES else label.update(name=WIDE_ONLY))
    return found


def annotation(text: str, at: tuple[float, float], spot: Spot) -> go.layout.Annotation:
    """Words beside a point of the map, escaped; farther away they hang on a line."""
    hangs = spot.distance_px > 0
    return go.layout.Annotation(
        text=str(escape(text)),
        x=round(at[0]),
        y=round(at[1]),
        xanchor="center" if hangs else {1: "left", -1: "right"}.get(spot.east, "center"),
        yanchor="middle" if hangs else {1: "bottom", -1: "top"}.get(spot.north, "middle"),
        showarrow=hangs,
        ax=round(spot.east * (spot.distance_px + _width(text) / 2)),
        ay=round(-spot.north * (spot.distance_px + _LINE_PX / 2)),
        arrowhead=0,
        arrowwidth=1,
        arrowcolor=theme.INK_SOFT,
        bgcolor="rgba(255, 255, 255, 0.75)",
        borderpad=1,
        font={"size": 14, "color": theme.INK},
    )


def _spots() -> Iterator[Spot]:
    for distance in _DISTANCES_PX:
        for east, north in _DIRECTIONS if distance else _DIRECTIONS[:_STRAIGHT]:
            yield Spot(east, north, distance)


def _price(box: _Box, taken: Sequence[_Box], land: _Box, spot: Spot) -> float:
    outside = box.left < land.left or box.right > land.right or box.top > land.top
    covered = sum(box.overlap(other) for other in taken)
    return covered + _PRICE_OF_DISTANCE * spot.distance_px + (_PRICE_OUTSIDE if outside else 0)


def _edge(circle: Circle, spot: Spot) -> tuple[float, float]:
    reach = circle.radius / hypot(spot.east, spot.north)
    return circle.x + spot.east * reach, circle.y + spot.north * reach


def _box(circle: Circle, text: str, spot: Spot, pixel: float) -> _Box:
    """The label's place in pixels."""
    x, y = (side / pixel for side in _edge(circle, spot))
    x += spot.east * spot.distance_px
    y += spot.north * spot.distance_px
    wide = _width(text)
    left = x - wide * (1 - spot.east) / 2
    bottom = y - _LINE_PX * (1 - spot.north) / 2
    return _Box(left, bottom, left + wide, bottom + _LINE_PX)


def _width(text: str) -> float:
    return _LETTER_PX * len(text)


def _around(circle: Circle) -> _Box:
    return _Box(
        circle.x - circle.radius,
        circle.y - circle.radius,
        circle.x + circle.radius,
        circle.y + circle.radius,
    )


def _scaled(box: _Box, pixel: float) -> _Box:
    return _Box(box.left / pixel, box.bottom / pixel, box.right / pixel, box.top / pixel)
