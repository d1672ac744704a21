"""What stands in one cell of a table: the number as readers write it, or why there is none.

A quantity that can be withheld has its reason in `<quantity>_status`, or its two ends in
`<quantity>_low` and `<quantity>_high`; what is derived may have its own `<column>_reason`. A column
ending in `_change` is written with its sign. Nothing that is withheld ever becomes a number,
neither in the text nor in the key to sort by. A municipality asked for 0 was not asked: the
publisher writes 0 in some years and no number in others, and readers see the same mark.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeGuard

from analysis import language as lang
from analysis import vocabulary
from analysis.figures import numbers
from analysis.language import Language

Value = object
Row = Mapping[str, Value]

REPORTED = "reported"
NOT_COMPUTABLE = "not_computable"
NOT_ASKED_BEFORE = "not_asked_before"
_NOT_ASKED = "not_asked"
_NOT_ASKED_IF_ZERO = ("requested", "requested_per_1000")
MARKED = (
    "suppressed",
    _NOT_ASKED,
    NOT_ASKED_BEFORE,
    "not_registered",
    "missing",
    NOT_COMPUTABLE,
)
"""Reasons for a missing figure, in the order they are explained under a table."""

_REASONS = {"not_asked_before": NOT_ASKED_BEFORE}
_REASONS |= dict.fromkeys(("not_asked_now", "not_asked_either"), _NOT_ASKED)

_AS_REGISTERED = ("indicator_value", "indicator_target")
"""Of any unit, so that only whoever registers them knows their decimals."""

_TRAILS = ("_per_1000", "_change", "_share", "_gap", "_by_population")
_GAP_BETWEEN = {"decision": ("requested", "decided"), "settlement": ("decided", "settled")}
_SHARE_OF = {"decided": "requested", "settled": "decided"}


@dataclass(frozen=True)
class Cell:
    """Text to show, key to sort by (empty: last in either direction), reason it is no number."""

    text: str
    sort: str
    reason: str = ""


def cell(row: Row, column: str, language: Language) -> Cell:
    """The cell of one column in one row.

    Args:
        row: a row as a mapping, with the columns that give reasons and ends beside it.
        column: a name in the vocabulary.
        language: written language.
    """
    value = row.get(column)
    if value == 0 and column in _NOT_ASKED_IF_ZERO and row.get("requested_status") == REPORTED:
        return Cell(mark(_NOT_ASKED, language), "", _NOT_ASKED)
    if value is not None:
        return Cell(written(value, column, language), _sort_key(value))
    low, high = row.get(f"{column}_low"), row.get(f"{column}_high")
    if _is_number(low) and _is_number(high) and not row.get(f"{column}_status"):
        return Cell(_interval(low, high, column, language), _sort_key((low + high) / 2))
    reason = reason_of(row, column) if column in row else ""
    return Cell(mark(reason, language), "", reason) if reason else Cell("", "")


def written(value: Value, column: str, language: Language) -> str:
    """A value that is there, as readers of the language write it."""
    if _is_number(value):
        return _written_number(value, column, language)
    if isinstance(value, bool):
        return lang.text(language, "figures-yes" if value else "figures-no")
    if isinstance(value, dt.date):
        return lang.date_long(value, language).replace(" ", lang.NBSP, 1)
    return str(value)


def _written_number(value: float, column: str, language: Language) -> str:
    known = vocabulary.column(column)
    if known.unit == "year":
        return f"{value:.0f}"
    if known.dtype == "share":
        return lang.percent(value, language)
    if column in _AS_REGISTERED:
        return numbers.as_registered(value, language)
    write = lang.signed if column.endswith("_change") else lang.number
    return write(value, language, _decimals(column))


def _interval(low: float, high: float, column: str, language: Language) -> str:
    if vocabulary.column(column).dtype == "share":
        return numbers.share_interval(low, high, language)
    return numbers.interval(low, high, language, _decimals(column))


def mark(reason: str, language: Language) -> str:
    """What stands in a table instead of a number: `prikket`, `–`, a short reason."""
    return lang.text(language, f"figures-mark-{reason.replace('_', '-')}")


def reason_of(row: Row, column: str) -> str:
    """Why a column has no value in this row: a status, or empty when the row gives none.

    The reason of a derived column is its own, or that of the first quantity behind it that is
    missing.
    """
    own = row.get(f"{column}_reason")
    if own is not None:
        return _REASONS.get(str(own), NOT_COMPUTABLE)
    for quantity in _quantities_behind(column):
        status = row.get(f"{quantity}_status")
        if isinstance(status, str) and status != REPORTED:
            return status
    return NOT_COMPUTABLE if _is_derived(column) else ""


def explain(reasons: Iterable[str], language: Language) -> str:
    """One sentence for each mark that a table uses."""
    used = set(reasons)
    return " ".join(
        lang.text(language, f"figures-explain-{reason.replace('_', '-')}")
        for reason in MARKED
        if reason in used
    )


def _quantities_behind(column: str) -> tuple[str, ...]:
    """`settled_share` rests on `decided` and `settled`, `requested_change` on `requested`."""
    for trail in _TRAILS:
        base = column.removesuffix(trail)
        if base == column:
            continue
        if trail == "_gap" and base in _GAP_BETWEEN:
            return _GAP_BETWEEN[base]
        if trail == "_share" and base in _SHARE_OF:
            return _SHARE_OF[base], base
        return (base,)
    return (column,)


def _is_derived(column: str) -> bool:
    return column.endswith(_TRAILS)


def _is_number(value: Value) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _decimals(column: str) -> int:
    """One for rates, two without a unit; people are whole, also where they are calculated."""
    known = vocabulary.column(column)
    if known.dtype != "float" or known.unit == "people":
        return 0
    return 1 if known.unit else 2


def _sort_key(value: Value) -> str:
    if isinstance(value, dt.date):
        return value.isoformat()
    return f"{value:.10g}" if _is_number(value) else str(value)
