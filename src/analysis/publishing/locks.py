"""Locks that the operating system lets go of when their process ends, however it ends.

A file with a process number would lie after a crash, when another process has got the number. A
lock held on an open file cannot: it is gone the moment its owner is.
"""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

_HELD = {errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK}


class FileLock:
    """An exclusive lock on a file that exists as long as the lock is held."""

    def __init__(self, path: Path) -> None:
        """Name the file; nothing is created before `take`."""
        self.path = path
        self._handle: int | None = None

    def take(self) -> bool:
        """Take the lock without waiting; False when somebody else holds it."""
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            taken = _lock(handle) and _same_file(handle, self.path)
        except OSError:
            os.close(handle)
            raise
        if taken:
            self._handle = handle
        else:  # held by another, or its last owner removed the file while we opened it
            os.close(handle)
        return taken

    def release(self, *, keep_file: bool = False) -> None:
        """Let go, and remove the file unless somebody shall find it again."""
        if self._handle is None:
            return
        if keep_file:
            os.close(self._handle)
        elif sys.platform == "win32":  # an open file cannot be removed there
            os.close(self._handle)
            self.path.unlink(missing_ok=True)
        else:
            self.path.unlink(missing_ok=True)
            os.close(self._handle)
        self._handle = None


def _refused(problem: OSError) -> bool:
    """False when somebody else holds the lock; a file system without locks is a problem."""
    if problem.errno not in _HELD:
        raise problem
    return False


def _same_file(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError as problem:
            return _refused(problem)
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as problem:
            return _refused(problem)
        return True
