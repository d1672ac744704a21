"""The little HTML that exhibits need, every text escaped by markupsafe.

Own table writer: sorting wants a key on each cell, withheld figures want their reason, headings
their definition and rows their own heading for screen readers. great-tables has none of these,
and adds a style block and an id per table to the page.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence

import polars as pl
from markupsafe import Markup, escape

from analysis import language as lang
from analysis import vocabulary
from analysis.figures.cells import Cell, cell, explain
from analysis.language import Language

_BREAKS = re.compile(r"(?<=[^\s/_])([/_])(?=[^\s/_])")
_NUMBERS = ("int", "float", "share")


def element(tag: str, *content: str, attributes: Mapping[str, str] | None = None) -> Markup:
    """One element on one line."""
    return Markup("<{tag}{attributes}>{content}</{tag}>").format(
        tag=tag,
        attributes=_attributes(attributes or {}),
        content=Markup("").join(content),
    )


def block(tag: str, *content: str, attributes: Mapping[str, str] | None = None) -> Markup:
    """One element, each piece of its content on a line of its own; empty pieces left out."""
    pieces = Markup("\n").join(piece for piece in content if piece)
    return element(tag, Markup("\n"), pieces, Markup("\n"), attributes=attributes)


def json_script(content: object, kind: str) -> Markup:
    r"""JSON inside the page; `<` is written `\u003c`, so that nothing in it can end the script."""
    written = json.dumps(content, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    safe = Markup(written.replace("<", "\\u003c"))  # noqa: S704 -- no «<» is left
    return element("script", safe, attributes={"type": "application/json", "class": kind})


def downloads(name: str, language: Language) -> Markup:
    """Links to the table as CSV and as XLSX."""
    links = Markup(" · ").join(
        element("a", kind, attributes={"href": f"data/{name}.{kind.lower()}"})
        for kind in ("CSV", "XLSX")
    )
    return Markup(' <span class="exhibit-downloads">{} {}</span>').format(
        lang.text(language, "figures-download"), links
    )


def shown_columns(frame: pl.DataFrame) -> tuple[str, ...]:
    """The columns that readers see: reasons and ends of intervals are folded into their quantity.

    A quantity that exists only as an interval appears where its lower end stands.
    """
    names = set(frame.columns)
    shown: list[str] = []
    for name in frame.columns:
        quantity, _, part = name.rpartition("_")
        if part in {"status", "reason"} and quantity in names:
            continue
        if part in {"low", "high"} and {f"{quantity}_low", f"{quantity}_high"} <= names:
            name = quantity  # noqa: PLW2901 -- the interval stands for both ends
        if name not in shown:
            shown.append(name)
    return tuple(shown)


def table(  # noqa: PLR0913 -- two of them by name
    frame: pl.DataFrame,
    columns: Sequence[str],
    language: Language,
    total: pl.DataFrame | None = None,
    *,
    sortable: bool = False,
    links: Sequence[str] = (),
) -> tuple[Markup, Markup]:
    """A table, and a paragraph that tells what its marks mean (empty where there is none).

    Args:
        frame: the rows, with the columns of reasons and ends beside those shown.
        columns: the columns to show, in order; the first names the row.
        language: written language.
        total: one row under the others.
        sortable: whether readers may sort by any column.
        links: where the heading of each row leads; without any, they lead nowhere.
    """
    rows = _cells(frame, columns, language)
    sums = _cells(total, columns, language) if total is not None else []
    head = block("thead", element("tr", *(_heading(name, language) for name in columns)))
    lines = zip(rows, links or [""] * len(rows), strict=True)
    body = block("tbody", *(_line(cells, columns, language, link) for cells, link in lines))
    foot = block("tfoot", *(_line(cells, columns, language) for cells in sums)) if sums else ""
    drawn = block("table", head, body, foot, attributes=_table_attributes(sortable=sortable))
    marks = explain((one.reason for cells in (*rows, *sums) for one in cells), language)
    note = element("p", marks, attributes={"class": "exhibit-note"}) if marks else Markup("")
    return drawn, note


def scrolling(content: Markup, label: str) -> Markup:
    """A named frame that scrolls sideways where the page is narrow, also by keyboard."""
    attributes = {"class": "table-scroll", "tabindex": "0", "role": "region", "aria-label": label}
    return block("div", content, attributes=attributes)


def _cells(frame: pl.DataFrame, columns: Sequence[str], language: Language) -> list[list[Cell]]:
    return [
        [cell(row, column, language) for column in columns] for row in frame.iter_rows(named=True)
    ]


def _heading(name: str, language: Language) -> Markup:
    unit = vocabulary.unit(name, language)
    meaning = vocabulary.definition(name, language)
    attributes = {"scope": "col", "title": f"{meaning} ({unit})" if unit else meaning}
    return element("th", vocabulary.label(name, language), attributes=_numeric(name, attributes))


def _line(
    cells: Iterable[Cell], columns: Sequence[str], language: Language, link: str = ""
) -> Markup:
    """A row; its first cell is its heading, which may lead somewhere."""
    written = [
        _written("td" if place else "th", one, name, language, "" if place else link)
        for place, (one, name) in enumerate(zip(cells, columns, strict=True))
    ]
    return element("tr", *written)


def _written(tag: str, one: Cell, name: str, language: Language, link: str) -> Markup:
    """A cell; the key to sort by is written where it is not what the reader sees anyway."""
    attributes = _numeric(name, {"scope": "row"} if tag == "th" else {})
    if one.sort != one.text:
        attributes["data-sort"] = one.sort
    if not one.reason:
        words = _breakable(one.text)
        content = element("a", words, attributes={"href": link}) if link else words
        return element(tag, content, attributes=attributes)
    mark = element("abbr", one.text, attributes={"title": explain([one.reason], language)})
    return element(tag, mark, attributes=attributes)


def _breakable(text: str) -> Markup:
    """Long names such as `data/raw/x_y.csv` may be broken after `/` and `_`."""
    return Markup(_BREAKS.sub(r"\1<wbr>", str(escape(text))))  # noqa: S704 -- escaped


def _numeric(name: str, attributes: dict[str, str]) -> dict[str, str]:
    column = vocabulary.column(name)
    numeric = column.dtype in _NUMBERS and column.unit != "year"
    return {"class": "number", **attributes} if numeric else attributes


def _table_attributes(*, sortable: bool) -> dict[str, str]:
    """Quarto would make the table its own, without keys to sort by: it is asked not to."""
    untouched = {"data-quarto-disable-processing": "true"}
    return {"class": "sortable", **untouched} if sortable else untouched


def _attributes(attributes: Mapping[str, str]) -> Markup:
    return Markup("").join(
        Markup(' {}="{}"').format(name, value) for name, value in attributes.items()
    )
