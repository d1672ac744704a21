"""The bytes of a received file as sheets of text cells, whatever program wrote them."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, NoReturn

from analysis.errors import Where, fail, system_reason
from analysis.importing import excel
from analysis.importing.excel import Row

Kind = Literal["text", "html", "excel", "json"]

LARGEST = 60_000_000
_TOP = 4096
_SEPARATORS = {";": "semicolon", "\t": "tab", ",": "comma", "|": "bar"}
_HTML = re.compile(
    r"\s*(<!--.*?-->\s*)?(<\?xml[^>]*>\s*)?<(!doctype html|html|head|body|table|div)",
    re.IGNORECASE | re.DOTALL,
)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


@dataclass(frozen=True)
class Sheet:
    """Rows of text with the line each stands on, the first line 1."""

    rows: tuple[Row, ...]
    name: str | None = None
    """The name of an Excel sheet."""
    heading: str = ""
    """The heading above a table of a web page."""


@dataclass(frozen=True)
class Received:
    """A file as it can be read."""

    file: str
    """The name it came with."""
    kind: Kind
    sheets: tuple[Sheet, ...] = ()
    text: str = ""
    document: Any = None
    title: str = ""
    """Title and main heading of a web page."""
    separator: str = ";"
    ends_with_newline: bool = True
    unseen: tuple[Sheet, ...] = ()
    """Hidden sheets of an Excel file; only what our own templates hide is used."""

    def where(self, sheet: Sheet | None, line: int | None, column: str | None = None) -> Where:
        """A place in the file as findings name it."""
        name = f"{self.file} › {sheet.name}" if sheet is not None and sheet.name else self.file
        return Where(name, line, column)


def load(path: Path) -> bytes:
    """The bytes of a file that a planner names.

    Raises:
        WorkbookError: it is not there, or cannot be opened.
    """
    try:
        if path.is_dir():
            fail("import-file-folder", Where(str(path)))
        if path.stat().st_size > LARGEST:
            _too_large(str(path))
        return path.read_bytes()
    except FileNotFoundError:
        fail("import-file-missing", Where(str(path)))
    except (OSError, ValueError) as problem:
        fail("file-unreadable", Where(str(path)), reason=system_reason(problem))


def read(content: bytes, file: str) -> Received:
    """Find out what kind of file the bytes are, and read its cells.

    Raises:
        WorkbookError: the file is empty, too large, or no file of its kind.
    """
    if not content.strip():
        fail("import-file-empty", Where(file))
    if len(content) > LARGEST:
        _too_large(file)
    if excel.is_excel(content):
        return _excel(content, file)
    if file.casefold().endswith((".xlsx", ".xls", ".xlsm")) and not _looks_like_html(content):
        fail("import-not-excel", Where(file))
    text = _decoded(content, file)
    if _HTML.match(text):
        return _html(text, file)
    if text.lstrip()[:1] in {"{", "["}:
        return _json(text, file)
    return _delimited(text, file)


def _too_large(file: str) -> NoReturn:
    fail("import-file-large", Where(file), megabytes=LARGEST // 1_000_000)


def _looks_like_html(content: bytes) -> bool:
    return _HTML.match(content[:_TOP].decode("latin-1")) is not None


def _decoded(content: bytes, file: str) -> str:
    """UTF-8, else the western encodings that IMDi and SSB use."""
    for encoding in ("utf-8-sig", "iso-8859-1", "cp1252"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not _CONTROL.search(text):
            return text
    return fail("import-not-text", Where(file))


def _delimited(text: str, file: str) -> Received:
    separator = _separator(text)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows: list[Row] = []
    start = 1
    try:
        for cells in lines:
            rows.append((start, tuple(cell.strip() for cell in cells)))
            start = lines.line_num + 1
    except csv.Error:
        fail("import-quotes", Where(file, start))
    kept = tuple((line, cells) for line, cells in rows if any(cells))
    if not kept:
        fail("import-file-empty", Where(file))
    return Received(
        file,
        "text",
        (Sheet(kept),),
        text=text,
        separator=separator,
        ends_with_newline=text.endswith(("\n", "\r")),
    )


def _separator(text: str) -> str:
    """The separator that occurs most in the lines at the top."""
    top = "\n".join(text.splitlines()[:20])
    return max(_SEPARATORS, key=lambda mark: (top.count(mark), mark == ";"))


def separator_name(separator: str) -> str:
    """The separator in a word that messages choose by."""
    return _SEPARATORS[separator]


def _json(text: str, file: str) -> Received:
    try:
        document = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as problem:
        fail("import-json-broken", Where(file, getattr(problem, "lineno", None)))
    return Received(file, "json", document=document, text=text)


def _html(text: str, file: str) -> Received:
    from lxml import etree
    from lxml import html as pages

    try:
        page = pages.document_fromstring(text.encode("utf-8"), parser=_html_parser())
    except (etree.LxmlError, ValueError):
        fail("import-html-no-table", Where(file))
    title = " ".join(_said(part) for part in page.iterfind(".//title"))
    main = " ".join(_said(part) for part in page.iterfind(".//h1"))
    sheets = tuple(_html_table(table) for table in page.iterfind(".//table"))
    if not any(sheet.rows for sheet in sheets):
        fail("import-html-no-table", Where(file))
    if "</table" not in text[_last_table(text) :].casefold():
        fail("import-cut-off", Where(file, text.count("\n") + 1))
    return Received(file, "html", sheets, text=text, title=f"{title} {main}".strip())


def _last_table(text: str) -> int:
    return text.casefold().rfind("<table")


def _html_parser() -> Any:  # noqa: ANN401 -- lxml's parser has no type of its own in the stubs
    from lxml import html as pages

    return pages.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False)


def _html_table(table: Any) -> Sheet:  # noqa: ANN401
    rows = tuple(
        (int(row.sourceline or 0), tuple(_said(cell) for cell in row if cell.tag in {"td", "th"}))
        for row in table.iter("tr")
    )
    caption = " ".join(_said(part) for part in table.iterfind("caption"))
    above = table.xpath("preceding::*[self::h1 or self::h2 or self::h3 or self::h4][1]")
    heading = caption or " ".join(_said(part) for part in above)
    return Sheet(tuple(row for row in rows if row[1]), heading=heading)


def _said(element: Any) -> str:  # noqa: ANN401
    return " ".join(str(element.text_content()).split())


def _excel(content: bytes, file: str) -> Received:
    book = excel.read(content, file)
    sheets = tuple(Sheet(rows, name=name) for name, rows in book.sheets)
    if not any(sheet.rows for sheet in sheets):
        fail("import-file-empty", Where(file))
    unseen = tuple(Sheet(rows, name=name) for name, rows in book.unseen)
    return Received(file, "excel", sheets, unseen=unseen)
