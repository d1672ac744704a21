"""Other keys on the same figures."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest
from tests.recommendation.made_up import indicators, sainte_lague

from analysis import language as lang
from analysis.language import LANGUAGES
from analysis.recommendation import methods, words
from analysis.recommendation.methods import METHODS, County

INHABITANTS = np.array([90_000, 10_000, 4_900, 1_600])


def county(total=100, minimum=10, frame=None, **changed):
    frame = indicators() if frame is None else frame
    given = {
        "requested": [60, 30, 10, 0],
        "requested_before": [70, 20, 10, None],
        "arrears": [10, -5, None, 0],
        **changed,
    }
    return County(
        indicators=frame,
        inside=(frame["county_code"] == "99").to_numpy(),
        total=total,
        minimum=minimum,
        recommended=np.array([55, 25, 10, 10]),
        **{name: pl.Series(name, values, pl.Int64) for name, values in given.items()},
    )


def people(found):
    return dict(
        zip(
            found["method"].unique(maintain_order=True).to_list(),
            found.group_by("method", maintain_order=True).agg("people")["people"].to_list(),
            strict=True,
        )
    )


@pytest.mark.parametrize("total", [0, 1, 37, 100, 619])
def test_every_method_that_divides_the_total_places_all_of_it(total):
    found = people(methods.side_by_side(county(total, minimum=1)))
    for name in ("population", "imdi_2018", "danish", "population_and_arrears"):
        assert sum(found[name]) == total, name


def test_population_share_is_the_method_of_sainte_lague():
    found = people(methods.side_by_side(county(100)))
    assert found["population"] == sainte_lague(
        (INHABITANTS / INHABITANTS.sum() * 100).tolist(), 100
    )


def test_the_weights_of_2018_are_for_municipalities_with_5000_inhabitants():
    """70 to population and 20 to the labour market of 9901 and 9902; 4,900 are too few."""
    result = methods.imdi_2018(county(100))
    assert result.people[2:] == [0, 0]
    assert sum(result.people) == 100
    assert result.lacking == ("introduction_programme",)


def test_the_weights_of_2018_use_results_where_the_county_has_them():
    frame = indicators(introduction_result_percent={"9901": 40.0, "9902": 80.0})
    with_results = methods.imdi_2018(county(100, frame=frame))
    assert with_results.lacking == ()
    assert with_results.people[1] > methods.imdi_2018(county(100)).people[1]


def test_a_total_that_the_minimum_cannot_place_is_said():
    result = methods.imdi_2018(county(7, minimum=10))
    assert result.people == [None] * 4
    assert "feasible_total" in result.lacking


def test_the_danish_key_is_twice_the_inhabitants_less_the_refugees():
    load = np.array([50, 20, 25, 10]) / 1000 * INHABITANTS
    quota = 2 * INHABITANTS / INHABITANTS.sum() - load / load.sum()
    result = methods.danish(county(1000))
    assert result.people == pytest.approx((quota / quota.sum() * 1000).tolist(), abs=1)
    assert result.lacking == ("family_reunifications",)


def test_a_negative_danish_quota_is_none_and_is_taken_from_the_others():
    """9902 has 9.4 % of the inhabitants and four fifths of the refugees."""
    frame = indicators(refugees_per_1000={"9901": 1.0, "9902": 400.0, "9903": 1.0, "9904": 1.0})
    result = methods.danish(county(100, frame=frame))
    assert result.people[1] == 0
    assert sum(result.people) == 100


def test_refugees_that_are_not_known_are_said():
    frame = indicators(refugees_per_1000={"9903": None})
    assert "refugees" in methods.danish(county(100, frame=frame)).lacking


def test_arrears_come_on_top_of_the_population_share():
    """95 by population, and 10 more for 9901, 5 fewer for 9902."""
    expected = 95 * INHABITANTS / INHABITANTS.sum() + np.array([10, -5, 0, 0])
    result = methods.population_and_arrears(county(100))
    assert result.people == pytest.approx(expected.tolist(), abs=1)
    assert result.lacking == ("arrears",)
    assert methods.population_and_arrears(county(100, arrears=[1, 2, 3, 4])).lacking == ()


def test_last_year_and_the_request_are_told_as_they_were():
    found = people(methods.side_by_side(county(100)))
    assert found["last_year"] == [70, 20, 10, 0]
    assert found["request"] == [60, 30, 10, 0]
    assert found["own"] == [55, 25, 10, 10]


def test_without_a_year_before_there_is_no_last_year():
    result = methods.last_year(county(100, requested_before=[None] * 4))
    assert (result.people, result.lacking) == ([None] * 4, ("requested_before",))


def test_a_request_that_lacks_a_municipality_says_so():
    result = methods.request(county(100, requested=[60, None, 10, 0]))
    assert (result.people, result.lacking) == ([60, None, 10, 0], ("requested",))


def test_people_moved_are_counted_after_scaling_to_the_same_total():
    found = methods.side_by_side(county(100))
    codes = ["9901", "9902", "9903", "9904"]
    reference = pl.DataFrame({"code": codes, "reference": [30, 15, 5, 0]})
    moved = {row["method"]: row for row in methods.moved(found, reference).iter_rows(named=True)}
    assert moved["request"]["people_moved"] == 0
    assert moved["own"]["people_moved"] == 5
    assert moved["own"]["municipalities_given"] == 4
    assert moved["request"]["municipalities_given"] == 3


def test_what_is_not_known_is_left_out_on_both_sides():
    found = methods.side_by_side(county(100))
    reference = pl.DataFrame(
        {"code": ["9901", "9902", "9903", "9904"], "reference": [60, None, 40, 0]}
    )
    moved = methods.moved(found, reference)
    request = moved.filter(pl.col("method") == "request")["people_moved"][0]
    assert request == round(abs(60 * 100 / 70 - 60))


def test_a_method_that_places_nobody_moves_nobody_that_can_be_counted():
    found = methods.side_by_side(county(100, requested_before=[0, 0, 0, 0]))
    reference = pl.DataFrame({"code": ["9901"], "reference": [10]})
    moved = methods.moved(found, reference).filter(pl.col("method") == "last_year")
    assert moved["people_moved"].to_list() == [None]


def test_the_real_county_side_by_side(planned, background):
    found = background.methods
    assert found["method"].unique(maintain_order=True).to_list() == list(METHODS)
    totals = dict(found.group_by("method").agg(pl.col("people").sum()).iter_rows())
    assert totals["request"] == totals["own"] == totals["danish"] == 619
    assert totals["last_year"] == 563  # the first request for 2020, before it was revised
    moved = dict(background.moved_from_request.select("method", "people_moved").iter_rows())
    assert moved["request"] == 0
    assert moved["own"] < min(
        moved[name] for name in ("population", "imdi_2018", "danish", "population_and_arrears")
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", METHODS)
def test_a_method_has_its_words(name, language):
    assert words.method(name, language)
    assert words.method_meaning(name, language).endswith(".")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_method_lacks_is_said_in_words(language):
    known = (
        *("family_reunifications", "refugees", "arrears", "requested_before", "requested"),
        *("introduction_programme", "labour_market", "population", "feasible_total"),
    )
    said = words.lacking(",".join(known), language)
    assert said.count(",") == len(known) - 2
    assert lang.text(language, "and") in said
    assert words.lacking("", language) == ""
