"""One page for each municipality, put together from the parts of several notebooks."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html as parser

from analysis.errors import WorkbookError
from analysis.publishing import sheets

REPORTS = Path(__file__).resolve().parents[2] / "reports"
REPORT = sheets.Report(
    title="Kunnskapsgrunnlag <a> & b",
    county="Sør & Nord",
    year=2021,
    language="nb",
    footer={"nb": ["Laget i dag"], "nn": ["Laga i dag"]},
)


def said(code, name="Å <b>", language="nb", **parts):
    return {
        "code": code,
        "name": name,
        "other_names": ["Ï"],
        "language": language,
        "parts": parts,
    }


def made(tmp_path, *notebooks, template=REPORTS):
    merged = sheets.merge([(f"{place}.ipynb", one) for place, one in enumerate(notebooks)])
    paths = sheets.write(tmp_path, merged, REPORT, template)
    return {path.stem: path.read_text(encoding="utf-8") for path in paths}


def test_the_parts_of_all_notebooks_are_on_one_page(tmp_path):
    pages = made(tmp_path, [said("0001", chain="<p>one</p>")], [said("0001", duties="<p>two</p>")])
    assert list(pages) == ["0001"]
    assert "<p>one</p>" in pages["0001"]
    assert "<p>two</p>" in pages["0001"]


def test_everything_but_the_parts_is_text(tmp_path):
    page = made(tmp_path, [said("0001")])["0001"]
    tree = parser.document_fromstring(page)
    assert tree.xpath("string(//h1)") == "Å <b>"
    assert tree.xpath("string(//p[@class='site-title'])") == REPORT.title
    assert tree.findtext("head/title") == "Å <b> – kommuneark 2021"
    assert not tree.xpath("//b")


def test_sheets_lead_to_each_other_in_order_and_back_to_the_report(tmp_path):
    pages = made(tmp_path, [said("0002"), said("0001"), said("0003")])
    links = {
        code: parser.document_fromstring(page).xpath("//header//a/@href")
        for code, page in pages.items()
    }
    back = ["../index.html"]
    assert links["0002"] == [*back, "../kommuner.html", "0001.html"]
    assert links["0001"] == [*back, "0002.html", "../kommuner.html", "0003.html"]
    assert links["0003"] == [*back, "0001.html", "../kommuner.html"]


def test_a_sheet_says_its_language_and_that_of_the_report(tmp_path):
    page = made(tmp_path, [said("0001", language="nn")])["0001"]
    tree = parser.document_fromstring(page)
    assert tree.get("lang") == "nn"
    assert tree.xpath("//p[@class='site-title']/a/@lang") == ["nb"]
    assert "Laga i dag" in page
    assert "Kommunenummer 0001 · Òg kalla Ï" in page


def test_a_part_made_twice_is_told_with_notebook_and_municipality(tmp_path):
    with pytest.raises(WorkbookError) as problem:
        made(tmp_path, [said("0001", chain="1")], [said("0001", chain="2")])
    (finding,) = problem.value.findings
    assert (finding.key, finding.where.file) == ("sheet-part-twice", "1.ipynb")
    assert "0001" in finding.message("nb")


@pytest.mark.parametrize("written", [None, "{{ nonsense }}", "{% if %}"])
def test_a_template_that_does_not_work_is_a_finding(tmp_path, written):
    folder = tmp_path / "reports"
    folder.mkdir()
    if written:
        (folder / sheets.TEMPLATE).write_text(written, encoding="utf-8")
    with pytest.raises(WorkbookError) as problem:
        made(tmp_path, [said("0001")], template=folder)
    assert problem.value.findings[0].key == "sheet-template"


def test_without_sheets_there_is_no_folder(tmp_path):
    assert made(tmp_path) == {}
    assert not (tmp_path / sheets.FOLDER).exists()


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_the_page_with_the_list_is_where_the_sheets_look_for_it(language):
    from analysis.language import text

    page = text(language, "sheet-list-page").replace(".html", ".qmd")
    assert (REPORTS / language / page).is_file()
