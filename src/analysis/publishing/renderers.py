"""Which program draws the pages: Quarto where it is found, else the renderer of our own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from analysis import language as lang
from analysis.errors import Finding, Severity, WorkbookError
from analysis.language import Language

Choice = Literal["auto", "quarto", "embedded"]
CHOICES: tuple[Choice, ...] = get_args(Choice)


@dataclass(frozen=True)
class Drawn:
    """What a renderer made."""

    pages: tuple[str, ...]
    """File names of the pages, in reading order."""
    findings: tuple[Finding, ...] = ()
    """What it warns about."""


@dataclass(frozen=True)
class Renderer:
    """A program that turns a staged project into a site."""

    name: Literal["quarto", "embedded"]
    render: Callable[[Path, Path, int], Drawn]
    """Project folder, site folder, how many pages at the same time."""
    version: str = ""
    """Of Quarto; the embedded renderer is as old as the workbook."""
    findings: tuple[Finding, ...] = ()
    """Why it was not the other one, where that is a warning."""

    def described(self, language: Language) -> str:
        """As the page foot names it."""
        return lang.text(language, f"renderer-{self.name}", version=self.version)


def choose(wanted: Choice) -> Renderer:
    """The renderer to use.

    Raises:
        WorkbookError: Quarto is asked for and not found, or too old.
    """
    if wanted == "embedded":
        return _embedded()
    from analysis.publishing import quarto

    found = quarto.find()
    if found is not None:
        return Renderer("quarto", _with_quarto, found.version)
    reason = quarto.why_not()
    if wanted == "quarto" and reason is not None:
        raise WorkbookError(Finding(reason.key, Severity.ERROR, reason.where, reason.args))
    warned = reason is not None and reason.severity is Severity.WARNING
    return _embedded(reason if warned else None)


def _embedded(finding: Finding | None = None) -> Renderer:
    return Renderer("embedded", _with_pandoc, findings=(finding,) if finding else ())


def _with_quarto(project: Path, site: Path, jobs: int) -> Drawn:
    from analysis.publishing import quarto

    del jobs  # Quarto draws one page after another
    drawn = quarto.render(project, site)
    return Drawn(tuple(page.name for page in drawn.pages), drawn.findings)


def _with_pandoc(project: Path, site: Path, jobs: int) -> Drawn:
    from analysis.publishing import embedded

    pages = embedded.render_embedded(project, site, jobs=jobs)
    return Drawn(tuple(page.name for page in pages))
