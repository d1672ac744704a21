import datetime as dt

import polars as pl
import pytest

from analysis.errors import Severity
from analysis.registry import checks, structure
from analysis.registry.municipalities import municipalities_at

NOW = dt.date(2024, 1, 1)
PARTS = (
    *("labour_market_regions", "upper_secondary_schools"),
    *("municipality_changes", "municipality_successors"),
)
COUNTIES = pl.DataFrame({"code": ["50", "15"], "name": ["Trøndelag", "Møre og Romsdal"]})


def test_a_name_on_the_wrong_line_is_told_with_its_line(municipalities):
    frame = pl.DataFrame({"code": ["5055", "5041", "5061"], "name": ["Heim", "Snåsa", "Rennebu"]})
    (finding,) = checks.spellings(frame, municipalities, "data/raw/presentation_requests.csv")
    assert (finding.key, finding.where.row, finding.where.column) == (
        "municipality-name-differs",
        4,
        "name",
    )
    assert finding.args == {"code": "5061", "name": "Rennebu", "official": "Rindal"}


def test_municipalities_without_or_with_several_advisers_are_told(municipalities):
    places = pl.DataFrame(
        {
            "email": ["a@x.no", "b@x.no", "a@x.no", "a@x.no"],
            "code": ["5055", "5055", "5061", "5061"],
        }
    )
    missing, several = checks.advisers(places, municipalities, "50")
    assert (missing.key, missing.severity) == ("adviser-missing", Severity.WARNING)
    assert missing.args["name"] == "Snåase - Snåsa"
    assert (several.key, several.severity) == ("adviser-several", Severity.NOTE)
    assert several.args == {"code": "5055", "name": "Heim", "advisers": 2}


def test_a_county_that_named_no_advisers_gets_one_note(municipalities):
    places = pl.DataFrame({"email": ["a@x.no"], "code": ["5055"]})
    (finding,) = checks.advisers(places, municipalities, "15")
    assert (finding.key, finding.args) == (
        "advisers-unknown",
        {"county": "15", "municipalities": 1},
    )


@pytest.mark.parametrize(
    ("county", "moved"), [("50", ["1567", "1571"]), ("15", ["1567", "1571"]), ("42", [])]
)
def test_municipalities_that_changed_county_are_told_to_both(
    municipalities, successors, county, moved
):
    frame = pl.DataFrame(
        [(2018, "1567", "Rindal"), (2019, "5061", "Rindal"), (2019, "1571", "Halsa")],
        schema=["year", "code", "name"],
        orient="row",
    )
    found = checks.county_changes(frame, municipalities, successors, COUNTIES, county)
    assert [finding.args["code"] for finding in found] == moved


def test_rindal_moved_in_2019_and_halsa_in_2020(raw):
    found = checks.county_changes(
        *map(raw.table, ("settlement", "municipalities", "municipality_successors", "counties")),
        "50",
    )
    assert [
        (finding.args["name"], finding.args["from"], finding.args["to"], finding.args["first_year"])
        for finding in found
    ] == [
        ("Rindal", "Møre og Romsdal", "Trøndelag", "2019"),
        ("Halsa", "Møre og Romsdal", "Trøndelag", "2020"),
    ]


def test_of_the_real_38_municipalities_orland_has_no_adviser(raw):
    found = checks.advisers(raw.table("adviser_municipalities"), raw.table("municipalities"), "50")
    assert [(finding.key, finding.args["code"]) for finding in found] == [
        ("adviser-missing", "5057")
    ]


def test_the_names_of_the_presentation_stand_beside_their_codes(raw):
    presented = raw.table("presentation_requests")
    assert checks.spellings(presented, raw.table("municipalities"), "presentation") == []


def of_2024(raw):
    return structure.at(raw, NOW), municipalities_at(raw.table("municipalities"), NOW)


def test_what_is_known_of_a_whole_and_not_of_its_parts_is_told(raw):
    now, places = of_2024(raw)
    tables = now.tables(PARTS)
    found = checks.parts(tables, places, "15")
    assert [(one.key, one.args["code"]) for one in found] == [
        ("region-of-part", "1508"),
        ("region-of-part", "1580"),
        ("schools-of-split", "1507"),
    ]
    assert found[2].args["parts"] == "Ålesund, Haram"
    assert found[2].args["schools"] == 9
    assert checks.parts(tables, places, "31") == []
    assert checks.parts(raw.tables(PARTS), places_of_2021(raw), "15") == []


def test_regions_without_a_school_are_asked_about():
    places = pl.DataFrame(
        {"code": ["5014", "5056", "5001"], "name": ["Frøya", "Hitra", "Trondheim"]}
    ).with_columns(county_code=pl.lit("50"))
    regions = pl.DataFrame({"code": ["5014", "5056", "5001"], "region_number": [102, 102, 90]})
    schools = pl.DataFrame({"code": ["5001", "5056"], "in_operation": [True, False]})
    tables = {"labour_market_regions": regions, "upper_secondary_schools": schools}
    (found,) = checks.regions_without_schools(tables, places, "50")
    assert (found.severity, found.args) == (Severity.NOTE, {"names": "Frøya, Hitra"})
    reopened = {**tables, "upper_secondary_schools": schools.with_columns(in_operation=True)}
    assert checks.regions_without_schools(reopened, places, "50") == []


def test_in_trondelag_four_regions_have_no_school_in_the_list(raw):
    (found,) = checks.regions_without_schools(raw.tables(PARTS), places_of_2021(raw), "50")
    assert found.args["names"] == ("Frøya, Tydal, Lierne, Raarvihke - Røyrvik, Namsskogan, Hitra")


def places_of_2021(raw):
    return municipalities_at(raw.table("municipalities"), dt.date(2021, 1, 1))


def test_a_county_that_is_younger_than_the_register_says_whose_figures_it_has(raw):
    counties = raw.table("counties")
    (finding,) = checks.new_county(counties, "31", NOW)
    assert (finding.key, finding.args) == ("county-new", {"name": "Østfold", "year": "2024"})
    assert checks.new_county(counties, "15", NOW) == []
    assert checks.new_county(counties, "30", dt.date(2021, 1, 1)) == []


def test_the_norwegian_name_is_a_name_of_the_municipality():
    frame = pl.DataFrame({"code": ["4621"], "name": ["Voss"]})
    official = pl.DataFrame({"code": ["4621"], "name": ["Voss herad"], "norwegian_name": ["Voss"]})
    assert checks.spellings(frame, official, "x") == []
    assert len(checks.spellings(frame, official.drop("norwegian_name"), "x")) == 1


def test_every_finding_has_words_in_both_languages(raw, municipalities, successors):
    frame = pl.DataFrame({"year": [2018], "code": ["1567"], "name": ["Rindal"]})
    wrong = pl.DataFrame({"code": ["5061"], "name": ["Rennebu"]})
    nobody = pl.DataFrame({"email": ["a@x.no"] * 3, "code": ["5055", "5061", "1515"]})
    several = nobody.with_columns(email=pl.lit("b@x.no")).vstack(nobody)
    found = [
        *checks.county_changes(frame, municipalities, successors, COUNTIES),
        *checks.spellings(wrong, municipalities, "x"),
        *checks.advisers(several, municipalities, "50"),
        *checks.advisers(nobody.head(2), municipalities, "15"),
        *checks.parts(of_2024(raw)[0].tables(PARTS), of_2024(raw)[1], "15"),
        *checks.new_county(raw.table("counties"), "31", NOW),
    ]
    assert len({finding.key for finding in found}) == 8
    for finding in found:
        for language in ("nb", "nn"):
            assert finding.message(language)
            assert finding.action(language)
