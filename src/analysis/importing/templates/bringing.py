"""What a filled-in template would change: the county's rows, all of them, and nobody else's."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import polars as pl

from analysis.errors import Finding, Severity, Where, WorkbookError, fail
from analysis.importing import merging, received, words
from analysis.importing.figures import Parsed
from analysis.importing.places import Registry
from analysis.importing.received import Received
from analysis.importing.steps import Plan
from analysis.importing.templates import cells, fields, finding, known, laying
from analysis.importing.templates.cells import Places
from analysis.importing.templates.fields import COUNTY, Field
from analysis.importing.templates.finding import Located
from analysis.importing.templates.known import Known
from analysis.importing.templates.writing import HIDDEN
from analysis.language import Language
from analysis.sources import checks
from analysis.sources.reading import LINE, limited, shown
from analysis.sources.tables import REGISTRY, TABLES

Row = dict[str, Any]


def needed(table: str) -> list[str]:
    """The tables of `data/raw` that an import must know."""
    referring = (name for name, _ in laying.referring(table))
    return list(dict.fromkeys([*REGISTRY, *known.NEEDED, table, *referring]))


def language_of(content: bytes, file: str, table: str) -> Language | None:
    """The written language of a filled-in file, None where it does not tell.

    Raises:
        WorkbookError: the file cannot be read at all.
    """
    return finding.language_of(received.read(content, file), table)


def plan(
    content: bytes,
    file: str,
    *,
    table: str,
    tables: dict[str, pl.DataFrame],
    county: str | None = None,
) -> Plan:
    """Find out what a filled-in file would do to the workbook.

    The file speaks for the whole county: rows that it lacks are gone.

    Args:
        content: the file's bytes.
        file: the name it came with.
        table: one of the tables that counties fill in.
        tables: those of `needed(table)`.
        county: the county, where the file does not say it.

    Raises:
        WorkbookError: every reason why the file cannot come in, with its line and column.
    """
    came = received.read(content, file)
    parsed = Parsed("template")
    located = finding.locate(came, content, table, parsed)
    _raise(parsed)
    own = _county(located, table, county, tables)
    choices = known.of(tables, own)
    new = _frame(table, _rows(table, located, choices, tables, parsed))
    _raise(parsed)
    laying.check(table, new, tables, choices, located, parsed)
    _raise(parsed)
    old = tables[table]
    keys = TABLES[table].schema.primary_key()
    mine = known.rows_of(table, old, own)
    merged = merging.replace(table, old, new.select(old.columns), keys, mine)
    merged = replace(merged, origin=merging.by_lines(new, keys, located.where))
    _hidden(came, parsed)
    read = new.drop(LINE)
    aside, warnings = tuple(parsed.aside), tuple(parsed.warnings)
    named = Registry(tables).name
    return Plan(table, "template", (merged,), read, aside, warnings, choices.county_name, named)


def _raise(parsed: Parsed) -> None:
    """Stop with everything that is wrong, each thing once, in the order of the lines."""
    once = {one.id: one for one in parsed.wrong}.values()
    if once:
        raise WorkbookError(*limited(sorted(once, key=lambda one: one.where.row or 0)))


def _hidden(came: Received, parsed: Parsed) -> None:
    """Hidden sheets that are not our own are told of: nobody has seen what is in them."""
    for sheet in came.unseen:
        if sheet.name != HIDDEN:
            parsed.put_aside("hidden-sheet", came.where(None, None), sheet.name or "")


def _county(
    located: Located, table: str, asked: str | None, tables: dict[str, pl.DataFrame]
) -> str:
    """The one county that a file is for: its template's, the command's, or its own rows'.

    Raises:
        WorkbookError: they say different things, or nothing says it, or there is no such county.
    """
    where = located.where(1, None)
    if located.county and asked not in {None, located.county}:
        fail("template-county-differs", where, inside=located.county, county=asked or "")
    own = located.county or asked or _first_county(located, table)
    if own is None:
        fail("template-county-unsaid", where)
    checks.county(own, tables["counties"])
    return own


def _first_county(located: Located, table: str) -> str | None:
    """The county of the first row that says one: by its number, or by the municipality's."""
    column = COUNTY if COUNTY in TABLES[table].schema.column_names() else "code"
    said = (located.cell(row, column) for _, row in located.rows)
    digits = (cell[:2] for cell in said if cell[:2].isdecimal())
    return next(digits, None)


def _rows(
    table: str,
    located: Located,
    choices: Known,
    tables: dict[str, pl.DataFrame],
    parsed: Parsed,
) -> list[Row]:
    """Every row that is not blank, read; what is wrong with any cell is refused."""
    places = laying.places(table, choices, tables)
    columns = fields.of(table)
    rows = []
    for line, cells_of_row in located.rows:
        texts = {field.column: located.cell(cells_of_row, field.column) for field in columns}
        if not any(texts.values()):
            continue
        total = next((text for text in texts.values() if words.is_total(text)), None)
        if total is not None and _half_filled(columns, texts):
            parsed.refuse("template-total", located.where(line, None), value=total)
            continue
        said = located.cell(cells_of_row, COUNTY)
        if said not in {"", choices.county}:
            where = located.where(line, COUNTY)
            parsed.refuse("template-county-two", where, first=choices.county, value=said)
        rows.append(_row(line, columns, texts, (located, choices, places, parsed)))
    return rows


def _half_filled(columns: tuple[Field, ...], texts: dict[str, str]) -> bool:
    return any(field.required and not texts[field.column] for field in columns)


def _row(
    line: int,
    columns: tuple[Field, ...],
    texts: dict[str, str],
    known_of: tuple[Located, Known, Places, Parsed],
) -> Row:
    located, choices, places, parsed = known_of
    row: Row = {LINE: line, COUNTY: choices.county}
    for field in columns:
        text = texts[field.column]
        where = located.where(line, field.column)
        found = cells.read(text, field, choices, places) if text else cells.Read()
        if field.required and not text:
            parsed.refuse("cell-empty", where)
        if found.wrong:
            parsed.wrong.append(_refused(found, where, text))
        row[field.column] = found.value
    return row


def _refused(found: cells.Read, where: Where, text: str) -> Finding:
    """The finding of a cell; lists of allowed words are not shortened."""
    args = {"value": shown(text), **(found.args or {})}
    return Finding(found.wrong or "", Severity.ERROR, where, args)


def _frame(table: str, rows: list[Row]) -> pl.DataFrame:
    """Rows in the table's columns and types, with `line`."""
    schema = {**TABLES[table].schema.create_empty().schema, LINE: pl.Int64()}
    return pl.DataFrame([{name: row[name] for name in schema} for row in rows], schema=schema)
