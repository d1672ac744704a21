"""Intervals of numbers that may be negative: gaps, changes, shares."""

from __future__ import annotations

from analysis import language as lang
from analysis.language import Language


def interval(low: float, high: float, language: Language, decimals: int = 0) -> str:
    """One number, `205–273`, or `−5 til 3` where a dash would be read as a minus sign."""
    if low >= 0:
        return lang.interval(low, high, language, decimals)
    first, last = lang.number(low, language, decimals), lang.number(high, language, decimals)
    if first == last:
        return first
    return lang.text(language, "figures-from-to", low=first, high=last)


def spread(low: int, high: int, least: int | None, language: Language) -> str:
    """What a proposed number can be: `11–14`, or `0 eller 10` where nothing between is possible.

    Args:
        low: the lowest.
        high: the highest.
        least: the fewest for a municipality that gets any; None where the caller does not know.
        language: written language.
    """
    if low > 0 or high == 0 or (least is not None and not 1 < least <= high):
        return lang.interval(low, high, language)
    given = "" if least is None else lang.interval(least, high, language)
    case = "upto" if least is None else "known"
    return lang.text(language, "figures-none-or", case=case, given=given, high=high)


def share_interval(low: float, high: float, language: Language) -> str:
    """Parts of one in per cent: `11,8 %`, or `8,6–12,6 %`."""
    first, last = lang.percent(low, language), lang.percent(high, language)
    if first == last:
        return first
    return f"{first.removesuffix(f'{lang.NBSP}%')}{lang.EN_DASH}{last}"


def as_registered(value: float, language: Language) -> str:
    """A number with the decimals it was registered with: `4`, `12,5`."""
    decimals = len(f"{value:.6f}".rstrip("0").partition(".")[2])
    return lang.number(value, language, decimals)
