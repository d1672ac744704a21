import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.figures import cells

NBSP = "\u00a0"


def written(row, column, language="nb"):
    return cells.cell(row, column, language).text


@pytest.mark.parametrize(
    ("column", "value", "text"),
    [
        ("population", 471_124, f"471{NBSP}124"),
        ("requested_per_1000", 0.674, "0,7"),
        ("decided_share", 0.123, f"12,3{NBSP}%"),
        ("requested_change", 12, "+12"),
        ("requested_change", -3, "−3"),
        ("decision_gap", -199, "−199"),
        ("year", 2021, "2021"),
        ("requested_by_population", 439.1, "439"),
        ("retrieved", dt.date(2020, 11, 20), f"20.{NBSP}november 2020"),
        ("in_operation", True, "ja"),
        ("name", "Snåase - Snåsa", "Snåase - Snåsa"),
    ],
)
def test_values_are_written_as_norwegians_write_them(column, value, text):
    assert written({column: value}, column) == text


@pytest.mark.parametrize(
    ("status", "text"),
    [
        ("suppressed", "prikket"),
        ("not_asked", "–"),
        ("not_registered", "ikke registrert"),
        ("missing", "ingen tall"),
    ],
)
def test_a_missing_figure_says_why_and_has_no_key_to_sort_by(status, text):
    cell = cells.cell({"decided": None, "decided_status": status}, "decided", "nb")
    assert (cell.text, cell.sort, cell.reason) == (text, "", status)


@pytest.mark.parametrize("column", ["requested", "requested_per_1000"])
def test_a_municipality_asked_for_0_was_not_asked(column):
    row = {"requested": 0, "requested_per_1000": 0.0, "requested_status": "reported"}
    assert cells.cell(row, column, "nb") == cells.Cell("–", "", "not_asked")
    assert written({"requested": 0}, "requested") == "0"  # a sum has no status


def test_nynorsk_has_its_own_words():
    row = {"settled": None, "settled_status": "suppressed"}
    assert written(row, "settled", "nn") == "prikka"


@given(st.integers(0, 2000), st.integers(1, 60))
def test_an_interval_is_written_with_both_ends_and_sorts_between_them(low, hidden):
    high = low + 4 * hidden
    cell = cells.cell({"settled_low": low, "settled_high": high}, "settled", "nb")
    assert "–" in cell.text
    assert low < float(cell.sort) < high


def test_an_interval_below_zero_uses_a_word_and_not_a_dash():
    row = {"settlement_gap_low": -14, "settlement_gap_high": 10}
    assert written(row, "settlement_gap") == "−14 til 10"


def test_an_interval_of_shares_has_one_per_cent_sign():
    row = {"settled_share_of_country_low": 0.0858, "settled_share_of_country_high": 0.1259}
    assert written(row, "settled_share_of_country") == f"8,6–12,6{NBSP}%"


def test_equal_ends_are_one_number():
    assert written({"settled_low": 531, "settled_high": 531}, "settled") == "531"


@pytest.mark.parametrize(
    ("column", "row", "reason"),
    [
        (
            "settled_share",
            {"decided_status": "not_asked", "settled_status": "reported"},
            "not_asked",
        ),
        (
            "settled_share",
            {"decided_status": "reported", "settled_status": "suppressed"},
            "suppressed",
        ),
        ("settled_per_1000", {"settled_status": "suppressed"}, "suppressed"),
        (
            "decision_gap",
            {"requested_status": "reported", "decided_status": "not_registered"},
            "not_registered",
        ),
        (
            "decided_share",
            {"requested_status": "reported", "decided_status": "reported"},
            "not_computable",
        ),
        ("requested_change", {"requested_change_reason": "not_asked_before"}, "not_asked_before"),
        ("requested_change", {"requested_change_reason": "not_asked_either"}, "not_asked"),
        ("requested_change", {"requested_change_reason": "unknown"}, "not_computable"),
        ("requested_original", {}, ""),
    ],
)
def test_what_is_derived_has_the_reason_of_what_it_rests_on(column, row, reason):
    assert cells.reason_of({**row, column: None}, column) == reason


def test_a_column_that_the_row_lacks_is_empty():
    assert cells.cell({"name": "Trøndelag"}, "decided_share", "nb") == cells.Cell("", "")


def test_each_reason_is_explained_once_and_in_a_fixed_order():
    said = cells.explain(["not_asked", "suppressed", "not_asked", ""], "nb")
    assert said.startswith("«Prikket»")
    assert said.count("«–»") == 1
    assert cells.explain([""], "nb") == ""
