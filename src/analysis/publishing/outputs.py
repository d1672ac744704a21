"""What executed notebooks hand to publishing: exhibits, values, findings, parts of sheets.

Each is a display output of its own kind (MIME type), beside what JupyterLab shows. Nothing is
read from the text of an output.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from analysis.errors import Finding, Severity, Where
from analysis.figures.exhibit import MIME as EXHIBIT
from analysis.figures.values import MIME as VALUES
from analysis.sheets import MIME as SHEETS
from analysis.workbook import FINDINGS_MIME as FINDINGS


@dataclass(frozen=True)
class Shown:
    """One exhibit as a notebook displayed it."""

    name: str
    """Its id: names the downloads."""
    kind: str
    """`figure` or `table`."""
    title: str
    description: str
    alt: str
    source: str
    columns: tuple[Mapping[str, str], ...]
    """`name` and `label` of each column."""
    rows: tuple[tuple[Any, ...], ...]
    markdown: str
    """What the page shows."""


@dataclass(frozen=True)
class Quoted:
    """A value that prose quotes: as it is, and as the language writes it."""

    value: Any
    text: str


def exhibits_of(cell: Mapping[str, Any]) -> list[Shown]:
    """The exhibits that a cell displayed."""
    return [
        Shown(
            name=said["name"],
            kind=said["kind"],
            title=said["title"],
            description=said["description"],
            alt=said["alt"],
            source=said["source"],
            columns=tuple(said["columns"]),
            rows=tuple(tuple(row) for row in said["rows"]),
            markdown=_text(data["text/markdown"]),
        )
        for data, said in _displayed(cell, EXHIBIT)
    ]


def values_of(cell: Mapping[str, Any]) -> dict[str, Quoted]:
    """The values that a cell recorded, by dotted name."""
    return {
        name: Quoted(entry["value"], entry["text"])
        for _, said in _displayed(cell, VALUES)
        for name, entry in said.items()
    }


def findings_of(cell: Mapping[str, Any]) -> list[Finding]:
    """The findings that a cell recorded or raised."""
    return [from_json(entry) for _, said in _displayed(cell, FINDINGS) for entry in said]


def sheets_of(cell: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The parts of municipalities' sheets that a cell recorded; see `analysis.sheets.parts`."""
    return [entry for _, said in _displayed(cell, SHEETS) for entry in said]


def from_json(entry: Mapping[str, Any]) -> Finding:
    """A finding as `analysis.workbook` wrote it."""
    where = Where(entry["file"], entry["row"], entry["column"])
    return Finding(entry["key"], Severity(entry["severity"]), where, dict(entry["args"]))


def _displayed(cell: Mapping[str, Any], kind: str) -> Iterator[tuple[Mapping[str, Any], Any]]:
    for output in cell.get("outputs", []):
        data = output.get("data", {})
        if kind in data:
            yield data, data[kind]


def _text(lines: str | list[str]) -> str:
    return lines if isinstance(lines, str) else "".join(lines)
