"""The sentences a politician reads: true in every county."""

import pytest
from tests.figures import proposed

from analysis.figures import proposal_sentences as sentences

ONE = frozenset({"population": 1.0}.items())


def all_of(county, language="nb"):
    about = county.written_in(language)
    return [
        sentences.total(county.proposal, county.frame, about),
        sentences.most(county.frame, about),
        sentences.difference(county.background, county.frame, about),
        sentences.criteria(county.proposal, about),
        sentences.small_places(county.proposal, about),
        sentences.certainty(county.frame, about),
        sentences.request_fit(county.fit, about),
    ]


def test_how_many_in_all_and_to_how_many_municipalities():
    assert all_of(proposed.of("50"))[0] == (
        "Forslaget fordeler 619 personer på 31 av 38 kommuner. "
        "En kommune får enten ingen eller minst 10."
    )


def test_who_gets_most_and_most_per_inhabitant():
    said = all_of(proposed.of("50"))[1]
    assert said.startswith("Trondheim får flest, 138. I forhold til folketallet får Lierne flest")
    assert said.endswith("Trondheim færrest av dem som får noen (0,7).")


def test_how_the_proposal_differs_from_the_request():
    said = all_of(proposed.of("50"))[2]
    assert said.startswith(
        "Sammenlignet med IMDis anmodning for 2021 er 75 personer i en annen kommune. "
        "7 kommuner som IMDi ikke anmodet, får noen: Frosta, Hitra,"
    )
    assert said.endswith("Mest opp går Selbu (+12), mest ned Levanger (−9).")


def test_those_who_lose_all_are_named():
    county = proposed.of("18")
    said = sentences.difference(county.background, county.frame, county.about)
    assert "kommuner som IMDi anmodet, får ingen: " in said


def test_another_total_is_not_called_a_move():
    county = proposed.of("50", total=391)
    said = sentences.difference(county.background, county.frame, county.about)
    assert said.startswith(
        "IMDi ba om 619 i 2021, og forslaget gir de samme kommunene 391. Sett bort"
    )


def test_without_a_request_nothing_is_compared():
    county = proposed.of("50", total=619, asked="others")
    assert sentences.difference(county.background, county.frame, county.about) == (
        "Vi har ingen anmodning for 2021 å sammenligne med."
    )
    assert sentences.moved_from_request(county.background) is None


def test_before_imdi_has_asked_anybody_the_page_still_says_what_it_knows():
    county = proposed.of("50", total=619, asked="nobody")
    said = all_of(county)
    assert said[0].startswith("Forslaget fordeler 619 personer")
    assert said[2] == said[6] == "Vi har ingen anmodning for 2021 å sammenligne med."


def test_what_weighs_most_and_what_it_does():
    said = all_of(proposed.of("50"))[3]
    assert said.startswith("«Arbeidsmarked» teller mest (40\u00a0%), men «Videregående opplæring»")
    assert "«Gjennomførte vedtak» teller 15\u00a0%, men flytter bare" in said


def test_a_weight_that_moves_nobody_is_said_to_move_nobody():
    county = proposed.of("54")
    assert "flytter ingen." in sentences.criteria(county.proposal, county.about)
    oslo = proposed.of("03")
    assert "ingen av kriteriene flytter noen" in sentences.criteria(oslo.proposal, oslo.about)


def test_a_single_criterion_is_not_compared():
    county = proposed.of("50", weights=ONE)
    assert sentences.criteria(county.proposal, county.about) == (
        "Bare ett kriterium har vekt: Innbyggertall."
    )
    assert sentences.small_places(county.proposal, county.about) == (
        "Størrelsen på kommunene betyr ikke noe ut over innbyggertallet."
    )


def test_how_sure_the_numbers_are():
    said = all_of(proposed.of("50"))[5]
    assert "av 38 kommuner. Minst sikkert er tallet for Trondheim" in said
    assert "avgjør vektene om kommunen får noen i det hele tatt." in said


def test_one_municipality_is_not_compared_with_itself():
    said = " ".join(all_of(proposed.of("03")))
    assert said.startswith("Oslo er den eneste kommunen i fylket og får alle 206 i forslaget.")
    assert "flest" not in said
    assert "Det er like mange som IMDi ba om i 2021." in said


@pytest.mark.parametrize("code", proposed.COUNTIES)
@pytest.mark.parametrize("language", ["nb", "nn"])
def test_every_county_in_both_languages(code, language):
    for said in all_of(proposed.of(code), language):
        assert "None" not in said
        assert "  " not in said
        assert said == said.strip()
        assert said.endswith(".")
