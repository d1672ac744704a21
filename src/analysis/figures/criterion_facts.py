"""What a criterion reads about a municipality, in one line that the municipality can check."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import polars as pl

from analysis import language as lang
from analysis import vocabulary
from analysis.language import Language
from analysis.recommendation.criteria import CRITERIA

_NUMBERS = ("int", "float", "share")

Row = Mapping[str, Any]


def line(criterion: str, row: Row, medians: Row, language: Language) -> str:
    """Each figure that the criterion reads, a property beside the country's median.

    Args:
        criterion: its name.
        row: a municipality's row of `indicators.indicators`.
        medians: from `medians`.
        language: written language.
    """
    said = [
        _fact(name, row[name], medians[name], language)
        for name in CRITERIA[criterion].indicators
        if vocabulary.column(name).dtype in _NUMBERS
    ]
    return " · ".join(said)


def medians(indicators: pl.DataFrame) -> Row:
    """The median municipality of the country, by indicator; null for what is counted."""
    return {
        name: indicators[name].median() if indicators.schema[name].is_float() else None
        for name in indicators.columns
    }


def _fact(name: str, value: float | None, median: float | None, language: Language) -> str:
    label = vocabulary.label(name, language)
    if value is None:
        key = "explained-fact-unknown" if median is None else "explained-fact-missing"
        return lang.text(language, key, label=label)
    written = _written(name, value, language)
    if median is None:
        return lang.text(language, "explained-fact", label=label, value=written)
    middle = _written(name, median, language)
    return lang.text(language, "explained-fact-beside", label=label, value=written, median=middle)


def _written(name: str, value: float, language: Language) -> str:
    column = vocabulary.column(name)
    number = lang.number(value, language, 1 if column.dtype == "float" else 0)
    if column.unit == "percent":
        return f"{number}{lang.NBSP}%"
    if column.unit == "minutes":
        return f"{number}{lang.NBSP}{vocabulary.unit(name, language)}"
    return number
