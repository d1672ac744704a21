"""Which municipality a row means, on 1 January of its year. Nothing is guessed.

A code must be valid in the year. A name is matched by its normal form, by the names the tables
know for a municipality (official, Norwegian, Sami), and by the county that a heading or the name
itself gives; two of one name without a county are refused.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property

import polars as pl

from analysis.registry import municipalities_at, names

_NAMES = (
    ("municipalities", "norwegian_name"),
    ("municipality_successors", "name"),
    ("areas_outside_municipalities", "name"),
    ("counties", "name"),
)
"""Where names stand, and in which column; the newest first."""


@dataclass(frozen=True)
class Found:
    """The code a row means, or why there is none."""

    code: str | None = None
    wrong: str | None = None
    """The key of the finding."""
    near: str = ""
    other_time: bool = False
    """The code is known, and not valid in the year."""


@dataclass(frozen=True)
class Municipalities:
    """The municipalities of one date: their codes, their counties and every form of their name."""

    names: dict[str, str]
    """Code → Norwegian name."""
    counties: dict[str, str]
    """Code → code of the county."""
    forms: dict[str, frozenset[str]]
    """A name's normal form → the codes that go by it."""
    county_forms: dict[str, str]
    """A county's normal form → its code, former counties among them."""


class Registry:
    """Every code and name there is, asked for by year."""

    def __init__(self, tables: dict[str, pl.DataFrame]) -> None:
        """Hold `municipalities`, `counties`, `former_counties`, successors and areas outside."""
        self._tables = tables
        self._years: dict[int, Municipalities] = {}
        start = tables["municipalities"]["valid_from"].min()
        self.start: int = start.year if isinstance(start, dt.date) else 0

    @cached_property
    def outside(self) -> dict[str, str]:
        """Areas outside the municipalities: code → name."""
        return dict(self._tables["areas_outside_municipalities"].select("code", "name").rows())

    @cached_property
    def known(self) -> frozenset[str]:
        """Every code of any time."""
        tables = ("municipalities", "municipality_successors")
        return frozenset(code for name in tables for code in self._tables[name]["code"])

    @cached_property
    def renumbered_from(self) -> dict[str, str]:
        """A code → the one code before it, where nothing but the number changed."""
        changes = self._tables["municipality_successors"].filter(
            (pl.col("change") == "renumbered") & ~pl.col("successor_code").is_duplicated()
        )
        return dict(changes.select("successor_code", "code").rows())

    def name(self, code: str) -> str:
        """The last name of a municipality or county by its code; a dash where there is none."""
        for table, column in _NAMES:
            found = self._tables[table].filter(pl.col("code") == code)[column]
            if len(found):
                return str(found[-1])
        return "–"

    def in_year(self, year: int) -> Municipalities:
        """The municipalities on 1 January of a year; before `start`, every code of that time."""
        if year not in self._years:
            self._years[year] = self._made(year)
        return self._years[year]

    def _made(self, year: int) -> Municipalities:
        if year < self.start:
            before = self._tables["municipality_successors"].filter(
                pl.col("county_code").is_not_null()
            )
            rows = [(code, name, None, None, county) for code, name, county in
                    before.select("code", "name", "county_code").rows()]  # fmt: skip
        else:
            now = municipalities_at(self._tables["municipalities"], dt.date(year, 1, 1))
            columns = ("code", "norwegian_name", "name", "sami_name", "county_code")
            rows = now.select(columns).rows()
        forms: dict[str, set[str]] = defaultdict(set)
        for code, *written, _ in rows:
            for form in {form for name in written if name for form in names.forms(name)}:
                forms[form].add(code)
        return Municipalities(
            {code: name for code, name, *_ in rows},
            {code: county for code, *_, county in rows},
            {form: frozenset(codes) for form, codes in forms.items()},
            self._counties(year),
        )

    def _counties(self, year: int) -> dict[str, str]:
        """Normal forms of the counties' names of a year, former ones below those that are valid."""
        day = pl.lit(dt.date(max(year, self.start), 1, 1))
        former = self._tables["former_counties"].select("name", "county_code").rows()
        valid = self._tables["counties"].filter(
            (pl.col("valid_from") <= day)
            & (pl.col("valid_to").is_null() | (pl.col("valid_to") >= day))
        )
        pairs = [*former, *valid.select("name", "code").rows()]
        return {form: code for name, code in pairs for form in names.forms(name)}


def by_code(registry: Registry, code: str, year: int) -> Found:
    """The municipality of a code, when it is valid on 1 January of the year."""
    here = registry.in_year(year)
    if code in here.names or code in registry.outside:
        return Found(code)
    if code in registry.known:
        return Found(code, "import-code-other-year", other_time=True)
    return Found(None, "import-code-unknown")


def by_name(registry: Registry, name: str, heading: str, year: int) -> Found:
    """The municipality of a name.

    Args:
        registry: names and codes.
        name: as the publisher writes it, perhaps with a county in brackets.
        heading: what stands above the table and may name the county.
        year: the year whose municipalities are meant.
    """
    here = registry.in_year(year)
    codes = set().union(*(here.forms.get(form, frozenset()) for form in names.forms(name)))
    if not codes:
        near = get_close_matches(names.normal_form(name), here.forms, n=1, cutoff=0.6)
        suggestion = here.names[min(here.forms[near[0]])] if near else ""
        key = "import-name-near" if near else "import-name-unknown"
        return Found(None, key, suggestion)
    counties = _counties(here, name, heading)
    inside = {code for code in codes if not counties or here.counties[code] in counties}
    if len(inside) == 1:
        return Found(inside.pop())
    if not inside:
        return Found(None, "import-name-other-county", _listed(here, codes))
    return Found(None, "import-name-ambiguous", _listed(here, inside))


def _counties(here: Municipalities, name: str, heading: str) -> set[str]:
    """The counties that a name's brackets and the heading speak of; empty when neither does."""
    bracket = names.qualifier(name)
    in_name = {here.county_forms[form] for form in names.forms(bracket or "")
               if form in here.county_forms}  # fmt: skip
    return in_name or county_of_heading(here, heading)


def county_of_heading(here: Municipalities, heading: str) -> set[str]:
    """The county a heading names; the longest name counts, so that Troms og Finnmark is one."""
    said = f" {_spaced(heading)} "
    named = [form for form in here.county_forms if f" {_spaced(form)} " in said]
    longest = max(map(len, named), default=0)
    return {here.county_forms[form] for form in named if len(form) == longest}


def _spaced(text: str) -> str:
    letters = (letter if letter.isalnum() else " " for letter in text.casefold())
    return " ".join("".join(letters).split())


def _listed(here: Municipalities, codes: set[str]) -> str:
    return ", ".join(f"{code} {here.names[code]}" for code in sorted(codes))
