"""The plan from goals to indicators, and what has changed in it."""

import datetime as dt

import pytest
from lxml import html
from tests.duties import made_up
from tests.duties.made_up import COUNTY, YEAR, YEARS, measure, measures

from analysis.duties import plan
from analysis.figures import duty_sentences, plan_tables
from analysis.figures.about import About

BOTH = pytest.mark.parametrize("language", ["nb", "nn"])


def drawn(rows, language="nb"):
    """The three tables and the values of a plan."""
    duties = made_up.duties()
    about = About("Et fylke", YEAR, language, county=COUNTY)
    own = plan.of_county(rows, COUNTY)
    start, day = plan.start_day(own, YEARS), plan.reference_day(own, YEARS, YEAR)
    history = plan.in_cycle(own, start, day)
    state = plan.state_at(history, day)
    late = plan.overdue(state, day)
    found = plan.changes(history, start)
    return (
        plan_tables.measures(state, duties, late, day, about),
        plan_tables.indicators(plan.indicators(history), about),
        plan_tables.changes(found, state, duties, (start, day), about),
        duty_sentences.measures(state, late, day, about),
    )


def said_in(element):
    """What an element says, with a space between cells."""
    return " ".join(" ".join(element.itertext()).split())


def words(exhibit):
    return said_in(html.fromstring(exhibit.page_html()))


@BOTH
def test_an_empty_plan_still_shows_every_duty(language):
    shown, indicators, changes, _ = drawn(measures(), language)
    page = words(shown)
    for row in made_up.duties().iter_rows(named=True):
        assert row["duty_id"] in page
        assert row[f"duty_{language}"] in page
    for empty, told in ((indicators, True), (changes, False)):
        page = empty.page_html()
        assert ("sektorplan template measures --county 50" in page) == told, "once on the page"
        assert "notice-unregistered" in page


def test_goals_stand_above_their_duties_measures_and_indicators():
    shown, *_ = drawn(made_up.a_plan())
    assert shown.title == "Planen har 2 tiltak, for 2 av 14 oppgaver"
    groups = html.fromstring(shown.page_html()).xpath("//tbody")
    first = said_in(groups[0])
    assert first.startswith("Mål: Et oppdiktet mål D03 Bosetting Oppdiktet tiltak T1")
    assert "kommuner med avtale, nå 12,5, målverdi 20" in first
    assert "1. april 2022 (fristen er gått ut)" in first
    last = said_in(groups[-1])
    assert last.startswith("Oppgaver uten tiltak i planen")
    assert "D03" not in last
    assert "D10" in last  # its only measure was dropped


def test_an_indicator_is_followed_day_by_day():
    _, indicators, *_ = drawn(made_up.a_plan())
    assert indicators.title == "Én indikator følger planen"
    page = words(indicators)
    assert "1. januar 2021 4 20" in page
    assert "1. mai 2022 12,5 20" in page


def test_changes_are_told_in_words():
    *_, changes, _ = drawn(made_up.a_plan())
    assert changes.title == "5 ting i planen er endret siden 1. januar 2021"
    page = words(changes)
    for told in (
        "ny status planlagt i gang",
        "ny frist 1. desember 2021 1. april 2022",
        "indikatoren har ny verdi 4 12,5",
        "nytt tiltak planlagt",
        "tatt ut av planen",
    ):
        assert told in page


def test_a_plan_without_changes_says_so():
    *_, changes, _ = drawn(measures(measure("T1", dt.date(2021, 2, 1))))
    assert changes.title == "Ingenting i planen er endret siden 1. februar 2021"
    assert "<table" not in changes.page_html()


@BOTH
def test_every_value_is_said_in_both_languages(language):
    *_, values = drawn(made_up.a_plan(), language)
    for value in values.values():
        assert "None" not in value.written(language)


def test_the_values_tell_the_states_and_what_is_overdue():
    *_, values = drawn(made_up.a_plan())
    assert values["sentence.plan"].value == (
        "Planen har 2 tiltak: 1 planlagt og 1 i gang. "
        "Ett tiltak har gått over fristen: «Oppdiktet tiltak T1»."
    )
    assert values["plan.day"].value == "2022-05-01"
    assert "den siste dagen noen registrerte" in str(values["sentence.plan_day"].value)


def test_the_day_of_an_empty_plan_is_the_end_of_the_reported_year():
    *_, values = drawn(measures())
    assert values["plan.day"].value == "2021-12-31"
    assert values["sentence.plan"].value == (
        "Ingen tiltak er registrert for Et fylke i planperioden."
    )
