"""Tables about a proposal."""

import polars as pl
import pytest
from tests.figures import proposed

from analysis import vocabulary
from analysis.cycle import Fixed
from analysis.figures import proposal_tables
from analysis.recommendation import planning

TRONDELAG = "50"


def test_the_proposal_stands_beside_the_request_and_last_year_with_sums():
    county = proposed.of(TRONDELAG)
    shown = proposal_tables.municipalities(county.frame, county.about)
    assert shown.title == "31 av 38 kommuner i Trøndelag får noen i forslaget. IMDi anmodet 24"
    sums = shown.total.row(0, named=True)
    assert (sums["recommended"], sums["requested"], sums["requested_before"]) == (619, 619, 563)
    assert sums["request_difference_change"] == 0
    assert sums["low"] is None  # ends of ranges are not added
    assert sums["recommended_per_1000"] == pytest.approx(619 / 471.124)
    assert shown.table["group"].is_sorted()


def test_an_unknown_request_has_no_sum_and_is_not_counted():
    county = proposed.of(TRONDELAG, total=619, asked="others")
    shown = proposal_tables.municipalities(county.frame, county.about)
    assert shown.title == "31 av 38 kommuner i Trøndelag får noen i forslaget"
    assert shown.total["requested"].item() is None
    assert "ingen tall" in shown.page_html()


def test_a_county_of_one_municipality_has_no_sum():
    oslo = proposed.of("03")
    assert proposal_tables.municipalities(oslo.frame, oslo.about).total is None


def test_criteria_tell_what_they_move_beside_their_weight():
    county = proposed.of(TRONDELAG)
    shown = proposal_tables.criteria(county.proposal, county.about)
    assert shown.title.startswith("Videregående opplæring flytter flest, ")
    rows = {row["criterion"]: row for row in shown.table.iter_rows(named=True)}
    assert rows["Arbeidsmarked"]["weight"] == 0.4
    own = rows["Gjennomførte vedtak"]
    assert own["weight"] == 0.15
    assert own["people_moved_by_itself"] < 5


def test_a_criterion_that_moves_nobody_is_said_to_move_nobody():
    oslo = proposed.of("03")
    shown = proposal_tables.criteria(oslo.proposal, oslo.about)
    assert shown.title == "Ingen av kriteriene flytter noen"
    assert set(shown.table["people_moved_by_itself"]) == {0}
    alone = proposed.of(TRONDELAG, weights=frozenset({"population": 1.0}.items()))
    assert proposal_tables.criteria(alone.proposal, alone.about).title == (
        "Bare ett kriterium har vekt: Innbyggertall"
    )


def test_rules_are_listed_with_names_and_reasons():
    fixed = (Fixed(code="5020", people=0, reason="Ingen boliger i år."),)
    county = proposed.of(TRONDELAG, fixed=fixed, caps=frozenset({"5001": 120}.items()))
    shown = proposal_tables.rules(county.proposal, fixed, county.about)
    assert shown.table.rows() == [
        ("Personer som skal fordeles i alt", 619),
        ("Minste antall for en kommune som får noen", 10),
        ("Trondheim: øvre grense", 120),
        ("Osen: fast tall. Ingen boliger i år.", 0),
    ]


def test_the_weights_of_the_request_stand_beside_the_proposals():
    county = proposed.of(TRONDELAG)
    shown = proposal_tables.fit_weights(county.proposal, county.fit, county.about)
    assert shown.title.startswith("Kriteriene forklarer 83\u00a0% av forskjellene")
    assert shown.title.endswith("anmodningen året før alene 95\u00a0%")
    assert shown.table["weight_in_request"].sum() == pytest.approx(1)
    assert shown.table["weight"].sum() == pytest.approx(1)


def test_before_imdi_has_asked_anybody_there_are_no_weights_to_compare_with():
    county = proposed.of(TRONDELAG, total=619, asked="nobody")
    shown = proposal_tables.fit_weights(county.proposal, county.fit, county.about)
    assert shown.title == "Vi har ingen anmodning for 2021 å sammenligne med."
    assert shown.table["weight_in_request"].null_count() == shown.table.height
    assert proposal_tables.standing_out(county.frame, county.about).table.is_empty()


def test_those_who_stand_out_come_first_and_are_told_how():
    county = proposed.of(TRONDELAG)
    shown = proposal_tables.standing_out(county.frame, county.about)
    told = county.frame.filter(pl.col("stands_out").is_not_null())
    assert shown.title.startswith(f"IMDi ba {told.height} kommuner i Trøndelag om klart flere")
    assert set(shown.table["name"].head(told.height)) == set(told["name"])
    words = {"more": "klart flere", "fewer": "klart færre"}
    said = dict(shown.table.select("name", "stands_out").iter_rows())
    for name, way in told.select("name", "stands_out").iter_rows():
        assert said[name] == words[way]
    assert shown.table.height == max(told.height, 5)


def test_standing_out_without_a_request_is_an_empty_table():
    county = proposed.of(TRONDELAG, total=619, asked="others")
    shown = proposal_tables.standing_out(county.frame, county.about)
    assert shown.table.is_empty()
    assert shown.title == "Vi har ingen anmodning for 2021 å sammenligne med."


def test_assumptions_have_ids_and_ratings():
    county = proposed.of(TRONDELAG)
    frame = planning.assumptions(county.planned, "nb")
    shown = proposal_tables.assumptions(frame, county.about)
    assert shown.table["assumption_id"].to_list()[:2] == ["A1", "A2"]
    assert shown.table["assumption_id"].is_unique().all()


def test_indicators_are_those_that_the_weights_use_and_missing_is_never_zero():
    county = proposed.of(TRONDELAG)
    shown = proposal_tables.indicators(county.proposal, county.planned.indicators, county.about)
    assert "free_dwellings" not in shown.columns
    leka = shown.table.row(by_predicate=pl.col("name") == "Leka", named=True)
    assert leka["unemployment_percent"] is None
    assert "ingen tall" in shown.page_html()


def test_the_dictionary_explains_every_measured_column():
    county = proposed.of(TRONDELAG)
    about = county.about
    exhibits = [
        proposal_tables.municipalities(county.frame, about),
        proposal_tables.criteria(county.proposal, about),
        proposal_tables.rules(county.proposal, (), about),
        proposal_tables.fit_weights(county.proposal, county.fit, about),
        proposal_tables.standing_out(county.frame, about),
        proposal_tables.indicators(county.proposal, county.planned.indicators, about),
    ]
    measured = {
        name
        for exhibit in exhibits
        for name in exhibit.table.columns
        if vocabulary.column(name).dtype in {"int", "float", "share"}
    }
    assert measured <= set(proposal_tables.dictionary(about).table["column"])


@pytest.mark.parametrize("code", proposed.COUNTIES)
@pytest.mark.parametrize("language", ["nb", "nn"])
def test_every_county_has_its_tables_in_both_languages(code, language):
    county = proposed.of(code)
    about = county.written_in(language)
    for shown in (
        proposal_tables.municipalities(county.frame, about),
        proposal_tables.criteria(county.proposal, about),
        proposal_tables.rules(county.proposal, (), about),
        proposal_tables.fit_weights(county.proposal, county.fit, about),
        proposal_tables.standing_out(county.frame, about),
        proposal_tables.indicators(county.proposal, county.planned.indicators, about),
    ):
        assert "None" not in f"{shown.title} {shown.description}"
        assert shown.page_html()
