"""Municipalities and counties on any day that the figures reach, and the way between two days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import polars as pl

from analysis.errors import FIRST_LINE, Finding, Severity, Where, WorkbookError, fail
from analysis.registry import changes, history, names
from analysis.registry.municipalities import municipalities_at, valid_at
from analysis.registry.steps import counterparts, first_day, steps
from analysis.sources import RawData

AT = ("code", "name", "county_code", "county_name", "region_number", "region_name", "neighbours")
BETWEEN = ("code", "name", "successor_code", "successor_name", "change")


@dataclass(frozen=True)
class Registry:
    """Every municipality from the first year with figures until today.

    ```python
    from analysis.registry import Registry

    registry = Registry.of(book.raw)
    registry.at(dt.date(2018, 1, 1))  # which there were, with county and neighbours
    registry.between(dt.date(2019, 12, 31), dt.date(2024, 1, 1))  # what became of each
    registry.convert(frame, dt.date(2019, 1, 1), dt.date(2024, 1, 1), values=["people"])
    ```
    """

    raw: RawData

    @classmethod
    def of(cls, raw: RawData) -> Registry:
        """The registry of opened raw figures, such as a workbook's `book.raw`."""
        return cls(raw)

    def at(self, date: dt.date) -> pl.DataFrame:
        """The municipalities of a day, one row each, sorted by code.

        Neighbours are those of the same labour-market region. The regions are those of the day
        that the catalogue gives for the table (TØI's of 2020); a municipality of another day has
        the region of the municipality that its area was or became a part of, and none where its
        parts are in several.

        Args:
            date: from the first year with figures; after the newest change, the newest ones hold.

        Returns:
            `code`, `name`, `county_code`, `county_name`: those in force on the day;
            `region_number`, `region_name`, `neighbours` (a list of codes): null without a region.

        Raises:
            WorkbookError: nothing is known of the day (`municipalities-unknown-at`).
        """
        places = self._places(date)
        regions = self._regions(places["code"], date)
        near = regions.group_by("region_number").agg(region="code")
        own = pl.concat_list(pl.col("code"))
        return (
            places.join(regions, on="code", how="left")
            .join(near, on="region_number", how="left")
            .with_columns(neighbours=pl.col("region").list.set_difference(own).list.sort())
            .select(AT)
            .sort("code")
        )

    def between(self, from_date: dt.date, to_date: dt.date) -> pl.DataFrame:
        """What became of each municipality of a day until a later one.

        Args:
            from_date: the earlier day.
            to_date: the later day.

        Returns:
            `code`, `name`, `successor_code`, `successor_name`, `change`: `split` (a row for each
            part), `merged` (one of several that became it), `renumbered`, `renamed`, `unchanged`.

        Raises:
            WorkbookError: a day nothing is known of, or the days are the wrong way round
                (`registry-days-reversed`).
        """
        if from_date > to_date:
            fail("registry-days-reversed", first=to_date.isoformat(), last=from_date.isoformat())
        before, after = (self._places(day).select("code", "name") for day in (from_date, to_date))
        pairs = (
            counterparts(self.steps, before["code"], from_date, to_date)
            .rename({"other": "successor_code"})
            .join(before, on="code")
            .join(after.rename({"code": "successor_code", "name": "successor_name"}),
                  on="successor_code", how="left")
        )  # fmt: skip
        official = from_date >= self._first_day
        change = (
            pl.when(pl.len().over("code") > 1)
            .then(pl.lit("split"))
            .when(pl.len().over("successor_code") > 1)
            .then(pl.lit("merged"))
            .when(pl.col("code") != pl.col("successor_code"))
            .then(pl.lit("renumbered"))
            .when(_renamed(pairs, official=official))
            .then(pl.lit("renamed"))
            .otherwise(pl.lit("unchanged"))
        )
        return pairs.with_columns(change=change).select(BETWEEN).sort("code", "successor_code")

    def convert(
        self,
        frame: pl.DataFrame,
        from_date: dt.date,
        to_date: dt.date,
        *,
        values: Sequence[str],
        key: pl.DataFrame | None = None,
    ) -> pl.DataFrame:
        """Figures on the municipalities of one day as figures on those of another.

        What is merged is added up, a new number carried over, what is split divided by `key`.
        Numbers that a publisher kept using after they had been replaced (16xx and 17xx in 2018
        and 2019) count as the ones that replaced them. Areas outside the municipalities stay.

        Args:
            frame: `code`, the `values`, and columns that are kept apart, such as the year.
            from_date: the day whose codes the frame has.
            to_date: the day whose codes are wanted; earlier goes backwards.
            values: columns to add up and divide: people, whole or not; null is unknown.
            key: `code`, `successor_code`, `share`: how to divide split municipalities; the
                shares of each add up to one.

        Returns:
            the frame's columns on the codes of `to_date`, sorted by the columns kept apart and
            `code`.

        Raises:
            WorkbookError: a code that is not one of the day (`municipality-code-not-then`, with
                the first row of each), or as `changes.convert`.
        """
        kept = self._published(from_date)
        renamed = frame.with_columns(pl.col("code").replace(kept))
        self._places(to_date)
        self._require_valid(frame, renamed, from_date)
        return changes.convert(
            renamed, self.steps, from_date, to_date, values=values, key=key
        ).sort([*(name for name in frame.columns if name not in {"code", *values}), "code"])

    @cached_property
    def steps(self) -> pl.DataFrame:
        """Every change of a code with its day: `changed_on`, `code`, `successor_code`, `change`."""
        return steps(self._successors, self._table("municipality_changes"), self._former)

    @cached_property
    def _former(self) -> pl.DataFrame:
        used, counties = self._table("settlement"), self._table("former_counties")
        first = municipalities_at(self._table("municipalities"), self._first_day)
        return history.former(used, self._successors, counties, first, self._first_day)

    @property
    def _first_day(self) -> dt.date:
        return first_day(self._table("municipality_changes"))

    @property
    def _successors(self) -> pl.DataFrame:
        return self._table("municipality_successors")

    def _table(self, name: str) -> pl.DataFrame:
        """The table as it lies there: a planning cycle of 2024 reads successors of its own."""
        return RawData.table(self.raw, name)

    def _places(self, date: dt.date) -> pl.DataFrame:
        """`code`, `name`, `county_code`, `county_name` of a day."""
        counties = self._table("counties")
        if date >= self._first_day:
            named = counties.filter(valid_at(pl.lit(date)))
            places = municipalities_at(self._table("municipalities"), date)
            found = places.join(
                named.select(county_code="code", county_name="name"), on="county_code", how="left"
            )
            return found.select(AT[:4])
        rows = self._former.filter(pl.col("year") == date.year)
        if rows.is_empty():
            fail("municipalities-unknown-at", date=date.isoformat())
        prefixes = history.counties_by_prefix(date, counties, self._table("former_counties"))
        located = rows.with_columns(prefix=pl.col("code").str.slice(0, 2))
        return located.join(prefixes, on="prefix", how="left").select(AT[:4])

    def _regions(self, codes: pl.Series, date: dt.date) -> pl.DataFrame:
        """`code`, `region_number`, `region_name` of the codes of a day that have one region."""
        table = self._table("labour_market_regions").select("code", "region_number", "region_name")
        day = self.raw.catalogue.resource("labour_market_regions").structure or self._first_day
        pairs = counterparts(self.steps, codes, date, day)
        found = pairs.join(table.rename({"code": "other"}), on="other")
        one = found.filter(pl.col("region_number").n_unique().over("code") == 1)
        return one.select(table.columns).unique("code").sort("code")

    def _published(self, date: dt.date) -> dict[str, str]:
        """The numbers that a publisher used on a day, by the ones in force."""
        rows = self._former.filter(
            pl.lit(date) < self._first_day,
            pl.col("year") == date.year,
            pl.col("code") != pl.col("published_code"),
        )
        return dict(rows.select("published_code", "code").iter_rows())

    def _require_valid(self, frame: pl.DataFrame, renamed: pl.DataFrame, date: dt.date) -> None:
        outside = self._table("areas_outside_municipalities")["code"]
        valid = pl.concat([self._places(date)["code"], outside]).implode()
        whole = "line" not in frame.columns
        lines = frame.with_row_index("line", offset=FIRST_LINE) if whole else frame
        strange = lines.filter(~renamed["code"].is_in(valid).fill_null(value=False))
        first = strange.unique("code", keep="first", maintain_order=True)
        found = [
            Finding(
                "municipality-code-not-then",
                Severity.ERROR,
                Where(row=line, column="code"),
                {"code": str(code or "–"), "date": date.isoformat()},
            )
            for line, code in first.select("line", "code").iter_rows()
        ]
        if found:
            raise WorkbookError(*found)


def _renamed(pairs: pl.DataFrame, *, official: bool) -> pl.Series:
    """Which pairs have two names; before the register, only names that have nothing in common.

    Publishers write `Snåsa` where the register writes `Snåase - Snåsa`.
    """
    other = [
        names.normal_form(old) != names.normal_form(new)
        if official
        else not names.same_place(old, new)
        for old, new in pairs.select("name", "successor_name").iter_rows()
    ]
    return pl.Series(other, dtype=pl.Boolean)
