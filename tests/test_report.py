"""The published report agrees with the vocabulary, its downloads and what it was made of."""

from __future__ import annotations

import csv
import hashlib
from pathlib import Path
from typing import Any

import pytest
from lxml import html

from analysis import vocabulary

ROOT = Path(__file__).resolve().parents[1]
PAGES = sorted(f"{path.stem}.html" for path in (ROOT / "reports/nb").glob("[!_]*.qmd"))


def page(report: Any, name: str) -> html.HtmlElement:
    return html.fromstring((report.folder / name).read_bytes())


def plain(text: str) -> str:
    """Every kind of space as one ordinary one."""
    return " ".join(text.split())


def shown_headings(report: Any) -> set[str]:
    return {
        plain(heading.text_content())
        for name in PAGES
        for heading in page(report, name).iterfind(".//thead//th")
    }


def downloaded_columns(report: Any) -> dict[str, list[str]]:
    found = {}
    for path in sorted((report.folder / "data").glob("*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as file:
            found[path.stem] = next(csv.reader(file, delimiter=";"))
    return found


def test_every_heading_on_a_page_is_in_the_vocabulary(report: Any) -> None:
    headings = shown_headings(report)
    assert headings
    assert headings <= {plain(column.label["nb"]) for column in vocabulary.columns().values()}


def test_every_column_of_a_download_is_in_the_vocabulary(report: Any) -> None:
    tables = downloaded_columns(report)
    assert tables
    for table, columns in tables.items():
        assert set(columns) <= set(vocabulary.columns()), table
        assert len(columns) == len(set(columns)), table


def test_the_dictionary_on_the_page_explains_every_measured_column(report: Any) -> None:
    dictionaries = "//*[contains(@data-exhibit, 'dictionary')]//tbody/tr"
    rows = page(report, "datagrunnlag.html").xpath(dictionaries)
    explained = {plain(cell.text_content()) for row in rows for cell in row}
    measured = {
        name
        for columns in downloaded_columns(report).values()
        for name in columns
        if vocabulary.column(name).dtype in {"int", "float", "share"}
    }
    assert measured
    assert {plain(vocabulary.label(name, "nb")) for name in measured} <= explained


def test_every_exhibit_can_be_downloaded_twice(report: Any) -> None:
    shown = {exhibit for name in PAGES for exhibit in page(report, name).xpath("//@data-exhibit")}
    for kind in ("csv", "xlsx"):
        assert {path.stem for path in (report.folder / "data").glob(f"*.{kind}")} == shown


def test_the_manifest_names_what_the_report_was_made_of(report: Any) -> None:
    assert report.manifest["county"] == "50"
    assert report.manifest["cycle"] == "2021-2023"
    assert report.manifest["language"] == "nb"
    inputs = report.manifest["inputs"]
    assert inputs
    for path, sha256 in inputs.items():
        content = (ROOT / path).read_bytes()
        assert hashlib.sha256(content).hexdigest() == sha256, path
    ran = {Path(name).stem for name in report.manifest["notebooks"]}
    assert ran == {path.stem for path in (ROOT / "notebooks").glob("[0-9][0-9]_*.ipynb")}


def test_nothing_of_this_machine_is_published(report: Any) -> None:
    for path in report.folder.rglob("*"):
        if path.suffix in {".html", ".json", ".csv", ".js", ".css"}:
            text = path.read_text(encoding="utf-8")
            assert str(ROOT) not in text, path.name
            assert str(Path.home()) + "/" not in text, path.name


@pytest.mark.parametrize("name", ["requested", "decided", "settled"])
def test_a_withheld_figure_is_a_sign_in_a_download_and_never_zero(report: Any, name: str) -> None:
    path = report.folder / "data" / "municipalities.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert len(rows) >= 38
    for row in rows:
        if row.get(f"{name}_status", "") == "prikket":
            assert row[name] == ":"
