"""Request, decision and settlement: IMDi's CSV of every municipality and year."""

from __future__ import annotations

from pathlib import Path

from analysis.errors import fail
from analysis.fetching import services
from analysis.fetching.client import Ask, Client
from analysis.sources import RawData

TABLE = "bosatt_anmodede"
ENCODING = "iso-8859-1"
_COLUMNS = 6
_YEAR = 1


def fetch(raw: RawData, year: int | None, client: Client) -> Path:
    """IMDi's file as it is, with all its years.

    Args:
        raw: the catalogue says where IMDi is.
        year: one that it must have figures for; None: any.
        client: asks.

    Raises:
        WorkbookError: it cannot be had, is another file, or has no figures for the year.
    """
    address = services.address(raw.catalogue, services.IMDI, f"k/{TABLE}")
    path = client.get(Ask(address, f"{TABLE}.csv", "csv"))
    lines = path.read_bytes().decode(ENCODING).splitlines()
    rows = [line.split(";") for line in lines if line]
    if not rows or any(len(row) != _COLUMNS for row in rows):
        fail("fetch-shape", publisher=address.publisher)
    known = sorted({row[_YEAR] for row in rows[1:]})
    if not known or not all(year.isdigit() for year in known):
        fail("fetch-shape", publisher=address.publisher)
    if year is not None and str(year) not in known:
        fail("fetch-year-not-there", year=str(year), first=known[0], last=known[-1])
    return path
