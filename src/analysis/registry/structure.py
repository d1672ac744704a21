"""The raw tables as a planning cycle of any structure needs them.

`municipality_successors` leads to the municipalities of 2020. For a later structure it is carried
on by `municipality_changes`, so that whoever reads the table gets the codes of the cycle's own day.
So are the lists without a year, from the day that the catalogue gives as their `structure`.
"""

from __future__ import annotations

import datetime as dt

import polars as pl

from analysis.registry import carrying
from analysis.registry.municipalities import municipalities_at, valid_at
from analysis.registry.steps import first_day
from analysis.registry.successors import SPLIT_LATER
from analysis.sources import RawData
from analysis.sources.reading import LINE

_SUCCESSORS = "municipality_successors"


class RawDataAt(RawData):
    """Raw figures whose successors and lists are on the municipalities of a day."""

    def __init__(self, raw: RawData, date: dt.date) -> None:
        """Look at what `raw` has read, from a day on; nothing is read twice."""
        self.__dict__.update(raw.__dict__)
        self._date = date

    def table(self, name: str) -> pl.DataFrame:
        """A table as `RawData.table` gives it; successors and lists as of the day."""
        table = super().table(name)
        if name == _SUCCESSORS:
            return successors_at(
                table,
                super().table("municipality_changes"),
                super().table("municipalities"),
                super().table("counties"),
                self._date,
            )
        return self._carried(name, table)

    def with_lines(self, name: str) -> pl.DataFrame:
        """A list as `table` gives it, each row with the line it stands on in its file."""
        if name not in carrying.TABLES:
            return super().with_lines(name)
        lined = super().table(name).with_columns(self._open(name).frame[LINE])
        return self._carried(name, lined)

    def _carried(self, name: str, table: pl.DataFrame) -> pl.DataFrame:
        made_on = self.catalogue.resource(name).structure if name in carrying.TABLES else None
        if made_on is None:
            return table
        changes = super().table("municipality_changes")
        return carrying.TABLES[name](table, changes, made_on, self._date)


def at(raw: RawData, date: dt.date) -> RawData:
    """The figures for a cycle of a structure; the same ones where nothing changed on the way.

    Args:
        raw: the figures.
        date: the day of the structure.

    Raises:
        WorkbookError: the table of changes does not hold.
    """
    changes = raw.table("municipality_changes")
    start = first_day(changes)
    days = set(changes.filter(pl.col("changed_on") > start)["changed_on"])
    if not days:
        return raw
    lists = [one for one in raw.catalogue.resources if one.name in carrying.TABLES]
    made_on = [one.structure for one in lists if one.structure is not None]
    ways = [sorted((day, date)) for day in (start, *made_on)]
    met = any(first < day <= last for first, last in ways for day in days)
    return RawDataAt(raw, date) if met else raw


def successors_at(
    successors: pl.DataFrame,
    changes: pl.DataFrame,
    municipalities: pl.DataFrame,
    counties: pl.DataFrame,
    date: dt.date,
) -> pl.DataFrame:
    """Every code used before a day, and the municipality of that day it became a part of.

    A county that was split has no one county after it: then a code's county is that of its
    municipality of the day, and none where that is split too.

    Args:
        successors: `code`, `name`, `county_code`, `successor_code`, `change`: up to 2020.
        changes: `changed_on`, `code`, `successor_code`, `change`.
        municipalities: `code`, `name`, `county_code`, `valid_from`, `valid_to`.
        counties: `code`, `valid_from`, `valid_to`.
        date: the day.

    Returns:
        the columns of `successors`, also for the codes of 2020 and of the day; sorted by code.
    """
    found = pl.concat(
        [successors, _unchanged(municipalities_at(municipalities, first_day(changes)))]
    )
    found = found.unique("code", keep="first", maintain_order=True).select(successors.columns)
    later = changes.filter(pl.col("changed_on") > first_day(changes), pl.col("changed_on") <= date)
    for day in later["changed_on"].unique().sort():
        found = _carried(found, later.filter(pl.col("changed_on") == day))
    there = municipalities_at(municipalities, date)
    after = pl.concat([found, _unchanged(there).select(found.columns)])
    own = there.select(successor_code="code", new_county="county_code")
    standing = counties.filter(valid_at(pl.lit(date)))["code"].implode()
    county = pl.when(pl.col("county_code").is_in(standing)).then("county_code")
    return (
        after.unique("code", keep="first", maintain_order=True)
        .join(own, on="successor_code", how="left", maintain_order="left")
        .with_columns(county_code=county.otherwise("new_county"))
        .select(successors.columns)
        .sort("code")
    )


def _unchanged(there: pl.DataFrame) -> pl.DataFrame:
    return there.select(
        "code", "name", "county_code", successor_code="code", change=pl.lit("unchanged")
    )


def _carried(found: pl.DataFrame, step: pl.DataFrame) -> pl.DataFrame:
    """Successors after one more day of changes; what was split then leads nowhere."""
    split = pl.col("next_change") == "split"
    leads = step.select(
        successor_code="code", next_code="successor_code", next_change="change"
    ).unique("successor_code", keep="first", maintain_order=True)
    return (
        found.join(leads, on="successor_code", how="left", maintain_order="left")
        .with_columns(
            successor_code=pl.when(split)
            .then(None)
            .otherwise(pl.coalesce("next_code", "successor_code")),
            change=pl.when(split & (pl.col("change") == "merged"))
            .then(pl.lit(SPLIT_LATER))
            .when(split)
            .then(pl.lit("split"))
            .when(pl.col("next_code").is_not_null() & (pl.col("change") == "unchanged"))
            .then("next_change")
            .otherwise("change"),
        )
        .select(found.columns)
    )
