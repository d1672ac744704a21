"""`sektorplan explain`: from a municipality's numbers to the rows and files they come from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import polars as pl

from analysis import language as lang
from analysis import paths, vocabulary
from analysis.cli import options, screen
from analysis.cli.recommending import planned_for
from analysis.cycle import Cycle
from analysis.errors import fail
from analysis.language import EN_DASH, Language
from analysis.measures import settlement
from analysis.publishing import inputs
from analysis.recommendation import allocation, explanation, sentences, trace, words
from analysis.recommendation.criteria import CRITERIA
from analysis.recommendation.planning import Planned
from analysis.recommendation.trace import Trace
from analysis.registry import names, structure
from analysis.registry.municipalities import municipalities_at
from analysis.sources import RawData
from analysis.sources.reading import shown

_INDENT = "  "
_COUNTED = {"reported", "suppressed"}
"""Statuses of a sum that says something; one with a missing part says nothing."""
_SAID_BY_LABEL = {"count", "people", "people_per_1000"}
"""Units that the figure's label already says."""


@dataclass
class _Telling:
    """What is told about one municipality, and every file met on the way."""

    raw: RawData
    language: Language
    code: str
    tables: dict[str, pl.DataFrame] = field(default_factory=dict)

    def say(self, key: str, **args: object) -> str:
        return lang.text(self.language, f"cli-explained-{key}", **args)

    def table(self, name: str) -> pl.DataFrame:
        """A table with its lines; its file is listed at the end."""
        if name not in self.tables:
            self.tables[name] = self.raw.with_lines(name)
        return self.tables[name]

    @property
    def folder(self) -> str:
        return "/".join(self.raw.folder.resolve().parts[-2:])

    def file(self, table: str) -> str:
        return f"{self.folder}/{self.raw.catalogue.resource(table).path}"


def explain(code: str, *, year: int | None, cycle: str | None, language: str | None) -> int:
    """Say where the numbers of a municipality come from."""
    spoken = options.message_language(language)
    raw, plan, (present, name) = _of_code(RawData(paths.raw()), code, cycle, year)
    shown_year = year if year is not None else _year(raw, plan)
    telling = _Telling(raw, spoken, present)
    lines = [f"{name} ({present})", "", *_settled(telling, name, shown_year), ""]
    lines += _proposed(telling, plan, shown_year)
    lines += _files(telling, plan)
    screen.result("\n".join(lines))
    return 0


def _of_code(
    raw: RawData, code: str, cycle: str | None, year: int | None
) -> tuple[RawData, Cycle | None, tuple[str, str]]:
    """The figures, the planning cycle and the municipality that a code means.

    Of the planning cycles in whose county the code's area lies, the one asked for; else the one
    that describes the year, else the last in which the code itself is valid, else the last.

    Raises:
        WorkbookError: there is no such code (`explain-code-unknown`), or no such cycle.
    """
    plans = sorted(raw.cycles(), key=lambda one: one.years)
    found = [(one, _present(raw, code, one.structure)) for one in plans]
    own = [(one, place) for one, place in found if place and place.county == one.county]
    if cycle is not None:
        own = [pair for pair in own if pair[0].cycle == cycle]
    ranked = sorted(own, key=lambda pair: (pair[0].year == year, pair[1].code == code))
    if ranked:
        plan, place = ranked[-1]
        return structure.at(raw, plan.structure), plan, (place.code, place.name)
    place = _last_place(raw, code)
    if cycle is not None:
        return raw, raw.cycle(place.county, cycle), (place.code, place.name)
    last = next((one for one in reversed(plans) if one.county == place.county), None)
    return structure.at(raw, place.day), last, (place.code, place.name)


class _Place(NamedTuple):
    """A municipality, its county, and a day on which it is so."""

    code: str
    name: str
    county: str
    day: dt.date


