"""A template as an Excel file: an explanation, the sheet to fill in, and its drop-downs."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path
from typing import Any

import polars as pl

from analysis import language as lang
from analysis import vocabulary
from analysis.errors import Where, fail, system_reason
from analysis.importing.templates import fields
from analysis.importing.templates.fields import Field
from analysis.importing.templates.known import Known, rows_of
from analysis.language import Language
from analysis.sources.catalogue import write_new
from analysis.sources.tables import TABLES
from analysis.spreadsheets import TEXT_IS_TEXT, Sheet, form

HIDDEN = "sektorplan"
"""The hidden sheet: its first line says whose the template is, below it are the drop-downs."""
ROOM = 500
"""So many empty rows below the registered ones have drop-downs and checks."""

_LISTS_FROM = 3
_WIDTHS = (26, 58, 12, 44, 34)
_COLUMN_WIDTHS = {"text": 34, "duty": 44, "municipality": 26, "measure": 34, "word": 26}
_OTHER_WIDTH = 15
_LARGEST = 999_999_999
_NUMBERS = {"date": "date", "whole": "integer", "year": "integer", "decimal": "decimal"}
"""What Excel calls the check of a column."""


def workbook(
    table: str, known: Known, frame: pl.DataFrame, language: Language, created: dt.datetime
) -> bytes:
    """The template of a table for a county, with what is registered filled in.

    Args:
        table: one of the tables that counties fill in.
        known: the county and what its drop-downs offer.
        frame: the table as it is, all counties.
        language: of headings, words and explanations.
        created: what the file says of its own age.
    """
    import xlsxwriter

    mine = frame.filter(rows_of(table, frame, known.county))
    rows = [
        [known.shown(field, row[field.column], language) for field in fields.of(table)]
        for row in mine.sort(TABLES[table].schema.primary_key()).iter_rows(named=True)
    ]
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, TEXT_IS_TEXT) as book:
        title = lang.text(language, f"template-title-{table}")
        book.set_properties({"title": title, "created": created.replace(tzinfo=None)})
        _explanation(Sheet(book, _named(language, "explanation")), table, known, language)
        sheet = Sheet(book, sheet_name(table, language))
        lists = _hidden(Sheet(book, HIDDEN), table, known, language)
        _table(sheet, fields.of(table), rows, language)
        _check(sheet, fields.of(table), lists, language)
    return out.getvalue()


def sheet_name(table: str, language: Language) -> str:
    """The name of the sheet to fill in."""
    return _named(language, table)


def file_name(table: str, county: str, language: Language) -> str:
    """`tiltak-50.xlsx`."""
    return f"{sheet_name(table, language).casefold()}-{county}.xlsx"


def save(path: Path, content: bytes) -> None:
    """Write a template; never over another file.

    Raises:
        WorkbookError: the file exists, or cannot be written.
    """
    try:
        write_new(path, content)
    except FileExistsError:
        fail("template-exists", Where(str(path)))
    except OSError as problem:
        fail("template-not-written", Where(str(path)), reason=system_reason(problem))


def _named(language: Language, sheet: str) -> str:
    return lang.text(language, f"template-sheet-{sheet}")


def _table(
    sheet: Sheet, columns: tuple[Field, ...], rows: list[list[Any]], language: Language
) -> None:
    """Headings and what is registered, typed; empty cells below have their form already."""
    for place, field in enumerate(columns):
        kind = "text" if field.kind == "own-id" else form(vocabulary.column(field.column))
        plain = field.kind != "own-id" and kind == "text"
        width = _COLUMN_WIDTHS.get(field.kind, _OTHER_WIDTH)
        sheet.sheet.set_column(place, place, width, None if plain else sheet.formats[kind])
    sheet.headings([field.label(language) for field in columns])
    for row in rows:
        sheet.cells(row, [field.column for field in columns])
    sheet.sheet.freeze_panes(1, 1)


def _check(
    sheet: Sheet, columns: tuple[Field, ...], lists: dict[str, str], language: Language
) -> None:
    """Let Excel refuse what cannot stand in a column, also in empty rows below."""
    last = sheet.line - 1 + ROOM
    for place, field in enumerate(columns):
        rule = _rule(field, lists.get(field.column), language)
        if rule:
            sheet.sheet.data_validation(1, place, last, place, rule)


def _hidden(sheet: Sheet, table: str, known: Known, language: Language) -> dict[str, str]:
    """Whose the template is, and the drop-downs; where in the book each of them lies."""
    sheet.sheet.write_row(0, 0, [HIDDEN, table, known.county, language])
    places = {}
    with_choices = [field for field in fields.of(table) if known.choices(field, language)]
    for place, field in enumerate(with_choices):
        choices = known.choices(field, language)
        sheet.sheet.write_column(_LISTS_FROM - 1, place, [field.column, *choices])
        letter = chr(ord("A") + place)
        first, last = _LISTS_FROM + 1, _LISTS_FROM + len(choices)
        places[field.column] = f"={HIDDEN}!${letter}${first}:${letter}${last}"
    sheet.sheet.hide()
    return places


def _rule(field: Field, choices: str | None, language: Language) -> dict[str, Any] | None:
    """What Excel lets into a column, and what it says of anything else."""
    number = _NUMBERS.get(field.kind)
    limits = {
        "criteria": "between",
        "minimum": -_LARGEST if field.least is None else field.least,
        "maximum": _LARGEST if field.most is None else field.most,
    }
    if not choices and number is None:
        return None
    rule = {"validate": "list", "source": choices} if choices else {"validate": number} | limits
    kind = "list" if choices else field.kind
    return rule | {
        "error_title": lang.text(language, "template-wrong-title"),
        "error_message": lang.text(language, f"template-wrong-{kind}"),
    }


def _explanation(sheet: Sheet, table: str, known: Known, language: Language) -> None:
    """The first sheet: what the table is, what to do, and each column with an example."""

    def said(key: str, **args: str) -> str:
        return lang.text(language, f"template-{key}", **args)

    sheet.headings([said(f"title-{table}")])
    county = f"{known.county} {known.county_name}"
    for line in [
        said("county", county=county),
        said(f"what-{table}"),
        *said("how", sheet=sheet_name(table, language), table=table).splitlines(),
    ]:
        sheet.sheet.merge_range(sheet.line, 0, sheet.line, len(_WIDTHS) - 1, line, sheet.wrapped)
        sheet.line += 1
    sheet.empty()
    sheet.headings([said(f"column-{name}") for name in ("heading", "meaning", "needed", "may",
                                                        "example")])  # fmt: skip
    for field in fields.of(table):
        needed = said("yes" if field.required else "no")
        sheet.texts([field.label(language), meaning(field, language), needed,
                     _may(field, known, language), _example(field, known, language)])  # fmt: skip
    for place, width in enumerate(_WIDTHS):
        sheet.sheet.set_column(place, place, width)


def meaning(field: Field, language: Language) -> str:
    """What a column holds; in words of the template's own where the definition says more."""
    own = f"template-meaning-{field.column}"
    if own in lang.keys(language):
        return lang.text(language, own)
    return vocabulary.definition(field.column, language)


def _may(field: Field, known: Known, language: Language) -> str:
    """What may stand in a column, in words."""
    if field.words:
        return ", ".join(field.said(language))
    if field.kind == "measure" and not known.measures:
        return lang.text(language, "template-may-measure-none")
    if field.kind == "municipality" and not field.required:
        return lang.text(language, "template-may-municipality-or-county")
    return lang.text(language, f"template-may-{field.kind}")


def _example(field: Field, known: Known, language: Language) -> str:
    """A made-up value, so that one sees how a cell looks."""
    if field.words:
        return field.said(language)[1]
    if field.kind in {"duty", "municipality"}:
        return known.choices(field, language)[0]
    if field.kind == "measure":
        return lang.text(language, "template-example-measure-id")
    return lang.text(language, f"template-example-{field.column.replace('_', '-')}")
