"""YAML as Quarto reads it, with the line of every key, so that a finding can name its place.

Quarto follows YAML 1.2: `yes` and `2021-01-01` are texts there, while PyYAML would make a truth
value and a date of them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from analysis.errors import Finding, Severity, Where, fail

KeyPath = tuple[str | int, ...]


@dataclass(frozen=True)
class Settings:
    """What one or more YAML texts say, and where each of it stands."""

    data: dict[str, Any]
    places: Mapping[KeyPath, Where]

    def where(self, path: KeyPath) -> Where:
        """The place of a key or, when the key is missing, of what should hold it."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places.get(path, Where())


class _Loader(yaml.SafeLoader):
    """Texts, whole numbers, decimals, `true`, `false` and nothing: what YAML 1.2 knows."""


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("null", r"~|null|Null|NULL|", "~nN\0"),
):
    _Loader.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}", re.compile(rf"(?:{_pattern})\Z"), [*_first, ""]
    )
# PyYAML would read 010 as 8.
_Loader.add_constructor("tag:yaml.org,2002:int", lambda _, node: int(node.value))


def read(path: Path, *, asked_by: Where | None = None) -> Settings:
    """A YAML file.

    Args:
        path: the file; findings name it without its folder.
        asked_by: the place that names the file.

    Raises:
        WorkbookError: the file is missing, is not UTF-8 or not YAML, or has a key twice.
    """
    if not path.is_file():
        fail("renderer-file-missing", asked_by or Where(), name=path.name)
    return parse(text_of(path), path.name)


def text_of(path: Path, file: str = "") -> str:
    """A file's text.

    Args:
        path: where it is.
        file: what findings call it; its own name unless told.

    Raises:
        WorkbookError: it is not UTF-8; the finding names the line.
    """
    content = path.read_bytes()
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        row = content.count(b"\n", 0, problem.start) + 1
        fail("renderer-encoding", Where(file or path.name, row))


def parse(text: str, file: str, first_line: int = 1) -> Settings:
    """A YAML text that stands in a file from a line on.

    Raises:
        WorkbookError: it is not YAML, is not a mapping, or has a key twice.
    """
    loader = _Loader(text)
    top = Where(file, first_line)
    try:
        node = loader.get_single_node()
        data = loader.construct_document(node) if node else {}
    except yaml.YAMLError as problem:
        mark = getattr(problem, "problem_mark", None)
        row = first_line + mark.line if mark else first_line
        said = getattr(problem, "problem", None) or str(problem)
        fail("renderer-yaml", Where(file, row), problem=said)
    if not isinstance(data, dict):
        fail("renderer-yaml", top, problem="not a mapping")
    places: dict[KeyPath, Where] = {(): top}
    if node is not None:
        _locate(node, (), file, first_line, places)
    return Settings(data, places)


def merge(first: Settings, *others: Settings) -> Settings:
    """Settings of several files as Quarto merges them: later files win, lists are joined."""
    data, places = first.data, dict(first.places)
    for other in others:
        data = _merged(data, other.data)
        holders = {path[:-1] for path in other.places if path}
        places |= {
            path: place
            for path, place in other.places.items()
            if path not in holders or path not in places
        }
    return Settings(data, places)


def _merged(old: Any, new: Any) -> Any:  # noqa: ANN401 -- YAML holds anything
    if isinstance(old, dict) and isinstance(new, dict):
        shared = {key: _merged(old[key], new[key]) for key in old.keys() & new.keys()}
        return {**old, **new, **shared}
    if isinstance(old, list) and isinstance(new, list):
        return [*old, *(item for item in new if item not in old)]
    return new


def _locate(
    node: yaml.Node, path: KeyPath, file: str, first_line: int, places: dict[KeyPath, Where]
) -> None:
    if isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            inner = (*path, index)
            places[inner] = Where(file, first_line + item.start_mark.line)
            _locate(item, inner, file, first_line, places)
    if not isinstance(node, yaml.MappingNode):
        return
    for key, value in node.value:
        inner = (*path, key.value)
        where = Where(file, first_line + key.start_mark.line)
        if inner in places:
            fail("renderer-key-twice", where, setting=key.value)
        places[inner] = where
        _locate(value, inner, file, first_line, places)


def problem(key: str, where: Where, **args: str) -> Finding:
    """A finding that stops the rendering."""
    return Finding(key, Severity.ERROR, where, args)
