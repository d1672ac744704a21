"""Numbered figures, tables and sections, and the references to them.

Figures and tables are numbered by page in the order in which they stand; a section's number
counts the headings of its level, as Quarto counts them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from analysis.errors import Finding
from analysis.publishing.embedded import tree
from analysis.publishing.embedded.project import Words
from analysis.publishing.embedded.settings import problem
from analysis.publishing.embedded.source import Source
from analysis.publishing.embedded.tree import Node

FLOAT = "embedded-float"
"""The class of an embedded figure or table: first its caption, then what it shows."""
_FLOATS = {"fig": "figure", "tbl": "table"}
_FLOATING = (tree.DIV, tree.TABLE, tree.FIGURE)
_NBSP = "\u00a0"
_HEADING_LEVELS = 6


@dataclass(frozen=True)
class Target:
    """What a reference leads to."""

    word: str
    number: str

    @property
    def name(self) -> str:
        """`Figur 1`, with a space that does not break."""
        return f"{self.word}{_NBSP}{self.number}"


def kind_of(node: Node) -> str | None:
    """`fig` or `tbl` when an element is a numbered figure or table."""
    if node["t"] not in _FLOATING:
        return None
    kind, dash, _ = tree.attributes(node)[0].partition("-")
    return kind if dash and kind in _FLOATS else None


def targets(blocks: list[Node], words: Words) -> dict[str, Target]:
    """Everything on the page that can be referred to, by id."""
    nodes = list(tree.walk(blocks))
    return {**_floats(nodes, words), **_sections(nodes, words)}


def _floats(nodes: list[Node], words: Words) -> dict[str, Target]:
    counted: Counter[str] = Counter()
    found: dict[str, Target] = {}
    for node in nodes:
        kind = kind_of(node)
        if kind:
            counted[kind] += 1
            word = getattr(words, _FLOATS[kind])
            found[tree.attributes(node)[0]] = Target(word, str(counted[kind]))
    return found


def _sections(nodes: list[Node], words: Words) -> dict[str, Target]:
    headings = (node for node in nodes if node["t"] == tree.HEADER)
    levels = [0] * (_HEADING_LEVELS + 1)
    found: dict[str, Target] = {}
    for heading in headings:
        identifier, classes, _ = tree.attributes(heading)
        if "unnumbered" in classes:
            continue
        level = heading["c"][0]
        levels[level] += 1
        levels[level + 1 :] = [0] * (_HEADING_LEVELS - level)
        found[identifier] = Target(words.section, _section(levels))
    return {name: target for name, target in found.items() if name.startswith("sec-")}


def resolve(
    blocks: list[Node], found: Mapping[str, Target], source: Source
) -> tuple[list[Node], list[Finding]]:
    """The page with its figures, tables and references written out, and what is wrong."""
    findings: list[Finding] = []

    def change(node: Node) -> list[Node] | None:
        kind = kind_of(node)
        if kind:
            return _float(node, kind, found[tree.attributes(node)[0]], source, findings)
        if node["t"] == tree.CITE:
            return _references(node["c"][0], found, source, findings)
        return None

    return tree.rewrite(blocks, change), findings


def _section(levels: list[int]) -> str:
    # Headings begin at level 2; gaps above the deepest level count as 0.
    last = max(level for level, count in enumerate(levels) if count or level == 2)  # noqa: PLR2004
    return ".".join(str(count) for count in levels[2 : last + 1])


def _references(
    citations: list[dict[str, Any]],
    found: Mapping[str, Target],
    source: Source,
    findings: list[Finding],
) -> list[Node]:
    written: list[Node] = []
    for citation in citations:
        said = str(citation["citationId"])
        target = found.get(said[:1].lower() + said[1:])
        if target is None:
            findings.append(problem("page-reference", source.find(f"@{said}"), reference=said))
            continue
        if citation["citationPrefix"] or citation["citationSuffix"]:
            where = source.find(f"@{said}")
            findings.append(problem("page-reference-form", where, reference=said))
        if written:
            written += [tree.text(","), tree.SPACE]
        bare = citation["citationMode"]["t"] == "SuppressAuthor"
        label = [tree.text(target.number if bare else target.name)]
        link = [["", ["quarto-xref"], []], label, [f"#{said[:1].lower()}{said[1:]}", ""]]
        written.append({"t": tree.LINK, "c": link})
    return written


def _float(
    node: Node, kind: str, target: Target, source: Source, findings: list[Finding]
) -> list[Node]:
    identifier, classes, _ = tree.attributes(node)
    caption, content = _parts(node)
    if not caption:
        where = source.find(f"#{identifier}")
        findings.append(problem("page-caption-missing", where, id=identifier))
    for image in tree.walk(content):
        if image["t"] == tree.IMAGE:
            findings += _alternative(image, source)
    kinds = f"quarto-float-caption-top quarto-float-caption quarto-float-{kind}"
    named = f"{identifier}-caption"
    line = [tree.text(f"{target.name}:"), tree.SPACE, *caption]
    block = [
        tree.raw(f'<figure class="quarto-float quarto-float-{kind}">'),
        tree.raw(f'<figcaption class="{kinds}" id="{named}">'),
        {"t": tree.PLAIN, "c": line},
        tree.raw("</figcaption>"),
        tree.div(content, aria_describedby=named),
        tree.raw("</figure>"),
    ]
    own = [name for name in classes if name != FLOAT]
    return [tree.div(block, identifier, *own, "quarto-float", "quarto-figure")]


def _parts(node: Node) -> tuple[list[Node], list[Node]]:
    """The caption's words and what the figure or table shows."""
    content = node["c"]
    if node["t"] == tree.DIV:
        return _division(content[1], embedded=FLOAT in content[0][1])
    long_caption = content[1][1]
    caption = long_caption[0]["c"] if long_caption else []
    if node["t"] == tree.FIGURE:
        return caption, content[2]
    plain = [["", *content[0][1:]], [None, []], *content[2:]]
    return caption, [{"t": tree.TABLE, "c": plain}]


def _division(blocks: list[Node], *, embedded: bool) -> tuple[list[Node], list[Node]]:
    if embedded:
        # The caption begins with an empty span, so that `2021. …` is no list.
        return blocks[0]["c"][1:], blocks[1:]
    if blocks and blocks[-1]["t"] == tree.PARA:
        return blocks[-1]["c"], blocks[:-1]
    return [], blocks


def _alternative(image: Node, source: Source) -> Iterator[Finding]:
    """Give an image its `fig-alt` as text alternative."""
    (identifier, classes, pairs), _, target = image["c"]
    named = dict(pairs)
    alternative = named.pop("fig-alt", "")
    if not alternative:
        yield problem("page-image-alternative", source.find(target[0]), image=target[0])
    attributes = [identifier, classes, list(named.items())]
    image["c"] = [attributes, [tree.text(alternative)], target]
