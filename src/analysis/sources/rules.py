"""Kinds of columns and rules that the schemas are made of.

A rule's name in a schema says the column it speaks of and the finding it leads to:
`settled__value_without_status` is a finding `value-without-status` in the column `settled`.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

import dataframely as dy
import polars as pl

from analysis.vocabulary import field

REPORTED = "reported"
MUNICIPALITY_CODE = r"^[0-9]{4}$"
COUNTY_CODE = r"^[0-9]{2}$"
OWN_ID = r"^[\p{L}0-9][\p{L}0-9._/-]{0,29}$"
FIRST_DAY, LAST_DAY = dt.date(2000, 1, 1), dt.date(2060, 12, 31)
"""Between these lies every day that a county's own tables may speak of: others are misprints."""


def one_of(
    name: str, allowed: tuple[str, ...], *, nullable: bool = False, key: bool = False
) -> Any:  # noqa: ANN401
    """A text column that holds one of the allowed words."""
    rule = {"allowed": lambda cell: cell.is_in(allowed)}
    words = {"allowed": allowed}
    return field(name, nullable=nullable, check=rule, metadata=words, primary_key=key)


def count(name: str, *, nullable: bool = False) -> Any:  # noqa: ANN401
    """A column of whole numbers that cannot be negative."""
    return field(name, nullable=nullable, min=0)


def percent(name: str, *, nullable: bool = False) -> Any:  # noqa: ANN401
    """A column of per cents, 0 to 100."""
    return field(name, nullable=nullable, min=0, max=100)


def municipality(name: str = "code", *, nullable: bool = False, key: bool = False) -> Any:  # noqa: ANN401
    """A municipality's four digits."""
    return field(name, nullable=nullable, primary_key=key, regex=MUNICIPALITY_CODE)


def county(name: str = "county_code", *, nullable: bool = False, key: bool = False) -> Any:  # noqa: ANN401
    """A county's two digits."""
    return field(name, nullable=nullable, primary_key=key, regex=COUNTY_CODE)


def calendar_year(*, key: bool = False) -> Any:  # noqa: ANN401
    """A year within the time that the sources cover."""
    return field("year", primary_key=key, min=1990, max=2100)


def own_id(name: str, *, nullable: bool = False, key: bool = False) -> Any:  # noqa: ANN401
    """What a county calls a row of its own: short, and without spaces."""
    return field(name, nullable=nullable, primary_key=key, regex=OWN_ID)


def plausible_day(name: str, *, nullable: bool = False, key: bool = False) -> Any:  # noqa: ANN401
    """A day that a county's own tables may speak of."""
    return field(name, nullable=nullable, primary_key=key, min=FIRST_DAY, max=LAST_DAY)


def in_county() -> Any:  # noqa: ANN401
    """A rule: the municipality, where there is one, lies in the row's county."""

    @dy.rule()
    def inside(_schema: type[dy.Schema]) -> pl.Expr:
        code = pl.col("code")
        return code.is_null() | (code.str.slice(0, 2) == pl.col("county_code"))

    return inside


def status_fits(value: str) -> Any:  # noqa: ANN401
    """A rule: there is a value exactly when the status says that it is reported."""

    @dy.rule()
    def fits(_schema: type[dy.Schema]) -> pl.Expr:
        return pl.col(value).is_not_null() == (pl.col(f"{value}_status") == REPORTED)

    return fits


def in_order() -> Any:  # noqa: ANN401
    """A rule: something is valid from a day before the day it is valid to, if that is known."""

    @dy.rule()
    def ordered(_schema: type[dy.Schema]) -> pl.Expr:
        last = pl.col("valid_to")
        return last.is_null() | (pl.col("valid_from") < last)

    return ordered
