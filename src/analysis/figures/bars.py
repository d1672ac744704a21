"""Bars for each year, side by side: sure numbers solid, what withheld figures may add hatched.

Bars stand at numeric years, so that a mark for one of them can be placed to the bar's width.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go

from analysis.figures import labels, numbers, theme
from analysis.language import Language

GAP = 0.24
"""Empty space between two years, in parts of a year."""

Number = int | float | None
Numbers = Sequence[Number]


@dataclass(frozen=True)
class Series:
    """One bar for each year: its two ends, equal where nothing is withheld."""

    key: str
    label: str
    colour: str
    low: Numbers
    high: Numbers


def figure(
    years: Sequence[int],
    series: Sequence[Series],
    texts: Sequence[str],
    uncertain: str,
    **settings: Any,  # noqa: ANN401 -- plotly's own layout settings
) -> go.Figure:
    """Grouped bars.

    Args:
        years: the years, in order.
        series: what stands side by side, in order.
        texts: what the pointer tells of each year, escaped.
        uncertain: the legend's words for hatched parts; shown only if there is one.
        settings: more of the layout.
    """
    plot = go.Figure(layout=_layout(years, settings))
    for one in series:
        plot.add_trace(_solid(years, one, texts))
    hatched = [_hatched(years, one, texts) for one in series if one.low != one.high]
    plot.add_traces(hatched)
    if hatched:
        plot.add_trace(_hatched_in_legend(uncertain))
    theme.fit_legend(plot)
    return plot


def centre(year: int, place: int, count: int) -> float:
    """Where a year's bar stands: the first, second … of so many."""
    return year + (place - (count - 1) / 2) * width(count)


def width(count: int) -> float:
    """How wide one of so many bars is, in parts of a year."""
    return (1 - GAP) / count


def ends(
    years: Sequence[int], series: Sequence[Series], language: Language
) -> list[go.layout.Annotation]:
    """The number or interval at the outer end of each bar, on pages wide enough."""
    return [
        go.layout.Annotation(
            text=numbers.interval(low, high, language),
            x=centre(year, place, len(series)),
            y=high if high >= 0 else low,
            yanchor="bottom" if high >= 0 else "top",
            showarrow=False,
            name=labels.WIDE_ONLY,
            font={"size": 13, "color": theme.INK_SOFT},
        )
        for place, one in enumerate(series)
        for year, low, high in zip(years, one.low, one.high, strict=True)
        if low is not None and high is not None
    ]


def _solid(years: Sequence[int], one: Series, texts: Sequence[str]) -> go.Bar:
    """From zero to the end that is certain; none where not even the sign is."""
    sure = [_sure(low, high) for low, high in zip(one.low, one.high, strict=True)]
    return go.Bar(
        x=list(years),
        y=sure,
        name=one.label,
        offsetgroup=one.key,
        marker={"color": one.colour, "line": {"color": theme.ACCENT, "width": 0.8}},
        hovertext=list(texts),
        hoverinfo="text",
    )


def _hatched(years: Sequence[int], one: Series, texts: Sequence[str]) -> go.Bar:
    """From the low to the high end, in the years where they differ."""
    ends = list(zip(years, one.low, one.high, texts, strict=True))
    open_ended = [(year, low, high, text) for year, low, high, text in ends if low != high]
    return go.Bar(
        x=[year for year, *_ in open_ended],
        y=[_between(low, high) for _, low, high, _ in open_ended],
        base=[low for _, low, *_ in open_ended],
        offsetgroup=one.key,
        marker=_hatching(),
        showlegend=False,
        hovertext=[text for *_, text in open_ended],
        hoverinfo="text",
    )


def _hatched_in_legend(label: str) -> go.Bar:
    return go.Bar(x=[None], y=[None], name=label, marker=_hatching(), hoverinfo="skip")


def _hatching() -> Mapping[str, Any]:
    return {
        "color": theme.PAPER,
        "line": {"color": theme.ACCENT, "width": 0.8},
        "pattern": {"shape": "/", "size": 5, "solidity": 0.25, "fgcolor": theme.ACCENT},
    }


def _sure(low: Number, high: Number) -> Number:
    """The end nearer to zero; none where the interval reaches zero or there is no number."""
    if low is None or high is None or low == high:
        return low
    if low <= 0 <= high:
        return None
    return low if low > 0 else high


def _between(low: Number, high: Number) -> Number:
    return None if low is None or high is None else high - low


def _layout(years: Sequence[int], settings: Mapping[str, Any]) -> go.Layout:
    return theme.layout(
        **{
            "height": 420,
            "barmode": "group",
            "bargap": GAP,
            "bargroupgap": 0,
            "xaxis": {
                "tickmode": "array",
                "tickvals": list(years),
                "ticktext": [str(year) for year in years],
                "range": [years[0] - 0.5, years[-1] + 0.5],
            },
            "yaxis": {"zeroline": True, "zerolinecolor": theme.LINE_STRONG, "zerolinewidth": 1},
            "legend": {"orientation": "h", "x": 0, "y": 1.02, "yanchor": "bottom"},
            **settings,
        }
    )
