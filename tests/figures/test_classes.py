import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.figures import classes

RATES = st.lists(st.floats(0.001, 500, allow_nan=False), min_size=1, max_size=60)


@given(RATES)
def test_every_value_is_in_one_class_and_no_class_is_empty(values):
    divided = classes.readable(values)
    places = {divided.index(value) for value in values}
    assert places == set(range(len(divided.starts)))


@given(RATES)
def test_limits_rise_and_there_are_at_most_five_classes(values):
    divided = classes.readable(values)
    assert len(divided.starts) <= 5
    assert all(low < high for low, high in itertools.pairwise(divided.starts))


@given(RATES)
def test_a_higher_value_is_never_in_a_lower_class(values):
    divided = classes.readable(values)
    places = [divided.index(value) for value in sorted(values)]
    assert places == sorted(places)


@given(RATES)
def test_the_legend_is_the_same_however_the_municipalities_are_ordered(values):
    assert classes.readable(values) == classes.readable(reversed(values))


def test_limits_are_round_numbers(trondelag):
    rates = trondelag.year.filter(trondelag.year["requested"] > 0)["requested_per_1000"]
    divided = classes.readable(rates)
    assert divided.labels("nb") == ["0,7–1,4", "1,5–1,9", "2,0–2,9", "3,0–3,9", "4,0–4,4"]


def test_a_value_is_in_the_class_its_written_form_belongs_to():
    # 1.96 is written 2,0 and must not stand under «1,5–1,9».
    divided = classes.Classes((1.0, 1.5, 2.0), 3.0, 1)
    assert divided.index(1.96) == 2
    assert divided.index(1.94) == 1


def test_halves_are_rounded_as_the_language_room_rounds_them():
    divided = classes.Classes((1.0, 1.5), 2.0, 1)
    assert divided.index(1.45) == 1  # written 1,5


def test_one_value_is_one_class():
    assert classes.readable([0.296]).labels("nb") == ["0,3"]


def test_small_rates_get_the_decimals_they_need():
    assert classes.readable([0.011, 0.012, 0.031, 0.044]).labels("nb")[0] == "0,011"


def test_no_value_is_an_error():
    with pytest.raises(ValueError, match="no value"):
        classes.readable([])


def test_a_value_outside_is_an_error():
    with pytest.raises(ValueError, match="outside"):
        classes.readable([1.0, 2.0]).index(3.0)
