"""Charts of the settlement chain: what was asked, decided and settled, and what was lost between.

A sum with withheld figures is an interval: the bar is solid to its low end and hatched to its high
end.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import plotly.graph_objects as go
import polars as pl

from analysis import language as lang
from analysis import vocabulary
from analysis.figures import bars, chart_words, lines, theme
from analysis.figures.about import About
from analysis.figures.bars import Series
from analysis.figures.exhibit import Exhibit

Row = Mapping[str, Any]
_STEPS = 3


def chain(frame: pl.DataFrame, about: About) -> Exhibit:
    """Request, decision and settled side by side for each year.

    Where the request was revised, a line marks the original one.

    Args:
        frame: a chain of `measures.settlement`: `year`, `requested_original`, `requested`,
            and `decided`, `settled` each as `…_low`, `…_high`, `…_suppressed`, `municipalities`,
            `municipalities_asked`.
        about: place, last year, written language, source.

    Raises:
        ValueError: the frame has no year.
    """
    rows = _rows(frame)
    series = [
        _series("requested", rows, theme.STEPS[0], about),
        _series("decided", rows, theme.STEPS[1], about, interval=True),
        _series("settled", rows, theme.STEPS[2], about, interval=True),
    ]
    plot = bars.figure(
        [row["year"] for row in rows],
        series,
        [chart_words.chain_hover(row, about) for row in rows],
        lang.text(about.language, "figures-suppressed-part"),
        **_people(about),
    )
    _mark_original(plot, rows, about)
    said = chart_words.chain(rows, about)
    columns = ("year", "requested_original", "requested")
    counts = ("municipalities", "municipalities_asked")
    ends = ("low", "high", "suppressed")
    return Exhibit(
        name="settlement-chain",
        kind="figure",
        title=said.title,
        description=said.description,
        alt=said.alt,
        source=about.source,
        table=frame.select(
            *columns,
            *(f"{link}_{end}" for link in ("decided", "settled") for end in ends),
            *counts,
        ),
        language=about.language,
        plot=plot,
        columns=(*columns, "decided", "settled", "municipalities_asked"),
    )


def gaps(frame: pl.DataFrame, about: About) -> Exhibit:
    """How many people were lost from request to decision, and from decision to settlement.

    Decisions are compared with the request that the councils answered: the original one in years
    where it was revised.

    Args:
        frame: a chain of `measures.settlement`: `year`, `requested_original`, `requested`,
            `decisions_unknown`, and `decided`, `settled`, `decision_gap`,
            `decision_gap_original`, `settlement_gap` each as `…_low`, `…_high`.
        about: place, last year, written language, source.

    Raises:
        ValueError: the frame has no year.
    """
    rows = _rows(frame)
    years = [row["year"] for row in rows]
    series = _gap_series(rows, about)
    plot = bars.figure(
        years,
        series,
        [chart_words.gaps_hover(row, about) for row in rows],
        lang.text(about.language, "figures-suppressed-part"),
        **_people(about),
    )
    plot.layout.annotations = bars.ends(years, series, about.language)
    said = chart_words.gaps(rows, about)
    found = ("decision_gap", "decision_gap_original", "settlement_gap")
    return Exhibit(
        name="settlement-gaps",
        kind="figure",
        title=said.title,
        description=said.description,
        alt=said.alt,
        source=about.source,
        table=frame.select(
            "year",
            *(f"{gap}_{end}" for gap in found for end in ("low", "high")),
            "decisions_unknown",
        ),
        language=about.language,
        plot=plot,
        columns=("year", *found, "decisions_unknown"),
    )


def shares(frame: pl.DataFrame, about: About) -> Exhibit:
    """The county's part of the country's request and settlement, beside its part of the people.

    Args:
        frame: `measures.settlement.shares`: `year`, `requested_share_of_country`,
            `settled_share_of_country_low`, `settled_share_of_country_high`, `population_share`.
        about: place, last year, written language, source.

    Raises:
        ValueError: the frame has no year.
    """
    rows = _rows(frame)
    plot = lines.shares(rows, [chart_words.shares_hover(row, about) for row in rows], about)
    said = chart_words.shares(rows, about)
    columns = ("year", "requested_share_of_country", "settled_share_of_country", "population_share")
    return Exhibit(
        name="country-share",
        kind="figure",
        title=said.title,
        description=said.description,
        alt=said.alt,
        source=about.source,
        table=frame,
        language=about.language,
        plot=plot,
        columns=columns,
    )


def _rows(frame: pl.DataFrame) -> list[Row]:
    if frame.is_empty():
        raise ValueError("a chart needs at least one year")
    return list(frame.sort("year").iter_rows(named=True))


def _series(
    step: str, rows: list[Row], colour: str, about: About, *, interval: bool = False
) -> Series:
    low, high = (f"{step}_low", f"{step}_high") if interval else (step, step)
    label = vocabulary.label(step, about.language)
    return Series(step, label, colour, [row[low] for row in rows], [row[high] for row in rows])


def _gap_series(rows: list[Row], about: About) -> list[Series]:
    answered = [chart_words.answered_gap(row) for row in rows]
    least, most = [ends[0] for ends in answered], [ends[1] for ends in answered]
    low, high = ([row[f"settlement_gap_{end}"] for row in rows] for end in ("low", "high"))
    decision, settlement = (
        lang.text(about.language, f"figures-gap-{step}") for step in ("decision", "settlement")
    )
    return [
        Series("decision", decision, theme.STEPS[1], least, most),
        Series("settlement", settlement, theme.STEPS[2], low, high),
    ]


def _people(about: About) -> dict[str, Any]:
    unit = lang.text(about.language, "unit-people")
    return {"yaxis_title_text": unit}


def _mark_original(plot: go.Figure, rows: list[Row], about: About) -> None:
    """A line as wide as the bar of the request, at the height of the original one."""
    revised = [row for row in rows if row["requested_original"] is not None]
    if not revised:
        return
    half = bars.width(_STEPS) / 2
    plot.add_trace(
        go.Scatter(
            x=[bars.centre(row["year"], 0, _STEPS) for row in revised],
            y=[row["requested_original"] for row in revised],
            error_x={
                "type": "constant",
                "value": half,
                "width": 0,
                "thickness": 3,
                "color": theme.INK,
            },
            mode="markers",
            marker={"symbol": "line-ew", "size": 14, "line": {"width": 3, "color": theme.INK}},
            name=vocabulary.label("requested_original", about.language),
            hoverinfo="text",
            hovertext=[chart_words.chain_hover(row, about) for row in revised],
        )
    )
    theme.fit_legend(plot)
