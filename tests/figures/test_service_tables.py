"""Tables and sentences about participants, grants and activities. All figures are made up."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from typing import Any, Literal

import polars as pl
import pytest

from analysis.duties import activities, grants, participants
from analysis.figures import service_sentences, service_tables, unregistered
from analysis.figures.about import About
from analysis.figures.exhibit import MIME

LANGUAGES: tuple[Literal["nb", "nn"], ...] = ("nb", "nn")
PLACES = pl.DataFrame({"code": ["9901", "9902", "9903"], "name": ["Øyer", "Ås", "Bø"]})
POPULATION = pl.DataFrame(
    {"year": [2021] * 3, "code": ["9901", "9902", "9903"], "population": [3, 1, 2]}
)
DUTIES = pl.DataFrame({"duty_id": ["D10"], "area": ["negative social control"]})


def about(language: Literal["nb", "nn"] = "nb") -> About:
    return About("Prøvefylket", 2021, language, "Oppdiktet", county="99")


def service(year: int = 2021, first: int = 30) -> pl.DataFrame:
    rows = [(year, "9901", first, 10), (year, "9902", 40, 20), (year, "9903", 60, 30)]
    return pl.DataFrame(
        [(*row[:2], "career_guidance", *row[2:]) for row in rows],
        schema=("year", "code", "service", "participants", "completed"),
        orient="row",
    )


def published(frame: pl.DataFrame, smallest: int = 5) -> pl.DataFrame:
    return participants.published(frame, POPULATION, smallest)


def summaries(*rows: tuple[str | None, int | None, int | None]) -> tuple[pl.DataFrame, ...]:
    own = pl.DataFrame(
        [
            ("99", f"T{number}", 2021, ("mentor", "trainee")[number % 2], code, 1000, award, people)
            for number, (code, award, people) in enumerate(rows)
        ],
        schema={
            **dict.fromkeys(("county_code", "grant_id"), pl.String),
            "year": pl.Int64,
            **dict.fromkeys(("scheme", "code"), pl.String),
            **dict.fromkeys(("amount_applied", "amount_awarded", "participants"), pl.Int64),
        },
        orient="row",
    )
    return grants.summaries(own, 5)


def held(*people: int | None) -> pl.DataFrame:
    day = dt.date(2021, 4, 1)
    own = pl.DataFrame(
        [("99", f"A{place}", day, "D10", "course", "9901", n) for place, n in enumerate(people)],
        schema={
            **dict.fromkeys(("county_code", "activity_id"), pl.String),
            "held_on": pl.Date,
            **dict.fromkeys(("duty_id", "activity_kind", "code"), pl.String),
            "participants": pl.Int64,
        },
        orient="row",
    )
    return activities.by_duty(activities.of_county(own, "99", (2021, 2023)), 5)


def everything(frame: pl.DataFrame, one: About, smallest: int = 5) -> dict[str, Any]:
    shown = published(frame, smallest)
    schemes, places = summaries(("9901", 500, 3), (None, None, 30), ("9902", 0, 40))
    return {
        "services": service_tables.services(participants.county(shown), one, smallest),
        "municipalities": service_tables.services_by_municipality(shown, PLACES, one, smallest),
        "grants": service_tables.grants(schemes, one, smallest),
        "places": service_tables.grants_by_municipality(places, PLACES, one),
        "activities": service_tables.activities(held(3, 20), DUTIES, one, smallest),
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_has_its_words_in_both_languages(language: Literal["nb", "nn"]) -> None:
    for name, shown in everything(service(), about(language)).items():
        bundle = shown._repr_mimebundle_()
        assert bundle[MIME]["rows"]
        assert shown.title
        assert shown.description.count("1–4") == (name != "places"), "which counts no people"
        assert "exhibit-table" in bundle["text/markdown"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_figures_there_is_a_notice(language: Literal["nb", "nn"]) -> None:
    none = published(service().clear())
    schemes, places = summaries()
    one, county = about(language), participants.county(none)
    shown = {
        "participants": service_tables.services(county, one, 5),
        "participants ": service_tables.services_by_municipality(none, PLACES, one, 5),
        "grants": service_tables.grants(schemes, one, 5),
        "grants ": service_tables.grants_by_municipality(places, PLACES, one),
        "activities": service_tables.activities(held(), DUTIES, one, 5),
    }
    for table, exhibit in shown.items():
        told = f"sektorplan import {table.strip()}" in exhibit.page_html()
        assert told == (table == table.strip()), "once on the page"
    assert len({exhibit.title for exhibit in shown.values()}) == len(shown)
    said = service_sentences.recorded(county, schemes, held(), one)
    assert list(said) == ["sentence.services", "sentence.grants", "sentence.activities"]
    assert [value.value for value in said.values()] == [
        unregistered.sentence(table, one) for table in ("participants", "grants", "activities")
    ]


def test_a_withheld_number_is_in_no_form_of_the_table() -> None:
    """3, and 27 which the reader would make of 30 and 3."""
    frame = service(first=3333).with_columns(completed=pl.col("completed") * 111)
    frame = frame.with_columns(
        participants=pl.col("participants").replace(40, 40_040).replace(60, 60_060)
    )
    for shown in everything(frame, about(), smallest=5000).values():
        written = json.dumps(shown._repr_mimebundle_(), default=str, ensure_ascii=False)
        plain = written.replace("\u00a0", "")
        assert "3333" not in plain
        assert "1110" not in plain


@pytest.mark.parametrize(("smallest", "words"), [(5, "1–4"), (10, "1–9"), (2, "tallet er 1 eller")])
def test_marks_are_explained_with_the_threshold_of_the_cycle(smallest: int, words: str) -> None:
    shown = published(service(first=1).with_columns(completed=pl.lit(1)), smallest)
    page = str(
        service_tables.services_by_municipality(shown, PLACES, about(), smallest).page_html()
    )
    assert page.count(words) >= 2, "under the table and on each mark"
    assert smallest == 5 or "1–4" not in page


def test_the_page_shows_the_newest_year_and_the_download_all() -> None:
    shown = published(pl.concat([service(2021), service(2022, 90)]))
    exhibit = service_tables.services_by_municipality(shown, PLACES, about(), 5)
    page = str(exhibit.page_html())
    assert page.index(">Bø<") < page.index(">Øyer<") < page.index(">Ås<")
    assert page.count(">Ås<") == 1
    assert ">90<" in page
    assert exhibit.record()["rows"][0][1] == 2022
    assert len(exhibit.record()["rows"]) == 6


def test_a_place_outside_the_municipalities_goes_by_its_code() -> None:
    shown = published(service())
    exhibit = service_tables.services_by_municipality(shown, PLACES.head(2), about(), 5)
    assert ">9903<" in exhibit.page_html()


def test_titles_say_numbers_of_people_only_when_they_are_published() -> None:
    county = participants.county(published(service()))
    said = service_sentences.services_title(county, about())
    assert said == "Deltakere i 2021: 130 i karriereveiledning"
    assert service_sentences.services(county, about()) == (
        "I 2021 hadde Prøvefylket disse deltakerne: 130 i karriereveiledning. "
        "Tilbudet ble fullført av 60 i karriereveiledning."
    )
    few = service(first=3).head(1).with_columns(completed=pl.lit(2))
    alone = participants.county(published(few))
    assert "så få" in service_sentences.services_title(alone, about())
    assert "3" not in service_sentences.services(alone, about())


@pytest.mark.parametrize(
    ("awards", "title", "end"),
    [
        ((None,), "Den ene søknaden om tilskudd er ikke avgjort", "Ingen er avgjort."),
        ((None, None), "Ingen av de 2 søknadene om tilskudd er avgjort", "Ingen er avgjort."),
        ((0,), "Den ene avgjorte søknaden fikk avslag", "Én er avgjort, med avslag."),
        ((500,), "Den ene avgjorte søknaden fikk tilskudd", "Den fikk 500 kroner."),
        ((0, 0), "Ingen av 2 avgjorte søknader fikk tilskudd", "Ingen av dem fikk tilskudd."),
        ((500, 0), "1 av 2 avgjorte søknader fikk tilskudd", "Én av dem fikk 500 kroner."),
        ((500, 600, None), "2 av 2 avgjorte søknader fikk tilskudd", "Én er ikke avgjort."),
        ((5, 6, None, None), "2 av 2 avgjorte søknader fikk tilskudd", "2 er ikke avgjort."),
    ],
)
def test_not_decided_is_never_called_a_refusal(
    awards: tuple[int | None, ...], title: str, end: str
) -> None:
    schemes, _ = summaries(*((None, award, None) for award in awards))
    assert service_sentences.grants_title(schemes, about()) == title
    assert service_sentences.grants(schemes, about()).endswith(end)


def test_a_table_of_several_rows_has_its_sum_under_them() -> None:
    shown = everything(service(), about())
    assert shown["grants"].total is not None
    assert shown["grants"].total["scheme"].item() == "I alt"
    assert shown["grants"].table["scheme"].null_count() == 0
    one = service_tables.grants(summaries((None, 1, 9))[0], about(), 5)
    assert one.total is None


def test_activities_say_the_people_only_when_they_are_published() -> None:
    assert "20 deltakere" in service_sentences.activities(held(20), about())
    assert "deltakere" not in service_sentences.activities(held(3), about())
    assert "deltakere" not in service_sentences.activities(held(None), about())
    shown = service_tables.activities(held(20), DUTIES, about(), 5)
    assert "D10 Negativ sosial kontroll" in shown.page_html()
    assert dataclasses.replace(shown).title == "Én aktivitet nådde én kommune"
