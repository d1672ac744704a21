"""Inhabitants on 1 January of a year: Statistics Norway's table 07459 through PxWebApi.

The question names every municipality that is valid that day, so that the answer can be held
against it: no row may be missing, and codes of another time, which the table answers with 0
instead of nothing, are never asked for.
"""

from __future__ import annotations

import datetime as dt
import json
import math
from pathlib import Path
from typing import Any

from analysis.errors import fail
from analysis.fetching import services
from analysis.fetching.client import Ask, Client
from analysis.registry import municipalities
from analysis.sources import RawData

TABLE = "07459"
_REGION, _CONTENTS, _TIME = "Region", "ContentsCode", "Tid"
_PERSONS = "Personer1"


def fetch(raw: RawData, date: dt.date, client: Client) -> Path:
    """The answer for the year of the date: a json-stat2 file with every municipality.

    Raises:
        WorkbookError: it cannot be had, has no figures for the year, or is not what was asked for.
    """
    day = dt.date(date.year, 1, 1)
    codes = municipalities.municipalities_at(raw.table("municipalities"), day)["code"].to_list()
    address = services.address(raw.catalogue, services.PXWEB, f"table/{TABLE}")
    name = f"{TABLE}-{date.year}.json"
    path = client.get(Ask(address, name, "json", body=question(codes, date.year)))
    try:
        verify(json.loads(path.read_bytes()), codes, date.year)
    except (KeyError, TypeError, AttributeError, ValueError, ZeroDivisionError):
        fail("fetch-shape", publisher=address.publisher)
    return path


def question(codes: list[str], year: int) -> dict[str, Any]:
    """What PxWebApi is asked: all inhabitants of these municipalities, in json-stat2."""
    chosen = {_REGION: codes, _CONTENTS: [_PERSONS], _TIME: [str(year)]}
    return {
        "query": [
            {"code": code, "selection": {"filter": "item", "values": values}}
            for code, values in chosen.items()
        ],
        "response": {"format": "json-stat2"},
    }


def verify(answer: dict[str, Any], codes: list[str], year: int) -> None:
    """Hold an answer against the question.

    Raises:
        WorkbookError: another year, municipalities missing, or no number for some.
        KeyError, TypeError, AttributeError, ValueError: it is no json-stat2 dataset.
    """
    regions = list(answer["dimension"][_REGION]["category"]["index"])
    years = list(answer["dimension"][_TIME]["category"]["index"])
    if years != [str(year)]:
        fail("fetch-no-year", year=str(year))
    missing = sorted(set(codes) - set(regions))
    if missing or len(answer["value"]) != math.prod(answer["size"]):
        first = ", ".join(missing[:5])
        fail("fetch-incomplete", missing=len(missing), first=first, expected=len(codes))
    values = answer["value"]
    per_region = len(values) // len(regions)
    empty = [code for place, code in enumerate(regions) if not values[place * per_region]]
    if per_region != 1 or len(empty) == len(regions):
        fail("fetch-no-year", year=str(year))
    if empty:
        first = ", ".join(empty[:5])
        fail("fetch-incomplete", missing=len(empty), first=first, expected=len(codes))
