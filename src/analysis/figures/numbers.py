"""Numbers that may be negative: gaps, changes, and the intervals they lie in."""

from __future__ import annotations

from analysis import language as lang
from analysis.language import Language

_MINUS = "−"


def number(value: float, language: Language, decimals: int = 0) -> str:
    """A number with a true minus sign: `−199`."""
    written = lang.number(abs(value), language, decimals)
    return _MINUS + written if value < 0 and written.strip("0,") else written


def interval(low: float, high: float, language: Language, decimals: int = 0) -> str:
    """One number, `205–273`, or `−5 til 3` where a dash would be read as a minus sign."""
    if low >= 0:
        return lang.interval(low, high, language, decimals)
    first, last = number(low, language, decimals), number(high, language, decimals)
    if first == last:
        return first
    return lang.text(language, "figures-from-to", low=first, high=last)


def share_interval(low: float, high: float, language: Language) -> str:
    """Parts of one in per cent: `11,8 %`, or `8,6–12,6 %`."""
    first, last = lang.percent(low, language), lang.percent(high, language)
    if first == last:
        return first
    return f"{first.removesuffix(f'{lang.NBSP}%')}{lang.EN_DASH}{last}"
