import polars as pl

from analysis.registry import counties

PRESENT = pl.DataFrame({"code": ["50", "15"], "name": ["Trøndelag", "Møre og Romsdal"]})
FORMER = pl.DataFrame(
    {
        "code": ["16", "17"],
        "name": ["Sør-Trøndelag", "Nord-Trøndelag"],
        "county_code": ["50", "50"],
    }
)
NAMED = counties.through_time(PRESENT, FORMER)


def test_every_name_present_or_former_has_its_digits_and_what_it_became():
    assert NAMED.rows() == [
        ("Trøndelag", "50", "50"),
        ("Møre og Romsdal", "15", "15"),
        ("Sør-Trøndelag", "16", "50"),
        ("Nord-Trøndelag", "17", "50"),
    ]


def test_the_digits_in_the_name_win_and_an_unknown_county_has_none():
    frame = pl.DataFrame(
        {"county_name": ["Nord-Trøndelag (17xx)", "Sør-Trøndelag", "Atlantis", "Trøndelag"]}
    )
    found = counties.with_prefix(frame, NAMED)
    assert found.rows() == [
        ("Nord-Trøndelag (17xx)", "17", "50"),
        ("Sør-Trøndelag", "16", "50"),
        ("Atlantis", None, None),
        ("Trøndelag", "50", "50"),
    ]
