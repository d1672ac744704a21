"""All of an import at once, or nothing: a whole new `data/raw` changes place with the old one.

The new folder is made beside, validated as the workbook reads it, and exchanged in one move of
the file system. Whenever the work is cut short, `data/raw` is one of the two: the old or the new.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import json
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NoReturn

import polars as pl

from analysis.errors import Finding, Where, WorkbookError, fail, system_reason
from analysis.importing import describing
from analysis.importing.describing import RECEIVED
from analysis.importing.merging import Merged, Values
from analysis.sources import RawData, catalogue
from analysis.sources.datapackage import FILE
from analysis.sources.tables import TABLES

Exchange = Callable[[Path, Path], bool]
"""Two folders change places at once; False where the system cannot."""

_PREFIX = ".import-"
_UNSAFE = re.compile(r"[^\w.-]+")
_LONGEST_NAME = 80
_AN_HOUR = 3600


@dataclass(frozen=True)
class Staged:
    """A whole new `data/raw`, ready to take its place."""

    folder: Path
    """`data/raw`."""
    new: Path
    seen: str
    """What `folder` held when it was copied."""
    received: str
    """The path of the kept original within the folder."""


Fill = Callable[[Path], str]
"""Writes what is new into a copy of `data/raw`; the path there of the original that it keeps."""


def staged(  # noqa: PLR0913 -- where, what is written, and where it came from
    folder: Path,
    scratch: Path,
    merged: tuple[Merged, ...],
    *,
    content: bytes,
    file: str,
    date: dt.date,
) -> contextlib.AbstractContextManager[Staged]:
    """A copy of `data/raw` with the import in it, validated; it is removed at the end.

    Args:
        folder: `data/raw`.
        scratch: a folder on the same disk that may be written in.
        merged: the tables to write.
        content: the received file.
        file: the name it came with.
        date: the day it was received.

    Raises:
        WorkbookError: a table does not hold what it must after the import.
    """
    return staged_by(
        folder,
        scratch,
        lambda new: _fill(new, merged, content, file, date),
        lambda new: _validate(new, merged),
    )


@contextlib.contextmanager
def staged_by(
    folder: Path, scratch: Path, fill: Fill, validate: Callable[[Path], None]
) -> Iterator[Staged]:
    """A copy of `data/raw` that `fill` has written in; it is removed at the end.

    Args:
        folder: `data/raw`.
        scratch: a folder on the same disk that may be written in.
        fill: writes what is new into the copy.
        validate: raises when the copy does not hold what it must.

    Raises:
        WorkbookError: it does not, or it cannot be written.
    """
    try:
        scratch.mkdir(parents=True, exist_ok=True)
        place = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=scratch))
    except OSError as problem:
        _not_written(folder, problem)
    try:
        _remove_leftovers(scratch, place)
        new = place / folder.parent.name / folder.name
        seen = _seen(folder)
        shutil.copytree(folder, new)
        received = fill(new)
        validate(new)
        yield Staged(folder, new, seen, received)
    except OSError as problem:
        _not_written(folder, problem)
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _not_written(folder: Path, problem: OSError) -> NoReturn:
    place = Where(catalogue.shown_path(folder, ""))
    fail("import-not-written", place, reason=system_reason(problem))


def install(made: Staged, exchange: Exchange) -> None:
    """Let the new folder take the old one's place.

    Raises:
        WorkbookError: somebody changed `data/raw` in the meantime; nothing is written.
        OSError: the system refuses; nothing is written.
    """
    if _seen(made.folder) != made.seen:
        fail("import-raw-changed", Where(catalogue.shown_path(made.folder, "")))
    if exchange(made.folder, made.new):
        return
    aside = made.new.with_name(f"{made.new.name}-before")
    made.folder.rename(aside)
    try:
        made.new.rename(made.folder)
    except BaseException:
        aside.rename(made.folder)
        raise


def recover(folder: Path, scratch: Path) -> bool:
    """Put `data/raw` back where an import was cut off between its two moves."""
    if folder.exists() or not scratch.is_dir():
        return False
    for before in sorted(scratch.glob(f"{_PREFIX}*/*/{folder.name}-before")):
        folder.parent.mkdir(parents=True, exist_ok=True)
        before.rename(folder)
        return True
    return False


def _fill(new: Path, merged: tuple[Merged, ...], content: bytes, file: str, date: dt.date) -> str:
    """Write tables, original and catalogue into the copy."""
    described = json.loads(catalogue.read_bytes(new, FILE))
    entries = {entry["name"]: entry for entry in described["resources"]}
    path = keep(new, content, file, date)
    for part in merged:
        entry = entries[part.table]
        written = describing.as_csv(part.frame)
        write(new / entry["path"], written)
        entries[part.table] = describing.table_entry(entry, part.frame, written, path, date)
        if part.structure is not None:
            entries[part.table]["structure"] = part.structure.isoformat()
    first = entries[merged[0].table]
    described["resources"] = [
        *(entries[entry["name"]] for entry in described["resources"]),
        describing.received_entry(first, path, content, file, date),
    ]
    catalogue.write(new, described)
    return path


def keep(new: Path, content: bytes, file: str, date: dt.date) -> str:
    """Keep an original in the copy of `data/raw`, as it came; its path there."""
    path = _free_path(new, file, date)
    write(new / path, content)
    return path


def write(path: Path, content: bytes) -> None:
    """Write a file of the copy of `data/raw`, and see to it that it is on the disk."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _free_path(folder: Path, file: str, date: dt.date) -> str:
    """`received/2022-03-01-name.csv`, with a number when that is taken."""
    stem, dot, ending = _UNSAFE.sub("-", Path(file).name).strip(".-").rpartition(".")
    name = (stem or ending or "file")[:_LONGEST_NAME]
    last = f".{ending}" if dot and stem else ""
    for number in range(1, 1000):
        tail = f"-{number}" if number > 1 else ""
        path = f"{RECEIVED}/{date.isoformat()}-{name}{tail}{last}"
        if not (folder / path).exists():
            return path
    return fail("import-not-written", Where(file), reason="received")


