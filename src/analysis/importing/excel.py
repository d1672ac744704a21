"""The sheets of an Excel file as text cells, and what Excel itself could not say of a cell.

An error in a cell (`#DIV/0!`) stands as text, so that whoever needs the number refuses it; it is
never read as an empty cell. Hidden sheets are kept apart: nobody has seen what is in them.
"""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass
from typing import Any

from analysis.errors import Where, fail

Row = tuple[int, tuple[str, ...]]

LARGEST_UNPACKED = 400_000_000
OLD_EXCEL = b"\xd0\xcf\x11\xe0"
ZIP = b"PK\x03\x04"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_CELLS = 5_000_000
_ERROR = re.compile(r"Error\((\w+)\)")
_SHOWN_ERROR = re.compile(
    r"#(DIV/?0!?|N/?A!?|VALUE!|REF!|NAME[?!]|NUM!|NULL!|GETTINGDATA!|[?]!)", re.IGNORECASE
)
"""As Excel writes them, and as they are named where Excel's own sign is lost."""
_FORMULA = re.compile(
    rb"<(?:\w+:)?c\b([^>]*)(?<!/)>\s*<(?:\w+:)?f\b(?:[^>]*/>|.*?</(?:\w+:)?f>)"
    rb"\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?\s*</(?:\w+:)?c>",
    re.DOTALL,
)
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*ref="([A-Z]+)([0-9]+):')
_PLACE = re.compile(rb'\br="([A-Z]+)([0-9]+)"')
_TEXT = re.compile(rb'\bt="str"')


@dataclass(frozen=True)
class Book:
    """What an Excel file holds: its visible sheets with their rows, and the hidden ones."""

    sheets: tuple[tuple[str, tuple[Row, ...]], ...]
    unseen: tuple[tuple[str, tuple[Row, ...]], ...]
    """Hidden sheets. Nobody has seen what is in them: only those of our own templates are read."""


def is_excel(content: bytes) -> bool:
    """Whether the bytes begin as an Excel file does, of today or of old."""
    return content.startswith((ZIP, OLD_EXCEL))


def read(content: bytes, file: str) -> Book:
    """The cells of every visible sheet.

    Raises:
        WorkbookError: a password is needed, it is no Excel file, or formulas have no values.
    """
    if content.startswith(OLD_EXCEL) and _ENCRYPTED in content:
        fail("import-excel-password", Where(file))
    if content.startswith(ZIP):
        _check_zip(content, file)
    try:
        book, parts = _sheets(content)
    except Exception:
        fail("import-not-excel", Where(file))
    except BaseException as problem:
        if type(problem).__name__ != "PanicException":
            raise
        fail("import-not-excel", Where(file))
    for name, path in parts.items():
        _calculated(content, path, f"{file} › {name}")
    return book


def is_error(text: str) -> bool:
    """Whether a cell's text is an error of Excel, such as `#DIV/0!`."""
    return _SHOWN_ERROR.fullmatch(text) is not None


def merged(content: bytes, sheet: str) -> list[tuple[str, int]]:
    """The first cell of everything that is merged in a sheet: its column's letters, its row."""
    path = _parts(content).get(sheet) if content.startswith(ZIP) else None
    if path is None:
        return []
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        written = packed.read(path)
    return [(column.decode(), int(line)) for column, line in _MERGED.findall(written)]


def _check_zip(content: bytes, file: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            size = sum(entry.file_size for entry in packed.infolist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        fail("import-not-excel", Where(file))
    if size > LARGEST_UNPACKED:
        fail("import-file-large", Where(file), megabytes=LARGEST_UNPACKED // 1_000_000)


def _sheets(content: bytes) -> tuple[Book, dict[str, str]]:
    """The book, and where in the file its visible sheets lie."""
    import fastexcel

    opened = fastexcel.read_excel(content)
    sheets, unseen = [], []
    for place, name in enumerate(opened.sheet_names):
        loaded = opened.load_sheet(place, header_row=None, skip_rows=0, dtypes="string")
        if loaded.height * loaded.width > _CELLS:
            raise ValueError(name)
        if loaded.visible == "visible":
            sheets.append((name, _rows(loaded)))
        else:
            unseen.append((name, _rows(loaded)))
    parts = _parts(content) if content.startswith(ZIP) else {}
    shown = {name: parts[name] for name, _ in sheets if name in parts}
    return Book(tuple(sheets), tuple(unseen)), shown


def _rows(loaded: Any) -> tuple[Row, ...]:  # noqa: ANN401 -- fastexcel's sheet
    batch, errors = loaded.to_arrow_with_errors()
    columns = [column.to_pylist() for column in batch.columns]
    cells = [[(cell or "").strip() for cell in row] for row in zip(*columns, strict=True)]
    for error in errors.errors if errors else ():
        line, place = error.position
        named = _ERROR.search(error.detail)
        cells[line][place] = f"#{named[1] if named else '?'}!"
    return tuple((line, tuple(row)) for line, row in enumerate(cells, start=1) if any(row))


def _parts(content: bytes) -> dict[str, str]:
    """Sheet name → the path of its XML; empty where the file is built in another way."""
    from lxml import etree

    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        if "xl/workbook.xml" not in packed.namelist():
            return {}
        safe = etree.XMLParser(resolve_entities=False, no_network=True)
        book = etree.fromstring(packed.read("xl/workbook.xml"), safe)
        links = etree.fromstring(packed.read("xl/_rels/workbook.xml.rels"), safe)
        there = set(packed.namelist())
    targets = {str(link.get("Id")): str(link.get("Target")) for link in links}
    found = {}
    for sheet in book.iter("{*}sheet"):
        known = next((str(value) for key, value in sheet.items() if str(key).endswith("}id")), None)
        target = targets.get(known or "", "").removeprefix("/")
        path = target if target.startswith("xl/") else f"xl/{target}"
        if path in there:
            found[str(sheet.get("name"))] = path
    return found


def _calculated(content: bytes, path: str, sheet: str) -> None:
    """Refuse what would be read as empty cells: formulas without a value, numbers merged over some.

    Raises:
        WorkbookError: the first such cell.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        written = packed.read(path)
    for cell in _FORMULA.finditer(written):
        place = _PLACE.search(cell[1])
        if place is not None and not _TEXT.search(cell[1]):
            where = Where(sheet, int(place[2]), place[1].decode())
            fail("import-excel-formula", where, cell=(place[1] + place[2]).decode())
    for column, line in _MERGED.findall(written):
        number = rb'\br="%s%s"(?![^>]*\bt="(?!n"))[^>]*(?<!/)>.{0,400}?<(?:\w+:)?v>' % (
            column,
            line,
        )
        first = re.search(number, written)
        if first is not None and b"</" not in first[0].partition(b">")[2].replace(b"</f>", b""):
            where = Where(sheet, int(line), column.decode())
            fail("import-excel-merged", where, cell=(column + line).decode())
