"""Quarto: found or not, and the same pages as the embedded renderer where it is found."""

import re
import shutil
import stat
import sys
from dataclasses import fields
from pathlib import Path

import pytest
from tests.publishing.compare import page_outline
from tests.publishing.staged import stage

from analysis.errors import Severity, WorkbookError
from analysis.publishing import quarto
from analysis.publishing.embedded import render_embedded

needs_quarto = pytest.mark.skipif(quarto.find() is None, reason="no Quarto 1.4 or newer here")


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder in which programs are looked for, and a stand-in for Quarto in it."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(sys, "executable", str(folder / "python"))
    return folder / "quarto"


def answers(program: Path, script: str) -> None:
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)


def test_no_quarto_is_a_note(program: Path) -> None:
    assert not program.exists()
    assert quarto.find() is None
    reason = quarto.why_not()
    assert reason is not None
    assert (reason.key, reason.severity) == ("quarto-missing", Severity.NOTE)
    assert "1.4" in reason.action("nb")
    assert "1.4" in reason.action("nn")


@pytest.mark.parametrize(
    ("script", "key"),
    [
        ("echo 1.3.450", "quarto-old"),
        ("echo 0.9", "quarto-old"),
        ("echo hello", "quarto-silent"),
        ("echo 1.6.43; exit 1", "quarto-silent"),
    ],
)
def test_a_quarto_that_cannot_be_used_is_a_warning(program: Path, script: str, key: str) -> None:
    answers(program, script)
    assert quarto.find() is None
    reason = quarto.why_not()
    assert reason is not None
    assert (reason.key, reason.severity) == (key, Severity.WARNING)


@pytest.mark.parametrize("version", ["1.4.0", "1.6.43", "2.0", "99.9.9"])
def test_a_quarto_new_enough_is_found(program: Path, version: str) -> None:
    answers(program, f"echo {version}")
    assert quarto.find() == quarto.Quarto(program, version)
    assert quarto.why_not() is None


def test_rendering_without_quarto_stops(program: Path, tmp_path: Path) -> None:
    assert not program.exists()
    with pytest.raises(WorkbookError) as refused:
        quarto.render(stage(tmp_path / "project"), tmp_path / "site")
    assert refused.value.findings[0].severity is Severity.ERROR


def test_a_failure_is_told_in_quartos_words_without_the_machines_paths(
    program: Path, tmp_path: Path
) -> None:
    project = stage(tmp_path / "project")
    said = f"ERROR: no such cell in {project}/notebooks/a.ipynb"
    trace = "Stack trace:\\n    at run (file:///quarto.js:1:1)"
    answers(
        program,
        f'[ "$1" = --version ] && echo 1.6.0 && exit; printf "{said}\\n\\n{trace}" >&2; exit 1',
    )
    with pytest.raises(WorkbookError) as refused:
        quarto.render(project, tmp_path / "site")
    (finding,) = refused.value.findings
    assert finding.key == "quarto-failed"
    assert finding.args == {"said": "no such cell in notebooks/a.ipynb"}
    assert not (tmp_path / "site").exists()


def test_warnings_are_findings_and_machine_notes_are_left_out(
    program: Path, tmp_path: Path
) -> None:
    project = stage(tmp_path / "project")
    page = '<div data-notebook="/home/x/n.ipynb" data-notebook-title="T" id="a">x</div>'
    answers(
        program,
        '[ "$1" = --version ] && echo 1.6.0 && exit; /bin/mkdir _site\n'
        + "\n".join(f"echo '{page}' > _site/{name}.html" for name in ("index", "chain", "sources"))
        + "\necho '[]' > _site/search.json"
        + '\nprintf "\\033[33mWARNING (main.lua:1) Unable to resolve @fig-x\\033[0m\\n" >&2',
    )
    rendered = quarto.render(project, tmp_path / "site")
    assert [page.name for page in rendered.pages] == ["index.html", "chain.html", "sources.html"]
    assert rendered.pages[0].read_text(encoding="utf-8") == '<div id="a">x</div>\n'
    (warning,) = rendered.findings
    assert warning.args == {"said": "Unable to resolve @fig-x"}
    assert not (tmp_path / "site" / "search.json").exists()


def test_a_run_without_pages_is_a_failure(program: Path, tmp_path: Path) -> None:
    answers(program, "echo 1.6.0")
    with pytest.raises(WorkbookError, match="index"):
        quarto.render(stage(tmp_path / "project"), tmp_path / "site")


@needs_quarto
def test_both_renderers_give_the_same_pages(tmp_path: Path) -> None:
    project = stage(tmp_path / "project")
    embedded = render_embedded(project, tmp_path / "embedded")
    rendered = quarto.render(project, tmp_path / "quarto")
    assert rendered.findings == ()
    for ours, theirs in zip(embedded, rendered.pages, strict=True):
        assert_same(ours, theirs)


@needs_quarto
def test_quarto_adds_nothing_of_its_own(tmp_path: Path) -> None:
    project = stage(tmp_path / "project")
    rendered = quarto.render(project, tmp_path / "site")
    for page in rendered.pages:
        html = page.read_text(encoding="utf-8")
        assert not re.search(r'<(?:script|link|img)[^>]*(?:src|href)="(?:https?:)?//', html)
        assert str(tmp_path) not in html
    assert not (tmp_path / "site" / "site_libs").exists()
    shutil.rmtree(tmp_path / "site")


def assert_same(ours: Path, theirs: Path) -> None:
    """Compare part by part, so that a failure shows the part."""
    first = page_outline(ours.read_text(encoding="utf-8"))
    second = page_outline(theirs.read_text(encoding="utf-8"))
    for part in fields(first):
        expected = getattr(second, part.name)
        assert getattr(first, part.name) == expected, f"{ours.name}: {part.name}"
