"""Numbers, dates and texts as bokmål and nynorsk write them.

Babel knows the numbers and dates; the texts are Fluent messages in `nb/*.ftl` and `nn/*.ftl`,
one file per room. Every key exists in both languages, each written by hand.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, Literal, get_args

Language = Literal["nb", "nn"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
NBSP = "\u00a0"
EN_DASH = "–"
MINUS = "−"

_ALPHABET = "abcdefghijklmnopqrstuvwxyzæøå"
_SORTS_AS = str.maketrans(
    {
        "ä": "æ",
        "ö": "ø",
        "ü": "y",
        "é": "e",
        "á": "a",
        "č": "c",
        "đ": "d",
        "ï": "i",
        "ŋ": "n",
        "š": "s",
        "ŧ": "t",
        "ž": "z",
    }
)


def text(language: Language, key: str, /, **args: object) -> str:
    """The text of a key, filled in.

    Args:
        language: written language.
        key: message id, or `id.attribute`.
        args: what the message needs; numbers are written the Norwegian way.

    Raises:
        KeyError: the key is unknown, or the message lacks an argument it needs.
    """
    bundle = _bundle(language)
    message_id, _, attribute = key.partition(".")
    if not bundle.has_message(message_id):
        raise KeyError(f"{key!r} has no text in {language}")
    message = bundle.get_message(message_id)
    pattern = message.attributes.get(attribute) if attribute else message.value
    if pattern is None:
        raise KeyError(f"{key!r} has no text in {language}")
    written, errors = bundle.format_pattern(pattern, args)
    if errors:
        raise KeyError(f"{key!r} in {language}: {errors[0]}")
    return str(written)


def keys(language: Language) -> dict[str, set[str]]:
    """Every key of a language with the names of its attributes."""
    bundle = _bundle(language)
    return {name: set(bundle.get_message(name).attributes) for name in bundle._messages}


def number(value: float, language: Language, decimals: int = 0) -> str:
    """A number: `471 124`, `12,3`, `−199`. Rounded half up, as readers do by hand."""
    from babel.numbers import format_decimal

    pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
    rounded = _round_half_up(value, decimals)
    written = str(format_decimal(abs(rounded), format=pattern, locale=language))
    return MINUS + written if rounded < 0 else written


def signed(value: float, language: Language, decimals: int = 0) -> str:
    """A change with its sign: `+12`, `−3`, `0`."""
    rounded = _round_half_up(value, decimals)
    return ("+" if rounded > 0 else "") + number(rounded, language, decimals)


def percent(share: float, language: Language, decimals: int = 1) -> str:
    """A part of one as per cent: `12,3 %`."""
    return f"{number(share * 100, language, decimals)}{NBSP}%"


def interval(low: float, high: float, language: Language, decimals: int = 0) -> str:
    """One number when both ends are equal, else `288–356`."""
    first = number(low, language, decimals)
    last = number(high, language, decimals)
    return first if first == last else f"{first}{EN_DASH}{last}"


def date_long(date: dt.date, language: Language) -> str:
    """`20. november 2020`."""
    from babel.dates import format_date

    return str(format_date(date, format="d. MMMM y", locale=language))


def month(date: dt.date, language: Language) -> str:
    """`november 2020`."""
    from babel.dates import format_date

    return str(format_date(date, format="MMMM y", locale=language))


def date_time(moment: dt.datetime, language: Language) -> str:
    """`20. november 2020 kl. 09.30`."""
    return f"{date_long(moment.date(), language)} kl.{NBSP}{moment:%H.%M}"


def join(words: Sequence[str], language: Language) -> str:
    """`a, b og c`."""
    if len(words) < 2:  # noqa: PLR2004 -- fewer than two words need no joining
        return "".join(words)
    return f"{', '.join(words[:-1])} {text(language, 'and')} {words[-1]}"


def sort_key(word: str) -> tuple[tuple[int, str], ...]:
    """Norwegian alphabetical order: æ, ø, å last, aa as å, Sami letters beside their Latin ones.

    In a name in two languages (`Raarvihke - Røyrvik`) aa is a long a.
    """
    folded = word.casefold()
    if " - " not in folded:
        folded = folded.replace("aa", "å")
    folded = folded.translate(_SORTS_AS)
    return tuple((_ALPHABET.find(letter), letter) for letter in folded)


def sort(words: Iterable[str]) -> list[str]:
    """Words in Norwegian alphabetical order."""
    return sorted(words, key=sort_key)


def _round_half_up(value: float, decimals: int) -> float:
    from decimal import ROUND_HALF_UP, Decimal

    return float(Decimal(repr(value)).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP))


@cache
def _bundle(language: Language) -> Any:  # noqa: ANN401 -- fluent.runtime ships no types
    from fluent.runtime import FluentBundle, FluentResource

    bundle = FluentBundle([language], use_isolating=False)
    folder = files("analysis.language").joinpath(language)
    for entry in sorted(folder.iterdir(), key=lambda item: item.name):
        if entry.name.endswith(".ftl"):
            bundle.add_resource(FluentResource(entry.read_text(encoding="utf-8")))
    return bundle