def _validate(new: Path, merged: tuple[Merged, ...]) -> None:
    """Read the tables as the workbook does.

    Raises:
        WorkbookError: everything that does not hold, each once; what came with the received file
            is told at its place there.
    """
    raw = RawData(new)
    parts = {
        catalogue.shown_path(new, raw.catalogue.resource(part.table).path): part for part in merged
    }
    findings: list[Finding] = []
    for name in describing.dependent({part.table for part in merged}):
        try:
            raw.table(name)
        except WorkbookError as problem:
            findings += [_as_received(one, parts.get(one.where.file or "")) for one in
                         problem.findings]  # fmt: skip
    if findings:
        raise WorkbookError(*{finding.id: finding for finding in findings}.values())


def _as_received(finding: Finding, part: Merged | None) -> Finding:
    """A finding of a row that came in, at its place in the received file."""
    row = _row_at(part.frame, finding.where.row) if part and finding.where.row else None
    if part is None or row is None:
        return finding
    key = tuple(row[name] for name in TABLES[part.table].schema.primary_key())
    return replace(finding, where=part.origin(key, finding.where.column) or finding.where)


def _row_at(frame: pl.DataFrame, wanted: int) -> Values | None:
    """The row that begins on a line of the file; the header is line 1, texts may have several."""
    line = 2
    for row in frame.iter_rows(named=True):
        if line == wanted:
            return row
        line += 1 + sum(value.count("\n") for value in row.values() if isinstance(value, str))
    return None


def _seen(folder: Path) -> str:
    """A hash of every file's name and bytes."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        digest.update(f"{path.relative_to(folder).as_posix()}\n".encode())
        if path.is_file():
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _remove_leftovers(scratch: Path, place: Path) -> None:
    """Folders of imports that were killed more than an hour ago."""
    now = place.stat().st_mtime
    leftovers = [
        old
        for old in scratch.glob(f"{_PREFIX}*")
        if now - old.stat().st_mtime > _AN_HOUR and not list(old.glob("*/*-before"))
    ]
    for old in leftovers:
        shutil.rmtree(old, ignore_errors=True)