def _present(raw: RawData, code: str, day: dt.date) -> _Place | None:
    """What a code's area is a part of on a day; None where it is unknown, split or not yet."""
    former = structure.at(raw, day).table("municipality_successors")
    row = former.filter(pl.col("code") == code)
    after = row["successor_code"][0] if row.height else code
    valid = municipalities_at(raw.table("municipalities"), day)
    known = valid.filter(pl.col("code") == (after or ""))
    if known.is_empty():
        return None
    return _Place(after, names.display(known["name"][0]), known["county_code"][0], day)


def _last_place(raw: RawData, code: str) -> _Place:
    """A code that is in no planning cycle's county, as the registry last knew it.

    Raises:
        WorkbookError: there is no such code (`explain-code-unknown`).
    """
    municipalities, former = raw.table("municipalities"), raw.table("municipality_successors")
    row = former.filter(pl.col("code") == code)
    after = row["successor_code"][0] if row.height else None
    known = municipalities.filter(pl.col("code") == (after or code)).sort("valid_from")
    if known.is_empty():  # split: it is told as it was
        known = row.with_columns(valid_from=municipalities["valid_from"].min())
    if known.is_empty():
        fail("explain-code-unknown", code=shown(code), near=_named(municipalities, code) or "none")
    last = known.row(-1, named=True)
    return _Place(
        last["code"], names.display(last["name"]), last["county_code"], last["valid_from"]
    )


def _named(municipalities: pl.DataFrame, name: str) -> str:
    """The municipalities that a name may mean, for those who typed it instead of the code."""
    places = municipalities.select("code", "name").unique().sort("code")
    return ", ".join(
        f"{code} {names.display(called)}"
        for code, called in places.iter_rows()
        if names.same_place(called, name)
    )


def _year(raw: RawData, plan: Cycle | None) -> int:
    if plan is not None:
        return plan.year
    return int(str(raw.table("settlement")["year"].max()))


def _settled(telling: _Telling, name: str, year: int) -> Iterator[str]:
    """The settlement of the year: each row of the file, and their sum."""
    successors = telling.raw.table("municipality_successors")
    every = trace.of_settlement(telling.table("settlement"), successors, telling.code)
    rows = every.filter(pl.col("year") == year)
    if rows.is_empty():
        years = every["year"].to_list()
        known = f"{years[0]}{EN_DASH}{years[-1]}" if years else "–"
        fail("explain-year-unknown", name=name, year=str(year), known=known)
    yield telling.say("settlement", year=str(year))
    file = telling.file("settlement")
    for row in rows.iter_rows(named=True):
        place = {"name": names.display(row["name"]), "code": row["code"], "line": str(row["line"])}
        yield _INDENT + telling.say("row", **place, file=file, **_links(telling, row))
    if rows.height > 1:
        chain = settlement.municipality_chain(every.drop(trace.LINE), successors, telling.code)
        (summed,) = chain.filter(pl.col("year") == year).iter_rows(named=True)
        yield _INDENT + telling.say("sum", **_links(telling, summed))
    yield _INDENT + telling.say("function", function=_path(settlement.municipality_chain))


def _links(telling: _Telling, row: Mapping[str, Any]) -> dict[str, str]:
    """Request, decision and settled in words; a sum with withheld parts as an interval."""
    language = telling.language
    said = {}
    for link in ("requested", "decided", "settled"):
        status = row[f"{link}_status"]
        low, high = row.get(f"{link}_low"), row.get(f"{link}_high")
        if row.get(link) is not None:
            said[link] = lang.number(row[link], language)
        elif status in _COUNTED and low is not None and high is not None:
            said[link] = lang.interval(low, high, language)
        else:
            said[link] = lang.text(language, f"status-{status}")
            continue
        lacking = [names.display(name) for name in row.get(f"{link}_lacking") or ()]
        if lacking:
            parts = lang.join(lacking, language)
            said[link] = telling.say("partial", number=said[link], parts=parts)
    original = row.get("requested_original")
    if original is not None and original != row["requested"]:
        first = lang.number(original, language)
        said["requested"] = telling.say("original", requested=said["requested"], original=first)
    return said


