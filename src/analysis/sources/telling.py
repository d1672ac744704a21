"""How what is wrong with a file is told: at its place, with the value, and not too much at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from analysis.errors import Finding, Severity, Where

LINE = "line"
"""The column that follows each row through the checks: the line it starts on, header = 1."""
SHOWN = 20
"""So many findings of one file are shown; of the rest the number is."""
SHOWN_CHARACTERS = 40
_WIDE_SPACES = dict.fromkeys(map(ord, "\u00a0\u2009\u202f"), " ")


def limited(findings: Sequence[Finding]) -> list[Finding]:
    """The first findings of one file, and how many more there are."""
    if len(findings) <= SHOWN:
        return list(findings)
    file = findings[0].where.file
    rest = Finding("findings-more", Severity.ERROR, Where(file), {"count": len(findings) - SHOWN})
    return [*findings[:SHOWN], rest]


def shown(value: object) -> str:
    """A value from a file as it may stand in a message: short, and without control characters."""
    plain = str(value).translate(_WIDE_SPACES)
    text = "".join(letter if letter.isprintable() else "�" for letter in plain)
    return text if len(text) <= SHOWN_CHARACTERS else text[:SHOWN_CHARACTERS] + "…"


def error(key: str, file: str, row: int | None, column: str | None, /, **args: Any) -> Finding:  # noqa: ANN401
    """A finding of severity error at a place in a file."""
    return Finding(key, Severity.ERROR, Where(file, row, column), args)
