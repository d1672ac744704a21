"""How sure each proposed number is: a dot with its range, sorted by groups of equals."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import plotly.graph_objects as go
import polars as pl
from markupsafe import escape

from analysis import language as lang
from analysis.figures import numbers, proposal_maps, proposal_words, theme
from analysis.figures.about import About
from analysis.figures.exhibit import Exhibit

_ROW_PX = 22
_AROUND_PX = 110
_FAR = 2.0
"""A municipality whose low end is so many times the next one's high end is written, not drawn."""
_WRITTEN_AT_MOST = 2


def chart(frame: pl.DataFrame, about: About) -> Exhibit:
    """The proposed number, its range and IMDi's request, municipality by municipality.

    Municipalities are in groups from the highest down; those of a group cannot be told apart and
    stand in alphabetical order. One that is far above all others would press them together: its
    numbers are written at the edge instead.

    Args:
        frame: `proposal_frame.of`, in alphabetical order.
        about: the county, the year, written language, source.
    """
    ordered = frame.sort("group", maintain_order=True)
    outside = _outside(ordered)
    drawn = ordered.filter(~pl.col("code").is_in(outside["code"].to_list()))
    places = {code: place for place, code in enumerate(ordered["code"])}
    plot = go.Figure(layout=_layout(ordered, drawn, about))
    plot.add_traces(_ranges(drawn, places, about))
    plot.add_trace(_requests(drawn, places, about))
    plot.layout.annotations = _written(outside, places, about)
    theme.fit_legend(plot)
    said = proposal_words.stability(frame, outside["name"].to_list(), about)
    columns = ("name", "recommended", "low", "high", "group", "requested")
    return Exhibit(
        name="proposal-stability",
        kind="figure",
        title=said.title,
        description=said.description,
        alt=said.alt,
        source=about.source,
        table=ordered.select(
            "code",
            "name",
            "recommended",
            "low",
            "high",
            "group",
            "requested",
            "requested_status",
        ),
        language=about.language,
        plot=plot,
        columns=columns,
    )


def _outside(ordered: pl.DataFrame) -> pl.DataFrame:
    """The few municipalities that are far above all the others."""
    falling = ordered.sort("high", "code", descending=[True, False])
    rows = falling.select("low", "high").rows()
    far = [
        place + 1
        for place, ((low, _), (_, next_high)) in enumerate(pairwise(rows))
        if low > _FAR * next_high and place < _WRITTEN_AT_MOST
    ]
    return falling.head(max(far, default=0))


def _ranges(drawn: pl.DataFrame, places: dict[str, int], about: About) -> list[go.Scatter]:
    number, low, high = drawn["recommended"], drawn["low"], drawn["high"]
    return [
        go.Scatter(
            x=number.to_list(),
            y=[places[code] for code in drawn["code"]],
            error_x={
                "type": "data",
                "symmetric": False,
                "array": (high - number).to_list(),
                "arrayminus": (number - low).to_list(),
                "color": theme.SEQUENTIAL[2],
                "thickness": 5,
                "width": 0,
            },
            mode="markers",
            marker={"size": 10, "color": theme.ACCENT},
            name=lang.text(about.language, "proposal-stability-number"),
            text=[proposal_maps.hover(row, about) for row in drawn.iter_rows(named=True)],
            hoverinfo="text",
        )
    ]


def _requests(drawn: pl.DataFrame, places: dict[str, int], about: About) -> go.Scatter:
    known = drawn.drop_nulls("requested")
    return go.Scatter(
        x=known["requested"].to_list(),
        y=[places[code] for code in known["code"]],
        mode="markers",
        marker={
            "symbol": "diamond-open",
            "size": 11,
            "color": theme.INK,
            "line": {"width": 1.5},
        },
        name=lang.text(about.language, "proposal-stability-request"),
        text=[proposal_maps.hover(row, about) for row in known.iter_rows(named=True)],
        hoverinfo="text",
        visible=bool(known.height),
    )


def _written(
    outside: pl.DataFrame, places: dict[str, int], about: About
) -> list[go.layout.Annotation]:
    return [
        go.layout.Annotation(
            text=lang.text(
                about.language,
                "proposal-stability-outside",
                number=row["recommended"],
                range=numbers.spread(row["low"], row["high"], None, about.language),
                requested="" if row["requested"] is None else row["requested"],
                known="no" if row["requested"] is None else "yes",
            ),
            x=1,
            xref="x domain",
            y=places[row["code"]],
            xanchor="right",
            showarrow=False,
            font={"size": 14, "color": theme.INK},
        )
        for row in outside.iter_rows(named=True)
    ]


def _layout(ordered: pl.DataFrame, drawn: pl.DataFrame, about: About) -> go.Layout:
    highest = max([*drawn["high"], *drawn["requested"].drop_nulls(), 1])
    return theme.layout(
        height=_ROW_PX * ordered.height + _AROUND_PX,
        shapes=_between_groups(ordered["group"].to_list()),
        xaxis={
            "range": [-0.03 * highest, 1.06 * highest],
            "showgrid": True,
            "tickformat": ",d",
            "title": {"text": lang.text(about.language, "unit-people")},
        },
        yaxis={
            "tickmode": "array",
            "tickvals": list(range(ordered.height)),
            "ticktext": [str(escape(name)) for name in ordered["name"]],
            "range": [ordered.height - 0.4, -0.6],
            "showgrid": False,
        },
        legend={"orientation": "h", "x": 0, "y": 1.0, "yanchor": "bottom"},
    )


def _between_groups(groups: Sequence[int]) -> list[dict[str, Any]]:
    """A line where one group ends and the next begins."""
    return [
        {
            "type": "line",
            "xref": "paper",
            "x0": 0,
            "x1": 1,
            "y0": place + 0.5,
            "y1": place + 0.5,
            "line": {"color": theme.LINE_STRONG, "width": 1, "dash": "dot"},
        }
        for place, (one, other) in enumerate(pairwise(groups))
        if one != other
    ]
