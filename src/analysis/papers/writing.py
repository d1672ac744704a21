"""A manifest's values as text: what a name means says how it is written.

A manifest has numbers as they are. The last part of a name is a column of the vocabulary, so its
unit is known; a part that ends in `_share` is a share, one that ends in `year` a year. Whole
numbers and texts need nothing more. A number that none of this covers is never guessed at.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping

from analysis import language as lang
from analysis import vocabulary
from analysis.comparing.reading import Value
from analysis.figures import cells, numbers
from analysis.figures.values import MUNICIPALITY
from analysis.language import LANGUAGES, Language
from analysis.publishing.outputs import Quoted

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_PERIOD = re.compile(r"\d{4}-\d{4}")
_SIGNED = "difference"
_RANGE = "range"
_LEAST = "recommendation.minimum"
_OF_ONE_LANGUAGE = ("sentence", "key")
"""Groups whose texts are in the report's language only."""


def written(name: str, value: Value, language: Language, least: Value = None) -> str | None:
    """A value as readers of the language write it; None where that is not known.

    Args:
        name: in the manifest.
        value: as it stands there.
        language: written language.
        least: the fewest people for a municipality that gets any, where that is known.
    """
    last = name.rpartition(".")[2]
    match value:
        case None:
            return lang.text(language, "figures-no-value")
        case bool() | list():
            return None
        case str():
            return _text(value, language)
        case {"low": int(low), "high": int(high)}:
            fewest = least if isinstance(least, int) else None
            proposed = last == _RANGE
            spread = numbers.spread(low, high, fewest, language) if proposed else None
            return spread or numbers.interval(low, high, language)
        case int() | float():
            return _number(last, value, language)
    return None


def quotable(
    values: Mapping[str, Value], code: str | None, report: Language, language: Language
) -> dict[str, Quoted]:
    """The values that a paper can quote, by the names that templates use.

    Args:
        values: of the manifest.
        code: the municipality that `municipality.<what>` means; None: a paper about the county,
            where `municipality.<code>.<what>` stands for each.
        report: the language of the report.
        language: that of the paper. Sentences of a report in another language are left out, and
            texts that are kept in both languages are named without theirs.
    """
    own = f"{MUNICIPALITY}.{code}."
    least = values.get(_LEAST)
    found: dict[str, Quoted] = {}
    for name, value in values.items():
        said = _name_in(name, own if code else "", language)
        foreign = report != language and name.split(".")[0] in _OF_ONE_LANGUAGE
        text = None if said is None or foreign else written(name, value, language, least)
        if said is not None and text is not None:
            found[said] = Quoted(value, text)
    return found


def _name_in(name: str, own: str, language: Language) -> str | None:
    """The name in a template; None for what a template cannot name."""
    if own and name.startswith(f"{MUNICIPALITY}."):
        if not name.startswith(own):
            return None
        name = f"{MUNICIPALITY}.{name.removeprefix(own)}"
    stem, _, last = name.rpartition(".")
    if last in LANGUAGES:
        return stem if last == language else None
    return name


def _text(value: str, language: Language) -> str:
    if _DATE.fullmatch(value):
        return lang.date_long(dt.date.fromisoformat(value), language)
    if _PERIOD.fullmatch(value):
        return value.replace("-", lang.EN_DASH)
    return value


def _number(last: str, value: float, language: Language) -> str | None:
    if last == _SIGNED:
        return lang.signed(value, language)
    if last.endswith("_share"):
        return lang.percent(value, language)
    if last.endswith("year"):
        return f"{value:.0f}"
    if last in vocabulary.columns():
        return cells.written(value, last, language)
    return lang.number(value, language) if isinstance(value, int) else None
