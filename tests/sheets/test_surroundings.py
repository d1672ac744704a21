"""Adviser, schools, labour market, duties and findings on a sheet."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from analysis import checks, paths, sheets
from analysis.errors import Finding, Severity
from analysis.registry.municipalities import in_county, municipalities_at
from analysis.sheets import surroundings
from analysis.sources import RawData

RAW = RawData(paths.raw())
DAY = dt.date(2021, 1, 1)
EVERYWHERE = municipalities_at(RAW.table("municipalities"), DAY)
TABLES = RAW.tables({*surroundings.TABLES, *checks.REGISTRY_TABLES})


def places(county, language="nb"):
    return sheets.places(in_county(EVERYWHERE, county), language)


def contact(county, language="nb"):
    return surroundings.contact(TABLES, EVERYWHERE, places(county, language))


def test_orland_has_no_adviser_and_the_sheet_says_so():
    made = contact("50")
    without = [code for code, html in made.items() if "ingen kontaktperson" in html]
    assert without == ["5057"]
    assert "Tonje Irene Sandåker" in made["5014"]
    assert 'href="mailto:' in made["5014"]


def test_a_county_that_has_named_nobody_is_told_apart_from_one_without():
    made = contact("15", "nn")
    assert all(
        "har ikkje lagt inn" in html or "har ikke lagt inn" in html for html in made.values()
    )


def test_the_region_names_the_other_municipalities_in_it():
    froya = contact("50")["5014"]
    assert "Andre kommuner i regionen: Hitra." in froya


def test_schools_that_are_closed_are_not_on_the_sheet():
    schools = TABLES["upper_secondary_schools"]
    closed = schools.filter(~schools["in_operation"])
    for code, name in closed.select("code", "school_name").iter_rows():
        same = schools.filter((schools["code"] == code) & (schools["school_name"] == name))
        if code.startswith("50") and same.height == 1:
            assert name not in contact("50")[code]


def test_the_findings_of_a_municipality_are_on_its_own_sheet_alone():
    found = checks.registry(TABLES, "50", DAY)
    made = surroundings.findings(found, TABLES, places("50"))
    assert "ingen kontaktperson" in made["5057"]
    assert [code for code, html in made.items() if "ingen kontaktperson" in html] == ["5057"]
    # Snillfjord was split between three, and each of them is told.
    split = {code for code, html in made.items() if "Snillfjord" in html}
    assert split == {"5055", "5056", "5059"}


def test_a_year_is_not_taken_for_the_code_of_a_municipality():
    finding = Finding("requests-revised", Severity.NOTE, args={"year": "5014"})
    made = surroundings.findings([finding], TABLES, places("50"))
    assert "noe særskilt" in made["5014"]


@pytest.mark.parametrize(("language", "word"), [("nb", "Kommunen svarer"), ("nn", "forsvarleg")])
def test_duties_tell_what_the_municipality_and_the_county_do(language, word):
    place = sheets.Place("5014", "Frøya", language)
    html = surroundings.duties(TABLES, [place])["5014"]
    assert word in html
    # settlement, career guidance, language training with whom else it holds for, guidance, grants
    assert html.count("<li>") == 5
    assert re.search(r"på fulltid\. (Stå for den samme|Stå for den same)", html)
