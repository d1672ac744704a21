"""Checks across tables: references that lead nowhere, codes of another year, missing rows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import polars as pl

from analysis.cycle import Cycle
from analysis.errors import Finding, fail
from analysis.sources.reading import LINE, error, shown
from analysis.sources.tables import Codes, Reference


@dataclass(frozen=True)
class Registry:
    """Which municipality codes there are, and when."""

    municipalities: pl.DataFrame
    """`code`, `name`, `valid_from`, `valid_to`."""
    successors: pl.DataFrame
    """Codes of earlier years: `code`, `name`, `successor_code`, `change`."""
    outside: pl.DataFrame
    """Areas outside the municipalities: `code`, `name`."""
    changes: pl.DataFrame
    """Codes that changed since `start`: `changed_on`, `code`, `successor_code`, `change`."""

    @cached_property
    def start(self) -> dt.date:
        """The day from which `municipalities` knows the codes; before it, `successors` does."""
        start = self.municipalities["valid_from"].min()
        return start if isinstance(start, dt.date) else dt.date.max

    @cached_property
    def names(self) -> dict[str, str]:
        """The name of every known code."""
        tables = (self.outside, self.successors, self.municipalities)
        return {
            code: name for table in tables for code, name in table.select("code", "name").rows()
        }

    def at(self, date: dt.date) -> set[str]:
        """The codes that are valid on a day."""
        if date < self.start:
            return set(self.successors["code"])
        ended = (pl.col("valid_to") < date).fill_null(value=False)
        valid = self.municipalities.filter(pl.col("valid_from") <= date, ~ended)
        return set(valid["code"])

    def split(self, code: str, date: dt.date) -> bool:
        """Whether a code of `start` or later has been split by a day: its rows have no place."""
        return len(self.heirs(code, date)) > 1

    def heirs(self, code: str, date: dt.date) -> set[str]:
        """The codes that an earlier code's area has on a day, several where it was split.

        None where that is not known: what was split before `start`.
        """
        if code in set(self.municipalities["code"]):
            into = {code}
        else:
            after = self.successors.filter(pl.col("code") == code)["successor_code"]
            into = set(after.drop_nulls())
        step = self.changes.filter(pl.col("changed_on") > self.start, pl.col("changed_on") <= date)
        for day in step["changed_on"].unique().sort():
            led = step.filter(pl.col("changed_on") == day, pl.col("code").is_in(list(into)))
            into = into - set(led["code"]) | set(led["successor_code"])
        return into


def county(code: str, counties: pl.DataFrame) -> None:
    """Refuse a county that there is not.

    Args:
        code: county number, two characters.
        counties: `code`, `name`.

    Raises:
        WorkbookError: nobody has that number; those there are, are listed.
    """
    there = counties.select("code", "name").unique().sort("code")
    if code not in set(there["code"]):
        known = ", ".join(f"{number} {name}" for number, name in there.rows())
        fail("county-unknown", county=shown(code), known=known)


def references(
    frame: pl.DataFrame, reference: Reference, target: pl.DataFrame, file: str
) -> list[Finding]:
    """Rows whose value in a column is not found in the table it refers to.

    Args:
        frame: the table, with `line`.
        reference: column, table and column there.
        target: the table referred to.
        file: how findings name the file.
    """
    within = [reference.within] if reference.within else []
    known = target.select(*within, pl.col(reference.target).alias(reference.column)).unique()
    said = frame.filter(pl.col(reference.column).is_not_null())
    lost = said.join(known, on=[*within, reference.column], how="anti", maintain_order="left")
    return [
        error(
            "reference-unknown", file, line, reference.column, value=shown(value),
            table=reference.table,
        )
        for line, value in lost.select(LINE, reference.column).iter_rows()
    ]  # fmt: skip


def codes(
    frame: pl.DataFrame, rules: Codes, registry: Registry, structure: dt.date | None, file: str
) -> list[Finding]:
    """Codes that are unknown or of another time, and municipalities that have no row.

    Args:
        frame: the table, with `code`, `line` and perhaps `year`.
        rules: what holds for this table's codes.
        registry: the codes there are.
        structure: the day whose codes a table without `year` uses.
        file: how findings name the file.
    """
    findings: list[Finding] = []
    outside = set(registry.outside["code"]) if rules.outside else set()
    for date, rows in _by_date(frame, structure, rules.on):
        valid = registry.at(date) | outside
        findings += _strangers(rows, rules, registry, valid, date, file)
        if rules.complete and date >= registry.start:
            present = set(rows["code"])
            findings += _missing(registry.at(date) - present, registry, date, file)
    if rules.complete and "year" in frame.columns:
        findings += _missing_before(frame, registry, file)
    return findings


def _by_date(
    frame: pl.DataFrame, structure: dt.date | None, on: str | None
) -> Iterator[tuple[dt.date, pl.DataFrame]]:
    """The rows of each date on which their codes must be valid."""
    if on is not None:
        yield from (
            (dt.date.fromisoformat(str(day)), rows)
            for (day,), rows in frame.group_by(on, maintain_order=True)
        )
        return
    if "year" not in frame.columns:
        if structure is not None:
            yield structure, frame
        return
    for (year,), rows in frame.group_by("year", maintain_order=True):
        yield dt.date(int(str(year)), 1, 1), rows


def _strangers(  # noqa: PLR0913, PLR0917 -- a table's rows, what is known, and how to name the place
    rows: pl.DataFrame, rules: Codes, registry: Registry, valid: set[str], date: dt.date, file: str
) -> Iterator[Finding]:
    strange = rows.filter(~pl.col("code").is_in(list(valid)))
    current = rules.current_when
    for row in strange.iter_rows(named=True):
        code, line = row["code"], row[LINE]
        name = registry.names.get(code)
        if name is None:
            yield error("code-unknown", file, line, "code", code=code)
        elif current is None or (row[current] and not registry.split(code, date)):
            args = {"code": code, "name": name, "year": str(date.year)}
            now = _now(code, registry, date)
            key = "code-other-year-now" if now else "code-other-year"
            yield error(key, file, line, "code", **args, now=now or "")


def _now(code: str, registry: Registry, date: dt.date) -> str | None:
    """The municipality that an earlier code's area is a part of on the date, or its parts."""
    into = registry.heirs(code, date)
    if not into or not into <= registry.at(date):
        return None
    return ", ".join(f"{one} {registry.names[one]}" for one in sorted(into))


