"""What was built of several counties, at a glance: which, with which figures, and which stopped."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from analysis import language as lang
from analysis import vocabulary
from analysis.cli import screen
from analysis.comparing.reading import Value, manifest
from analysis.comparing.words import is_interval
from analysis.errors import WorkbookError
from analysis.language import Language
from analysis.publishing.build import Outcome, Request

FIGURES = ("requested", "decided", "settled")
"""Of each report's values, those of `settlement`."""
Range = tuple[int, int]


def show(outcomes: Sequence[tuple[Request, Outcome]], language: Language) -> None:
    """A table on standard error: standard output holds the places of the reports, for programs.

    The figures are added up when every county was built and all describe one year.
    """
    rows = [_row(request, outcome) for request, outcome in outcomes]
    built = [figures for _, _, figures in rows if figures is not None]
    shown = [
        [name, year, *_written(figures, language), _result(figures, language)]
        for name, year, figures in rows
    ]
    if len(built) == len(rows) and len({year for _, year, _ in rows}) == 1:
        total = _written([_added(column) for column in zip(*built, strict=True)], language)
        shown.append([lang.text(language, "cli-built-sum"), "", *total, ""])
    headings = [
        lang.text(language, "cli-built-county"),
        lang.text(language, "cli-built-year"),
        *(vocabulary.label(name, language) for name in FIGURES),
        lang.text(language, "cli-built-result"),
    ]
    screen.table(headings, shown, numbers=range(2, 5), spaced=False, stream=sys.stderr)
    counted = {"built": len(built), "asked": len(rows)}
    screen.complain(lang.text(language, "cli-built-counted", **counted))


def _row(request: Request, outcome: Outcome) -> tuple[str, str, list[Range | None] | None]:
    """County, year, and its figures; None where it could not be built."""
    if isinstance(outcome, WorkbookError):
        return request.county, "", None
    values = _values(outcome)
    name = str(values.get("county.name", ""))
    figures = [_range(values.get(f"settlement.{figure}")) for figure in FIGURES]
    return f"{request.county} {name}".strip(), str(values.get("cycle.year", "")), figures


def _values(outcome: Sequence[Path]) -> dict[str, Value]:
    """What prose quotes in the county's first report."""
    try:
        return manifest(outcome[0].parent).values
    except (WorkbookError, IndexError):
        return {}


def _range(value: object) -> Range | None:
    if isinstance(value, dict) and is_interval(value):
        return value["low"], value["high"]
    return (value, value) if isinstance(value, int) else None


def _added(column: Sequence[Range | None]) -> Range | None:
    known = [one for one in column if one is not None]
    if len(known) < len(column):
        return None
    return sum(low for low, _ in known), sum(high for _, high in known)


def _written(figures: Sequence[Range | None] | None, language: Language) -> list[str]:
    ranges = [None] * len(FIGURES) if figures is None else figures
    return ["–" if one is None else lang.interval(*one, language) for one in ranges]


def _result(figures: object, language: Language) -> str:
    return lang.text(language, "cli-built-stopped" if figures is None else "cli-built-done")
