"""A municipality beside its county and those that resemble it."""

from __future__ import annotations

import polars as pl
from lxml import html as parser

from analysis import sheets
from analysis.figures.about import About
from analysis.sheets import similar

ABOUT = About("Prøve", 2021, "nb")


def municipality(code, name, *figures):
    """A made-up municipality: inhabitants, minutes, per cent unemployed, people asked for."""
    population, minutes, percent, requested = figures
    asked = requested is not None
    return {
        "code": code,
        "name": name,
        "county_code": code[:2],
        "population": population,
        "travel_time_minutes": minutes,
        "unemployment_percent": percent,
        "unemployment_percent_status": "reported" if percent is not None else "suppressed",
        "requested": requested,
        "requested_status": "reported" if asked else "not_asked",
        "requested_per_1000": 1000 * requested / population if asked else None,
        "decided": requested,
        "decided_status": "reported" if asked else "not_asked",
        "settled": None,
        "settled_status": "suppressed",
        "decided_share": 1.0 if asked else None,
        "settled_share": None,
    }


ROWS = [
    municipality("9001", "Liten", 1_000, 30.0, 2.0, 10),
    municipality("9002", "Stor <b>", 90_000, 5.0, 3.0, 100),
    municipality("9101", "Tvilling", 1_010, 30.0, 2.0, None),
]
_MEASURED = (
    *("code", "name", "population", "travel_time_minutes"),
    *("unemployment_percent", "unemployment_percent_status"),
)
TOTAL = {
    "population": 91_000,
    "requested_per_1000": 1.2,
    "decided_share_low": 0.9,
    "decided_share_high": 0.9,
    "settled_share_low": 0.5,
    "settled_share_high": 0.6,
}


def drawn(rows=ROWS, codes=("9001", "9002"), language="nb"):
    frame = pl.DataFrame(rows)
    measured = ("travel_time_minutes", "unemployment_percent", "unemployment_percent_status")
    places = [
        sheets.Place(row["code"], row["name"], language) for row in rows if row["code"] in codes
    ]
    made = similar.draw(
        frame.select(_MEASURED), frame.drop(measured), pl.DataFrame([TOTAL]), places, ABOUT
    )
    return {code: parser.fragment_fromstring(str(html)) for code, html in made.items()}


def lines(tree):
    return [[" ".join(cell.text_content().split()) for cell in row] for row in tree.iter("tr")][1:]


def test_itself_the_county_and_the_nearest_stand_below_each_other():
    table = lines(drawn()["9001"])
    assert [row[0] for row in table] == ["Liten", "Prøve", "Tvilling", "Stor <b>"]
    assert table[0] == ["Liten", "1 000", "30,0", "2,0", "10,0", "100,0 %", "prikket"]
    assert table[1] == ["Prøve", "91 000", "17,5", "2,5", "1,2", "90,0 %", "50,0–60,0 %"]
    assert table[2][4:] == ["–", "–", "–"]


def test_the_sheet_says_which_are_alike_and_in_what():
    words = drawn()["9001"].text_content()
    assert "Tvilling og Stor <b> er de som ligner mest" in words
    assert "innbyggertall, reisetid til sentrum" in words
    assert "nummer 2 i innbyggertall, og nummer 1 av de 2 IMDi ba om å bosette" in words


def test_a_missing_measure_is_told():
    rows = [municipality("9001", "Liten", 1_000, 30.0, None, 10), *ROWS[1:]]
    words = drawn(rows)["9001"].text_content()
    assert "Vi har ikke tall for ledighet" in words
    assert "prikket" in lines(drawn(rows)["9001"])[0]


def test_one_that_nobody_was_asked_to_settle_in_has_no_place_among_those_asked():
    rows = [municipality("9001", "Liten", 1_000, 30.0, 2.0, None), *ROWS[1:]]
    assert "IMDi ba den ikke bosette noen." in drawn(rows)["9001"].text_content()


def test_a_municipality_that_is_its_county_has_no_line_for_the_county():
    made = drawn(codes=("9001",), rows=[ROWS[0], ROWS[2]])["9001"]
    assert [row[0] for row in lines(made)] == ["Liten", "Tvilling"]
    assert "fylket er reisetid" not in made.text_content()
