"""Quarto's shortcodes `{{< name argument >}}`: the reports use `var` and `embed`.

A variable is replaced in the text, so it works wherever text stands: in a paragraph, a link, a
front matter. An embed stands alone on its line and becomes the cell's output.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from analysis.errors import Finding, Where
from analysis.publishing.embedded.settings import Settings, problem

_SHORTCODE = re.compile(r"\{\{\{<(?P<shown>.*?)>\}\}\}|\{\{<(?P<said>.*?)>\}\}")
_ALONE = re.compile(r"\s*\{\{<\s*embed\s+(?P<notebook>\S+?)#(?P<label>\S+)\s*>\}\}\s*")
# A line that pandoc takes for the beginning of a list, heading, quotation, definition or div.
_BLOCK_START = re.compile(r"(?P<lead>\s*\(?(?:\d+|[A-Za-z#])?)(?P<mark>[.)#>*+:|~-])(?=\s|:|~|$)")
_FENCE = re.compile(r"\s{0,3}(?P<fence>`{3,}|~{3,})(?P<info>.*)")
_MARKER = re.compile(r"\s*(?:(?:[-*+]|\d+[.)])\s+)*")


@dataclass(frozen=True)
class Embed:
    """An embed shortcode that stands alone on its line."""

    notebook: str
    label: str


def embed(line: str) -> Embed | None:
    """The embed that a line consists of."""
    match = _ALONE.fullmatch(line)
    return Embed(match["notebook"], match["label"]) if match else None


def expand(
    line: str, variables: Settings, where: Where, findings: list[Finding], *, prose: bool = True
) -> str:
    """A line with its variables filled in; what cannot be filled in becomes a finding.

    Args:
        line: one line of a page.
        variables: `_variables.yml`.
        where: the line's place.
        findings: problems are added here.
        prose: the line is prose, where a value at the beginning must not become a list.
    """

    def filled(match: re.Match[str]) -> str:
        if match["shown"] is not None:
            return "{{<" + match["shown"] + ">}}"
        return _value(match["said"].split(), match[0], variables, where, findings)

    expanded = _SHORTCODE.sub(filled, line)
    if prose and expanded != line:
        return _still_text(line, expanded)
    return expanded


def fenced(lines: list[str]) -> Iterator[tuple[str, bool, str | None]]:
    """Each line, whether it stands in a code block, and what an opening fence says."""
    fence = ""
    for line in lines:
        match = _FENCE.fullmatch(line)
        if not fence and match and not ("`" in match["fence"] and "`" in match["info"]):
            fence = match["fence"]
            yield line, True, match["info"].strip()
            continue
        closes = match and match["fence"].startswith(fence) and not match["info"].strip()
        yield line, bool(fence), None
        if closes:
            fence = ""


def _value(
    words: list[str], said: str, variables: Settings, where: Where, findings: list[Finding]
) -> str:
    name = words[0] if words else ""
    if name == "embed":
        findings.append(problem("page-embed-alone", where, shortcode=said))
        return ""
    if name != "var" or len(words) != 2:  # noqa: PLR2004 -- the word and one name
        findings.append(problem("page-shortcode", where, shortcode=said))
        return ""
    value: object = variables.data
    for part in words[1].split("."):
        value = value.get(part) if isinstance(value, dict) else None
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        findings.append(problem("page-variable", where, name=words[1]))
        return ""
    return " ".join(str(value).split("\n"))


def _still_text(line: str, expanded: str) -> str:
    """A line that begins with a value stays text: `2021. Året …` is no list."""
    marker = _MARKER.match(line)
    start = marker.end() if marker else 0
    if not line.startswith("{{<", start):
        return expanded
    opening = _BLOCK_START.match(expanded, start)
    if not opening:
        return expanded
    mark = opening.start("mark")
    return f"{expanded[:mark]}\\{expanded[mark:]}"
