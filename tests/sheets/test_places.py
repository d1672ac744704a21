"""Who gets a sheet, and in which written language."""

from __future__ import annotations

import polars as pl
import pytest

from analysis import paths, sheets
from analysis.registry.municipalities import in_county
from analysis.sources import RawData


@pytest.mark.parametrize(
    ("form", "report", "expected"),
    [
        ("bokmål", "nn", "nb"),
        ("nynorsk", "nb", "nn"),
        ("nøytral", "nb", "nb"),
        ("nøytral", "nn", "nn"),
        (None, "nn", "nn"),
    ],
)
def test_a_municipality_is_written_to_as_it_has_decided(form, report, expected):
    assert sheets.language_of(form, report) == expected


def made(*rows):
    columns = ("code", "name", "norwegian_name", "sami_name", "language_form")
    return pl.DataFrame(rows, schema=dict.fromkeys(columns, pl.String), orient="row")


def test_sheets_follow_each_other_in_the_alphabet():
    frame = made(
        ("5057", "Ørland", "Ørland", None, "bokmål"),
        ("5053", "Inderøy", "Inderøy", None, "bokmål"),
        ("1507", "Ålesund", "Ålesund", None, "nynorsk"),
    )
    assert [place.name for place in sheets.places(frame, "nb")] == ["Inderøy", "Ørland", "Ålesund"]


def test_names_that_the_official_one_does_not_say_stand_beside_it():
    frame = made(
        ("5041", "Snåase - Snåsa", "Snåsa", "Snåase", "nøytral"),
        ("0301", "Oslo", "Oslo", "Oslove", "nøytral"),
    )
    oslo, snasa = sheets.places(frame, "nb")
    assert (oslo.other_names, snasa.other_names) == (("Oslove",), ())


@pytest.mark.parametrize(("county", "count"), [("50", 38), ("15", 26), ("03", 1)])
def test_every_municipality_of_a_county_has_one(county, count):
    table = RawData(paths.raw()).table("municipalities")
    own = in_county(table.filter(pl.col("valid_from").dt.year() == 2020), county)
    assert len(sheets.places(own.unique("code"), "nb")) == count


def test_the_neutral_ones_of_a_county_that_writes_nynorsk_get_nynorsk():
    table = RawData(paths.raw()).table("municipalities")
    own = in_county(table.filter(pl.col("valid_from").dt.year() == 2020), "15")
    assert {place.language for place in sheets.places(own, "nn")} <= {"nb", "nn"}
    neutral = own.filter(pl.col("language_form") == "nøytral")["code"].to_list()
    written = {place.code: place.language for place in sheets.places(own, "nn")}
    assert neutral
    assert {written[code] for code in neutral} == {"nn"}
    assert written["1507"] == "nn"  # Ålesund
