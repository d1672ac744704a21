"""`sektorplan cycle new`: the file of a new planning cycle, ready to be filled in."""

from __future__ import annotations

import datetime as dt
import re

import polars as pl

from analysis import language as lang
from analysis import paths
from analysis.cli import options, screen
from analysis.cycle import Cycle
from analysis.errors import fail
from analysis.language import LANGUAGES, Language
from analysis.registry.municipalities import in_county, municipalities_at, valid_at
from analysis.sources import RawData, cycle_file, cycles

_YEARS = re.compile(r"(\d{4})-(\d{4})")
_NYNORSK = "nynorsk"


def new(*, county: str, cycle: str, year: int | None, language: str | None) -> int:
    """Write the file of a new planning cycle and say where it is."""
    spoken = options.message_language(language)
    raw = RawData(paths.raw())
    first, last = _years(cycle)
    described = _described(raw, first if year is None else year, last)
    structure = cycle_file.structure_of(described)
    named = _county_at(raw, county, structure)
    own: Language = "nn" if named["language_form"] == _NYNORSK else "nb"
    plan = Cycle(
        county=county,
        cycle=cycle,
        year=described,
        first_year=min(_first_year(raw), described),
        structure=structure,
        language=own,
        languages=(own, *(other for other in LANGUAGES if other != own)),
    )
    content = cycle_file.text(plan, str(named["name"]), _example(raw, county, structure), own)
    file = cycle_file.write(raw.folder, plan, content)
    cycles.read(raw.folder, county, cycle)
    screen.result(lang.text(spoken, "cli-cycle-written", file=file, county=county, cycle=cycle))
    return 0


def _years(cycle: str) -> tuple[int, int]:
    written = _YEARS.fullmatch(cycle)
    if written is None or written[1] > written[2]:
        fail("cycle-years-wrong", cycle=cycle[:40])
    return int(written[1]), int(written[2])


def _first_year(raw: RawData) -> int:
    return int(str(raw.table("settlement")["year"].min()))


def _described(raw: RawData, year: int, plan_ends: int) -> int:
    """The year, when it can have figures, is in the plan or before it, and its counties are known.

    A plan may rest on the figures of an earlier year, but not on those after it has ended.
    """
    first = _first_year(raw)
    (last,) = (rule.le for rule in Cycle.model_fields["year"].metadata if hasattr(rule, "le"))
    if not first <= year <= last:
        fail("cycle-year-wrong", year=str(year), first=str(first))
    if year > plan_ends:
        fail("cycle-year-after-plan", year=str(year), last=str(plan_ends))
    known = raw.table("municipalities")["valid_from"].dt.year().min()
    if year < int(str(known)):
        fail("cycle-year-before-counties", year=str(year), known=str(known), first=str(first))
    return year


def _county_at(raw: RawData, county: str, date: dt.date) -> dict[str, str | None]:
    """Name and written language of the county on the day.

    Raises:
        WorkbookError: it does not exist then; the ones that do are listed.
    """
    there = raw.table("counties").filter(valid_at(pl.lit(date)))
    row = there.filter(pl.col("code") == county)
    if row.is_empty():
        known = ", ".join(f"{code} {name}" for code, name in there.select("code", "name").rows())
        fail("cycle-county-not-then", county=county[:40], date=date.isoformat(), known=known or "–")
    return row.row(0, named=True)


def _example(raw: RawData, county: str, date: dt.date) -> str:
    """The first municipality of the county: examples in the file are about a real one."""
    valid = municipalities_at(raw.table("municipalities"), date)
    return str(in_county(valid, county)["code"][0])
