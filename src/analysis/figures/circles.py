"""Circles on a map: area proportional to the number, drawn in the map's own units.

Being outlines like the municipalities, circles keep their proportion to the map on any screen and
on paper, and the pointer finds them. Large ones are drawn first, so that none hides a smaller one.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go
import polars as pl

from analysis import language as lang
from analysis.figures import labels, theme
from analysis.figures.about import About
from analysis.figures.outlines import Drawing

_LARGEST = 0.07
"""Radius of the largest circle, in parts of the map's longer side."""
_CORNERS = 40
_FILL = "rgba(12, 111, 121, 0.7)"
_EDGE = {"color": theme.ACCENT, "width": 1}
_NAMED = 5
_GAP = 0.03
"""Space around the legend of sizes, in parts of the map's longer side."""
_APART = 0.16
"""Room for the number beside a circle of the legend, in parts of the map's width."""


@dataclass(frozen=True)
class Circle:
    """A circle in the map's units; its code names the municipality, none in the legend."""

    x: float
    y: float
    radius: float
    value: int
    code: str = ""
    name: str = ""


def place(shown: pl.DataFrame, column: str, drawing: Drawing) -> list[Circle]:
    """One circle for each row, largest first.

    Args:
        shown: `code`, `name` and the column, all above zero.
        column: the number of people.
        drawing: the outlines of the same municipalities.
    """
    if shown.is_empty():
        return []
    ordered = shown.sort(column, "code", descending=[True, False])
    most = ordered[column][0]
    return [
        Circle(
            *drawing.outlines[code].centre,
            radius=_radius(value, most, drawing),
            value=value,
            code=code,
            name=name,
        )
        for code, name, value in ordered.select("code", "name", column).iter_rows()
    ]


def legend(circles: Sequence[Circle], drawing: Drawing) -> list[Circle]:
    """Up to three circles of round numbers in a row below the map."""
    if not circles:
        return []
    most, least = circles[0].value, circles[-1].value
    numbers = _round_numbers(least, most)
    side = max(drawing.width, drawing.height)
    bottom = min(0.0, *(circle.y - circle.radius for circle in circles)) - _GAP * side
    radii = [_radius(number, most, drawing) for number in numbers]
    left = 0.0
    found = []
    for number, radius in zip(numbers, radii, strict=True):
        found.append(Circle(left + radius, bottom - max(radii), radius, number))
        left += 2 * radius + _APART * drawing.width
    return found


def traces(circles: Iterable[Circle], texts: Mapping[str, str]) -> list[go.Scatter]:
    """The circles as filled outlines; those of the legend are mute."""
    return [
        go.Scatter(
            x=[round(circle.x + circle.radius * math.cos(turn)) for turn in _turns()],
            y=[round(circle.y + circle.radius * math.sin(turn)) for turn in _turns()],
            mode="lines",
            fill="toself",
            fillcolor=_FILL,
            line=_EDGE,
            showlegend=False,
            **pointed(texts.get(circle.code), circle.code),
        )
        for circle in circles
    ]


def names(circles: Sequence[Circle], drawing: Drawing, about: About) -> list[go.layout.Annotation]:
    """Name and number of the largest circles; equals are named together or not at all."""
    numbers = [circle.value for circle in circles]
    largest = [
        circle for circle in circles if sum(one >= circle.value for one in numbers) <= _NAMED
    ]
    wanted = [
        (circle, f"{circle.name} {lang.number(circle.value, about.language)}") for circle in largest
    ]
    return labels.beside(wanted, circles, drawing)


def numbers(legend_circles: Sequence[Circle], about: About) -> list[go.layout.Annotation]:
    """What the circles of the legend stand for; the last one says of what."""
    last = len(legend_circles) - 1
    return [
        labels.annotation(
            lang.text(
                about.language, "figures-people", number=lang.number(circle.value, about.language)
            )
            if place == last
            else lang.number(circle.value, about.language),
            (circle.x + circle.radius, circle.y),
            labels.Spot(1, 0, 0),
        )
        for place, circle in enumerate(legend_circles)
    ]


def pointed(text: str | None, code: str) -> dict[str, Any]:
    """What a filled outline tells the pointer, and whose it is; without words it is mute."""
    if not text:
        return {"hoverinfo": "skip"}
    return {"text": text, "hoveron": "fills", "hoverinfo": "text", "meta": {theme.SHEET: code}}


def _radius(value: int, most: int, drawing: Drawing) -> float:
    return _LARGEST * max(drawing.width, drawing.height) * math.sqrt(value / most)


def _turns() -> list[float]:
    return [2 * math.pi * step / _CORNERS for step in range(_CORNERS + 1)]


def _round_numbers(least: int, most: int) -> list[int]:
    """The smallest, a middle and the largest of 1, 2, 5, 10 … between the two numbers."""
    fitting = [
        nice * 10**power
        for power in range(7)
        for nice in (1, 2, 5)
        if least <= nice * 10**power <= most
    ] or [most]
    return sorted({fitting[0], fitting[len(fitting) // 2], fitting[-1]})
