"""Markdown as a Word document: by pandoc, in the style of a reference document, then finished.

pandoc makes headings, lists, captions and tables of the styles in `reports/papers/reference.docx`.
What it leaves open is set here: who made the paper and when, that a table's rows stay whole and
its last row is a sum, the language of every part. The same text gives the same bytes.
"""

from __future__ import annotations

import datetime as dt
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import etree

from analysis.language import Language
from analysis.publishing.embedded import pandoc

TAGS: dict[Language, str] = {"nb": "nb-NO", "nn": "nn-NO"}
"""Written languages as Word names them."""

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DC = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_MOMENT = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip file can name
_MODE = 0o644 << 16

TABLE_STYLE = "Tabelltekst"
"""The style of a table's text, in the reference document."""


@dataclass(frozen=True)
class About:
    """What a document says of itself."""

    title: str
    author: str
    language: Language
    made: dt.datetime
    summed: bool = False
    """Whether the last row of its tables is a sum."""


def is_document(path: Path) -> bool:
    """Whether a file is a Word document with a page and styles."""
    try:
        with zipfile.ZipFile(path) as file:
            return {"word/document.xml", "word/styles.xml"} <= set(file.namelist())
    except (OSError, zipfile.BadZipFile):
        return False


def write(text: str, target: Path, reference: Path, about: About, source: str) -> None:
    """Write a Word document.

    Args:
        text: Markdown.
        target: the file.
        reference: the document whose styles, page and foot it gets.
        about: what it says of itself.
        source: the template, for findings.

    Raises:
        WorkbookError: pandoc cannot read the text.
    """
    raw = target.with_suffix(".pandoc")
    arguments = [
        "--sandbox",  # no file but those named here, and never the network
        "--from=markdown-citations",
        "--to=docx+native_numbering",
        "--columns=10",  # every table takes the page's width, divided as its rule says
        f"--metadata=lang:{TAGS[about.language]}",
        f"--reference-doc={reference}",
        f"--output={raw}",
    ]
    pandoc.run(arguments, text, page=source, folder=target.parent)
    _finish(raw, target, about)
    raw.unlink()


def _finish(raw: Path, target: Path, about: About) -> None:
    with zipfile.ZipFile(raw) as made, zipfile.ZipFile(target, "w") as finished:
        for name in sorted(made.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            entry = zipfile.ZipInfo(name, _MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = _MODE
            finished.writestr(entry, _part(name, made.read(name), about))


def _part(name: str, content: bytes, about: About) -> bytes:
    """A part of the document, changed where there is something to change."""
    change = {
        "word/document.xml": _document,
        "word/settings.xml": _settings,
        "docProps/core.xml": _core,
        "docProps/app.xml": _app,
    }
    if name not in change:
        return content
    root = etree.fromstring(content)
    change[name](root, about)
    said: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return said


def _document(root: Any, about: About) -> None:  # noqa: ANN401 -- lxml's elements
    """Tables as wide as the text, in a style of their own; a row is never on two pages."""
    width = _text_width(root)
    for table in root.iter(_w("tbl")):
        _widths(table, width)
        _look(table, about)
        for style in table.iter(_w("pStyle")):
            style.set(_w("val"), TABLE_STYLE)
        for row in table.iter(_w("tr")):
            _whole(row)


def _whole(row: Any) -> None:  # noqa: ANN401 -- lxml's elements
    settings = row.find(_w("trPr"))
    if settings is None:
        settings = etree.Element(_w("trPr"))
        row.insert(0, settings)
    settings.insert(0, etree.Element(_w("cantSplit")))


def _text_width(root: Any) -> int:  # noqa: ANN401 -- lxml's elements
    """Twips between the margins of the page."""
    page, margins = root.find(f".//{_w('pgSz')}"), root.find(f".//{_w('pgMar')}")
    aside = sum(int(margins.get(_w(side))) for side in ("left", "right"))
    return int(page.get(_w("w"))) - aside


def _widths(table: Any, width: int) -> None:  # noqa: ANN401 -- lxml's elements
    """The text's width, divided as pandoc divides a page of its own."""
    columns = list(table.iter(_w("gridCol")))
    given = [int(column.get(_w("w"))) for column in columns]
    own = [part * width // sum(given) for part in given]
    for column, twips in zip(columns, own, strict=True):
        column.set(_w("w"), str(twips))
    for row in table.iter(_w("tr")):
        for cell, twips in zip(row.iter(_w("tcPr")), own, strict=True):
            cell.insert(0, etree.Element(_w("tcW"), {_w("w"): str(twips), _w("type"): "dxa"}))
    whole = table.find(f".//{_w('tblW')}")
    whole.set(_w("type"), "dxa")
    whole.set(_w("w"), str(sum(own)))


def _look(table: Any, about: About) -> None:  # noqa: ANN401 -- lxml's elements
    """Which rows and columns the table's style treats apart."""
    look = table.find(f".//{_w('tblLook')}")
    look.attrib.clear()
    look.set(_w("val"), "06E0" if about.summed else "06A0")
    on = {"firstRow", "firstColumn", "noHBand", "noVBand"} | (
        {"lastRow"} if about.summed else set()
    )
    for name in ("firstRow", "lastRow", "firstColumn", "lastColumn", "noHBand", "noVBand"):
        look.set(_w(name), "1" if name in on else "0")


def _settings(root: Any, about: About) -> None:  # noqa: ANN401 -- lxml's elements
    for found in root.iter(_w("themeFontLang")):
        found.set(_w("val"), TAGS[about.language])


def _core(root: Any, about: About) -> None:  # noqa: ANN401 -- lxml's elements
    for child in list(root):
        root.remove(child)
    moment = about.made.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    for space, name, said in (
        (_DC, "title", about.title),
        (_DC, "creator", about.author),
        (_CORE, "lastModifiedBy", about.author),
        (_DC, "language", TAGS[about.language]),
        (_TERMS, "created", moment),
        (_TERMS, "modified", moment),
    ):
        element = etree.SubElement(root, f"{{{space}}}{name}")
        element.text = said
        if space == _TERMS:
            element.set(f"{{{_XSI}}}type", "dcterms:W3CDTF")


def _app(root: Any, about: About) -> None:  # noqa: ANN401 -- lxml's elements
    """Nothing about pages and words: the program that opens the paper counts them itself."""
    del about
    for child in list(root):
        root.remove(child)


def _w(name: str) -> str:
    """A name of the word processor's own vocabulary."""
    return f"{{{_W}}}{name}"
