"""NAV's table of people without work: an Excel file with a block of rows for each county.

The county's name, a row of months, `I alt <county>`, then `1506 Molde` and its figures. One sheet
counts people, another gives per cent of the labour force; figures under four are `*`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from analysis.importing import words
from analysis.importing.excel import Row
from analysis.importing.figures import Figure, Parsed
from analysis.importing.received import Received, Sheet
from analysis.importing.shapes import common

_PLACE = re.compile(r"([0-9]{4})\s+(\S.*)")
_DATE = re.compile(r"((?:19|20)[0-9]{2})-([0-9]{2})-01(?: 00:00:00)?")
_DATED = re.compile(r"(?:(\D+?)\s*((?:19|20)[0-9]{2})|((?:19|20)[0-9]{2})\s*(\D+))")
Months = dict[int, tuple[int | None, int]]


@dataclass
class _Block:
    """Where in a sheet we are: the months of the columns, the year of the page."""

    measure: str
    year: int | None
    months: Months = field(default_factory=dict)
    header: tuple[str, ...] = ()
    """The row of months."""


def recognises(received: Received, _table: str) -> bool:
    """Whether a sheet has municipalities below a row of months."""
    return any(_is_places(sheet) for sheet in received.sheets)


def parse(received: Received, _table: str, year: int | None) -> Parsed:
    """Numbers and per cents of every municipality and month."""
    parsed = Parsed("nav-blocks")
    for sheet in received.sheets:
        if _is_places(sheet):
            _sheet(received, sheet, year, parsed)
        elif sheet.rows:
            where = received.where(sheet, sheet.rows[0][0])
            parsed.put_aside("other-sheet", where, sheet.name or "")
    return parsed


def _is_places(sheet: Sheet) -> bool:
    places = any(_place(cells) for _, cells in sheet.rows)
    return places and any(_months(cells) for _, cells in sheet.rows)


def _place(cells: tuple[str, ...]) -> re.Match[str] | None:
    """The municipality in one of the first two columns."""
    found = (_PLACE.fullmatch(cell) for cell in cells[:2])
    return next((match for match in found if match), None)


def _months(cells: tuple[str, ...]) -> Months:
    """The month of each column, with its year where the header has one."""
    found = {place: _month(cell) for place, cell in enumerate(cells)}
    return {place: month for place, month in found.items() if month is not None}


def _month(cell: str) -> tuple[int | None, int] | None:
    date = _DATE.fullmatch(cell)
    if date:
        return int(date[1]), int(date[2])
    dated = _DATED.fullmatch(cell.strip())
    name = (dated[1] or dated[4]) if dated else cell
    number = words.month(name)
    if number is None:
        return None
    return (int(dated[2] or dated[3]) if dated else None), number


def _sheet(received: Received, sheet: Sheet, year: int | None, parsed: Parsed) -> None:
    title = words.folded(" ".join([sheet.name or "", *_above(sheet)]))
    percent = any(word in title for word in words.known("nav", "percent"))
    named = common.years_in(title)
    page = named.pop() if len(named) == 1 else None
    block = _Block("unemployment_percent" if percent else "unemployed", page or year)
    asked = year
    for row in sheet.rows:
        months = _months(row[1])
        if months:
            block.months, block.header = months, row[1]
        else:
            _row(received, sheet, row, (block, asked), parsed)


def _above(sheet: Sheet) -> list[str]:
    """The texts above the first row of months."""
    texts: list[str] = []
    for _, cells in sheet.rows:
        if _months(cells):
            break
        texts += [cell for cell in cells if cell]
    return texts


def _row(
    received: Received,
    sheet: Sheet,
    row: Row,
    known: tuple[_Block, int | None],
    parsed: Parsed,
) -> None:
    line, cells = row
    block, asked = known
    where = received.where(sheet, line)
    label = next((cell for cell in cells if cell), "")
    place = _place(cells)
    figures = any(at < len(cells) and cells[at] for at in block.months)
    if place is None:
        if words.is_block_sum(label):
            parsed.put_aside("block-sum", where, label)
        elif words.is_total(label):
            parsed.refuse("import-total-row", where, value=label)
        elif figures:
            parsed.refuse("import-code-none", where, value=label)
        return
    if not block.months:
        parsed.refuse("import-month-none", where, value=label)
    for at, (dated, month) in block.months.items():
        year = dated or block.year
        if asked is not None and year != asked:
            parsed.put_aside("other-year", where, str(year))
        elif year is None:
            parsed.refuse("import-year-unclear", where, found="–")
        elif text := cells[at]:
            parsed.figures.append(
                Figure(
                    *(where, block.measure, year, text, place[1], place[2]),
                    month=month,
                    column=block.header[at],
                )
            )
