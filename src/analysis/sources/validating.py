"""Typed rows held against a schema; each rule that does not hold is a finding with its line."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from functools import cache
from typing import Any

import dataframely as dy
import polars as pl

from analysis.errors import Finding
from analysis.sources.telling import LINE, error, shown


def validated(
    typed: pl.DataFrame, schema: type[dy.Schema], file: str
) -> tuple[pl.DataFrame, list[Finding]]:
    """The rows that hold every rule of the schema, and a finding for each that does not.

    Args:
        typed: the schema's columns and `line`.
        schema: the table's schema.
        file: how findings name the file.
    """
    good, failure = located(schema).filter(typed)
    if not len(failure):
        return typed, []
    details = failure.details()
    findings = [
        finding
        for rule in failure.counts()
        for finding in _rule_findings(rule, details.filter(pl.col(rule) == "invalid"), schema, file)
    ]
    return pl.DataFrame(good), findings


@cache
def located(schema: type[dy.Schema]) -> type[dy.Schema]:
    """The schema with the line beside its columns."""
    return type(f"{schema.__name__}Located", (schema,), {LINE: dy.Int64()})


def _rule_findings(
    rule: str, rows: pl.DataFrame, schema: type[dy.Schema], file: str
) -> Iterable[Finding]:
    if rule == "primary_key":
        return _doubled(rows, schema.primary_key(), file)
    column, key, args = _meaning(rule, schema)
    return [
        error(key, file, line, column, value=shown("" if value is None else value), **args)
        for line, value in rows.select(LINE, column).iter_rows()
    ]


def _meaning(rule: str, schema: type[dy.Schema]) -> tuple[str, str, dict[str, str]]:
    """A dataframely rule as column, key of the finding, and what its text needs."""
    if "|" not in rule:
        column, _, name = rule.partition("__")
        return column, name.replace("_", "-"), {}
    column, _, kind = rule.partition("|")
    limits: Any = schema.columns()[column]
    if kind == "nullability":
        return column, "cell-empty", {}
    if kind in {"min", "max"}:
        return column, *_beyond(kind, limits)
    if kind == "regex":
        return column, f"cell-form-{_form(column)}", {}
    return column, "cell-not-allowed", {"allowed": ", ".join(allowed(schema, column))}


def _beyond(kind: str, limits: Any) -> tuple[str, dict[str, str]]:  # noqa: ANN401
    """A value outside its limits: key of the finding, and what its text needs."""
    if isinstance(limits.min, dt.date):
        return "date-implausible", {"first": str(limits.min), "last": str(limits.max)}
    if kind == "max":
        return "number-too-large", {"limit": str(limits.max)}
    key = "number-negative" if limits.min == 0 else "number-too-small"
    return key, {"limit": str(limits.min)}


def _form(column: str) -> str:
    """Which form a text column has; the message says what it looks like."""
    if column == "email":
        return "email"
    if column.endswith("code"):
        return "code"
    if column in {"measure_id", "activity_id", "grant_id"}:
        return "own-id"
    return "identifier"


def allowed(schema: type[dy.Schema], column: str) -> tuple[str, ...]:
    """The words that a column may hold, empty when it is free."""
    metadata: dict[str, Any] = schema.columns()[column].metadata or {}
    words: tuple[str, ...] = metadata.get("allowed", ())
    return words


def _doubled(rows: pl.DataFrame, keys: list[str], file: str) -> list[Finding]:
    """For each row whose key stood before: both lines."""
    first = pl.col(LINE).min().over(keys)
    again = rows.with_columns(first.alias("first_line")).filter(pl.col(LINE) > pl.col("first_line"))
    return [
        error(
            "row-doubled",
            file,
            row[LINE],
            keys[-1] if "code" not in keys else "code",
            first=str(row["first_line"]),
            key=shown(", ".join(str(row[name]) for name in keys)),
        )
        for row in again.iter_rows(named=True)
    ]
