"""The front page's sentence and large numbers, also for one municipality or without figures."""

from __future__ import annotations

from typing import Any

import pytest
from tests.figures import proposed

from analysis.figures import key_figures
from analysis.figures.about import About

NBSP = "\u00a0"
ROW = {
    "municipalities": 38,
    "municipalities_asked": 24,
    "requested_original": None,
    "requested": 619,
    "decided_low": 614,
    "decided_high": 614,
    "settled_low": 528,
    "settled_high": 536,
}
REVISED = ROW | {"requested_original": 357, "requested": 255}


def said(row: dict[str, Any], language: str = "nb", place: str = "Trøndelag") -> dict[str, str]:
    about = About(place, 2021, "nn" if language == "nn" else "nb")
    found = key_figures.settlement(row, 0.215, about)
    return {name: value.written(about.language) for name, value in found.items()}


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        (
            "nb",
            "IMDi ba kommunene i Trøndelag bosette 619 flyktninger i 2021. "
            "Kommunene sa ja til 614. Ved utgangen av året var 528–536 bosatt.",
        ),
        (
            "nn",
            "IMDi bad kommunane i Trøndelag om å busetje 619 flyktningar i 2021. "
            "Kommunane sa ja til 614. Då året var slutt, var 528–536 busette.",
        ),
    ],
)
def test_the_first_sentence_says_asked_decided_and_settled(language, lead):
    assert said(ROW, language)["sentence.lead"] == lead


@pytest.mark.parametrize(
    ("language", "lead", "label"),
    [
        ("nb", "IMDi ba først kommunene i Trøndelag bosette 357 flyktninger", ", først 357"),
        ("nn", "IMDi bad først kommunane i Trøndelag om å busetje 357 flyktningar", ", først 357"),
    ],
)
def test_a_revised_request_is_named_first_as_the_councils_answered_it(language, lead, label):
    found = said(REVISED, language)
    assert found["sentence.lead"].startswith(lead)
    assert "til 255." in found["sentence.lead"]
    assert found["key.requested_label"].endswith(label)


def test_one_municipality_is_not_counted_as_one_of_one():
    oslo = said(ROW | {"municipalities": 1, "municipalities_asked": 1}, place="Oslo")
    assert oslo["sentence.lead"].startswith("IMDi ba Oslo bosette 619 flyktninger i 2021. Kommunen")
    assert oslo["key.decided_label"] == "vedtatt av kommunen"
    assert (oslo["key.asked"], oslo["key.asked_label"]) == (
        "0,2",
        f"anmodet om per 1{NBSP}000 innbyggere",
    )


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_what_is_not_known_is_not_said(language):
    nothing = dict.fromkeys(ROW) | {"municipalities": 38, "municipalities_asked": 0}
    found = said(nothing, language)
    assert found["sentence.lead"].startswith("Vi har ingen ta")
    assert "None" not in "".join(found.values())
    assert "none" not in "".join(found.values())
    asked_nobody = said(nothing | {"requested": 0, "settled_low": 0, "settled_high": 0}, language)
    assert "2021. " in asked_nobody["sentence.lead"]


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_the_proposal_s_numbers_have_words_for_one_municipality_and_for_many(language):
    written = {}
    for code in ("03", "50"):
        made = proposed.of(code)
        about = made.written_in(language)
        found = key_figures.proposal(made.background, made.frame, about)
        written[code] = {name: value.written(language) for name, value in found.items()}
    assert " av 38" in written["50"]["key.given"]
    assert " av " not in written["03"]["key.given"]
    assert "2021" in written["03"]["key.moved_label"]
    assert written["03"]["key.firm_label"].startswith("er spennet")
