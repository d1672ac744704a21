"""How long to wait before asking again: a fixed schedule, longer when the service says so.

No chance is involved: one planner asks one service at a time, so there is no crowd to spread, and
the same faults give the same waits every time.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from email.utils import parsedate_to_datetime


@dataclass(frozen=True)
class Patience:
    """What a request may cost in tries and time."""

    waits: tuple[float, ...] = (1.0, 2.0, 4.0, 8.0)
    """Seconds before the second, third … try; one try more than there are waits."""
    longest_wait: float = 120.0
    """A service that asks for a longer wait is asked again another time, by the planner."""
    connect_seconds: float = 10.0
    read_seconds: float = 60.0
    """The longest silence in the middle of an answer."""
    answer_seconds: float = 900.0
    """The longest that one answer may take, however lively."""
    largest_bytes: int = 200_000_000
    """A larger answer than this is not the one that was asked for."""


def before_next(patience: Patience, tried: int, asked: float | None) -> float | None:
    """Seconds to wait after so many tries; None: give up.

    Args:
        patience: the schedule.
        tried: how many tries have failed, at least one.
        asked: seconds that the service asked for, if it did.
    """
    if tried > len(patience.waits) or (asked or 0.0) > patience.longest_wait:
        return None
    return max(patience.waits[tried - 1], asked or 0.0)


def retry_after(value: str | None, now: dt.datetime) -> float | None:
    """The seconds that a `Retry-After` header asks for: whole seconds or a date (RFC 9110 10.2.3).

    A header that is neither asks for nothing.
    """
    if value is None:
        return None
    text = value.strip()
    if text.isascii() and text.isdigit():
        return float(text)
    try:
        then = parsedate_to_datetime(text)
    except ValueError:
        return None
    zoned = then if then.tzinfo else then.replace(tzinfo=dt.UTC)
    return max(0.0, (zoned - now).total_seconds())
