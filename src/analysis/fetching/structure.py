"""How the registry becomes what the classification says: new codes, ended ones, new names.

Pure functions on frames. Nothing is guessed: a code whose coming or going the classification
does not date is refused; a name that differs without a dated change is left and told.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import polars as pl

from analysis.errors import Finding, Severity, Where, WorkbookError
from analysis.registry.municipalities import municipalities_at
from analysis.registry.names import normal_form
from analysis.sources.schemas import LANGUAGE_FORMS

NEUTRAL = LANGUAGE_FORMS[-1]
"""A new municipality has not chosen a written language, and until it does it is neutral."""
_DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class Structure:
    """The registry after the classification has been laid over it."""

    municipalities: pl.DataFrame
    """Columns as the table `municipalities`."""
    changes: pl.DataFrame
    """Columns as the table `municipality_changes`."""
    new: tuple[str, ...]
    ended: tuple[str, ...]
    renamed: tuple[str, ...]
    findings: tuple[Finding, ...]


def updated(
    municipalities: pl.DataFrame,
    changes: pl.DataFrame,
    codes: pl.DataFrame,
    dated: pl.DataFrame,
    date: dt.date,
) -> Structure:
    """Lay the classification of a day over the registry.

    Args:
        municipalities: the table `municipalities`.
        changes: the table `municipality_changes`.
        codes: `code`, `name` of the day, as the classification has them.
        dated: what changed since the registry begins, columns as `klass.CHANGES`.
        date: the day.

    Raises:
        WorkbookError: a code came or went, and the classification does not say when.
    """
    current = municipalities_at(municipalities, date)
    coming = codes.join(current, on="code", how="anti")
    going = current.join(codes, on="code", how="anti")
    other = _renamed(current, codes)
    came = _last_day(coming["code"], dated, "new_code")
    went = _last_day(going["code"], dated, "old_code")
    named = _named_on(other, dated)
    undated = [code for code in (*coming["code"], *going["code"]) if code not in came | went]
    if undated:
        raise WorkbookError(
            *(Finding("fetch-change-undated", Severity.ERROR, args={"code": c}) for c in undated)
        )
    ends = went | named
    closed = municipalities.with_columns(
        pl.when(pl.struct("code", "valid_from").is_in(_keys(current, ends)))
        .then(pl.col("code").replace_strict(ends, default=None, return_dtype=pl.Date) - _DAY)
        .otherwise("valid_to")
        .alias("valid_to")
    )
    rows = [_row(code, name, came[code], current, dated) for code, name in coming.rows()]
    rows += [_row(code, name, named[code], current, dated) for code, name in other.items()
             if code in named]  # fmt: skip
    fresh = pl.DataFrame(rows, schema=municipalities.schema, orient="row")
    return Structure(
        municipalities=pl.concat([closed, fresh]).sort("code", "valid_from"),
        changes=_changes(changes, dated),
        new=tuple(sorted(came)),
        ended=tuple(sorted(went)),
        renamed=tuple(sorted(named)),
        findings=tuple(_differing(other, named, current)),
    )


def _keys(current: pl.DataFrame, ends: dict[str, dt.date]) -> pl.Series:
    ending = current.filter(pl.col("code").is_in(list(ends)))
    return ending.select(pl.struct("code", "valid_from").implode()).to_series()


def _renamed(current: pl.DataFrame, codes: pl.DataFrame) -> dict[str, str]:
    """The new name of each code that the classification writes otherwise."""
    both = current.select("code", pl.col("name").alias("old")).join(codes, on="code")
    return {code: name for code, old, name in both.rows() if normal_form(old) != normal_form(name)}


def _last_day(codes: pl.Series, dated: pl.DataFrame, column: str) -> dict[str, dt.date]:
    """The last day on which something happened to each code."""
    found = dated.filter(
        pl.col(column).is_in(codes.to_list()), pl.col("old_code") != pl.col("new_code")
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


def _row(
    code: str, name: str, day: dt.date, current: pl.DataFrame, dated: pl.DataFrame
) -> dict[str, object]:
    """A municipality from the day on: a renumbered one keeps its written language and names."""
    before = dated.filter(pl.col("new_code") == code, pl.col("changed_on") == day)
    after = dated.filter(
        pl.col("old_code").is_in(before["old_code"].to_list()), pl.col("changed_on") == day
    )
    known = current.filter(pl.col("code").is_in(before["old_code"].to_list()))
    alone = known.height == 1 and after.height == 1
    kept = known.row(0, named=True) if alone else {}
    same = kept and normal_form(kept["name"]) == normal_form(name)
    return {
        "code": code,
        "name": name,
        "norwegian_name": kept["norwegian_name"] if same else _norwegian(name, kept),
        "sami_name": kept["sami_name"] if same else _sami(name, kept),
        "county_code": code[:2],
        "language_form": kept.get("language_form", NEUTRAL),
        "valid_from": day,
        "valid_to": None,
    }


def _norwegian(name: str, kept: dict[str, str]) -> str:
    """The part that was the Norwegian name before, else the whole name."""
    parts = name.split(" - ")
    return kept["norwegian_name"] if kept.get("norwegian_name") in parts else name


def _sami(name: str, kept: dict[str, str]) -> str | None:
    """What is beside the Norwegian name, else what was known before."""
    others = [part for part in name.split(" - ") if part != kept.get("norwegian_name")]
    beside = others[0] if len(others) == 1 and len(others) < len(name.split(" - ")) else None
    return beside or kept.get("sami_name")


def _changes(known: pl.DataFrame, dated: pl.DataFrame) -> pl.DataFrame:
    """The table of changes with those that it does not have: renumbered, merged or split."""
    moved = dated.filter(pl.col("old_code") != pl.col("new_code"))
    parts = pl.len().over("changed_on", "old_code")
    sources = pl.len().over("changed_on", "new_code")
    kind = (
        pl.when(parts > 1)
        .then(pl.lit("split"))
        .when(sources > 1)
        .then(pl.lit("merged"))
        .otherwise(pl.lit("renumbered"))
    )
    found = moved.select(
        "changed_on",
        pl.col("old_code").alias("code"),
        pl.col("new_code").alias("successor_code"),
        kind.alias("change"),
    )
    key = ["changed_on", "code", "successor_code"]
    fresh = found.join(known, on=key, how="anti").select(
        pl.col(name).cast(dtype) for name, dtype in known.schema.items()
    )
    return pl.concat([known, fresh]).sort(key)


def _differing(
    names: dict[str, str], named: dict[str, dt.date], current: pl.DataFrame
) -> list[Finding]:
    written = dict(current.select("code", "name").rows())
    return [
        Finding(
            "fetch-name-differs",
            Severity.NOTE,
            Where(column="name"),
            {"code": code, "ours": written[code], "theirs": name},
        )
        for code, name in sorted(names.items())
        if code not in named
    ]
