"""Read a CSV strictly: what does not fit is told with file, line and column, never mended.

Bytes → text → cells → typed columns → the table's schema. Each step collects everything that is
wrong before the next one starts, so that a planner sees all of it at once.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches

import dataframely as dy
import polars as pl

from analysis import vocabulary
from analysis.errors import Finding
from analysis.sources.telling import LINE, error, limited, shown
from analysis.sources.validating import allowed, located, validated

__all__ = ["LINE", "Reading", "allowed", "error", "limited", "read", "shown"]

_SEPARATORS = {";": "semicolon", "\t": "tab", "|": "bar"}
_PATTERNS = {
    "int": r"^-?[0-9]+$",
    "float": r"^-?[0-9]+(\.[0-9]+)?$",
    "date": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    "bool": r"^(true|false)$",
}


@dataclass(frozen=True)
class Reading:
    """A table as read: the rows that hold, with their line, and what is wrong."""

    frame: pl.DataFrame
    findings: tuple[Finding, ...]

    @property
    def whole(self) -> bool:
        """Whether every row held."""
        return not self.findings


def read(
    content: bytes, schema: type[dy.Schema], file: str, *, may_be_empty: bool = False
) -> Reading:
    """Read the bytes of a CSV file into the schema's columns.

    Args:
        content: UTF-8 (a byte-order mark is allowed), comma separated, one header line.
        schema: the table's schema; its columns are those of the file, in any order.
        file: how findings name the file.
        may_be_empty: whether a header alone will do.

    Returns:
        Columns of the schema and `line`; the findings, in the order of the lines.
    """
    columns = schema.column_names()
    text, findings = _decode(content, file)
    rows: list[tuple[int, list[str]]] = []
    if not findings:
        rows, findings = _rows(text, file)
    if not findings:
        findings = _header(rows, columns, file)
    if not findings and len(rows) == 1 and not may_be_empty:
        findings = [error("file-no-rows", file, 1, None)]
    if findings:
        return Reading(_empty(schema), tuple(findings))
    cells, findings = _cells(rows, file)
    typed, more = _typed(cells, schema, file)
    findings += more
    good, more = validated(typed, schema, file)
    findings += more
    return Reading(good, tuple(sorted(findings, key=lambda item: item.where.row or 0)))


def _decode(content: bytes, file: str) -> tuple[str, list[Finding]]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = content.count(b"\n", 0, problem.start) + 1
        return "", [error("file-encoding", file, line, None)]
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        return "", [error("file-not-text", file, line, None)]
    return text, []


def _rows(text: str, file: str) -> tuple[list[tuple[int, list[str]]], list[Finding]]:
    """Every row with the line it starts on; empty lines at the end are no rows."""
    reader = csv.reader(io.StringIO(text.rstrip("\r\n"), newline=""), strict=True)
    rows, start = [], 1
    try:
        for row in reader:
            rows.append((start, row))
            start = reader.line_num + 1
    except csv.Error:
        return [], [error("file-quotes", file, start, None)]
    if not rows:
        return [], [error("file-empty", file, None, None)]
    return rows, []


def _header(rows: list[tuple[int, list[str]]], columns: list[str], file: str) -> list[Finding]:
    header = rows[0][1]
    for separator, name in _SEPARATORS.items():
        if len(header) == 1 and separator in header[0]:
            return [error("file-separator", file, 1, None, separator=name)]
    missing = [name for name in columns if name not in header]
    unknown = [name for name in dict.fromkeys(header) if name not in columns]
    doubled = [name for name in dict.fromkeys(header) if header.count(name) > 1]
    return [
        *(error("column-doubled", file, 1, shown(name)) for name in doubled),
        *_renamed(missing, unknown, file),
    ]


def _renamed(missing: list[str], unknown: list[str], file: str) -> Iterator[Finding]:
    """Unknown columns, with the missing one each probably is; then what is missing besides."""
    explained = set()
    for name in unknown:
        near = get_close_matches(name.strip().lower(), missing, n=1)
        explained.update(near)
        if near:
            yield error("column-misspelt", file, 1, shown(name), expected=near[0])
        else:
            yield error("column-unknown", file, 1, shown(name))
    for name in missing:
        if name not in explained:
            yield error("column-missing", file, 1, name)


def _cells(rows: list[tuple[int, list[str]]], file: str) -> tuple[pl.DataFrame, list[Finding]]:
    """Cells as text (empty: null) with their line; rows of another length are findings."""
    header = rows[0][1]
    width = len(header)
    good = [(line, row) for line, row in rows[1:] if len(row) == width]
    findings = [
        error("row-length", file, line, None, expected=width, found=len(row))
        for line, row in rows[1:]
        if len(row) != width
    ]
    columns = list(zip(*(row for _, row in good), strict=True)) or [()] * width
    frame = pl.DataFrame(
        dict(zip(header, columns, strict=True)), schema=dict.fromkeys(header, pl.String)
    ).with_columns(pl.all().replace("", None))
    return frame.with_columns(pl.Series(LINE, [line for line, _ in good], pl.Int64)), findings


def _typed(
    cells: pl.DataFrame, schema: type[dy.Schema], file: str
) -> tuple[pl.DataFrame, list[Finding]]:
    """Text to the vocabulary's types; rows with a cell that is not of its type are findings."""
    names = schema.column_names()
    kinds = {name: vocabulary.column(name).dtype for name in names}
    typed = cells.select(*(_as_type(name, kinds[name]) for name in names), LINE)
    findings: list[Finding] = []
    bad: set[int] = set()
    for name in names:
        wrong = typed[name].is_null() & cells[name].is_not_null()
        if not wrong.any():
            continue
        found = cells.filter(wrong).select(LINE, name).iter_rows()
        for line, value in found:
            bad.add(line)
            key = f"cell-not-{kinds[name]}"
            findings.append(error(key, file, line, name, value=shown(value)))
    return (typed.filter(~pl.col(LINE).is_in(list(bad))) if bad else typed), findings


def _as_type(name: str, kind: str) -> pl.Expr:
    """A column of text as its type; null where it is not."""
    cell = pl.col(name)
    if kind == "text":
        return cell
    fitting = pl.when(cell.str.contains(_PATTERNS.get(kind, _PATTERNS["float"]))).then(cell)
    if kind == "int":
        return fitting.cast(pl.Int64, strict=False).alias(name)
    if kind == "date":
        return fitting.str.to_date("%Y-%m-%d", strict=False).alias(name)
    if kind == "bool":
        return (fitting == "true").alias(name)
    return fitting.cast(pl.Float64, strict=False).alias(name)


def _empty(schema: type[dy.Schema]) -> pl.DataFrame:
    return located(schema).create_empty()