def _proposed(telling: _Telling, plan: Cycle | None, year: int) -> Iterator[str]:
    """The steps of the proposal in sentences, and the figures that its criteria read."""
    if plan is None or plan.recommendation is None:
        yield from (telling.say("no-cycle"), "")
        return
    if plan.year != year:
        yield from (telling.say("other-year", cycle=plan.name, year=str(plan.year)), "")
        return
    planned = planned_for(telling.raw, plan)
    if telling.code not in planned.proposal.shares.codes:
        yield from (telling.say("no-number", year=str(year)), "")
        return
    yield telling.say("proposal", cycle=plan.name, year=str(year))
    said = sentences.explain(planned, telling.code, telling.language)
    yield from (_INDENT + sentence for sentence in said)
    functions = lang.join([_path(explanation.steps), _path(allocation.allocate)], telling.language)
    yield _INDENT + telling.say("function", function=functions)
    yield from ("", telling.say("figures"))
    for name in dict.fromkeys(["population", *planned.proposal.shares.names]):
        yield from _criterion(telling, planned, name)
    yield ""


def _criterion(telling: _Telling, planned: Planned, name: str) -> Iterator[str]:
    """The figures of one criterion, each with its rows, and the function that reads them."""
    chosen = CRITERIA[name]
    yield _INDENT + words.criterion(name, telling.language)
    tables = {one: telling.table(one) for one in chosen.sources if one != "cycle"}
    for one in ("municipality_successors", "municipality_changes"):
        tables[one] = telling.raw.table(one)
    year = planned.plan.year
    for figure in trace.of_criterion(tables, planned.indicators, name, telling.code, year):
        yield 2 * _INDENT + _figure(telling, planned, figure)
    yield 2 * _INDENT + telling.say("function", function=_path(chosen.claims))


def _figure(telling: _Telling, planned: Planned, one: Trace) -> str:
    column = vocabulary.column(one.indicator)
    value = telling.say("no-figure")
    if one.value is not None:
        number = lang.number(one.value, telling.language, 0 if column.dtype == "int" else 1)
        unit = vocabulary.unit(one.indicator, telling.language)
        value = number if column.unit in _SAID_BY_LABEL else f"{number} {unit}"
    own = f"{telling.folder}/cycles/{planned.plan.name}.toml"
    places = [_lines(telling, table, lines) for table, lines in one.rows.items()] or [f"{own}."]
    label = vocabulary.label(one.indicator, telling.language)
    return telling.say("figure", label=label, value=value, rows=" ".join(places))


def _lines(telling: _Telling, table: str, lines: tuple[int, ...]) -> str:
    file = telling.file(table)
    if not lines:
        return telling.say("none", file=file)
    listed = lang.join([str(line) for line in lines], telling.language)
    return telling.say("lines", file=file, lines=listed, count=len(lines))


def _files(telling: _Telling, plan: Cycle | None) -> Iterator[str]:
    """Every file met: publisher, licence, date and hash."""
    yield telling.say("files")
    for row in telling.raw.provenance(list(telling.tables), telling.language).iter_rows(named=True):
        retrieved = row["retrieved"]
        date = lang.date_long(retrieved, telling.language) if retrieved else "none"
        kept = {key: row[key] for key in ("publisher", "publisher_table", "licence")}
        yield _INDENT + telling.file(row["table"])
        yield 2 * _INDENT + telling.say("file", **kept, date=date)
        yield 2 * _INDENT + telling.say("hash", sha256=row["sha256"])
    if plan is not None:
        own = f"{telling.folder}/cycles/{plan.name}.toml"
        yield _INDENT + own
        yield 2 * _INDENT + telling.say("own-file")
        sha256 = inputs.hashes(telling.raw, plan)[own]
        yield 2 * _INDENT + telling.say("hash", sha256=sha256)


def _path(function: Any) -> str:  # noqa: ANN401 -- any function
    return f"{function.__module__}.{function.__qualname__}"
