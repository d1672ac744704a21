"""The published report as a reader meets it: from the disk, without a network, in any width."""

from __future__ import annotations

import datetime as dt
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin

import pytest
from lxml import html as parser
from tests import accessibility

from analysis import language as lang

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted(f"{path.stem}.html" for path in (ROOT / "reports/nb").glob("[!_]*.qmd"))
ALONE = "report.html"
WIDE, NARROW = 1400, 390
UNDRAWN = """() => [...document.querySelectorAll(".plot")]
    .filter(plot => {
        const marks = plot.querySelectorAll(".main-svg path, .main-svg text, .main-svg use");
        const box = plot.querySelector(".main-svg")?.getBoundingClientRect();
        return marks.length < 5 || !box || box.width < 100 || box.height < 100;
    })
    .map(plot => plot.closest(".exhibit")?.dataset.exhibit ?? "a figure without a name")"""
TOO_WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"

Open = Callable[..., Any]

every_page = pytest.mark.parametrize("name", [*PAGES, ALONE])
every_width = pytest.mark.parametrize("width", [WIDE, NARROW])


@pytest.fixture
def site(report: Any, tmp_path: Path) -> Callable[[str], Path]:
    """Where a page lies; `report.html` lies alone in an empty folder."""

    def path_of(name: str) -> Path:
        if name != ALONE:
            return report.folder / name
        return Path(shutil.copy(report.folder / ALONE, tmp_path / ALONE))

    return path_of


@every_width
@every_page
def test_a_page_needs_nothing_but_its_folder_and_is_for_everybody(
    site: Callable[[str], Path], open_page: Open, name: str, width: int
) -> None:
    """One visit for all that is asked of every page: drawing its figures takes a second."""
    visit = open_page(site(name), width)
    assert visit.requests_outside == []
    assert visit.messages == []
    assert visit.page.evaluate(UNDRAWN) == []
    assert visit.page.evaluate(TOO_WIDE) == 0, "the page itself scrolls sideways"
    assert visit.page.locator("h1").count() == 1
    assert visit.page.locator("html").get_attribute("lang") == "nb"
    if width == WIDE:
        printed = visit.page.pdf(format="A4")
        assert printed.startswith(b"%PDF")
        assert len(re.findall(rb"/Type\s*/Page\b", printed)) >= 1
    assert accessibility.faults(visit.page) == ""


def tree(page: Path) -> Any:
    return parser.document_fromstring(page.read_text(encoding="utf-8"))


def test_figures_stand_on_the_pages_that_show_them(site: Callable[[str], Path]) -> None:
    places = {name: len(tree(site(name)).find_class("plot")) for name in [*PAGES, ALONE]}
    assert places["index.html"] >= 1
    assert places["bosetting.html"] >= 4
    assert places[ALONE] >= sum(places[name] for name in PAGES) - places["index.html"]


def test_figures_and_tables_are_numbered_from_one(
    site: Callable[[str], Path], open_page: Open
) -> None:
    page = open_page(site("bosetting.html")).page
    for kind, word in (("fig", "Figur"), ("tbl", "Tabell")):
        captions = page.locator(
            f"[id^={kind}-] figcaption, [id^={kind}-] caption"
        ).all_inner_texts()
        numbers = [
            int(number)
            for caption in captions
            for number in re.findall(rf"^{word}\s(\d+)", caption.strip())
        ]
        assert numbers == list(range(1, len(captions) + 1))
        assert numbers


def test_every_link_and_download_leads_somewhere(report: Any) -> None:
    for name in PAGES:
        page = report.folder / name
        read = tree(page)
        for link in read.xpath("//a/@href"):
            target = urljoin(page.as_uri(), link)
            if not target.startswith("file:"):
                assert target.startswith(("https:", "mailto:")), target
                continue
            path, _, anchor = target.partition("#")
            file = Path(unquote(path.removeprefix("file://")))
            assert file.is_file(), target
            if anchor and file == page:
                assert len(read.xpath("//*[@id=$there]", there=unquote(anchor))) == 1, target


# --- a table is sorted by keyboard -----------------------------------------------------------

SORT_KEYS = """(table, column) => [...table.tBodies[0].rows].map(row => {
    const cell = row.cells[column];
    return cell.dataset.sort ?? cell.innerText.trim();
})"""


def as_numbers(keys: list[str]) -> list[float]:
    return [float(key.replace("\u00a0", "").replace(",", ".")) for key in keys if key]


