"""The publishers' own words, from `publishers.toml`."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


def folded(text: str) -> str:
    """A text for comparing: no capitals, single spaces, no colon or full stop at the end."""
    return " ".join(text.replace("\u00a0", " ").split()).casefold().rstrip(":").strip()


@cache
def everything() -> dict[str, Any]:
    """The whole file."""
    source = files("analysis.importing").joinpath("publishers.toml").read_text(encoding="utf-8")
    return tomllib.loads(source)


def known(section: str, name: str) -> frozenset[str]:
    """The words of one entry, folded."""
    return frozenset(folded(word) for word in everything()[section].get(name, ()))


def is_header(cell: str, name: str) -> bool:
    """Whether a header cell is one of the publishers' words for a column."""
    return folded(cell) in known("headers", name)


def column_of(header: tuple[str, ...], name: str) -> int | None:
    """The place of a column in a header, None when it is not there."""
    places = [place for place, cell in enumerate(header) if is_header(cell, name)]
    return places[0] if places else None


def measure(table: str, label: str) -> str | None:
    """The workbook's column for a publisher's label of a figure."""
    measures: dict[str, list[str]] = everything()["measures"].get(table, {})
    said = folded(label)
    for column, labels in measures.items():
        if said in {column, *map(folded, labels)}:
            return column
    return None


def set_aside(table: str, label: str) -> bool:
    """Whether a kind of figure is known and has no column in the workbook."""
    said = folded(label)
    within = any(part in said for part in known("aside", f"{table}_with"))
    return within or said in known("aside", table)


def marker(text: str) -> str | None:
    """What a cell without a number says: suppressed, dot, empty, dash; None: something else."""
    markers: dict[str, str] = everything()["markers"]
    return markers.get(text.strip())


def is_total(name: str) -> bool:
    """Whether a row's name is that of a sum, not of a place."""
    return folded(name) in known("totals", "names") or is_block_sum(name)


def is_block_sum(name: str) -> bool:
    """Whether a row is the sum of one of NAV's blocks: `I alt Rogaland`."""
    return f"{folded(name)} ".startswith(f"{block()} ")


def block() -> str:
    """How the sum of a block begins in NAV's sheets."""
    return str(everything()["totals"]["block"])


def month(text: str) -> int | None:
    """The number of a month by its name or its first three letters."""
    said = folded(text).rstrip(".")
    for number, name in enumerate(everything()["nav"]["months"], start=1):
        if said == name or (len(said) == len("jan") and name.startswith(said)):
            return number
    return None


def year_rule(name: str) -> Any:  # noqa: ANN401 -- a year, or the first and last
    """A year from which a marker is read in another way."""
    return everything()["years"][name]
