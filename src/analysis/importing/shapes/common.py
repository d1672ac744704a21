"""What the shapes share: finding headers, reading codes and years, rows that are too short."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from analysis.errors import fail
from analysis.importing import words
from analysis.importing.excel import Row
from analysis.importing.figures import Parsed
from analysis.importing.received import Received, Sheet, separator_name
from analysis.sources.schemas import LANGUAGE_FORMS, OWNERSHIPS, STATUSES

_TOP = 12
_OWN_WORDS = frozenset({*STATUSES, *LANGUAGE_FORMS, *OWNERSHIPS, "true", "false"})
_CODE = re.compile(r"[0-9]{4}")
_SHORT_CODE = re.compile(r"[0-9]{3}")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_YEAR_IN_TEXT = re.compile(r"(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])")


def header(sheet: Sheet, wanted: Iterable[str]) -> int | None:
    """The place of the row that has every wanted header, among the rows at the top."""
    names = list(wanted)
    for place, (_, cells) in enumerate(sheet.rows[:_TOP]):
        if all(words.column_of(cells, name) is not None for name in names):
            return place
    return None


def right_separator(received: Received, allowed: str) -> None:
    """Refuse a text file whose columns are not separated as its publisher does.

    Raises:
        WorkbookError: another separator.
    """
    if received.kind == "text" and received.separator not in allowed:
        found = separator_name(received.separator)
        fail("import-separator", received.where(None, 1), separator=found)


def cut_off(received: Received, parsed: Parsed) -> None:
    """Refuse a text that ends within a line: a number or a name may have lost its end.

    A last cell that cannot be the beginning of another is whole: a marker, a closed quotation
    mark, one of the workbook's own words.
    """
    if received.kind != "text" or received.ends_with_newline:
        return
    line, cells = received.sheets[0].rows[-1]
    if not cells[-1]:
        parsed.refuse("import-cut-off", received.where(None, line))
    elif not _whole(cells[-1], received.text):
        parsed.refuse("import-no-last-newline", received.where(None, line), value=cells[-1])


def _whole(cell: str, text: str) -> bool:
    return cell in _OWN_WORDS or words.marker(cell) is not None or text.rstrip(" ").endswith('"')


def same_width(
    received: Received, sheet: Sheet, row: Row, width: int, parsed: Parsed
) -> tuple[str, ...] | None:
    """The cells of a row, exactly as many as the header has; None and a finding otherwise."""
    line, cells = row
    if received.kind == "excel" or len(cells) == width:
        return cells
    args = {"expected": width, "found": len(cells)}
    parsed.refuse("import-row-length", received.where(sheet, line), **args)
    return None


def rows(received: Received, sheet: Sheet, top: int, parsed: Parsed) -> Iterator[Row]:
    """The rows below a header that are as wide as it; the others become findings."""
    width = len(sheet.rows[top][1])
    for row in sheet.rows[top + 1 :]:
        cells = same_width(received, sheet, row, width, parsed)
        if cells is not None:
            yield row[0], cells


def code(text: str, *, excel: bool) -> str | None:
    """Four digits; Excel takes the nought in front away, and it is put back. None: no code."""
    if _CODE.fullmatch(text):
        return text
    return f"0{text}" if excel and _SHORT_CODE.fullmatch(text) else None


def year(text: str) -> int | None:
    """A year that stands alone."""
    return int(text) if _YEAR.fullmatch(text.strip()) else None


def years_in(text: str) -> set[int]:
    """Every year that a text names."""
    return {int(found) for found in _YEAR_IN_TEXT.findall(text)}
