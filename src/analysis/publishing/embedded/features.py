"""What Quarto would draw and the embedded renderer would not: found, never passed over."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.errors import Finding
from analysis.publishing.embedded import tree
from analysis.publishing.embedded.crossref import kind_of
from analysis.publishing.embedded.settings import problem
from analysis.publishing.embedded.source import Source
from analysis.publishing.embedded.tree import Node

_CLASSES = re.compile(
    r"(callout|panel|column|content|layout|quarto|cell|theorem|proof)(-.*)?|columns|aside|hidden"
)
_ATTRIBUTES = re.compile(
    r"(layout|when|unless|code|lst|tbl|fig)(-.*)?|icon|appearance|file|filename|include-in-header"
)
_NUMBERED = re.compile(
    r"(lst|eq|thm|lem|cor|prp|cnj|def|exm|exr|rem|sol|alg|nte|tip|wrn|imp|cau|vid|dia)-.+"
)


def unknown(blocks: list[Node], source: Source) -> list[Finding]:
    """Features of Quarto on a page that the embedded renderer does not know."""
    return [finding for node in tree.walk(blocks) for finding in _of(node, source)]


def _of(node: Node, source: Source) -> Iterator[Finding]:
    if node["t"] == tree.HEADER and node["c"][0] == 1:
        title = "".join(part["c"] for part in tree.walk(node["c"][2]) if part["t"] == "Str")
        yield problem("page-heading", source.find(title or "#"), heading=title)
    if node["t"] == tree.MATH:
        yield problem("page-feature", source.find(node["c"][1]), feature=f"${node['c'][1]}$")
    if node["t"] == tree.FIGURE and not kind_of(node):
        image = next(part for part in tree.walk(node) if part["t"] == tree.IMAGE)
        yield problem("page-image-id", source.find(image["c"][2][0]), image=image["c"][2][0])
    if kind_of(node):
        yield from _inner(node, source)
    identifier, classes, pairs = tree.attributes(node)
    if _NUMBERED.fullmatch(identifier):
        yield problem("page-feature", source.find(f"#{identifier}"), feature=f"#{identifier}")
    for name in classes:
        if _CLASSES.fullmatch(name):
            yield problem("page-feature", source.find(f".{name}"), feature=f".{name}")
    allowed = {"fig-alt"} if node["t"] == tree.IMAGE else set()
    for name in pairs.keys() - allowed:
        if _ATTRIBUTES.fullmatch(name):
            yield problem("page-feature", source.find(name), feature=name)


def _inner(node: Node, source: Source) -> Iterator[Finding]:
    """A numbered figure or table within another."""
    inner = (tree.attributes(part)[0] for part in tree.walk(node["c"]) if kind_of(part))
    for identifier in inner:
        yield problem("page-feature", source.find(f"#{identifier}"), feature=f"#{identifier}")
