"""Who follows whom, and how much each adviser has."""

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.duties import counties
from tests.duties.counties import code

from analysis import paths
from analysis.duties import distances, guidance
from analysis.sources import RawData

OWNERS = st.lists(st.one_of(st.none(), st.integers(0, 3)), min_size=1, max_size=12)


def row(frame, adviser):
    return frame.row(by_predicate=pl.col("adviser") == adviser, named=True)


def load_of(owners, requested, advisers):
    people, contacts, ways = counties.county(owners, requested, advisers)
    return guidance.load(people, contacts, ways)


# --- who follows whom


def test_every_municipality_stands_once_with_or_without_an_adviser():
    contacts = guidance.municipalities(
        counties.year([10, 0, 20]), counties.people(2), counties.followed([1, None, 0])
    )
    assert contacts.columns == list(guidance.CONTACTS)
    assert contacts["adviser"].to_list() == ["Person B", None, "Person A"]
    assert contacts["email"].to_list() == ["a1@example.no", None, "a0@example.no"]


def test_of_several_advisers_the_first_in_the_list_counts_and_the_others_are_named():
    twice = pl.concat([counties.followed([1]), counties.followed([0]), counties.followed([1])])
    contacts = guidance.municipalities(counties.year([10]), counties.people(2), twice)
    assert contacts.select("adviser", "other_advisers").rows() == [("Person B", "Person A")]


def test_an_adviser_of_another_county_who_follows_a_municipality_counts():
    people = counties.people(3).with_columns(county_code=pl.Series(["99", "98", "98"]))
    contacts = guidance.municipalities(counties.year([10]), people, counties.followed([1]))
    found = guidance.advisers(people, contacts, "99")
    assert found["adviser"].to_list() == ["Person A", "Person B"]


@pytest.mark.parametrize(("owners", "cited"), [([0], ["adviser_municipalities"]), ([None], [])])
def test_a_list_that_names_nobody_here_is_not_cited(owners, cited):
    _, contacts, _ = counties.county(owners, [10], 1)
    assert guidance.sources(contacts) == cited


def test_advisers_stand_in_norwegian_alphabetical_order():
    people = counties.people(3).with_columns(name=pl.Series(["Åse", "Øystein", "Zoe"]))
    contacts = guidance.municipalities(counties.year([10]), people, counties.followed([None]))
    assert guidance.advisers(people, contacts, "99")["adviser"].to_list() == [
        "Zoe",
        "Øystein",
        "Åse",
    ]


# --- how much each has


def test_load_is_the_mean_of_three_shares():
    load = load_of([0, 0, 1], [10, 20, 70], 2)  # three squares in a row
    first = row(load, adviser="Person A")
    assert first["municipalities_followed"] == 2
    assert first["people_to_settle"] == 30
    assert first["travel_km"] == 10
    assert first["adviser_travel_share"] == pytest.approx(0.5)  # the county's own network is 20 km
    assert first["adviser_load"] == pytest.approx((2 / 3 + 0.3 + 0.5) / 3)
    assert row(load, adviser="Person B")["adviser_load"] == pytest.approx((1 / 3 + 0.7) / 3)


def test_inhabitants_are_shown_but_not_counted():
    people = counties.people(2)
    loads = []
    for population in ([1_000, 1_000, 1_000], [500_000, 1_000, 1_000]):
        year = counties.year([10, 20, 70], population)
        contacts = guidance.municipalities(year, people, counties.followed([0, 0, 1]))
        named = guidance.advisers(people, contacts, "99")
        load = guidance.load(named, contacts, distances.of(counties.grid(3)))
        assert load["population"].sum() == sum(population)
        loads.append(load["adviser_load"].to_list())
    assert loads[0] == loads[1]


def test_inhabitants_are_counted_where_a_request_is_not_known():
    year = counties.year([10, None, 70], [1_000, 3_000, 4_000], status="missing")
    people = counties.people(2)
    contacts = guidance.municipalities(year, people, counties.followed([0, 0, 1]))
    load = guidance.load(
        guidance.advisers(people, contacts, "99"), contacts, distances.of(counties.grid(3))
    )
    assert guidance.measures(contacts) == ("municipalities_followed", "population", "travel_km")
    first = row(load, adviser="Person A")
    assert first["people_to_settle"] is None
    assert first["adviser_settle_share"] is None
    assert first["adviser_load"] == pytest.approx((2 / 3 + 0.5 + 0.5) / 3)


def test_who_was_not_asked_has_nobody_to_settle():
    year = counties.year([10, None], status="not_asked")
    contacts = guidance.municipalities(year, counties.people(1), counties.followed([0, 0]))
    assert contacts.select(guidance.to_settle())["people_to_settle"].to_list() == [10, 0]
    assert "people_to_settle" in guidance.measures(contacts)


def test_an_adviser_without_municipalities_has_nothing():
    last = row(load_of([0, 0, 0], [1, 1, 1], 2), adviser="Person B")
    numbers = ("municipalities_followed", "people_to_settle", "travel_km", "adviser_areas")
    assert [last[name] for name in (*numbers, "adviser_load")] == [0] * 5


def test_areas_that_lie_apart_are_counted():
    load = load_of([0, 1, 0, 0, 1, 0], [10] * 6, 2)  # the middle column between two others
    assert load["adviser_areas"].to_list() == [2, 1]


def test_what_nobody_follows_is_the_last_row_and_without_advisers_there_is_none():
    load = load_of([0, None, None], [10, 20, 30], 1)
    assert load["adviser"].to_list() == ["Person A", None]
    assert load["people_to_settle"].to_list() == [10, 50]
    assert load["adviser_load"][1] is None
    assert load_of([None, None], [10, 20], 0).is_empty()


def test_a_county_of_one_municipality_has_no_travel():
    load = load_of([0], [10], 1)
    assert load.select("travel_km", "adviser_travel_share", "adviser_load").rows() == [(0, None, 1)]


@given(OWNERS)
def test_the_rows_sum_to_the_county(owners):
    requested = [10 * place for place in range(len(owners))]
    load = load_of(owners, requested, 4)
    assert load["municipalities_followed"].sum() == len(owners)
    assert load["people_to_settle"].sum() == sum(requested)
    assert load["population"].sum() == 1_000 * len(owners)
    assert load["adviser_municipality_share"].sum() == pytest.approx(1)
    assert load["adviser_load"].sum() <= 1 + 1e-9
    assert load.drop_nulls("email")["adviser_load"].is_between(0, 1).all()


# --- the real advisers


def test_the_presentations_list_covers_all_but_orland():
    raw = RawData(paths.raw())
    own = raw.table("municipalities").filter(pl.col("county_code") == "50").unique("code")
    year = own.select(
        "code",
        "name",
        population=pl.lit(1_000, pl.Int64),
        requested=pl.lit(10, pl.Int64),
        requested_status=pl.lit("reported"),
    )
    contacts = guidance.municipalities(
        year, raw.table("advisers"), raw.table("adviser_municipalities")
    )
    assert contacts["email"].count() == 37
    assert contacts.filter(pl.col("email").is_null())["code"].to_list() == ["5057"]


def test_codes_of_the_made_up_county_are_those_of_the_grid():
    assert distances.of(counties.grid(2)).places.keys() == {code(0), code(1)}
