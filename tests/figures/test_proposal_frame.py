"""One row per municipality: every number with its reason."""

import polars as pl
from tests.figures import proposed

from analysis import language as lang
from analysis import vocabulary
from analysis.figures import proposal_frame
from analysis.recommendation.fit import Fit


def test_every_municipality_is_there_once_in_alphabetical_order():
    frame = proposed.of("50").frame
    assert frame.height == 38
    assert frame["name"].to_list() == lang.sort(frame["name"])
    assert frame["recommended"].sum() == 619
    assert set(frame.columns) <= set(vocabulary.columns())


def test_a_municipality_that_was_not_asked_the_year_before_is_told_so():
    frame = proposed.of("50").frame
    selbu = frame.row(by_predicate=pl.col("code") == "5032", named=True)
    assert selbu["requested_before"] is None
    assert selbu["requested_before_status"] == "not_asked"
    assert (selbu["requested"], selbu["requested_status"]) == (0, "reported")
    assert selbu["request_difference_change"] == selbu["recommended"]


def test_a_request_that_is_not_known_is_missing_and_gives_no_difference():
    frame = proposed.of("50", total=619, asked="others").frame
    assert set(frame["requested_status"]) == {"missing"}
    assert frame["requested"].null_count() == frame["request_difference_change"].null_count() == 38


def test_the_range_holds_the_proposal():
    for code in proposed.COUNTIES:
        frame = proposed.of(code).frame
        assert (frame["low"] <= frame["recommended"]).all()
        assert (frame["recommended"] <= frame["high"]).all()


def test_methods_have_one_column_each_and_request_and_proposal_are_those_of_the_frame():
    county = proposed.of("50")
    rows = proposal_frame.methods(county.background, county.frame)
    assert rows.select("code", "recommended", "requested").equals(
        county.frame.select("code", "recommended", "requested")
    )
    assert rows["method_population"].sum() == rows["method_danish"].sum() == 619
    assert set(rows.columns) <= set(vocabulary.columns())


def test_sources_are_the_tables_of_the_criteria_that_have_a_weight():
    one = proposed.of("50", weights=frozenset({"population": 1.0}.items()))
    assert proposal_frame.sources(one.proposal) == ["population", "settlement"]
    assert "unemployment" in proposal_frame.sources(proposed.of("50").proposal)


def test_a_fit_to_no_request_at_all_is_none():
    nothing = Fit({}, 0.0, float("nan"), None, pl.DataFrame(schema={"code": pl.String}))
    assert proposal_frame.made(nothing) is None
    assert proposal_frame.made(None) is None
    fit = proposed.of("50").fit
    assert proposal_frame.made(fit) is fit
