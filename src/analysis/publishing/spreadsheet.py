"""A table as an Excel workbook of two sheets: the table itself, and what it means."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from analysis import language as lang
from analysis import vocabulary
from analysis.language import Language
from analysis.publishing.outputs import Shown
from analysis.spreadsheets import NUMBERS, TEXT_IS_TEXT, Cell, Sheet

SUPPRESSED = ":"
NONE_TO_GIVE = "."
NOT_KNOWN = ".."

__all__ = ["NONE_TO_GIVE", "NOT_KNOWN", "NUMBERS", "SUPPRESSED", "Cell", "write"]
_WIDEST = 60
_EXPLANATION_WIDTHS = (28, 90, 28, 28)


def write(
    path: Path,
    exhibit: Shown,
    rows: Sequence[Sequence[Cell]],
    language: Language,
    created: dt.datetime,
) -> None:
    """Write one exhibit.

    Args:
        path: the file.
        exhibit: titles, columns and source.
        rows: its cells, typed; a missing number is its sign.
        language: of headings and explanations.
        created: what the file says of its own age.
    """
    import xlsxwriter

    with xlsxwriter.Workbook(path, TEXT_IS_TEXT) as book:
        book.set_properties({"title": exhibit.title, "created": created.replace(tzinfo=None)})
        _table(Sheet(book, lang.text(language, "download-sheet-table")), exhibit, rows)
        _explanation(
            Sheet(book, lang.text(language, "download-sheet-explanation")), exhibit, language
        )


def _table(sheet: Sheet, exhibit: Shown, rows: Sequence[Sequence[Cell]]) -> None:
    names = [column["name"] for column in exhibit.columns]
    labels = [column["label"] for column in exhibit.columns]
    sheet.headings(labels)
    for row in rows:
        sheet.cells(row, names)
    for place, label in enumerate(labels):
        widest = max([len(label), *(len(str(row[place])) for row in rows)])
        sheet.sheet.set_column(place, place, min(widest + 3, _WIDEST))
    sheet.sheet.freeze_panes(1, 1)
    sheet.sheet.autofilter(0, 0, len(rows), len(names) - 1)


def _explanation(sheet: Sheet, exhibit: Shown, language: Language) -> None:
    for key, said in (
        ("download-title", exhibit.title),
        ("download-description", exhibit.description),
        ("download-source", exhibit.source),
    ):
        sheet.texts([lang.text(language, key), said])
    sheet.empty()
    wanted = ("column_label", "column_definition", "column_unit", "column")
    sheet.headings([vocabulary.label(name, language) for name in wanted])
    for column in exhibit.columns:
        name = column["name"]
        meaning, unit = vocabulary.definition(name, language), vocabulary.unit(name, language)
        sheet.texts([column["label"], meaning, unit, name])
    sheet.empty()
    sheet.headings([lang.text(language, "download-sign"), lang.text(language, "download-meaning")])
    for sign, key in ((SUPPRESSED, "suppressed"), (NONE_TO_GIVE, "none"), (NOT_KNOWN, "unknown")):
        sheet.texts([sign, lang.text(language, f"download-sign-{key}")])
    for place, width in enumerate(_EXPLANATION_WIDTHS):
        sheet.sheet.set_column(place, place, width)
