"""The schemas as Frictionless Table Schema: what `datapackage.json` says of a table's columns."""

from __future__ import annotations

import datetime as dt
from typing import Any

from analysis import vocabulary
from analysis.sources.tables import Reference, Table

_TYPES = {"text": "string", "int": "integer", "date": "date", "bool": "boolean"}
_CONSTRAINTS = {"min": "minimum", "max": "maximum", "regex": "pattern"}


def descriptor(table: Table) -> dict[str, Any]:
    """A table's columns, keys and references as Frictionless writes them."""
    described: dict[str, Any] = {
        "fields": [_field(table, name) for name in table.schema.column_names()],
        "missingValues": [""],
    }
    if table.schema.primary_key():
        described["primaryKey"] = table.schema.primary_key()
    if table.references:
        described["foreignKeys"] = [
            {
                "fields": _with(reference, reference.column),
                "reference": {
                    "resource": reference.table,
                    "fields": _with(reference, reference.target),
                },
            }
            for reference in table.references
        ]
    return described


def _with(reference: Reference, column: str) -> str | list[str]:
    """One column, or it and the one that both tables must have alike."""
    return [reference.within, column] if reference.within else column


def _field(table: Table, name: str) -> dict[str, Any]:
    column: Any = table.schema.columns()[name]
    constraints: dict[str, Any] = {} if column.nullable else {"required": True}
    for rule, constraint in _CONSTRAINTS.items():
        limit = getattr(column, rule, None)
        if limit is not None:
            constraints[constraint] = limit.isoformat() if isinstance(limit, dt.date) else limit
    if column.metadata and "allowed" in column.metadata:
        constraints["enum"] = list(column.metadata["allowed"])
    described = {
        "name": name,
        "type": _TYPES.get(vocabulary.column(name).dtype, "number"),
        "description": vocabulary.definition(name, "nb"),
    }
    return described | ({"constraints": constraints} if constraints else {})
