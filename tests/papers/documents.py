"""What a paper says to a second program: texts, and the numbers in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import docx
from docx.document import Document

from analysis import language as lang
from analysis.language import NBSP

MONTHS = "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"
NUMBER = re.compile(rf"\d{{1,3}}(?:[{NBSP}\u202f]\d{{3}})+(?:,\d+)?|\d+(?:,\d+)?")
NOT_FIGURES = re.compile(
    rf"""\d{{1,2}}\.[ {NBSP}](?:{MONTHS})(?:[ {NBSP}]\d{{4}})?  # a date
    | §§?[ {NBSP}]\d+(?:-\d+)?                                 # a paragraph of a law
    | per[ {NBSP}]1[ {NBSP}]000(?=[ {NBSP}]innbygg)             # the unit of a rate
    | ^Tabell[ {NBSP}]\d+:                                     # the number of a table""",
    re.VERBOSE,
)


def opened(path: Path) -> Document:
    return docx.Document(str(path))


def texts(document: Document) -> Iterator[str]:
    """The text of every paragraph, those of tables too, fields included."""
    for paragraph in document.element.body.iter(f"{W}p"):
        yield "".join(found.text or "" for found in paragraph.iter(f"{W}t"))


def numbers(text: str) -> set[str]:
    """The numbers of a text as written, but those that are no figures."""
    return set(NUMBER.findall(NOT_FIGURES.sub(" ", text)))


def writings(value: Any) -> set[str]:
    """Every way in which a value of the manifest can stand in a text."""
    match value:
        case bool() | None:
            return set()
        case int():
            return {str(abs(value)), lang.number(abs(value), "nb")}
        case float():
            said = {lang.number(abs(value), "nb", decimals) for decimals in (0, 1, 2)}
            return said | {lang.number(abs(value) * 100, "nb", decimals) for decimals in (0, 1)}
        case str():
            return set(NUMBER.findall(value))
        case Mapping():
            return set().union(*map(writings, value.values()))
    raise TypeError(type(value))


def known(values: Mapping[str, Any], code: str | None = None) -> set[str]:
    """The numbers that a paper may have: the county's, and a letter its own municipality's."""
    own = f"municipality.{code}." if code else "municipality."
    shared = {name for name in values if not name.startswith("municipality.")}
    return set().union(
        *(writings(value) for name, value in values.items() if name in shared or own in name)
    )


W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
