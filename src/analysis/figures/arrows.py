"""Differences on a map: a triangle that points up where there are more, down where there are fewer.

The area is proportional to the difference, as with circles. The direction is seen without colour.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

import plotly.graph_objects as go
import polars as pl

from analysis import language as lang
from analysis.figures import circles, labels, theme
from analysis.figures.about import About
from analysis.figures.circles import Circle
from analysis.figures.outlines import Drawing

_REACH = math.sqrt(4 * math.pi / (3 * math.sqrt(3)))
"""Circumradius of the triangle that has the area of a circle with radius one."""
_SMALLER = 0.45
"""Differences are small beside the numbers of a county: triangles stay out of each other's way."""
_NAMED = 10
COLOURS = {"more": theme.SEQUENTIAL[3], "fewer": "#8f4a00"}
_GAP = 0.03
"""Space above the legend, in parts of the map's longer side."""
_APART = 0.3
"""Room for the words beside a triangle of the legend, in parts of the map's width."""


def place(frame: pl.DataFrame, column: str, drawing: Drawing) -> list[Circle]:
    """Where each difference stands and how far it reaches, the largest first.

    Args:
        frame: `code`, `name` and the column, signed.
        column: the difference in people.
        drawing: the outlines of the same municipalities.
    """
    sized = frame.filter(pl.col(column) != 0).with_columns(_size=pl.col(column).abs())
    signs = dict(sized.select("code", column).iter_rows())
    return [
        Circle(one.x, one.y, one.radius * _SMALLER * _REACH, signs[one.code], one.code, one.name)
        for one in circles.place(sized, "_size", drawing)
    ]


def direction(value: int) -> str:
    """`more` or `fewer`."""
    return "more" if value > 0 else "fewer"


def traces(differences: Iterable[Circle], texts: Mapping[str, str]) -> list[go.Scatter]:
    """The triangles as filled outlines; those of the legend are mute."""
    return [
        go.Scatter(
            x=[round(one.x + one.radius * math.cos(turn)) for turn in _corners(one.value)],
            y=[round(one.y + one.radius * math.sin(turn)) for turn in _corners(one.value)],
            mode="lines",
            fill="toself",
            fillcolor=COLOURS[direction(one.value)],
            line={"color": theme.PAPER, "width": 1},
            opacity=0.9,
            showlegend=False,
            **circles.pointed(texts.get(one.code), one.code),
        )
        for one in differences
    ]


def legend(differences: Sequence[Circle], drawing: Drawing) -> list[Circle]:
    """A triangle of a round number for each direction that occurs, in a row below the map."""
    if not differences:
        return []
    largest = max(differences, key=lambda one: abs(one.value))
    number = _round_number(abs(largest.value))
    radius = largest.radius * math.sqrt(number / abs(largest.value))
    side = max(drawing.width, drawing.height)
    bottom = min(0.0, *(one.y - one.radius for one in differences)) - _GAP * side - radius
    present = {direction(one.value) for one in differences}
    signs = [sign for sign in (1, -1) if direction(sign) in present]
    return [
        Circle(radius + place * _APART * drawing.width, bottom, radius, sign * number)
        for place, sign in enumerate(signs)
    ]


def meanings(key: Sequence[Circle], about: About) -> list[go.layout.Annotation]:
    """What the triangles of the legend stand for."""
    return [
        labels.annotation(
            lang.text(
                about.language,
                f"proposal-difference-{direction(one.value)}",
                number=abs(one.value),
                last="yes" if place == len(key) - 1 else "no",
            ),
            (one.x + one.radius, one.y),
            labels.Spot(1, 0, 0),
        )
        for place, one in enumerate(key)
    ]


def names(
    differences: Sequence[Circle], drawing: Drawing, about: About
) -> list[go.layout.Annotation]:
    """Name and difference of the largest; equals are named together or not at all."""
    sizes = [abs(one.value) for one in differences]
    wanted = [
        (one, f"{one.name} {lang.signed(one.value, about.language)}")
        for one in differences
        if sum(size >= abs(one.value) for size in sizes) <= _NAMED
    ]
    return labels.beside(wanted, differences, drawing)


def _round_number(most: int) -> int:
    """The largest of 1, 2, 5, 10 … that is not above the number."""
    size = int("1" + "0" * (len(str(most)) - 1))
    return max(nice * size for nice in (1, 2, 5) if nice * size <= most)


def _corners(value: int) -> list[float]:
    first = math.pi / 2 if value > 0 else -math.pi / 2
    return [first + turn * 2 * math.pi / 3 for turn in range(4)]
