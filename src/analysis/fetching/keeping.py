"""Where a fetch keeps what has come, so that an interrupted one goes on where it stopped.

Only one fetch goes on at a time: two would write in the same files.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path

from analysis.errors import Where, fail
from analysis.fetching.clock import Clock
from analysis.publishing.locks import FileLock

FRESH = dt.timedelta(hours=24)
"""What came longer ago than this may have been replaced at the publisher, and is asked anew."""
_BEGAN = "began.txt"
_LOCK = ".lock"


@contextlib.contextmanager
def alone(parent: Path) -> Iterator[None]:
    """Nobody else fetches meanwhile. What cannot be written below is told as a finding.

    Raises:
        WorkbookError: somebody else does, or the folder cannot be written in.
    """
    lock = FileLock(parent / _LOCK)
    try:
        parent.mkdir(parents=True, exist_ok=True)
        if not lock.take():
            fail("fetch-already-running")
        yield
    except BrokenPipeError:
        raise  # of the screen, not of the disk
    except OSError as problem:
        reason = problem.strerror or type(problem).__name__
        fail("fetch-not-kept", Where(str(problem.filename or parent)), reason=reason)
    finally:
        lock.release()


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
