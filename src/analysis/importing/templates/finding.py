"""Where in a filled-in file the table is: its sheet, its headings, and whose it says it is."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from analysis.errors import Where, fail
from analysis.importing import excel, naming, words
from analysis.importing.excel import Row
from analysis.importing.figures import Parsed
from analysis.importing.received import Received, Sheet
from analysis.importing.templates import fields
from analysis.importing.templates.fields import COUNTY, Field
from analysis.importing.templates.writing import HIDDEN, sheet_name
from analysis.language import LANGUAGES, Language
from analysis.sources.reading import shown
from analysis.sources.tables import OWN

_TOP = 10
"""The headings stand within so many lines."""
_LETTERS = 26


@dataclass(frozen=True)
class Located:
    """The table within a file."""

    file: str
    """File and sheet, as findings name them."""
    places: dict[str, int]
    """Column → its place in a row."""
    headings: dict[str, str]
    """Column → the heading as it stands in the file."""
    rows: tuple[Row, ...]
    """Everything below the headings."""
    county: str | None
    """The county that the template was made for."""
    language: Language
    """The written language of its headings."""

    def cell(self, row: tuple[str, ...], column: str) -> str:
        """A cell's text with single spaces; empty where the row ends before it."""
        place = self.places.get(column)
        if place is None or place >= len(row):
            return ""
        return " ".join(row[place].split())

    def where(self, line: int | None, column: str | None) -> Where:
        """A place as the planner sees it."""
        return Where(self.file, line, self.headings.get(column or "", column))


def locate(came: Received, content: bytes, table: str, parsed: Parsed) -> Located:
    """Find the table.

    Args:
        came: the file.
        content: its bytes.
        table: the table that it is for.
        parsed: gets what is wrong and what is set aside.

    Raises:
        WorkbookError: there is no such table in the file, or it is the template of another.
    """
    if came.kind not in {"text", "excel"}:
        fail("template-not-table", came.where(None, None), table=table)
    refuse_template(came, table)
    columns = fields.of(table)
    sheet = _sheet(came, table, columns, parsed)
    start = _heading_row(sheet, columns)
    line, header = sheet.rows[start]
    language = language_of(came, table) or LANGUAGES[0]
    places = _places(header, columns, language, came.where(sheet, line), parsed)
    rows = sheet.rows[start + 1 :]
    _unheaded(header, rows, came, sheet, parsed)
    for letters, first in excel.merged(content, sheet.name or ""):
        where = came.where(sheet, first, letters)
        parsed.refuse("template-merged", where, cell=f"{letters}{first}")
    return Located(
        came.where(sheet, None).file or came.file,
        places,
        {name: header[place] for name, place in places.items()},
        rows,
        _hidden(came).get("county"),
        language,
    )


def refuse_template(came: Received, table: str) -> None:
    """Refuse the template of another table, which says itself what it is.

    Raises:
        WorkbookError: it is one, with the command that brings it in.
    """
    inside = _hidden(came).get("table", table)
    if inside != table and inside in OWN:
        said = naming.titles(table) | naming.titles(inside, "inside")
        fail("template-other-table", came.where(None, None), inside=inside, **said)


def language_of(came: Received, table: str) -> Language | None:
    """The written language of a template: its own word, else that of most of its headings.

    None where nothing tells the two apart.
    """
    top = {words.folded(cell) for sheet in came.sheets for _, cells in sheet.rows[:_TOP]
           for cell in cells}  # fmt: skip
    found = {
        language: sum(words.folded(field.label(language)) in top for field in fields.of(table))
        for language in LANGUAGES
    }
    most = [language for language in LANGUAGES if found[language] == max(found.values())]
    own = [language for language in LANGUAGES if language == _hidden(came).get("language")]
    return next(iter(own or (most if len(most) == 1 else [])), None)


def _hidden(came: Received) -> dict[str, str]:
    """What our own template says of itself in its hidden sheet: table, county, language."""
    for sheet in came.unseen:
        cells = sheet.rows[0][1] if sheet.rows else ()
        if sheet.name == HIDDEN and cells[0] == HIDDEN:
            said = zip(("table", "county", "language"), cells[1:], strict=False)
            return {name: cell for name, cell in said if cell}
    return {}


def _sheet(came: Received, table: str, columns: tuple[Field, ...], parsed: Parsed) -> Sheet:
    """The sheet with the table's headings; of several the one with the template's name."""
    fitting = [sheet for sheet in came.sheets if _heading_row(sheet, columns) >= 0]
    names = {words.folded(sheet_name(table, language)) for language in LANGUAGES}
    named = [sheet for sheet in fitting if words.folded(sheet.name or "") in names]
    chosen = fitting if len(fitting) == 1 else named
    if not fitting:
        fail("template-sheet-missing", came.where(None, None), table=table, **naming.titles(table))
    if len(chosen) != 1:
        listed = ", ".join(shown(sheet.name) for sheet in fitting)
        fail("template-sheets-several", came.where(None, None), sheets=listed)
    for sheet in came.sheets:
        if sheet is not chosen[0] and sheet is not came.sheets[0] and sheet.rows:
            parsed.put_aside("template-sheet", came.where(sheet, None), sheet.name or "")
    return chosen[0]


def _heading_row(sheet: Sheet, columns: tuple[Field, ...]) -> int:
    """The first of the top lines that has at least half of the headings; -1 where none has."""
    for place, (_, cells) in enumerate(sheet.rows[:_TOP]):
        found = {_column(cell, columns) for cell in cells} - {None, COUNTY}
        if 2 * len(found) >= len(columns):
            return place
    return -1


def _column(heading: str, columns: tuple[Field, ...]) -> str | None:
    said = words.folded(heading)
    if said == COUNTY:
        return COUNTY
    known = (field for field in columns if said in set(map(words.folded, field.names())))
    return next((field.column for field in known), None)


def _places(
    header: tuple[str, ...],
    columns: tuple[Field, ...],
    language: Language,
    where: Where,
    parsed: Parsed,
) -> dict[str, int]:
    """Where each column stands; missing and doubled ones are refused, strange ones set aside."""
    found = [_column(heading, columns) for heading in header]
    for name, times in Counter(filter(None, found)).items():
        if times > 1:
            label = header[found.index(name)]
            parsed.refuse("template-column-doubled", _at(where, label), label=label)
    for field in columns:
        if field.column not in found:
            label = field.label(language)
            parsed.refuse("template-column-missing", _at(where, label), label=label)
    for heading, column in zip(header, found, strict=True):
        if column is None and heading:
            parsed.put_aside("template-column", where, heading)
    return {name: place for place, name in reversed(list(enumerate(found))) if name}


def _unheaded(
    header: tuple[str, ...],
    rows: tuple[Row, ...],
    came: Received,
    sheet: Sheet,
    parsed: Parsed,
) -> None:
    """Cells outside the table: nobody knows what they are."""
    strays = (
        (line, place, cell)
        for line, cells in rows
        for place, cell in enumerate(cells)
        if cell.strip() and (place >= len(header) or not header[place])
    )
    for line, place, cell in strays:
        parsed.refuse(
            "template-cell-unheaded", came.where(sheet, line, _letters(place)), value=cell
        )


def _letters(place: int) -> str:
    """A column as Excel names it: 0 is A, 26 is AA."""
    before = _letters(place // _LETTERS - 1) if place >= _LETTERS else ""
    return before + chr(ord("A") + place % _LETTERS)


def _at(where: Where, column: str) -> Where:
    return Where(where.file, where.row, column)
