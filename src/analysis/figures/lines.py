"""Lines over years, named at their right end; an interval is a band.

Each line has a mark and a stroke of its own, so that colour is never all that tells them apart. On
a narrow page `report.js` names them in a legend above instead.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go

from analysis import language as lang
from analysis.figures import labels, numbers, theme
from analysis.figures.about import About

Row = Mapping[str, Any]
Share = float | None

_HEIGHT_PX = 380
_ROOM_FOR_NAMES_PX = 190
_BAND = "rgba(11, 85, 96, 0.2)"
_APART = 0.065
"""Least distance between two names, in parts of the axis."""


@dataclass(frozen=True)
class Line:
    """A line, or a band where its ends differ."""

    key: str
    colour: str
    dash: str
    symbol: str
    low: Sequence[Share]
    high: Sequence[Share]


def shares(rows: Sequence[Row], texts: Sequence[str], about: About) -> go.Figure:
    """Parts of a whole over the years, from zero.

    Args:
        rows: as for `charts.shares`, in the order of the years.
        texts: what the pointer tells of each year, escaped.
        about: written language.
    """
    years = [row["year"] for row in rows]
    request = [row["requested_share_of_country"] for row in rows]
    low = [row["settled_share_of_country_low"] for row in rows]
    high = [row["settled_share_of_country_high"] for row in rows]
    people = [row["population_share"] for row in rows]
    drawn = [
        Line("settled", theme.ACCENT, "solid", "circle", low, high),
        Line("request", theme.SEQUENTIAL[3], "dot", "square", request, request),
        Line("population", theme.INK_SOFT, "dash", "diamond", people, people),
    ]
    known = [share for line in drawn for share in line.high if share is not None]
    top = 1.12 * max(known, default=1.0)
    plot = go.Figure(layout=_layout(years, top))
    for line in drawn:
        plot.add_traces(_traces(line, years, texts, about))
    plot.layout.annotations = _names(drawn, years[-1], top, about)
    return plot


def _traces(
    line: Line, years: Sequence[int], texts: Sequence[str], about: About
) -> list[go.Scatter]:
    """One line; for a band its lower edge first, then its upper edge filled down to it."""
    common: dict[str, Any] = {
        "x": list(years),
        "mode": "lines+markers",
        "line": {"color": line.colour, "dash": line.dash, "width": 2.5},
        "marker": {"symbol": line.symbol, "size": 8, "color": line.colour},
        "hovertext": list(texts),
        "hoverinfo": "text",
        "connectgaps": False,
    }
    name = lang.text(about.language, f"figures-shares-line-{line.key}")
    low = go.Scatter(y=_percent(line.low), name=name, **common)
    if line.low == line.high:
        return [low]
    filled = {"fill": "tonexty", "fillcolor": _BAND, "showlegend": False}
    return [low, go.Scatter(y=_percent(line.high), **filled, **common)]


def _names(
    drawn: Sequence[Line], last_year: int, top: float, about: About
) -> list[go.layout.Annotation]:
    """What each line is, beside its last point, never on top of each other."""
    ends = [(line, _middle(line)) for line in drawn]
    ordered = sorted(
        ((end, line) for line, end in ends if end is not None), key=lambda item: item[0]
    )
    heights = _spread([end for end, _ in ordered], _APART * top)
    return [
        go.layout.Annotation(
            text=_share(line, about),
            x=last_year,
            y=100 * height,
            xanchor="left",
            xshift=12,
            showarrow=False,
            name=labels.WIDE_ONLY,
            font={"size": 14, "color": line.colour},
        )
        for (_, line), height in zip(ordered, heights, strict=True)
    ]


def _percent(shares: Sequence[Share]) -> list[Share]:
    """Plotly writes «12%»; with the sign as a suffix it is written as in Norwegian, «12 %»."""
    return [None if share is None else 100 * share for share in shares]


def _middle(line: Line) -> Share:
    low, high = line.low[-1], line.high[-1]
    return None if low is None or high is None else (low + high) / 2


def _share(line: Line, about: About) -> str:
    """`12,3 % av anmodningen`, of the last year."""
    low, high = line.low[-1], line.high[-1]
    if low is None or high is None:
        return ""
    share = numbers.share_interval(low, high, about.language)
    return lang.text(about.language, f"figures-shares-{line.key}", share=share)


def _spread(heights: Sequence[float], apart: float) -> list[float]:
    """Move sorted heights up until each is far enough above the one before."""
    moved: list[float] = []
    for height in heights:
        moved.append(max(height, moved[-1] + apart) if moved else height)
    return moved


def _layout(years: Sequence[int], top: float) -> go.Layout:
    return theme.layout(
        height=_HEIGHT_PX,
        showlegend=False,
        margin={"l": 8, "r": _ROOM_FOR_NAMES_PX, "t": 8, "b": 8},
        xaxis={
            "tickmode": "array",
            "tickvals": list(years),
            "ticktext": [str(year) for year in years],
            "range": [years[0] - 0.3, years[-1] + 0.3],
        },
        yaxis={"range": [0, 100 * top], "ticksuffix": f"{lang.NBSP}%"},
        legend={"orientation": "h", "x": 0, "y": 1.02, "yanchor": "bottom", "traceorder": "normal"},
        meta={"named": True},
    )
