"""Statistics Norway's classifications of municipalities and counties: codes of a day, and changes.

The service answers as its guide says: `codesAt` for one day, `changes` from one day to before
another. A change without an old code is a code that began, one without a new code is one that
ended; a change from a code to itself is another name, or another name in short.
"""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from typing import Any

import polars as pl

from analysis.errors import fail
from analysis.fetching import services
from analysis.fetching.client import Ask, Client
from analysis.sources import RawData

BETWEEN = " - "
"""Between the names of a place in two languages."""
_DASHES = str.maketrans("\u2012\u2013\u2014", "---")
CODES = {"code": pl.String, "name": pl.String}
CHANGES = {
    "changed_on": pl.Date,
    "old_code": pl.String,
    "old_name": pl.String,
    "new_code": pl.String,
    "new_name": pl.String,
}
_BROKEN = (KeyError, TypeError, ValueError, AttributeError)


@dataclass(frozen=True)
class Classification:
    """One of the service's classifications."""

    number: str
    characters: int
    """Of a code."""


COUNTIES = Classification("104", 2)
MUNICIPALITIES = Classification("131", 4)


def codes_at(raw: RawData, of: Classification, date: dt.date, client: Client) -> pl.DataFrame:
    """The codes of a day: `code`, `name`, sorted by code; those outside municipalities left out.

    Raises:
        WorkbookError: they cannot be had, or are not what was asked for.
    """
    answer = _ask(raw, client, of, "codesAt", {"date": date.isoformat()})
    try:
        rows = [(_code(item["code"], of), _name(item["name"])) for item in answer["codes"]]
    except _BROKEN:
        fail("fetch-shape", publisher=_publisher(raw))
    outside = raw.table("areas_outside_municipalities").select("code")
    found = pl.DataFrame(rows, schema=CODES, orient="row").sort("code")
    found = found.join(outside, on="code", how="anti", maintain_order="left")
    if found.is_empty() or found["code"].is_duplicated().any():
        fail("fetch-shape", publisher=_publisher(raw))
    return found


def changes(
    raw: RawData, of: Classification, after: dt.date, to: dt.date, client: Client
) -> pl.DataFrame:
    """What changed after a day, up to and with another: columns as in `CHANGES`.

    A code that began or ended without another has nothing in the old or the new columns.

    Raises:
        WorkbookError: they cannot be had, or are not what was asked for.
    """
    day = dt.timedelta(days=1)
    if to <= after:
        return pl.DataFrame(schema=CHANGES)
    asked = {"from": (after + day).isoformat(), "to": (to + day).isoformat()}
    answer = _ask(raw, client, of, "changes", asked)
    try:
        rows = [_change(item, of) for item in answer["codeChanges"]]
    except _BROKEN:
        fail("fetch-shape", publisher=_publisher(raw))
    found = pl.DataFrame(rows, schema=CHANGES, orient="row").unique()
    within = pl.col("changed_on").is_between(after + day, to)
    return found.filter(within).sort("changed_on", "old_code", "new_code")


def _change(item: dict[str, Any], of: Classification) -> tuple[object, ...]:
    """One change.

    Raises:
        KeyError, TypeError, ValueError: it is something else.
    """
    sides: list[str | None] = []
    for side in ("old", "new"):
        there = item.get(f"{side}Code")
        sides += [_code(there, of), _name(item[f"{side}Name"])] if there else [None, None]
    if sides[0] is None and sides[2] is None:
        raise ValueError(item)
    return (dt.date.fromisoformat(item["changeOccurred"]), *sides)


def _ask(
    raw: RawData, client: Client, of: Classification, what: str, query: dict[str, str]
) -> dict[str, Any]:
    path = f"classifications/{of.number}/{what}"
    address = services.address(raw.catalogue, services.KLASS, path)
    name = f"klass-{of.number}-{what}-{'-'.join(query.values())}.json"
    answer = json.loads(client.get(Ask(address, name, "json", query)).read_bytes())
    if not isinstance(answer, dict):
        fail("fetch-shape", publisher=address.publisher)
    return answer


def _publisher(raw: RawData) -> str:
    return services.address(raw.catalogue, services.KLASS, "").publisher


def _code(value: object, of: Classification) -> str:
    if not isinstance(value, str) or len(value) != of.characters or not value.isdigit():
        raise ValueError(value)
    return value


def _name(value: object) -> str:
    """A name as the registry writes it, with spaces around what parts two languages."""
    if not isinstance(value, str) or not value.strip():
        raise ValueError(value)
    parts = f" {value} ".translate(_DASHES).split(BETWEEN)
    return BETWEEN.join(" ".join(part.split()) for part in parts)
