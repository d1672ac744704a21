"""`sektorplan fetch`: asks the publishers, shows what changes, and brings it in."""

from __future__ import annotations

import datetime as dt
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

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
    population,
    settlement,
)
from analysis.fetching.bringing import Change
from analysis.fetching.report import Report
from analysis.language import Language
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
    raw = RawData(paths.raw())
    folder = keeping.folder(paths.processed() / "fetch", f"{source}-{day.isoformat()}", watch)
    with Client(folder, patience, watch) as client:
        if source in _WAYS:
            code = _brought(_WAYS[source](raw, day, client, _reporter(spoken)), spoken, source, yes)
        else:
            _reporter(spoken)(f"fetch-step-{source}", 0, 1)
            file = _FILES[source](raw, day, client)
            year = None if date is None else day.year
            code = importing.bring_in(source, file, yes=yes, year=year, language=language)
    if code == 0:
        shutil.rmtree(folder)
    return code


def _municipalities(raw: RawData, day: dt.date, client: Client, report: Report) -> Change:
    structure = municipalities.fetch(raw, day, client, report)
    return bringing.registry(raw, structure, client.folder, _today(client.clock))


def _boundaries(raw: RawData, day: dt.date, client: Client, report: Report) -> Change:
    fetched = boundaries.fetch(raw, day, client, report)
    return bringing.outlines(raw, fetched, client.folder, _today(client.clock))


_FILES: Mapping[str, Callable[[RawData, dt.date, Client], Path]] = {
    "population": population.fetch,
    "settlement": settlement.fetch,
}
"""What comes as a file of the publisher's, and goes the way of any received file."""
_WAYS: Mapping[str, Callable[[RawData, dt.date, Client, Report], Change]] = {
    "municipalities": _municipalities,
    "boundaries": _boundaries,
}
"""What becomes a part of the registry or the maps."""
SOURCES = ("population", "municipalities", "boundaries", "settlement")


def _brought(change: Change, spoken: Language, source: str, yes: bool) -> int:
    """Show what changes, ask where something was there, and do it."""
    for line in change.told(spoken):
        screen.result(line)
    screen.findings_list(change.findings, spoken)
    if change.nothing:
        screen.result(lang.text(spoken, "fetch-nothing-new"))
    elif _agreed(change, spoken, yes=yes):
        change.apply()
        screen.result(lang.text(spoken, "fetch-done", source=source))
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
