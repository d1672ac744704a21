"""Statistics Norway's classification 131, municipalities: the codes of a day, and what changed."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import polars as pl

from analysis.errors import fail
from analysis.fetching import services
from analysis.fetching.client import Ask, Client
from analysis.registry.municipalities import UNSPECIFIED
from analysis.sources import RawData

MUNICIPALITIES = "131"
CODES = {"code": pl.String, "name": pl.String}
CHANGES = {
    "changed_on": pl.Date,
    "old_code": pl.String,
    "old_name": pl.String,
    "new_code": pl.String,
    "new_name": pl.String,
}


def codes_at(raw: RawData, date: dt.date, client: Client) -> pl.DataFrame:
    """The municipalities of a day: `code`, `name`, sorted by code; «not stated» left out.

    Raises:
        WorkbookError: they cannot be had, or are not what was asked for.
    """
    answer = _ask(raw, client, "codesAt", {"date": date.isoformat()})
    try:
        rows = [(_code(item["code"]), _name(item["name"])) for item in answer["codes"]]
    except (KeyError, TypeError, ValueError):
        fail("fetch-shape", publisher=_publisher(raw))
    found = pl.DataFrame(rows, schema=CODES, orient="row").sort("code")
    found = found.filter(pl.col("code") != UNSPECIFIED)
    if found.is_empty() or found["code"].is_duplicated().any():
        fail("fetch-shape", publisher=_publisher(raw))
    return found


def changes(raw: RawData, after: dt.date, to: dt.date, client: Client) -> pl.DataFrame:
    """What changed after a day, up to and with another: columns as in `CHANGES`.

    Raises:
        WorkbookError: they cannot be had, or are not what was asked for.
    """
    day = dt.timedelta(days=1)
    if to <= after:
        return pl.DataFrame(schema=CHANGES)
    asked = {"from": (after + day).isoformat(), "to": (to + day).isoformat()}
    answer = _ask(raw, client, "changes", asked)
    try:
        rows = [
            (
                dt.date.fromisoformat(item["changeOccurred"]),
                _code(item["oldCode"]),
                _name(item["oldName"]),
                _code(item["newCode"]),
                _name(item["newName"]),
            )
            for item in answer["codeChanges"]
            if item["oldCode"] and item["newCode"]
        ]
    except (KeyError, TypeError, ValueError):
        fail("fetch-shape", publisher=_publisher(raw))
    found = pl.DataFrame(rows, schema=CHANGES, orient="row").unique()
    within = pl.col("changed_on").is_between(after + day, to)
    return found.filter(within).sort("changed_on", "old_code", "new_code")


def _ask(raw: RawData, client: Client, what: str, query: dict[str, str]) -> dict[str, Any]:
    path = f"classifications/{MUNICIPALITIES}/{what}"
    address = services.address(raw.catalogue, services.KLASS, path)
    name = f"klass-{what}-{'-'.join(query.values())}.json"
    answer = json.loads(client.get(Ask(address, name, "json", query)).read_bytes())
    if not isinstance(answer, dict):
        fail("fetch-shape", publisher=address.publisher)
    return answer


def _publisher(raw: RawData) -> str:
    return services.address(raw.catalogue, services.KLASS, "").publisher


def _code(value: object) -> str:
    if not isinstance(value, str) or len(value) != len(UNSPECIFIED) or not value.isdigit():
        raise ValueError(value)
    return value


def _name(value: object) -> str:
    """A name as the registry writes it, with spaces around what parts two languages."""
    if not isinstance(value, str) or not value.strip():
        raise ValueError(value)
    return " - ".join(part.strip() for part in value.split(" - "))
