"""One family of problems: what is wrong, where, and what to do.

A problem is a `Finding`. Findings that only inform are collected and published; findings that
must stop the work are raised as a `WorkbookError`. Texts stand in `language/<nb|nn>/*.ftl` under
`finding-<key>`, with what to do in the attribute `.action`.
"""

from __future__ import annotations

import errno
import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NoReturn

import polars as pl

from analysis import language as lang
from analysis.language import Language

Argument = str | int | float

FIRST_LINE = 2
"""The line of the first row of figures in a file: the header is line 1."""

_SYSTEM = "system:"
"""Begins an argument that is a reason of the operating system, until it is said in a language."""
_OWN_WORDS = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EACCES: "no-access",
    errno.EPERM: "no-access",
    errno.EEXIST: "not-a-folder",
    errno.ENOTDIR: "not-a-folder",
    errno.EROFS: "read-only",
    errno.ENAMETOOLONG: "name-too-long",
}
"""What a full or locked disk says is said in the reader's language, by keys of `common.ftl`."""


class Severity(StrEnum):
    """How much a finding matters: an error stops, a warning is published, a note explains."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True)
class Where:
    """A place in the data: the file, the line in it (the header is line 1), the column."""

    file: str | None = None
    row: int | None = None
    column: str | None = None

    def text(self, language: Language) -> str:
        """The place in words, empty when nothing is known of it."""
        parts = [
            self.file,
            lang.text(language, "where-row", row=str(self.row)) if self.row is not None else None,
            lang.text(language, self._kind, column=self.column) if self.column else None,
        ]
        return ", ".join(part for part in parts if part)

    @property
    def _kind(self) -> str:
        """A planning cycle has settings where a table has columns."""
        return "where-setting" if (self.file or "").endswith(".toml") else "where-column"


@dataclass(frozen=True)
class Finding:
    """Something the checks discovered, in words for both written languages."""

    key: str
    severity: Severity
    where: Where = Where()
    args: Mapping[str, Argument] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """A short id that stays the same as long as the finding says the same."""
        said = (self.key, self.where, sorted(self.args.items()))
        return f"{self.key}-{hashlib.sha256(repr(said).encode()).hexdigest()[:6]}"

    def message(self, language: Language) -> str:
        """What is wrong."""
        return lang.text(language, f"finding-{self.key}", **_said(self.args, language))

    def action(self, language: Language) -> str:
        """What to do about it."""
        return lang.text(language, f"finding-{self.key}.action", **_said(self.args, language))


class WorkbookError(Exception):
    """The work cannot go on; every reason is a finding."""

    def __init__(self, *findings: Finding) -> None:
        """Keep the findings; the text of the exception is their messages in bokmål."""
        self.findings = findings
        super().__init__("\n".join(describe(finding, "nb") for finding in findings))


def refusal(problem: OSError) -> OSError:
    """What the operating system said; the first of it where a whole folder was to be copied.

    `shutil` gathers a list then: from where, to where and why, for each file.
    """
    gathered = problem.args[0] if problem.args else None
    if not isinstance(gathered, list):
        return problem
    place, _, why = gathered[0]
    said = re.match(r"\[Errno (\d+)\] ([^:]*)", str(why))
    code, reason = (int(said[1]), said[2]) if said else (errno.EIO, str(why))
    return OSError(code, reason, str(place))


def system_reason(problem: Exception) -> str:
    """Why the operating system refused, as an argument of a finding that is said per language."""
    if isinstance(problem, OSError):
        problem = refusal(problem)
    own = _OWN_WORDS.get(getattr(problem, "errno", None) or 0)
    said = getattr(problem, "strerror", None) or str(problem) or type(problem).__name__
    return _SYSTEM + (own or said)


def _said(args: Mapping[str, Argument], language: Language) -> dict[str, Argument]:
    """Arguments with the system's reasons in words: ours where there are any, else its own."""
    return {
        name: _reason(value.removeprefix(_SYSTEM), language)
        if isinstance(value, str) and value.startswith(_SYSTEM)
        else value
        for name, value in args.items()
    }


def _reason(reason: str, language: Language) -> str:
    if reason in _OWN_WORDS.values():
        return lang.text(language, f"system-{reason}")
    return lang.text(language, "system-said", said=reason)


def fail(key: str, where: Where | None = None, /, **args: Argument) -> NoReturn:
    """Raise a `WorkbookError` with one finding of severity error."""
    raise WorkbookError(Finding(key, Severity.ERROR, where or Where(), args))


def describe(finding: Finding, language: Language) -> str:
    """The finding as one readable line: where, what, what to do."""
    place = finding.where.text(language)
    said = f"{finding.message(language)} {finding.action(language)}"
    return f"{place}: {said}" if place else said


FINDINGS_SCHEMA = {
    "finding_id": pl.String,
    "severity": pl.String,
    "file": pl.String,
    "row": pl.Int64,
    "column": pl.String,
    "message_nb": pl.String,
    "message_nn": pl.String,
    "action_nb": pl.String,
    "action_nn": pl.String,
}


def findings_frame(findings: Iterable[Finding]) -> pl.DataFrame:
    """Findings as a table, one row each, columns as in `FINDINGS_SCHEMA`, errors first."""
    order = list(Severity)
    rows = [
        {
            "finding_id": finding.id,
            "severity": finding.severity.value,
            "file": finding.where.file,
            "row": finding.where.row,
            "column": finding.where.column,
            "message_nb": finding.message("nb"),
            "message_nn": finding.message("nn"),
            "action_nb": finding.action("nb"),
            "action_nn": finding.action("nn"),
        }
        for finding in sorted(findings, key=lambda item: order.index(item.severity))
    ]
    return pl.DataFrame(rows, schema=FINDINGS_SCHEMA, orient="row")
