"""What the recommendation must show, on the real figures."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import polars as pl
import pytest

from analysis.errors import WorkbookError
from analysis.recommendation import criteria, explanation, planning, proposal
from analysis.recommendation.rules import Rules

DEFAULT = {
    "labour_market": 40,
    "upper_secondary": 25,
    "track_record": 15,
    "population": 10,
    "present_load": 10,
}
COUNTIES = ("03", "11", "15", "18", "30", "34", "38", "42", "46", "50", "54")


def propose(planned, total, county="50", weights=None, **rules):
    return proposal.propose(
        planned.indicators, planned.requests, county, weights or DEFAULT, Rules(total, **rules)
    )


def holds(found, total, minimum=10):
    numbers = found.numbers
    assert numbers.sum() == total
    assert ((numbers == 0) | (numbers >= minimum)).all()
    steps = found.steps.group_by("code", maintain_order=True).agg(
        (pl.col("people") * 10).round().cast(pl.Int64).sum()
    )
    assert steps["people"].to_list() == (10 * numbers).tolist()
    assert found.municipalities["share"].sum() == pytest.approx(total)


@pytest.mark.parametrize("total", [391, 563, 609, 619, 620, 629, 3790])
def test_any_total_of_the_county_is_placed_exactly(planned, total):
    holds(propose(planned, total), total)


def test_the_cycle_s_own_proposal(planned):
    found = planned.proposal
    holds(found, 619)
    numbers = dict(zip(found.municipalities["code"], found.numbers.tolist(), strict=True))
    assert numbers["5001"] == 138  # IMDi asked for 140
    assert (found.numbers > 0).sum() == 31


@pytest.mark.parametrize("total", [620, 629, 3790])
def test_nobody_goes_down_when_the_total_is_raised(planned, total):
    before = planned.proposal
    earlier = dict(zip(before.shares.codes, before.numbers.tolist(), strict=True))
    found = propose(planned, total, earlier=earlier)
    holds(found, total)
    assert (found.numbers >= before.numbers).all()


def test_nobody_goes_down_from_what_was_asked_at_first_to_what_was_asked_later(planned):
    """The revisions of 2020 the other way round: 391, then 563, then 619."""
    before = propose(planned, 391)
    for total in (563, 619):
        earlier = dict(zip(before.shares.codes, before.numbers.tolist(), strict=True))
        after = propose(planned, total, earlier=earlier)
        holds(after, total)
        assert (after.numbers >= before.numbers).all()
        before = after


def test_nobody_can_stay_where_they_are_when_the_total_is_lowered(planned):
    before = planned.proposal
    earlier = dict(zip(before.shares.codes, before.numbers.tolist(), strict=True))
    with pytest.raises(WorkbookError) as problem:
        propose(planned, 391, earlier=earlier)
    (finding,) = problem.value.findings
    assert finding.key == "recommendation-too-much-promised"
    assert (finding.args["promised"], finding.args["excess"]) == (619, 228)


@pytest.mark.parametrize("county", COUNTIES)
def test_every_county_is_placed_exactly(planned, county):
    own = planned.indicators.filter(pl.col("county_code") == county).join(
        planned.requests, on="code"
    )
    total = int(own["requested"].sum())
    found = propose(planned, total, county)
    holds(found, total)
    assert found.municipalities["requested"].sum() == total


def test_any_single_municipality_can_be_unable_to_take_any(planned):
    for code in planned.proposal.shares.codes:
        found = propose(planned, 619, fixed={code: 0})
        holds(found, 619)
        assert found.numbers[found.shares.codes.index(code)] == 0


def test_nobody_able_to_take_any_is_told(planned):
    codes = planned.proposal.shares.codes
    with pytest.raises(WorkbookError) as problem:
        propose(planned, 619, fixed=dict.fromkeys(codes, 0))
    (finding,) = problem.value.findings
    assert (finding.key, finding.args["lacking"]) == ("recommendation-caps-too-low", 619)
    assert propose(planned, 0, fixed=dict.fromkeys(codes, 0)).numbers.sum() == 0


@pytest.mark.parametrize("name", criteria.of_the_country())
def test_a_weight_of_one_on_each_criterion_alone(planned, name):
    holds(propose(planned, 619, weights={name: 1}), 619)


@pytest.mark.parametrize("name", ["introduction_programme", "housing"])
def test_a_weight_of_one_on_each_of_the_county_s_own_criteria_alone(tables, plan, name):
    own = {"introduction_result_percent": {"5001": 50.0, "5014": 70.0}}
    if name == "housing":
        here = tables["municipalities"].filter(pl.col("code").str.starts_with(plan.county))
        own = {"free_dwellings": dict.fromkeys(here["code"], 0) | {"5001": 9, "5014": 3}}
    settings = plan.recommendation.model_copy(update={"weights": {name: 1.0}, **own})
    found = planning.of_cycle(tables, plan.model_copy(update={"recommendation": settings}))
    holds(found.proposal, 619)
    if name == "housing":
        by_code = dict(zip(found.proposal.shares.codes, found.proposal.numbers, strict=True))
        assert (by_code["5001"], by_code["5014"]) == (464, 155)


def test_the_order_of_the_tables_rows_does_not_matter(tables, plan, planned):
    mixed = {name: table.sample(fraction=1, shuffle=True, seed=4) for name, table in tables.items()}
    found = planning.of_cycle(mixed, plan).proposal
    assert found.municipalities.equals(planned.proposal.municipalities)
    assert found.steps.equals(planned.proposal.steps)


def test_every_rule_at_once(planned):
    rules = {
        "minimum": 8,
        "caps": {"5001": 100, "5035": 20},
        "fixed": {"5020": 5, "5043": 0},
        "earlier": {"5014": 14, "5022": 4},
        "arrears": {"5006": 22, "5057": -3},
    }
    found = propose(planned, 619, **rules)
    by_code = dict(zip(found.shares.codes, found.numbers.tolist(), strict=True))
    assert found.numbers.sum() == 619
    assert by_code["5001"] <= 100 and by_code["5035"] <= 20
    assert (by_code["5020"], by_code["5043"]) == (5, 0)
    assert by_code["5014"] >= 14 and by_code["5022"] >= 8
    steps = found.steps.group_by("step").agg(pl.col("people").abs().sum())
    moved = dict(steps.iter_rows())
    assert all(moved[name] > 0 for name in explanation.RULE_STEPS)


def test_the_objective_is_what_the_shares_and_numbers_give(planned):
    frame = planned.proposal.municipalities
    share, numbers = frame["share"].to_numpy(), frame["recommended"].to_numpy()
    assert planned.proposal.objective == pytest.approx(
        float(((numbers - share) ** 2 / share).sum())
    )
    assert planned.proposal.objective == pytest.approx(39.316, abs=0.001)


def test_changes_and_rates_are_beside_the_numbers(planned):
    row = planned.proposal.municipalities.row(by_predicate=pl.col("code") == "5001", named=True)
    assert (row["requested"], row["requested_before"], row["decided"]) == (140, 155, 140)
    assert row["recommended_change"] == row["recommended"] - 155
    assert row["recommended_per_1000"] == pytest.approx(row["recommended"] / 207_595 * 1000)


def test_a_municipality_of_another_county_in_a_rule_is_refused(planned):
    with pytest.raises(WorkbookError, match="0301"):
        propose(planned, 619, caps={"0301": 3})


def test_requests_are_those_of_the_year_and_the_first_of_the_year_before():
    """9802 and 9803 became 9902 in 2020; one part's settlement is withheld, so no arrears."""
    reported, columns = "reported", ("year", "code", "requested_original", "requested", "decided")
    rows = [
        (2019, "9801", 30, 20, 20, reported, 15, reported),
        (2019, "9802", None, 8, 8, reported, None, "suppressed"),
        (2019, "9803", None, None, None, "not_asked", None, "missing"),
        (2020, "9901", None, 25, 24, reported, 1, reported),
        (2020, "9902", None, 0, None, "not_asked", 1, reported),
        (2020, "9903", None, 11, None, "not_registered", 1, reported),
    ]
    settlement = pl.DataFrame(
        rows, schema=[*columns, "decided_status", "settled", "settled_status"], orient="row"
    )
    successors = pl.DataFrame(
        {"code": ["9801", "9802", "9803"], "successor_code": ["9901", "9902", "9902"]}
    )
    extra = pl.DataFrame({"code": ["9800"], "successor_code": ["9903"]})
    tables = {"settlement": settlement, "municipality_successors": pl.concat([successors, extra])}
    assert proposal.requests_of(tables, 2020).rows() == [
        ("9901", 25, 24, 30, 5),
        ("9902", 0, 0, 8, None),
        ("9903", 11, None, None, None),
    ]
    before_the_request = {**tables, "settlement": settlement.filter(pl.col("year") == 2019)}
    assert proposal.requests_of(before_the_request, 2020).rows() == [
        ("9901", None, None, 30, 5),
        ("9902", None, None, 8, None),
    ]


def test_the_background_goes_with_the_proposal(planned, background):
    assert background.effective_weights["criterion"].to_list() == list(DEFAULT)
    assert background.effective_weights["people_moved"].min() > 0
    other = replace(planned, proposal=propose(planned, 391))
    own = other.background(draws=2).methods.filter(pl.col("method") == "own")
    assert own["people"].sum() == 391


def test_one_municipality_gets_everybody(planned):
    found = propose(planned, 206, "03")
    assert found.numbers.tolist() == [206]
    assert np.abs(found.steps["people"].to_numpy()[1:]).max() == 0
