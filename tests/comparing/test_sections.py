"""How readers are told: in words, folded, most important first, in both written languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.comparing import reports
from tests.comparing.test_differences import table

from analysis.comparing import words
from analysis.comparing.dialect import SIGNS
from analysis.comparing.differences import differences
from analysis.comparing.sections import notes, sections, summary
from analysis.language import LANGUAGES

LATER = table(
    "code;name;settled;settled_status;requested\n"
    "5001;Trondheim;120;registrert;140\n5014;Frøya;4;registrert;15\n"
)
BEFORE = table(
    "code;name;settled;settled_status;requested\n"
    "5001;Trondheim;120;registrert;130\n5014;Frøya;:;prikket;14\n"
)


def told(old, new, language="nb"):
    found = differences(old, new)
    return found, sections(found, old, new, language)


def test_a_change_in_many_tables_is_told_once_and_withheld_figures_first():
    old = reports.read({"a": BEFORE, "b": BEFORE, "c": BEFORE.select("code", "requested")})
    new = reports.read({"a": LATER, "b": LATER, "c": LATER.select("code", "requested")})
    _, (cells, overview) = told(old, new)
    assert cells.rows == (
        (
            "Frøya (5014)",
            "Faktisk bosetting",
            "prikket",
            "4",
            "var prikket, har nå tall",
            "a og én til",
        ),
        ("Trondheim (5001)", "Anmodning", "130", "140", "+10", "a og 2 til"),
        ("Frøya (5014)", "Anmodning", "14", "15", "+1", "a og 2 til"),
    )
    assert [row[1] for row in overview.rows] == ["3", "3", "2"]


def test_rows_of_a_municipality_that_went_are_told_by_its_name_alone():
    old, new = reports.read({"a": LATER}), reports.read({"a": LATER.head(1)})
    _, said = told(old, new, "nn")
    assert [section.name for section in said] == ["municipalities", "overview"]
    assert said[0].rows == (("Frøya (5014)", "borte"),)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_alike_is_said_to_be(language):
    report = reports.read({"a": LATER})
    found, said = told(report, report, language)
    assert said == []
    assert summary(found, said, language)[:10] in {"Rapportene", "Rapportane"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_county_cycle_and_language_are_told(language):
    old = reports.read({"a": LATER, "b": table("criterion;weight\nx;1\n")})
    new = reports.read(
        {"a": LATER, "b": table("criterion;weight\ny;1\n")},
        county="15",
        cycle="2022-2025",
        language="nn",
    )
    found, said = told(old, new, language)
    assert len(notes(found, language)) == 4
    assert summary(found, said, language)


def test_values_are_written_as_readers_write_them():
    said = words.value_change("settlement.population", "471124", "471130", 6.0, "nb")
    assert said == ("471\u00a0124", "471\u00a0130", "+6")
    said = words.value_change("x.requested_share", "0.1231", "0.1229", -0.0002, "nb")
    assert said == ("12,31\u00a0%", "12,29\u00a0%", "−0,02 prosentpoeng")
    assert words.value_change("cycle.year", "2021", "2022", 1.0, "nn") == ("2021", "2022", "+1")
    assert words.value_change("a", None, "true", None, "nn") == ("fanst ikkje", "ja", "ny")
    assert words.value_change("a", "null", "0", None, "nb") == (
        "ukjent",
        "0",
        "var ukjent, har nå tall",
    )


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('{"low": 479, "high": 483}', '{"high": 490, "low": 486}',
         ("479–483", "486–490", "et annet intervall")),
        ("531", '{"low": 401, "high": 405}',
         ("531", "401–405", "er nå et intervall, for noe er prikket")),
        ('{"low": 401, "high": 405}', "531",
         ("401–405", "531", "var et intervall, er nå ett tall")),
        (None, '{"low": 401, "high": 405}', ("fantes ikke", "401–405", "ny")),
    ],
)  # fmt: skip
def test_sums_with_withheld_figures_are_intervals(old, new, told):
    assert words.value_change("settlement.settled", old, new, None, "nb") == told
    assert all(words.value_change("settlement.settled", old, new, None, "nn"))


def test_values_that_readers_know_by_name_come_first_and_sentences_last():
    old, new = (
        reports.read(
            {"a": LATER},
            values={
                "recommendation.groups": number,
                "sentence.sum": f"{number}",
                "cycle.structure": f"202{number}-01-01",
                "settlement.settled": {"low": number, "high": 9},
                "settlement.requested": number,
            },
        )
        for number in (1, 2)
    )
    (values, *_) = told(old, new)[1]
    assert [row[0].rpartition("(")[2].rstrip(")") for row in values.rows] == [
        "settlement.requested",
        "settlement.settled",
        "recommendation.groups",
        "cycle.structure",
        "sentence.sum",
    ]


def test_a_hash_is_shortened_and_rows_of_findings_are_told_as_findings():
    old, new = (
        reports.read(
            {
                "sources": table(f"table;sha256\nsettlement;{sign * 64}\n"),
                "registry-findings": table(
                    f"severity;message\nMerknad;Funn {sign}\nMerknad;Et {sign}\n"
                ),
            }
        )
        for sign in "ab"
    )
    _, said = told(old, new)
    assert [section.name for section in said] == ["cells", "overview"]
    assert said[0].rows[0][2:4] == ("aaaaaaaaaaaa…", "bbbbbbbbbbbb…")


KINDS = st.sampled_from(
    [*((written, kind) for written, kind in SIGNS.items()), ("3", "number"), ("x", "text")]
)


@given(KINDS, KINDS, st.sampled_from(LANGUAGES))
def test_every_change_of_kind_has_its_words(old, new, language):
    said = words.cell_change(
        column="settled",
        old=old[0],
        new=new[0],
        old_kind=old[1],
        new_kind=new[1],
        difference=None,
        language=language,
    )
    assert all(said)
    assert not any(sign in said[:2] for sign in SIGNS)


@given(
    st.floats(-1e18, 1e18).filter(lambda number: abs(number) > 1e-12),
    st.floats(-1e18, 1e18),
    st.sampled_from(["requested", "decided_share", "year", "unheard"]),
    st.sampled_from(LANGUAGES),
)
def test_two_numbers_that_differ_are_written_differently(old, new, column, language):
    if abs(new - old) <= 1e-6 * max(abs(old), abs(new)) or abs(new - old) < 1e-6:
        return
    before, after, change = words._numbers(old, new, column, language)
    assert before != after
    assert any(digit in change for digit in "123456789")
    assert change.startswith("+" if new > old else "−")
