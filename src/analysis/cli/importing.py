"""`sektorplan import`: show what a received file would do, ask, and write all or nothing."""

from __future__ import annotations

import contextlib
import datetime as dt
import sys
from collections.abc import Iterator
from pathlib import Path

from analysis import language as lang
from analysis import paths
from analysis.cli import options, screen, session
from analysis.cli.previewing import preview
from analysis.cli.words import speak
from analysis.errors import Where, WorkbookError, fail
from analysis.importing import naming, received, steps, storing
from analysis.importing.steps import Plan
from analysis.importing.templates import bringing
from analysis.language import Language
from analysis.publishing.exchange import exchange
from analysis.publishing.locks import FileLock
from analysis.sources import RawData
from analysis.sources.tables import OWN

_YES = {"j", "ja", "y", "yes"}


def bring_in(  # noqa: PLR0913 -- one for each option
    table: str,
    file: Path,
    *,
    yes: bool,
    year: int | None,
    language: str | None,
    county: str | None = None,
) -> int:
    """Bring a received file, or a filled-in template, into data/raw."""
    spoken = options.message_language(language)
    options.table(table, (*steps.IMPORTABLE, *OWN), spoken)
    for option, given in (
        ("--year", table in OWN and year),
        ("--county", table not in OWN and county),
    ):
        if given:
            fail("option-not-for-table", option=option, **naming.titles(table))
    with alone(file):
        content = received.load(file)
        raw = RawData(paths.raw().resolve())
        today = dt.datetime.now(dt.UTC).astimezone().date()
        if table in OWN:
            written = None if language else bringing.language_of(content, file.name, table)
            spoken = _spoken(written or spoken)
            tables = raw.tables(bringing.needed(table))
            plan = bringing.plan(content, file.name, table=table, tables=tables, county=county)
        else:
            plan = _plan(content, file.name, table, raw, (year, today))
        return _brought_in(plan, content, file.name, today, spoken, yes=yes)


def _spoken(language: Language) -> Language:
    """From here on we speak the language that the file is written in, whatever becomes of it."""
    speak(language)
    return language


@contextlib.contextmanager
def alone(file: Path | None = None) -> Iterator[None]:
    """Nobody else brings anything into data/raw meanwhile; a dead process holds nobody up.

    Raises:
        WorkbookError: somebody else does.
    """
    paths.processed().mkdir(parents=True, exist_ok=True)
    lock = FileLock(paths.processed() / "import.lock")
    if not lock.take():
        fail("import-running", Where(file.name if file else None))
    try:
        yield
    finally:
        lock.release()


def recover() -> None:
    """Put data/raw back where an import was killed between its two moves."""
    with contextlib.suppress(WorkbookError), alone():
        storing.recover(paths.raw(), paths.processed())


def _plan(
    content: bytes, file: str, table: str, raw: RawData, days: tuple[int | None, dt.date]
) -> Plan:
    """What a publisher's file would do."""
    year, today = days
    return steps.plan(
        content,
        file,
        table=table,
        tables=raw.tables(steps.needed(table)),
        year=year,
        today=today,
        structures={one.name: one.structure for one in raw.catalogue.resources if one.structure},
    )


def _brought_in(  # noqa: PLR0913 -- what would be done, with what, and how to say it
    plan: Plan, content: bytes, file: str, today: dt.date, spoken: Language, *, yes: bool
) -> int:
    folder = paths.raw().resolve()
    if plan.nothing_new:
        preview(plan, file, spoken)
        screen.result(lang.text(spoken, "import-nothing-new"))
        return 0
    changed = tuple(part for part in plan.tables if not part.nothing_new)
    with storing.staged(
        folder, paths.processed(), changed, content=content, file=file, date=today
    ) as made:
        preview(plan, file, spoken)
        if plan.touches_what_was_there and not yes and not _agreed(plan, file, spoken):
            screen.result(lang.text(spoken, "import-declined"))
            return 1
        session.undisturbed()
        storing.install(made, exchange)
        screen.result(lang.text(spoken, "import-done", file=f"data/raw/{made.received}"))
    return 0


def _agreed(plan: Plan, file: str, language: Language) -> bool:
    """Ask before figures that were there are changed; refuse where nobody can answer."""
    count = sum(len(part.figures) + len(part.removed) for part in plan.tables)
    if not sys.stdin.isatty():
        fail("import-needs-yes", Where(file), count=count)
    print(lang.text(language, "import-ask", count=count), end=" ", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().casefold() in _YES
