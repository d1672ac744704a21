import shutil
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest
from tests.publishing.staged import REPORTS

from analysis.publishing.embedded import project as projects


def change(project: Path, file: str, old: str, new: str) -> None:
    path = project / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_settings_of_all_files_are_one(project: Path) -> None:
    read = projects.read(project)
    assert read.pages == ["index.qmd", "chain.qmd", "sources.qmd"]
    assert read.configuration.format.html.template == "_page.html"
    assert read.configuration.website.title.startswith("Bosetting")
    assert read.words.figure == "Figur"


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        (("_quarto.yml", "website:\n", "website:\n  favicon: x.png\n"), ("setting-unknown", 11)),
        (("_quarto.yml", "website:\n", "execute: {}\nwebsite:\n"), ("setting-unknown", 10)),
        (("_quarto.yml", "type: website", "type: book"), ("setting-value", 2)),
        (("_quarto.yml", "search: false", "search: true"), ("setting-value", 11)),
        (("_quarto.yml", "- chain.qmd", "- missing.qmd"), ("file-missing", 6)),
        (("_quarto.yml", "- page: chain.qmd", "- page: gone.qmd"), ("link", 22)),
        (("_quarto.yml", "  skip: Hopp til innholdet\n", ""), ("setting-missing", 16)),
        (("_quarto.yml", "    note: Merk\n", "    notes: Merk\n"), ("setting-unknown", 27)),
        (("_quarto.yml", "- _report.yml", "- _gone.yml"), ("file-missing", 14)),
        (("_language.yml", "crossref-fig-title: Figur\n", ""), ("setting-missing", 1)),
        (("_language.yml", "crossref-fig-title", "crossref-fig-titel"), ("setting-missing", 1)),
        (("_quarto.yml", "- chain.qmd", "- sub/chain.qmd"), ("setting-value", 6)),
        (("_quarto.yml", "search: false", "search: 3"), ("setting-value", 11)),
    ],
)
def test_what_only_quarto_knows_is_found(
    project: Path, found: Callable, changed: tuple[str, str, str], said: tuple[str, int]
) -> None:
    change(project, *changed)
    key, row = said
    assert (f"renderer-{key}", changed[0], row) in found()


def test_a_theme_is_refused_where_it_stands(project: Path, found: Callable) -> None:
    change(project, "_format.yml", "theme: none", "theme: cosmo")
    ((key, file, row),) = found()
    assert (key, file) == ("renderer-setting-value", "_format.yml")
    line = (project / "_format.yml").read_text(encoding="utf-8").splitlines()[row - 1]
    assert "theme: cosmo" in line


def test_a_project_without_settings_is_found(project: Path, found: Callable) -> None:
    (project / "_quarto.yml").unlink()
    assert [key for key, _, _ in found()] == ["renderer-file-missing"]


def test_a_report_without_values_needs_no_file_of_values(project: Path) -> None:
    (project / "_variables.yml").unlink()
    assert projects.read(project).variables.data == {}


@pytest.mark.parametrize("language", sorted(path.name for path in REPORTS.glob("n?")))
def test_the_reports_own_settings_are_known(tmp_path: Path, language: str) -> None:
    for path in [*REPORTS.glob("_*"), *(REPORTS / language).iterdir()]:
        shutil.copyfile(path, tmp_path / path.name)
    shutil.copytree(REPORTS / "assets", tmp_path / "assets")
    report = f"lang: {language}\nwebsite:\n  title: Integrering\nreport:\n  footer: [Fylket]\n"
    (tmp_path / "_report.yml").write_text(report, encoding="utf-8")
    read = projects.read(tmp_path)
    shown = [entry.page for entry in read.configuration.report.navigation]
    assert shown == read.pages
    assert set(read.pages) == {path.name for path in tmp_path.glob("*.qmd")}
    assert set(read.configuration.report.notices) == set(get_args(projects.Kind))
