"""What the request rewarded: weights that are known beforehand are found again."""

from __future__ import annotations

import dataclasses
import itertools

import numpy as np
import polars as pl
import pytest

from analysis.errors import WorkbookError
from analysis.recommendation import criteria, fit


@pytest.fixture(scope="module")
def country():
    """200 municipalities in ten counties, with figures that do not follow their size."""
    random = np.random.default_rng(7)
    size = 200
    population = np.rint(10 ** random.uniform(2.5, 5, size)).astype(int)
    return pl.DataFrame(
        {
            "code": [f"{number:04}" for number in range(size)],
            "county_code": [f"{number % 10:02}" for number in range(size)],
            "population": population,
            "unemployment_percent": random.uniform(1, 5, size),
            "out_commuting_percent": random.uniform(5, 60, size),
            "in_commuting_percent": random.uniform(5, 60, size),
            "travel_time_minutes": random.uniform(1, 120, size),
            "schools": random.poisson(population / 20_000),
            "region_schools": random.poisson(3, size),
            "region_number": random.integers(0, 60, size),
            "decided_total": random.integers(1, 300, size),
            "refugees_per_1000": random.uniform(5, 70, size),
        }
    ).with_columns(carried_out_total=(pl.col("decided_total") * 0.8).cast(pl.Int64))


NAMES = criteria.of_the_country()


def asked(country, weights, total=50_000, noise=0.0):
    random = np.random.default_rng(3)
    people = np.zeros(country.height)
    for name, weight in weights.items():
        claims = criteria.claims(country, name).to_numpy()
        people += weight * total * claims / claims.sum()
    people *= 1 + noise * random.standard_normal(len(people))
    return pl.DataFrame(
        {
            "code": country["code"],
            "requested": np.rint(np.maximum(people, 0)).astype(int),
            "requested_before": np.rint(np.maximum(people, 0) * 1.3).astype(int),
        }
    )


@pytest.mark.parametrize(
    "weights",
    [
        {"population": 1.0},
        {"labour_market": 0.6, "upper_secondary": 0.4},
        {"population": 0.3, "present_load": 0.5, "upper_secondary": 0.2},
    ],
)
def test_known_weights_are_found(country, weights):
    found = fit.fit(country, asked(country, weights), NAMES)
    for name, weight in weights.items():
        assert found.weights.get(name, 0) == pytest.approx(weight, abs=0.03), name
    assert sum(found.weights.values()) == pytest.approx(1)
    assert found.explained > 0.999
    assert found.misplaced < 0.01


def test_noise_costs_explanation_and_no_weight_is_negative(country):
    found = fit.fit(country, asked(country, {"labour_market": 1.0}, noise=0.5), NAMES)
    assert all(weight > 0 for weight in found.weights.values())
    assert found.weights["labour_market"] > 0.5
    assert 0.3 < found.explained < 0.95


def test_nothing_to_follow_explains_nothing_out_of_sample(country):
    random = np.random.default_rng(11)
    requests = asked(country, {"population": 1.0}).with_columns(
        requested=pl.Series(random.permutation(1000)[: country.height])
    )
    assert fit.fit(country, requests, NAMES).explained < 0.3


def test_no_other_set_of_criteria_predicts_the_real_request_better(planned):
    best = planned.fit().explained
    for size in (1, 2, 3):
        for names in itertools.combinations(NAMES, size):
            tried = fit.fit(planned.indicators, planned.requests, names)
            assert tried.explained <= best + 1e-9, names


def test_a_county_is_predicted_from_the_others_alone(country):
    """One county's requests are multiplied: what is expected of it must not notice."""
    even = asked(country, {"population": 1.0})
    odd = even.with_columns(
        requested=pl.when(country["county_code"] == "03")
        .then(pl.col("requested") * 10)
        .otherwise("requested")
    )
    before = fit.fit(country, even, ["population"]).municipalities
    after = fit.fit(country, odd, ["population"]).municipalities
    inside = country["county_code"] == "03"
    assert after.filter(inside)["fitted"].to_list() == pytest.approx(
        before.filter(inside)["fitted"].to_list()
    )
    assert set(after.filter(inside)["stands_out"].drop_nulls()) == {"more"}


def test_last_year_alone_is_told_beside_the_criteria(country):
    requests = asked(country, {"labour_market": 1.0}, noise=0.5)
    assert fit.fit(country, requests, NAMES).explained_by_last_year == pytest.approx(1, abs=0.001)
    without = requests.with_columns(requested_before=pl.lit(None, pl.Int64))
    assert fit.fit(country, without, NAMES).explained_by_last_year is None


def test_one_in_ten_stands_out(country):
    found = fit.fit(country, asked(country, {"labour_market": 1.0}, noise=0.5), NAMES)
    assert found.municipalities["stands_out"].count() == pytest.approx(country.height / 10, abs=1)
    more = found.municipalities.filter(pl.col("stands_out") == "more")
    assert (more["deviation"] > 0).all()
    assert (found.municipalities["requested"] - found.municipalities["fitted"]).to_list() == (
        pytest.approx(found.municipalities["deviation"].to_list())
    )


def test_without_a_request_in_the_whole_country_there_is_nothing_to_fit(country):
    nobody = asked(country, {"population": 1.0}).with_columns(requested=pl.lit(None, pl.Int64))
    with pytest.raises(WorkbookError) as refused:
        fit.fit(country, nobody, NAMES)
    (finding,) = refused.value.findings
    assert finding.key == "fit-without-request"
    assert "import settlement" in finding.action("nn")


def test_a_county_that_recommends_before_anybody_is_asked_has_no_fit(planned):
    early = planned.requests.with_columns(requested=pl.lit(None, pl.Int64))
    assert dataclasses.replace(planned, requests=early).fit() is None
