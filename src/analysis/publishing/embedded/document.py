"""One page: text with values and outputs, pandoc's tree, numbers and links, HTML."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

from analysis.errors import Finding, WorkbookError
from analysis.publishing.embedded import (
    crossref,
    features,
    links,
    notebooks,
    pandoc,
    shortcodes,
    source,
)
from analysis.publishing.embedded.project import FrontMatter, Project, checked
from analysis.publishing.embedded.settings import Settings, problem
from analysis.publishing.embedded.source import Source

_RAW_OUTPUT = re.compile(
    r"\s*(?P<fence>`{3,})\s*\{=html\}\n(?P<html>.*?)\n(?P=fence)\s*", re.DOTALL
)


@dataclass(frozen=True)
class Page:
    """A page as it was drawn."""

    name: str
    html: str
    ids: tuple[str, ...]
    links: tuple[links.Link, ...]


@dataclass
class _Text:
    """The Markdown that pandoc gets; large HTML outputs wait until pandoc is done."""

    lines: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    held: dict[str, str] = field(default_factory=dict)
    """The outputs by the comments that stand for them."""

    def hold(self, html: str) -> str:
        """What stands for an output; no author can have written it."""
        mark = f"<!--{uuid4().hex}-->"
        self.held[mark] = html
        return mark


def render(project: Project, file: str, workplace: Path) -> Page:
    """A page of the project as HTML.

    Args:
        project: the Quarto project.
        file: the page's `.qmd` file.
        workplace: an empty folder of the page's own.

    Raises:
        WorkbookError: findings with the page's file and line.
    """
    page = source.read(project.folder, file)
    findings = [*source.code_cells(page), *source.unnamed_headings(page)]
    front = checked(FrontMatter, _front(page, project, findings))
    text = _expanded(page, project)
    _stop(findings + text.findings)
    document = _read(page, front, text, project, workplace)
    blocks = document["blocks"]
    _stop(features.unknown(blocks, page))
    found = crossref.targets(blocks, project.words)
    blocks, references = crossref.resolve(blocks, found, page)
    blocks, linked, unlinked = links.rewrite(blocks, project.pages, page)
    _stop(references + unlinked)
    document["blocks"] = blocks
    html = _written(page, front, document, project)
    for mark, output in text.held.items():
        html = html.replace(mark, output)
    ids = links.ids(html)
    _stop([_twice(page, name) for name, count in Counter(ids).items() if count > 1])
    return Page(page.name, html, tuple(ids), tuple(linked))


def _front(page: Source, project: Project, findings: list[Finding]) -> Settings:
    """The front matter with its values filled in."""
    data = {
        key: shortcodes.expand(
            value, project.variables, page.front.where((key,)), findings, prose=False
        )
        if isinstance(value, str)
        else value
        for key, value in page.front.data.items()
    }
    return Settings(data, page.front.places)


def _expanded(page: Source, project: Project) -> _Text:
    """The page's Markdown with values and embedded cells."""
    text = _Text()
    read: dict[str, dict[str, notebooks.Cell]] = {}
    for index, (line, in_code, _) in enumerate(shortcodes.fenced(list(page.lines))):
        where = page.where(index)
        embed = None if in_code else shortcodes.embed(line)
        if embed is None:
            text.lines.append(
                shortcodes.expand(line, project.variables, where, text.findings, prose=not in_code)
            )
            continue
        if embed.notebook not in read:
            read[embed.notebook] = notebooks.read(project.folder, embed.notebook, where)
        cell = read[embed.notebook].get(embed.label)
        if cell is None:
            said = {"label": embed.label, "notebook": embed.notebook}
            text.findings.append(problem("page-embed-label", where, **said))
        else:
            text.lines += _embedded(cell, text)
    return text


def _embedded(cell: notebooks.Cell, text: _Text) -> Iterator[str]:
    classes = crossref.FLOAT if cell.numbered else "embedded-outputs"
    yield from ("", f"::: {{#{cell.label} .{classes}}}")
    if cell.numbered:
        yield f"[]{{}}{cell.caption}"
    raw = _RAW_OUTPUT.fullmatch(cell.output)
    shown = ("```{=html}", text.hold(raw["html"]), "```") if raw else (cell.output,)
    yield from ("", *shown, "", ":::", "")


def _read(
    page: Source, front: FrontMatter, text: _Text, project: Project, workplace: Path
) -> dict[str, Any]:
    """Pandoc's tree of the page, after the project's own filters."""
    configuration = project.configuration
    said = front.model_dump(exclude_none=True, exclude={"toc", "toc_depth"})
    figures = configuration.figures if front.figures is None else front.figures
    metadata = {
        **said,
        "figures": figures,
        "lang": configuration.lang,
        "report": configuration.report.model_dump(),
        "toc-title": project.words.contents,
    }
    (workplace / "metadata.json").write_text(json.dumps(metadata), encoding="utf-8")
    # The filters know the page by the name of the output file, as they do in Quarto.
    output = workplace / f"{page.name}.json"
    filters = [f"--lua-filter={item.path}" for item in configuration.filters]
    arguments = ["--from=markdown", "--to=json", f"--metadata-file={workplace / 'metadata.json'}"]
    pandoc.run(
        [*arguments, *filters, f"--output={output}"],
        "\n".join([*text.lines, ""]),
        page=page.file,
        folder=project.folder,
    )
    document: dict[str, Any] = json.loads(output.read_text(encoding="utf-8"))
    return document


def _written(page: Source, front: FrontMatter, document: dict[str, Any], project: Project) -> str:
    configuration = project.configuration
    html = configuration.format.html
    arguments = [
        "--from=json",
        "--to=html5",
        "--wrap=none",
        f"--template={html.template}",
        f"--title-prefix={configuration.website.title}",
        *(f"--css={sheet}" for sheet in html.css),
    ]
    if html.toc if front.toc is None else front.toc:
        arguments += ["--toc", f"--toc-depth={front.toc_depth or html.toc_depth}"]
    return pandoc.run(arguments, json.dumps(document), page=page.file, folder=project.folder)


def _twice(page: Source, name: str) -> Finding:
    return problem("page-id-twice", page.find(f"#{name}"), id=name)


def _stop(findings: list[Finding]) -> None:
    if findings:
        raise WorkbookError(*{finding.id: finding for finding in findings}.values())
