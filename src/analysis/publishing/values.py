"""Values that prose quotes: collected from the notebooks, written as Quarto's `_variables.yml`.

Quarto reads a variable as Markdown. A name or a sentence is text, so what Markdown would take
for markup is escaped here, once, for both renderers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from analysis.errors import Finding, Severity, Where, WorkbookError
from analysis.publishing.outputs import Quoted

# What means something anywhere in a line: emphasis, links, code, math, HTML, citations, quotes.
_MARKUP = re.compile(r"""[\\`*_{}\[\]<>#~^$@|"'&]|-{2,}|\.{3}""")
# What means something where a block begins: lists, definitions, fences, headings, title blocks.
_OPENING = re.compile(
    r"(?P<mark>[-+:%=])|(?P<item>\(?(?:\d+|[a-zA-Z]|[ivxlcdmIVXLCDM]+))(?P<end>[.)])"
)
_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
_SPACES = re.compile(r"[ \t\r\n]+")


def escape(text: str) -> str:
    """Text as Markdown that reads exactly so; ordinary sentences come back unchanged."""
    line = _SPACES.sub(" ", text).strip(" ")
    escaped = _MARKUP.sub(lambda found: _PUNCTUATION.sub(r"\\\1", found.group()), line)
    opening = _OPENING.match(escaped)
    if opening is None:
        return escaped
    place = opening.start("mark") if opening["mark"] else opening.start("end")
    return f"{escaped[:place]}\\{escaped[place:]}"


def merge(recorded: Iterable[tuple[str, Mapping[str, Quoted]]]) -> dict[str, Quoted]:
    """The values of all notebooks, sorted by name.

    Args:
        recorded: for each notebook its path and its values.

    Raises:
        WorkbookError: two notebooks say different things under one name, or one name is both a
            value and the group of another.
    """
    merged: dict[str, Quoted] = {}
    findings = [
        _finding("value-twice", notebook, name=name)
        for notebook, values in recorded
        for name, value in values.items()
        if merged.setdefault(name, value) != value
    ]
    findings += [
        _finding("value-is-group", None, name=group, inner=name)
        for name in merged
        for group in _groups(name)
        if group in merged
    ]
    if findings:
        raise WorkbookError(*findings)
    return dict(sorted(merged.items()))


def variables(values: Mapping[str, Quoted]) -> dict[str, Any]:
    """Dotted names as nested groups of Markdown texts: `a.b` becomes `{a: {b: …}}`."""
    nested: dict[str, Any] = {}
    for name, value in values.items():
        *groups, last = name.split(".")
        group = nested
        for part in groups:
            group = group.setdefault(part, {})
        group[last] = escape(value.text)
    return nested


def on_pages(values: Mapping[str, Quoted]) -> dict[str, Quoted]:
    """The values that pages can quote: those without a number as a part of their name.

    Quarto takes such a part for a place in a list and finds nothing. The values of single
    municipalities have one; they stand in the manifest, and papers quote them.
    """
    return {
        name: value
        for name, value in values.items()
        if not any(part.isdecimal() for part in name.split("."))
    }


def _groups(name: str) -> list[str]:
    """The groups that a dotted name lies in: `a.b.c` lies in `a` and `a.b`."""
    parts = name.split(".")
    return [".".join(parts[:end]) for end in range(1, len(parts))]


def _finding(key: str, notebook: str | None, **args: str) -> Finding:
    return Finding(key, Severity.ERROR, Where(file=notebook), args)
