"""New files for `data/raw`, put in place together or not at all.

They are written into a copy of the folder, where every check runs, and the copy takes the folder's
place: the same way as an import goes.
"""

from __future__ import annotations

import datetime as dt
import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from analysis import language as lang
from analysis.errors import Severity, WorkbookError
from analysis.importing import describing, storing
from analysis.importing.storing import Exchange
from analysis.sources import RawData, catalogue
from analysis.sources.datapackage import FILE

_ALWAYS = (1980, 1, 1, 0, 0, 0)
"""The time of every file in an archive: the same answers give the same archive."""


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


@dataclass(frozen=True)
class Original:
    """What the publisher answered, as it came: kept beside what was made of it."""

    file: str
    content: bytes
    like: str
    """The catalogue's entry that has the same publisher and terms."""
    entry: Mapping[str, Any] = field(default_factory=dict)


def archive(answers: Sequence[Path]) -> bytes:
    """The publisher's answers in one file, under the names they were asked for."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in sorted(answers, key=lambda path: path.name):
            entry = zipfile.ZipInfo(path.name, _ALWAYS)
            entry.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(entry, path.read_bytes())
    return written.getvalue()


def place(  # noqa: PLR0913 -- what, where, and when
    folder: Path,
    files: Sequence[Placed],
    original: Original,
    *,
    scratch: Path,
    day: dt.date,
    exchange: Exchange,
) -> str:
    """Put files into `data/raw` and its catalogue, and the original beside them.

    Args:
        folder: `data/raw`.
        files: what it shall hold.
        original: what they were made of.
        scratch: a folder on the same disk that may be written in.
        day: on which they were received.
        exchange: lets two folders change places.

    Returns:
        the path of the original within `data/raw`.

    Raises:
        WorkbookError: they do not hold what they must; nothing has changed.
    """
    known = {finding.id for finding in RawData(folder).check()}

    def fill(new: Path) -> str:
        return _fill(new, files, original, day)

    def validate(new: Path) -> None:
        errors = (found for found in RawData(new).check() if found.severity is Severity.ERROR)
        wrong = [found for found in errors if found.id not in known]
        if wrong:
            raise WorkbookError(*wrong)

    with storing.staged_by(folder, scratch, fill, validate) as made:
        storing.install(made, exchange)
    return made.received


def _fill(new: Path, files: Sequence[Placed], original: Original, day: dt.date) -> str:
    """Write files, original and catalogue into the copy."""
    described = json.loads(catalogue.read_bytes(new, FILE))
    entries = {entry["name"]: entry for entry in described["resources"]}
    path = storing.keep(new, original.content, original.file, day)
    came = lang.text("nb", "import-catalogue-received", date=day.isoformat(), file=path)
    for file in files:
        storing.write(new / file.path, file.content)
        entry = {**entries[file.like], **file.entry}
        entries[file.name] = {
            **entry,
            "description": f"{entry['description'].removesuffix(came).strip()} {came}",
            "name": file.name,
            "path": file.path,
            "retrieved": day.isoformat(),
            "hash": catalogue.sha256(file.content),
            "bytes": len(file.content),
        }
    kept = describing.received_entry(
        entries[original.like], path, original.content, original.file, day
    )
    entries[kept["name"]] = {**kept, "mediatype": "application/zip", **original.entry}
    described["resources"] = list(entries.values())
    catalogue.write(new, described)
    return path
