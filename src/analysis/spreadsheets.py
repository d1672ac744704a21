"""Excel sheets as the workbook writes them: headings, wrapped texts, typed cells, one style."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from analysis import vocabulary

NUMBERS = ("int", "float", "share")

Cell = str | int | float | bool | dt.date | None

FORMATS = {
    "int": "#,##0",
    "float": "#,##0.0##",
    "share": "0.0 %",
    "date": "yyyy-mm-dd",
    "year": "0",
    "text": "@",
}
# A name that looks like a formula, a link or a number is still a name.
TEXT_IS_TEXT = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "in_memory": True,
}


class Sheet:
    """One sheet under writing: knows the formats, and which line is next."""

    def __init__(self, book: Any, name: str) -> None:  # noqa: ANN401 -- xlsxwriter ships no types
        """Add a sheet to a book of xlsxwriter."""
        self.sheet = book.add_worksheet(name)
        self.line = 0
        self._heading = book.add_format(
            {"bold": True, "text_wrap": True, "valign": "top", "bottom": 1}
        )
        self.wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        self._sign = book.add_format({"align": "right"})
        self.formats = {
            kind: book.add_format({"num_format": form}) for kind, form in FORMATS.items()
        }

    def headings(self, texts: Sequence[str]) -> None:
        """A line of headings."""
        self.sheet.write_row(self.line, 0, texts, self._heading)
        self.line += 1

    def texts(self, texts: Sequence[str]) -> None:
        """A line of texts, wrapped in their cells."""
        self.sheet.write_row(self.line, 0, texts, self.wrapped)
        self.line += 1

    def empty(self) -> None:
        """An empty line."""
        self.line += 1

    def cells(self, cells: Sequence[Cell], columns: Sequence[str]) -> None:
        """A line of typed cells."""
        for place, (cell, name) in enumerate(zip(cells, columns, strict=True)):
            self._cell(place, cell, vocabulary.column(name))
        self.line += 1

    def _cell(self, place: int, cell: Cell, column: vocabulary.Column) -> None:
        here = (self.line, place)
        match cell:
            case None:
                pass
            case bool():
                self.sheet.write_boolean(*here, cell)
            case dt.date():
                self.sheet.write_datetime(*here, cell, self.formats["date"])
            case str():
                self.sheet.write_string(
                    *here, cell, self._sign if column.dtype in NUMBERS else None
                )
            case _:
                self.sheet.write_number(*here, cell, self.formats.get(form(column)))


def form(column: vocabulary.Column) -> str:
    """The key in `FORMATS` of what stands in a column."""
    return "year" if column.unit == "year" else column.dtype
