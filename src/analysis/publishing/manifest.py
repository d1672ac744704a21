"""What a report is made of: so that whoever points at a number reaches the file it came from."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from analysis.errors import Finding, Severity
from analysis.language import Language
from analysis.publishing.outputs import Quoted

FILE = "manifest.json"


def manifest(  # noqa: PLR0913 -- one argument for each key of the file
    *,
    county: str,
    cycle: str,
    language: Language,
    renderer: str,
    built_at: dt.datetime,
    inputs: Mapping[str, str],
    notebooks: Mapping[str, float],
    values: Mapping[str, Quoted],
    findings: Iterable[Finding],
    sheets: Iterable[str] = (),
) -> dict[str, Any]:
    """The manifest of one report.

    Args:
        county: county code.
        cycle: planning cycle, `2021-2023`.
        language: written language of the report.
        renderer: `quarto` or `embedded`, and its version.
        built_at: when the build began, with its offset from UTC.
        inputs: sha256 of every file of figures, by path in the workbook.
        notebooks: seconds that each notebook took, by file name.
        values: every value that prose quotes, as it is, not as it is written.
        findings: what the checks found, sorted by severity here, texts in the report's language.
        sheets: codes of the municipalities that have a sheet, in the order of the sheets.
    """
    order = list(Severity)
    return {
        "county": county,
        "cycle": cycle,
        "language": language,
        "renderer": renderer,
        "built_at": built_at.isoformat(timespec="seconds"),
        "inputs": dict(inputs),
        "notebooks": dict(notebooks),
        "values": {name: value.value for name, value in values.items()},
        "findings": [
            _finding(found, language)
            for found in sorted(findings, key=lambda item: (order.index(item.severity), item.id))
        ],
        "sheets": list(sheets),
    }


def write(path: Path, content: Mapping[str, Any]) -> None:
    """Write a manifest, keys sorted, so that two of them can be compared line by line."""
    written = json.dumps(content, ensure_ascii=False, indent=2, sort_keys=True)
    path.write_text(written + "\n", encoding="utf-8")


def _finding(finding: Finding, language: Language) -> dict[str, Any]:
    return {
        "id": finding.id,
        "severity": finding.severity.value,
        "file": finding.where.file,
        "row": finding.where.row,
        "column": finding.where.column,
        "message": finding.message(language),
        "action": finding.action(language),
    }
