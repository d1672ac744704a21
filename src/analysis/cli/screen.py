"""What the terminal shows: results on standard output, all else on standard error.

Texts are printed as they are: nothing in a file name or a figure is taken for markup.
"""

from __future__ import annotations

import sys
from collections.abc import Container, Iterable, Sequence
from typing import TYPE_CHECKING, Literal, TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from analysis import language as lang
from analysis.language import Language

if TYPE_CHECKING:
    from analysis.errors import Finding

_STYLES = {"error": "bold red", "warning": "yellow", "note": "cyan"}
_PLAIN_WIDTH = 140


def console(stream: TextIO) -> Console:
    """A terminal, or a plain file of fixed width."""
    width = None if stream.isatty() else _PLAIN_WIDTH
    return Console(file=stream, width=width, highlight=False, markup=False, emoji=False)


def result(text: str) -> None:
    """One line of what was asked for."""
    print(text, flush=True)


def complain(text: str) -> None:
    """One message about what went wrong."""
    console(sys.stderr).print(text, soft_wrap=True)


def complain_of(findings: Iterable[Finding], language: Language) -> None:
    """Findings that stopped the work: where, what, what to do."""
    terminal = console(sys.stderr)
    for finding in findings:
        terminal.print(_said(finding, language), soft_wrap=True)


def findings_list(findings: Iterable[Finding], language: Language) -> None:
    """Findings as what was asked for, the worst first, each whole at any width."""
    rank = list(_STYLES)
    terminal = console(sys.stdout)
    for finding in sorted(findings, key=lambda found: rank.index(found.severity)):
        terminal.print(_said(finding, language), soft_wrap=True)
        terminal.print()


def _said(finding: Finding, language: Language) -> Text:
    said = Text(lang.text(language, f"severity-{finding.severity}"))
    said.stylize(_STYLES[finding.severity])
    place = finding.where.text(language)
    said.append(f": {place}" if place else ":", style="bold")
    said.append(f"\n  {finding.message(language)}\n  {finding.action(language)}", "not bold")
    return said


def table(
    headings: Sequence[str],
    rows: Iterable[Sequence[str | Text]],
    *,
    numbers: Container[int] = (),
    spaced: bool = True,
    stream: TextIO | None = None,
) -> None:
    """A table of texts.

    Args:
        headings: one for each column.
        rows: the cells.
        numbers: the places of columns that are aligned to the right.
        spaced: whether an empty line follows each row.
        stream: where; None: standard output.
    """
    padding = (0, 2, 1 if spaced else 0, 0)
    drawn = Table(box=None, header_style="bold", pad_edge=False, padding=padding)
    lines = [[cell if isinstance(cell, Text) else Text(cell) for cell in row] for row in rows]
    for place, heading in enumerate(headings):
        number = place in numbers
        justify: Literal["left", "right"] = "right" if number else "left"
        drawn.add_column(heading, overflow="fold", justify=justify, no_wrap=number)
    for line in lines:
        drawn.add_row(*line)
    console(stream or sys.stdout).print(drawn)
