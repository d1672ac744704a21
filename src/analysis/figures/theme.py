"""The look of every plot: the page's font, one accent colour, classes that survive grey paper.

The colours are those of `reports/assets/report.css`. The tests compute what is promised here: the
sequential classes differ in lightness by at least twelve steps of CIE L*, also as seen with
protanopia and deuteranopia, texts have a contrast of at least 4.5:1 and lines that carry meaning
of at least 3:1.
"""

from __future__ import annotations

from typing import Any

import plotly.graph_objects as go

from analysis.language import NBSP

FONT = '"Source Sans 3", "Source Sans Pro", "Segoe UI", system-ui, "Helvetica Neue", sans-serif'
PAPER = "#ffffff"
INK = "#1b2427"
INK_SOFT = "#4c575b"
LINE = "#e4e1da"
LINE_STRONG = "#7d878b"
ACCENT = "#0b5560"

SEQUENTIAL = ("#c7e7eb", "#8bc4cc", "#489ca7", "#0c6f79", "#033c42")
"""Five classes from few to many: one hue, falling lightness."""

STEPS = ("#bfe0e4", "#3f96a1", ACCENT)
"""Request, decision, settled: darker for each step of the chain."""

LAND = "#f2f1ec"
"""A municipality where the map says nothing by colour."""

DECIMAL_THOUSANDS = f",{NBSP}"
"""Plotly's `separators`: the decimal sign, then the thousands separator."""

CONFIG: dict[str, Any] = {
    "displayModeBar": False,
    "displaylogo": False,
    "responsive": True,
    "scrollZoom": False,
    "doubleClick": False,
    "showTips": False,
}
"""Plotly's settings for every plot: nothing to click by mistake, the page scrolls as it should."""


def layout(**settings: Any) -> go.Layout:  # noqa: ANN401 -- plotly's own layout settings
    """A layout in the workbook's look, with what one figure adds to it."""
    return go.Layout(template=_template(), **settings)


ASPECT = "aspect"
"""In `layout.meta`: height divided by width of a plot that keeps its shape on any page."""


SHEET = "sheet"
"""In a trace's `meta`: code of the municipality whose sheet `report.js` opens at a click."""


def fit_legend(plot: go.Figure) -> None:
    """Tell `report.js` how many lines the legend has, so that it finds room on a narrow page."""
    entries = sum(trace.showlegend is not False for trace in plot.data)
    titled = bool(plot.layout.legend.title.text)
    plot.layout.meta = {**(plot.layout.meta or {}), "legend": entries + titled if entries else 0}


def _template() -> go.layout.Template:
    axis: dict[str, Any] = {
        "automargin": True,
        "fixedrange": True,
        "gridcolor": LINE,
        "linecolor": LINE_STRONG,
        "tickcolor": LINE_STRONG,
        "zeroline": False,
        "title": {"font": {"color": INK_SOFT, "size": 14}, "standoff": 10},
        "tickfont": {"color": INK_SOFT, "size": 14},
    }
    legend: dict[str, Any] = {
        "font": {"color": INK, "size": 14},
        "title": {"font": {"color": INK_SOFT, "size": 14}},
        "itemclick": False,
        "itemdoubleclick": False,
        "bgcolor": "rgba(255, 255, 255, 0)",
    }
    return go.layout.Template(
        layout={
            "font": {"family": FONT, "size": 14, "color": INK},
            "paper_bgcolor": "rgba(255, 255, 255, 0)",
            "plot_bgcolor": "rgba(255, 255, 255, 0)",
            "separators": DECIMAL_THOUSANDS,
            "dragmode": False,
            "hovermode": "closest",
            "margin": {"l": 8, "r": 8, "t": 8, "b": 8},
            "xaxis": {**axis, "showgrid": False},
            "yaxis": {**axis, "tickformat": ",d"},
            "legend": legend,
            "hoverlabel": {
                "align": "left",
                "bgcolor": PAPER,
                "bordercolor": LINE_STRONG,
                "font": {"family": FONT, "size": 15, "color": INK},
            },
        }
    )
