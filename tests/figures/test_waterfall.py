"""Steps to a number: they add up, and direction is seen without colour."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from analysis.figures import waterfall
from analysis.figures.waterfall import Step

TENTHS = st.integers(-500, 500).map(lambda tenths: tenths / 10)


def steps(begin, *changes):
    return [
        Step("level", "Begynnelse", "", begin),
        *(Step("change", f"Steg {place}", "", change) for place, change in enumerate(changes)),
        Step("result", "Slutt", "", round(begin + sum(changes), 1)),
    ]


def read(table):
    return html.fromstring(str(table))


def numbers(table):
    """The numbers as a reader sees them."""
    cells = read(table).xpath(".//tbody//td[@class='number']")
    return [
        float(cell.text.replace(",", ".").replace("−", "-").replace("\u00a0", "")) for cell in cells
    ]


@given(st.integers(0, 5000), st.lists(TENTHS, max_size=8))
def test_the_numbers_that_are_seen_add_up(begin, changes):
    seen = numbers(waterfall.table(steps(begin / 10, *changes), "nb"))
    assert sum(round(10 * one) for one in seen[:-1]) == pytest.approx(
        10 * (begin / 10 + sum(changes)), abs=0.01
    )


def test_steps_that_do_not_add_up_are_refused():
    wrong = [Step("level", "", "", 10.0), Step("change", "", "", 1.0), Step("result", "", "", 12)]
    with pytest.raises(ValueError, match="add up to 11"):
        waterfall.table(wrong, "nb")


def test_a_subtotal_is_checked_too():
    wrong = [Step("level", "", "", 10.0), Step("between", "", "", 9.0), Step("result", "", "", 10)]
    with pytest.raises(ValueError, match="add up to 10"):
        waterfall.table(wrong, "nb")


def test_changes_have_signs_and_the_result_is_whole():
    drawn = str(waterfall.table(steps(272.8, -167.0, 32.2), "nb"))
    assert re.findall(r'class="number">([^<]+)</td>', drawn) == [
        "272,8",
        "−167,0",
        "+32,2",
        "138",
    ]


def points(path):
    """The horizontal places of a path, in order."""
    return [float(one) for one in re.findall(r"[MHL](-?\d+\.?\d*)", path)]


def test_an_arrow_points_to_where_the_level_went():
    drawn = read(waterfall.table(steps(100.0, -50.0, 25.0), "nb"))
    kinds = drawn.xpath(".//path/@class")
    paths = [points(path) for path in drawn.xpath(".//path/@d")]
    assert kinds == ["level", "fewer", "more", "level"]
    assert paths[1][0] == 200.0
    assert min(paths[1]) == 100.0  # from 100 people to 50, on a width of 200
    assert paths[2][0] == 100.0
    assert max(paths[2]) == 150.0


def test_the_smallest_change_is_still_seen_and_none_is_a_line():
    drawn = read(waterfall.table(steps(1000.0, 0.1, 0.0), "nb"))
    kinds = drawn.xpath(".//path/@class")
    small = points(drawn.xpath(".//path/@d")[1])
    assert kinds[1:3] == ["more", "none"]
    assert max(small) - min(small) >= 1


def test_bars_are_not_read_aloud_and_headings_are_the_vocabularys():
    drawn = read(waterfall.table(steps(1.0), "nn"))
    assert set(drawn.xpath(".//svg/@aria-hidden")) == {"true"}
    assert drawn.xpath(".//thead/tr/th/text()") == ["Steg", "Personar"]


def test_words_are_never_markup():
    drawn = str(
        waterfall.table([Step("level", "<b>", "<i>", 1.0), Step("result", "", "", 1.0)], "nb")
    )
    assert "<b>" not in drawn
    assert "<i>" not in drawn


def test_nobody_at_all_can_be_drawn():
    assert numbers(waterfall.table(steps(0.0), "nb")) == [0, 0]
