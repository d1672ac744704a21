"""The ground that every map of a county stands on: outlines, axes of equal scale, the legend."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import plotly.graph_objects as go
import polars as pl

from analysis.figures import outlines, theme
from analysis.figures.circles import Circle
from analysis.figures.outlines import Drawing

if TYPE_CHECKING:
    import geopandas as gpd

HEIGHT_PX = 600
BORDER = {"color": theme.LINE_STRONG, "width": 0.7}
_MARGIN = 0.015
"""Empty space around the county, in parts of its longer side."""

PATTERNS: dict[str, dict[str, Any]] = {
    "not_asked": {"shape": "/", "size": 6, "fgcolor": theme.LINE_STRONG},
    "suppressed": {"shape": ".", "size": 7, "solidity": 0.2, "fgcolor": theme.INK_SOFT},
    "not_registered": {"shape": "x", "size": 8, "fgcolor": theme.INK_SOFT},
    "missing": {"shape": "-", "size": 7, "fgcolor": theme.INK_SOFT},
    "without_population": {"shape": "|", "size": 7, "fgcolor": theme.INK_SOFT},
}
"""A pattern for each reason that there is no number."""

LAND = {"fillcolor": theme.LAND}
"""A municipality of which the map says nothing by its fill."""

Fill = dict[str, Any]


def draw(frame: pl.DataFrame, boundaries: gpd.GeoDataFrame) -> Drawing:
    """The outlines of a frame's municipalities.

    Args:
        frame: `code`.
        boundaries: `code` and `geometry` of at least these, EPSG:25833, simplified.

    Raises:
        ValueError: a municipality lacks a boundary, or the boundaries are not in EPSG:25833.
    """
    drawing = outlines.draw(boundaries[boundaries["code"].isin(frame["code"].to_list())])
    missing = sorted(set(frame["code"]) - set(drawing.outlines))
    if missing:
        raise ValueError(f"no boundary for {', '.join(missing)}")
    return drawing


def patterned(kind: str) -> Fill:
    """White with the pattern of a reason that there is no number."""
    pattern = {"bgcolor": theme.PAPER, "solidity": 0.15, **PATTERNS[kind]}
    return {"fillcolor": theme.PAPER, "fillpattern": pattern}


def municipality(drawing: Drawing, code: str, fill: Fill, text: str) -> go.Scatter:
    """One municipality; the pointer finds its words anywhere inside it, and its sheet."""
    outline = drawing.outlines[code]
    return go.Scatter(
        x=outline.x,
        y=outline.y,
        mode="lines",
        fill="toself",
        line={**BORDER, "simplify": False},
        text=text,
        hoveron="fills",
        hoverinfo="text",
        showlegend=False,
        meta={theme.SHEET: code},
        **fill,
    )


def legend_entry(label: str, fill: Fill) -> go.Bar:
    """A bar without a value: of it only a square swatch and its words are seen."""
    marker = {"color": fill["fillcolor"], "line": {**BORDER, "width": 1}}
    if "fillpattern" in fill:
        marker["pattern"] = fill["fillpattern"]
    return go.Bar(x=[None], y=[None], marker=marker, name=label, hoverinfo="skip")


def layout(drawing: Drawing, legend: str | None, drawn: Sequence[Circle] = ()) -> go.Layout:
    """Axes of equal scale around the county and all circles, nothing of them seen."""
    margin = _MARGIN * max(drawing.width, drawing.height)
    west = min([0.0, *(circle.x - circle.radius for circle in drawn)]) - margin
    south = min([0.0, *(circle.y - circle.radius for circle in drawn)]) - margin
    east = max([drawing.width, *(circle.x + circle.radius for circle in drawn)]) + margin
    north = max([drawing.height, *(circle.y + circle.radius for circle in drawn)]) + margin
    hidden = {"visible": False, "constrain": "domain", "automargin": False}
    return theme.layout(
        height=HEIGHT_PX,
        xaxis={**hidden, "range": [round(west), round(east)]},
        yaxis={**hidden, "range": [round(south), round(north)], "scaleanchor": "x"},
        margin={"l": 0, "r": 0, "t": 0, "b": 0},
        legend={"title": {"text": legend}, "traceorder": "normal", "x": 1.02, "y": 1},
        meta={theme.ASPECT: round((north - south) / (east - west), 3)},
    )
