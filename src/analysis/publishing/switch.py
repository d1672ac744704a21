"""From a page to the same page in the county's other written language.

The reports of one build lie beside each other, so a relative link holds on a server, in a folder
and on a memory stick. A report that was built alone has no link: it may be sent alone as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analysis.errors import Finding, Severity, Where, WorkbookError
from analysis.language import Language, text

if TYPE_CHECKING:
    from analysis.publishing.reports import Report


def links(report: Report, built: Sequence[Report], prose: Path) -> list[dict[str, Any]]:
    """What the page shell needs to lead to the reports in the other written languages.

    Args:
        report: the report whose pages get the links.
        built: every report of the same planning cycle that is built together with it.
        prose: the folder with one folder of pages per written language.

    Returns:
        For each other language `language`, `text` (in that language), `folder` (relative to a
        page) and `pages`, in the order of its navigation: a page is found by its place there.

    Raises:
        WorkbookError: there is no prose in one of the languages.
    """
    return [
        {
            "language": other.language,
            "text": text(other.language, "report-in-this-language"),
            "folder": f"../{other.name}",
            "pages": _pages(prose, other.language),
        }
        for other in built
        if other != report
    ]


def _pages(prose: Path, language: Language) -> list[str]:
    from analysis.publishing.embedded import settings

    file = prose / language / "_quarto.yml"
    if not file.is_file():
        missing = Where(file=f"{prose.name}/{language}/{file.name}")
        raise WorkbookError(Finding("prose-missing", Severity.ERROR, missing))
    navigation = settings.read(file).data["report"]["navigation"]
    return [str(Path(entry["page"]).with_suffix(".html")) for entry in navigation]
