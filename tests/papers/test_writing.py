"""How a value of the manifest is written, and which a paper can name."""

from __future__ import annotations

import pytest
from tests.papers.made_up import FIRST, values

from analysis.papers import writing


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("cycle.year", 2021, "2021"),
        ("cycle.first_year", 2014, "2014"),
        ("cycle.name", "2021-2023", "2021–2023"),
        ("cycle.structure", "2021-01-01", "1. januar 2021"),
        ("settlement.population", 471124, "471\u00a0124"),
        ("settlement.requested_share", 0.12318, "12,3\u00a0%"),
        ("settlement.requested_per_1000", 1.3138, "1,3"),
        ("settlement.settled", {"low": 288, "high": 356}, "288–356"),
        ("recommendation.draws", 1000, "1\u00a0000"),
        ("recommendation.difference", -4, "−4"),
        ("recommendation.difference", 4, "+4"),
        ("municipality.5014.range", {"low": 3, "high": 3}, "3"),
        ("municipality.5014.name", "Frøya", "Frøya"),
        ("municipality.5014.requested", None, "ingen tall"),
    ],
)
def test_the_name_says_how_a_value_is_written(name, value, text):
    assert writing.written(name, value, "nb") == text


@pytest.mark.parametrize(("name", "value"), [("a.explained", 0.5), ("a.b", True), ("a.b", [1])])
def test_what_the_name_does_not_tell_is_not_guessed(name, value):
    assert writing.written(name, value, "nb") is None


def test_a_municipality_gets_none_or_the_fewest_and_nothing_between():
    changes = {f"municipality.{FIRST}.range": {"low": 0, "high": 10}}
    told = values(recommendation__minimum=10) | changes
    assert writing.quotable(told, FIRST, "nb", "nn")["municipality.range"].text == "0 eller 10"


def test_a_letter_names_its_own_municipality_in_its_own_language():
    found = writing.quotable(values(), FIRST, "nb", "nn")
    assert found["municipality.name"].text == "Øst"
    assert found["municipality.why"].text.startswith("Innbyggjartalet")
    assert found["recommendation.weights"].text.startswith("innbyggjartal")
    assert not [name for name in found if name.endswith((".nb", ".nn"))]
    assert not [name for name in found if "990" in name]


def test_a_letter_in_another_language_has_no_sentences_of_the_report():
    assert not [
        name for name in writing.quotable(values(), FIRST, "nb", "nn") if "sentence" in name
    ]
    assert [name for name in writing.quotable(values(), FIRST, "nn", "nn") if "sentence" in name]


def test_a_case_paper_can_name_every_municipality():
    found = writing.quotable(values(), None, "nb", "nb")
    assert found[f"municipality.{FIRST}.name"].text == "Øst"
    assert found["sentence.change"].value == "Setningen change *uten* markering."
