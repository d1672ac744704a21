"""`sektorplan import`: show what a received file would do, ask, and write all or nothing."""

from __future__ import annotations

import contextlib
import datetime as dt
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import polars as pl

from analysis import language as lang
from analysis import paths, vocabulary
from analysis.cli import options, screen, session
from analysis.errors import Where, WorkbookError, describe, fail
from analysis.importing import received, steps, storing
from analysis.importing.merging import Merged
from analysis.importing.steps import Plan
from analysis.importing.templates import bringing
from analysis.language import Language
from analysis.publishing.exchange import exchange
from analysis.publishing.locks import FileLock
from analysis.sources import RawData
from analysis.sources.reading import allowed
from analysis.sources.tables import OWN, TABLES

_SHOWN = 15
_LINES = 5
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
            fail("option-not-for-table", option=option, table=table)
    with alone(file):
        content = received.load(file)
        raw = RawData(paths.raw().resolve())
        today = dt.datetime.now(dt.UTC).astimezone().date()
        if table in OWN:
            tables = raw.tables(bringing.needed(table))
            plan = bringing.plan(content, file.name, table=table, tables=tables, county=county)
        else:
            plan = _plan(content, file.name, table, raw, (year, today))
        return _brought_in(plan, content, file.name, today, spoken, yes=yes)


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
        _preview(plan, file, spoken)
        screen.result(lang.text(spoken, "import-nothing-new"))
        return 0
    changed = tuple(part for part in plan.tables if not part.nothing_new)
    with storing.staged(
        folder, paths.processed(), changed, content=content, file=file, date=today
    ) as made:
        _preview(plan, file, spoken)
        if plan.touches_what_was_there and not yes and not _agreed(plan, file, spoken):
            screen.result(lang.text(spoken, "import-declined"))
            return 1
        session.undisturbed()
        storing.install(made, exchange)
        screen.result(lang.text(spoken, "import-done", file=f"data/raw/{made.received}"))
    return 0


def _agreed(plan: Plan, file: str, language: Language) -> bool:
    """Ask before figures that were there are changed; refuse where nobody can answer."""
    count = sum(len(part.changes) + len(part.removed) for part in plan.tables)
    if not sys.stdin.isatty():
        fail("import-needs-yes", Where(file), count=count)
    print(lang.text(language, "import-ask", count=count), end=" ", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().casefold() in _YES


def _preview(plan: Plan, file: str, language: Language) -> None:
    shape = lang.text(language, f"import-shape-{plan.shape}", county=plan.county)
    screen.result(lang.text(language, "import-recognised", file=file, shape=shape))
    if "year" in plan.read.columns:
        _sums(plan.read, language)
    _aside(plan, language)
    for finding in plan.warnings:
        severity = lang.text(language, f"severity-{finding.severity}")
        screen.result(f"{severity}: {describe(finding, language)}")
    for part in plan.tables:
        _merged(part, language)


def _sums(read: pl.DataFrame, language: Language) -> None:
    """For each year (and month): how many municipalities, and the sum of each figure."""
    periods = [name for name in ("year", "month") if name in read.columns]
    figures = [
        name for name, dtype in read.schema.items() if dtype == pl.Int64 and name not in periods
    ]
    headings = [
        *(vocabulary.label(name, language) for name in periods),
        lang.text(language, "import-municipalities"),
        *(vocabulary.label(name, language) for name in figures),
    ]
    rows = [
        [
            *map(str, period),
            lang.number(len(mine), language),
            *(_sum(mine, name, language) for name in figures),
        ]
        for period, mine in read.sort(periods).group_by(periods, maintain_order=True)
    ]
    screen.table(headings, rows, numbers=range(len(headings)), spaced=False)


def _sum(rows: pl.DataFrame, name: str, language: Language) -> str:
    """The sum of what is reported, with the number of suppressed cells; a dash for nothing."""
    status = f"{name}_status"
    hidden = rows[status].eq("suppressed").sum() if status in rows.columns else 0
    given = rows[name].drop_nulls()
    if given.is_empty() and not hidden:
        return "–"
    total = lang.number(float(given.sum()), language)
    if not hidden:
        return total
    return lang.text(language, "import-sum-suppressed", sum=total, count=hidden)


def _aside(plan: Plan, language: Language) -> None:
    """Every reason for setting rows aside, how many, and on which lines."""
    for reason, count in Counter(aside.reason for aside in plan.aside).items():
        places = [aside for aside in plan.aside if aside.reason == reason]
        shown = "; ".join(
            filter(None, [f"{place.where.text(language)} «{place.text}»".strip()
                          for place in places[:_LINES]])
        )  # fmt: skip
        rest = max(count - _LINES, 0)
        said = lang.text(language, f"import-aside-{reason}", count=count)
        tail = f" {lang.text(language, 'import-and-more', count=rest)}" if rest else ""
        screen.result(f"{said} {shown}{tail}")


def _merged(part: Merged, language: Language) -> None:
    counts = {"added": len(part.added), "changed": len(part.changed), "gone": len(part.gone)}
    removed = len(part.removed)
    table = part.table
    named = lang.text(language, f"registered-table-{table}") if table in OWN else table
    screen.result(lang.text(language, "import-merged", table=named, removed=removed, **counts))
    rows = list(_changes(part, language))
    removed_word = lang.text(language, "import-row-removed")
    rows += [(_named(part, key, language), "", _said(part, row, language), removed_word)
             for key, row in zip(part.removed, part.lost, strict=True)]  # fmt: skip
    if not rows:
        return
    keys = ("import-change-row", "import-change-column", "import-change-old", "import-change-new")
    screen.table([lang.text(language, key) for key in keys], rows[:_SHOWN], spaced=False)
    if len(rows) > _SHOWN:
        screen.result(lang.text(language, "import-and-more", count=len(rows) - _SHOWN))


def _changes(part: Merged, language: Language) -> Iterator[tuple[str, str, str, str]]:
    for change in part.changes:
        label = vocabulary.label(change.column, language)
        old, new = (_cell(part.table, change.column, value, language)
                    for value in (change.old, change.new))  # fmt: skip
        yield _named(part, change.key, language), label, old, new


def _named(part: Merged, key: tuple[object, ...], language: Language) -> str:
    """A row by what tells it apart, in words where the county keeps the table."""
    if part.table not in OWN:
        return " ".join(map(str, key))
    names = TABLES[part.table].schema.primary_key()
    return " ".join(
        _cell(part.table, name, value, language) for name, value in zip(names, key, strict=True)
    )


def _said(part: Merged, row: Mapping[str, object], language: Language) -> str:
    """What a row says, without its empty cells."""
    filled = ((name, value) for name, value in row.items() if value is not None)
    return ", ".join(_cell(part.table, name, value, language) for name, value in filled)


def _cell(table: str, column: str, value: object, language: Language) -> str:
    """A value as its reader knows it: code words of the county's own tables in words."""
    if value is None:
        return "–"
    if table in OWN and value in allowed(TABLES[table].schema, column):
        return vocabulary.word(column, str(value), language)
    return str(value)
