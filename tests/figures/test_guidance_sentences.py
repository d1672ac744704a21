"""Sentences about the advisers that the prose quotes."""

import pytest
from tests.figures import guided
from tests.figures.guided import EVEN, NOBODY, UNEVEN

from analysis.figures import guidance_sentences


def load(county):
    return guidance_sentences.load(county.load, county.contacts, county.about)


def missing(county):
    return guidance_sentences.missing(county.contacts, county.about)


def proposal(county):
    return guidance_sentences.proposal(county.proposal, county.contacts, county.about)


def test_who_has_most_and_least_and_of_what():
    assert load(guided.county(UNEVEN)).replace("\u00a0", " ") == (
        "Person A har mest, 65 % av belastningen: 6 kommuner, 60 personer å bosette og "
        "50 kilometer mellom kommunene. Person B har minst, 19 %: 2 kommuner, 20 personer å "
        "bosette og 10 kilometer mellom kommunene."
    )


def test_even_loads():
    assert load(guided.county(EVEN)) == "Belastningen er lik for alle de 2 kontaktpersonene."


def test_one_adviser_has_nothing_to_be_compared_with():
    county = guided.county((0, 0, 0), advisers=1)
    assert load(county) == "Person A følger opp 3 kommuner."
    assert proposal(county) == "Med én kontaktperson er det ingenting å fordele."
    assert missing(county) == "Alle de 3 kommunene har en kontaktperson."


def test_who_has_none_is_named_when_they_are_few():
    county = guided.county(UNEVEN).named(Sted_8="Ørland")
    assert missing(county) == "8 av 9 kommuner har en kontaktperson. Ørland har ingen."
    many = guided.county((0, 0, None, None, None, None), advisers=1)
    assert missing(many) == "2 av 6 kommuner har en kontaktperson. 4 har ingen."


def test_the_proposal_tells_what_changes_and_what_it_gives():
    county = guided.county(UNEVEN).named(Sted_8="Ørland")
    said = proposal(county)
    moved = county.proposal.changes - 1
    assert said.startswith("Forslaget gir Ørland en kontaktperson og lar ")
    assert str(moved) in said or "én kommune" in said
    assert "(65\u00a0% i dag)" in said
    assert said.endswith("Hver kontaktperson har ett sammenhengende område.")


def test_nothing_to_move():
    assert proposal(guided.county(EVEN)).startswith("Vi fant ingen endring som gjør fordelingen")


def test_only_a_missing_adviser_is_given():
    said = proposal(guided.county((0, 0, 0, 1, 1, None)).named(Sted_5="Ørland"))
    assert said.startswith("Forslaget gir Ørland en kontaktperson. Ingen bytter.")


def test_a_county_that_nobody_follows_yet_is_not_compared_with_today():
    said = proposal(guided.county(NOBODY))
    assert said.startswith("Forslaget gir 6 kommuner en kontaktperson. Ingen bytter.")
    assert "i dag" not in said


@pytest.mark.parametrize("say", [load, missing])
def test_without_advisers_the_sentence_says_so(say):
    county = guided.county(NOBODY, advisers=0)
    assert say(county) == "Fylkeskommunen har ikke registrert hvem som følger opp kommunene."
    assert proposal(county) == "Uten kontaktpersoner er det ingenting å fordele."


@pytest.mark.parametrize("language", ["nb", "nn"])
@pytest.mark.parametrize("owners", [UNEVEN, EVEN, NOBODY, (0,), (0, None)])
@pytest.mark.parametrize("say", [load, missing, proposal])
def test_every_case_is_said_in_both_languages(say, owners, language):
    for advisers in (2, 1):
        if max((one for one in owners if one is not None), default=0) < advisers:
            said = say(guided.county(owners, advisers=advisers).written_in(language))
            assert said
            assert "None" not in said
            assert "  " not in said
