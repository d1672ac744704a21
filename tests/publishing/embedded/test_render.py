import re
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.publishing.compare import page_outline

from analysis.publishing.embedded import render_embedded


@pytest.fixture
def site(project: Path, tmp_path: Path) -> Path:
    render_embedded(project, tmp_path / "site", jobs=2)
    return tmp_path / "site"


def read(site: Path, name: str) -> str:
    return (site / f"{name}.html").read_text(encoding="utf-8")


def test_pages_are_those_of_the_settings_and_the_project_is_untouched(
    project: Path, tmp_path: Path
) -> None:
    before = sorted(project.rglob("*"))
    pages = render_embedded(project, tmp_path / "site")
    assert [page.name for page in pages] == ["index.html", "chain.html", "sources.html"]
    assert all(page.is_file() for page in pages)
    assert (tmp_path / "site" / "assets" / "dot.svg").is_file()
    assert sorted(project.rglob("*")) == before


def test_the_result_does_not_depend_on_how_many_pages_are_drawn_at_once(
    project: Path, tmp_path: Path
) -> None:
    for jobs in (1, 3):
        render_embedded(project, tmp_path / str(jobs), jobs=jobs)
    for name in ("index", "chain", "sources"):
        assert read(tmp_path / "1", name) == read(tmp_path / "3", name)


def test_the_shell_names_the_page_and_the_site(site: Path) -> None:
    outline = page_outline(read(site, "chain"))
    assert outline.language == "nb"
    assert outline.window_title == "Kjeden – Bosetting i <Trøndelag> & landet"
    assert outline.navigation == (
        ("./index.html", "Bosetting i <Trøndelag> & landet", False),
        ("./index.html", "Sammendrag", False),
        ("./chain.html", "Kjeden", True),
        ("./sources.html", "Kilder", False),
    )
    assert outline.footer == ("Planperiode 2021–2023", "Laget for <alle>")
    assert outline.headings[0] == (1, "Kjeden", "")


def test_the_description_is_lead_and_meta(site: Path) -> None:
    html = read(site, "index")
    assert page_outline(html).description == "IMDi ba om 619 personer."
    assert "IMDi ba om 619 <strong>personer</strong>." in html


def test_headings_have_the_ids_of_quarto(site: Path) -> None:
    headings = page_outline(read(site, "index")).headings
    assert (3, "Ærlig talt: øl & «å»", "ærlig-talt-øl-å") in headings
    assert (3, "Ærlig talt: øl & «å»", "ærlig-talt-øl-å-1") in headings
    assert (2, "Hvor mange?", "sec-many") in headings


def test_contents_go_as_deep_as_the_page_says(site: Path) -> None:
    assert 'href="#sec-many" id="toc-sec-many"' in read(site, "index")
    assert 'id="toc-' in read(site, "chain")
    assert 'id="TOC"' not in read(site, "sources")


def test_only_pages_with_figures_load_plotly(site: Path) -> None:
    assert "plotly.min.js" in read(site, "index")
    assert "plotly.min.js" not in read(site, "sources")


def test_outputs_reach_the_page_as_they_are(site: Path) -> None:
    assert '<script type="application/json" class="plot-data">{"id=": "<\\/b>"}</script>' in read(
        site, "index"
    )


def test_titles_are_text_whatever_they_contain(site: Path) -> None:
    captions = dict(page_outline(read(site, "index")).captions)
    assert captions["fig-rate"] == "Figur\u00a01: Snåase - Snåsa: <b>10</b> *per* 1\u00a0000"
    assert captions["tbl-chain"] == "Tabell\u00a01: Snåase - Snåsa: <b>10</b> *per* 1\u00a0000"


def test_values_are_text_wherever_they_stand(site: Path) -> None:
    text = page_outline(read(site, "index")).text
    assert "2021. Året da 24 av 38 kommuner fikk <spørsmål> av" in text
    assert "2021 og @fig-rate i kode" in text
    assert "Slik skrives en verdi: {{< var cycle.year >}}" in text


def test_notices_say_their_kind_in_words(site: Path) -> None:
    assert page_outline(read(site, "index")).notices == (
        ("div", "notice notice-note", "En tittel med Tabell\u00a02"),
        ("details", "notice notice-warning", "Åpnes ved behov"),
        ("div", "notice notice-tip", "Tips"),
    )


def test_links_lead_to_the_pages_that_are_made(site: Path) -> None:
    links = {address for address, _ in page_outline(read(site, "index")).links}
    assert {"./chain.html", "./chain.html#fig-rate", "./sources.html#sec-licences"} <= links
    assert {"manifest.json", "https://www.imdi.no", "./sources.html"} <= links


