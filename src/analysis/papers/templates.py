"""A paper's template, filled in: Markdown that planners write, with values of the report.

    {{< var name >}}     a value, as on the report's pages
    {{< blank word >}}   a field that the planner fills in, shown as [word] on yellow
    {{< table name >}}   a table that is made from the values; alone on its line
    {{< list name >}}    a value of several sentences as a numbered list; alone on its line

Passages with conditions: see `passages`. All else is Markdown, handed on to pandoc.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from analysis.errors import Finding, Where, WorkbookError, fail
from analysis.papers.passages import Passages, unknown
from analysis.publishing.embedded import source
from analysis.publishing.embedded.settings import Settings, problem
from analysis.publishing.embedded.shortcodes import expand
from analysis.publishing.embedded.source import Source
from analysis.publishing.outputs import Quoted
from analysis.publishing.values import escape, variables

BLANK_STYLE = "Utfylling"
"""The style of a field to fill in, in the reference document."""

_SHORTCODE = re.compile(r"\{\{<\s*(?P<name>\w+)\s*(?P<said>.*?)\s*>\}\}")
_BLOCKS = ("table", "list")
_SPOILT = re.compile(r"\{\{.*|\{<.*|\}\}|>\}")
"""What is left of a shortcode that lost a brace or an angle bracket."""
_IMAGE = re.compile(r"!\[[^\]]*\]\s*[(\[{]|<img\b", re.IGNORECASE)
_SUMMARY = re.compile(r"\s{0,3}:{3,}\s*\{[^}]*\.summary\b[^}]*\}\s*")
_FENCE_END = re.compile(r"\s{0,3}:{3,}\s*")


@dataclass(frozen=True)
class Filled:
    """A template with its values."""

    file: str
    title: str
    """As Markdown."""
    body: str
    """As Markdown."""
    blanks: tuple[str, ...]
    """The fields to fill in, in their order."""
    summary: str
    """The text of the passage `.summary`; empty without one."""
    summary_at: Where


def read(reports: Path, language: str, name: str) -> Source:
    """A template, `reports/papers/<language>/<name>.md`.

    Raises:
        WorkbookError: there is none, it is not UTF-8, its front matter is not YAML or has no title.
    """
    file = f"{reports.name}/papers/{language}/{name}.md"
    if not (reports.parent / file).is_file():
        fail("papers-template-missing", Where(file))
    found = source.read(reports.parent, file)
    if not isinstance(found.front.data.get("title"), str):
        fail("papers-template-title", Where(file, 1))
    return found


def fill(
    template: Source, quoted: Mapping[str, Quoted], tables: Mapping[str, Sequence[str]]
) -> Filled:
    """A template with its values.

    Args:
        template: what was read.
        quoted: the values that it can name.
        tables: the lines of each table that it can ask for, by name.

    Raises:
        WorkbookError: everything it asks for that there is not; each finding names the line.
    """
    return _Filling(template, quoted, tables).done()


class _Filling:
    """One template on its way to a paper."""

    def __init__(
        self, template: Source, quoted: Mapping[str, Quoted], tables: Mapping[str, Sequence[str]]
    ) -> None:
        self._template = template
        self._quoted = quoted
        self._tables = tables
        self._variables = Settings(variables(quoted), {})
        self._findings: list[Finding] = []
        self._blanks: dict[str, None] = {}

    def done(self) -> Filled:
        """The paper's text, or the findings of all its lines."""
        values = {name: one.value for name, one in self._quoted.items()}
        passages = Passages(values, self._findings)
        lines: list[str] = []
        for index, line in enumerate(self._template.lines):
            where = self._template.where(index)
            if passages.fence(line, where):
                continue
            filled = self._line(line, where, standing=passages.standing)
            lines += filled if passages.standing else []
        passages.finish()
        said = self._template.front.data["title"]
        at = self._template.front.where(("title",))
        (title,) = self._line(said, at, standing=True) or [""]
        if self._findings:
            raise WorkbookError(*{found.id: found for found in self._findings}.values())
        return Filled(
            file=self._template.file,
            title=title,
            body="\n".join(lines) + "\n",
            blanks=tuple(self._blanks),
            summary=_summary(lines),
            summary_at=self._summary_at(),
        )

    def _line(self, line: str, where: Where, *, standing: bool) -> list[str]:
        """The lines that one line becomes; what is wrong with it is noted also where it falls."""
        codes = list(_SHORTCODE.finditer(line))
        blocks = [code for code in codes if code["name"] in _BLOCKS]
        if blocks and _SHORTCODE.fullmatch(line.strip()):
            return self._block(blocks[0]["name"], blocks[0]["said"], where)
        self._refuse(line, where)
        for code in codes:
            self._check(code, where)
        if any(code["name"] not in {"var", "blank"} for code in codes):
            return [line]

        def blank(match: re.Match[str]) -> str:
            if match["name"] != "blank":
                return match[0]
            if standing:
                self._blanks[match["said"]] = None
            return f'[\\[{escape(match["said"])}\\]]{{custom-style="{BLANK_STYLE}"}}'

        unfilled: list[Finding] = []
        filled = expand(_SHORTCODE.sub(blank, line), self._variables, where, unfilled)
        self._findings += unfilled if not codes else []
        return [filled]

    def _refuse(self, line: str, where: Where) -> None:
        """Note what would stand in the paper as it is typed, or would be looked for elsewhere."""
        spoilt = _SPOILT.search(_SHORTCODE.sub("", line))
        if spoilt:
            self._findings.append(problem("papers-shortcode", where, shortcode=spoilt[0]))
        if _IMAGE.search(line):
            self._findings.append(problem("papers-image", where))

    def _check(self, code: re.Match[str], where: Where) -> None:
        """Note what a shortcode asks for that there is not."""
        name, said = code["name"], code["said"]
        if name == "var" and said in self._quoted:
            return
        if name == "var":
            self._findings.append(unknown(said, self._quoted, where))
        elif name != "blank" or not said:
            self._findings.append(problem("papers-shortcode", where, shortcode=code[0]))

    def _block(self, kind: str, name: str, where: Where) -> list[str]:
        if kind == "table" and name in self._tables:
            return ["", *self._tables[name], ""]
        if kind == "list" and name in self._quoted:
            points = self._quoted[name].text.splitlines()
            return ["", *(f"1. {escape(point)}" for point in points), ""]
        if kind == "list":
            self._findings.append(unknown(name, self._quoted, where))
        else:
            args = {"name": name, "known": ", ".join(self._tables)}
            self._findings.append(problem("papers-table", where, **args))
        return []

    def _summary_at(self) -> Where:
        lines = self._template.lines
        at = next((at for at, line in enumerate(lines) if _SUMMARY.fullmatch(line)), 0)
        return self._template.where(at)


def markdown(filled: Filled, language: str, *, headed: bool) -> str:
    """What pandoc reads: the text, with its language and, for a headed paper, its title."""
    front = {"lang": language, **({"title": filled.title} if headed else {})}
    said = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in front.items()]
    return "\n".join(["---", *said, "---", "", filled.body])


def _summary(lines: Sequence[str]) -> str:
    begin = next((at for at, line in enumerate(lines) if _SUMMARY.fullmatch(line)), None)
    if begin is None:
        return ""
    inside = lines[begin + 1 :]
    end = next((at for at, line in enumerate(inside) if _FENCE_END.fullmatch(line)), len(inside))
    return " ".join(line.strip() for line in inside[:end] if line.strip()).replace("\\", "")
