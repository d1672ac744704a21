import re

import polars as pl
import pytest

from analysis.errors import Severity
from analysis.measures import totals
from analysis.registry import counties

PUBLISHED = {
    "year": pl.Int64,
    "county_name": pl.String,
    "requested": pl.Int64,
    "decided": pl.Int64,
    "settled": pl.Int64,
    "suppressed_settled_cells": pl.Int64,
    "basis": pl.String,
}
SUM = "sum of municipalities in IMDikator export"


@pytest.fixture(scope="session")
def named(real, former_counties):
    return counties.through_time(real["counties"], former_counties)


@pytest.fixture
def small():
    """Heim and Rindal are the whole county in 2021."""
    return pl.DataFrame(
        {
            "county_name": ["Trøndelag"],
            "code_prefix": ["50"],
            "county_code": ["50"],
            "valid_to": None,
        }
    )


def published(*rows):
    return pl.DataFrame(rows, schema=PUBLISHED, orient="row")


def test_a_sum_that_agrees_is_no_finding(settlement, small):
    table = published((2021, "Trøndelag", 14, 0, 0, 1, SUM))
    assert totals.counties(settlement, table, small) == []


def test_a_sum_that_does_not_agree_is_an_error_with_its_place(settlement, small):
    table = published((2021, "Trøndelag", 14, 0, 0, 1, SUM), (2021, "Trøndelag", 15, 0, 0, 0, SUM))
    requested, cells = totals.counties(settlement, table, small)
    assert (requested.key, requested.severity) == ("county-total-differs", Severity.ERROR)
    assert (requested.where.row, requested.where.column) == (3, "requested")
    assert (requested.args["published"], requested.args["sum"]) == (15, 14)
    assert cells.where.column == "suppressed_settled_cells"


def test_a_name_that_is_no_county_is_told(settlement, small):
    table = published((2021, "Atlantis", 1, 1, 1, 0, SUM), (1999, "Trøndelag", 1, 1, 1, 0, SUM))
    found = totals.counties(settlement, table, small)
    assert [finding.key for finding in found] == ["county-total-unknown"] * 2
    assert {finding.severity for finding in found} == {Severity.WARNING}


def test_a_published_table_is_explained_with_both_numbers(settlement, small):
    table = published(
        (2021, "Trøndelag", 14, 0, None, 0, "published county table"),
        (2021, "Trøndelag", 15, 0, None, 0, "published county table"),
        (2021, "Trøndelag", 14, 9, None, 0, "published county table; 2021 still running"),
    )
    differs, running = totals.counties(settlement, table, small)
    assert (differs.key, differs.severity) == ("county-published-differs", Severity.NOTE)
    assert (differs.args["requested"], differs.args["requested_sum"]) == (15, 14)
    assert running.key == "county-published-while-running"
    assert (running.args["decided"], running.args["decided_sum"]) == (9, 0)


def test_published_tables_of_other_counties_can_be_left_out(settlement, small):
    table = published((2021, "Trøndelag", 15, 0, None, 0, "published county table"))
    assert totals.counties(settlement, table, small, "15") == []
    assert len(totals.counties(settlement, table, small, "50")) == 1


def test_every_real_sum_of_municipalities_agrees_to_the_last_person(real, named):
    rows = counties.with_prefix(real["county_totals"], named).filter(
        pl.col("basis").str.starts_with(SUM)
    )
    compared = rows.join(
        totals.sums_by_prefix(real["settlement"]), on=["code_prefix", "year"], suffix="_sum"
    )
    assert compared.height == rows.height == 138
    for theirs, ours in {
        "requested": "requested_sum",
        "decided": "decided_low",
        "settled": "settled_low",
        "suppressed_settled_cells": "settled_suppressed",
    }.items():
        assert compared[theirs].equals(compared[ours], check_names=False), theirs


def test_the_real_original_requests_of_2020_agree(real, named):
    rows = counties.with_prefix(real["county_totals"], named).join(
        totals.sums_by_prefix(real["settlement"]), on=["code_prefix", "year"], suffix="_sum"
    )
    originals = [
        (int(said.group(1)), original)
        for basis, original in rows.select("basis", "requested_original").rows()
        if (said := re.search(r"original request (\d+)", basis))
    ]
    assert len(originals) == 11
    assert all(said == original for said, original in originals)


