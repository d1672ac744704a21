"""The time as fetching sees it: what it is now, and waiting. Tests bring their own."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable
from dataclasses import dataclass


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


@dataclass(frozen=True)
class Clock:
    """The system's clock, unless other functions are given."""

    now: Callable[[], dt.datetime] = _now
    """The time with its zone."""
    sleep: Callable[[float], object] = time.sleep
    """Wait so many seconds."""
