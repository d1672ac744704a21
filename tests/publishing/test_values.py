"""Values that prose quotes: one meaning for a name, and text that stays text."""

from __future__ import annotations

import json
import subprocess

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.errors import WorkbookError
from analysis.publishing.embedded import pandoc
from analysis.publishing.outputs import Quoted
from analysis.publishing.values import escape, merge, on_pages, variables

NASTY = [
    "<script>alert(1)</script>",
    "*alle* _kommuner_ og `kode`",
    "[lenke](http://x) ![bilde](y)",
    "2021. Året da",
    "2) to",
    "(iv) fire",
    "a. bokstav",
    "- minus",
    "+12 personer",
    ": definisjon",
    "% tittel",
    "# overskrift",
    "::: boks",
    "> sitat",
    "| a | b |",
    "1 -- 2 --- 3 ...",
    "«Snåase - Snåsa» og Raarvihke – Røyrvik",
    'Sør-Varanger\'s "sitat"',
    "x^2^ ~ned~ $a$ @kilde {{< var x >}} {.klasse}",
    "&nbsp; &lt;",
    "C:\\mappe\\",
    "12,3\u00a0%",
    "100 % (av 619) er 5.",
    "\\*",
]


def read_back(markdown: list[str]) -> list[str]:
    """What pandoc reads each paragraph as; markup shows up as its name."""
    done = subprocess.run(
        [pandoc.program(), "--from", "markdown", "--to", "json"],
        input="\n\n".join(markdown),
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    return [plain(block) for block in json.loads(done.stdout)["blocks"]]


def plain(block: dict[str, object]) -> str:
    if block["t"] != "Para":
        return f"<{block['t']}>"
    texts = {"Space": " ", "SoftBreak": " "}
    return "".join(
        inline["c"] if inline["t"] == "Str" else texts.get(inline["t"], f"<{inline['t']}>")
        for inline in block["c"]
    )


def test_text_reads_as_it_is_written():
    assert read_back([escape(text) for text in NASTY]) == NASTY


words = st.text(
    st.characters(codec="utf-8", exclude_categories=["C", "Z"])
    | st.sampled_from(" -.:*_<>[]()12#"),
    min_size=1,
).filter(lambda text: text.strip(" "))


@settings(max_examples=25, deadline=None)
@given(st.lists(words, min_size=5, max_size=30))
def test_any_text_reads_as_it_is_written(texts):
    expected = [" ".join(text.split(" ")).strip() for text in texts]
    expected = [" ".join(filter(None, text.split(" "))) for text in expected]
    assert read_back([escape(text) for text in texts]) == expected


@pytest.mark.parametrize(
    "text", ["619", "12,3 %", "24 av 38 kommuner.", "288–356", "Møre og Romsdal"]
)
def test_ordinary_text_is_left_alone(text):
    assert escape(text) == text


def quoted(**values):
    return {name.replace("_", "."): Quoted(value, str(value)) for name, value in values.items()}


def test_values_are_merged_and_sorted_by_name():
    merged = merge([("b", quoted(settlement_requested=619)), ("a", quoted(county_name="X"))])
    assert list(merged) == ["county.name", "settlement.requested"]


def test_the_same_value_may_be_recorded_twice():
    assert merge([("a", quoted(x=1)), ("b", quoted(x=1))]) == quoted(x=1)


def test_two_values_under_one_name_are_refused():
    with pytest.raises(WorkbookError) as raised:
        merge([("notebooks/a", quoted(x=1)), ("notebooks/b", quoted(x=2))])
    (finding,) = raised.value.findings
    assert (finding.key, finding.where.file, finding.args["name"]) == (
        "value-twice",
        "notebooks/b",
        "x",
    )


def test_a_name_cannot_be_a_value_and_a_group():
    with pytest.raises(WorkbookError) as raised:
        merge([("a", quoted(x=1, x_y_z=2))])
    assert raised.value.findings[0].key == "value-is-group"


def test_variables_are_nested_and_hold_the_text():
    nested = variables(
        {"a.b": Quoted(1, "1"), "a.c.d": Quoted(0.123, "12,3 %"), "e": Quoted("<b>", "<b>")}
    )
    assert nested == {"a": {"b": "1", "c": {"d": "12,3 %"}}, "e": "\\<b\\>"}


def test_values_of_single_municipalities_are_for_papers_and_not_for_pages():
    said = {
        "cycle.year": Quoted(2021, "2021"),
        "municipality.5014.name": Quoted("Frøya", "Frøya"),
        "recommendation.recommended_per_1000": Quoted(1.2, "1,2"),
    }
    assert set(on_pages(said)) == {"cycle.year", "recommendation.recommended_per_1000"}
