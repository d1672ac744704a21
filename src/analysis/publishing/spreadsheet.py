"""A table as an Excel workbook of two sheets: the table itself, and what it means."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from analysis import language as lang
from analysis import vocabulary
from analysis.language import Language
from analysis.publishing.outputs import Shown

SUPPRESSED = ":"
NONE_TO_GIVE = "."
NOT_KNOWN = ".."
NUMBERS = ("int", "float", "share")

Cell = str | int | float | bool | dt.date | None

_FORMATS = {
    "int": "#,##0",
    "float": "#,##0.0##",
    "share": "0.0 %",
    "date": "yyyy-mm-dd",
    "year": "0",
}
_WIDEST = 60
_EXPLANATION_WIDTHS = (28, 90, 28, 28)
# A name that looks like a formula, a link or a number is still a name.
_TEXT_IS_TEXT = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "in_memory": True,
}


def write(
    path: Path,
    exhibit: Shown,
    rows: Sequence[Sequence[Cell]],
    language: Language,
    created: dt.datetime,
) -> None:
    """Write one exhibit.

    Args:
        path: the file.
        exhibit: titles, columns and source.
        rows: its cells, typed; a missing number is its sign.
        language: of headings and explanations.
        created: what the file says of its own age.
    """
    import xlsxwriter

    with xlsxwriter.Workbook(path, _TEXT_IS_TEXT) as book:
        book.set_properties({"title": exhibit.title, "created": created.replace(tzinfo=None)})
        _table(_Sheet(book, lang.text(language, "download-sheet-table")), exhibit, rows)
        _explanation(
            _Sheet(book, lang.text(language, "download-sheet-explanation")), exhibit, language
        )


class _Sheet:
    """One sheet under writing: knows the formats, and which line is next."""

    def __init__(self, book: Any, name: str) -> None:  # noqa: ANN401 -- xlsxwriter ships no types
        self.sheet = book.add_worksheet(name)
        self._line = 0
        self._heading = book.add_format(
            {"bold": True, "text_wrap": True, "valign": "top", "bottom": 1}
        )
        self._text = book.add_format({"text_wrap": True, "valign": "top"})
        self._sign = book.add_format({"align": "right"})
        self._formats = {
            kind: book.add_format({"num_format": form}) for kind, form in _FORMATS.items()
        }

    def headings(self, texts: Sequence[str]) -> None:
        """A line of headings."""
        self.sheet.write_row(self._line, 0, texts, self._heading)
        self._line += 1

    def texts(self, texts: Sequence[str]) -> None:
        """A line of texts, wrapped in their cells."""
        self.sheet.write_row(self._line, 0, texts, self._text)
        self._line += 1

    def empty(self) -> None:
        """An empty line."""
        self._line += 1

    def cells(self, cells: Sequence[Cell], columns: Sequence[str]) -> None:
        """A line of typed cells."""
        for place, (cell, name) in enumerate(zip(cells, columns, strict=True)):
            self._cell(place, cell, vocabulary.column(name))
        self._line += 1

    def _cell(self, place: int, cell: Cell, column: vocabulary.Column) -> None:
        here = (self._line, place)
        match cell:
            case None:
                pass
            case bool():
                self.sheet.write_boolean(*here, cell)
            case dt.date():
                self.sheet.write_datetime(*here, cell, self._formats["date"])
            case str():
                self.sheet.write_string(
                    *here, cell, self._sign if column.dtype in NUMBERS else None
                )
            case _:
                kind = "year" if column.unit == "year" else column.dtype
                self.sheet.write_number(*here, cell, self._formats.get(kind))


def _table(sheet: _Sheet, exhibit: Shown, rows: Sequence[Sequence[Cell]]) -> None:
    names = [column["name"] for column in exhibit.columns]
    labels = [column["label"] for column in exhibit.columns]
    sheet.headings(labels)
    for row in rows:
        sheet.cells(row, names)
    for place, label in enumerate(labels):
        widest = max([len(label), *(len(str(row[place])) for row in rows)])
        sheet.sheet.set_column(place, place, min(widest + 3, _WIDEST))
    sheet.sheet.freeze_panes(1, 1)
    sheet.sheet.autofilter(0, 0, len(rows), len(names) - 1)


def _explanation(sheet: _Sheet, exhibit: Shown, language: Language) -> None:
    for key, said in (
        ("download-title", exhibit.title),
        ("download-description", exhibit.description),
        ("download-source", exhibit.source),
    ):
        sheet.texts([lang.text(language, key), said])
    sheet.empty()
    wanted = ("column_label", "column_definition", "column_unit", "column")
    sheet.headings([vocabulary.label(name, language) for name in wanted])
    for column in exhibit.columns:
        name = column["name"]
        meaning, unit = vocabulary.definition(name, language), vocabulary.unit(name, language)
        sheet.texts([column["label"], meaning, unit, name])
    sheet.empty()
    sheet.headings([lang.text(language, "download-sign"), lang.text(language, "download-meaning")])
    for sign, key in ((SUPPRESSED, "suppressed"), (NONE_TO_GIVE, "none"), (NOT_KNOWN, "unknown")):
        sheet.texts([sign, lang.text(language, f"download-sign-{key}")])
    for place, width in enumerate(_EXPLANATION_WIDTHS):
        sheet.sheet.set_column(place, place, width)
