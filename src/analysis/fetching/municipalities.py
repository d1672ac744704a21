"""The municipalities of a day: Statistics Norway's classification 131, with its changes."""

from __future__ import annotations

import datetime as dt

from analysis.errors import fail
from analysis.fetching import klass, structure
from analysis.fetching.client import Client
from analysis.fetching.report import Report, silent
from analysis.fetching.structure import Structure
from analysis.sources import RawData

TABLES = ("municipalities", "municipality_changes")


def fetch(raw: RawData, date: dt.date, client: Client, report: Report = silent) -> Structure:
    """The registry as it is when the classification of the day is laid over it.

    Raises:
        WorkbookError: the classification cannot be had or does not fit; or the day lies before
            the registry begins.
    """
    known, changes = (raw.table(name) for name in TABLES)
    start: dt.date = known["valid_from"].to_list()[known["valid_from"].arg_min() or 0]
    if date < start:
        fail("fetch-before-registry", date=date.isoformat(), start=start.isoformat())
    report("fetch-step-codes", 0, 2)
    codes = klass.codes_at(raw, date, client)
    report("fetch-step-changes", 1, 2)
    dated = klass.changes(raw, start, date, client)
    return structure.updated(known, changes, codes, dated, date)