@every_width
@pytest.mark.parametrize("name", ["bosetting.html", ALONE])
def test_a_column_is_sorted_by_keyboard(
    site: Callable[[str], Path], open_page: Open, name: str, width: int
) -> None:
    page = open_page(site(name), width).page
    table = page.locator("[id$=tbl-municipalities] table.sortable").first
    column = 2
    heading = table.locator("thead th").nth(column)
    before = table.evaluate(SORT_KEYS, column)
    orders = []
    for _ in range(2):
        heading.locator("button").focus()
        page.keyboard.press("Enter")
        orders.append(heading.get_attribute("aria-sort"))
        after = table.evaluate(SORT_KEYS, column)
        numbers = as_numbers(after)
        assert numbers == sorted(numbers, reverse=orders[-1] == "descending")
        assert sorted(after) == sorted(before), "no row is lost"
        assert not any(after[len(numbers) :]), "rows without a number stand last, both ways"
    assert set(orders) == {"ascending", "descending"}
    assert table.locator("th[aria-sort=ascending], th[aria-sort=descending]").count() == 1


def test_a_name_with_a_long_a_is_sorted_under_a(
    site: Callable[[str], Path], open_page: Open
) -> None:
    page = open_page(site("kommuner.html"), 1200).page
    page.locator("thead button").first.click()
    names = page.locator("tbody th").all_inner_texts()
    place = names.index("Raarvihke - Røyrvik")
    assert names[place - 1 : place + 2] == ["Overhalla", "Raarvihke - Røyrvik", "Rennebu"]


# --- a phone -----------------------------------------------------------------------------------


def test_a_frame_that_hides_rows_says_so_until_they_are_seen(
    site: Callable[[str], Path], open_page: Open
) -> None:
    page = open_page(site("bosetting.html"), 390).page
    frame = page.locator("[id$=tbl-municipalities] .table-scroll").first
    shadow = "one => getComputedStyle(one).boxShadow"
    assert frame.get_attribute("data-more") == "below beside"
    before = frame.evaluate(shadow)
    frame.evaluate("one => one.scrollTo(one.scrollWidth, one.scrollHeight)")
    page.wait_for_function("one => one.dataset.more === ''", arg=frame.element_handle())
    assert frame.evaluate(shadow) != before


@pytest.mark.parametrize(
    ("name", "table"), [("sektorplanen.html", "plan"), ("oppgaver.html", "glance")]
)
def test_the_duties_need_no_scrolling_on_a_phone(
    site: Callable[[str], Path], open_page: Open, name: str, table: str
) -> None:
    page = open_page(site(name), 390).page
    frame = page.locator(f".table-scroll:has(.{table})")
    assert frame.evaluate("one => one.scrollWidth <= one.clientWidth")
    assert page.locator(f".{table} tbody tr").last.is_visible()
    assert frame.get_attribute("data-more") == ""


# --- print -----------------------------------------------------------------------------------


def test_figures_fit_the_printed_page(site: Callable[[str], Path], open_page: Open) -> None:
    page = open_page(site("bosetting.html"), width=718).page  # A4 less margins, at 96 dpi
    page.emulate_media(media="print")
    assert page.evaluate(UNDRAWN) == []
    assert page.evaluate(TOO_WIDE) == 0


# --- what the manifest says, the page says -----------------------------------------------------

PUBLISHED = {
    "settlement.requested": 619,
    "settlement.decided": 614,
    "settlement.settled": 531,
    "settlement.municipalities": 38,
    "settlement.municipalities_asked": 24,
    "settlement.requested_national": 5025,
}


def written(value: object) -> set[str]:
    """The ways a value may stand in prose: a year as it is, with spaces, a date in words."""
    if isinstance(value, int):
        return {str(value), lang.number(value, "nb")}
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        return {lang.date_long(dt.date.fromisoformat(value), "nb")}
    return {str(value)}


def test_the_manifest_has_the_published_figures(report: Any) -> None:
    values = report.manifest["values"]
    assert {name: values.get(name) for name in PUBLISHED} == PUBLISHED


@pytest.mark.parametrize("name", [page for page in PAGES if page != ALONE])
def test_the_pages_say_what_the_manifest_says(
    report: Any, site: Callable[[str], Path], open_page: Open, name: str
) -> None:
    prose = (ROOT / "reports/nb" / name).with_suffix(".qmd").read_text(encoding="utf-8")
    quoted = set(re.findall(r"\{\{<\s*var\s+([\w.]+)\s*>\}\}", prose))
    said = " ".join(open_page(site(name)).page.locator("main").inner_text().split())
    values = report.manifest["values"]
    assert quoted <= set(values), "prose quotes what no notebook recorded"
    for value in (values[name] for name in quoted if not isinstance(values[name], float)):
        assert any(" ".join(text.split()) in said for text in written(value)), value


def test_the_summary_says_the_key_figures(site: Callable[[str], Path], open_page: Open) -> None:
    said = open_page(site("index.html")).page.locator(".key-figures").inner_text()
    assert [int(number) for number in re.findall(r"\d+", said)[:2]] == [619, 2021]
    for number in (619, 614, 531, 24, 38):
        assert str(number) in said
