"""Which municipalities there were before the register begins, year by year.

From 2020 the register of municipalities tells it. Before, the codes and names that a publisher used
in its figures of the year do, each read as the number that was in force.
"""

from __future__ import annotations

import datetime as dt

import polars as pl

from analysis.errors import Finding, Severity, Where, WorkbookError
from analysis.registry import names

FORMER = ("year", "code", "name", "published_code")
COUNTY = ("prefix", "county_code", "county_name")


def former(
    used: pl.DataFrame,
    successors: pl.DataFrame,
    former_counties: pl.DataFrame,
    municipalities: pl.DataFrame,
    first_day: dt.date,
) -> pl.DataFrame:
    """The municipalities of each year before the register, with the number then in force.

    A publisher may keep a county's old numbers after the county has been merged. Such a number is
    read as the one that replaced it: the code of the new county with the same name, of those used
    before the register or else of those it begins with.

    Args:
        used: `year`, `code`, `name`: the codes in a publisher's figures of the year.
        successors: `code`, `name`, `change`: every code used before the register.
        former_counties: `code`, `county_code`, `valid_to`.
        municipalities: `code`, `name` of the day the register begins.
        first_day: the day the register begins.

    Returns:
        the columns of `FORMER`, sorted; `published_code` is the publisher's, often the same.

    Raises:
        WorkbookError: an old number whose new one is not known (`municipality-number-unknown`).
    """
    known = successors.filter(pl.col("change") != "unplaced")
    rows = used.filter(
        pl.col("year") < first_day.year, names.existed_in(pl.col("name"), pl.col("year"))
    ).join(known.select("code"), on="code", how="semi")
    ended = {code: (last, new) for code, new, last in former_counties.select(
        "code", "county_code", "valid_to").iter_rows()}  # fmt: skip
    twins = _by_county_and_name(municipalities) | _by_county_and_name(known)
    found: list[tuple[int, str, str, str]] = []
    unknown: list[Finding] = []
    for year, code, name in rows.select("year", "code", "name").iter_rows():
        last, county = ended.get(code[:2], (dt.date.max, ""))
        same = {twin for form in names.forms(name) for twin in twins.get((county, form), ())}
        now = sorted(same) if last < dt.date(year, 1, 1) else [code]
        if len(now) == 1:
            found.append((year, now[0], names.display(name, qualified=True), code))
        else:
            args = {"code": code, "name": names.display(name), "year": str(year)}
            where = Where(column="code")
            unknown.append(Finding("municipality-number-unknown", Severity.ERROR, where, args))
    if unknown:
        raise WorkbookError(*unknown)
    kinds = (pl.Int64, pl.String, pl.String, pl.String)
    schema = pl.Schema(dict(zip(FORMER, kinds, strict=True)))
    return pl.DataFrame(found, schema=schema, orient="row").sort("year", "code")


def counties_by_prefix(
    date: dt.date, counties: pl.DataFrame, former_counties: pl.DataFrame
) -> pl.DataFrame:
    """The county that the first two digits of a code stood for on a day before the register.

    Args:
        date: the day.
        counties: `code`, `name`, `valid_from`.
        former_counties: `code`, `name`, `county_code`, `valid_to`.

    Returns:
        the columns of `COUNTY`; a county that was merged before the day is the merged one.
    """
    present = counties.sort("valid_from").unique("code", keep="first").select("code", "name")
    after = present.rename({"code": "county_code", "name": "after"})
    gone = pl.col("valid_to") < date
    merged = former_counties.join(after, on="county_code", how="left").select(
        prefix="code",
        county_code=pl.when(gone).then("county_code").otherwise("code"),
        county_name=pl.when(gone).then("after").otherwise("name"),
    )
    now = present.select(prefix="code", county_code="code", county_name="name")
    return pl.concat([merged, now]).unique("prefix", keep="first", maintain_order=True)


def _by_county_and_name(known: pl.DataFrame) -> dict[tuple[str, str], list[str]]:
    """The codes of each county's first two digits and each form that a name may go by."""
    found: dict[tuple[str, str], list[str]] = {}
    for code, name in known.select("code", "name").iter_rows():
        for form in names.forms(name):
            found.setdefault((code[:2], form), []).append(code)
    return found
