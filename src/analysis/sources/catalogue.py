"""The catalogue of `data/raw` at work: read it, verify files against it, accept a changed file."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path, PurePosixPath
from typing import Any

from pydantic import ValidationError

from analysis.errors import Finding, Severity, Where, WorkbookError, fail, system_reason
from analysis.sources.datapackage import (
    FILE,
    Catalogue,
    Column,
    ForeignKey,
    Licence,
    Note,
    Part,
    Resource,
    Service,
    Source,
    TableSchema,
)

CYCLES = "cycles"
"""Planning cycles are settings that planners write; a build's manifest records their hash."""


def shown_path(folder: Path, path: str) -> str:
    """How findings name a file: `data/raw/settlement.csv`."""
    return str(PurePosixPath(*folder.resolve().parts[-2:], path))


def read(folder: Path) -> Catalogue:
    """Read `datapackage.json`.

    Raises:
        WorkbookError: it is missing, no JSON, or does not hold what it must; with the place.
    """
    shown = shown_path(folder, FILE)
    content = read_bytes(folder, FILE)
    try:
        described = json.loads(content)
    except json.JSONDecodeError as problem:
        fail("catalogue-not-json", Where(shown, problem.lineno))
    except UnicodeDecodeError as problem:
        fail("file-encoding", Where(shown, content.count(b"\n", 0, problem.start) + 1))
    try:
        return Catalogue.model_validate(described)
    except ValidationError as problem:
        raise WorkbookError(*_invalid(problem, described, shown)) from None


def write_new(path: Path, content: bytes) -> None:
    """Write a new file, whole or not at all; a full disk leaves nothing behind.

    Raises:
        FileExistsError: there is one already; it stands as it was.
        OSError: the disk is full or locked.
    """
    file = path.open("xb")
    try:
        with file:
            file.write(content)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def read_bytes(folder: Path, path: str) -> bytes:
    """The bytes of a raw file; a finding where it is missing or locked."""
    try:
        return (folder / path).read_bytes()
    except FileNotFoundError:
        fail("file-missing", Where(shown_path(folder, path)))
    except OSError as problem:
        fail("file-unreadable", Where(shown_path(folder, path)), reason=system_reason(problem))


def sha256(content: bytes) -> str:
    """The hash as the catalogue writes it."""
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def changed(folder: Path, resource: Resource, content: bytes) -> list[Finding]:
    """A finding when the file is not the one that the catalogue describes."""
    if sha256(content) == resource.hash:
        return []
    shown = shown_path(folder, resource.path)
    return [Finding("file-changed", Severity.ERROR, Where(shown), {"file": shown})]


def verify(folder: Path, catalogue: Catalogue) -> list[Finding]:
    """Files that are missing, changed or not catalogued."""
    findings: list[Finding] = []
    for resource in catalogue.resources:
        try:
            findings += changed(folder, resource, read_bytes(folder, resource.path))
        except WorkbookError as problem:
            findings += problem.findings
    known = {resource.path for resource in catalogue.resources}
    for path in sorted(_files(folder) - known):
        where = Where(shown_path(folder, path))
        findings.append(Finding("file-uncatalogued", Severity.WARNING, where))
    return findings


def accept(folder: Path, file: str | Path, schema: dict[str, Any] | None = None) -> Resource:
    """Write the hash and size that a file has now into the catalogue, in one move.

    Args:
        folder: `data/raw`.
        file: the file, as a path from here, a path within the folder, or a table's name.
        schema: the columns the table has now, where they are to be written too.

    Returns:
        The resource as it is catalogued now.
    """
    resource = find(folder, read(folder), file)
    content = read_bytes(folder, resource.path)
    described = json.loads(read_bytes(folder, FILE))
    for entry in described["resources"]:
        if entry["name"] == resource.name:
            entry["hash"] = sha256(content)
            entry["bytes"] = len(content)
            entry["schema"] = schema or entry["schema"]
    write(folder, described)
    return read(folder).resource(resource.name)


def find(folder: Path, catalogue: Catalogue, file: str | Path) -> Resource:
    """The resource that a planner means by a path or a name."""
    asked = Path(file)
    wanted = {asked.as_posix()}
    if asked.resolve().is_relative_to(folder.resolve()):
        wanted.add(asked.resolve().relative_to(folder.resolve()).as_posix())
    shown = {shown_path(folder, resource.path): resource for resource in catalogue.resources}
    for path, resource in shown.items():
        if wanted & {resource.name, resource.path, path}:
            found = resource
            break
    else:
        near = get_close_matches(asked.as_posix(), shown, n=1, cutoff=0.0)
        fail("accept-unknown-file", Where(asked.as_posix()), near="".join(near))
    return found


def write(folder: Path, described: dict[str, Any]) -> None:
    """Put a new `datapackage.json` in place; a reader sees the old one or the new one."""
    content = json.dumps(described, ensure_ascii=False, indent=2) + "\n"
    handle, name = tempfile.mkstemp(dir=folder, prefix=".datapackage-", suffix=".json")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(0o644)
        temporary.replace(folder / FILE)
    finally:
        temporary.unlink(missing_ok=True)


def _files(folder: Path) -> set[str]:
    """Every file that ought to be catalogued: not the catalogue, read-mes, cycles, hidden files."""
    paths = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return {
        path.as_posix()
        for path in paths
        if path.name not in {FILE, "README.md"}
        and path.parts[0] != CYCLES
        and not any(part.startswith((".", "~$")) for part in path.parts)
    }


def _invalid(problem: ValidationError, described: object, shown: str) -> Iterator[Finding]:
    """Pydantic's errors as findings: the place in words, the nearest known key for a typo."""
    for error in problem.errors():
        *place, last = error["loc"] or ("",)
        where = Where(shown, column=_place(described, error["loc"]))
        if error["type"] == "extra_forbidden":
            near = get_close_matches(str(last), _keys(place), n=1, cutoff=0.0)
            args = {"entry": str(last), "near": near[0] if near else ""}
            yield Finding("catalogue-key-unknown", Severity.ERROR, where, args)
        elif error["type"] == "missing":
            yield Finding("catalogue-key-missing", Severity.ERROR, where, {"entry": str(last)})
        else:
            value = str(error["input"])[:40]
            args = {"entry": str(last), "value": value}
            yield Finding("catalogue-value-wrong", Severity.ERROR, where, args)


def _place(described: object, location: tuple[int | str, ...]) -> str:
    """`resources › settlement › hash`: list positions are replaced by the entry's name."""
    words, here = [], described
    for step in location:
        try:
            here = here[step]  # type: ignore[index]
        except (KeyError, IndexError, TypeError):
            here = None
        named = here.get("name") if isinstance(step, int) and isinstance(here, dict) else None
        words.append(str(named or step))
    return " › ".join(words)


def _keys(place: list[int | str]) -> list[str]:
    """The keys that are known at a place in the catalogue."""
    models: dict[str, type[Part]] = {
        "resources": Resource,
        "services": Service,
        "schema": TableSchema,
        "fields": Column,
        "foreignKeys": ForeignKey,
        "licenses": Licence,
        "sources": Source,
        "notes": Note,
    }
    names = [step for step in place if isinstance(step, str)]
    model = models.get(names[-1], Catalogue) if names else Catalogue
    return [part.alias or name for name, part in model.model_fields.items()]
