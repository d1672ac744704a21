"""`sektorplan fetch`: asks the publishers, shows what changes, and brings it in."""

from __future__ import annotations

import datetime as dt
import shutil
import sys
from collections.abc import Callable, Mapping

from analysis import language as lang
from analysis import paths
from analysis.cli import importing, options, screen
from analysis.errors import Finding, Severity, WorkbookError, fail
from analysis.fetching import (
    Client,
    Clock,
    Patience,
    boundaries,
    bringing,
    keeping,
    municipalities,
    placing,
    population,
    settlement,
)
from analysis.fetching.bringing import Change
from analysis.fetching.report import Report
from analysis.importing import naming, storing
from analysis.language import Language
from analysis.publishing.exchange import exchange
from analysis.sources import RawData

_EACH = 50


def fetch(  # noqa: PLR0913 -- one for each option, and what tests put in place of the world
    source: str,
    *,
    date: str | None,
    yes: bool,
    language: str | None,
    clock: Clock | None = None,
    patience: Patience | None = None,
) -> int:
    """Fetch one source and bring it into data/raw; 1 when the planner says no.

    Raises:
        WorkbookError: it cannot be had, or is not what it must be; data/raw is as it was.
    """
    spoken = options.message_language(language)
    if source not in SOURCES:
        args = {"option": "fetch", "value": source, "known": ", ".join(SOURCES)}
        raise WorkbookError(Finding("option-value-unknown", Severity.ERROR, args=args))
    watch = clock or Clock()
    day = _day(date, watch)
    parent = paths.processed() / "fetch"
    with keeping.alone(parent):
        storing.recover(paths.raw().resolve(), paths.processed())
        raw = RawData(paths.raw().resolve())
        _possible(raw, source, day, watch)
        folder = keeping.folder(parent, f"{source}-{day.isoformat()}", watch)
        with Client(folder, patience, watch) as client:
            code = _done(raw, client, source, day, yes=yes, spoken=spoken, dated=date is not None)
        if code == 0:
            shutil.rmtree(folder)
    return code


def _done(  # noqa: PLR0913 -- where from, what, and how it is told
    raw: RawData,
    client: Client,
    source: str,
    day: dt.date,
    *,
    yes: bool,
    spoken: Language,
    dated: bool,
) -> int:
    """Ask for a source and bring it in."""
    report = _reporter(spoken)
    if source in _WAYS:
        change = _WAYS[source](raw, day, client, report)
        return _brought(raw, change, spoken, source, _today(client.clock), yes=yes)
    report(f"fetch-step-{source}", 0, 1)
    year = day.year if dated else None
    if source == "population":
        file = population.fetch(raw, day, client)
    else:
        file = settlement.fetch(raw, year, client)
    return importing.bring_in(source, file, yes=yes, year=year, language=spoken)


def _possible(raw: RawData, source: str, day: dt.date, clock: Clock) -> None:
    """Refuse a day for which nobody can have an answer, before anybody is asked.

    IMDi's file begins long before the registry and has the requests of the year to come: what it
    has, it says itself.
    """
    if source == "settlement":
        return
    start = municipalities.begins(raw)
    if day < start:
        fail("fetch-before-registry", date=day.isoformat(), start=start.isoformat())
    if day > _today(clock):
        fail("fetch-date-future", date=day.isoformat())


def _municipalities(raw: RawData, day: dt.date, client: Client, report: Report) -> Change:
    structure = municipalities.fetch(raw, day, client, report)
    return bringing.registry(raw, structure, client.answers)


def _boundaries(raw: RawData, day: dt.date, client: Client, report: Report) -> Change:
    fetched = boundaries.fetch(raw, day, client, report)
    return bringing.outlines(raw, fetched, client.answers)


_WAYS: Mapping[str, Callable[[RawData, dt.date, Client, Report], Change]] = {
    "municipalities": _municipalities,
    "boundaries": _boundaries,
}
"""What becomes a part of the registry or the maps; the others go the way of a received file."""
SOURCES = ("population", "municipalities", "boundaries", "settlement")


def _brought(  # noqa: PLR0913 -- what changes, where, and how it is told
    raw: RawData, change: Change, spoken: Language, source: str, day: dt.date, *, yes: bool
) -> int:
    """Show what changes, ask where something was there, and do it."""
    for line in change.told(spoken):
        screen.result(line)
    screen.findings_list(change.findings, spoken)
    if change.nothing:
        screen.result(lang.text(spoken, "fetch-nothing-new"))
    elif _agreed(change, spoken, yes=yes):
        scratch = paths.processed()
        kept = placing.place(
            raw.folder,
            change.files,
            change.original,
            scratch=scratch,
            day=day,
            exchange=exchange,
        )
        named = naming.table(source, spoken)
        screen.result(lang.text(spoken, "fetch-done", source=named, file=f"data/raw/{kept}"))
    else:
        screen.complain(lang.text(spoken, "fetch-declined"))
        return 1
    return 0


def _day(given: str | None, clock: Clock) -> dt.date:
    if given is None:
        return _today(clock)
    try:
        return dt.date.fromisoformat(given)
    except ValueError:
        return fail("fetch-date-wrong", value=given)


def _today(clock: Clock) -> dt.date:
    return clock.now().astimezone().date()


def _agreed(change: Change, spoken: Language, *, yes: bool) -> bool:
    """Whether to go on; only asked where something that was there becomes otherwise."""
    if yes or not change.replaces:
        return True
    if not sys.stdin.isatty():
        fail("fetch-needs-yes")
    screen.complain(lang.text(spoken, "fetch-question"))
    return sys.stdin.readline().strip().casefold() in {"j", "ja"}


def _reporter(spoken: Language) -> Report:
    def report(key: str, done: int, total: int) -> None:
        if done % _EACH == 0 or done == total:
            screen.complain(lang.text(spoken, key, done=done, total=total))

    return report
