"""Codes that came, went or got another name, and when: registry against classification.

Pure functions on frames, the same for municipalities and counties. Nothing is guessed: a code whose
coming or going the classification does not date is refused; a name that differs without a dated
change is left and told.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import polars as pl

from analysis.errors import Finding, Severity, Where, WorkbookError
from analysis.registry.names import normal_form

_DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class Coming:
    """What the classification of a day has otherwise than the registry, with the days."""

    current: pl.DataFrame
    """The registry's rows of the day, before."""
    dated: pl.DataFrame
    """The changes up to and with the day."""
    names: dict[str, str]
    """The name of each code that came."""
    came: dict[str, dt.date]
    went: dict[str, dt.date]
    renamed: dict[str, str]
    """The new name of each code that has another."""
    named: dict[str, dt.date]
    """The day of each new name that is dated."""

    def differing(self, file: str) -> list[Finding]:
        """Names that differ, though no change is dated: a note for each."""
        written = dict(self.current.select("code", "name").rows())
        return [
            Finding(
                "fetch-name-differs",
                Severity.NOTE,
                Where(column="name"),
                {"code": code, "ours": written[code], "theirs": name, "file": file},
            )
            for code, name in sorted(self.renamed.items())
            if code not in self.named
        ]

    def closed(self, table: pl.DataFrame) -> pl.DataFrame:
        """The registry's table, where what went or got a new name has its last day."""
        ends = self.went | self.named
        ending = self.current.filter(pl.col("code").is_in(list(ends)))
        keys = ending.select(pl.struct("code", "valid_from").implode()).to_series()
        last = pl.col("code").replace_strict(ends, default=None, return_dtype=pl.Date) - _DAY
        return table.with_columns(
            pl.when(pl.struct("code", "valid_from").is_in(keys))
            .then(last)
            .otherwise("valid_to")
            .alias("valid_to")
        )

    def fresh(self) -> list[tuple[str, str, dt.date]]:
        """Code, name and first day of every row that the registry does not have."""
        rows = [(code, name, self.came[code]) for code, name in self.names.items()]
        return rows + [(code, self.renamed[code], day) for code, day in self.named.items()]

    def kept(self, code: str, day: dt.date) -> dict[str, str | None]:
        """The row that a code goes on from: its own, or another's alone; empty when it is new."""
        own = self.current.filter(pl.col("code") == code)
        if own.height:
            return own.row(0, named=True)
        then = self.dated.filter(pl.col("changed_on") == day)
        before = then.filter(pl.col("new_code") == code)["old_code"].drop_nulls().to_list()
        after = then.filter(pl.col("old_code").is_in(before))
        known = self.current.filter(pl.col("code").is_in(before))
        ended = known["code"].is_in(list(self.went)).all()
        alone = known.height == 1 and after.height == 1 and ended
        return known.row(0, named=True) if alone else {}


def compare(
    current: pl.DataFrame, codes: pl.DataFrame, dated: pl.DataFrame, date: dt.date
) -> Coming:
    """Hold the registry against the classification of a day.

    Args:
        current: the registry's rows of the day: `code`, `name`, `valid_from` and more.
        codes: `code`, `name` of the day, as the classification has them.
        dated: what changed, columns as `klass.CHANGES`.
        date: the day.

    Raises:
        WorkbookError: a code came or went, and the classification does not say when.
    """
    until = dated.filter(pl.col("changed_on") <= date)
    coming = codes.join(current, on="code", how="anti")
    going = current.join(codes, on="code", how="anti")
    other = _renamed(current, codes)
    came = _last_day(coming["code"], until, "new_code")
    went = _last_day(going["code"], until, "old_code")
    undated = [code for code in (*coming["code"], *going["code"]) if code not in came | went]
    if undated:
        raise WorkbookError(
            *(Finding("fetch-change-undated", Severity.ERROR, args={"code": c}) for c in undated)
        )
    names = dict(coming.select("code", "name").rows())
    return Coming(current, until, names, came, went, other, _named_on(other, until))


def _renamed(current: pl.DataFrame, codes: pl.DataFrame) -> dict[str, str]:
    """The new name of each code that the classification writes otherwise."""
    both = current.select("code", pl.col("name").alias("old")).join(codes, on="code")
    return {code: name for code, old, name in both.rows() if normal_form(old) != normal_form(name)}


def _last_day(codes: pl.Series, dated: pl.DataFrame, column: str) -> dict[str, dt.date]:
    """The last day on which each code came or went."""
    found = dated.filter(
        pl.col(column).is_in(codes.to_list()), pl.col("old_code").ne_missing(pl.col("new_code"))
    )
    return dict(found.group_by(column).agg(pl.col("changed_on").max()).rows())


def _named_on(names: dict[str, str], dated: pl.DataFrame) -> dict[str, dt.date]:
    """The day each new name was taken, where the classification says so."""
    found = dated.filter(
        pl.col("old_code") == pl.col("new_code"), pl.col("new_code").is_in(list(names))
    )
    return {
        code: day
        for code, name, day in found.select("new_code", "new_name", "changed_on").rows()
        if normal_form(name) == normal_form(names[code])
    }
