"""The municipalities' sheets as a reader meets them: on screen, on paper, from the map."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lxml import html as parser
from tests import accessibility

Open = Callable[..., Any]

FOLDER = "kommuner"
WIDE, NARROW = 1400, 390
WIDTHS = (320, 390, 768, 960, 1024, 1200, 1280, 1400)
SHEETS_IN_A_PDF = re.compile(rb"/Type\s*/Page\b")
TOO_WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
SET_WIDTHS = "width => document.querySelectorAll('iframe').forEach(one => one.width = width)"
ALL_DRAWN = """() => [...document.querySelectorAll(".plot")]
    .every(plot => plot.querySelector(".main-svg"))"""
INSIDE = """plot => {
    const trace = plot.data.find(one => one.meta?.sheet && one.fill === "toself");
    const [x, y] = [trace.x, trace.y].map(all => all.filter(one => one !== null));
    const axes = plot._fullLayout;
    const box = plot.getBoundingClientRect();
    const found = [];
    for (let part = 1; part < 40; part += 1)
        for (let other = 1; other < 40; other += 1) {
            const at = (all, share) =>
                Math.min(...all) + share / 40 * (Math.max(...all) - Math.min(...all));
            found.push([
                box.left + axes.xaxis._offset + axes.xaxis.d2p(at(x, part)),
                box.top + axes.yaxis._offset + axes.yaxis.d2p(at(y, other)),
            ]);
        }
    return found[Math.floor(found.length / 2)];
}"""


def pages(folder: Path) -> list[Path]:
    return sorted((folder / FOLDER).glob("*.html"))


def tree(page: Path) -> Any:
    return parser.document_fromstring(page.read_text(encoding="utf-8"))


def download(folder: Path, name: str) -> dict[str, dict[str, str]]:
    with (folder / "data" / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return {row["code"]: row for row in csv.DictReader(file, delimiter=";")}


@pytest.fixture
def folders(report: Any, languages: Any) -> dict[str, Path]:
    """Two counties, one of them in both written languages."""
    return {"50": report.folder, "15": languages["nn"].folder, "15-nb": languages["nb"].folder}


def test_every_municipality_has_a_sheet_and_the_manifest_names_it(
    report: Any, languages: Any
) -> None:
    for built, count in ((report, 38), (languages["nn"], 26), (languages["nb"], 26)):
        codes = {page.stem for page in pages(built.folder)}
        assert len(codes) == count
        assert codes == set(built.manifest["sheets"])
        assert codes == set(download(built.folder, "municipality-list"))


@pytest.mark.parametrize("county", ["50", "15"])
def test_every_sheet_prints_on_one_a4_page(
    folders: dict[str, Path], open_page: Open, county: str
) -> None:
    sheets = pages(folders[county])
    page = open_page(sheets[0]).page
    long = []
    for sheet in sheets:
        page.goto(sheet.as_uri())
        printed = page.pdf(format="A4", prefer_css_page_size=True)
        if len(SHEETS_IN_A_PDF.findall(printed)) != 1:
            long.append(sheet.stem)
    assert long == []


def test_axe_finds_nothing_on_the_sheets(folders: dict[str, Path], open_page: Open) -> None:
    # Ørland has a finding and no adviser, Snåsa two names, Ålesund a sheet in nynorsk.
    chosen = [folders["50"] / FOLDER / f"{code}.html" for code in ("5057", "5041", "5001")]
    chosen.append(folders["15"] / FOLDER / "1507.html")
    for sheet in chosen:
        for width in (WIDE, NARROW):
            visit = open_page(sheet, width)
            assert visit.requests_outside == []
            assert visit.messages == []
            assert visit.page.evaluate(TOO_WIDE) == 0, sheet.name
            assert accessibility.faults(visit.page) == ""


@pytest.mark.parametrize("county", ["50", "15"])
def test_no_sheet_scrolls_sideways(
    folders: dict[str, Path], open_page: Open, tmp_path: Path, county: str
) -> None:
    """Each sheet in a frame, which is to it what a window is: all change their width together."""
    frames = "".join(
        f'<iframe src="{sheet.as_uri()}"></iframe>' for sheet in pages(folders[county])
    )
    (tmp_path / "all.html").write_text(f"<!DOCTYPE html>{frames}", encoding="utf-8")
    page = open_page(tmp_path / "all.html").page
    wide = []
    for width in WIDTHS:
        page.evaluate(SET_WIDTHS, width)
        assert {sheet.evaluate("innerWidth") for sheet in page.frames[1:]} == {width}
        wide += [(sheet.url, width) for sheet in page.frames[1:] if sheet.evaluate(TOO_WIDE)]
    assert wide == []


def test_a_sheet_is_whole_without_a_script(folders: dict[str, Path]) -> None:
    for sheet in pages(folders["50"]):
        page = tree(sheet)
        assert page.xpath("//script") == []
        assert [heading.get("id") for heading in page.iter("h2")] == [
            *("sheet-chain", "sheet-recommendation", "sheet-services", "sheet-duties"),
            *("sheet-similar", "sheet-contact", "sheet-findings"),
        ]


def test_every_link_of_a_sheet_leads_somewhere(folders: dict[str, Path]) -> None:
    for folder in folders.values():
        for sheet in pages(folder):
            for target in tree(sheet).xpath("//@href | //@src"):
                if not target.startswith(("#", "mailto:")):
                    assert (sheet.parent / target).resolve().is_file(), (sheet.name, target)


def test_a_sheet_is_in_the_language_of_its_municipality(folders: dict[str, Path]) -> None:
    assert tree(folders["15"] / FOLDER / "1507.html").get("lang") == "nn"
    assert tree(folders["15-nb"] / FOLDER / "1507.html").get("lang") == "nn"
    neutral = (
        tree(folders["15"] / FOLDER / "1505.html"),
        tree(folders["15-nb"] / FOLDER / "1505.html"),
    )
    assert [page.get("lang") for page in neutral] == ["nn", "nb"]


def test_the_numbers_of_a_sheet_are_those_of_the_reports_tables(folders: dict[str, Path]) -> None:
    for folder in (folders["50"], folders["15"]):
        proposed, year = download(folder, "proposal"), download(folder, "municipalities")
        for sheet in pages(folder):
            said = [
                "".join(number.text_content().split())
                for number in tree(sheet).find_class("key-figure-number")
            ]
            own = year[sheet.stem]
            signs = {":": {"prikket", "prikka"}, ".": {"–"}, "..": {"ikkeregistrert"}}
            written = [
                *(own["population"], proposed[sheet.stem]["recommended"]),
                *(own["requested"], own["decided"], own["settled"]),
            ]
            for place, (shown, value) in enumerate(zip(said, written, strict=True)):
                asked_nobody = place == 2 and value == "0"
                expected = {"–"} if asked_nobody else signs.get(value, {value})
                assert shown in expected, (sheet.name, said, written)


def test_a_click_on_a_map_opens_the_sheet(report: Any, open_page: Open) -> None:
    for name in ("bosetting.html", "anbefaling.html", "oppfolging.html"):
        page = open_page(report.folder / name).page
        maps = page.eval_on_selector_all(
            ".plot", "all => all.map(one => one.data.some(trace => trace.meta?.sheet))"
        )
        assert sum(maps) == 2
        for place in [place for place, is_map in enumerate(maps) if is_map]:
            page.goto((report.folder / name).as_uri())
            page.wait_for_function(ALL_DRAWN)
            plot = page.locator(".plot").nth(place)
            plot.scroll_into_view_if_needed()
            x, y = plot.evaluate(INSIDE)
            page.mouse.move(x - 2, y)
            page.mouse.move(x, y)
            page.wait_for_selector(".plot.leads-on")
            page.mouse.click(x, y)
            page.wait_for_url(f"**/{FOLDER}/*.html")
            assert page.locator("h1").count() == 1


def test_names_in_the_tables_lead_to_the_sheets(report: Any) -> None:
    for name, places in (("bosetting.html", 3), ("anbefaling.html", 3), ("kommuner.html", 1)):
        links = tree(report.folder / name).xpath(f"//tbody//th/a[starts-with(@href, '{FOLDER}/')]")
        assert len(links) == 38 * places, name
        assert all((report.folder / link.get("href")).is_file() for link in links)


def test_the_single_file_has_no_links_to_sheets(report: Any, open_page: Open) -> None:
    whole = (report.folder / "report.html").read_text(encoding="utf-8")
    assert f'href="{FOLDER}/' not in whole
    assert 'exhibit-sheets"' not in whole
    visit = open_page(report.folder / "report.html")
    plots = visit.page.locator(".plot")
    assert {plots.nth(place).get_attribute("data-sheets") for place in range(plots.count())} == {
        None
    }


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("snåsa", ["Snåase - Snåsa"]),
        ("SNÅASE", ["Snåase - Snåsa"]),
        ("Snasa", ["Snåase - Snåsa"]),
        ("royrvik", ["Raarvihke - Røyrvik"]),
        ("ørland", ["Ørland"]),
        ("orland", ["Ørland"]),
        ("  trond ", ["Trondheim"]),
        ("qqq", []),
    ],
)
def test_the_list_is_shortened_while_one_writes(
    report: Any, open_page: Open, written: str, names: list[str]
) -> None:
    page = open_page(report.folder / "kommuner.html").page
    count = page.get_by_role("status")
    assert count.inner_text() == "Viser alle 38 kommuner"
    page.get_by_label("Finn kommune").fill(written)
    assert page.locator("tbody tr:visible th").all_inner_texts() == names
    said = f"Viser {len(names)} av 38 kommuner" if names else "Ingen kommuner passer"
    assert count.inner_text() == said


def test_the_list_is_a_plain_table_without_a_script(report: Any, browser: Any) -> None:
    context = browser.new_context(java_script_enabled=False, offline=True)
    page = context.new_page()
    page.goto((report.folder / "kommuner.html").as_uri())
    assert page.locator("tbody tr:visible a").count() == 38
    assert not page.locator("input").is_visible()
    context.close()