def _missing(codes: set[str], registry: Registry, date: dt.date, file: str) -> Iterator[Finding]:
    for code in sorted(codes):
        args = {"code": code, "name": registry.names[code], "year": str(date.year)}
        yield error("municipality-missing", file, None, None, **args)


def _missing_before(frame: pl.DataFrame, registry: Registry, file: str) -> Iterator[Finding]:
    """Municipalities without a row in a year before `registry.start`.

    Which codes a source used in each of those years is not known in advance, so three things are
    asked: every municipality of today has a row for some part of its area, every split one has
    its own row, and no code is there the year before and the year after but not in between.
    """
    before = frame.filter(pl.col("year") < registry.start.year)
    years = {int(year): set(rows["code"]) for (year,), rows in before.group_by("year")}
    seen: set[str] = set().union(*years.values())
    after = dict(
        registry.successors.filter(pl.col("code").is_in(list(seen)))
        .select("code", "successor_code")
        .rows()
    )
    split = set(
        registry.successors.filter(
            (pl.col("change") == "split") & pl.col("code").is_in(list(seen))
        )["code"]
    )
    for year, present in sorted(years.items()):
        gaps = years.get(year - 1, set()) & years.get(year + 1, set()) - present
        reached = {after.get(code) for code in present}
        lost = {new for new in after.values() if new and new not in reached}
        covered = {after.get(code) for code in gaps}
        missing = gaps | (split - present) | (lost - covered)
        yield from _missing(missing, registry, dt.date(year, 1, 1), file)


def boundaries(codes: set[str], registry: Registry, date: dt.date, file: str) -> list[Finding]:
    """Boundaries of municipalities that are not there on a day, and municipalities without any."""
    valid = registry.at(date)
    return [
        *_missing(valid - codes, registry, date, file),
        *(error("code-unknown", file, None, "code", code=shown(code)) for code in codes - valid),
    ]


def cycle_years(plan: Cycle, settlement: pl.DataFrame, file: str) -> list[Finding]:
    """Years that a planning cycle speaks of and that have no settlement figures.

    Args:
        plan: the cycle.
        settlement: the table, with `year`.
        file: how findings name the cycle's file.
    """
    years = sorted(set(settlement["year"]))
    return [
        error(
            "cycle-year-without-figures",
            file,
            None,
            column,
            year=str(year),
            first=str(years[0]),
            last=str(years[-1]),
        )
        for column, year in (("year", plan.year), ("first_year", plan.first_year))
        if year not in years
    ]


def cycle_inhabitants(plan: Cycle, population: pl.DataFrame, file: str) -> list[Finding]:
    """A year that a planning cycle describes and whose inhabitants on 1 January are not there.

    Args:
        plan: the cycle.
        population: the table, with `year`.
        file: how findings name the cycle's file.
    """
    if plan.year in set(population["year"]):
        return []
    return [error("cycle-needs-population", file, None, "year", year=str(plan.year))]


def cycle_structure(plan: Cycle, registry: Registry, file: str) -> list[Finding]:
    """A day for which nobody knows the municipalities, or on which the county has none.

    Args:
        plan: the cycle.
        registry: the codes there are.
        file: how findings name the cycle's file.
    """
    date = plan.structure.isoformat()
    there = registry.at(plan.structure) if plan.structure >= registry.start else set()
    if not there:
        return [error("cycle-needs-municipalities", file, None, "structure", date=date)]
    if any(code.startswith(plan.county) for code in there):
        return []
    return [error("county-not-valid", file, None, "structure", county=plan.county, date=date)]
