"""IMDi's web pages with key figures, saved as HTML or pasted into Excel.

One table for each county with names only; the heading above names the county, and the year is
the page's. A section's heading can carry another year: that is said, and the page's is used.
"""

from __future__ import annotations

from dataclasses import dataclass

from analysis.errors import fail
from analysis.importing import words
from analysis.importing.figures import Figure, Parsed
from analysis.importing.received import Received, Sheet
from analysis.importing.shapes import common

_TOP = 6


@dataclass(frozen=True)
class _Table:
    sheet: Sheet
    heading: str
    top: int
    measures: dict[int, str]
    aside: dict[int, str]


def recognises(received: Received, table: str) -> bool:
    """Whether a table has a column of municipality names and one for each figure."""
    return any(_top(sheet, table) is not None for sheet in received.sheets)


def parse(received: Received, table: str, year: int | None) -> Parsed:
    """Every figure, with the name and the county's heading to place it by.

    Raises:
        WorkbookError: no year is given and the page's heading names none, or several.
    """
    common.right_separator(received, ";\t")
    parsed = Parsed("web")
    chosen = _year(received, year)
    for sheet in _tables(received, table):
        top = _top(sheet, table)
        if top is None:
            _other(received, sheet, table, parsed)
        else:
            _sheet(received, _columns(received, sheet, table, top, parsed), chosen, parsed)
    return parsed


def _tables(received: Received, table: str) -> list[Sheet]:
    """Each table by itself: a page pasted into Excel has them below each other on one sheet."""
    return [block for sheet in received.sheets for block in _blocks(sheet, table)]


def _blocks(sheet: Sheet, table: str) -> list[Sheet]:
    starts = [place for place, (_, cells) in enumerate(sheet.rows) if _is_header(cells, table)]
    firsts = [_with_heading(sheet, place) for place in starts[1:]]
    ends = [*firsts, len(sheet.rows)]
    return [
        Sheet(sheet.rows[first:end], sheet.name, sheet.heading)
        for first, end in zip([0, *firsts], ends, strict=True)
    ]


def _with_heading(sheet: Sheet, place: int) -> int:
    """Where the rows with one text only begin, that stand right above a header."""
    while place > 0 and sum(map(bool, sheet.rows[place - 1][1])) == 1:
        place -= 1
    return place


def _is_header(cells: tuple[str, ...], table: str) -> bool:
    place = words.is_header(cells[0], "name") or words.is_header(cells[0], "county")
    return place and any(words.measure(table, cell) for cell in cells[1:])


def _year(received: Received, asked: int | None) -> int:
    """The year asked for, else the one that the page's title names."""
    title = received.title
    if received.kind != "html":
        first = [_heading(sheet, len(sheet.rows)) for sheet in received.sheets]
        title = " ".join(first)
    named = common.years_in(title)
    if asked is not None:
        return asked
    if len(named) != 1:
        found = ", ".join(str(year) for year in sorted(named)) or "–"
        fail("import-year-unclear", received.where(None, None), found=found)
    return named.pop()


def _top(sheet: Sheet, table: str) -> int | None:
    """The row with the names of the columns, when this is a table of municipalities."""
    for place, (_, cells) in enumerate(sheet.rows[:_TOP]):
        kinds = [words.measure(table, cell) for cell in cells[1:]]
        if words.is_header(cells[0], "name") and any(kinds):
            return place
    return None


def _heading(sheet: Sheet, top: int) -> str:
    """What stands above a table: a web page's heading, or the rows above in Excel."""
    above = [cell for _, cells in sheet.rows[:top] for cell in cells if cell]
    if top == len(sheet.rows):
        above = [cell for _, cells in sheet.rows[:2] for cell in cells if cell]
    return " ".join(filter(None, [sheet.heading, *above, sheet.name or ""]))


def _columns(received: Received, sheet: Sheet, table: str, top: int, parsed: Parsed) -> _Table:
    line, header = sheet.rows[top]
    measures: dict[int, str] = {}
    aside: dict[int, str] = {}
    for place, cell in enumerate(header[1:], start=1):
        found = words.measure(table, cell)
        if found is not None:
            measures[place] = found
        elif words.set_aside(table, cell):
            aside[place] = cell
            parsed.put_aside("other-figure-column", received.where(sheet, line), cell)
        elif cell:
            parsed.refuse("import-category-unknown", received.where(sheet, line), value=cell)
    return _Table(sheet, _heading(sheet, top), top, measures, aside)


def _sheet(received: Received, table: _Table, year: int, parsed: Parsed) -> None:
    sheet = table.sheet
    line, header = sheet.rows[table.top]
    for other in sorted(common.years_in(table.heading) - {year}):
        args = {"heading": table.heading, "named": str(other), "year": str(year)}
        parsed.warn("import-heading-other-year", received.where(sheet, line), **args)
    for row in sheet.rows[table.top + 1 :]:
        where = received.where(sheet, row[0])
        name = row[1][0]
        if received.kind != "excel" and len(row[1]) != len(header):
            found = len(row[1])
            parsed.refuse("import-row-length", where, expected=len(header), found=found)
        elif words.is_total(name):
            parsed.refuse("import-total-row", where, value=name)
        elif not name:
            parsed.refuse("import-name-none", where)
        else:
            parsed.figures.extend(
                Figure(
                    *(where, measure, year, row[1][place], None, name, table.heading),
                    column=header[place],
                )
                for place, measure in table.measures.items()
            )


def _other(received: Received, sheet: Sheet, table: str, parsed: Parsed) -> None:
    """A table of counties is known; any other is named, so that nothing is lost unseen."""
    if not sheet.rows:
        return
    line, cells = sheet.rows[0]
    top = [row for _, row in sheet.rows[:_TOP]]
    counties = any(_is_header(row, table) for row in top)
    if counties or not any(words.measure(table, cell) for row in top for cell in row):
        reason = "county-table" if counties else "other-table"
        parsed.put_aside(reason, received.where(sheet, line), sheet.heading or " ".join(cells))
    else:
        parsed.refuse("import-table-unknown", received.where(sheet, line), value=cells[0])
