from collections.abc import Callable
from pathlib import Path

import pytest
from tests.publishing.staged import stage

from analysis.errors import WorkbookError
from analysis.publishing.embedded import render_embedded

Found = list[tuple[str, str | None, int | None]]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The fixture project, free to be changed."""
    return stage(tmp_path / "project")


@pytest.fixture
def found(project: Path, tmp_path: Path) -> Callable[[], Found]:
    """What rendering the project finds: key, file, line. Nothing may be written then."""

    def render() -> Found:
        output = tmp_path / "site"
        with pytest.raises(WorkbookError) as refused:
            render_embedded(project, output)
        assert not output.exists()
        for finding in refused.value.findings:
            assert finding.message("nb"), finding.action("nb")
            assert finding.message("nn"), finding.action("nn")
        return [(item.key, item.where.file, item.where.row) for item in refused.value.findings]

    return render


@pytest.fixture
def page(project: Path, tmp_path: Path) -> Callable[[str], str]:
    """A page with the given Markdown as its only page's body, drawn."""

    def render(markdown: str) -> str:
        write_page(project, markdown)
        render_embedded(project, tmp_path / "site")
        return (tmp_path / "site" / "sources.html").read_text(encoding="utf-8")

    return render


@pytest.fixture
def found_on_page(project: Path, found: Callable[[], Found]) -> Callable[[str], Found]:
    """What rendering finds on a page; its Markdown begins on line 4."""

    def render(markdown: str) -> Found:
        write_page(project, markdown)
        return found()

    return render


def write_page(project: Path, markdown: str) -> None:
    text = f"---\ntitle: Kilder\n---\n{markdown}\n\n[]{{#sec-licences}}\n"
    (project / "sources.qmd").write_text(text, encoding="utf-8")
