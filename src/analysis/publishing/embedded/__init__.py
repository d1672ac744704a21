"""The embedded renderer: a Quarto website drawn with pandoc, on machines without Quarto.

It reads the same settings, pages and notebooks as Quarto and gives the same pages. It knows the
features that the reports use; any other is a finding that names file and line.
"""

from __future__ import annotations

import shutil
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from analysis.errors import Finding, WorkbookError
from analysis.publishing.embedded import document, links
from analysis.publishing.embedded import project as projects

__all__ = ["render_embedded"]


def render_embedded(project: Path, output: Path, *, jobs: int = 1) -> list[Path]:
    """Draw a Quarto project as a website.

    Args:
        project: the folder with `_quarto.yml`; it is only read.
        output: the site's folder; made when missing, nothing in it is removed.
        jobs: how many pages to draw at once.

    Returns:
        The pages, in the order of `_quarto.yml`.

    Raises:
        WorkbookError: everything that is wrong with the settings, or with the pages; each
            finding names file and line. Nothing is written then.
    """
    plan = projects.read(project)
    with tempfile.TemporaryDirectory() as workplace:
        pages = _pages(plan, Path(workplace), jobs)
    broken = links.broken(
        (link for page in pages for link in page.links),
        {page.name: frozenset(page.ids) for page in pages},
    )
    if broken:
        raise WorkbookError(*broken)
    output.mkdir(parents=True, exist_ok=True)
    _copy_resources(plan, output)
    written = [output / f"{page.name}.html" for page in pages]
    for path, page in zip(written, pages, strict=True):
        path.write_text(page.html, encoding="utf-8")
    return written


def _pages(plan: projects.Project, workplace: Path, jobs: int) -> list[document.Page]:
    """All pages, or the findings of all pages."""

    def draw(number: int) -> document.Page | tuple[Finding, ...]:
        folder = workplace / str(number)
        folder.mkdir()
        try:
            return document.render(plan, plan.pages[number], folder)
        except WorkbookError as refused:
            return refused.findings

    with ThreadPoolExecutor(max_workers=max(1, jobs)) as pool:
        drawn = list(pool.map(draw, range(len(plan.pages))))
    findings = [found for page in drawn if isinstance(page, tuple) for found in page]
    if findings:
        raise WorkbookError(*{finding.id: finding for finding in findings}.values())
    return [page for page in drawn if isinstance(page, document.Page)]


def _copy_resources(plan: projects.Project, output: Path) -> None:
    configuration = plan.configuration
    patterns = [*configuration.format.html.css, *configuration.project.resources]
    named = {path for pattern in patterns for path in plan.folder.glob(pattern)}
    for path in sorted(path for path in named if path.is_file()):
        target = output / path.relative_to(plan.folder)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
