"""Where a fetch keeps what has come, so that an interrupted one goes on where it stopped."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

from analysis.fetching.clock import Clock

FRESH = dt.timedelta(hours=24)
"""What came longer ago than this may have been replaced at the publisher, and is asked anew."""
_BEGAN = "began.txt"


def folder(parent: Path, name: str, clock: Clock) -> Path:
    """The folder of a fetch: as an earlier one left it, or empty when that is too long ago."""
    found = parent / name
    now = clock.now()
    if not _fresh(found / _BEGAN, now):
        shutil.rmtree(found, ignore_errors=True)
        found.mkdir(parents=True)
        (found / _BEGAN).write_text(now.isoformat(), encoding="utf-8")
    return found


def _fresh(noted: Path, now: dt.datetime) -> bool:
    try:
        began = dt.datetime.fromisoformat(noted.read_text(encoding="utf-8"))
        return dt.timedelta(0) <= now - began < FRESH
    except (OSError, ValueError, TypeError):
        return False
