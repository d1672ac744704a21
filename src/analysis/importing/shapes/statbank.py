"""SSB's Statbank, saved as CSV or Excel: a title, an empty line, a header, a row for each region.

    "07459: Population, by region, age, contents and year"

    "region";"age";"Persons 2021"
    "K-3001 Halden";"0 years";253

Ages and sexes are added up. A row for all of them is taken instead, where there is one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field

from analysis.errors import Where
from analysis.importing import cells as reading
from analysis.importing import words
from analysis.importing.excel import Row
from analysis.importing.figures import Figure, Parsed
from analysis.importing.received import Received, Sheet
from analysis.importing.shapes import common

_REGION = re.compile(r"(?:K[-_])?([0-9]{4})(?:\s+(.*))?")
_OTHER_REGION = re.compile(r"K[-_](?:[0-9]{2}(?:-[0-9]{2})?|Rest)(?:\s+(.*))?", re.IGNORECASE)


@dataclass
class Groups:
    """The rows of one place and year: a figure for each group of people."""

    where: Where
    name: str
    cells: dict[tuple[str, ...], str] = field(default_factory=dict)


Places = dict[tuple[str, int], Groups]


def recognises(received: Received, _table: str) -> bool:
    """Whether a header begins with `region` and has a column with people and a year."""
    return any(_top(sheet) is not None for sheet in received.sheets)


def parse(received: Received, table: str, year: int | None) -> Parsed:
    """The inhabitants of each region and year."""
    common.right_separator(received, ";\t")
    parsed = Parsed("statbank")
    places: Places = {}
    for sheet in received.sheets:
        top = _top(sheet)
        if top is None:
            continue
        header = sheet.rows[top][1]
        columns = _columns(header)
        wanted = {place: named for place, named in columns.items() if year in {None, named}}
        for place in sorted(columns.keys() - wanted.keys()):
            where = received.where(sheet, sheet.rows[top][0])
            parsed.put_aside("other-year-column", where, header[place])
        for row in common.rows(received, sheet, top, parsed):
            _row(received, sheet, row, wanted, (columns, places), parsed)
    parsed.figures += added_up(places, table, parsed)
    common.cut_off(received, parsed)
    return parsed


def _top(sheet: Sheet) -> int | None:
    top = common.header(sheet, ("region",))
    return top if top is not None and _columns(sheet.rows[top][1]) else None


def _columns(header: tuple[str, ...]) -> dict[int, int]:
    """Columns of people, and the year of each: `Persons 2021`."""
    found = {}
    for place, cell in enumerate(header):
        years = common.years_in(cell)
        named = any(word in words.folded(cell) for word in words.known("statbank", "people"))
        if len(years) == 1 and (named or common.year(cell) is not None):
            found[place] = years.pop()
    return found


def _row(  # noqa: PLR0913, PLR0917 -- a row, its columns, and what it is added to
    received: Received,
    sheet: Sheet,
    row: Row,
    wanted: dict[int, int],
    known: tuple[dict[int, int], Places],
    parsed: Parsed,
) -> None:
    line, cells = row
    columns, places = known
    where = received.where(sheet, line)
    region = _REGION.fullmatch(cells[0])
    if region is None:
        refuse_region(cells[0], where, parsed)
        return
    group = tuple(cell for at, cell in enumerate(cells[1:], start=1) if at not in columns)
    for at, year in wanted.items():
        add(places, (region[1], year), (where, region[2] or "", group, cells[at]), parsed)


def refuse_region(region: str, where: Where, parsed: Parsed) -> None:
    """A region that is no municipality: known ones are set aside, others refused."""
    folded = words.folded(region)
    outside = any(word in folded for word in words.known("statbank", "outside"))
    if _OTHER_REGION.fullmatch(region) and outside:
        parsed.put_aside("outside", where, region)
    else:
        key = "import-total-row" if words.is_total(region.lstrip("0 ")) else "import-code-none"
        parsed.refuse(key, where, value=region)


def add(
    places: Places,
    key: tuple[str, int],
    found: tuple[Where, str, tuple[str, ...], str],
    parsed: Parsed,
) -> None:
    """Put one group's figure with its place and year; the same group twice is refused."""
    where, name, group, text = found
    groups = places.setdefault(key, Groups(where, name))
    if group in groups.cells:
        first = groups.where.row or 0
        parsed.refuse("import-doubled", where, code=key[0], year=str(key[1]), first=str(first))
    groups.cells[group] = text


def added_up(places: Places, table: str, parsed: Parsed) -> list[Figure]:
    """One figure for each place and year; places that lack a group are refused."""
    groups_of_year: dict[int, set[tuple[str, ...]]] = defaultdict(set)
    for (_, year), groups in places.items():
        groups_of_year[year] |= set(groups.cells)
    figures = []
    for (code, year), groups in places.items():
        wanted = _counted(groups_of_year[year])
        missing = wanted - set(groups.cells)
        if missing:
            said = {"code": code, "year": str(year)}
            parsed.refuse("import-groups-missing", groups.where, groups=len(missing), **said)
            continue
        text = _sum([groups.cells[group] for group in sorted(wanted)])
        figures.append(Figure(groups.where, table, year, text, code, groups.name))
    return figures


def _counted(groups: set[tuple[str, ...]]) -> set[tuple[str, ...]]:
    """The groups that are added up: where one stands for all of a kind, only that one."""
    totals = words.known("totals", "all_of")
    counted = groups
    for place in range(len(next(iter(groups), ()))):
        whole = {group for group in counted if words.folded(group[place]) in totals}
        counted = whole or counted
    return counted


def _sum(texts: list[str]) -> str:
    """The sum as a text; the first cell that is no number stands as it is, to be refused."""
    read = [reading.read(text) for text in texts]
    for text, cell in zip(texts, read, strict=True):
        if cell.value is None:
            return text
    return str(sum(int(cell.value) for cell in read if cell.value is not None))
