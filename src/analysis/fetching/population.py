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

from analysis.errors import WorkbookError, fail
from analysis.fetching import services
from analysis.fetching.client import Ask, Client
from analysis.registry import municipalities
from analysis.sources import RawData
from analysis.sources.datapackage import Catalogue

TABLE = "07459"
_REGION, _CONTENTS, _TIME = "Region", "ContentsCode", "Tid"
_PERSONS = "Personer1"
_SECOND = "/v2"
"""How the address of PxWebApi 2 ends."""


def fetch(raw: RawData, date: dt.date, client: Client) -> Path:
    """The answer for the year of the date: a json-stat2 file with every municipality.

    Raises:
        WorkbookError: it cannot be had, has no figures for the year, or is not what was asked for.
    """
    day = dt.date(date.year, 1, 1)
    codes = municipalities.municipalities_at(raw.table("municipalities"), day)["code"].to_list()
    ask = asking(raw.catalogue, codes, date.year)
    path = _asked(client, ask, date.year)
    try:
        verify(json.loads(path.read_bytes()), codes, date.year)
    except (KeyError, TypeError, AttributeError, ValueError, ZeroDivisionError):
        fail("fetch-shape", publisher=ask.address.publisher)
    return path


def asking(catalogue: Catalogue, codes: list[str], year: int) -> Ask:
    """What to ask, in the version of PxWebApi that the catalogue's address names."""
    name = f"{TABLE}-{year}.json"
    base = services.address(catalogue, services.PXWEB, "").url.rstrip("/")
    if not base.endswith(_SECOND):
        address = services.address(catalogue, services.PXWEB, f"table/{TABLE}")
        return Ask(address, name, "json", body=question(codes, year))
    address = services.address(catalogue, services.PXWEB, f"tables/{TABLE}/data")
    query = {"lang": "no", "outputFormat": "json-stat2"}
    return Ask(address, name, "json", query, selection(codes, year))


def _asked(client: Client, ask: Ask, year: int) -> Path:
    """The answer; the service calls a question about a year that it does not have a bad one."""
    try:
        return client.get(ask)
    except WorkbookError as problem:
        if {found.key for found in problem.findings} == {"fetch-request-refused"}:
            fail("fetch-year-refused", year=str(year))
        raise


def question(codes: list[str], year: int) -> dict[str, Any]:
    """What PxWebApi 1 is asked: all inhabitants of these municipalities, in json-stat2."""
    return {
        "query": [
            {"code": code, "selection": {"filter": "item", "values": values}}
            for code, values in _chosen(codes, year).items()
        ],
        "response": {"format": "json-stat2"},
    }


def selection(codes: list[str], year: int) -> dict[str, Any]:
    """The same question as PxWebApi 2 is asked it."""
    return {
        "selection": [
            {"variableCode": code, "valueCodes": values}
            for code, values in _chosen(codes, year).items()
        ]
    }


def _chosen(codes: list[str], year: int) -> dict[str, list[str]]:
    return {_REGION: codes, _CONTENTS: [_PERSONS], _TIME: [str(year)]}


def verify(answer: dict[str, Any], codes: list[str], year: int) -> None:
    """Hold an answer against the question.

    Raises:
        WorkbookError: another year, municipalities missing, or no number for some.
        KeyError, TypeError, AttributeError, ValueError: it is no json-stat2 dataset.
    """
    regions = _codes(answer, _REGION)
    years = _codes(answer, _TIME)
    values = answer["value"]
    if years != [str(year)]:
        fail("fetch-no-year", year=str(year))
    missing = sorted(set(codes) - set(regions))
    if missing or len(values) != math.prod(answer["size"]):
        first = ", ".join(missing[:5])
        fail("fetch-incomplete", missing=len(missing), first=first, expected=len(codes))
    per_region = len(values) // len(regions)
    empty = [code for place, code in enumerate(regions) if not values[place * per_region]]
    if per_region != 1 or len(empty) == len(regions):
        fail("fetch-no-year", year=str(year))
    if empty:
        first = ", ".join(empty[:5])
        fail("fetch-incomplete", missing=len(empty), first=first, expected=len(codes))


def _codes(answer: dict[str, Any], dimension: str) -> list[str]:
    """The codes of a dimension in the order of its values."""
    index = answer["dimension"][dimension]["category"]["index"]
    return sorted(index, key=index.__getitem__) if isinstance(index, dict) else list(index)
