"""One cell of a filled-in template, read strictly: the table's value, or why it is none."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from analysis.importing import excel, words
from analysis.importing.templates.fields import Field
from analysis.importing.templates.known import Known
from analysis.language import LANGUAGES
from analysis.registry import names

_WHOLE = re.compile(r"[0-9]{1,12}")
_DECIMAL = re.compile(r"[-\u2212]?[0-9]{1,12}([.,][0-9]{1,17})?")
_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})( 00:00:00)?")
_NORWEGIAN = re.compile(r"([0-9]{1,2})\.\s?([0-9]{1,2})\.\s?([0-9]{4})")
_CODE = re.compile(r"([0-9]{4})\b[\s:,-]*(.*)")
_FIRST = re.compile(r"(\S+)")


@dataclass(frozen=True)
class Read:
    """What a cell says: the value, or the key of a finding and what its text needs."""

    value: Any = None
    wrong: str | None = None
    args: dict[str, str] | None = None


@dataclass(frozen=True)
class Places:
    """Where municipality codes and names belong."""

    county: str
    county_name: str
    names: dict[str, str]
    """Code → name, of every municipality there is or was."""
    counties: dict[str, str]
    """Code → county number."""
    outside: frozenset[str]
    """Codes of areas in no municipality that this table may speak of."""


def read(text: str, field: Field, known: Known, places: Places) -> Read:
    """Read a cell that is not empty.

    Args:
        text: what stands in it, with single spaces.
        field: its column.
        known: the county's duties and measures.
        places: municipalities of all counties.
    """
    if excel.is_error(text):
        return Read(wrong="template-cell-error")
    match field.kind:
        case "municipality":
            return _municipality(text, places)
        case "duty":
            return _duty(text, known)
        case "word":
            return _word(text, field)
        case kind:
            return _SIMPLE[kind](text)


def _text(text: str) -> Read:
    return Read(text)


def _first(text: str) -> Read:
    """A measure as the drop-down writes it: its name comes first."""
    found = _FIRST.match(text)
    return Read(found[1] if found else text)


def _whole(text: str) -> Read:
    return Read(int(text)) if _WHOLE.fullmatch(text) else Read(wrong="template-number")


def _decimal(text: str) -> Read:
    if not _DECIMAL.fullmatch(text):
        return Read(wrong="template-decimal")
    return Read(float(text.replace(",", ".").replace("\u2212", "-")))


def _date(text: str) -> Read:
    iso, norwegian = _ISO.fullmatch(text), _NORWEGIAN.fullmatch(text)
    if iso:
        parts = (iso[1], iso[2], iso[3])
    elif norwegian:
        parts = (norwegian[3], norwegian[2], norwegian[1])
    else:
        return Read(wrong="template-date")
    try:
        year, month, day = map(int, parts)
        return Read(dt.date(year, month, day))
    except ValueError:
        return Read(wrong="template-date")


_SIMPLE: dict[str, Callable[[str], Read]] = {
    "text": _text,
    "own-id": _text,
    "measure": _first,
    "whole": _whole,
    "year": _whole,
    "decimal": _decimal,
    "date": _date,
}


def _word(text: str, field: Field) -> Read:
    """A code word, or its word in either written language, with any capitals."""
    ways = {
        words.folded(shown): word
        for language in LANGUAGES
        for word, shown in zip(field.words, field.said(language), strict=True)
    } | {word: word for word in field.words}
    found = ways.get(words.folded(text))
    if found is not None:
        return Read(found)
    allowed = {f"allowed_{language}": ", ".join(field.said(language)) for language in LANGUAGES}
    return Read(wrong="template-word", args=allowed)


def _duty(text: str, known: Known) -> Read:
    ids = known.duties[LANGUAGES[0]]
    first = str(_first(text).value).rstrip(":.,").upper()
    if first in ids:
        return Read(first)
    return Read(wrong="template-duty", args={"allowed": ", ".join(ids)})


def _municipality(text: str, places: Places) -> Read:
    """A code, a code and a name that belong together, or a name of the county."""
    where = {"county": places.county_name}
    coded = _CODE.fullmatch(text)
    if coded is None:
        return _named(text, places)
    code, name = coded[1], coded[2]
    if code in places.outside:
        return Read(code)
    if code not in places.names:
        return Read(wrong="template-municipality", args=where)
    if name and not names.same_place(name, places.names[code]):
        said = {"code": code, "name": places.names[code]}
        return Read(wrong="template-municipality-two", args=said)
    if places.counties[code] != places.county:
        return Read(wrong="template-municipality-other", args=where)
    return Read(code)


def _named(text: str, places: Places) -> Read:
    same = [code for code, name in places.names.items() if names.same_place(text, name)]
    here = [code for code in same if places.counties[code] == places.county]
    where = {"county": places.county_name}
    if len(here) == 1:
        return Read(here[0])
    elsewhere = same and not here
    key = "template-municipality-other" if elsewhere else "template-municipality"
    return Read(wrong=key, args=where)
