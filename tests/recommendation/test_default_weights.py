"""The numbers that the decision record on the default weights argues with."""

from __future__ import annotations

import polars as pl
import pytest

from analysis.recommendation import criteria, effects, fit, proposal, size
from analysis.recommendation.rules import Rules

DEFAULT = {
    "labour_market": 40,
    "upper_secondary": 25,
    "track_record": 15,
    "population": 10,
    "present_load": 10,
}


def test_the_cycle_has_the_weights_of_the_record(plan):
    assert plan.recommendation.weights == DEFAULT
    assert plan.recommendation.minimum == 10


def test_what_the_request_rewarded(planned):
    found = planned.fit()
    assert {name: round(weight, 2) for name, weight in found.weights.items()} == {
        "labour_market": 0.64,
        "upper_secondary": 0.36,
    }
    assert found.explained == pytest.approx(0.830, abs=0.0005)
    assert found.misplaced == pytest.approx(0.235, abs=0.0005)
    assert found.explained_by_last_year == pytest.approx(0.954, abs=0.0005)


def test_what_each_criterion_explains_alone(planned):
    alone = {
        name: round(fit.fit(planned.indicators, planned.requests, [name]).explained, 3)
        for name in criteria.of_the_country()
    }
    assert alone == {
        "population": 0.121,
        "dispersed": 0.735,
        "labour_market": 0.744,
        "upper_secondary": 0.711,
        "track_record": 0.746,
        "present_load": 0.395,
    }


@pytest.mark.parametrize(
    ("weights", "country", "trondelag"),
    [
        (DEFAULT, 892, 75),
        ({"labour_market": 0.64, "upper_secondary": 0.36}, 865, 65),
        (dict.fromkeys(DEFAULT, 1), 917, 79),
        ({"population": 1}, 1147, 155),
    ],
)
def test_how_many_are_elsewhere_than_asked_for(planned, weights, country, trondelag):
    moved = {}
    for county in sorted(set(planned.indicators["county_code"])):
        own = planned.indicators.filter(pl.col("county_code") == county)
        asked = own.join(planned.requests, on="code", maintain_order="left")["requested"]
        rules = Rules(int(asked.sum()))
        found = proposal.propose(planned.indicators, planned.requests, county, weights, rules)
        moved[county] = effects.moved(found.numbers, asked.to_numpy())
    assert (sum(moved.values()), moved["50"]) == (country, trondelag)


def test_how_many_each_criterion_moves_by_itself(planned):
    assert dict(size.people_moved_by_itself(planned.proposal).iter_rows()) == {
        "labour_market": 28,
        "upper_secondary": 48,
        "track_record": 2,
        "population": 24,
        "present_load": 14,
    }


def test_how_many_decisions_the_country_s_share_is_worth(planned):
    mean, worth = criteria.prior(planned.indicators)
    assert (round(mean, 2), round(worth)) == (0.87, 27)
