"""Every report speaks one written language, and both say the same."""

from __future__ import annotations

import json
import re
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree, html
from tests.reports.words import MARKERS, OTHER, QUOTED, strangers

from analysis import language as lang
from analysis import vocabulary
from analysis.sources import RawData

ROOT = Path(__file__).resolve().parents[2]
PROSE = ROOT / "reports"
TEXTS = ROOT / "src" / "analysis" / "language"
CYCLES = sorted((ROOT / "data" / "raw" / "cycles").glob("*.toml"))
BOTH = sorted(OTHER)
READ_ALOUD = ("aria-label", "alt", "title", "content", "aria-description")
SHORTCODE = re.compile(r"\{\{<\s*(\w+)\s+(\S+)\s*>\}\}")
SPREADSHEET = {"s": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def pages(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.html"))


def document(page: Path) -> html.HtmlElement:
    reader = html.HTMLParser(encoding="utf-8", huge_tree=True)
    return html.document_fromstring(page.read_bytes(), parser=reader)


def texts_in(figure: object) -> Iterator[str]:
    """Every text in a figure's data: titles, what stands under the pointer, legends."""
    if isinstance(figure, str):
        yield figure
    elif isinstance(figure, dict):
        for value in figure.values():
            yield from texts_in(value)
    elif isinstance(figure, list):
        for value in figure:
            yield from texts_in(value)


def said_on(page: Path) -> Iterator[str]:
    """What a page says to the eye and the ear, but for parts that say which language they are."""
    tree = document(page)
    for data in tree.xpath("//script[@class='plot-data']"):
        yield from texts_in(json.loads(data.text))
    for quiet in tree.xpath("//script | //style | //body//*[@lang]"):
        quiet.drop_tree()
    for element in tree.iter(etree.Element):
        yield from (element.get(name, "") for name in READ_ALOUD)
        yield element.text or ""
        yield element.tail or ""


def cells_of(workbook: Path) -> Iterator[str]:
    """Every text in an Excel file: sheet names, headings, explanations."""
    with zipfile.ZipFile(workbook) as parts:
        sheets = etree.fromstring(parts.read("xl/workbook.xml"))
        yield from sheets.xpath("//s:sheet/@name", namespaces=SPREADSHEET)
        shared = etree.fromstring(parts.read("xl/sharedStrings.xml"))
        yield from ("".join(cell.itertext()) for cell in shared)


def found_in(texts: Iterator[str], language: str) -> list[str]:
    return sorted({word for text in texts for word in strangers(text, language)})


def words_of(file: Path) -> Iterator[str]:
    """The texts of a Fluent file without comments, names of messages and of arguments."""
    for line in file.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield re.sub(r"^\s*\.?[\w-]+ =|\{[^{}\"]*\}|\$[\w-]+|\[\w+\]", " ", line)


def navigation(language: str) -> list[str]:
    import yaml

    said = yaml.safe_load((PROSE / language / "_quarto.yml").read_text(encoding="utf-8"))
    return [entry["page"] for entry in said["report"]["navigation"]]


# --- what a page says


@pytest.mark.parametrize("language", BOTH)
def test_no_page_has_words_of_the_other_written_language(languages, language):
    folder = languages[language].folder
    assert {page.name: found_in(said_on(page), language) for page in pages(folder)} == {
        page.name: [] for page in pages(folder)
    }


def test_the_readmes_report_has_no_words_of_nynorsk(report):
    assert [found_in(said_on(page), "nb") for page in pages(report.folder)] == [
        [] for _ in pages(report.folder)
    ]


@pytest.mark.parametrize("language", BOTH)
def test_no_download_has_words_of_the_other_written_language(languages, language):
    files = sorted((languages[language].folder / "data").glob("*.xlsx"))
    assert files
    wrong = {file.name: found_in(cells_of(file), language) for file in files}
    assert {name: words for name, words in wrong.items() if words} == {}


@pytest.mark.parametrize("language", BOTH)
def test_no_csv_and_no_manifest_has_words_of_the_other_written_language(languages, language):
    folder = languages[language].folder
    files = sorted((folder / "data").glob("*.csv"))
    assert files
    wrong = {
        file.name: found_in(iter([file.read_text(encoding="utf-8-sig")]), language)
        for file in files
    }
    manifest = languages[language].manifest
    told = [text for finding in manifest["findings"] for text in texts_in(finding)]
    wrong["manifest.json"] = found_in(iter([*told, *quoted(manifest, language)]), language)
    other = "nn" if language == "nb" else "nb"
    wrong["for letters"] = found_in(iter(quoted(manifest, language, of=other)), other)
    assert {name: words for name, words in wrong.items() if words} == {}


def quoted(manifest, language, of=None):
    """The texts among the values; a value for letters has its written language in its name."""
    texts = {name: text for name, text in manifest["values"].items() if isinstance(text, str)}
    named = {name: name[-2:] if name.endswith((".nb", ".nn")) else language for name in texts}
    return [text for name, text in texts.items() if named[name] == (of or language)]


def test_a_strange_word_is_found_wherever_it_stands(tmp_path):
    page = tmp_path / "page.html"
    page.write_text(
        """<html lang="nn"><body><p title="Hvor mange">Tala <b>ikke</b> noko</p>
        <a lang="nb">Denne siden</a>
        <script class="plot-data">{"data": [{"hovertext": ["flere"]}]}</script></body></html>""",
        encoding="utf-8",
    )
    found = found_in(said_on(page), "nn")
    assert [word.split(":")[0] for word in found] == ["Hvor", "flere", "ikke"]


def test_no_word_gives_both_written_languages_away():
    assert not set(MARKERS["nb"].split()) & set(MARKERS["nn"].split())


def test_every_quotation_that_is_let_through_stands_somewhere_and_has_a_reason():
    files = [
        ROOT / "data" / "raw" / "datapackage.json",
        *(ROOT / "data" / "raw").glob("*.csv"),
        *TEXTS.rglob("*.ftl"),
    ]
    written = "".join(file.read_text(encoding="utf-8") for file in files)
    assert [quoted for quoted in QUOTED if quoted not in written] == []
    assert all(QUOTED.values())


# --- what stands in the tree: also messages that no report of today shows


@pytest.mark.parametrize("language", BOTH)
def test_no_message_has_words_of_the_other_written_language(language):
    wrong = {file.name: found_in(words_of(file), language) for file in TEXTS.glob(f"{language}/*")}
    assert wrong
    assert {name: words for name, words in wrong.items() if words} == {}


@pytest.mark.parametrize("language", BOTH)
def test_the_vocabulary_keeps_the_written_languages_apart(language):
    columns = vocabulary.columns().values()
    said = (column.label[language] + " " + column.definition[language] for column in columns)
    assert found_in(said, language) == []


@pytest.mark.parametrize("language", BOTH)
def test_the_catalogue_keeps_the_written_languages_apart(language):
    raw = RawData(ROOT / "data" / "raw")
    names = [resource.name for resource in raw.catalogue.resources]
    shown = raw.provenance(names, language).select("title", "publisher_table", "licence")
    assert found_in((text for row in shown.iter_rows() for text in row), language) == []


@pytest.mark.parametrize("file", CYCLES, ids=lambda file: file.stem)
def test_a_planning_cycle_is_explained_in_the_countys_own_language(file):
    written = file.read_text(encoding="utf-8")
    comments = (line for line in written.splitlines() if line.startswith("#"))
    assert found_in(comments, tomllib.loads(written)["language"]) == []


# --- the same report twice


def test_pages_stand_in_the_same_order_in_both_written_languages():
    assert len(navigation("nb")) == len(navigation("nn"))
    for one, other in zip(navigation("nb"), navigation("nn"), strict=True):
        shown = [SHORTCODE.findall(prose("nb", one)), SHORTCODE.findall(prose("nn", other))]
        embeds = [[name for kind, name in codes if kind == "embed"] for codes in shown]
        assert embeds[0] == embeds[1], (one, other)
        assert sorted(shown[0]) == sorted(shown[1]), (one, other)


def prose(language: str, page: str) -> str:
    return (PROSE / language / page).read_text(encoding="utf-8")


@pytest.mark.parametrize("pattern", [r"^#+ ", r"\{#([\w-]+)\}", r"@((?:fig|tbl|sec)-[\w-]+)"])
def test_pages_have_the_same_headings_names_and_references(pattern):
    for one, other in zip(navigation("nb"), navigation("nn"), strict=True):
        parts = [
            re.findall(pattern, prose(language, page), re.MULTILINE)
            for language, page in (("nb", one), ("nn", other))
        ]
        assert parts[0] == parts[1], (one, other)


def test_both_reports_show_the_same_numbers(languages):
    values = {language: languages[language].manifest["values"] for language in BOTH}
    numbers = [
        {name: value for name, value in values[language].items() if not isinstance(value, str)}
        for language in BOTH
    ]
    assert numbers[0] == numbers[1]
    assert set(values["nb"]) == set(values["nn"])


def test_more_og_romsdal_is_told_what_imdi_asked_the_municipalities_decided_and_settled(languages):
    front = document(languages["nn"].folder / "index.html")
    figures = front.xpath("//*[@class='key-figure-number']")
    assert [figure.text_content() for figure in figures][:3] == ["432", "398", "358"]
    assert "Kommunane sa ja til 398." in front.text_content()


@pytest.mark.parametrize("language", BOTH)
def test_every_page_says_which_written_language_it_is(languages, language):
    for page in pages(languages[language].folder):
        assert document(page).get("lang") == language


@pytest.mark.parametrize("language", BOTH)
def test_names_are_sorted_as_norwegians_sort(languages, language):
    page = document(languages[language].folder / Path(navigation(language)[1]).with_suffix(".html"))
    table = page.xpath("//div[@id='tbl-municipalities']//tbody/tr[not(@class='total')]/th")
    names = [" ".join(cell.text_content().split()) for cell in table]
    assert names == lang.sort(names)
    assert names[-2:] == ["Ørsta", "Ålesund"]


# --- from one to the other


@pytest.mark.parametrize("language", BOTH)
def test_every_page_leads_to_the_same_page_in_the_other_written_language(languages, language):
    other = OTHER[language]
    folder = languages[language].folder
    for page, same in zip(navigation(language), navigation(other), strict=True):
        file = folder / Path(page).with_suffix(".html")
        (link,) = document(file).xpath("//header//p[@class='site-language']/a")
        target = (folder / link.get("href")).resolve()
        assert target == (languages[other].folder / Path(same).with_suffix(".html")).resolve()
        assert document(target).get("lang") == other
        assert {link.get("lang"), link.get("hreflang")} == {other}
        assert link.text_content() == lang.text(other, "report-in-this-language")


def test_a_report_built_alone_leads_nowhere_else(report):
    for page in pages(report.folder):
        assert not document(page).xpath("//*[contains(@class, 'site-language')]")


def test_the_single_file_leads_nowhere_else(languages):
    for built in languages.values():
        single = document(built.folder / "report.html")
        assert not single.xpath("//*[contains(@class, 'site-language')]")
