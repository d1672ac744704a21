"""`sektorplan import`: show what a received file would do, ask, and write all or nothing."""

from __future__ import annotations

import contextlib
import datetime as dt
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import polars as pl

from analysis import language as lang
from analysis import paths, vocabulary
from analysis.cli import options, screen, session
from analysis.errors import Finding, Severity, Where, WorkbookError, describe, fail
from analysis.importing import received, steps, storing
from analysis.importing.merging import Change, Merged
from analysis.importing.steps import Plan
from analysis.language import Language
from analysis.publishing.exchange import exchange
from analysis.publishing.locks import FileLock
from analysis.sources import RawData

_SHOWN = 15
_LINES = 5
_YES = {"j", "ja", "y", "yes"}


def bring_in(table: str, file: Path, *, yes: bool, year: int | None, language: str | None) -> int:
    """Bring a received file into data/raw."""
    spoken = options.message_language(language)
    if table not in steps.IMPORTABLE:
        option = lang.text(spoken, "cli-value-table")
        args = {"option": option, "value": table, "known": ", ".join(steps.IMPORTABLE)}
        raise WorkbookError(Finding("option-value-unknown", Severity.ERROR, args=args))
    with alone(file):
        return _brought_in(table, file, year, spoken, yes=yes)


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


def _brought_in(table: str, file: Path, year: int | None, spoken: Language, *, yes: bool) -> int:
    content = received.load(file)
    folder = paths.raw().resolve()
    today = dt.datetime.now(dt.UTC).astimezone().date()
    raw = RawData(folder)
    plan = steps.plan(
        content,
        file.name,
        table=table,
        tables=raw.tables(steps.needed(table)),
        year=year,
        today=today,
        structures={one.name: one.structure for one in raw.catalogue.resources if one.structure},
    )
    if plan.nothing_new:
        _preview(plan, file.name, spoken)
        screen.result(lang.text(spoken, "import-nothing-new"))
        return 0
    changed = tuple(part for part in plan.tables if not part.nothing_new)
    with storing.staged(
        folder, paths.processed(), changed, content=content, file=file.name, date=today
    ) as made:
        _preview(plan, file.name, spoken)
        if plan.touches_what_was_there and not yes and not _agreed(plan, file.name, spoken):
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
    shape = lang.text(language, f"import-shape-{plan.shape}")
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
    screen.result(lang.text(language, "import-merged", table=part.table, removed=removed, **counts))
    rows = list(_changes(part.changes, language))
    removed_word = lang.text(language, "import-row-removed")
    rows += [(_named(key), "", said, removed_word)
             for key, said in zip(part.removed, part.lost, strict=True)]  # fmt: skip
    if not rows:
        return
    keys = ("import-change-row", "import-change-column", "import-change-old", "import-change-new")
    screen.table([lang.text(language, key) for key in keys], rows[:_SHOWN], spaced=False)
    if len(rows) > _SHOWN:
        screen.result(lang.text(language, "import-and-more", count=len(rows) - _SHOWN))


def _changes(changes: Sequence[Change], language: Language) -> Iterator[tuple[str, str, str, str]]:
    for change in changes:
        label = vocabulary.label(change.column, language)
        yield _named(change.key), label, _cell(change.old), _cell(change.new)


def _named(key: tuple[object, ...]) -> str:
    return " ".join(str(part) for part in key)


def _cell(value: object) -> str:
    return "–" if value is None else str(value)
