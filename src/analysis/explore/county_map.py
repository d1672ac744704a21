"""The map of the workbench: outlines drawn once, colours and numbers that follow the setting."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from analysis import language as lang
from analysis.explore.scale import Scale
from analysis.figures import outlines, theme
from analysis.figures.markup import block, element
from analysis.figures.outlines import Coordinates, Drawing
from analysis.language import Language

if TYPE_CHECKING:
    import geopandas as gpd
    import polars as pl

_LETTER = 1 / 42
"""Height of a number, in parts of the map's height where the map fills its frame."""
_FRAME = 0.8
"""Height of the frame divided by its width, about."""
_MARGIN = 1 / 60
_COLOURS = (theme.PAPER, *theme.SEQUENTIAL)


def picture(boundaries: gpd.GeoDataFrame, label: str) -> Markup:
    """The outlines as an SVG, each with the `data-key` that its colour and number come by.

    Args:
        boundaries: `code`, `geometry`, EPSG:25833, simplified for display.
        label: what a reader who does not see the map is told.
    """
    drawing = outlines.draw(boundaries)
    side = max(drawing.width, drawing.height)
    margin = round(side * _MARGIN)
    box = (-margin, -margin, drawing.width + 2 * margin, drawing.height + 2 * margin)
    shapes = (_shape(drawing, code) for code in drawing.outlines)
    numbers = (_number(drawing, code) for code in drawing.outlines)
    height = max(drawing.height, _FRAME * drawing.width)
    letters = {"font-size": str(round(height * _LETTER))}
    return block(
        "svg",
        element("g", *shapes),
        element("g", *numbers, attributes=letters),
        attributes={
            "viewBox": " ".join(map(str, box)),
            "role": "img",
            "aria-label": label,
            "style": ";".join(f"--level-{place}:{c}" for place, c in enumerate(_COLOURS)),
        },
    )


def marks(municipalities: pl.DataFrame, scale: Scale, language: Language) -> dict[str, Any]:
    """What each municipality's outline and number become.

    Args:
        municipalities: `code`, `name`, `recommended`, `recommended_per_1000`.
        scale: the classes.
        language: of the tooltips.
    """
    rows = municipalities.select("code", "name", "recommended", "recommended_per_1000").iter_rows()
    return {code: _mark(name, people, rate, scale, language) for code, name, people, rate in rows}


def legend(scale: Scale, language: Language) -> Markup:
    """The classes and what they mean, as a list beside the map."""
    swatch = Markup('<li><span style="background:{}"></span>{}</li>')
    entries = (
        swatch.format(colour, label)
        for colour, label in zip(_COLOURS, scale.labels(language), strict=True)
    )
    title = element("p", lang.text(language, "explore-scale"), attributes={"class": "soft"})
    return block("div", title, element("ul", *entries, attributes={"class": "scale"}))


def _mark(
    name: str, people: int, rate: float, scale: Scale, language: Language
) -> Mapping[str, object]:
    written = lang.number(rate, language, scale.decimals)
    return {
        "level": scale.level(rate),
        "text": lang.number(people, language),
        "title": lang.text(language, "explore-tooltip", name=name, people=people, rate=written),
    }


def _shape(drawing: Drawing, code: str) -> Markup:
    outline = drawing.outlines[code]
    title = element("title", attributes={"data-key": code})
    path = element(
        "path",
        title,
        attributes={
            "d": _path(outline.x, outline.y, drawing.height),
            "data-key": code,
            "data-code": code,
        },
    )
    return element("g", path)


def _number(drawing: Drawing, code: str) -> Markup:
    x, y = drawing.outlines[code].centre
    place = {"x": str(round(x)), "y": str(round(drawing.height - y)), "data-key": code}
    return element("text", attributes=place)


def _path(x: Coordinates, y: Coordinates, height: int) -> str:
    """The rings of an outline; SVG's y runs down."""
    pieces = []
    command = "M"
    for east, north in zip(x, y, strict=True):
        if east is None or north is None:
            pieces.append("Z")
            command = "M"
        else:
            pieces.append(f"{command}{east} {height - north}")
            command = "L"
    return "".join([*pieces, "Z"])
