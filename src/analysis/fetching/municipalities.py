"""The municipalities and counties of a day: Statistics Norway's classifications 131 and 104.

Every day since the registry's last on which codes changed is laid over it, so that a code that came
and went in between is not lost.
"""

from __future__ import annotations

import datetime as dt

import polars as pl

from analysis.errors import fail
from analysis.fetching import klass, structure
from analysis.fetching.client import Client
from analysis.fetching.report import Report, silent
from analysis.fetching.structure import Structure
from analysis.sources import RawData

TABLES = ("counties", "municipalities", "municipality_changes")


def fetch(raw: RawData, date: dt.date, client: Client, report: Report = silent) -> Structure:
    """The registry as it is when the classifications are laid over it, up to a day.

    Raises:
        WorkbookError: a classification cannot be had or does not fit; or the day lies before the
            registry begins.
    """
    start = begins(raw)
    if date < start:
        fail("fetch-before-registry", date=date.isoformat(), start=start.isoformat())
    counties, municipalities, known_changes = (raw.table(name) for name in TABLES)
    found = Structure(municipalities, known_changes, counties)
    report("fetch-step-changes", 0, 2)
    dated = klass.changes(raw, klass.MUNICIPALITIES, start, date, client)
    dated_counties = klass.changes(raw, klass.COUNTIES, start, date, client)
    report("fetch-step-codes", 1, 2)
    for day in _days(municipalities, dated, date):
        codes = klass.codes_at(raw, klass.MUNICIPALITIES, day, client)
        with_municipalities = codes.select(pl.col("code").str.head(2)).unique()
        of_counties = klass.codes_at(raw, klass.COUNTIES, day, client)
        used = of_counties.join(with_municipalities, on="code", how="semi", maintain_order="left")
        found = structure.counties(found, used, dated_counties, day)
        found = structure.municipalities(found, codes, dated, day)
    return found


def begins(raw: RawData) -> dt.date:
    """The day from which the registry knows the municipalities."""
    first: dt.date = min(raw.table("municipalities")["valid_from"].to_list())
    return first


def _days(known: pl.DataFrame, dated: pl.DataFrame, date: dt.date) -> list[dt.date]:
    """Each day with changes since the registry's last one, and the day itself."""
    latest = max(known["valid_from"].to_list())
    later = dated.filter(pl.col("changed_on") > latest)["changed_on"].to_list()
    return sorted({*later, date})
