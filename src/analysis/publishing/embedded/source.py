"""A page as it is written: front matter, then Markdown lines, each with its place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from analysis.errors import Finding, Where
from analysis.publishing.embedded import settings
from analysis.publishing.embedded.settings import Settings, problem
from analysis.publishing.embedded.shortcodes import fenced

_UNNAMED = re.compile(r"#{1,6}\s(?!.*\{[^}]*#[^}]+\}\s*#*\s*$)(?=.*\{\{<).*")
_CODE_CELL = re.compile(r"\{\s*(?P<language>[A-Za-z]\w*)\b.*\}")


@dataclass(frozen=True)
class Source:
    """One `.qmd` file."""

    name: str
    """The file without its ending: `bosetting`."""
    file: str
    front: Settings
    lines: tuple[str, ...]
    first_line: int
    """Where the Markdown begins in the file."""

    def where(self, index: int) -> Where:
        """The place of a line of the Markdown."""
        return Where(self.file, self.first_line + index)

    def find(self, said: str) -> Where:
        """The place where something is said first, or the page when it is not found."""
        pattern = re.compile(rf"(?<![\w-]){re.escape(said)}(?![\w-])")
        for index, line in enumerate(self.lines):
            if pattern.search(line):
                return self.where(index)
        return Where(self.file)


def read(folder: Path, file: str) -> Source:
    """A page.

    Raises:
        WorkbookError: the page is not UTF-8, or its front matter is not YAML.
    """
    lines = settings.text_of(folder / file, file).splitlines()
    name = file.rpartition(".")[0]
    end = _end_of_front(lines)
    if end is None:
        return Source(name, file, settings.parse("", file), tuple(lines), 1)
    front = settings.parse("\n".join(lines[1:end]), file, first_line=2)
    return Source(name, file, front, tuple(lines[end + 1 :]), end + 2)


def code_cells(source: Source) -> list[Finding]:
    """Cells that Quarto would run: pages have none, notebooks do."""
    return [
        problem("page-code-cell", source.where(index), language=match["language"])
        for index, (_, _, info) in enumerate(fenced(list(source.lines)))
        if info and (match := _CODE_CELL.fullmatch(info))
    ]


def unnamed_headings(source: Source) -> list[Finding]:
    """Headings with a value and no id of their own: it would change with the value."""
    return [
        problem("page-heading-id", source.where(index), heading=line.lstrip("# "))
        for index, (line, in_code, _) in enumerate(fenced(list(source.lines)))
        if not in_code and _UNNAMED.fullmatch(line)
    ]


def _end_of_front(lines: list[str]) -> int | None:
    if not lines or lines[0].rstrip() != "---":
        return None
    ends = (at for at, line in enumerate(lines[1:], 1) if line.rstrip() in {"---", "..."})
    return next(ends, None)
