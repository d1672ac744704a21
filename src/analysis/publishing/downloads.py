"""Every table shown, as CSV for programs and as XLSX for people.

**CSV** is written so that it opens right with a double click in Excel with Norwegian settings,
which reads `;` between fields and a comma in numbers: with a comma between fields everything
lands in one column, and `12.5` is read as the twelfth of May. The mark at the start (UTF-8 BOM)
makes Excel read æ, ø, å and Sami letters. The headings are the columns' own names, the same in
both written languages: programs find them, and the report's dictionary explains them. In pandas:
`read_csv(path, sep=";", decimal=",")`.

**XLSX** has the headings of the page, typed cells, and a second sheet with what each column means.

**No empty cell for a number.** Where a number is missing stands a sign of the statistics bureau:
`:` suppressed, `.` there is none to give, `..` not registered or missing. Nothing withheld ever
becomes 0, or a number at all.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from analysis import language as lang
from analysis import vocabulary
from analysis.figures.cells import NOT_ASKED_BEFORE, NOT_COMPUTABLE, reason_of
from analysis.language import Language
from analysis.publishing import spreadsheet
from analysis.publishing.outputs import Shown
from analysis.publishing.spreadsheet import NONE_TO_GIVE, NOT_KNOWN, NUMBERS, SUPPRESSED, Cell

_SIGNS = {"suppressed": SUPPRESSED} | dict.fromkeys(
    ("not_asked", NOT_ASKED_BEFORE, NOT_COMPUTABLE), NONE_TO_GIVE
)
# Columns that hold a word of the code, and where the word for readers stands.
_WORDS = {"_status": "status", "_change_reason": "change-reason"}
# A program that opens a CSV may run a text that begins so as a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write(
    folder: Path, exhibits: Sequence[Shown], language: Language, created: dt.datetime
) -> list[Path]:
    """Write `<exhibit>.csv` and `<exhibit>.xlsx` for every exhibit.

    Args:
        folder: existing folder.
        exhibits: with rows and columns of the vocabulary.
        language: of headings, statuses and explanations.
        created: what the XLSX says of its own age.
    """
    paths = []
    for exhibit in exhibits:
        as_csv = folder / f"{exhibit.name}.csv"
        as_csv.write_bytes(csv_bytes(exhibit, language))
        as_xlsx = folder / f"{exhibit.name}.xlsx"
        spreadsheet.write(as_xlsx, exhibit, list(cells(exhibit, language)), language, created)
        paths += [as_csv, as_xlsx]
    return paths


def csv_bytes(exhibit: Shown, language: Language) -> bytes:
    """The exhibit as CSV: see the module for the form and why."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([column["name"] for column in exhibit.columns])
    for row in cells(exhibit, language):
        writer.writerow([_as_csv(cell) for cell in row])
    return out.getvalue().encode("utf-8-sig")


def cells(exhibit: Shown, language: Language) -> Iterator[list[Cell]]:
    """The rows with typed cells; a missing number is its sign, a status its word."""
    names = [column["name"] for column in exhibit.columns]
    for values in exhibit.rows:
        row = dict(zip(names, values, strict=True))
        yield [_cell(name, row, language) for name in names]


def _cell(name: str, row: Mapping[str, Any], language: Language) -> Cell:
    value = row[name]
    dtype = vocabulary.column(name).dtype
    if value is None:
        if dtype not in NUMBERS:
            return None
        reason = reason_of(row, name)
        return _SIGNS.get(reason, NOT_KNOWN)
    for ending, texts in _WORDS.items():
        if name.endswith(ending):
            return lang.text(language, f"{texts}-{value}")
    if dtype == "date":
        return dt.date.fromisoformat(value)
    return value  # type: ignore[no-any-return] # a JSON scalar


def _as_csv(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, float):
        return repr(cell).replace(".", ",")
    if isinstance(cell, str) and cell.startswith(_FORMULA):
        return f"'{cell}"
    return str(cell)
