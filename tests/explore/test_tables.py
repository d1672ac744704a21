import polars as pl
import pytest
from lxml import html

from analysis.explore import tables
from analysis.explore.settings import Setting
from analysis.explore.tables import Pinned

FRAME = pl.DataFrame(
    {
        "code": ["5014", "5001"],
        "name": ["Frøya", "<i>Trondheim</i>"],
        "population": [5000, 200_000],
        "share": [9.74, 130.2],
        "recommended": [10, 138],
        "recommended_per_1000": [2.0, 0.69],
        "requested": [None, 140],
    }
)


def pinned(numbers, weights=None, total=148):
    weights = weights or {"population": 10.0, "dispersed": 0.0}
    frame = FRAME.select("code", "name").with_columns(recommended=pl.Series(numbers))
    return Pinned(Setting(weights, total, 10), frame)


def texts(markup, query="//tbody/tr"):
    rows = html.fromstring(str(markup)).xpath(query)
    return [[" ".join(cell.text_content().split()) for cell in row] for row in rows]


def test_a_row_can_be_chosen_and_names_are_never_markup():
    drawn = tables.municipalities(FRAME, "nb")
    page = html.fromstring(str(drawn))
    assert page.xpath("//tr/@data-code") == ["5014", "5001"]
    assert page.xpath("//tbody//i") == []
    assert texts(drawn)[1][:4] == ["<i>Trondheim</i>", "138", "130,2", "0,7"]


def test_a_number_that_is_not_there_is_no_zero():
    drawn = tables.municipalities(FRAME, "nb")
    assert texts(drawn)[0][4] == "–"
    (foot,) = texts(drawn, "//tfoot/tr")
    assert foot == ["Sum", "148", "139,9", "0,7", "140", "205 000"]


def test_no_request_at_all_has_no_sum():
    nobody = FRAME.with_columns(requested=pl.lit(None, dtype=pl.Int64))
    (foot,) = texts(tables.municipalities(nobody, "nb"), "//tfoot/tr")
    assert foot[4] == "–"


def test_two_settings_stand_side_by_side():
    other = pinned([20, 130], {"population": 10.0, "dispersed": 30.0}, total=150)
    drawn = texts(tables.settings(pinned([10, 138]), other, ("A", "B"), "nb"))
    assert drawn == [
        ["Innbyggertall", "100,0 %", "25,0 %"],
        ["Spredt bosetting", "0,0 %", "75,0 %"],
        ["Personer å fordele", "148", "150"],
        ["Minste antall", "10", "10"],
    ]


def test_differences_carry_their_sign_and_sum():
    drawn = tables.differences(pinned([10, 138]), pinned([20, 130]), ("A", "B"), "nb")
    assert texts(drawn)[0] == ["Frøya", "10", "20", "+10"]
    assert texts(drawn)[1][3] == "−8"
    assert texts(drawn, "//tfoot/tr") == [["Sum", "148", "150", "+2"]]


@pytest.mark.parametrize(
    ("numbers", "moved"), [([10, 138], 0), ([20, 128], 10), ([20, 138], 10), ([0, 100], 48)]
)
def test_people_moved_is_what_came_or_what_went(numbers, moved):
    assert tables.people_moved(pinned([10, 138]), pinned(numbers)) == moved
