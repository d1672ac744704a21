"""One cell of a received file: a number, a marker, or the reason why it is neither."""

from __future__ import annotations

import re
from dataclasses import dataclass

from analysis.importing import excel, words

_WHOLE = re.compile(r"[0-9]{1,9}")
_DECIMAL = re.compile(r"[0-9]{1,9}([.,][0-9]+)?")
_SPACED = re.compile(r"[+-]?[0-9]+([ \u00a0\u2009\u202f'][0-9]+)+([.,][0-9]+)?")
_COMMA = re.compile(r"[0-9]+,[0-9]+")
_POINT = re.compile(r"[0-9]+\.[0-9]+")
_NEGATIVE = re.compile(r"[-−][0-9]+([.,][0-9]+)?")
_BRACKETED = re.compile(r"([0-9]{1,9}) \(([0-9]{1,9})\)")


@dataclass(frozen=True)
class Cell:
    """What a cell says. Exactly one of the first three is set."""

    value: float | None = None
    marker: str | None = None
    """`suppressed`, `dot`, `empty`, `dash` or `undecided`."""
    wrong: str | None = None
    """The key of the finding that tells what is wrong."""
    minors: int | None = None
    """Unaccompanied minors, where the cell gives them in brackets: `1194 (287)`."""


def read(text: str, *, decimals: bool = False) -> Cell:
    """Read a cell strictly.

    Args:
        text: the cell as it stands in the file.
        decimals: whether the figure may have decimals.
    """
    said = text.strip()
    marker = words.marker(said)
    if marker is not None:
        return Cell(marker=marker)
    if words.folded(said) in words.known("undecided", "texts"):
        return Cell(marker="undecided")
    if (_DECIMAL if decimals else _WHOLE).fullmatch(said):
        return Cell(value=float(said.replace(",", ".")))
    with_minors = _BRACKETED.fullmatch(said)
    if with_minors and not decimals:
        return Cell(value=float(with_minors[1]), minors=int(with_minors[2]))
    return Cell(wrong=_reason(said))


def _reason(said: str) -> str:
    if excel.is_error(said):
        return "import-number-error"
    if _SPACED.fullmatch(said):
        return "import-number-space"
    if _COMMA.fullmatch(said):
        return "import-number-comma"
    if _POINT.fullmatch(said):
        return "import-number-decimals"
    if _NEGATIVE.fullmatch(said):
        return "import-number-negative"
    return "import-number-text"
