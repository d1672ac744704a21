import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import language as lang

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("value", "decimals", "written"),
    [
        (471124, 0, f"471{NBSP}124"),
        (0.665, 2, "0,67"),
        (0.5, 0, "1"),
        (-3, 0, "−3"),
        (-0.04, 1, "0,0"),
        (12.0, 1, "12,0"),
    ],
)
def test_numbers_are_written_the_norwegian_way(value, decimals, written):
    assert lang.number(value, "nb", decimals) == written


def test_changes_carry_their_sign():
    assert [lang.signed(value, "nb") for value in (12, 0, -3)] == ["+12", "0", "−3"]


def test_shares_are_written_as_per_cent():
    assert lang.percent(0.1232, "nb") == f"12,3{NBSP}%"


def test_an_interval_with_equal_ends_is_one_number():
    assert lang.interval(288, 288, "nb") == "288"
    assert lang.interval(288, 356, "nb") == "288–356"


def test_dates_are_written_out():
    assert lang.date_long(dt.date(2020, 11, 20), "nn") == "20. november 2020"
    moment = dt.datetime(2020, 11, 20, 9, 5)
    assert lang.date_time(moment, "nb") == f"20. november 2020 kl.{NBSP}09.05"


def test_lists_end_with_and():
    assert lang.join(["Osen", "Roan", "Åfjord"], "nb") == "Osen, Roan og Åfjord"
    assert lang.join(["Osen"], "nb") == "Osen"
    assert lang.join([], "nb") == ""


def test_the_alphabet_ends_with_the_norwegian_letters_and_reads_aa_as_the_last():
    assert lang.sort(["Åfjord", "Ørland", "Aal", "Zeta", "Ærfugl", "Osen"]) == [
        "Osen",
        "Zeta",
        "Ærfugl",
        "Ørland",
        "Åfjord",
        "Aal",
    ]


def test_a_sami_name_with_a_long_a_stands_under_a():
    names = ["Røros", "Raarvihke - Røyrvik", "Rennebu"]
    assert lang.sort(names) == ["Raarvihke - Røyrvik", "Rennebu", "Røros"]


@given(st.lists(st.text(alphabet="aåæøzABÅ -", max_size=6)))
def test_sorting_twice_changes_nothing(words):
    assert lang.sort(lang.sort(words)) == lang.sort(words)


def test_an_unknown_text_is_an_error_and_not_an_empty_string():
    with pytest.raises(KeyError, match="no-such-text"):
        lang.text("nb", "no-such-text")


def test_a_missing_argument_is_an_error():
    with pytest.raises(KeyError, match="where-row"):
        lang.text("nb", "where-row")


def test_every_text_exists_in_both_written_languages():
    assert lang.keys("nb") == lang.keys("nn")
