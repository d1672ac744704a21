"""Maps of a county: rates as classes of colour, numbers as circles.

Municipalities are filled outlines in EPSG:25833 on axes of equal scale: the shape is exact, the
pointer finds the municipality anywhere inside it, and nothing is drawn outside the county.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import plotly.graph_objects as go
import polars as pl

from analysis.figures import circles, classes, facts, ground, map_words, order, theme
from analysis.figures.about import About
from analysis.figures.classes import Classes
from analysis.figures.exhibit import Exhibit
from analysis.figures.facts import ABOVE_ZERO, KINDS, Quantity
from analysis.figures.ground import Fill

if TYPE_CHECKING:
    import geopandas as gpd

_SPREAD = {1: (2,), 2: (1, 3), 3: (0, 2, 4), 4: (1, 2, 3, 4), 5: (0, 1, 2, 3, 4)}
"""Which of the five shades a map with fewer classes uses."""


def choropleth(
    frame: pl.DataFrame, boundaries: gpd.GeoDataFrame, quantity: Quantity, about: About
) -> Exhibit:
    """The rate per 1,000 inhabitants of each municipality, as classes from light to dark.

    Args:
        frame: one row per municipality: `code`, `name`, `population`, `<quantity>`,
            `<quantity>_status`, `<quantity>_per_1000`.
        boundaries: `code` and `geometry` of the same municipalities, EPSG:25833, simplified.
        quantity: what is counted.
        about: place, year, written language, source.

    Raises:
        ValueError: a municipality lacks a boundary, or the boundaries are not in EPSG:25833.
    """
    value = f"{quantity}_per_1000"
    found = facts.of(frame, quantity, value)
    drawing = ground.draw(frame, boundaries)
    shown = _of_kind(frame, quantity, value, ABOVE_ZERO)
    divided = classes.readable(shown[value]) if shown.height else None
    decimals = divided.decimals if divided else 1
    said = map_words.words("rate", found, quantity, about, decimals)
    plot = go.Figure(layout=ground.layout(drawing, map_words.legend(quantity, about)))
    plot.add_traces(_legend_of_classes(divided, about))
    plot.add_traces(_legend_of_kinds(found.kinds, quantity, about))
    for row in frame.iter_rows(named=True):
        kind = facts.kind(row, quantity, value)
        fill = _class_fill(divided, row[value]) if kind == ABOVE_ZERO else _kind_fill(kind)
        text = map_words.hover(row, quantity, kind, about, decimals)
        plot.add_trace(ground.municipality(drawing, row["code"], fill, text))
    theme.fit_legend(plot)
    return Exhibit(
        name=f"{quantity}-rate-map",
        kind="figure",
        title=said.title,
        description=said.description,
        alt=said.alt,
        source=about.source,
        table=order.by_name(frame).select(
            "code", "name", "population", quantity, f"{quantity}_status", value
        ),
        language=about.language,
        plot=plot,
        leads_to_sheets=True,
        columns=("name", "population", quantity, value),
    )


def symbols(
    frame: pl.DataFrame, boundaries: gpd.GeoDataFrame, quantity: Quantity, about: About
) -> Exhibit:
    """The number of people of each municipality, as circles whose area is proportional to it.

    Args:
        frame: one row per municipality: `code`, `name`, `<quantity>`, `<quantity>_status`,
            `<quantity>_per_1000`.
        boundaries: `code` and `geometry` of the same municipalities, EPSG:25833, simplified.
        quantity: what is counted.
        about: place, year, written language, source.

    Raises:
        ValueError: a municipality lacks a boundary, or the boundaries are not in EPSG:25833.
    """
    found = facts.of(frame, quantity, quantity)
    drawing = ground.draw(frame, boundaries)
    said = map_words.words("number", found, quantity, about)
    kinds = set(ground.PATTERNS) & set(found.kinds) - {"not_asked"}
    shown = circles.place(_of_kind(frame, quantity, quantity, ABOVE_ZERO), quantity, drawing)
    sizes = circles.legend(shown, drawing)
    plot = go.Figure(layout=ground.layout(drawing, None, [*shown, *sizes]))
    plot.add_traces(_legend_of_kinds(kinds, quantity, about))
    texts = {}
    for row in frame.iter_rows(named=True):
        kind = facts.kind(row, quantity, quantity)
        texts[row["code"]] = map_words.hover(row, quantity, kind, about, 1)
        fill = _kind_fill(kind, land=True)
        plot.add_trace(ground.municipality(drawing, row["code"], fill, texts[row["code"]]))
    plot.add_traces(circles.traces([*shown, *sizes], texts))
    plot.layout.annotations = [
        *circles.names(shown, drawing, about),
        *circles.numbers(sizes, about),
    ]
    theme.fit_legend(plot)
    return Exhibit(
        name=f"{quantity}-number-map",
        kind="figure",
        title=said.title,
        description=said.description,
        alt=said.alt,
        source=about.source,
        table=order.by_name(frame).select("code", "name", quantity, f"{quantity}_status"),
        language=about.language,
        plot=plot,
        leads_to_sheets=True,
        columns=("name", quantity),
    )


def _kind_fill(kind: str, *, land: bool = False) -> Fill:
    """White with a pattern that tells why there is no number; on a map of circles, plain land."""
    if kind in ground.PATTERNS and not (land and kind == "not_asked"):
        return ground.patterned(kind)
    return ground.LAND if land else {"fillcolor": theme.PAPER}


def _class_fill(divided: Classes | None, value: float) -> Fill:
    return {"fillcolor": _shades(divided)[divided.index(value)]} if divided else {}


def _shades(divided: Classes) -> tuple[str, ...]:
    """As far apart as there are classes; a single one is neither light nor dark."""
    return tuple(theme.SEQUENTIAL[place] for place in _SPREAD[len(divided.starts)])


def _of_kind(frame: pl.DataFrame, quantity: Quantity, value: str, wanted: str) -> pl.DataFrame:
    kinds = [facts.kind(row, quantity, value) for row in frame.iter_rows(named=True)]
    return frame.filter(pl.Series(kinds, dtype=pl.String) == wanted)


def _legend_of_classes(divided: Classes | None, about: About) -> list[go.Bar]:
    if divided is None:
        return []
    labels = zip(divided.labels(about.language), _shades(divided), strict=True)
    return [ground.legend_entry(label, {"fillcolor": shade}) for label, shade in labels]


def _legend_of_kinds(kinds: Iterable[str], quantity: Quantity, about: About) -> list[go.Bar]:
    present = set(kinds)
    return [
        ground.legend_entry(map_words.kind_label(kind, quantity, about), _kind_fill(kind))
        for kind in KINDS
        if kind in present
    ]
