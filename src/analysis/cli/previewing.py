"""What a received file would do, before anything is written: what it is, and what it changes."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import polars as pl

from analysis import language as lang
from analysis import vocabulary
from analysis.cli import screen
from analysis.errors import Where, describe
from analysis.importing import naming
from analysis.importing.merging import STATUS, Change, Key, Merged, Values
from analysis.importing.steps import Plan
from analysis.language import Language
from analysis.sources.tables import TABLES

_SHOWN = 15
_LINES = 5
_COUNTS = ("added", "changed", "gone", "removed")


def preview(plan: Plan, file: str, language: Language) -> None:
    """Show what a file was understood as, its sums, what is set aside, and what it changes."""
    shape = lang.text(language, f"import-shape-{plan.shape}", county=plan.county)
    screen.result(lang.text(language, "import-recognised", file=file, shape=shape))
    if "year" in plan.read.columns:
        _sums(plan.read, language)
    _aside(plan, file, language)
    for finding in plan.warnings:
        severity = lang.text(language, f"severity-{finding.severity}")
        screen.result(f"{severity}: {describe(finding, language)}")
    for part in plan.tables:
        if not part.nothing_new:
            _merged(part, plan, language)


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
    status = f"{name}{STATUS}"
    hidden = rows[status].eq("suppressed").sum() if status in rows.columns else 0
    given = rows[name].drop_nulls()
    if given.is_empty() and not hidden:
        return lang.EN_DASH
    total = lang.number(float(given.sum()), language)
    if not hidden:
        return total
    return lang.text(language, "import-sum-suppressed", sum=total, count=hidden)


def _aside(plan: Plan, file: str, language: Language) -> None:
    """Every reason for setting rows aside, how many, and on which lines of the file."""
    for reason, count in Counter(aside.reason for aside in plan.aside).items():
        places = [aside for aside in plan.aside if aside.reason == reason]
        shown = "; ".join(
            f"{_within(place.where, file).text(language)} «{place.text}»".strip()
            for place in places[:_LINES]
        )
        rest = max(count - _LINES, 0)
        said = lang.text(language, f"import-aside-{reason}", count=count)
        tail = f" {lang.text(language, 'import-and-more', count=rest)}" if rest else ""
        screen.result(f"{said} {shown}{tail}")


def _within(where: Where, file: str) -> Where:
    """A place without the name of the file, which stands on the first line."""
    sheet = (where.file or "").removeprefix(file).removeprefix(" › ")
    return replace(where, file=sheet or None)


def _merged(part: Merged, plan: Plan, language: Language) -> None:
    """What becomes of one table: in numbers, and what was there and becomes otherwise."""
    counts = [(name, len(getattr(part, name))) for name in _COUNTS]
    said = [lang.text(language, f"import-count-{name}", count=count)
            for name, count in counts if count]  # fmt: skip
    counted = lang.join(said, language) or lang.text(language, "import-count-none")
    named = naming.table(part.table, language)
    screen.result(lang.text(language, "import-merged", table=named, counts=counted))
    rows = list(_changes(part, plan, language))
    if not rows:
        return
    keys = ("import-change-row", "import-change-column", "import-change-old", "import-change-new")
    screen.table([lang.text(language, key) for key in keys], rows[:_SHOWN], spaced=False)
    if len(rows) > _SHOWN:
        screen.result(lang.text(language, "import-and-more", count=len(rows) - _SHOWN))


def _changes(part: Merged, plan: Plan, language: Language) -> Iterator[tuple[str, str, str, str]]:
    """Every figure that becomes otherwise, then every row that is removed."""
    for change in part.figures:
        figure = change.column.removesuffix(STATUS)
        column = figure if figure in part.frame.columns else change.column
        label = vocabulary.label(column, language)
        old, new = _before_and_after(part, change, language)
        yield _named(part, change.key, plan, language), label, old, new
    removed = lang.text(language, "import-row-removed")
    for key, row in zip(part.removed, part.lost, strict=True):
        yield _named(part, key, plan, language), "", _said(row, language), removed


def _before_and_after(part: Merged, change: Change, language: Language) -> tuple[str, str]:
    """What a figure was and becomes; where there is none, why."""
    sides = zip((change.old, change.new), part.status(change), strict=True)
    old, new = (
        value(change.column, figure, language)
        if figure is not None or status is None
        else value(f"{change.column}{STATUS}", status, language)
        for figure, status in sides
    )
    return old, new


def _named(part: Merged, key: Key, plan: Plan, language: Language) -> str:
    """A row by what tells it apart, with the name of its municipality."""
    keys = dict(zip(TABLES[part.table].schema.primary_key(), key, strict=True))
    return " ".join(
        f"{one} {plan.named(str(one))}"
        if name == "code"
        else lang.text(language, "import-change-from", date=value(name, one, language))
        if name == "valid_from"
        else value(name, one, language)
        for name, one in keys.items()
    )


def _said(row: Values, language: Language) -> str:
    """What a row says, without its empty cells."""
    filled = ((name, one) for name, one in row.items() if one is not None)
    return ", ".join(value(name, one, language) for name, one in filled)


def value(column: str, said: object, language: Language) -> str:
    """A value as its reader knows it: code words in words, days and numbers as they are written."""
    if said is None:
        return lang.EN_DASH
    if isinstance(said, bool):
        return lang.text(language, "template-yes" if said else "template-no")
    if isinstance(said, dt.date):
        return f"{said:%d.%m.%Y}"
    if isinstance(said, float):
        return f"{said:.12g}".replace(".", ",")
    keys = (f"value-{column}-{said}".replace("_", "-"), f"status-{said}")
    known = lang.keys(language)
    wanted = keys[1] if column.endswith(STATUS) and keys[0] not in known else keys[0]
    return lang.text(language, wanted) if wanted in known else str(said)
