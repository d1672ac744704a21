"""Which municipalities there were on any day that the figures reach, with the county of that day.

From 2020 the register of municipalities tells it. Before, the codes and names that the publishers
used in their figures of the year do.
"""

from __future__ import annotations

import datetime as dt

import polars as pl

from analysis.errors import fail
from analysis.registry import names
from analysis.registry.municipalities import UNSPECIFIED, municipalities_at, valid_at

COLUMNS = ("code", "name", "county_code", "county_name")


def known_at(
    date: dt.date,
    municipalities: pl.DataFrame,
    counties: pl.DataFrame,
    former_counties: pl.DataFrame,
    used: pl.DataFrame,
) -> pl.DataFrame:
    """The municipalities of a day, sorted by code.

    Args:
        date: the day.
        municipalities: `code`, `name`, `county_code`, `valid_from`, `valid_to`.
        counties: `code`, `name`, `valid_from`, `valid_to`.
        former_counties: `code`, `name`, `county_code`, `valid_to`.
        used: `year`, `code`, `name`: the codes in a publisher's figures.

    Returns:
        `code`, `name`, `county_code`, `county_name`; the county is that of the day, and null
        outside the municipalities.

    Raises:
        WorkbookError: nothing is known of the day (`municipalities-unknown-at`).
    """
    if date >= municipalities["valid_from"].min():  # type: ignore[operator] # a date
        named = counties.filter(valid_at(pl.lit(date)))
        places = municipalities_at(municipalities, date)
        return _with_county(places, named.select(county_code="code", county_name="name"))
    rows = used.filter(
        pl.col("year") == date.year,
        pl.col("code") != UNSPECIFIED,
        names.existed_in(pl.col("name"), pl.col("year")),
    )
    if rows.is_empty():
        fail("municipalities-unknown-at", date=date.isoformat())
    shown = pl.col("name").map_elements(
        lambda name: names.display(name, qualified=True), return_dtype=pl.String
    )
    places = rows.select("code", shown, prefix=pl.col("code").str.slice(0, 2))
    return _with_county(
        places.join(_prefixes(date, counties, former_counties), on="prefix", how="left"),
        None,
    )


def _prefixes(date: dt.date, counties: pl.DataFrame, former_counties: pl.DataFrame) -> pl.DataFrame:
    """The county that the first two digits of a code stood for on a day before 2020.

    Publishers kept the digits of a county for some years after it was merged: then it is the
    merged one.
    """
    present = counties.sort("valid_from").unique("code", keep="first").select("code", "name")
    after = present.rename({"code": "county_code", "name": "after"})
    gone = pl.col("valid_to") < date
    former = former_counties.join(after, on="county_code", how="left").select(
        prefix="code",
        county_code=pl.when(gone).then("county_code").otherwise("code"),
        county_name=pl.when(gone).then("after").otherwise("name"),
    )
    now = present.select(prefix="code", county_code="code", county_name="name")
    return pl.concat([former, now]).unique("prefix", keep="first", maintain_order=True)


def _with_county(places: pl.DataFrame, named: pl.DataFrame | None) -> pl.DataFrame:
    if named is not None:
        places = places.join(named, on="county_code", how="left")
    return places.select(COLUMNS).sort("code")
