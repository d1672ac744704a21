"""What a proposal takes for granted, each with an id."""

from __future__ import annotations

from dataclasses import replace

import pytest

from analysis.language import LANGUAGES
from analysis.recommendation import planning
from analysis.recommendation.rules import Rules


def said(planned, language="nb"):
    return "\n".join(planning.assumptions(planned, language)["assumption"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_assumptions_are_numbered_and_rated(planned, language):
    frame = planning.assumptions(planned, language)
    assert frame.columns == ["assumption_id", "assumption", "rating"]
    assert frame["assumption_id"].to_list() == [f"A{n}" for n in range(1, frame.height + 1)]
    assert all(text.endswith(".") for text in frame["assumption"])
    assert frame["rating"].n_unique() == 3
    assert "{" not in said(planned, language)


def test_an_id_means_the_same_whatever_the_settings(planned):
    other = replace(planned, rules=Rules(40, 5, caps={"5001": 3}, arrears={"5001": 2}))
    assert planning.assumptions(other, "nb").height == planning.assumptions(planned, "nb").height


def test_what_is_chosen_and_what_is_known_is_said(planned):
    text = said(planned)
    assert "arbeidsmarked 40\u00a0%" in text
    assert "Det fordeles 619 personer. Antallet er bestemt i planperioden." in text
    assert "Arbeidsledigheten er fra januar 2022, etter at året begynte." in text
    assert "Gjennomførte vedtak er fra 2014–2020." in text
    assert "er ikke lagt til" in text


@pytest.mark.parametrize(
    ("total_from", "words"),
    [("requested", "like mange som IMDi"), ("chosen", "slik det er valgt"), ("stated", "bestemt")],
)
def test_where_the_total_comes_from_is_said(planned, total_from, words):
    assert words in said(replace(planned, total_from=total_from))


def test_rules_of_single_municipalities_matter_when_there_are_any(planned):
    rules = Rules(619, 15, fixed={"5020": 0}, earlier={"5014": 3}, arrears={"5001": 4})
    text = said(replace(planned, rules=rules))
    assert "2 kommuner har øvre grense" in text
    assert "IMDis hovedregel er minst ti." in text
    assert "og er lagt til for den ene kommunen der begge tallene er kjent." in text


def test_unemployment_from_before_the_year_is_not_said_to_be_later(planned):
    assert "etter at året" not in said(replace(planned, unemployment_month=(2020, 12)))
