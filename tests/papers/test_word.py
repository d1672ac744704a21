"""The papers as Word and python-docx see them."""

from __future__ import annotations

import datetime as dt
import posixpath
import shutil
import zipfile
from pathlib import Path

import pytest
from lxml import etree
from tests.papers.documents import W, opened, texts
from tests.papers.made_up import MADE_AT, manifest

from analysis.papers import making

REPORTS = Path(__file__).resolve().parents[2] / "reports"
HEADINGS = {
    "nb": [
        *("Forslag til vedtak", "Sammendrag", "Bakgrunn", "Fakta"),
        *("Vurdering", "Konklusjon", "Vedlegg"),
    ],
    "nn": [
        *("Framlegg til vedtak", "Samandrag", "Bakgrunn", "Fakta"),
        *("Vurdering", "Konklusjon", "Vedlegg"),
    ],
}


@pytest.fixture(scope="module", params=["nb", "nn"])
def folder(request, tmp_path_factory):
    """The papers of a made-up county that writes the language."""
    target = tmp_path_factory.mktemp(request.param)
    found = manifest(request.param)
    making.write(making.papers(found, REPORTS), target, found, REPORTS)
    return request.param, target


def papers(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.docx"))


def test_the_case_paper_has_its_parts_in_order(folder):
    language, place = folder
    document = opened(place / "saksframlegg.docx")
    styled = [(paragraph.style.name, paragraph.text) for paragraph in document.paragraphs]
    assert styled[0][0] == "Title"
    assert styled[0][1].endswith(
        "av flyktninger i Oppdiktet i 2021"
        if language == "nb"
        else "av flyktningar i Oppdiktet i 2021"
    )
    assert [text for style, text in styled if style == "Heading 1"] == HEADINGS[language]
    assert [text for style, text in styled if style == "Heading 2"]


def test_the_decision_is_a_real_numbered_list_with_the_table_under_it(folder):
    _, place = folder
    document = opened(place / "saksframlegg.docx")
    numbered = [item for item in document.paragraphs if item._p.pPr.numPr is not None]
    formats = document.part.numbering_part.element.xpath(".//w:lvl[@w:ilvl='0']/w:numFmt/@w:val")
    assert "decimal" in formats
    assert "2021" in numbered[0].text
    (table,) = document.tables
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert [row[0] for row in rows[1:]] == ["Oppdiktet 9903", "Raarvihke - Åse", "Øst", "Sum"]
    assert rows[1][1:] == ["12\u00a0345", "–", "0", "0"]
    assert rows[3][1:] == ["12\u00a0345", "10", "12", "+2"]
    assert rows[-1][1:] == ["37\u00a0035", "60", "60", "0"]


def test_every_table_repeats_its_heading_and_keeps_its_rows_whole(folder):
    for path in papers(folder[1]):
        for table in opened(path).tables:
            assert len(table.rows) > 1
            assert all(len(row.cells) == len(table.columns) for row in table.rows)
            headed = [row._tr.trPr.find(f"{W}tblHeader") is not None for row in table.rows]
            assert headed == [True, *[False] * (len(table.rows) - 1)]
            assert all(row._tr.trPr.find(f"{W}cantSplit") is not None for row in table.rows)
            assert table._tbl.tblPr.find(f"{W}tblCaption") is not None
            assert table._tbl.tblPr.find(f"{W}tblLook").get(f"{W}firstRow") == "1"
            assert all(cell.text for row in table.rows for cell in row.cells)
            widths = [int(column.get(f"{W}w")) for column in table._tbl.tblGrid]
            section = opened(path).sections[0]
            text = section.page_width - section.left_margin - section.right_margin
            assert abs(sum(widths) * 635 - text) < 635 * len(widths) + 635


def test_the_page_is_a4_with_its_number_at_the_foot(folder):
    for path in papers(folder[1]):
        (section,) = opened(path).sections
        assert (round(section.page_width.cm, 1), round(section.page_height.cm, 1)) == (21.0, 29.7)
        foot = section.footer._element
        assert [field.get(f"{W}instr").strip() for field in foot.iter(f"{W}fldSimple")] == [
            "PAGE",
            "NUMPAGES",
        ]


def test_each_paper_says_its_language_title_and_author(folder):
    language, place = folder
    own = {"9901": "nb", "9902": "nn", "9903": language}
    for path in papers(place):
        document = opened(path)
        tag = {"nb": "nb-NO", "nn": "nn-NO"}[own.get(path.name[:4], language)]
        assert set(document.styles.element.xpath("./w:docDefaults//w:lang/@w:val")) == {tag}
        assert document.settings.element.xpath("./w:themeFontLang/@w:val") == [tag]
        said = document.core_properties
        assert said.language == tag
        assert said.author == "Oppdiktet fylkeskommune"
        assert said.title
        assert "\\" not in said.title
        made = MADE_AT.astimezone(dt.UTC).replace(tzinfo=None)
        assert said.created.replace(tzinfo=None) == made


def test_values_are_text_and_never_markup(folder):
    document = opened(folder[1] / "saksframlegg.docx")
    assert any("*uten* markering" in text for text in texts(document))


def test_fields_to_fill_in_are_marked(folder):
    for path in papers(folder[1]):
        marked = [
            run.text
            for paragraph in opened(path).paragraphs
            for run in paragraph.runs
            if run.style.name == "Utfylling"
        ]
        assert marked
        assert all(text.startswith("[") and text.endswith("]") for text in marked)
    letter = [text for text in texts(opened(papers(folder[1])[0])) if "[frist]" in text]
    assert letter


def test_nothing_in_the_file_breaks_word(folder):
    for path in papers(folder[1]):
        with zipfile.ZipFile(path) as file:
            assert file.testzip() is None
            names = file.namelist()
            assert names[0] == "[Content_Types].xml"
            assert len(set(names)) == len(names)
            parts = {name: etree.fromstring(file.read(name)) for name in names}
        assert_related(parts)
        body = parts["word/document.xml"]
        for kind in ("bookmarkStart", "bookmarkEnd"):
            ids = [one.get(f"{W}id") for one in body.iter(f"{W}{kind}")]
            assert len(set(ids)) == len(ids)
        styles = {one.get(f"{W}styleId") for one in parts["word/styles.xml"].iter(f"{W}style")}
        used = {
            one.get(f"{W}val")
            for part in (body, parts["word/footer1.xml"])
            for kind in ("pStyle", "rStyle", "tblStyle")
            for one in part.iter(f"{W}{kind}")
        }
        assert used <= styles
        based = {one.get(f"{W}val") for one in parts["word/styles.xml"].iter(f"{W}basedOn")}
        assert based <= styles
        assert {"top", "right", "bottom", "left", "header", "footer", "gutter"} == {
            name.removeprefix(W) for name in body.find(f".//{W}pgMar").attrib
        }
        lists = {one.get(f"{W}numId") for one in parts["word/numbering.xml"].iter(f"{W}num")}
        assert {one.get(f"{W}val") for one in body.iter(f"{W}numId")} <= lists


def assert_related(parts):
    """Every relationship leads to a part of the file."""
    for name, root in parts.items():
        if not name.endswith(".rels"):
            continue
        base = posixpath.dirname(posixpath.dirname(name))
        for one in root:
            assert one.get("TargetMode") != "External", (name, one.get("Target"))
            target = posixpath.normpath(posixpath.join(base, one.get("Target")))
            assert target.lstrip("/") in parts, (name, target)


def test_the_same_report_gives_the_same_bytes(folder, tmp_path):
    language, place = folder
    found = manifest(language)
    making.write(making.papers(found, REPORTS), tmp_path, found, REPORTS, jobs=1)
    for path in papers(place):
        assert (tmp_path / path.relative_to(place)).read_bytes() == path.read_bytes()


def test_the_font_is_said_once_so_that_planners_change_it_once():
    with zipfile.ZipFile(REPORTS / "papers" / making.REFERENCE) as file:
        styles = etree.fromstring(file.read("word/styles.xml"))
        leading_away = [name for name in file.namelist() if b"External" in file.read(name)]
    own = [
        one.get(f"{W}styleId")
        for one in styles.iter(f"{W}style")
        if one.find(f"{W}rPr/{W}rFonts[@{W}ascii]") is not None
    ]
    assert own == ["Normal", "VerbatimChar"]
    assert not leading_away


def test_a_reference_document_that_norwegian_word_has_saved_still_works(tmp_path):
    """Word names styles in its own language: their identifiers change, their names do not."""
    reports, target = tmp_path / "reports", tmp_path / "made"
    shutil.copytree(REPORTS / "papers", reports / "papers")
    saved_by_norwegian_word(reports / "papers" / making.REFERENCE)
    target.mkdir()
    found = manifest()
    making.write(making.papers(found, reports), target, found, reports)
    document = opened(target / "saksframlegg.docx")
    said = {paragraph.style.style_id: paragraph.style.name for paragraph in document.paragraphs}
    assert said["Tittel"] == "Title"
    assert said["Overskrift1"] == "Heading 1"
    assert document.styles["Normal"].font.name == "Liberation Serif"
    assert document.tables[0].style.name == "Table"


def saved_by_norwegian_word(path: Path) -> None:
    document = opened(path)
    document.styles["Normal"].font.name = "Liberation Serif"
    new = {"Title": "Tittel", "Heading1": "Overskrift1", "BodyText": "Brdtekst"}
    for style in document.styles.element.iter(f"{W}style"):
        own = f"{W}styleId"
        style.set(own, new.get(style.get(own), style.get(own)))
        for kind in ("basedOn", "next", "link"):
            for one in style.iter(f"{W}{kind}"):
                one.set(f"{W}val", new.get(one.get(f"{W}val"), one.get(f"{W}val")))
    document.save(str(path))
