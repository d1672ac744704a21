"""A notebook that fails, told so that a planner can act and an analyst can look."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NoReturn

from analysis.errors import Finding, Severity, Where, WorkbookError
from analysis.publishing.outputs import findings_of
from analysis.publishing.parameters import Notebook, source

_HEADING = re.compile(r"^#+\s+(.+?)\s*#*\s*$", re.MULTILINE)
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
# papermill and the notebook client note paths, parameters and times of this machine here.
_MACHINE_NOTES = ("papermill", "execution")


def raise_findings(executed: Notebook, name: str, kept: Path) -> NoReturn:
    """Raise what a failed notebook says.

    Args:
        executed: the notebook with the outputs it came to.
        name: its path in the workbook.
        kept: where to keep it for analysts.

    Raises:
        WorkbookError: the findings that its code raised; else one finding with the cell's
            heading and the error's last line.
    """
    place = _keep(executed, kept)
    index, error = _failing_cell(executed)
    found = findings_of(executed["cells"][index]) if error.get("ename") == "WorkbookError" else []
    errors = [finding for finding in found if finding.severity is Severity.ERROR]
    if errors:
        raise WorkbookError(*errors, _finding("notebook-kept", name, Severity.NOTE, kept=place))
    heading = _heading_above(executed, index)
    raise WorkbookError(
        _finding("notebook-failed", name, heading=heading, error=_last_line(error), kept=place)
    )


def kernel_died(executed: Notebook, name: str, kept: Path, reason: str) -> NoReturn:
    """Raise that a notebook's Python process ended while it ran."""
    place = _keep(executed, kept)
    raise WorkbookError(_finding("notebook-kernel-died", name, reason=reason, kept=place))


def no_kernel(name: str, reason: str, attempts: int, log: Path, kept: Path) -> NoReturn:
    """Raise that no Python process could be started; `log`, what they said, is kept."""
    place = kept.with_suffix(".log")
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(log.read_bytes() if log.is_file() else b"")
    raise WorkbookError(
        _finding("notebook-no-kernel", name, reason=reason, attempts=attempts, log=str(place))
    )


def without_machine(executed: Notebook) -> Notebook:
    """A copy of an executed notebook that says nothing of the machine it ran on."""
    notebook: Notebook = {**executed, "metadata": dict(executed["metadata"])}
    notebook["metadata"].pop("papermill", None)
    notebook = copy.deepcopy(notebook)
    for cell in notebook["cells"]:
        for note in _MACHINE_NOTES:
            cell["metadata"].pop(note, None)
    return notebook


def _keep(executed: Notebook, kept: Path) -> str:
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_text(json.dumps(without_machine(executed), ensure_ascii=False), encoding="utf-8")
    return str(kept)


def _failing_cell(executed: Notebook) -> tuple[int, Mapping[str, Any]]:
    for index, output in _outputs(executed):
        if output.get("output_type") == "error":
            return index, output
    return len(executed["cells"]) - 1, {}


def _outputs(executed: Notebook) -> Iterator[tuple[int, Mapping[str, Any]]]:
    for index, cell in enumerate(executed["cells"]):
        for output in cell.get("outputs", []):
            yield index, output


def _heading_above(executed: Notebook, index: int) -> str:
    """The last heading before a cell, else a dash."""
    above = [cell for cell in executed["cells"][:index] if cell["cell_type"] == "markdown"]
    headings = [title for cell in above for title in _HEADING.findall(source(cell))]
    return headings[-1] if headings else "–"


def _last_line(error: Mapping[str, Any]) -> str:
    lines = _COLOUR.sub("", str(error.get("evalue", ""))).strip().splitlines() or [""]
    return f"{error.get('ename', 'Error')}: {lines[-1]}".rstrip(": ")


def _finding(
    key: str, name: str, severity: Severity = Severity.ERROR, **args: str | int
) -> Finding:
    return Finding(key, severity, Where(file=name), args)
