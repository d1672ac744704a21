"""Where in a TOML file a setting stands: TOML's own reader does not tell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

Step = str | int
"""A key, or a place in a list, from 0."""
Path = tuple[Step, ...]

_HEADER = re.compile(r"^\s*(\[\[?)([^\[\]]+)\]\]?\s*(?:#.*)?$")
_NAME = r"""(?:"[^"]*"|'[^']*'|[\w-]+)"""
_KEY = re.compile(rf"^\s*({_NAME}(?:\s*\.\s*{_NAME})*)\s*=")
_PART = re.compile(r""""([^"]*)"|'([^']*)'|([\w-]+)""")


def line_of(text: str, path: Sequence[Step]) -> int | None:
    """The line of a setting, or of the nearest section around it that the file has.

    Args:
        text: the file's content.
        path: the keys that lead to the setting, such as `("recommendation", "caps", "5001")`.

    Returns:
        the line, from 1; None where not even the first key is there.
    """
    lines = _lines(text)
    for length in range(len(path), 0, -1):
        found = lines.get(tuple(path[:length]))
        if found is not None:
            return found
    return None


def _lines(text: str) -> dict[Path, int]:
    """The line of each section and key."""
    lines: dict[Path, int] = {}
    met: Counter[Path] = Counter()
    section: Path = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            name = _parts(header[2])
            section = (*name, met[name]) if header[1] == "[[" else name
            met[name] += 1
            lines.setdefault(name, number)
            lines.setdefault(section, number)
        elif key := _KEY.match(line):
            lines.setdefault((*section, *_parts(key[1])), number)
    return lines


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(next(filter(None, part), "") for part in _PART.findall(dotted))
