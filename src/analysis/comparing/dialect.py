"""The published CSV as `publishing.downloads` writes it, read back without guessing.

`;` between the fields, a comma in numbers, a mark at the start (BOM), and instead of a missing
number a sign of the statistics bureau: `:` suppressed, `.` there is none to give, `..` not
registered or missing. A table is a frame of texts, exactly as they stand in the file; what kind
a cell is (a number, a sign, a text) is said by `kinds`.
"""

from __future__ import annotations

import csv
import io

import polars as pl

from analysis import vocabulary
from analysis.errors import Finding, Severity, Where, WorkbookError

NUMBER, TEXT = "number", "text"
SIGNS = {":": "suppressed", ".": "none", "..": "unknown"}
"""What stands where a number is missing, and its kind."""

_NUMBERS = ("int", "float", "share")
_NUMBER = r"^-?[0-9]{1,30}(,[0-9]{1,30})?(e[-+]?[0-9]{1,2})?$"
_CODE = r"^-?0[0-9]"  # a number does not begin so, a code may


def table(content: bytes, file: str) -> pl.DataFrame:
    """One published table: a column of texts for each heading.

    Args:
        content: the file.
        file: its name, for findings.

    Raises:
        WorkbookError: not UTF-8, empty, two headings alike, or lines with too many or too few
            fields; every line of the kind is told.
    """
    header, rows = _parsed(_decoded(content, file), file)
    findings = [
        _broken("diff-table-heading-twice", file, 1, heading=heading)
        for heading in sorted({name for name in header if header.count(name) > 1})
    ]
    findings += [
        _broken("diff-table-fields", file, line, expected=len(header), found=len(fields))
        for line, fields in rows
        if len(fields) != len(header)
    ]
    if findings:
        raise WorkbookError(*findings)
    columns = {name: [fields[at] for _, fields in rows] for at, name in enumerate(header)}
    return pl.DataFrame(columns, schema=dict.fromkeys(header, pl.String))


def is_numeric(name: str, *columns: pl.Series) -> bool:
    """Whether a column holds numbers.

    The vocabulary says so; of a column that it does not know, the cells do.

    Args:
        name: the column.
        columns: its cells, of both reports.
    """
    known = vocabulary.columns().get(name)
    if known is not None:
        return known.dtype in _NUMBERS
    cells = pl.concat(columns)
    cells = cells.filter(~cells.is_in(list(SIGNS)))
    return not cells.is_empty() and bool(
        (cells.str.contains(_NUMBER) & ~cells.str.contains(_CODE)).all()
    )


def kinds(cells: pl.Expr) -> pl.Expr:
    """The kind of each cell of a column of numbers: `number`, `text`, or that of its sign."""
    plain = pl.when(cells.str.contains(_NUMBER)).then(pl.lit(NUMBER)).otherwise(pl.lit(TEXT))
    return cells.replace_strict(SIGNS, default=plain, return_dtype=pl.String)


def numbers(cells: pl.Expr) -> pl.Expr:
    """The cells as numbers; null for what is none."""
    number = pl.when(cells.str.contains(_NUMBER)).then(cells)
    return number.otherwise(None).str.replace(",", ".", literal=True).cast(pl.Float64)


def _decoded(content: bytes, file: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = content[: problem.start].count(b"\n") + 1
        raise WorkbookError(_broken("diff-table-not-utf8", file, line)) from None


def _parsed(text: str, file: str) -> tuple[list[str], list[tuple[int, list[str]]]]:
    """The headings, and every row with the line it starts on."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=";", strict=True)
    rows: list[tuple[int, list[str]]] = []
    line = 1
    try:
        for fields in reader:
            rows.append((line, fields))
            line = reader.line_num + 1
    except csv.Error as problem:
        raise WorkbookError(
            _broken("diff-table-unreadable", file, line, reason=str(problem))
        ) from None
    if not rows or not any(rows[0][1]):
        raise WorkbookError(_broken("diff-table-empty", file, 1))
    return rows[0][1], rows[1:]


def _broken(key: str, file: str, line: int, **args: str | int) -> Finding:
    return Finding(key, Severity.ERROR, Where(file, line), args)
