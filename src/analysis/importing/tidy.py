"""The workbook's own tidy tables: as they are stored, or as a planner fills them in."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass

import dataframely as dy
import polars as pl

from analysis.errors import WorkbookError
from analysis.importing.received import Received, Sheet
from analysis.sources import reading
from analysis.vocabulary import field

_MISSPELT = 2


@dataclass(frozen=True)
class Tidy:
    """A tidy file: its columns and its rows with `line`."""

    frame: pl.DataFrame
    columns: tuple[str, ...]


def header(received: Received) -> tuple[str, ...]:
    """The column names on the first line, whatever separates them."""
    if received.kind not in {"text", "excel"} or not received.sheets[0].rows:
        return ()
    return tuple(cell.strip().casefold() for cell in received.sheets[0].rows[0][1])


def looks_like(received: Received, columns: list[str]) -> bool:
    """Whether the first line is the header of a tidy table, a misspelt name or two allowed."""
    found = set(header(received))
    return len(found & set(columns)) >= max(len(columns) - _MISSPELT, 1 + len(columns) // 2)


def read(received: Received, schema: type[dy.Schema]) -> Tidy:
    """The rows of a tidy file, by the strict reader that reads `data/raw`.

    Raises:
        WorkbookError: everything that is wrong, with line and column.
    """
    content = received.text if received.kind == "text" else _as_csv(received.sheets[0])
    found = reading.read(content.encode("utf-8"), schema, received.file)
    if found.findings:
        raise WorkbookError(*reading.limited(found.findings))
    return Tidy(found.frame, tuple(schema.column_names()))


def _as_csv(sheet: Sheet) -> str:
    """An Excel sheet as CSV; empty rows stay, so that the lines are the sheet's."""
    width = len(sheet.rows[0][1])
    kept = [place for place in range(width) if any(cells[place] for _, cells in sheet.rows)]
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    for _, cells in sheet.rows:
        writer.writerow([cells[place] for place in kept])
    return out.getvalue()


class Contacts(dy.Schema):
    """A county's contacts as one list: a row for each municipality, empty e-mail where none."""

    code = field("code", primary_key=True, regex=r"^[0-9]{4}$")
    name = field("name", nullable=True)
    email = field("email", nullable=True, regex=r"^[^@\s]+@[^@\s]+\.[^@\s]+$")


class LanguageForms(dy.Schema):
    """The written language each municipality (four digits) or county (two) has chosen."""

    code = field("code", primary_key=True, regex=r"^[0-9]{2}([0-9]{2})?$")
    language_form = field("language_form")
