import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.registry import names


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Trondheim (f.o.m. 2020)", "Trondheim"),
        ("Rissa (t.o.m. 2017)", "Rissa"),
        ("Herøy (Møre og Romsdal)", "Herøy"),
        ("Våler (Østfold) (t.o.m. 2019)", "Våler"),
        ("Raarvihke - Røyrvik", "Raarvihke - Røyrvik"),
        ("  Nore\u00a0 og   Uvdal ", "Nore og Uvdal"),
    ],
)
def test_readers_see_the_name_without_what_publishers_add(written, shown):
    assert names.display(written) == shown


def test_the_county_in_brackets_is_kept_on_request():
    assert names.display("Sande (Vestfold) (t.o.m. 2019)", qualified=True) == "Sande (Vestfold)"


@pytest.mark.parametrize(
    ("written", "county"),
    [
        ("Herøy (Nordland)", "Nordland"),
        ("Våler (Østfold) (t.o.m. 2019)", "Østfold"),
        ("Moss (t.o.m. 2019)", None),
        ("Oslo", None),
    ],
)
def test_the_qualifier_is_the_county_and_not_the_years(written, county):
    assert names.qualifier(written) == county


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Snåase - Snåsa", "Snåsa"),
        ("Snåase – Snåsa", "SNÅASE - SNÅSA"),
        ("Herøy (Nordland)", "Herøy"),
        ("Trondheim (f.o.m. 2020)", "Trondheim"),
        ("Sna\u030aase - Sna\u030asa", "Snåsa"),
        ("Gáivuotna - Kåfjord - Kaivuono", "Kåfjord"),
    ],
)
def test_spellings_of_one_place_are_recognised(one, other):
    assert names.same_place(one, other)
    assert names.same_place(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [("Os", "Osen"), ("Nord-Fron", "Sør-Fron"), ("Nes", "Nesbyen")]
)
def test_other_places_are_not(one, other):
    assert not names.same_place(one, other)


def test_a_hyphen_within_a_name_does_not_part_it():
    assert names.forms("Nord-Fron") == {"nord-fron"}


@given(st.text(st.characters(exclude_characters="()"), max_size=40))
def test_years_added_to_a_name_do_not_make_it_another_place(name):
    assert names.same_place(name, f"{name} (t.o.m. 2019)")


def test_a_municipality_existed_in_the_years_its_name_says():
    frame = pl.DataFrame(
        {
            "name": ["Rissa (t.o.m. 2017)"] * 2 + ["Sandefjord (f.o.m. 2017)"] * 2 + ["Osen"],
            "year": [2017, 2018, 2016, 2017, 1990],
        }
    )
    existed = frame.select(names.existed_in(pl.col("name"), pl.col("year"))).to_series()
    assert existed.to_list() == [True, False, False, True, True]
