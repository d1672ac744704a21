"""What was and what is, as readers write it: two numbers with so many decimals as part them."""

from __future__ import annotations

import json
import re
from datetime import date

from analysis import language as lang
from analysis import vocabulary
from analysis.comparing import dialect
from analysis.language import Language

_MOST_DECIMALS = 9
_LARGEST = 1e15  # beyond it numbers are not written with spaces
_HASH = re.compile("[0-9a-f]{64}")
_TELLS_APART = 12  # so much of a sha256 tells two files apart
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")

_INTERVAL = "interval"
_ENDS = {"low", "high"}

Texts = tuple[str, str, str]
"""What was, what is, and the change in words."""


def shortened(sha256: str) -> str:
    """As much of a sha256 as tells two files apart."""
    return f"{sha256[:_TELLS_APART]}…"


def column_label(name: str, language: Language) -> str:
    """The heading of a column as readers know it; its name when nobody does."""
    known = vocabulary.columns().get(name)
    return known.label[language] if known else name


def value_label(name: str, language: Language) -> str:
    """A manifest's value: the label of its last part, and the dotted name that prose uses."""
    last = name.rpartition(".")[2]
    known = vocabulary.columns().get(last)
    return f"{known.label[language]} ({name})" if known else name


def cell_change(  # noqa: PLR0913 -- one for each column of the frame
    *,
    column: str,
    old: str,
    new: str,
    old_kind: str,
    new_kind: str,
    difference: float | None,
    language: Language,
) -> Texts:
    """A changed cell, as in `tables.CELLS`."""
    if difference is not None:
        return _numbers(_number(old), _number(new), column, language)
    before = _side(old, old_kind, column, language)
    after = _side(new, new_kind, column, language)
    return before, after, _told(old_kind, new_kind, language)


def is_interval(value: object) -> bool:
    """Whether a value is a sum from `low` to `high`, because parts of it are withheld."""
    if not isinstance(value, dict) or set(value) != _ENDS:
        return False
    return all(isinstance(end, int) and not isinstance(end, bool) for end in value.values())


def value_change(
    name: str, old: str | None, new: str | None, difference: float | None, language: Language
) -> Texts:
    """A changed value of a manifest, as in `differences.VALUES`."""
    if difference is not None and old is not None and new is not None:
        return _numbers(float(json.loads(old)), float(json.loads(new)), name, language)
    before, after = (_value(side, name, language) for side in (old, new))
    if old is None or new is None:
        return before, after, lang.text(language, "diff-came" if old is None else "diff-went")
    return before, after, _told(_kind(old), _kind(new), language)


def _told(old_kind: str, new_kind: str, language: Language) -> str:
    """A change that no difference can say: from a sign to a number, the reverse, other signs."""
    if old_kind == new_kind:
        other = "interval" if old_kind == _INTERVAL else "words"
        return lang.text(language, f"diff-other-{other}")
    if new_kind == dialect.NUMBER:
        return lang.text(language, f"diff-was-{old_kind}")
    return lang.text(language, f"diff-became-{new_kind}")


def _side(written: str, kind: str, column: str, language: Language) -> str:
    if kind == dialect.NUMBER:
        return _alone(_number(written), column, language)
    if kind != dialect.TEXT:
        return lang.text(language, f"diff-sign-{kind}")
    return _text(written, language)


def _text(written: str, language: Language) -> str:
    if not written.strip():
        return lang.text(language, "diff-empty")
    if _HASH.fullmatch(written):
        return shortened(written)
    if written in {"true", "false"}:
        return lang.text(language, f"diff-{written}")
    if _DATE.fullmatch(written):
        try:
            return lang.date_long(date.fromisoformat(written), language)
        except ValueError:
            return written
    return written


def _kind(written: str) -> str:
    value = json.loads(written)
    if value is None:
        return "unknown"
    if is_interval(value):
        return _INTERVAL
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return dialect.NUMBER if number else dialect.TEXT


def _value(written: str | None, name: str, language: Language) -> str:
    value = None if written is None else json.loads(written)
    match value:
        case None:
            return lang.text(language, "diff-nothing" if written is None else "diff-sign-unknown")
        case bool():
            return lang.text(language, "diff-true" if value else "diff-false")
        case int() | float():
            return _alone(value, name, language)
        case dict() if is_interval(value):
            return str(lang.interval(value["low"], value["high"], language))
        case list():
            return ", ".join(_value(json.dumps(one), name, language) for one in value)
        case _:
            return _text(str(value), language)


def _number(written: str) -> float:
    return float(written.replace(",", "."))


def _manner(name: str) -> str:
    known = vocabulary.columns().get(name.rpartition(".")[2])
    if name.endswith("year") or (known is not None and known.unit == "year"):
        return "year"
    share = name.endswith("_share") if known is None else known.dtype == "share"
    return "share" if share else "number"


def _alone(value: float, name: str, language: Language) -> str:
    if abs(value) >= _LARGEST:
        return str(value).replace(".", ",")
    manner = _manner(name)
    return _written(value, manner, language, _fewest(manner, value))


def _numbers(old: float, new: float, name: str, language: Language) -> Texts:
    """Both numbers and their difference, with so many decimals that each of them shows it."""
    manner = _manner(name)
    most = _MOST_DECIMALS if max(abs(old), abs(new)) < _LARGEST else 0
    for decimals in range(_fewest(manner, old, new), most):
        before, after = (_written(one, manner, language, decimals) for one in (old, new))
        change = _difference(new - old, manner, language, decimals)
        if before != after and re.search("[1-9]", change):
            return before, after, change
    before, after = (str(one).replace(".", ",") for one in (old, new))
    return before, after, f"{new - old:+g}".replace(".", ",").replace("-", lang.MINUS)


def _fewest(manner: str, *values: float) -> int:
    if manner != "share" and all(float(value).is_integer() for value in values):
        return 0
    return 1


def _written(value: float, manner: str, language: Language, decimals: int) -> str:
    if manner == "share":
        return lang.percent(value, language, decimals)
    if manner == "year" and not decimals:
        return f"{value:.0f}"
    return lang.number(value, language, decimals)


def _difference(value: float, manner: str, language: Language, decimals: int) -> str:
    if manner != "share":
        return lang.signed(value, language, decimals)
    points = lang.signed(value * 100, language, decimals)
    return lang.text(language, "diff-points", points=points)
