"""What the tables say about each other: names, advisers, municipalities that changed county.

Each check takes frames and gives findings; none stops the work. That every code is valid in its
year is checked before, when the tables are read.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

import polars as pl

from analysis.errors import FIRST_LINE, Argument, Finding, Severity, Where
from analysis.registry import names
from analysis.registry.municipalities import in_county, valid_at

ADVISERS = "data/raw/adviser_municipalities.csv"
"""How findings name the file of the advisers."""
REGIONS = "data/raw/labour_market_regions.csv"
SCHOOLS = "data/raw/upper_secondary_schools.csv"


def spellings(frame: pl.DataFrame, municipalities: pl.DataFrame, file: str) -> list[Finding]:
    """Warn where a row's name is not the name of its code: figures on the wrong line.

    Args:
        frame: `code`, `name`, in the order of the file, codes of the municipalities' date; `line`
            where the frame is a part of the file.
        municipalities: `code`, `name`, and `norwegian_name` where the official one is longer.
        file: where the frame came from.

    Returns:
        warnings `municipality-name-differs` with line.
    """
    known = [name for name in ("name", "norwegian_name") if name in municipalities.columns]
    official = municipalities.select("code", *known).unique("code", keep="last")
    whole = "line" not in frame.columns
    numbered = frame.with_row_index("line", offset=FIRST_LINE) if whole else frame
    rows = numbered.join(official, on="code", suffix="_official", maintain_order="left")
    written = [f"{known[0]}_official", *known[1:]]
    return [
        Finding(
            "municipality-name-differs",
            Severity.WARNING,
            Where(file, line, "name"),
            {"code": code, "name": name, "official": official_names[0]},
        )
        for line, code, name, *official_names in rows.select(
            "line", "code", "name", *written
        ).iter_rows()
        if not any(names.same_place(name, official) for official in official_names)
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


def parts(
    tables: Mapping[str, pl.DataFrame], municipalities: pl.DataFrame, county_code: str
) -> list[Finding]:
    """What is known of a split municipality of the county, and not of each of its parts.

    Args:
        tables: `labour_market_regions`, `upper_secondary_schools`, `municipality_successors`, on
            the codes of the day, and `municipality_changes`.
        municipalities: `code`, `name`, `county_code`, of the day.
        county_code: the county.

    Returns:
        a note `region-of-part` for each part whose travel time and commuting are not known, and a
        warning `schools-of-split` for each split one that schools are still placed on.
    """
    gone = pl.col("code").is_in(municipalities["code"].implode())
    split = tables["municipality_changes"].filter(~gone, pl.col("change") == "split")
    own = in_county(municipalities, county_code).select(successor_code="code", part="name")
    wholes = tables["municipality_successors"].select("code", whole="name")
    rows = split.join(own, on="successor_code").join(wholes, on="code").sort("successor_code")
    return [
        *_unmeasured_parts(rows, tables["labour_market_regions"]),
        *_schools_of_split(rows, tables["upper_secondary_schools"]),
    ]


def _unmeasured_parts(rows: pl.DataFrame, regions: pl.DataFrame) -> Iterator[Finding]:
    """A note for each part whose travel time and commuting are not known."""
    unmeasured = regions.filter(pl.col("travel_time_minutes").is_null())
    parts = rows.join(unmeasured.select(successor_code="code"), on="successor_code", how="semi")
    for row in parts.iter_rows(named=True):
        args: dict[str, Argument] = {
            "code": row["successor_code"],
            "name": names.display(row["part"]),
            "whole": names.display(row["whole"]),
            "whole_code": row["code"],
        }
        yield Finding("region-of-part", Severity.NOTE, Where(REGIONS), args)


def _schools_of_split(rows: pl.DataFrame, schools: pl.DataFrame) -> Iterator[Finding]:
    """A warning for each split municipality that schools are placed on."""
    counted = schools.filter("in_operation").group_by("code").agg(schools=pl.len())
    wholes = rows.group_by("code", "whole", maintain_order=True).agg("part")
    for row in wholes.join(counted, on="code").iter_rows(named=True):
        args: dict[str, Argument] = {
            "code": row["code"],
            "name": names.display(row["whole"]),
            "parts": ", ".join(names.display(part) for part in row["part"]),
            "schools": row["schools"],
        }
        yield Finding("schools-of-split", Severity.WARNING, Where(SCHOOLS, column="code"), args)


def regions_without_schools(
    tables: Mapping[str, pl.DataFrame], municipalities: pl.DataFrame, county_code: str
) -> list[Finding]:
    """Ask about the county's labour-market regions that have no school in operation.

    The list is known to lack schools (none on Hitra and Frøya, in Sunndal, in Karasjok), and what
    is missing there pulls a recommendation down.

    Args:
        tables: `labour_market_regions`, `upper_secondary_schools`, on the codes of the day.
        municipalities: `code`, `name`, `county_code`, of the day.
        county_code: the county.

    Returns:
        at most one note `schools-none-in-region`, with the county's municipalities in them. One
        without a region is not asked about: what is within its reach is not known.
    """
    regions = tables["labour_market_regions"].select("code", "region_number")
    working = tables["upper_secondary_schools"].filter("in_operation")
    reached = regions.join(working, on="code", how="semi")
    own = in_county(municipalities, county_code).select("code", "name").join(regions, on="code")
    without = own.join(reached, on="region_number", how="anti").sort("code")
    if without.is_empty():
        return []
    args: dict[str, Argument] = {"names": ", ".join(map(names.display, without["name"]))}
    return [Finding("schools-none-in-region", Severity.NOTE, Where(SCHOOLS, column="code"), args)]


def new_county(counties: pl.DataFrame, county_code: str, date: dt.date) -> list[Finding]:
    """A note `county-new` where the county of the day is younger than the register.

    Its figures of earlier years are those of the municipalities that lie in it now.

    Args:
        counties: `code`, `name`, `valid_from`, `valid_to`.
        county_code: the county.
        date: the day whose counties are meant.
    """
    start = counties["valid_from"].min()
    young = counties.filter(
        valid_at(pl.lit(date)), pl.col("code") == county_code, pl.col("valid_from") > start
    )
    return [
        Finding("county-new", Severity.NOTE, args={"name": name, "year": str(day.year)})
        for name, day in young.select("name", "valid_from").iter_rows()
    ]


def _adviser_finding(code: str, name: str, number: int) -> Finding:
    args: dict[str, Argument] = {"code": code, "name": name, "advisers": number}
    if number == 0:
        return Finding("adviser-missing", Severity.WARNING, Where(ADVISERS), args)
    return Finding("adviser-several", Severity.NOTE, Where(ADVISERS), args)


def _last_years(frame: pl.DataFrame) -> pl.DataFrame:
    existing = frame.filter(names.existed_in(pl.col("name"), pl.col("year")))
    return existing.group_by("code").agg(last_year=pl.col("year").max())
