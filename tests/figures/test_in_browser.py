"""What a reader meets: figures drawn with `report.js`, found by the pointer, tables sorted."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import plotly
import pytest
import shapely
from markupsafe import Markup
from playwright.sync_api import Browser, Page
from tests.chromium import DRAWN, Open
from tests.figures.conftest import Real

from analysis.figures import charts, maps, outlines, tables

ROOT = Path(__file__).parents[2]
PAGE = """<!DOCTYPE html><html lang="nb"><head><meta charset="utf-8"><title>Prøve</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="report.css"><script src="plotly.min.js" defer></script>
<script src="report.js" defer></script></head><body><main>{}</main></body></html>"""
ON_SCREEN = """([place, x, y]) => {
    const plot = document.querySelectorAll(".plot")[place], layout = plot._fullLayout;
    const box = plot.getBoundingClientRect();
    return [
        box.left + layout.xaxis._offset + layout.xaxis.l2p(x),
        box.top + layout.yaxis._offset + layout.yaxis.l2p(y),
    ];
}"""
HOVERED = "() => [...document.querySelectorAll('.hovertext')].map(box => box.textContent).join()"
SMALLEST_SEEN_M = 1_500  # about three pixels


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, real: Real) -> Path:
    """A page with the figures of Trøndelag: rates, numbers, the chain, the municipalities."""
    place = real("50", 2021)
    shown = [
        maps.choropleth(place.year, place.shapes, "requested", place.about),
        maps.symbols(place.year, place.shapes, "requested", place.about),
        charts.chain(place.chain, place.about),
        charts.shares(place.shares, place.about),
        tables.municipalities(real("50", 2020).year, place.about),
    ]
    folder = tmp_path_factory.mktemp("site")
    shutil.copytree(ROOT / "reports/assets", folder, dirs_exist_ok=True)
    shutil.copy(Path(plotly.__file__).parent / "package_data/plotly.min.js", folder)
    body = Markup("\n").join(exhibit.page_html() for exhibit in shown)
    page = folder / "index.html"
    page.write_text(PAGE.format(body), encoding="utf-8")
    return page


@pytest.fixture
def page(open_page: Open, site: Path) -> Iterator[Page]:
    visit = open_page(site, width=1000, height=3200)
    yield visit.page
    assert not visit.messages


def point_at(page: Page, plot: int, x: float, y: float) -> str:
    page.mouse.move(0, 0)
    left, top = page.evaluate(ON_SCREEN, [plot, x, y])
    page.mouse.move(left, top)
    page.wait_for_timeout(60)
    return str(page.evaluate(HOVERED))


@pytest.mark.parametrize("plot", [0, 1])
def test_the_pointer_finds_each_municipality_in_all_its_parts(
    page: Page, plot: int, real: Real
) -> None:
    place = real("50", 2021)
    grid = outlines.draw(place.shapes)
    names = dict(place.year.select("code", "name").iter_rows())
    circles = {trace["text"] for trace in circles_on(page, plot)}
    missed = []
    for code, shape in zip(place.shapes["code"], place.shapes.geometry, strict=True):
        for part in shapely.get_parts(shape):
            radius = shapely.maximum_inscribed_circle(part, tolerance=100)
            if shapely.length(radius) < SMALLEST_SEEN_M:
                continue
            east, north = shapely.get_coordinates(radius)[0]
            x, y = (east - grid.west_m) / grid.cell_m, (north - grid.south_m) / grid.cell_m
            if plot == 1 and under_a_circle(page, x, y):
                continue
            said = point_at(page, plot, x, y)
            if not said.startswith(names[code]):
                missed.append((names[code], said))
    assert not missed
    assert len(circles) == (24 if plot else 0)


def circles_on(page: Page, plot: int) -> list[dict[str, Any]]:
    found = page.evaluate(
        """place => JSON.stringify([...document.querySelectorAll(".plot")][place].data
            .filter(trace => trace.text && (trace.fillcolor || "").startsWith("rgba")))""",
        plot,
    )
    return list(json.loads(found))


def under_a_circle(page: Page, x: float, y: float) -> bool:
    return any(
        min(circle["x"]) <= x <= max(circle["x"]) and min(circle["y"]) <= y <= max(circle["y"])
        for circle in circles_on(page, 1)
    )


def test_the_pointer_finds_circles_before_the_land_below_them(page: Page) -> None:
    for circle in circles_on(page, 1)[::3]:
        middle = [(min(circle[axis]) + max(circle[axis])) / 2 for axis in ("x", "y")]
        name = circle["text"].removeprefix("<b>").partition("</b>")[0]
        assert point_at(page, 1, *middle).startswith(name)


def test_the_pointer_tells_all_of_a_year(page: Page) -> None:
    said = point_at(page, 2, 2020, 200)
    assert said == "2020391 anmodetopprinnelig 563 anmodet561 vedtatt288–356 bosatt"


def test_a_map_keeps_its_shape_on_any_page(page: Page) -> None:
    shapes = []
    for width in (1000, 700, 360):
        page.set_viewport_size({"width": width, "height": 3200})
        page.wait_for_function(
            "width => document.querySelector('.plot').clientWidth <= width", arg=width
        )
        page.wait_for_timeout(200)
        shapes.append(
            page.evaluate(
                """() => {
                    const layout = document.querySelector(".plot")._fullLayout;
                    const pixels = axis => axis._length / Math.abs(axis.range[1] - axis.range[0]);
                    return pixels(layout.xaxis) / pixels(layout.yaxis);
                }"""
            )
        )
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert shapes == pytest.approx([1, 1, 1], rel=0.01)


def test_a_narrow_page_names_fewer_circles_and_puts_the_legend_below(page: Page) -> None:
    count = "() => document.querySelectorAll('.plot')[1].querySelectorAll('.annotation').length"
    wide = page.evaluate(count)
    page.set_viewport_size({"width": 380, "height": 3200})
    page.wait_for_function(f"() => ({count})() < {wide}")
    below = page.evaluate(
        """() => {
            const plot = document.querySelector(".plot");
            const legend = plot.querySelector(".legend").getBoundingClientRect();
            const land = plot.querySelector(".plot .overplot, .xy").getBoundingClientRect();
            return legend.top >= land.bottom - 5;
        }"""
    )
    assert below


def sorted_column(page: Page, place: int) -> list[str]:
    cells = page.locator(f".exhibit-table table.sortable tbody tr > :nth-child({place + 1})")
    return [text.strip() for text in cells.all_inner_texts()]


def test_a_column_is_sorted_by_keyboard_and_withheld_figures_stay_last(page: Page) -> None:
    heading = page.locator(".exhibit-table table.sortable thead th").nth(8)  # settled
    heading.locator("button").focus()
    for key, direction in (("Enter", "descending"), ("Space", "ascending")):
        page.keyboard.press(key)
        assert heading.get_attribute("aria-sort") == direction
        column = sorted_column(page, 8)
        assert column[-17:] == ["prikket"] * 17
        known = [int(text) for text in column[:-17]]
        assert known == sorted(known, reverse=direction == "descending")


def test_names_are_sorted_in_norwegian_order(page: Page) -> None:
    button = page.locator(".exhibit-table table.sortable thead th").nth(0).locator("button")
    button.click()
    button.click()
    assert sorted_column(page, 0)[:2] == ["Åfjord", "Ørland"]
    button.click()
    assert sorted_column(page, 0)[-2:] == ["Ørland", "Åfjord"]


def test_one_sorted_column_is_marked_at_a_time(page: Page) -> None:
    headings = page.locator(".exhibit-table table.sortable thead th")
    for place in (1, 2):
        headings.nth(place).locator("button").click()
    marks = headings.evaluate_all("all => all.map(one => one.getAttribute('aria-sort'))")
    assert marks == ["none", "none", "descending", *["none"] * 7]


def test_a_plot_that_cannot_be_drawn_opens_its_table(browser: Browser, site: Path) -> None:
    context = browser.new_context(offline=True)
    without = context.new_page()
    without.route("**/plotly.min.js", lambda route: route.abort())
    without.goto(site.as_uri())
    without.wait_for_function("() => document.querySelector('.plot').hidden")
    assert without.locator("details").first.get_attribute("open") is not None
    context.close()


def test_the_page_scrolls_under_a_finger_on_a_map(browser: Browser, site: Path) -> None:
    context = browser.new_context(
        offline=True, viewport={"width": 390, "height": 800}, has_touch=True, is_mobile=True
    )
    phone = context.new_page()
    phone.goto(site.as_uri())
    phone.wait_for_function(DRAWN)
    finger = context.new_cdp_session(phone)
    for step in range(11):
        kind = "touchMove" if step else "touchStart"
        finger.send(
            "Input.dispatchTouchEvent",
            {"type": kind, "touchPoints": [{"x": 200, "y": 400 - 30 * step}]},
        )
        phone.wait_for_timeout(20)
    finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    phone.wait_for_function("() => scrollY > 100")
    context.close()
