"""Pandoc's document tree: elements are `{"t": type, "c": content}`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

Node = dict[str, Any]
Change = Callable[[Node], list[Node] | None]

DIV, SPAN, HEADER, PARA, PLAIN = "Div", "Span", "Header", "Para", "Plain"
LINK, CITE, TABLE, FIGURE, IMAGE = "Link", "Cite", "Table", "Figure", "Image"
CODE, CODE_BLOCK, MATH = "Code", "CodeBlock", "Math"
RAW_BLOCK, RAW_INLINE = "RawBlock", "RawInline"
_ATTRIBUTES_AT = {
    DIV: 0, SPAN: 0, LINK: 0, IMAGE: 0, TABLE: 0, FIGURE: 0, CODE: 0, CODE_BLOCK: 0, HEADER: 1,
}  # fmt: skip


def walk(value: Any) -> Iterator[Node]:  # noqa: ANN401 -- trees nest lists in lists
    """Every element in the order of the page."""
    if isinstance(value, list):
        for item in value:
            yield from walk(item)
    elif isinstance(value, dict):
        if "t" in value:
            yield value
        for item in value.values():
            yield from walk(item)


def rewrite(value: Any, change: Change) -> Any:  # noqa: ANN401 -- trees nest lists in lists
    """The tree with elements replaced, innermost first.

    Args:
        value: an element, a list of elements, or what an element holds.
        change: gives what stands in an element's place, or None to leave it.
    """
    if isinstance(value, dict):
        return {key: rewrite(item, change) for key, item in value.items()}
    if not isinstance(value, list):
        return value
    written: list[Any] = []
    for item in value:
        inner = rewrite(item, change)
        instead = change(inner) if isinstance(inner, dict) and "t" in inner else None
        written.extend([inner] if instead is None else instead)
    return written


def attributes(node: Node) -> tuple[str, list[str], dict[str, str]]:
    """An element's id, classes and further attributes."""
    at = _ATTRIBUTES_AT.get(node["t"])
    if at is None:
        return "", [], {}
    identifier, classes, pairs = node["c"][at]
    return identifier, classes, dict(pairs)


def div(content: list[Node], identifier: str = "", *classes: str, **pairs: str) -> Node:
    """A division."""
    named = [[name.replace("_", "-"), value] for name, value in pairs.items()]
    return {"t": DIV, "c": [[identifier, list(classes), named], content]}


def text(said: str) -> Node:
    """A text."""
    return {"t": "Str", "c": said}


def raw(html: str) -> Node:
    """HTML as a block."""
    return {"t": RAW_BLOCK, "c": ["html", html]}


SPACE: Node = {"t": "Space"}