def test_the_real_differences_of_trondelag_are_those_of_2017(real, named):
    found = totals.counties(real["settlement"], real["county_totals"], named, "50")
    assert [
        (finding.key, finding.args["county"], finding.args["requested"], finding.args["year"])
        for finding in found
    ] == [
        ("county-published-while-running", "Sør-Trøndelag", 809, "2017"),
        ("county-published-while-running", "Nord-Trøndelag", 474, "2017"),
    ]


def test_the_real_tables_of_2016_agree_and_only_2017_differs(real, named):
    found = totals.counties(real["settlement"], real["county_totals"], named)
    assert {(finding.key, finding.args["year"]) for finding in found} == {
        ("county-published-while-running", "2017")
    }


def test_the_real_national_totals_are_inside_the_interval_or_told(real):
    found = totals.national(real["settlement"], real["national_totals"])
    settled = {
        (finding.key, finding.args["year"], finding.args["published"]): (
            finding.args["low"],
            finding.args["high"],
        )
        for finding in found
        if finding.key.startswith("national-settled")
    }
    assert settled["national-settled-outside", "2016", 15_291] == (15_221, 15_245)
    assert settled["national-settled-outside", "2017", 11_078] == (10_915, 11_067)
    assert settled["national-settled-inside", "2020", 2_819] == (2_759, 3_423)
    assert settled["national-settled-inside", "2021", 4_489] == (4_482, 4_502)
    assert "2015" not in {finding.args["year"] for finding in found}  # 11,342 in both


def test_the_real_national_requests_and_decisions_agree(real):
    found = totals.national(real["settlement"], real["national_totals"])
    assert "national-total-differs" not in {finding.key for finding in found}
    changed = {
        finding.args["year"]: (finding.args["first"], finding.args["final"])
        for finding in found
        if finding.key == "national-request-changed"
    }
    assert changed["2020"] == (5_120, 3_602)
    assert "2021" not in changed


def test_a_national_total_that_differs_is_told_and_several_publishers_may_stand(settlement):
    table = pl.DataFrame(
        {
            "year": [2021, 2021],
            "requested_first": [None, None],
            "requested_final": [15, None],
            "municipalities_asked": [1, None],
            "decided": [None, None],
            "settled": [4, 5],
        },
        schema_overrides={"requested_first": pl.Int64, "decided": pl.Int64},
    )
    found = totals.national(settlement, table)
    assert [(finding.key, finding.where.row) for finding in found] == [
        ("national-total-differs", 2),
        ("national-settled-inside", 2),
        ("national-settled-outside", 3),
    ]


def test_every_finding_has_words_in_both_languages(real, settlement, small, named):
    wrong = published(
        (2021, "Trøndelag", 15, 1, 1, 0, SUM),
        (2021, "Atlantis", 1, 1, 1, 0, SUM),
        (2021, "Trøndelag", 15, 0, None, 0, "published county table"),
    )
    national = real["national_totals"].with_columns(decided=pl.lit(1, pl.Int64))
    found = [
        *totals.counties(settlement, wrong, small),
        *totals.counties(real["settlement"], real["county_totals"], named),
        *totals.national(real["settlement"], national),
    ]
    assert len({finding.key for finding in found}) == 8
    for finding in found:
        for language in ("nb", "nn"):
            assert finding.message(language)
            assert finding.action(language)


def test_a_year_without_any_request_is_told_and_stops_nothing(settlement, small):
    figures = settlement.with_columns(
        requested=pl.lit(None, pl.Int64), requested_status=pl.lit("missing")
    )
    table = published(
        (2021, "Trøndelag", 14, 0, 0, 1, SUM),
        (2021, "Trøndelag", 14, 0, None, 0, "published county table"),
    )
    found = totals.counties(figures, table, small)
    assert [finding.key for finding in found] == ["county-total-unknown"] * 2


def test_a_year_without_any_request_is_told_for_the_country(real):
    of_year = pl.col("year") == 2021
    figures = real["settlement"].with_columns(
        requested=pl.when(~of_year).then("requested"),
        requested_status=pl.when(of_year).then(pl.lit("missing")).otherwise("requested_status"),
    )
    found = totals.national(figures, real["national_totals"])
    missing = [finding for finding in found if finding.key == "national-sum-missing"]
    assert {finding.args["year"] for finding in missing} == {"2021"}
    assert "settlement.csv" in missing[0].message("nb")
    gone = totals.national(figures.filter(~of_year), real["national_totals"])
    untold = {finding.key for finding in gone if finding.args["year"] == "2021"}
    assert untold == {"national-sum-missing"}
