"""Values that the prose quotes: the number for the manifest, the words for the page.

values.record({"settlement.requested": values.people(619)}, book.language)
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from analysis import language as lang
from analysis.figures import numbers
from analysis.language import Language

MIME = "application/vnd.sektorplan.values+json"
MUNICIPALITY = "municipality"
"""The group of the values of single municipalities: `municipality.<code>.<what>`."""
_NAME = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9][a-z0-9_]*)+")

Plain = int | float | str | dict[str, int] | None


@dataclass(frozen=True)
class Value:
    """A value, and how it is written in a language."""

    value: Plain
    written: Callable[[Language], str]


@dataclass(frozen=True)
class Record:
    """Values by dotted name; shown as the last line of a cell it reaches the publisher."""

    values: Mapping[str, Value]
    language: Language

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, Any]:
        """The values as JSON, and as readable lines for JupyterLab."""
        del include, exclude
        texts = {name: value.written(self.language) for name, value in self.values.items()}
        return {
            "text/plain": "\n".join(f"{name}: {text}" for name, text in texts.items()),
            MIME: {
                name: {"value": value.value, "text": texts[name]}
                for name, value in self.values.items()
            },
        }


def record(values: Mapping[str, Value], language: Language) -> Record:
    """Values for the prose and the manifest.

    Args:
        values: by dotted name; prose quotes them as `{{< var settlement.requested >}}`.
        language: written language of the texts.

    Raises:
        ValueError: a name is not dotted lower case.
    """
    wrong = [name for name in values if not _NAME.fullmatch(name)]
    if wrong:
        raise ValueError(f"not a dotted name: {', '.join(map(repr, wrong))}")
    return Record(dict(values), language)


def people(number: int | None) -> Value:
    """A whole number of people or municipalities; none is said in words."""
    return Value(number, _known(number, lang.number))


def rate(number: float | None, decimals: int = 1) -> Value:
    """A number with decimals, such as people per 1,000 inhabitants."""
    return Value(
        number, _known(number, lambda known, language: lang.number(known, language, decimals))
    )


def percent(share: float | None, decimals: int = 1) -> Value:
    """A part of one, written in per cent."""
    return Value(
        share, _known(share, lambda known, language: lang.percent(known, language, decimals))
    )


def year(number: int) -> Value:
    """A year, written without a space."""
    return Value(number, lambda _: str(number))


def date(day: dt.date) -> Value:
    """A date, written out."""
    return Value(day.isoformat(), lambda language: lang.date_long(day, language))


def period(years: str) -> Value:
    """First and last year of a plan, `2021-2023`, written with a dash."""
    return Value(years, lambda _: years.replace("-", lang.EN_DASH))


def text(words: str) -> Value:
    """A name or a sentence, already in the record's language."""
    return Value(words, lambda _: words)


def interval(low: int | None, high: int | None) -> Value:
    """A sum that withheld figures make an interval; one number where both ends are equal."""
    if low is None or high is None:
        return people(None)
    if low == high:
        return people(low)
    return Value({"low": low, "high": high}, lambda language: numbers.interval(low, high, language))


def spread(low: int, high: int, least: int) -> Value:
    """What a proposed number can be; a municipality gets none, or at least so many."""
    if low == high:
        return people(low)
    both = {"low": low, "high": high}
    return Value(both, lambda language: numbers.spread(low, high, least, language))


def _known(
    number: float | None, written: Callable[[float, Language], str]
) -> Callable[[Language], str]:
    def say(language: Language) -> str:
        if number is None:
            return lang.text(language, "figures-no-value")
        return written(number, language)

    return say
