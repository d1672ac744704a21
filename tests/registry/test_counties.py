import datetime as dt

import polars as pl

from analysis.registry import counties

PRESENT = pl.DataFrame(
    {
        "code": ["50", "15", "30", "31"],
        "name": ["Trøndelag", "Møre og Romsdal", "Viken", "Østfold"],
        "valid_to": [None, None, dt.date(2023, 12, 31), None],
    }
)
FORMER = pl.DataFrame(
    {
        "code": ["16", "17", "01"],
        "name": ["Sør-Trøndelag", "Nord-Trøndelag", "Østfold"],
        "county_code": ["50", "50", "30"],
        "valid_to": [dt.date(2017, 12, 31), dt.date(2017, 12, 31), dt.date(2019, 12, 31)],
    }
)
NAMED = counties.through_time(PRESENT, FORMER)


def test_every_name_present_or_former_has_its_digits_and_what_it_became():
    assert NAMED.select("county_name", "code_prefix", "county_code").rows() == [
        ("Sør-Trøndelag", "16", "50"),
        ("Nord-Trøndelag", "17", "50"),
        ("Østfold", "01", "30"),
        ("Viken", "30", "30"),
        ("Trøndelag", "50", "50"),
        ("Møre og Romsdal", "15", "15"),
        ("Østfold", "31", "31"),
    ]


def test_the_digits_in_the_name_win_and_an_unknown_county_has_none():
    names = ["Nord-Trøndelag (17xx)", "Sør-Trøndelag", "Atlantis", "Trøndelag"]
    found = counties.with_prefix(pl.DataFrame({"county_name": names, "year": 2018}), NAMED)
    assert found.drop("year").rows() == [
        ("Nord-Trøndelag (17xx)", "17", "50"),
        ("Sør-Trøndelag", "16", "50"),
        ("Atlantis", None, None),
        ("Trøndelag", "50", "50"),
    ]


def test_a_name_that_two_counties_have_had_is_the_one_of_the_year():
    years = [2014, 2019, 2024]
    found = counties.with_prefix(pl.DataFrame({"county_name": "Østfold", "year": years}), NAMED)
    assert found["code_prefix"].to_list() == ["01", "01", "31"]
    assert found["county_code"].to_list() == ["30", "30", "31"]
