"""One folder per report: a Quarto project with prose, settings, style and executed notebooks.

The folder is complete before a renderer sees it, and a renderer sees nothing else: rendering two
reports in one folder, Quarto shows the last one's figures in both.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from analysis.errors import Finding, Severity, Where, WorkbookError
from analysis.language import Language
from analysis.publishing.notebooks import Executed
from analysis.publishing.outputs import (
    Quoted,
    Shown,
    exhibits_of,
    findings_of,
    sheets_of,
    values_of,
)
from analysis.publishing.parameters import Notebook, source
from analysis.publishing.sheets import Sheet
from analysis.publishing.sheets import merge as merge_sheets
from analysis.publishing.values import escape, merge, on_pages, variables

_OPTION = "#| "
_SET_HERE = ("fig-cap", "fig-alt", "tbl-cap")
_PREFIX = {"figure": "fig-", "table": "tbl-"}
_SHARED = "_*"  # settings, page template and filter that every language uses
_ASSETS = "assets"


@dataclass(frozen=True)
class Content:
    """What the notebooks of one report say."""

    notebooks: dict[str, Notebook]
    """By file name, ready to be embedded: captions set, only what the page shows."""
    exhibits: tuple[Shown, ...]
    values: dict[str, Quoted]
    findings: tuple[Finding, ...]
    sheets: tuple[Sheet, ...] = ()
    """One for each municipality, in the order in which they lead to each other."""


def collect(executed: Iterable[Executed]) -> Content:
    """Everything that executed notebooks hand over.

    Raises:
        WorkbookError: a labelled cell shows no exhibit or several, a label does not say the
            exhibit's kind, two exhibits or two cells have one name, values contradict each other,
            two cells make the same part of a municipality's sheet.
    """
    notebooks: dict[str, Notebook] = {}
    exhibits: dict[str, Shown] = {}
    findings: dict[str, Finding] = {}
    recorded: list[tuple[str, Mapping[str, Quoted]]] = []
    sheets: list[tuple[str, list[Mapping[str, Any]]]] = []
    for run in executed:
        cells = _Cells(run.job.name, exhibits)
        notebooks[run.job.path.name] = cells.stage(run.notebook)
        for cell in run.notebook["cells"]:
            recorded.append((run.job.name, values_of(cell)))
            sheets.append((run.job.name, sheets_of(cell)))
            findings |= {finding.id: finding for finding in findings_of(cell)}
        findings |= {finding.id: finding for finding in cells.problems}
    errors = [found for found in findings.values() if found.severity is Severity.ERROR]
    if errors:
        raise WorkbookError(*errors)
    return Content(
        notebooks,
        tuple(exhibits.values()),
        merge(recorded),
        tuple(findings.values()),
        merge_sheets(sheets),
    )


def stage(
    project: Path,
    content: Content,
    *,
    reports: Path,
    language: Language,
    settings: Mapping[str, Any],
) -> None:
    """Write the Quarto project of one report.

    Args:
        project: a folder that does not exist yet.
        content: what the notebooks say.
        reports: the folder with `<language>/`, the files `_*` that all share, and `assets/`.
        language: written language of the prose.
        settings: this report's own settings: title, footer, language.

    Raises:
        WorkbookError: there is no prose in the language.
    """
    import yaml

    prose = reports / language
    if not (prose / "_quarto.yml").is_file():
        missing = Where(file=f"{reports.name}/{language}/_quarto.yml")
        raise WorkbookError(Finding("prose-missing", Severity.ERROR, missing))
    shutil.copytree(prose, project, ignore=shutil.ignore_patterns(".*"))
    for shared in sorted(reports.glob(_SHARED)):
        if shared.is_file():
            shutil.copyfile(shared, project / shared.name)
    shutil.copytree(reports / _ASSETS, project / _ASSETS, ignore=shutil.ignore_patterns(".*"))
    shutil.copyfile(_plotly_js(), project / _ASSETS / "plotly.min.js")
    for name, data in (
        ("_report", dict(settings)),
        ("_variables", variables(on_pages(content.values))),
    ):
        written = yaml.safe_dump(data, allow_unicode=True, width=10_000, sort_keys=False)
        (project / f"{name}.yml").write_text(written, encoding="utf-8")
    folder = project / "notebooks"
    folder.mkdir(exist_ok=True)
    for name, notebook in content.notebooks.items():
        (folder / name).write_text(json.dumps(notebook, ensure_ascii=False), encoding="utf-8")


class _Cells:
    """The cells of one notebook on their way to the page."""

    def __init__(self, name: str, exhibits: dict[str, Shown]) -> None:
        self._name = name
        self._exhibits = exhibits
        self._labels: set[str] = set()
        self.problems: list[Finding] = []

    def stage(self, notebook: Notebook) -> Notebook:
        """The notebook with nothing but what pages may embed."""
        cells = [self._cell(cell) for cell in notebook["cells"]]
        return {**notebook, "cells": cells}

    def _cell(self, cell: dict[str, Any]) -> dict[str, Any]:
        if cell["cell_type"] != "code":
            return cell
        label = option(source(cell), "label")
        shown = self._shown(cell, label) if label else None
        if shown is None:
            return {**cell, "outputs": []}
        output = {
            "output_type": "display_data",
            "data": {"text/markdown": shown.markdown},
            "metadata": {},
        }
        return {**cell, "source": _captioned(source(cell), shown), "outputs": [output]}

    def _shown(self, cell: dict[str, Any], label: str) -> Shown | None:
        """The one exhibit of a labelled cell; None, and a problem noted, when that is not so."""
        shown = exhibits_of(cell)
        if label in self._labels:
            self._problem("label-twice", label=label)
        elif len(shown) != 1:
            self._problem("label-without-exhibit", label=label, exhibits=len(shown))
        elif not label.startswith(_PREFIX[shown[0].kind]):
            self._problem("label-of-other-kind", label=label, expected=_PREFIX[shown[0].kind])
        elif self._exhibits.setdefault(shown[0].name, shown[0]) is not shown[0]:
            self._problem("exhibit-twice", label=label, exhibit=shown[0].name)
        self._labels.add(label)
        return shown[0] if shown else None

    def _problem(self, key: str, **args: str | int) -> None:
        self.problems.append(Finding(key, Severity.ERROR, Where(file=self._name), args))


def option(text: str, name: str) -> str | None:
    """A cell option `#| name: value` from the lines at the top of a cell."""
    for line in text.splitlines():
        if not line.startswith("#|"):
            break
        key, _, value = line[2:].partition(":")
        if key.strip() == name:
            return value.strip().strip("\"'")
    return None


def _captioned(text: str, shown: Shown) -> str:
    """The cell's text with the exhibit's own caption and text alternative as options."""
    lines = text.splitlines()
    kept = [line for line in lines if not _sets(line, _SET_HERE)]
    options = {"fig-cap": shown.title, "fig-alt": shown.alt}
    if shown.kind == "table":
        options = {"tbl-cap": shown.title}
    added = [_option_line(name, value) for name, value in options.items()]
    label = next(at for at, line in enumerate(kept) if _sets(line, ("label",)))
    return "\n".join([*kept[: label + 1], *added, *kept[label + 1 :]])


def _sets(line: str, names: tuple[str, ...]) -> bool:
    return line.startswith("#|") and line[2:].partition(":")[0].strip() in names


def _option_line(name: str, value: str) -> str:
    """A cell option; a JSON string is a YAML string.

    A figure's caption is Markdown. So is a table's, but Quarto hands it on as an attribute, and
    that takes one round of escapes away. A text alternative is plain text.
    """
    text = " ".join(value.split("\n")) if name == "fig-alt" else escape(value)
    if name == "tbl-cap":
        text = text.replace("\\", "\\\\")
    return f"{_OPTION}{name}: {json.dumps(text, ensure_ascii=False)}"


def _plotly_js() -> Path:
    """plotly.js as the installed plotly carries it: figures and library fit each other."""
    from importlib.util import find_spec

    found = find_spec("plotly")
    if found is None or found.origin is None:
        raise ModuleNotFoundError("plotly")
    return Path(found.origin).parent / "package_data" / "plotly.min.js"
