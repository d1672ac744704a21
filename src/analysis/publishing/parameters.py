"""Are a notebook's parameters what the build passes? Asked before anything runs.

papermill only warns about an unknown parameter, and a notebook without a cell tagged
`parameters` gets the values injected at the top, where its own values then win: the report of one
county would quietly show another's figures. So both stop the build here.
"""

from __future__ import annotations

import ast
import difflib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from analysis.errors import Finding, Severity, Where, system_reason

TAG = "parameters"

Notebook = dict[str, Any]
Value = str | int | float | bool | None


def read_notebook(path: Path, name: str) -> tuple[Notebook | None, list[Finding]]:
    """A notebook as plain data, or None and the finding that says why it cannot be read."""
    try:
        notebook = json.loads(path.read_text(encoding="utf-8"))
    except OSError as problem:
        return None, [_finding("notebook-unreadable", name, reason=system_reason(problem))]
    except ValueError as problem:
        return None, [_finding("notebook-unreadable", name, reason=str(problem))]
    if not isinstance(notebook, dict) or not isinstance(notebook.get("cells"), list):
        return None, [_finding("notebook-unreadable", name, reason="cells")]
    return notebook, []


def check(notebook: Notebook, name: str, passed: Mapping[str, Value]) -> list[Finding]:
    """What is wrong with a notebook's parameters.

    Args:
        notebook: the notebook as JSON data.
        name: its path in the workbook, for the findings.
        passed: what the build will pass.

    Returns:
        Findings, all errors; empty when exactly one cell is tagged `parameters`, it holds only
        `name = literal`, and everything passed is defined there with a value of the same type.
    """
    cells = [cell for cell in notebook["cells"] if TAG in _tags(cell)]
    if not cells:
        return [_finding("parameters-cell-missing", name)]
    if len(cells) > 1:
        return [_finding("parameters-cell-repeated", name, cells=len(cells))]
    try:
        defined = dict(_literals(source(cells[0])))
    except _NotLiteralError as problem:
        return [_finding("parameter-not-literal", name, line=problem.line, text=problem.text)]
    return [finding for key in passed for finding in _compare(name, key, passed[key], defined)]


def source(cell: Mapping[str, Any]) -> str:
    """A cell's text; notebooks may store it as one string or as lines."""
    text = cell.get("source", "")
    return text if isinstance(text, str) else "".join(text)


class _NotLiteralError(Exception):
    def __init__(self, line: int, text: str) -> None:
        self.line = line
        self.text = text
        super().__init__(text)


def _tags(cell: Mapping[str, Any]) -> list[str]:
    return list(cell.get("metadata", {}).get("tags", []))


def _literals(text: str) -> Iterator[tuple[str, Value]]:
    """Every `name = literal` of the cell, in order."""
    try:
        statements = ast.parse(text).body
    except SyntaxError as problem:
        raise _NotLiteralError(problem.lineno or 1, (problem.text or "").strip()) from None
    for statement in statements:
        name, value = _target(statement)
        try:
            literal = ast.literal_eval(value) if name and value is not None else ...
        except ValueError:
            literal = ...
        if name is None or literal is ...:
            raise _NotLiteralError(statement.lineno, ast.unparse(statement))
        yield name, literal


def _target(statement: ast.stmt) -> tuple[str | None, ast.expr | None]:
    match statement:
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            return name, value
        case ast.AnnAssign(target=ast.Name(id=name), value=value):
            return name, value
    return None, None


def _compare(
    notebook: str, name: str, value: Value, defined: Mapping[str, Value]
) -> Iterator[Finding]:
    if name not in defined:
        near = difflib.get_close_matches(name, defined, n=1)
        key = "parameter-misspelt" if near else "parameter-unknown"
        extra = {"near": near[0]} if near else {}
        yield _finding(key, notebook, parameter=name, **extra)
    elif type(defined[name]) is not type(value):
        yield _finding(
            "parameter-type",
            notebook,
            parameter=name,
            expected=type(value).__name__,
            found=type(defined[name]).__name__,
        )


def _finding(key: str, notebook: str, **args: str | int) -> Finding:
    return Finding(key, Severity.ERROR, Where(file=notebook), args)
