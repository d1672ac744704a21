"""Executed notebooks as pages embed them: labelled cells with Markdown outputs."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from analysis.errors import Finding, Where, WorkbookError
from analysis.publishing.embedded import settings
from analysis.publishing.embedded.settings import problem

MARKDOWN = "text/markdown"
_OPTION = re.compile(r"#\|\s?(.*)")
_KNOWN = frozenset({"label", "fig-cap", "fig-alt", "tbl-cap"})
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_LINES = re.compile(r"[ \t\r\n]+")
_KINDS = ("fig", "tbl")


@dataclass(frozen=True)
class Cell:
    """A labelled cell: what it shows and, for a numbered figure or table, its caption."""

    label: str
    output: str
    caption: str | None = None

    @property
    def numbered(self) -> bool:
        """The label says that it is a figure or a table."""
        return self.label.partition("-")[0] in _KINDS


def read(folder: Path, name: str, asked_by: Where) -> dict[str, Cell]:
    """The labelled cells of a notebook, by label.

    Args:
        folder: the project.
        name: the notebook's path in it.
        asked_by: the place that embeds it.

    Raises:
        WorkbookError: the notebook is missing or is no notebook, or a labelled cell has options
            or outputs that pages cannot show.
    """
    path = folder / name
    if not path.is_file():
        raise WorkbookError(problem("page-embed-notebook", asked_by, notebook=name))
    try:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    except (json.JSONDecodeError, KeyError, TypeError, UnicodeDecodeError):
        raise WorkbookError(problem("page-embed-notebook", asked_by, notebook=name)) from None
    found: dict[str, Cell] = {}
    findings: list[Finding] = []
    for cell in cells:
        options = _options(cell, name)
        if "label" in options:
            label = str(options["label"])
            findings += _unknown(cell, options, name)
            found[label] = Cell(label, _markdown(cell), _caption(options, label))
    findings += [
        problem("notebook-caption-missing", Where(name), label=cell.label)
        for cell in found.values()
        if cell.numbered and cell.caption is None
    ]
    if findings:
        raise WorkbookError(*findings)
    return found


def _options(cell: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    if cell.get("cell_type") != "code":
        return {}
    said: list[str] = []
    for line in _text(cell.get("source", "")).splitlines():
        match = _OPTION.fullmatch(line)
        if not match:
            break
        said.append(match[1])
    return settings.parse("\n".join(said), name).data


def _unknown(cell: Mapping[str, Any], options: Mapping[str, Any], name: str) -> list[Finding]:
    label, where = str(options["label"]), Where(name)
    found = [
        problem("notebook-cell-option", where, label=label, option=option)
        for option in options
        if option not in _KNOWN
    ]
    if [set(output.get("data", {})) for output in cell.get("outputs", [])] != [{MARKDOWN}]:
        found.append(problem("notebook-cell-output", where, label=label))
    return found


def _markdown(cell: Mapping[str, Any]) -> str:
    data = [output.get("data", {}) for output in cell.get("outputs", [])]
    return "".join(_text(entry[MARKDOWN]) for entry in data if MARKDOWN in entry)


def _caption(options: Mapping[str, Any], label: str) -> str | None:
    kind = label.partition("-")[0]
    caption = options.get(f"{kind}-cap")
    if caption is None:
        return None
    line = _LINES.sub(" ", str(caption)).strip(" ")  # a space that may not break stays
    # Quarto hands a table's caption on as an attribute, which takes one round of escapes away.
    return html.unescape(_ESCAPED.sub(r"\1", line)) if kind == "tbl" else line


def _text(lines: str | list[str]) -> str:
    return lines if isinstance(lines, str) else "".join(lines)
