from pathlib import Path

import pytest
from lxml import html as parser
from tests.publishing.compare import page_outline, words
from tests.publishing.staged import stage

from analysis.errors import WorkbookError
from analysis.publishing import single_file
from analysis.publishing.embedded import render_embedded

PAGES = ["index.html", "chain.html", "sources.html"]


@pytest.fixture
def site(tmp_path: Path) -> Path:
    render_embedded(stage(tmp_path / "project"), tmp_path / "site")
    return tmp_path / "site"


@pytest.fixture
def whole(site: Path, tmp_path: Path) -> str:
    output = tmp_path / "mail" / "report.html"
    assert single_file.build(site, output, PAGES) == output
    return output.read_text(encoding="utf-8")


def tree(whole: str) -> parser.HtmlElement:
    return parser.document_fromstring(whole)


def test_every_page_is_in_it_under_one_title(whole: str) -> None:
    outline = page_outline(whole)
    assert outline.headings[0] == (1, "Bosetting i <Trøndelag> & landet", "")
    assert [text for level, text, _ in outline.headings if level == 1] == [outline.headings[0][1]]
    assert [text for level, text, _ in outline.headings if level == 2] == [
        "Innhold", "Sammendrag kort", "Kjeden", "Kilder",
    ]  # fmt: skip
    assert (3, "Hvor mange?", "index--sec-many") in outline.headings
    assert outline.window_title == "Bosetting i <Trøndelag> & landet"


def test_every_word_of_the_pages_is_in_it(site: Path, whole: str) -> None:
    text = page_outline(whole).text
    for name in PAGES:
        page = parser.document_fromstring((site / name).read_text(encoding="utf-8"))
        for left_out in page.xpath("//script | //*[@class='exhibit-downloads']"):
            left_out.drop_tree()
        (body,) = page.xpath("//div[@class='page-body']")
        assert words(body) in text


def test_ids_are_unique_and_every_link_has_its_place(whole: str) -> None:
    page = tree(whole)
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    addresses = [link.get("href") for link in page.iter("a")]
    assert {address for address in addresses if not address.startswith("#")} == {
        "https://www.imdi.no"
    }
    assert {address[1:] for address in addresses if address.startswith("#")} <= set(ids)
    for attribute in ("aria-labelledby", "aria-describedby"):
        for value in page.xpath(f"//@{attribute}"):
            assert set(value.split()) <= set(ids)


def test_links_between_pages_lead_to_the_same_place(whole: str) -> None:
    links = page_outline(whole).links
    assert ("#chain--fig-rate", "rett dit") in links
    assert ("#chain", "Kjeden") in links
    assert ("#index--sec-many", "sammendraget") in links
    assert ("#chain--fig-chain", "Figur\xa02") in links


def test_contents_name_pages_and_their_headings(whole: str) -> None:
    (contents,) = tree(whole).xpath("//nav[@id='TOC']")
    assert [link.get("href") for link in contents.iter("a")] == [
        "#index", "#index--sec-many", "#chain", "#chain--fra-anmodning-til-bosatt",
        "#sources", "#sources--sec-licences",
    ]  # fmt: skip


def test_it_loads_nothing(whole: str) -> None:
    page = tree(whole)
    assert page.xpath("//link | //script[@src]") == []
    assert all(image.get("src").startswith("data:image/svg+xml") for image in page.iter("img"))
    (style,) = page.iter("style")
    assert 'url("data:font/woff2;base64,' in style.text
    assert 'url("data:image/svg+xml;base64,' in style.text


def test_what_is_inlined_ends_nothing(whole: str) -> None:
    page = tree(whole)
    scripts = [script.text for script in page.iter("script") if not script.get("type")]
    assert len(scripts) == 2
    assert scripts[0].startswith("window.Plotly"), "plotly must run before what draws with it"
    assert scripts[0].rstrip().endswith('" };')
    assert "</script" not in "".join(scripts)
    assert whole.count("</style") == 1
    assert whole.rstrip().endswith("</html>")


def test_data_of_figures_is_untouched(whole: str) -> None:
    data = tree(whole).xpath("//script[@type='application/json']")
    assert len(data) == 4
    assert {script.text for script in data} == {'{"id=": "<\\/b>"}'}


def test_downloads_and_files_beside_it_are_left_out(whole: str) -> None:
    assert "exhibit-downloads" not in whole
    assert "data/rate.csv" not in whole
    assert "manifest.json" not in whole
    assert "Filen og" in page_outline(whole).text


@pytest.mark.parametrize(
    ("break_it", "key"),
    [
        (lambda site: (site / "chain.html").unlink(), "single-file-missing"),
        (lambda site: (site / "assets" / "report.js").unlink(), "single-file-missing"),
        (lambda site: (site / "assets" / "letters.woff2").unlink(), "single-file-missing"),
        (lambda site: (site / "index.html").write_text("<p>x</p>"), "single-file-page"),
    ],
)
def test_a_broken_site_is_found(site: Path, tmp_path: Path, break_it: object, key: str) -> None:
    break_it(site)
    with pytest.raises(WorkbookError) as refused:
        single_file.build(site, tmp_path / "report.html", PAGES)
    (finding,) = refused.value.findings
    assert finding.key == key
    assert finding.message("nn"), finding.action("nn")
    assert not (tmp_path / "report.html").exists()
