"""How the registry becomes what the classification says: new codes, ended ones, new names.

Pure functions on frames.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

import polars as pl

from analysis.errors import Finding
from analysis.fetching.coming import Coming, compare
from analysis.fetching.klass import BETWEEN
from analysis.registry.municipalities import municipalities_at, valid_at
from analysis.registry.names import display
from analysis.sources.schemas import LANGUAGE_FORMS

NEUTRAL = LANGUAGE_FORMS[-1]
"""A new municipality has not chosen a written language, and until it does it is neutral."""


@dataclass(frozen=True)
class Structure:
    """The registry, and what has been done to it."""

    municipalities: pl.DataFrame
    """Columns as the table `municipalities`."""
    changes: pl.DataFrame
    """Columns as the table `municipality_changes`."""
    counties: pl.DataFrame
    """Columns as the table `counties`."""
    new: tuple[str, ...] = ()
    ended: tuple[str, ...] = ()
    renamed: tuple[str, ...] = ()
    """Codes of municipalities and counties: a county has two characters, a municipality four."""
    findings: tuple[Finding, ...] = ()

    def table(self, name: str) -> pl.DataFrame:
        """A table of the registry by its name in the catalogue."""
        tables = {
            "municipalities": self.municipalities,
            "municipality_changes": self.changes,
            "counties": self.counties,
        }
        return tables[name]

    def after(self, coming: Coming, findings: list[Finding]) -> Structure:
        """The same with what a step did added to what is told."""
        return replace(
            self,
            new=tuple(sorted({*self.new, *coming.came})),
            ended=tuple(sorted({*self.ended, *coming.went})),
            renamed=tuple(sorted({*self.renamed, *coming.named})),
            findings=(*self.findings, *findings),
        )


def counties(
    known: Structure, codes: pl.DataFrame, dated: pl.DataFrame, date: dt.date
) -> Structure:
    """Lay the counties of a day over the registry.

    The classification writes a county's names in all its languages, the Norwegian one first; the
    registry has the Norwegian one. A county that is new has no known written language, unless it is
    an old one with a new code.

    Args:
        known: the registry.
        codes: `code`, `name` of the day.
        dated: what changed since the registry begins, columns as `klass.CHANGES`.
        date: the day.

    Raises:
        WorkbookError: a code came or went, and the classification does not say when.
    """
    table = known.counties
    named = _norwegian_only(codes, "name")
    coming = compare(
        municipalities_at(table, date), named, _norwegian_only(dated, "new_name"), date
    )
    rows = [
        {
            "code": code,
            "name": name,
            "language_form": coming.kept(code, day).get("language_form"),
            "valid_from": day,
            "valid_to": None,
        }
        for code, name, day in coming.fresh()
    ]
    fresh = pl.DataFrame(rows, schema=table.schema, orient="row")
    joined = pl.concat([coming.closed(table), fresh]).sort("code", "valid_from")
    return replace(known, counties=joined).after(coming, coming.differing("counties.csv"))


def municipalities(
    known: Structure, codes: pl.DataFrame, dated: pl.DataFrame, date: dt.date
) -> Structure:
    """Lay the municipalities of a day over the registry.

    Args:
        known: the registry.
        codes: `code`, `name` of the day, as the classification has them.
        dated: what changed since the registry begins, columns as `klass.CHANGES`.
        date: the day.

    Raises:
        WorkbookError: a code came or went, and the classification does not say when.
    """
    table = known.municipalities
    coming = compare(municipalities_at(table, date), codes, dated, date)
    rows = [_row(code, name, day, coming) for code, name, day in coming.fresh()]
    fresh = pl.DataFrame(rows, schema=table.schema, orient="row")
    register = pl.concat([coming.closed(table), fresh]).sort("code", "valid_from")
    changes = _changes(known.changes, coming.dated, register)
    after = replace(known, municipalities=register, changes=changes)
    return after.after(coming, coming.differing("municipalities.csv"))


def _norwegian_only(frame: pl.DataFrame, column: str) -> pl.DataFrame:
    return frame.with_columns(pl.col(column).str.split(BETWEEN).list.first())


def _row(code: str, name: str, day: dt.date, coming: Coming) -> dict[str, object]:
    """A municipality from the day on: a renumbered one keeps its written language and names."""
    kept = coming.kept(code, day)
    norwegian = kept.get("norwegian_name") or ""
    parts = name.split(BETWEEN)
    others = [part for part in parts if part != norwegian]
    beside = others[0] if len(others) == 1 and len(parts) > 1 else None
    return {
        "code": code,
        "name": name,
        "norwegian_name": norwegian if norwegian in map(display, parts) else display(name),
        "sami_name": beside or kept.get("sami_name"),
        "county_code": code[:2],
        "language_form": kept.get("language_form", NEUTRAL),
        "valid_from": day,
        "valid_to": None,
    }


def _changes(known: pl.DataFrame, dated: pl.DataFrame, register: pl.DataFrame) -> pl.DataFrame:
    """The table of changes with those that it does not have: renumbered, merged or split.

    A code that goes on, though others became part of it or a part of it went, has a line of its
    own to itself: its figures before and after the day are not of the same area.
    """
    key = ["changed_on", "code", "successor_code"]
    moved = (
        dated.filter(pl.col("old_code") != pl.col("new_code"))
        .select("changed_on", code="old_code", successor_code="new_code")
        .join(known, on=key, how="anti")
    )
    found = pl.concat([moved, _going_on(moved, register)])
    parts = pl.len().over("changed_on", "code")
    sources = pl.len().over("changed_on", "successor_code")
    kind = (
        pl.when(parts > 1)
        .then(pl.lit("split"))
        .when(sources > 1)
        .then(pl.lit("merged"))
        .otherwise(pl.lit("renumbered"))
    )
    fresh = found.with_columns(change=kind).select(
        pl.col(name).cast(dtype) for name, dtype in known.schema.items()
    )
    return pl.concat([known, fresh]).sort(key)


def _going_on(moved: pl.DataFrame, register: pl.DataFrame) -> pl.DataFrame:
    """A line from itself to itself for every code that was there before the day and still is."""
    rows = []
    for day in moved["changed_on"].unique().sort():
        changes = moved.filter(pl.col("changed_on") == day)
        before, after = (
            set(register.filter(valid_at(pl.lit(date)))["code"])
            for date in (day - dt.timedelta(days=1), day)
        )
        met = {*changes["code"], *changes["successor_code"]}
        rows += [(day, code, code) for code in sorted(before & after & met)]
    return pl.DataFrame(rows, schema=moved.schema, orient="row")
