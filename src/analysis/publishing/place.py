"""A finished report is put in place in one move, and a killed build leaves no trace.

Every build works in a hidden folder of its own beside the published reports, so on the same file
system, and holds a lock on it. Where the system cannot exchange two folders, the old report is
moved into the build's own folder first: if the build is killed between the two moves, the next
build finds it there and puts it back.
"""

from __future__ import annotations

import errno
import os
import secrets
import shutil
from pathlib import Path
from types import TracebackType

from analysis.errors import Where, fail, system_reason
from analysis.publishing.exchange import exchange
from analysis.publishing.locks import FileLock

_PREFIX = ".build-"
_LOCK_SUFFIX = ".lock"
_PREVIOUS = "previous"


class Workshop:
    """A build's own hidden folder, for the time of a `with` statement.

    Folders that killed builds left are cleaned on the way in; those of builds still running are
    not touched.
    """

    def __init__(self, published: Path) -> None:
        """Name the folder of all published reports; it is made when missing."""
        self._published = published
        self._lock: FileLock | None = None
        self._folder: Path | None = None

    @property
    def folder(self) -> Path:
        """The build's own folder."""
        if self._folder is None:
            raise RuntimeError("a workshop has a folder only inside its with statement")
        return self._folder

    def __enter__(self) -> Workshop:
        """Clean up after killed builds, then make the folder."""
        try:
            self._published.mkdir(parents=True, exist_ok=True)
            clean(self._published)
            self._lock, self._folder = _new_folder(self._published)
        except OSError as problem:
            fail("output-not-writable", folder=str(self._published), reason=system_reason(problem))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Remove the folder, whatever happened."""
        if self._lock is not None:
            _discard(self.folder, self._lock)

    def place(self, site: Path, name: str) -> Path:
        """Put a finished site where readers find it, in one move.

        Args:
            site: the finished folder, inside this workshop.
            name: the report's name in the folder of published reports.

        Raises:
            WorkbookError: a file of the old report is open in another program.
        """
        target = self._published / name
        previous = self.folder / _PREVIOUS
        previous.mkdir(exist_ok=True)
        try:
            _swap(site, target, previous / name)
        except OSError as problem:
            fail("report-in-use", Where(file=str(target)), reason=system_reason(problem))
        return target


def clean(published: Path) -> None:
    """Remove what killed builds left, and put back a report that they had moved aside."""
    for path in sorted(published.glob(f"{_PREFIX}*{_LOCK_SUFFIX}")):
        lock = FileLock(path)
        if lock.take():
            folder = path.with_suffix("")
            _restore(published, folder / _PREVIOUS)
            _discard(folder, lock)


def _discard(folder: Path, lock: FileLock) -> None:
    """Remove a workshop; what cannot be removed now keeps its lock file for the next build."""
    shutil.rmtree(folder, ignore_errors=True)
    lock.release(keep_file=folder.exists())


def _new_folder(published: Path) -> tuple[FileLock, Path]:
    """A lock and a folder that no other build has; the lock first, so `clean` sees its owner."""
    while True:
        folder = published / f"{_PREFIX}{secrets.token_hex(4)}"
        lock = FileLock(published / f"{folder.name}{_LOCK_SUFFIX}")
        if not folder.exists() and lock.take():
            folder.mkdir()
            return lock, folder


def _swap(site: Path, target: Path, previous: Path) -> None:
    """Put `site` at `target`; what stood there ends in the workshop.

    Another build may put its own report there between any two lines: then try again.
    """
    while site.exists():
        if _moved(site, target, previous):
            return
    raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(site))


def _moved(site: Path, target: Path, previous: Path) -> bool:
    try:
        return _first(site, target) or exchange(site, target) or _two_moves(site, target, previous)
    except FileNotFoundError:
        return False  # moved by another build while we looked


def _first(site: Path, target: Path) -> bool:
    """Move in where no report stands; False when one does."""
    if target.exists():
        return False
    try:
        site.rename(target)
    except OSError:
        if not target.exists():
            raise
        return False
    return True


def _two_moves(site: Path, target: Path, previous: Path) -> bool:
    """Without exchange: the old report aside, the new one in. False when another came first."""
    target.rename(previous)
    try:
        site.rename(target)
    except OSError:
        if target.exists():
            shutil.rmtree(previous)
            return False
        previous.rename(target)
        raise
    return True


def _restore(published: Path, previous: Path) -> None:
    for report in sorted(previous.iterdir()) if previous.is_dir() else []:
        target = published / report.name
        if not target.exists():
            report.rename(target)
