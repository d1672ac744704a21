"""The table of steps: on which day each municipality's code became which other, and how.

`changed_on`, `code`, `successor_code`, `change`. It is put together from the municipalities of each
year (`history.former`), `municipality_successors` (what the last of them became in 2020) and
`municipality_changes` (after, and the parts of what was split).
"""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import polars as pl

from analysis.errors import Finding, Severity, Where, WorkbookError

STEP = ("changed_on", "code", "successor_code", "change")


def first_day(changes: pl.DataFrame) -> dt.date:
    """The day that `municipality_successors` leads to: the first that codes changed on."""
    day = changes["changed_on"].min()
    return day if isinstance(day, dt.date) else dt.date.min


def steps(successors: pl.DataFrame, changes: pl.DataFrame, former: pl.DataFrame) -> pl.DataFrame:
    """Every change of a code with its day, the parts of a split one in a row each.

    Args:
        successors: `code`, `name`, `successor_code` (null where split), `change`.
        changes: the columns of `STEP`.
        former: `year`, `code`, `name`, from `history.former`.

    Returns:
        the columns of `STEP`, sorted. On a day with changes, what stays as it is may be there too
        (`unchanged`), so that one sees what joined it.

    Raises:
        WorkbookError: it is not known what a code became (`municipality-step-unknown`).
    """
    day = first_day(changes)
    years = former["year"].unique().sort().to_list()
    of_year = {year: former.filter(pl.col("year") == year) for year in years}
    rows: list[tuple[dt.date, str, str, str]] = []
    for before, after in pairwise(years):
        rows += _between_years(of_year[before], of_year[after], successors, dt.date(after, 1, 1))
    schema = pl.Schema({name: changes.schema[name] for name in STEP})
    early = pl.DataFrame(rows, schema=schema, orient="row")
    codes = of_year[years[-1]].select("code") if years else former.select("code")
    there = pl.concat([_into_register(codes, successors, changes, day), changes.select(STEP)])
    there = there.filter(
        (pl.col("changed_on") > day) | pl.col("code").is_in(codes["code"].implode())
    )
    return pl.concat([early, there]).sort(STEP[:3])


def _into_register(
    codes: pl.DataFrame, successors: pl.DataFrame, changes: pl.DataFrame, day: dt.date
) -> pl.DataFrame:
    """What the last municipalities before the register became on its first day, but the split."""
    told = successors.drop_nulls("successor_code").with_columns(changed_on=pl.lit(day))
    silent = codes.join(successors, on="code", how="anti").join(changes, on="code", how="anti")
    stay = silent.select(
        changed_on=pl.lit(day), code="code", successor_code="code", change=pl.lit("unchanged")
    )
    return pl.concat([told.select(STEP), stay.select(STEP)])


def _between_years(
    before: pl.DataFrame, after: pl.DataFrame, successors: pl.DataFrame, day: dt.date
) -> list[tuple[dt.date, str, str, str]]:
    """What became of the codes that were gone on a day.

    Into what came that day with the same name, else what came and leads to the same municipality
    later; what neither tells is refused.
    """
    came = after.join(before, on="code", how="anti")
    by_name = _grouped(came.select("name", "code"))
    target = {code: code for code in before["code"]} | dict(
        successors.select("code", "successor_code").iter_rows()
    )
    by_target = _grouped(came.select(pl.col("code").replace(target).alias("target"), "code"))
    found: dict[str, str] = {}
    unknown: list[Finding] = []
    for code, name in before.join(after, on="code", how="anti").select("code", "name").iter_rows():
        same = [new for new in by_name.get(name, []) if target.get(new, new) == target[code]]
        into = same or by_target.get(target[code], [])
        if len(into) == 1:
            found[code] = into[0]
        else:
            args = {"code": code, "name": name, "date": day.isoformat()}
            where = Where(column="code")
            unknown.append(Finding("municipality-step-unknown", Severity.ERROR, where, args))
    if unknown:
        raise WorkbookError(*unknown)
    several = {new for new in found.values() if list(found.values()).count(new) > 1}
    return [
        (day, code, new, "merged" if new in several else "renumbered")
        for code, new in found.items()
    ]


def _grouped(pairs: pl.DataFrame) -> dict[str | None, list[str]]:
    found: dict[str | None, list[str]] = {}
    for name, code in pairs.iter_rows():
        found.setdefault(name, []).append(code)
    return found


def counterparts(
    steps: pl.DataFrame, codes: pl.Series, from_date: dt.date, to_date: dt.date
) -> pl.DataFrame:
    """Which codes of another day each code has a part of its area in common with.

    Args:
        steps: from `steps`.
        codes: those of `from_date`.
        from_date: the day of the codes.
        to_date: the other day, later or earlier.

    Returns:
        `code`, `other`: a row for each pair, sorted.
    """
    first, last = sorted((from_date, to_date))
    met = steps.filter(pl.col("changed_on") > first, pl.col("changed_on") <= last)
    ahead = from_date <= to_date
    own, next_one = ("code", "successor_code") if ahead else ("successor_code", "code")
    pairs = pl.DataFrame({"code": codes, "other": codes})
    for day in met["changed_on"].unique().sort(descending=not ahead):
        links = met.filter(pl.col("changed_on") == day).select(other=own, next_one=next_one)
        pairs = pairs.join(links, on="other", how="left").select(
            "code", other=pl.coalesce("next_one", "other")
        )
    return pairs.unique().sort("code", "other")
