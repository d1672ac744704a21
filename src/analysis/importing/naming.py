"""Tables and columns as planners know them, for messages that are said in either language."""

from __future__ import annotations

from analysis import language as lang
from analysis import vocabulary
from analysis.language import LANGUAGES, Language


def table(name: str, language: Language) -> str:
    """The title of a table, or of what the command calls by that name."""
    return lang.text(language, f"import-table-{name.replace('_', '-')}")


def titles(name: str, argument: str = "table") -> dict[str, str]:
    """A table's title as arguments of a finding: `table_nb` and `table_nn`."""
    return {f"{argument}_{language}": table(name, language) for language in LANGUAGES}


def shape(name: str) -> dict[str, str]:
    """A publisher's form as arguments of a finding: `shape_nb` and `shape_nn`."""
    key = f"import-shape-{name}"
    return {f"shape_{language}": lang.text(language, key) for language in LANGUAGES}


def column(name: str) -> dict[str, str]:
    """A column's label as arguments of a finding: `column_nb` and `column_nn`."""
    return {f"column_{language}": vocabulary.label(name, language) for language in LANGUAGES}
