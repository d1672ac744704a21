"""New files for `data/raw`, put in place together or not at all.

They are tried first in a copy of the folder, where every check runs. Then each is written beside
the one it replaces, and all of them change places, the catalogue last. Should a change of place
fail, those before it are undone.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from analysis.errors import Severity, WorkbookError
from analysis.sources import RawData, catalogue
from analysis.sources.datapackage import FILE


@dataclass(frozen=True)
class Placed:
    """A file of `data/raw` as it shall be."""

    name: str
    """Of the table or the boundaries, as the catalogue has it."""
    path: str
    content: bytes
    like: str
    """The catalogue's entry to begin with: its own, or the one of an older file of the kind."""
    entry: Mapping[str, Any] = field(default_factory=dict)
    """What the catalogue shall say otherwise; the hash and size are found out."""


def place(raw: RawData, files: Sequence[Placed], scratch: Path, day: dt.date) -> None:
    """Put files into `data/raw` and its catalogue.

    Args:
        raw: the folder.
        files: what it shall hold.
        scratch: a folder for the copy on which they are tried.
        day: on which they were received.

    Raises:
        WorkbookError: they do not hold what they must; nothing has changed.
    """
    contents = {file.path: file.content for file in files}
    contents[FILE] = _catalogue(raw.folder, files, day)
    trial = scratch / raw.folder.parent.name / raw.folder.name
    shutil.rmtree(trial, ignore_errors=True)
    shutil.copytree(raw.folder, trial)
    for path, content in contents.items():
        (trial / path).parent.mkdir(parents=True, exist_ok=True)
        (trial / path).write_bytes(content)
    known = {finding.id for finding in raw.check()}
    wrong = [
        finding
        for finding in RawData(trial).check()
        if finding.severity is Severity.ERROR and finding.id not in known
    ]
    if wrong:
        raise WorkbookError(*wrong)
    shutil.rmtree(trial)
    _exchange(raw.folder, contents)


def _catalogue(folder: Path, files: Sequence[Placed], day: dt.date) -> bytes:
    described = json.loads(catalogue.read_bytes(folder, FILE))
    entries: list[dict[str, Any]] = described["resources"]
    for file in files:
        named = {entry["name"]: place for place, entry in enumerate(entries)}
        entry = {
            **entries[named[file.like]],
            **file.entry,
            "name": file.name,
            "path": file.path,
            "retrieved": day.isoformat(),
            "hash": catalogue.sha256(file.content),
            "bytes": len(file.content),
        }
        if file.name in named:
            entries[named[file.name]] = entry
        else:
            entries.append(entry)
    return (json.dumps(described, ensure_ascii=False, indent=2) + "\n").encode()


def _exchange(folder: Path, contents: Mapping[str, bytes]) -> None:
    """Let the new files take their places; those that had to give way come back on a fault."""
    new = {path: _beside(folder / path, "new") for path in contents}
    old = {path: _beside(folder / path, "old") for path in contents}
    moved: list[str] = []
    try:
        for path, content in contents.items():
            _write(new[path], content)
        for path in contents:
            _copy(folder / path, old[path])
            moved.append(path)
            new[path].replace(folder / path)
    except BaseException:
        _undo(folder, moved, old)
        raise
    finally:
        for left in (*new.values(), *old.values()):
            left.unlink(missing_ok=True)


def _copy(path: Path, target: Path) -> None:
    if path.exists():
        shutil.copy2(path, target)


def _undo(folder: Path, moved: Sequence[str], old: Mapping[str, Path]) -> None:
    for path in moved:
        if old[path].exists():
            old[path].replace(folder / path)
        else:
            (folder / path).unlink(missing_ok=True)


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(f".{path.name}.{ending}")


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
