"""For how long a division into municipalities lasts."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Self

import polars as pl

_DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class Period:
    """The first and last day on which the codes are the same."""

    first: dt.date
    last: dt.date

    @classmethod
    def of(cls, municipalities: pl.DataFrame, date: dt.date) -> Self:
        """The days around a day on which the same codes are valid.

        A division without a known end lasts, as far as anybody knows, to the end of the year.

        Args:
            municipalities: `code`, `valid_from`, `valid_to`; a name may change within a division.
            date: a day on which there are municipalities.
        """
        starts = set(municipalities["valid_from"])
        ends = {day + _DAY for day in municipalities["valid_to"].drop_nulls()}
        days = sorted(starts | ends)
        now = _codes(municipalities, date)
        breaks = [day for day in days if _codes(municipalities, day) != now]
        before = max((day for day in breaks if day <= date), default=dt.date.min)
        first = min(day for day in days if day > before)
        after = [day for day in breaks if day > date]
        return cls(first, min(after) - _DAY if after else date.replace(month=12, day=31))


def _codes(municipalities: pl.DataFrame, date: dt.date) -> frozenset[str]:
    ended = (pl.col("valid_to") < date).fill_null(value=False)
    return frozenset(municipalities.filter(pl.col("valid_from") <= date, ~ended)["code"])
