"""What the tables say about each other: names, advisers, municipalities that changed county.

Each check takes frames and gives findings; none stops the work. That every code is valid in its
year is checked before, when the tables are read.
"""

from __future__ import annotations

import polars as pl

from analysis.errors import Argument, Finding, Severity, Where
from analysis.registry import names

ADVISERS = "data/raw/adviser_municipalities.csv"
"""How findings name the file of the advisers."""

FIRST_LINE = 2
"""The first row of figures in a file: the header is line 1."""


def spellings(frame: pl.DataFrame, municipalities: pl.DataFrame, file: str) -> list[Finding]:
    """Warn where a row's name is not the name of its code: figures on the wrong line.

    Args:
        frame: `code`, `name`, in the order of the file, codes of the municipalities' date; `line`
            where the frame is a part of the file.
        municipalities: `code`, `name`.
        file: where the frame came from.

    Returns:
        warnings `municipality-name-differs` with line.
    """
    official = municipalities.select("code", official="name").unique("code", keep="last")
    whole = "line" not in frame.columns
    numbered = frame.with_row_index("line", offset=FIRST_LINE) if whole else frame
    rows = numbered.join(official, on="code", maintain_order="left")
    return [
        Finding(
            "municipality-name-differs",
            Severity.WARNING,
            Where(file, line, "name"),
            {"code": code, "name": name, "official": official_name},
        )
        for line, code, name, official_name in rows.select(
            "line", "code", "name", "official"
        ).iter_rows()
        if not names.same_place(name, official_name)
    ]


def advisers(
    adviser_municipalities: pl.DataFrame, municipalities: pl.DataFrame, county_code: str
) -> list[Finding]:
    """Which municipalities of the county have no contact adviser, or more than one.

    Args:
        adviser_municipalities: `email`, `code`.
        municipalities: `code`, `name`, `county_code`, of one date.
        county_code: the county.

    Returns:
        a warning `adviser-missing` per municipality without, a note `adviser-several` per
        municipality with more than one; a single note `advisers-unknown` when the county has named
        none.
    """
    counted = (
        municipalities.filter(pl.col("county_code") == county_code)
        .join(adviser_municipalities.unique(), on="code", how="left")
        .group_by("code", "name")
        .agg(advisers=pl.col("email").count())
        .sort("code")
    )
    if not counted["advisers"].sum():
        unknown: dict[str, Argument] = {"county": county_code, "municipalities": counted.height}
        return [Finding("advisers-unknown", Severity.NOTE, Where(ADVISERS), unknown)]
    return [
        _adviser_finding(code, names.display(name), number)
        for code, name, number in counted.iter_rows()
        if number != 1
    ]


def county_changes(
    frame: pl.DataFrame,
    municipalities: pl.DataFrame,
    successors: pl.DataFrame,
    counties: pl.DataFrame,
    county_code: str | None = None,
) -> list[Finding]:
    """A note for each municipality whose area moved to another county while the series ran.

    The county's series counts it on the old side until the move and on the new side after: a
    break that no one should read as a change in settlement.

    Args:
        frame: `year`, `code`, `name`: the series, names as published.
        municipalities: `code`, `name`, `county_code`, of the present structure.
        successors: `code`, `name`, `county_code`, `successor_code`.
        counties: `code`, `name`.
        county_code: only moves to or from this county; None gives all.

    Returns:
        notes `municipality-changed-county`: `name`, `code`, `from`, `to`, `last_year`,
        `first_year`.
    """
    now = municipalities.select(successor_code="code", new_county="county_code")
    moved = (
        successors.join(now, on="successor_code")
        .filter(pl.col("county_code") != pl.col("new_county"))
        .join(_last_years(frame), on="code")
        .sort("code")
    )
    county_name = dict(counties.select("code", "name").iter_rows())
    return [
        Finding(
            "municipality-changed-county",
            Severity.NOTE,
            args={
                "code": code,
                "name": names.display(name),
                "from": county_name[old],
                "to": county_name[new],
                "last_year": str(last),
                "first_year": str(last + 1),
            },
        )
        for code, name, old, new, last in moved.select(
            "code", "name", "county_code", "new_county", "last_year"
        ).iter_rows()
        if county_code in {None, old, new}
    ]


def _adviser_finding(code: str, name: str, number: int) -> Finding:
    args: dict[str, Argument] = {"code": code, "name": name, "advisers": number}
    if number == 0:
        return Finding("adviser-missing", Severity.WARNING, Where(ADVISERS), args)
    return Finding("adviser-several", Severity.NOTE, Where(ADVISERS), args)


def _last_years(frame: pl.DataFrame) -> pl.DataFrame:
    existing = frame.filter(names.existed_in(pl.col("name"), pl.col("year")))
    return existing.group_by("code").agg(last_year=pl.col("year").max())
