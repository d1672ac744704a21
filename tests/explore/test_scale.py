import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.explore.scale import beside_county

RATES = st.floats(0.001, 500)


def test_limits_are_multiples_of_the_county_rate():
    scale = beside_county(1.31)
    assert scale.limits == (0.7, 1.3, 2.6, 5.2)
    assert scale.labels("nb") == [
        "ingen",
        "under 0,7",
        "0,7–1,2",
        "1,3–2,5",
        "2,6–5,1",
        "5,2 eller mer",
    ]


@pytest.mark.parametrize(
    ("rate", "level"), [(0.0, 0), (0.64, 1), (0.67, 2), (1.3, 3), (5.19, 5), (40.0, 5)]
)
def test_a_rate_has_the_class_of_what_the_reader_sees(rate, level):
    assert beside_county(1.31).level(rate) == level


@given(RATES)
def test_limits_rise_and_the_county_itself_lies_in_the_middle(rate):
    scale = beside_county(rate)
    assert list(scale.limits) == sorted(scale.limits)
    assert scale.level(rate) == 3 or rate < 0.02


@given(RATES, RATES, RATES)
def test_a_higher_rate_never_has_a_lower_class(county, one, other):
    scale = beside_county(county)
    low, high = sorted((one, other))
    assert scale.level(low) <= scale.level(high)


def test_nobody_to_place_is_no_error():
    assert beside_county(0.0).level(0.0) == 0
