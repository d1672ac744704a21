"""A planning cycle written as a cycle file, with the comments a planner needs to go on.

The standard library reads TOML and does not write it. What a cycle holds is little: texts,
numbers, dates, lists of texts, tables of numbers by municipality, and a list of tables.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping

from analysis import language as lang
from analysis.cycle import Cycle
from analysis.language import Language

_PLAIN_KEY = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")
_DELETE = "\x7f"


def text(cycle: Cycle, language: Language) -> str:
    """The cycle as TOML that `sources.cycles` reads back as the same cycle.

    Args:
        cycle: what the file holds.
        language: of the comments.
    """
    head = lang.text(language, "explore-file", name=cycle.name)
    return "\n".join([*_comment(head), *_table(cycle.model_dump(), (), language)]) + "\n"


def _table(entries: Mapping[str, object], path: tuple[str, ...], language: Language) -> list[str]:
    """Values first, then tables: what stands after a table's heading belongs to it."""
    lines: list[str] = []
    for key, value in entries.items():
        if value is not None and not _is_table(value):
            said = _said(key, path, language)
            lines += ["", *said] if said else []
            lines.append(f"{_key(key)} = {_value(value)}")
    for key, value in entries.items():
        if _is_table(value):
            lines += ["", *_said(key, path, language), *_tables(value, (*path, key), language)]
    return lines


def _tables(value: object, path: tuple[str, ...], language: Language) -> Iterator[str]:
    heading = ".".join(_key(step) for step in path)
    if isinstance(value, Mapping):
        yield f"[{heading}]"
        yield from _table(value, path, language)
    elif isinstance(value, tuple | list):
        for one in value:
            yield f"[[{heading}]]"
            yield from _table(one, path, language)


def _is_table(value: object) -> bool:
    """A table, or a list of tables; an empty list is written as a value."""
    several = isinstance(value, tuple | list) and len(value) > 0
    return isinstance(value, Mapping) or (several and isinstance(value[0], Mapping))  # type: ignore[index]


def _said(key: str, path: tuple[str, ...], language: Language) -> list[str]:
    """What the key means, where there is something to say; municipalities explain themselves."""
    message = "-".join(["explore-file", *path, key]).replace("_", "-")
    return _comment(lang.text(language, message)) if message in lang.keys(language) else []


def _comment(words: str) -> list[str]:
    return [f"# {line}".rstrip() for line in words.splitlines()]


def _key(key: str) -> str:
    """Quoted where it is a code of digits, as the files that planners write have it."""
    plain = set(key) <= _PLAIN_KEY and key and not key.isdigit()
    return key if plain else _string(key)


def _value(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, tuple | list):
        return f"[{', '.join(_value(one) for one in value)}]"
    return str(value)


def _string(value: str) -> str:
    """JSON's escapes are TOML's, but for one character that JSON leaves as it is."""
    return json.dumps(value, ensure_ascii=False).replace(_DELETE, "\\u007f")
