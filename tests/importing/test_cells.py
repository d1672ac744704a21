from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.importing import cells


@pytest.mark.parametrize(("text", "value"), [("0", 0), ("140", 140), (" 7 ", 7)])
def test_whole_numbers(text, value):
    assert cells.read(text) == cells.Cell(value=value)


def test_unaccompanied_minors_in_brackets_are_part_of_the_number():
    assert cells.read("1194 (287)") == cells.Cell(value=1194, minors=287)


@pytest.mark.parametrize("text", ["#DIV/0!", "#Div0!", "#REF!", "#N/A"])
def test_an_error_of_excel_is_no_number_and_no_empty_cell(text):
    assert cells.read(text).wrong == "import-number-error"


@pytest.mark.parametrize(("text", "value"), [("3.4", 3.4), ("3,4", 3.4), ("3", 3.0)])
def test_decimals_where_the_figure_may_have_them(text, value):
    assert cells.read(text, decimals=True).value == value


@pytest.mark.parametrize(
    ("text", "marker"),
    [(":", "suppressed"), ("*", "suppressed"), (".", "dot"), ("..", "dot"), ("", "empty"),
     ("-", "dash"), ("avventer vedtak", "undecided"), ("Avventer vedtak ", "undecided")],
)  # fmt: skip
def test_markers(text, marker):
    assert cells.read(text) == cells.Cell(marker=marker)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [("1 234", "space"), ("1 234,5", "space"), ("1\u00a0234", "space"), ("12,5", "comma"),
     ("12.0", "decimals"), ("-3", "negative"), ("Inf", "text"), ("ti", "text"), ("1e5", "text"),
     ("12:", "text"), ("٣", "text")],
)  # fmt: skip
def test_what_is_refused_and_why(text, wrong):
    assert cells.read(text).wrong == f"import-number-{wrong}"


@given(st.text(max_size=12))
def test_every_text_is_a_number_a_marker_or_refused(text):
    cell = cells.read(text)
    assert [cell.value, cell.marker, cell.wrong].count(None) == 2
