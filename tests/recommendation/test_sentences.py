"""One municipality's number in words."""

from __future__ import annotations

import polars as pl
import pytest

from analysis.cycle import Fixed
from analysis.language import LANGUAGES
from analysis.recommendation import planning, sentences

NBSP = "\u00a0"


@pytest.fixture(scope="module")
def bound(tables, plan):
    """A proposal in which every rule moves somebody."""
    settings = plan.recommendation.model_copy(
        update={
            "caps": {"5001": 100},
            "fixed": (Fixed(code="5020", people=5, reason="Avtalt i sak 12/21"),),
            "nobody_below": {"5014": 14},
            "carry_arrears": True,
        }
    )
    return planning.of_cycle(tables, plan.model_copy(update={"recommendation": settings}))


def test_the_sentences_of_froya(planned):
    said = sentences.explain(planned, "5014", "nb")
    assert said[0] == (
        f"Frøya har 1,1{NBSP}% av innbyggerne i fylket. "
        "Etter innbyggertall alene ville det gitt 6,8 av 619 personer."
    )
    assert said[1].startswith(f"Kriteriene utenom innbyggertall teller 90{NBSP}%.")
    assert said[2].startswith(f"Arbeidsmarked teller 40{NBSP}%.")
    assert said[-2] == "En kommune kan få ingen, eller minst 10. Regelen gir her 0,3 flere."
    assert said[-1] == "Forslaget er 10 personer."


def test_a_municipality_that_gets_none_is_told_why(planned):
    said = sentences.explain(planned, "5020", "nn")
    assert "Her gir ingen den beste fordelinga" in said[-2]
    assert said[-1] == "Framlegget er ingen."


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_municipality_has_a_sentence_for_each_step_that_moves_somebody(bound, language):
    for code in bound.proposal.shares.codes:
        steps = bound.proposal.steps.filter(pl.col("code") == code)
        rules = ("arrears", "minimum", "cap", "rounding", "earlier", "override")
        silent = steps.filter(pl.col("step").is_in(rules), pl.col("people") == 0).height
        said = sentences.explain(bound, code, language)
        assert len(said) == steps.height - silent + 1
        assert all(sentence.endswith(".") and "{" not in sentence for sentence in said)


def test_rules_tell_whose_they_are(bound):
    trondheim = " ".join(sentences.explain(bound, "5001", "nb"))
    assert "Kommunens øvre grense gir" in trondheim
    froya = " ".join(sentences.explain(bound, "5014", "nb"))
    assert "Andre kommuners øvre grense gir" in froya
    assert "Ingen kommune skal under tallet den hadde fra før." in froya
    assert "Etterslepet fra året før gir" in froya


def test_a_fixed_number_is_told_with_its_reason_as_a_sentence(bound):
    osen = sentences.explain(bound, "5020", "nb")
    assert "Tallet er fastsatt til 5: Avtalt i sak 12/21. Det gir 5,0 flere." in osen
