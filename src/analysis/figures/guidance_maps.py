"""Maps of the county's advisers: who follows which municipality today, and in a proposal.

Colour never carries it alone: every connected area has the adviser's initials on it and a strong
line towards other advisers' areas, and the legend gives initials and name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING

import plotly.graph_objects as go
import polars as pl
from markupsafe import Markup, escape

from analysis import language as lang
from analysis.duties import distances
from analysis.duties.distribution import Distribution
from analysis.figures import drawn, ground, guidance_words, labels, order, outlines, theme
from analysis.figures.about import About
from analysis.figures.circles import Circle
from analysis.figures.exhibit import Exhibit
from analysis.figures.ground import Fill
from analysis.figures.outlines import Drawing
from analysis.figures.words import Words

if TYPE_CHECKING:
    import geopandas as gpd

TINTS = (
    "#a9d5db",
    "#f4d58d",
    "#d9b8d6",
    "#b9d69c",
    "#f2b8a2",
    "#b7c4e8",
    "#e3d9c6",
    "#8fc9ae",
)
"""One for each adviser, then from the first again; ink on any of them has a contrast above 8:1."""

_HATCH = {"shape": "/", "size": 6, "solidity": 0.2, "fgcolor": theme.INK_SOFT}
_BORDER = {"color": theme.INK, "width": 2.2, "simplify": False}
_NAMED_WITHOUT = 5


@dataclass(frozen=True)
class _Map:
    """What both maps are drawn from."""

    frame: pl.DataFrame
    """`code`, `name`, `email` (null: nobody) and what stands under the pointer."""
    people: Mapping[str, str]
    """Name by address; the order gives the colours."""
    texts: Mapping[str, str]
    changed: frozenset[str] = frozenset()
    """Municipalities that are hatched."""


def advisers(
    contacts: pl.DataFrame, people: pl.DataFrame, boundaries: gpd.GeoDataFrame, about: About
) -> Exhibit:
    """Which adviser each municipality has today.

    Args:
        contacts: `guidance.municipalities`.
        people: `guidance.advisers`.
        boundaries: `code` and `geometry` of the same municipalities, EPSG:25833, simplified.
        about: the county, the year, written language, source.

    Raises:
        ValueError: a municipality lacks a boundary, or the boundaries are not in EPSG:25833.
    """
    texts = {row["code"]: _hover(row, None, about) for row in contacts.iter_rows(named=True)}
    shown = _Map(contacts, _names(people), texts)
    none = lang.text(about.language, "guidance-none")
    table = contacts.select("code", "name", pl.col("adviser").fill_null(none))
    said = guidance_words.advisers_map(contacts, people, about)
    if not contacts["email"].count():
        return _unregistered("advisers-map", said, table, about)
    return _exhibit("advisers-map", said, table, _draw(shown, boundaries, about), about)


def proposal(
    proposal: Distribution,
    contacts: pl.DataFrame,
    people: pl.DataFrame,
    boundaries: gpd.GeoDataFrame,
    about: About,
) -> Exhibit:
    """Which adviser each municipality has in the proposal, and who changes.

    Args:
        proposal: `distribution.propose`.
        contacts: `guidance.municipalities`.
        people: `guidance.advisers`.
        boundaries: `code` and `geometry` of the same municipalities, EPSG:25833, simplified.
        about: the county, the year, written language, source.

    Raises:
        ValueError: a municipality lacks a boundary, or the boundaries are not in EPSG:25833.
    """
    names = _names(people)
    new = {code: names[email] for code, email in proposal.assignment.items()}
    texts = {
        row["code"]: _hover(row, new.get(row["code"]), about)
        for row in contacts.iter_rows(named=True)
    }
    assigned = contacts.with_columns(
        pl.col("code")
        .replace_strict(proposal.assignment, default=None, return_dtype=pl.String)
        .alias("email")
    )
    changed = frozenset(code for step in proposal.steps for code in step.move.codes)
    shown = _Map(assigned, names, texts, changed)
    none = lang.text(about.language, "guidance-none")
    table = contacts.select(
        "code",
        "name",
        pl.col("adviser").fill_null(none).alias("adviser_before"),
        pl.col("code")
        .replace_strict(new, default=none, return_dtype=pl.String)
        .alias("adviser_after"),
    )
    said = guidance_words.proposal_map(proposal, contacts, about)
    if proposal.today is None:
        return _unregistered("adviser-proposal-map", said, table, about)
    return _exhibit("adviser-proposal-map", said, table, _draw(shown, boundaries, about), about)


def _exhibit(name: str, said: Words, table: pl.DataFrame, plot: go.Figure, about: About) -> Exhibit:
    """A map whose table has the codes first, which the page leaves out."""
    return Exhibit(
        name=name,
        kind="figure",
        title=said.title,
        description=said.description,
        alt=said.alt,
        source=about.source,
        table=order.by_name(table),
        language=about.language,
        plot=plot,
        leads_to_sheets=True,
        columns=tuple(table.columns[1:]),
    )


def _unregistered(name: str, said: Words, table: pl.DataFrame, about: About) -> Exhibit:
    """That nobody is registered, in words: a map on which all are alike would tell nothing."""
    words = (said.title, lang.text(about.language, "guidance-unregistered"))
    rows = order.by_name(table)
    shown = drawn.exhibit(name, words, rows, Markup(), replace(about, source=""))
    return replace(shown, kind="figure")


def _draw(shown: _Map, boundaries: gpd.GeoDataFrame, about: About) -> go.Figure:
    drawing = ground.draw(shown.frame, boundaries)
    legend = lang.text(about.language, "guidance-map-legend")
    plot = go.Figure(layout=ground.layout(drawing, legend))
    plot.add_traces(list(_legend(shown, about)))
    for code, email in shown.frame.select("code", "email").iter_rows():
        fill = _fill(shown, code, email)
        plot.add_trace(ground.municipality(drawing, code, fill, shown.texts[code]))
    areas = _areas(shown, boundaries)
    plot.add_trace(_borders(areas, drawing))
    plot.layout.annotations = [*_initials(shown, areas), *_without(shown, drawing)]
    theme.fit_legend(plot)
    return plot


def _legend(shown: _Map, about: About) -> Iterator[go.Bar]:
    """Initials and name of each adviser; then what has nobody, and what changes."""
    short = guidance_words.initials(shown.people)
    for place, (email, name) in enumerate(shown.people.items()):
        label = f"{escape(short[email])} – {escape(name)}"
        yield ground.legend_entry(label, {"fillcolor": TINTS[place % len(TINTS)]})
    if shown.frame["email"].null_count():
        label = lang.text(about.language, "guidance-nobody").lower()
        yield ground.legend_entry(label, ground.patterned("not_registered"))
    if shown.changed:
        label = lang.text(about.language, "guidance-proposal-changed")
        hatched = {"fillcolor": theme.PAPER, "fillpattern": {**_HATCH, "bgcolor": theme.PAPER}}
        yield ground.legend_entry(label, hatched)


def _fill(shown: _Map, code: str, email: str | None) -> Fill:
    if email is None:
        return ground.patterned("not_registered")
    tint = TINTS[list(shown.people).index(email) % len(TINTS)]
    if code not in shown.changed:
        return {"fillcolor": tint}
    return {"fillcolor": tint, "fillpattern": {**_HATCH, "bgcolor": tint}}


def _areas(shown: _Map, boundaries: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """The connected areas of each adviser: `code` is the address and the area's number.

    What nobody follows is there too, without address, so that the grid is that of the map.
    """
    import geopandas as gpd
    import shapely

    near = distances.of(boundaries)
    shapes = dict(zip(boundaries["code"], boundaries.geometry, strict=True))
    keys, found = [], []
    for (email,), rows in shown.frame.group_by("email", maintain_order=True):
        for place, area in enumerate(near.parts(rows["code"])):
            keys.append(f"{email or ''} {place}")
            found.append(shapely.coverage_union_all([shapes[code] for code in sorted(area)]))
    return gpd.GeoDataFrame({"code": keys}, geometry=found, crs=boundaries.crs)


def _borders(areas: gpd.GeoDataFrame, drawing: Drawing) -> go.Scatter:
    """A strong line where two areas of different advisers meet; the coast needs none."""
    import numpy as np
    import shapely

    edges = shapely.boundary(areas.geometry.to_numpy())
    owners = [_address(key) for key in areas["code"]]
    shared = [
        shapely.intersection(edges[one], edges[other])
        for one, other in combinations(range(len(edges)), 2)
        if owners[one] != owners[other]
    ]
    lines = shapely.get_parts(shapely.line_merge(shapely.union_all(shared)))
    x: outlines.Coordinates = []
    y: outlines.Coordinates = []
    for line in lines[shapely.length(lines) > 0]:
        metres = shapely.get_coordinates(line) - (drawing.west_m, drawing.south_m)
        places = np.rint(metres / drawing.cell_m).astype(int)
        x += [*places[:, 0].tolist(), None]
        y += [*places[:, 1].tolist(), None]
    return go.Scatter(x=x, y=y, mode="lines", line=_BORDER, hoverinfo="skip", showlegend=False)


def _initials(shown: _Map, areas: gpd.GeoDataFrame) -> list[go.layout.Annotation]:
    """The initials of the adviser well inside each area."""
    short = guidance_words.initials(shown.people)
    found = outlines.draw(areas).outlines
    placed = [(_address(key), one.centre) for key, one in found.items() if _address(key)]
    return [
        labels.annotation(short[email], centre, labels.Spot(0, 0, 0)).update(
            text=f"<b>{escape(short[email])}</b>"
        )
        for email, centre in placed
    ]


def _without(shown: _Map, drawing: Drawing) -> list[go.layout.Annotation]:
    """The names of those without an adviser, where they are few."""
    rows = shown.frame.filter(pl.col("email").is_null())
    if rows.height > _NAMED_WITHOUT:
        return []
    spots = [
        (Circle(*drawing.outlines[code].centre, radius=0, value=0, code=code, name=name), name)
        for code, name in rows.select("code", "name").iter_rows()
    ]
    return labels.beside(spots, [circle for circle, _ in spots], drawing)


def _hover(row: Mapping[str, object], new: str | None, about: About) -> str:
    """Name, adviser (today and in the proposal), inhabitants, people to settle. Escaped."""
    language = about.language
    adviser = row["adviser"]
    none = lang.text(language, "guidance-none")
    lines = []
    if new is not None and new != adviser:
        lines.append(lang.text(language, "guidance-hover-moved", adviser=new))
        lines.append(lang.text(language, "guidance-hover-today", adviser=adviser or none))
    elif adviser:
        lines.append(lang.text(language, "guidance-hover-adviser", adviser=adviser))
    else:
        lines.append(lang.text(language, "guidance-hover-nobody"))
    if isinstance(people := row["population"], int):
        said = lang.number(people, language)
        lines.append(lang.text(language, "guidance-hover-population", population=said))
    not_asked = row["requested_status"] == "not_asked"
    if isinstance(asked := 0 if not_asked else row["requested"], int):
        lines.append(lang.text(language, "guidance-hover-requested", requested=asked))
    return "<br>".join([f"<b>{escape(row['name'])}</b>", *(str(escape(line)) for line in lines)])


def _names(people: pl.DataFrame) -> dict[str, str]:
    return dict(people.select("email", "adviser").iter_rows())


def _address(key: str) -> str:
    return key.rpartition(" ")[0]
