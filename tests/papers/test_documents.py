"""The rule that tells figures from dates, paragraphs of laws and units."""

from tests.papers.documents import numbers, writings


def test_only_figures_are_numbers():
    said = "Siden 1. januar 2020 (§ 4, §§ 11) er 471\u00a0124 og 1,9 per 1 000 innbyggere, i 2021."
    assert numbers(said) == {"471\u00a0124", "1,9", "2021"}
    assert numbers("Tabell 1: Tallene i 2021") == {"2021"}
    assert numbers("Tabellen har 1 rad") == {"1"}


def test_a_value_can_be_written_in_few_ways():
    assert writings(-4) == {"4"}
    assert writings(0.12318) == {"0", "0,1", "0,12", "12", "12,3"}
    assert writings("Frøya har 1,1\u00a0% av 619") == {"1,1", "619"}
    assert writings({"low": 1, "high": 5000}) == {"1", "5000", "5\u00a0000"}
