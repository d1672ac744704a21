"""IMDi's long form: one row for each unit, year, municipality and kind of figure.

Enhet;År;Kommunenummer;Kommune;Bosetting;Antall
Personer;2020;5001;Trondheim (f.o.m. 2020);Opprinnelig anmodning;155
"""

from __future__ import annotations

from dataclasses import dataclass

from analysis.errors import Where
from analysis.importing import words
from analysis.importing.figures import Figure, Parsed
from analysis.importing.received import Received, Sheet
from analysis.importing.shapes import common

_NEEDED = ("year", "code", "category", "value")
_OPTIONAL = ("unit", "name")


@dataclass(frozen=True)
class _Reader:
    """What is the same for every row of a sheet."""

    received: Received
    sheet: Sheet
    table: str
    places: dict[str, int]
    year: int | None
    value: str
    """The heading of the figures."""


def recognises(received: Received, _table: str) -> bool:
    """Whether a sheet has the columns of the long form."""
    return any(common.header(sheet, _NEEDED) is not None for sheet in received.sheets)


def parse(received: Received, table: str, year: int | None) -> Parsed:
    """Every figure of the file; per cents are set aside."""
    common.right_separator(received, ";")
    parsed = Parsed("imdi-long")
    for sheet in received.sheets:
        top = common.header(sheet, _NEEDED)
        if top is None:
            continue
        header = sheet.rows[top][1]
        found = {name: words.column_of(header, name) for name in (*_NEEDED, *_OPTIONAL)}
        places = {name: place for name, place in found.items() if place is not None}
        reader = _Reader(received, sheet, table, places, year, header[places["value"]])
        for line, cells in common.rows(received, sheet, top, parsed):
            _row(reader, line, cells, parsed)
    common.cut_off(received, parsed)
    return parsed


def _row(reader: _Reader, line: int, cells: tuple[str, ...], parsed: Parsed) -> None:
    def cell(name: str) -> str:
        return cells[reader.places[name]] if name in reader.places else ""

    where = reader.received.where(reader.sheet, line)
    if not _counts(cell("unit"), parsed, where, " ".join(cells)):
        return
    year = common.year(cell("year"))
    code = common.code(cell("code"), excel=reader.received.kind == "excel")
    if year is None:
        parsed.refuse("import-year-none", where, value=cell("year"))
    elif reader.year is not None and year != reader.year:
        parsed.put_aside("other-year", where, str(year))
    elif code is None:
        total = words.is_total(cell("name")) or words.is_total(cell("code"))
        key = "import-total-row" if total else "import-code-none"
        parsed.refuse(key, where, value=cell("code") or cell("name"))
    elif measure := words.measure(reader.table, cell("category")):
        text = cell("value")
        column = reader.value
        figure = Figure(where, measure, year, text, code, cell("name"), column=column)
        parsed.figures.append(figure)
    elif words.set_aside(reader.table, cell("category")):
        parsed.put_aside("other-figure", where, cell("category"))
    else:
        parsed.refuse("import-category-unknown", where, value=cell("category"))


def _counts(unit: str, parsed: Parsed, where: Where, text: str) -> bool:
    """Whether a row counts people: per cents are set aside, other units are refused."""
    said = words.folded(unit)
    if not said or said in words.known("units", "counted"):
        return True
    if said in words.known("units", "shares"):
        parsed.put_aside("percent", where, text)
    else:
        parsed.refuse("import-unit-unknown", where, value=unit)
    return False
