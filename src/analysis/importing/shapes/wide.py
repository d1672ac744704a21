"""IMDi's older wide form: a row for each place, several header rows that say `Kind: value`.

    Region;Navn;Bosetting: Anmodning om bosetting;Bosetting: Anmodning om bosetting
    ;;Enhet: Personer;Enhet: Personer
    ;;År: 2019;År: 2020
    K3001;Halden;12;10

The letter in front says what the place is: K municipality, F county, N country, B city district.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from analysis.importing import words
from analysis.importing.excel import Row
from analysis.importing.figures import Figure, Parsed
from analysis.importing.received import Received, Sheet
from analysis.importing.shapes import common

_PLACE = re.compile(r"([KFNB])\s?([0-9]*)", re.IGNORECASE)
_FIRST = 2


@dataclass(frozen=True)
class _Column:
    measure: str
    year: int
    label: str


def recognises(received: Received, _table: str) -> bool:
    """Whether a sheet begins with `Region;Navn` and columns that say `Kind: value`."""
    return any(_top(sheet) is not None for sheet in received.sheets)


def parse(received: Received, table: str, year: int | None) -> Parsed:
    """Every figure of the municipalities; sums and districts are set aside."""
    common.right_separator(received, ";")
    parsed = Parsed("imdi-wide")
    for sheet in received.sheets:
        top = _top(sheet)
        if top is not None:
            _sheet(received, sheet, (table, year), top, parsed)
    common.cut_off(received, parsed)
    return parsed


def _top(sheet: Sheet) -> int | None:
    top = common.header(sheet, ("region", "wide_name"))
    if top is None or not any(":" in cell for cell in sheet.rows[top][1]):
        return None
    return top


def _sheet(
    received: Received, sheet: Sheet, asked: tuple[str, int | None], top: int, parsed: Parsed
) -> None:
    width = len(sheet.rows[top][1])
    first = next(
        (place for place in range(top + 1, len(sheet.rows)) if sheet.rows[place][1][0]),
        len(sheet.rows),
    )
    labels = [cells for _, cells in sheet.rows[top:first]]
    columns = {
        place: column
        for place in range(_FIRST, width)
        if (column := _column(received, sheet, labels, place, asked, parsed)) is not None
    }
    for row in sheet.rows[first:]:
        cells = common.same_width(received, sheet, row, width, parsed)
        if cells is not None:
            _row(received, sheet, (row[0], cells), columns, parsed)


def _column(  # noqa: PLR0913, PLR0917 -- a place in a sheet, and what is asked for
    received: Received,
    sheet: Sheet,
    labels: list[tuple[str, ...]],
    place: int,
    asked: tuple[str, int | None],
    parsed: Parsed,
) -> _Column | None:
    """What a column holds, None when it is set aside or cannot be read."""
    table, wanted = asked
    said = [cells[place] for cells in labels if len(cells) > place and cells[place]]
    parts = dict(_pair(label) for label in said)
    where = received.where(sheet, sheet.rows[0][0], " / ".join(said))
    year = next((common.year(value) for kind, value in parts.items() if _is_year(kind)), None)
    unit = next((value for kind, value in parts.items() if words.is_header(kind, "unit")), "")
    kinds = [value for kind, value in parts.items()
             if not _is_year(kind) and not words.is_header(kind, "unit")]  # fmt: skip
    measures = [found for value in kinds if (found := words.measure(table, value))]
    if words.folded(unit) in words.known("units", "shares"):
        parsed.put_aside("percent-column", where, " / ".join(said))
    elif year is None:
        parsed.refuse("import-year-none", where, value=" / ".join(said))
    elif wanted is not None and year != wanted:
        parsed.put_aside("other-year-column", where, str(year))
    elif measures:
        return _Column(measures[0], year, " / ".join(said))
    elif any(words.set_aside(table, value) for value in kinds):
        parsed.put_aside("other-figure-column", where, " / ".join(said))
    else:
        parsed.refuse("import-category-unknown", where, value=" / ".join(said))
    return None


def _pair(label: str) -> tuple[str, str]:
    kind, _, value = label.partition(":")
    return kind.strip(), value.strip()


def _is_year(kind: str) -> bool:
    return words.is_header(kind, "year")


def _row(
    received: Received, sheet: Sheet, row: Row, columns: dict[int, _Column], parsed: Parsed
) -> None:
    line, cells = row
    where = received.where(sheet, line)
    place = _PLACE.fullmatch(cells[0])
    code = common.code(place[2], excel=False) if place else None
    name = cells[1]
    if place and place[1].upper() != "K":
        parsed.put_aside("other-place", where, f"{cells[0]} {name}")
    elif code is None:
        total = words.is_total(cells[0]) or words.is_total(name)
        key = "import-total-row" if total else "import-code-none"
        parsed.refuse(key, where, value=cells[0] or name)
    else:
        parsed.figures.extend(
            Figure(where, column.measure, column.year, cells[at], code, name, column=column.label)
            for at, column in columns.items()
        )
