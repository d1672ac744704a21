"""Maps of a proposal: how many each municipality gets, and how that differs from the request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import plotly.graph_objects as go
import polars as pl
from markupsafe import escape

from analysis import language as lang
from analysis.figures import arrows, circles, ground, proposal_words, theme
from analysis.figures.about import About
from analysis.figures.exhibit import Exhibit
from analysis.figures.numbers import spread

if TYPE_CHECKING:
    import geopandas as gpd

DIFFERENCE = "request_difference_change"


def numbers(frame: pl.DataFrame, boundaries: gpd.GeoDataFrame, about: About) -> Exhibit:
    """The proposed number of each municipality, as circles whose area is proportional to it.

    Args:
        frame: `proposal_frame.of`.
        boundaries: `code` and `geometry` of the same municipalities, EPSG:25833, simplified.
        about: the county, the year, written language, source.

    Raises:
        ValueError: a municipality lacks a boundary, or the boundaries are not in EPSG:25833.
    """
    drawing = ground.draw(frame, boundaries)
    shown = circles.place(frame.filter(pl.col("recommended") > 0), "recommended", drawing)
    sizes = circles.legend(shown, drawing)
    texts = {row["code"]: hover(row, about) for row in frame.iter_rows(named=True)}
    plot = go.Figure(layout=ground.layout(drawing, None, [*shown, *sizes]))
    for code, text in texts.items():
        plot.add_trace(ground.municipality(drawing, code, ground.LAND, text))
    plot.add_traces(circles.traces([*shown, *sizes], texts))
    plot.layout.annotations = [
        *circles.names(shown, drawing, about),
        *circles.numbers(sizes, about),
    ]
    theme.fit_legend(plot)
    said = proposal_words.number_map(frame, about)
    return Exhibit(
        name="proposal-number-map",
        kind="figure",
        title=said.title,
        description=said.description,
        alt=said.alt,
        source=about.source,
        table=frame.select("code", "name", "recommended", "recommended_per_1000"),
        language=about.language,
        plot=plot,
        leads_to_sheets=True,
        columns=("name", "recommended", "recommended_per_1000"),
    )


def differences(frame: pl.DataFrame, boundaries: gpd.GeoDataFrame, about: About) -> Exhibit:
    """Where the proposal gives more or fewer than IMDi asked for, in people.

    Args:
        frame: `proposal_frame.of`.
        boundaries: `code` and `geometry` of the same municipalities, EPSG:25833, simplified.
        about: the county, the year, written language, source.

    Raises:
        ValueError: a municipality lacks a boundary, or the boundaries are not in EPSG:25833.
    """
    drawing = ground.draw(frame, boundaries)
    shown = arrows.place(frame.drop_nulls(DIFFERENCE), DIFFERENCE, drawing)
    texts = {row["code"]: hover(row, about) for row in frame.iter_rows(named=True)}
    key = arrows.legend(shown, drawing)
    plot = go.Figure(layout=ground.layout(drawing, None, [*shown, *key]))
    unknown = ground.patterned("missing")
    if frame[DIFFERENCE].null_count():
        label = lang.text(about.language, "proposal-difference-unknown")
        plot.add_trace(ground.legend_entry(label, unknown))
    for row in frame.iter_rows(named=True):
        fill = unknown if row[DIFFERENCE] is None else ground.LAND
        plot.add_trace(ground.municipality(drawing, row["code"], fill, texts[row["code"]]))
    plot.add_traces(arrows.traces([*shown, *key], texts))
    plot.layout.annotations = [
        *arrows.names(shown, drawing, about),
        *arrows.meanings(key, about),
    ]
    theme.fit_legend(plot)
    said = proposal_words.difference_map(frame, about)
    columns = ("name", "recommended", "requested", DIFFERENCE)
    return Exhibit(
        name="proposal-difference-map",
        kind="figure",
        title=said.title,
        description=said.description,
        alt=said.alt,
        source=about.source,
        table=frame.select("code", *columns, "requested_status"),
        language=about.language,
        plot=plot,
        leads_to_sheets=True,
        columns=columns,
    )


def hover(row: Mapping[str, Any], about: About) -> str:
    """What stands under the pointer: the proposal, its range, the request, the rate. Escaped."""
    language = about.language
    requested = row["requested"]
    lines = [
        lang.text(
            language,
            "proposal-hover-number",
            number=row["recommended"],
            range=spread(row["low"], row["high"], None, language),
        ),
        lang.text(language, "proposal-hover-request", requested=requested)
        if requested is not None
        else lang.text(language, "proposal-hover-no-request"),
        lang.text(
            language,
            "figures-rate",
            rate=lang.number(row["recommended_per_1000"], language, decimals=1),
        ),
    ]
    return "<br>".join([f"<b>{escape(row['name'])}</b>", *(str(escape(line)) for line in lines)])
