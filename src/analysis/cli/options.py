"""Values that a command line may give, checked before anything starts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, get_args

from analysis import language as lang
from analysis.cli.words import spoken
from analysis.errors import Finding, Severity, WorkbookError
from analysis.language import LANGUAGES, Language
from analysis.publishing.renderers import CHOICES, Choice
from analysis.publishing.reports import ALL, Languages

Format = Literal["table", "csv", "json"]
FORMATS: tuple[Format, ...] = get_args(Format)


def message_language(given: str | None) -> Language:
    """The written language of a command's messages."""
    if given is None:
        return spoken()
    for known in LANGUAGES:
        if given == known:
            return known
    raise _refused("--language", given, LANGUAGES)


def report_languages(given: str | None) -> Languages:
    """The written languages to build; None: the county's own."""
    if given is None:
        return None
    for known in (*LANGUAGES, ALL):
        if given == known:
            return known
    raise _refused("--language", given, (*LANGUAGES, ALL))


def renderer(given: str) -> Choice:
    """Who draws the pages."""
    for known in CHOICES:
        if given == known:
            return known
    raise _refused("--renderer", given, CHOICES)


def table_format(given: str) -> Format:
    """How a table is written."""
    for known in FORMATS:
        if given == known:
            return known
    raise _refused("--format", given, FORMATS)


def table(given: str, known: Sequence[str], language: Language) -> None:
    """A table by name: it must be one of those that the command is for.

    Raises:
        WorkbookError: it is not.
    """
    if given not in known:
        raise _refused(lang.text(language, "cli-value-table"), given, known)


def _refused(option: str, given: str, known: Sequence[str]) -> WorkbookError:
    args = {"option": option, "value": given, "known": ", ".join(known)}
    return WorkbookError(Finding("option-value-unknown", Severity.ERROR, args=args))
