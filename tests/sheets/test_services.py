"""What is registered for a municipality: made-up figures, the small ones withheld."""

from __future__ import annotations

import polars as pl

from analysis import sheets
from analysis.duties import grants as applied
from analysis.duties import participants as services
from analysis.sheets import services as part

PLACES = (sheets.Place("5014", "Frøya", "nb"), sheets.Place("5056", "Hitra", "nn"))
KINDS = pl.DataFrame(schema={"code": pl.String, "activity_kind": pl.String})
POPULATION = pl.DataFrame(
    {"year": [2021, 2021], "code": ["5014", "5056"], "population": [5_000, 5_100]}
)


def published(*rows):
    columns = {
        "year": pl.Int64,
        "code": pl.String,
        "service": pl.String,
        "participants": pl.Int64,
        "completed": pl.Int64,
    }
    frame = pl.DataFrame(rows, schema=columns, orient="row")
    return services.published(frame, POPULATION, 5)


def summarised(*rows):
    schema = {
        "county_code": pl.String,
        "grant_id": pl.String,
        "year": pl.Int64,
        "scheme": pl.String,
        "code": pl.String,
        "applicant": pl.String,
        "amount_applied": pl.Int64,
        "amount_awarded": pl.Int64,
        "participants": pl.Int64,
    }
    return applied.summaries(pl.DataFrame(rows, schema=schema, orient="row"), 5)[1]


def test_nothing_registered_is_said():
    made = part.draw(published(), summarised(), KINDS, PLACES, 5)
    assert "Ingen deltakere" in made["5014"]
    assert "Ingen deltakarar" in made["5056"]


def test_a_small_number_is_withheld_with_the_thresholds_words():
    rows = published(
        (2021, "5014", "career_guidance", 3, None), (2021, "5056", "career_guidance", 40, None)
    )
    made = part.draw(rows, summarised(), KINDS, PLACES, 5)
    assert "prikket" in made["5014"]
    assert "1–4" in made["5014"]
    assert ">3<" not in made["5014"]


def test_only_the_newest_year_of_the_municipality_is_shown():
    rows = published(
        (2020, "5014", "career_guidance", 30, 10), (2021, "5014", "career_guidance", 40, 20)
    )
    html = part.draw(rows, summarised(), KINDS, PLACES, 5)["5014"]
    assert (">40<" in html, ">30<" in html) == (True, False)


def test_activities_are_counted_by_kind():
    kinds = pl.DataFrame(
        {"code": ["5014", "5014", None], "activity_kind": ["course", "course", "meeting"]}
    )
    html = part.draw(published(), summarised(), kinds, PLACES, 5)["5014"]
    assert "kurs 2" in html.casefold()


def test_what_is_not_decided_is_said_beside_what_is():
    made_up = ("50", "1", 2021, "mentor")
    rows = summarised(
        (*made_up, "5014", "A", 90, None, None),
        (*made_up, "5014", "A", 90, 70, 3),
        (*made_up, "5056", "A", 90, 0, None),
    )
    made = part.draw(published(), rows, KINDS, PLACES, 5)
    assert "1 innvilget med til sammen 70 kroner, 1 ikke avgjort." in made["5014"]
    assert "1 søknad om tilskot i planperioden, 0 innvilga." in made["5056"]
