"""Links between pages: written to `.qmd` files, read as `.html`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from analysis.errors import Finding, Where
from analysis.publishing.embedded import tree
from analysis.publishing.embedded.settings import problem
from analysis.publishing.embedded.source import Source
from analysis.publishing.embedded.tree import Node

_PAGE = re.compile(r"(?:\./)?(?P<name>[^/:#?]+)\.qmd(?P<anchor>#.*)?")
_HREF = re.compile(r"""(?P<before>\bhref\s*=\s*["']?)(?P<target>[^"'\s>]+\.qmd(?:#[^"'\s>]*)?)""")
_ID = re.compile(r"""<[a-zA-Z][^<>]*?\sid=(?:"([^"]+)"|'([^']+)'|([^\s"'>]+))""")
_SCRIPT = re.compile(r"<script\b.*?</script\s*>", re.DOTALL | re.IGNORECASE)


@dataclass(frozen=True)
class Link:
    """A link to a place in the site."""

    page: str
    anchor: str
    where: Where


def rewrite(
    blocks: list[Node], pages: Collection[str], source: Source
) -> tuple[list[Node], list[Link], list[Finding]]:
    """The page with links to `.html`, the places it links to, and links to no page."""
    links: list[Link] = []
    findings: list[Finding] = []

    def target(said: str) -> str:
        if said.startswith("#"):
            links.append(Link(source.name, unquote(said[1:]), source.find(said)))
            return said
        match = _PAGE.fullmatch(said)
        if not match:
            return said
        where = source.find(said)
        if f"{match['name']}.qmd" not in pages:
            findings.append(problem("renderer-link", where, target=said))
        anchor = match["anchor"] or ""
        links.append(Link(match["name"], unquote(anchor[1:]), where))
        return f"./{match['name']}.html{anchor}"

    def change(node: Node) -> list[Node] | None:
        content: Any = node.get("c")
        if node["t"] == tree.LINK:
            address, title = content[2]
            return [{"t": tree.LINK, "c": [content[0], content[1], [target(address), title]]}]
        if node["t"] in (tree.RAW_BLOCK, tree.RAW_INLINE):
            html = _HREF.sub(lambda found: found["before"] + target(found["target"]), content[1])
            return [{"t": node["t"], "c": [content[0], html]}]
        return None

    return tree.rewrite(blocks, change), links, findings


def ids(html: str) -> list[str]:
    """Every id in a page."""
    found = _ID.findall(_SCRIPT.sub("", html))
    return [first or second or third for first, second, third in found]


def broken(links: Iterable[Link], ids_of: Mapping[str, Collection[str]]) -> list[Finding]:
    """Links to a place that is on no page."""
    return [
        problem("page-anchor", link.where, target=f"{link.page}.qmd#{link.anchor}")
        for link in links
        if link.anchor and link.anchor not in ids_of.get(link.page, ())
    ]
