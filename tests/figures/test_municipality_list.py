"""The list that leads to the sheets: on the page with links, elsewhere without."""

from __future__ import annotations

import polars as pl
import pytest
from lxml import html as parser

from analysis.figures.about import About
from analysis.figures.municipality_list import municipality_list

FRAME = pl.DataFrame(
    {
        "code": ["9002", "9001"],
        "name": ["Ål <i>", "Asker & co"],
        "population": [100, 200],
        "requested": [0, None],
        "requested_status": ["reported", "missing"],
        "recommended": [10, 0],
    }
)
MUNICIPALITIES = pl.DataFrame({"code": ["9001", "9002"], "sami_name": [None, "Álle"]})
ADVISERS = pl.DataFrame({"email": ["a@b.no"], "name": ["Kari Nordmann"]})


def listed(language="nb", followed=("9001",)):
    contacts = pl.DataFrame(
        {"email": ["a@b.no"] * len(followed), "code": list(followed)},
        schema={"email": pl.String, "code": pl.String},
    )
    about = About("Prøve", 2021, language)
    return municipality_list(FRAME, MUNICIPALITIES, ADVISERS, contacts, about)


def rows(exhibit):
    tree = parser.fragment_fromstring(str(exhibit.page_html()))
    return [
        [" ".join(cell.text_content().split()) for cell in row] for row in tree.iter("tr")
    ], tree


def test_names_lead_to_the_sheets_in_alphabetical_order():
    table, tree = rows(listed())
    assert [row[0] for row in table[1:]] == ["Asker & co", "Ål <i>"]
    assert tree.xpath("//tbody//a/@href") == ["kommuner/9001.html", "kommuner/9002.html"]


def test_no_number_and_no_adviser_are_told():
    table, _ = rows(listed())
    assert table[1][1:] == ["", "200", "ingen tall", "0", "Kari Nordmann"]
    assert table[2][1:] == ["Álle", "100", "–", "10", "ingen"]


def test_a_county_without_advisers_has_no_column_for_them():
    table, _ = rows(listed(followed=()))
    assert table[0] == ["Navn", "Samisk navn", "Innbyggere", "Anmodning", "Forslag"]
    assert "kontaktperson" not in listed(followed=()).description
    assert "kontaktperson" in listed().description


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_a_county_with_one_municipality_has_nothing_to_search_in(language):
    about = About("Oslo", 2021, language)
    nobody = pl.DataFrame(schema={"email": pl.String, "code": pl.String})
    shown = municipality_list(FRAME.head(1), MUNICIPALITIES, ADVISERS, nobody, about)
    assert "<input" not in shown.page_html()
    assert "kvar kommune" not in shown.description
    assert "hver kommune" not in shown.description


def test_a_notebook_has_no_links_and_no_field():
    shown = listed()._repr_mimebundle_()["text/html"]
    assert "kommuner/" not in shown
    assert "<input" not in shown


@pytest.mark.parametrize(
    ("language", "label"), [("nb", "Viser alle 2 kommuner"), ("nn", "Viser alle 2 kommunar")]
)
def test_the_field_waits_for_the_script_with_words_of_the_reports_language(language, label):
    _, tree = rows(listed(language))
    (box,) = tree.find_class("list-search")
    assert box.get("hidden")
    (field,) = box.iter("input")
    assert box.find("label").get("for") == field.get("id")
    (count,) = box.find_class("list-count")
    assert count.get("data-all") == label
    assert "#" in count.get("data-some")
    assert count.get("role") == "status"
