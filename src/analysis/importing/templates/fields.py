"""What stands in each column of a template: its kind, its words, whether it must be filled in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from analysis import language as lang
from analysis import vocabulary
from analysis.language import LANGUAGES, Language
from analysis.sources.reading import allowed
from analysis.sources.tables import TABLES

Kind = Literal[
    "text", "own-id", "whole", "year", "decimal", "date", "word", "duty", "municipality", "measure"
]
COUNTY = "county_code"
"""The one column that is no column of the sheet: the template knows its county."""

_BY_NAME: dict[str, Kind] = {
    "duty_id": "duty",
    "code": "municipality",
    "activity_id": "own-id",
    "grant_id": "own-id",
    "year": "year",
}
_BY_TYPE: dict[str, Kind] = {"int": "whole", "float": "decimal", "date": "date"}


@dataclass(frozen=True)
class Field:
    """One column of a template."""

    column: str
    kind: Kind
    required: bool
    words: tuple[str, ...] = ()
    """The code words that may stand in it, empty when it is free."""
    least: Any = None
    most: Any = None
    """The smallest and largest number or day, where the schema has one."""

    def label(self, language: Language) -> str:
        """Its heading."""
        if self.kind == "municipality":
            return lang.text(language, "template-municipality")
        return vocabulary.label(self.column, language)

    def names(self) -> frozenset[str]:
        """Everything that may stand above it: both headings, and the column's own name."""
        return frozenset({self.column, *(self.label(language) for language in LANGUAGES)})

    def said(self, language: Language) -> list[str]:
        """Its words as a reader sees them."""
        return [vocabulary.word(self.column, word, language) for word in self.words]


def of(table: str) -> tuple[Field, ...]:
    """The columns of a table's template, in the order of its schema."""
    schema = TABLES[table].schema
    columns: dict[str, Any] = schema.columns()
    return tuple(
        Field(
            name,
            _kind(table, name, words := allowed(schema, name)),
            required=not columns[name].nullable,
            words=words,
            least=getattr(columns[name], "min", None),
            most=getattr(columns[name], "max", None),
        )
        for name in schema.column_names()
        if name != COUNTY
    )


def _kind(table: str, name: str, words: tuple[str, ...]) -> Kind:
    if words:
        return "word"
    if name == "measure_id":
        return "own-id" if table == "measures" else "measure"
    return _BY_NAME.get(name) or _BY_TYPE.get(vocabulary.column(name).dtype, "text")
