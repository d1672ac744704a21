"""A published report as it lies in its folder: the manifest and every table in `data`."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import polars as pl
from pydantic import BaseModel, ConfigDict, ValidationError

from analysis.comparing import dialect
from analysis.errors import Finding, Severity, Where, WorkbookError, fail, system_reason
from analysis.language import Language
from analysis.publishing import manifest as written

Scalar = str | int | float | bool | None
Value = Scalar | list[Scalar] | dict[str, Scalar]
"""What prose quotes: one value, several, or a sum with withheld figures as `low` and `high`."""
DATA = "data"


class Discovered(BaseModel):
    """One finding of a manifest."""

    model_config = ConfigDict(strict=True, extra="ignore", frozen=True)

    id: str
    severity: Severity
    file: str | None = None
    row: int | None = None
    column: str | None = None
    message: str
    action: str = ""


class Manifest(BaseModel):
    """What a comparison reads of a manifest; keys that later reports add are passed over."""

    model_config = ConfigDict(strict=True, extra="ignore", frozen=True, allow_inf_nan=False)

    county: str
    cycle: str
    language: Language
    renderer: str
    built_at: dt.datetime
    inputs: dict[str, str]
    values: dict[str, Value]
    findings: list[Discovered]


@dataclass(frozen=True)
class Published:
    """One published report.

    Attributes:
        name: the name of its folder.
        manifest: of what it was made.
        tables: frames of texts by the file's name without `.csv`: see `dialect`.
    """

    name: str
    manifest: Manifest
    tables: dict[str, pl.DataFrame]


def published(folder: Path) -> Published:
    """Read a published report.

    Raises:
        WorkbookError: the folder is none, or its manifest or tables are spoilt; every spoilt
            file is told.
    """
    if not (folder / written.FILE).is_file():
        fail("diff-no-report", Where(str(folder)), near=_near(folder) or "none")
    findings: list[Finding] = []
    said = None
    try:
        said = manifest(folder)
    except WorkbookError as problem:
        findings += problem.findings
    tables: dict[str, pl.DataFrame] = {}
    for path in sorted((folder / DATA).glob("*.csv")):
        try:
            tables[path.stem] = dialect.table(_content(path), str(path))
        except WorkbookError as problem:
            findings += problem.findings
    if not tables and not findings:
        findings.append(Finding("diff-no-tables", Severity.ERROR, Where(str(folder / DATA))))
    if findings or said is None:
        raise WorkbookError(*findings)
    return Published(folder.resolve().name, said, tables)


def _near(folder: Path) -> str:
    """Reports that lie in the folder: it may have been named instead of one of them."""
    inside = sorted(path.parent for path in folder.glob(f"*/{written.FILE}"))
    return ", ".join(map(str, inside))


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as problem:
        fail("diff-file-unreadable", Where(str(path)), reason=system_reason(problem))


def manifest(folder: Path) -> Manifest:
    """What a published report says of itself.

    Raises:
        WorkbookError: the manifest cannot be read or lacks something.
    """
    path = folder / written.FILE
    content = _content(path)
    try:
        text = content.decode("utf-8-sig")
        parsed = json.loads(text, parse_constant=_refuse)
        json.dumps(parsed, ensure_ascii=False).encode("utf-8")  # half a letter stops here
    except json.JSONDecodeError as problem:
        fail("diff-manifest-not-json", Where(str(path), problem.lineno), reason=problem.msg)
    except (ValueError, RecursionError) as problem:
        fail("diff-manifest-not-json", Where(str(path)), reason=str(problem))
    return _checked(parsed, text, path)


def _checked(parsed: Any, text: str, path: Path) -> Manifest:  # noqa: ANN401 -- any JSON
    if not isinstance(parsed, dict):
        fail("diff-manifest-key", Where(str(path)), key="{}")
    try:
        return Manifest.model_validate_json(text)
    except ValidationError as problem:
        places = dict.fromkeys(_place(error["loc"]) for error in problem.errors())
        raise WorkbookError(
            *(
                Finding("diff-manifest-key", Severity.ERROR, Where(str(path)), {"key": place})
                for place in places
            )
        ) from None


def _place(loc: tuple[int | str, ...]) -> str:
    """Where in the manifest: `findings.3.severity`; for a value that fits no type, its name."""
    return ".".join(map(str, loc[:2] if loc[0] == "values" else loc))


def _refuse(constant: str) -> None:
    raise ValueError(constant)
