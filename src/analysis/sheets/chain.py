"""A municipality's chain through the years: small bars over a table of the same numbers.

The bars are drawings in the table's own columns, so each stands over its year, on screen and on
paper and without a script. What is withheld is drawn as an open box as high as the most it can be;
a zero is a line on the ground; where there is no number there is no bar. A sum that lacks a part
has a star, in the drawing and in the table.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import polars as pl
from markupsafe import Markup

from analysis import language as lang
from analysis import vocabulary
from analysis.figures import cells, markup
from analysis.figures.cells import Cell
from analysis.language import Language
from analysis.measures.chain import LINKS
from analysis.measures.suppression import HIGHEST_SUPPRESSED
from analysis.registry import names
from analysis.sheets.parts import number, paragraph, section
from analysis.sheets.places import Place

Row = Mapping[str, Any]
Written = Mapping[str, Sequence[Cell]]

_HEIGHT = 40
_ABOVE = 6
"""Room for the star of the highest bar."""
_BAR = 10
_STEP = 13
_SEEN = 1.5
_OPEN = 3.0
"""A withheld figure is drawn at least so high that the box is seen as one."""
_STAR = "*"


def draw(chains: pl.DataFrame, years: Sequence[int], places: Sequence[Place]) -> dict[str, Markup]:
    """The part `chain` of each municipality.

    Args:
        chains: `measures.settlement.municipality_chains`.
        years: those to show, in order; a year without figures is shown as such.
        places: the municipalities.
    """
    by_code = chains.partition_by("code", as_dict=True)
    none = chains.clear()
    return {
        place.code: _part(by_code.get((place.code,), none), years, place.language)
        for place in places
    }


def _part(chain: pl.DataFrame, years: Sequence[int], language: Language) -> Markup:
    known = {row["year"]: _shown(row) for row in chain.iter_rows(named=True)}
    rows = [known.get(year, _NO_FIGURES) for year in years]
    lines = [link for link in ("requested_original", *LINKS) if _has_line(link, rows)]
    written = {link: [_written(row, link, language) for row in rows] for link in lines}
    head = [_heading(""), *(_heading(str(year)) for year in years)]
    table = markup.block(
        "table",
        markup.element("thead", markup.element("tr", *head)),
        markup.block(
            "tbody",
            _bars(rows, written, language),
            *(_line(link, written[link], language) for link in lines),
        ),
        attributes={"class": "sheet-chain"},
    )
    said = cells.explain((one.reason for cells_ in written.values() for one in cells_), language)
    notes = [
        said,
        _withheld(rows, language),
        _zero(rows, language),
        *_partial(rows, years, language),
    ]
    framed = markup.scrolling(table, lang.text(language, "sheet-chain"))
    note = paragraph(" ".join(note for note in notes if note), "exhibit-note")
    return section("chain", language, framed, note)


def _written(row: Row, link: str, language: Language) -> Cell:
    """The cell of a number; a sum that lacks a part has its star."""
    cell = cells.cell(row, link, language)
    return replace(cell, text=cell.text + _STAR) if row.get(f"{link}_lacking") else cell


_NO_FIGURES: Row = {
    link + ending: value for link in LINKS for ending, value in (("", None), ("_status", "missing"))
}


_OF_A_SUM = (cells.REPORTED, "suppressed")
"""Statuses of a sum that is a number or an interval; with others nothing was added."""


def _shown(row: Row) -> dict[str, Any]:
    """A year of a chain as cells read it: a number, an interval, or the reason for none.

    Where several municipalities of that time are added, the sum with a withheld part is an
    interval that tells more than the mark does; a single withheld figure has its mark alone.
    """
    shown: dict[str, Any] = {
        "requested_original": row["requested_original"],
        "requested": row["requested"],
        "requested_status": row["requested_status"],
    }
    for link in LINKS:
        whole = row[f"{link}_status"] not in _OF_A_SUM
        shown[f"{link}_lacking"] = () if whole else row[f"{link}_lacking"]
    for link in LINKS[1:]:
        status, low = row[f"{link}_status"], row[f"{link}_low"]
        shown[link] = low if status == cells.REPORTED else None
        if status == "suppressed" and (low or row[f"{link}_suppressed"] > 1):
            shown |= {f"{link}_low": low, f"{link}_high": row[f"{link}_high"]}
        else:
            shown[f"{link}_status"] = status
    return shown


def _has_line(link: str, rows: Sequence[Row]) -> bool:
    """The first request has a line only where it was revised."""
    first = "requested_original"
    return link != first or any(
        row.get(first) is not None and row[first] != row["requested"] for row in rows
    )


def _heading(words: str) -> Markup:
    if not words:
        return markup.element("td")
    return markup.element("th", words, attributes={"scope": "col", "class": "number"})


def _line(link: str, written: Sequence[Cell], language: Language) -> Markup:
    swatch = markup.element("span", attributes={"class": f"swatch {link}", "aria-hidden": "true"})
    label = vocabulary.label(link, language)
    heading = markup.element("th", swatch, label, attributes={"scope": "row"})
    return markup.element("tr", heading, *(number(one, language) for one in written))


def _bars(rows: Sequence[Row], written: Written, language: Language) -> Markup:
    """The row of drawings; who does not see them has the numbers below."""
    most = max((_most(row, link) for row in rows for link in LINKS), default=0) or 1
    drawn = [
        markup.element(
            "td",
            _drawing(row, {link: written[link][place] for link in LINKS}, most),
            attributes={"class": "number"},
        )
        for place, row in enumerate(rows)
    ]
    label = lang.text(language, "sheet-chain-most", number=most)
    first = markup.element("td", label, attributes={"class": "sheet-scale"})
    hidden = {"class": "sheet-bars", "aria-hidden": "true"}
    return markup.element("tr", first, *drawn, attributes=hidden)


def _most(row: Row, link: str) -> int:
    """The most that a link can be in a year; 0 without a number."""
    if row.get(f"{link}_status") == "suppressed":
        return HIGHEST_SUPPRESSED
    return int(row.get(link) or row.get(f"{link}_high") or 0)


def _drawing(row: Row, shown: Mapping[str, Cell], most: int) -> Markup:
    bars = Markup("").join(
        _bar(row, link, shown[link], place, most) for place, link in enumerate(LINKS)
    )
    size = {"viewBox": f"0 0 {len(LINKS) * _STEP} {_ABOVE + _HEIGHT + 2}", "class": "sheet-bar"}
    return markup.element("svg", bars, attributes=size)


def _bar(row: Row, link: str, shown: Cell, place: int, most: int) -> Markup:
    if not shown.text or shown.reason not in {"", "suppressed"}:
        return Markup()
    reached = _most(row, link) / most * _HEIGHT
    star = _star(place, max(reached, _OPEN)) if row.get(f"{link}_lacking") else Markup()
    withheld = _box(place, max(reached, _OPEN), f"{link} withheld")
    if shown.reason:
        return withheld + star
    low = row.get(f"{link}_low")
    solid = _box(place, max(reached if low is None else low / most * _HEIGHT, _SEEN), link)
    return (solid if low is None else withheld + solid) + star


def _star(place: int, height: float) -> Markup:
    over = {"x": str(place * _STEP + 1 + _BAR / 2), "y": f"{_ABOVE + _HEIGHT + 3 - height:.1f}"}
    return markup.element("text", _STAR, attributes={"text-anchor": "middle", **over})


def _box(place: int, height: float, kind: str) -> Markup:
    box = {
        "x": str(place * _STEP + 1),
        "y": f"{_ABOVE + _HEIGHT + 1 - height:.1f}",
        "width": str(_BAR),
        "height": f"{height:.1f}",
    }
    return markup.element("rect", attributes={"class": kind, **box})


def _withheld(rows: Sequence[Row], language: Language) -> str:
    """What an open box means; an interval has one too."""
    drawn = any(
        row.get(f"{link}_status") == "suppressed" or row.get(f"{link}_high") is not None
        for row in rows
        for link in LINKS
    )
    return lang.text(language, "sheet-chain-withheld") if drawn else ""


def _zero(rows: Sequence[Row], language: Language) -> str:
    """What a zero means: a council that said no."""
    refused = any(row.get("decided") == 0 for row in rows)
    return lang.text(language, "sheet-chain-zero") if refused else ""


def _partial(rows: Sequence[Row], years: Sequence[int], language: Language) -> list[str]:
    """What the star means: which parts the sums lack, and in which years."""
    said = []
    for link in LINKS:
        parts = _lacking(rows, years, link)
        told = [f"{part} ({lang.join(parts[part], language)})" for part in lang.sort(parts)]
        said += [_missing(link, told, language)] if told else []
    return [lang.text(language, "sheet-chain-partial"), *said] if said else []


def _lacking(rows: Sequence[Row], years: Sequence[int], link: str) -> dict[str, list[str]]:
    """The years in which the sums of a link lack each part."""
    parts: dict[str, list[str]] = {}
    for row, year in zip(rows, years, strict=True):
        for part in row.get(f"{link}_lacking") or ():
            parts.setdefault(names.display(part), []).append(str(year))
    return parts


def _missing(link: str, parts: Sequence[str], language: Language) -> str:
    label, listed = vocabulary.label(link, language), lang.join(parts, language)
    return lang.text(language, "sheet-chain-lacking", link=label, parts=listed)
