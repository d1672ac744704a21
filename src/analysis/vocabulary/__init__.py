"""Every column once: name, type, unit, label in both written languages, definition.

The table itself is `columns.toml`. Schemas, axis titles, table headings and the data dictionary
read it, so that one quantity has one name and one meaning everywhere.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Literal, get_args

import polars as pl

from analysis import language as lang
from analysis.language import Language

DType = Literal["text", "int", "float", "share", "date", "bool"]
"""`share` is a part of one: 0.25 is shown as 25 %."""


@dataclass(frozen=True)
class Column:
    """One column of the workbook."""

    name: str
    dtype: DType
    unit: str
    label: dict[Language, str]
    definition: dict[Language, str]


@cache
def columns() -> dict[str, Column]:
    """Every column by name, in the order of `columns.toml`."""
    source = files("analysis.vocabulary").joinpath("columns.toml").read_text(encoding="utf-8")
    return {
        name: Column(
            name=name,
            dtype=_known_dtype(name, entry["dtype"]),
            unit=entry["unit"],
            label={"nb": entry["nb"], "nn": entry["nn"]},
            definition={"nb": entry["definition_nb"], "nn": entry["definition_nn"]},
        )
        for name, entry in tomllib.loads(source)["columns"].items()
    }


def column(name: str) -> Column:
    """The column of that name; `KeyError` tells where to add it."""
    try:
        return columns()[name]
    except KeyError:
        raise KeyError(f"{name!r} is not in vocabulary/columns.toml: add it there") from None


def label(name: str, language: Language) -> str:
    """What readers see as the column's heading."""
    return column(name).label[language]


def definition(name: str, language: Language) -> str:
    """What the column means, in one sentence."""
    return column(name).definition[language]


def unit(name: str, language: Language) -> str:
    """The unit in words; empty for text, dates and codes."""
    key = column(name).unit
    return lang.text(language, f"unit-{key}") if key else ""


def word(name: str, value: str, language: Language) -> str:
    """What readers see for a code word in a column: `started` is «i gang».

    Args:
        name: the column.
        value: one of the words that its schema allows.
        language: the written language.

    Raises:
        KeyError: no text `value-<column>-<value>` is written for it.
    """
    return lang.text(language, f"value-{name}-{value}".replace("_", "-"))


def data_dictionary(names: Iterable[str], language: Language) -> pl.DataFrame:
    """One row per column: `column`, `column_label`, `column_unit`, `column_definition`."""
    rows = [
        {
            "column": name,
            "column_label": label(name, language),
            "column_unit": unit(name, language),
            "column_definition": definition(name, language),
        }
        for name in names
    ]
    wanted = ["column", "column_label", "column_unit", "column_definition"]
    return pl.DataFrame(rows, schema=dict.fromkeys(wanted, pl.String), orient="row")


def field(name: str, *, nullable: bool = False, **rules: Any) -> Any:  # noqa: ANN401
    """A dataframely column of the vocabulary's type, for schemas.

    Args:
        name: the column's name in the vocabulary.
        nullable: whether the value may be missing.
        rules: dataframely's own rules, such as `primary_key`, `min`, `regex`.
    """
    import dataframely as dy

    kinds: dict[DType, Callable[..., Any]] = {
        "text": dy.String,
        "int": dy.Int64,
        "float": dy.Float64,
        "share": dy.Float64,
        "date": dy.Date,
        "bool": dy.Bool,
    }
    return kinds[column(name).dtype](nullable=nullable, **rules)


def _known_dtype(name: str, dtype: str) -> DType:
    for known in get_args(DType):
        if known == dtype:
            return known  # type: ignore[no-any-return]
    raise ValueError(f"{name}: dtype {dtype!r} is not one of {', '.join(get_args(DType))}")
