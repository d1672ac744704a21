"""The pages when the county has filled in its own tables, and the pages in nynorsk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests import accessibility
from tests.publishing.test_recalculation import Site, site  # noqa: F401 -- a fixture

ROOT = Path(__file__).resolve().parents[2]
WIDTHS = (1200, 390)
TOO_WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
SHEETS = ("5001", "5006", "5057")

Open = Callable[..., Any]


def faults(pages: list[Path], open_page: Open, width: int) -> Iterator[str]:
    """What axe finds, what a page asks other machines for, and which pages scroll sideways."""
    for path in pages:
        visit = open_page(path, width)
        yield from visit.requests_outside
        yield from visit.messages
        visit.page.evaluate(accessibility.OPEN_ALL)
        if visit.page.evaluate(TOO_WIDE):
            yield f"{path.name} scrolls sideways"
        if found := accessibility.faults(visit.page):
            yield f"{path.name}: {found}"


@pytest.mark.parametrize("width", WIDTHS)
def test_the_filled_pages_are_for_everybody(site: Site, open_page: Open, width: int) -> None:  # noqa: F811
    pages = [*site.folder.glob("*.html"), *(site.folder / f"kommuner/{one}.html" for one in SHEETS)]
    said = (site.folder / "sektorplanen.html").read_text(encoding="utf-8")
    assert "Oppdiktet tiltak T1" in said
    assert list(faults(sorted(pages), open_page, width)) == []


@pytest.mark.parametrize("width", WIDTHS)
def test_the_pages_in_nynorsk_are_for_everybody(
    languages: dict[str, Any], open_page: Open, width: int
) -> None:
    pages = sorted(languages["nn"].folder.glob("*.html"))
    written = len(list((ROOT / "reports/nn").glob("[!_]*.qmd")))
    assert len(pages) == written + 1, "the pages, and all of them in one file"
    assert list(faults(pages, open_page, width)) == []
