"""The counties as they are: everybody can be reached, and the proposal is a sensible one."""

import datetime as dt
from functools import cache

import pytest

from analysis import paths
from analysis.duties import distances, distribution, guidance
from analysis.measures import settlement
from analysis.registry import boundaries
from analysis.registry.municipalities import in_county, municipalities_at
from analysis.sources import RawData

DAY = dt.date(2021, 1, 1)
COUNTIES = ("03", "11", "15", "18", "30", "34", "38", "42", "46", "50", "54")
FN, RG, TIS = "Fiffi Namugunga", "Rune Gjerdevik", "Tonje Irene Sandåker"


@cache
def raw():
    return RawData(paths.raw())


@cache
def everywhere():
    return municipalities_at(raw().table("municipalities"), DAY)


@cache
def ways(county):
    return distances.of(boundaries.county(raw().boundaries(DAY), everywhere(), county))


@cache
def trondelag():
    year = settlement.municipality_year(
        raw().table("settlement"),
        raw().table("population"),
        in_county(everywhere(), "50"),
        raw().table("municipality_successors"),
        DAY.year,
    )
    contacts = guidance.municipalities(
        year, raw().table("advisers"), raw().table("adviser_municipalities")
    )
    people = guidance.advisers(raw().table("advisers"), contacts, "50")
    return people, contacts, distribution.propose(people, contacts, ways("50"))


@pytest.mark.parametrize("county", COUNTIES)
def test_every_municipality_can_be_reached_from_every_other(county):
    found = ways(county)
    assert len(found.parts(found.places)) == 1
    assert all(one.km < 25 for one in found.crossings)


def test_an_island_is_joined_where_the_boat_goes():
    names = dict(everywhere().select("code", "name").iter_rows())
    joined = {(names[one.code], names[one.other_code]) for one in ways("11").crossings}
    assert ("Karmøy", "Utsira") in joined
    assert ("Stavanger", "Kvitsøy") in joined


def test_what_each_adviser_has_in_the_presentations_list():
    people, contacts, _ = trondelag()
    load = guidance.load(people, contacts, ways("50"))
    shown = load.select("adviser", "municipalities_followed", "people_to_settle", "adviser_areas")
    assert shown.rows() == [
        (FN, 8, 283, 1),
        (RG, 8, 180, 3),
        (TIS, 21, 137, 5),
        (None, 1, 19, None),
    ]
    assert load["people_to_settle"].sum() == 619


def test_the_proposal_gives_each_adviser_one_connected_area():
    _, _, proposal = trondelag()
    assert (proposal.today.areas, proposal.end.areas) == (9, 3)
    assert (proposal.given, proposal.changes) == (1, 10)
    assert proposal.today.gap > 0.19
    assert proposal.end.gap < 0.03
    assert proposal.end.travel_km < proposal.today.travel_km


def test_orland_goes_to_a_neighbours_adviser_and_trondheim_stays():
    _, _, proposal = trondelag()
    names = {code: proposal.advisers[email] for code, email in proposal.assignment.items()}
    assert names["5057"] == names["5054"] == RG
    assert names["5001"] == FN
