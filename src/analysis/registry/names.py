"""How municipalities' names are written, and when two spellings mean the same place.

Publishers add what they need to a name: the years it stood for (`Rissa (t.o.m. 2017)`), the county
that tells two of one name apart (`Herøy (Nordland)`), or both languages of it
(`Snåase - Snåsa`).
"""

from __future__ import annotations

import re
import unicodedata

import polars as pl

LAST_YEAR = r"\(t\.o\.m\. (\d{4})\)"
FIRST_YEAR = r"\(f\.o\.m\. (\d{4})\)"
_YEARS = re.compile(rf"\s*(?:{LAST_YEAR}|{FIRST_YEAR})")
_QUALIFIER = re.compile(r"\s*\(([^)]*)\)\s*$")
_BETWEEN_LANGUAGES = re.compile(r"\s+[-\u2010-\u2015]\s+")


def display(name: str, *, qualified: bool = False) -> str:
    """The name as readers see it: `Rissa (t.o.m. 2017)` is `Rissa`.

    Args:
        name: as a publisher writes it.
        qualified: keep the county in brackets, for tables where both Herøy can stand.
    """
    tidy = " ".join(_YEARS.sub("", unicodedata.normalize("NFC", name)).split())
    return tidy if qualified else _QUALIFIER.sub("", tidy)


def qualifier(name: str) -> str | None:
    """What stands in brackets to tell two places apart: `Herøy (Nordland)` gives `Nordland`."""
    found = _QUALIFIER.search(_YEARS.sub("", name))
    return found.group(1).strip() if found else None


def normal_form(name: str) -> str:
    """The name for comparing: no brackets, no capitals, one kind of space and dash."""
    parts = _BETWEEN_LANGUAGES.split(display(name))
    return " - ".join(part.strip() for part in parts).casefold()


def forms(name: str) -> frozenset[str]:
    """Every normal form a name may go by: `Snåase - Snåsa` also goes by each part."""
    whole = normal_form(name)
    return frozenset({whole, *whole.split(" - ")})


def same_place(one: str, other: str) -> bool:
    """Whether two spellings can mean one place: they share a form."""
    return not forms(one).isdisjoint(forms(other))


def existed_in(name: pl.Expr, year: pl.Expr) -> pl.Expr:
    """Whether a municipality existed in the year, as far as its name says.

    Publishers keep municipalities in their tables after they were merged; the name then carries
    its last or first year.

    Args:
        name: names as published.
        year: whole years.
    """
    last = name.str.extract(LAST_YEAR).cast(pl.Int64)
    first = name.str.extract(FIRST_YEAR).cast(pl.Int64)
    return ((year <= last) | last.is_null()) & ((year >= first) | first.is_null())