def test_pages_need_nothing_from_elsewhere(site: Path) -> None:
    for page in site.glob("*.html"):
        html = page.read_text(encoding="utf-8")
        loaded = re.findall(r'<(?:script|link|img)[^>]*?(?:src|href)="([^"]+)"', html)
        assert loaded
        assert all((site / name).is_file() for name in loaded)
        assert not re.search(r"<[^>]+\son\w+=", html)


@pytest.mark.parametrize(
    ("markdown", "key", "row"),
    [
        ("\n```{python}\nx = 1\n```", "page-code-cell", 5),
        ("~~~ {r, echo=FALSE}\n~~~", "page-code-cell", 4),
        ("# Tittel", "page-heading", 4),
        ("## Om {{< var cycle.year >}}", "page-heading-id", 4),
        ("{{< embed notebooks/exhibits.ipynb#fig-gone >}}", "page-embed-label", 4),
        ("{{< embed notebooks/gone.ipynb#fig-rate >}}", "page-embed-notebook", 4),
        ("tekst {{< embed notebooks/exhibits.ipynb#fig-rate >}}", "page-embed-alone", 4),
        ("{{< include x.qmd >}}", "page-shortcode", 4),
        ("\n\nOg {{< var gone >}}.", "page-variable", 6),
        ("::: {.panel-tabset}\nx\n:::", "page-feature", 4),
        ("::: {.callout-info}\nx\n:::", "page-feature", 4),
        ('::: {.callout-note appearance="simple"}\nx\n:::', "page-feature", 4),
        ("::: {layout-ncol=2}\nx\n:::", "page-feature", 4),
        ('::: {.content-visible when-format="html"}\nx\n:::', "page-feature", 4),
        ("::: {#lst-a}\nx\n:::", "page-feature", 4),
        ("Et $x^2$", "page-feature", 4),
        ("[x](gone.qmd)", "renderer-link", 4),
        ("[x](index.qmd#gone)", "page-anchor", 4),
        ("[x](#gone)", "page-anchor", 4),
        ("## A {#a}\n\n[b]{#a}", "page-id-twice", 4),
        ("::: {.lead}\nx", "pandoc-failed", None),
    ],
)
def test_what_quarto_would_do_and_we_would_not_is_found(
    found_on_page: Callable, markdown: str, key: str, row: int | None
) -> None:
    assert (key, "sources.qmd", row) in found_on_page(markdown)


def test_a_figure_twice_on_a_page_is_found(found_on_page: Callable) -> None:
    embed = "{{< embed notebooks/exhibits.ipynb#fig-rate >}}"
    assert ("page-id-twice", "sources.qmd") in [
        found[:2] for found in found_on_page(f"{embed}\n\n{embed}")
    ]


@pytest.mark.parametrize(
    ("front", "key", "row"),
    [
        ("subtitle: Uten", "renderer-setting-missing", 2),
        ("title: A\nauthor: B", "renderer-setting-unknown", 3),
        ("title: A\ntoc: yes", "renderer-setting-value", 3),
        ("title: '{{< var gone >}}'", "page-variable", 2),
        ("title: [", "renderer-yaml", 2),
    ],
)
def test_front_matter_is_checked(
    project: Path, found: Callable, front: str, key: str, row: int
) -> None:
    (project / "chain.qmd").write_text(f"---\n{front}\n---\n", encoding="utf-8")
    assert (key, "chain.qmd", row) in found()


def test_all_pages_are_looked_at_before_anything_is_said(project: Path, found: Callable) -> None:
    for name in ("index", "chain"):
        path = project / f"{name}.qmd"
        path.write_text(path.read_text(encoding="utf-8") + "\n@fig-gone\n", encoding="utf-8")
    assert {file for _, file, _ in found()} == {"index.qmd", "chain.qmd"}


def test_a_page_saved_in_another_encoding_is_found(project: Path, found: Callable) -> None:
    (project / "chain.qmd").write_bytes("---\ntitle: A\n---\nBosatt på Hitra\n".encode("cp1252"))
    assert ("renderer-encoding", "chain.qmd", 4) in found()


def test_pages_may_have_windows_line_ends(project: Path, tmp_path: Path) -> None:
    render_embedded(project, tmp_path / "unix")
    for path in project.glob("*.qmd"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    render_embedded(project, tmp_path / "windows")
    assert read(tmp_path / "unix", "index") == read(tmp_path / "windows", "index")
