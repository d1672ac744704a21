import polars as pl
import pytest

from analysis import vocabulary
from analysis.errors import WorkbookError
from analysis.measures import chain


def of_year(frame, year):
    return chain.add_up(frame, "year").row(by_predicate=pl.col("year") == year, named=True)


def test_a_chain_has_its_columns_and_all_are_in_the_vocabulary(settlement):
    sums = chain.add_up(settlement, "year")
    assert sums.columns == ["year", *chain.COLUMNS]
    for name in sums.columns:
        assert vocabulary.column(name)


def test_each_link_is_summed_by_its_own_statuses(settlement):
    year = of_year(settlement, 2019)
    assert (year["requested"], year["decided_low"], year["decided_high"]) == (15, 7, 7)
    assert (year["settled_low"], year["settled_high"], year["settled_suppressed"]) == (14, 18, 1)
    assert (year["settlement_gap_low"], year["settlement_gap_high"]) == (-11, -7)


def test_an_unknown_decision_is_told_apart_from_a_no(settlement):
    year = of_year(settlement, 2019)
    assert (year["decisions_unknown"], year["requested_undecided"]) == (1, 8)
    assert (year["decision_gap_low"], year["decision_gap_high"]) == (8, 8)
    said_no = of_year(settlement, 2021)
    assert (said_no["decided_high"], said_no["decisions_unknown"]) == (0, 0)


def test_only_municipalities_of_the_year_are_counted(settlement):
    year = of_year(settlement, 2019)
    assert (year["municipalities"], year["municipalities_asked"]) == (3, 2)


def test_a_request_of_0_is_not_asked_for_people(settlement):
    assert of_year(settlement, 2021)["municipalities_asked"] == 1


def test_decisions_are_compared_with_the_first_request_too(settlement):
    year = of_year(settlement, 2020)
    assert (year["decision_gap_low"], year["decision_gap_original_low"]) == (-5, 5)
    assert (year["decision_gap_high"], year["decision_gap_original_high"]) == (-5, 5)
    assert of_year(settlement, 2021)["decision_gap_original_high"] is None


def test_a_withheld_decision_makes_an_interval(settlement):
    withheld = settlement.with_columns(
        decided=pl.when(pl.col("decided_status") != "reported").then(pl.col("decided")),
        decided_status=pl.col("decided_status").replace("reported", "suppressed"),
    )
    year = of_year(withheld, 2020)
    assert (year["decided_low"], year["decided_high"], year["decisions_unknown"]) == (0, 4, 1)
    assert (year["decision_gap_low"], year["decision_gap_high"]) == (6, 10)
    assert (year["decision_gap_original_low"], year["decision_gap_original_high"]) == (16, 20)
    assert (year["settlement_gap_low"], year["settlement_gap_high"]) == (-8, 4)


def test_a_value_against_its_status_is_refused(settlement):
    wrong = settlement.with_columns(decided_status=pl.lit("suppressed"))
    with pytest.raises(WorkbookError) as raised:
        chain.add_up(wrong, "year")
    assert raised.value.findings[0].args["column"] == "decided"
