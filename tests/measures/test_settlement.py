import datetime as dt

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import vocabulary
from analysis.errors import WorkbookError
from analysis.measures import population as inhabitants
from analysis.measures import settlement as measure
from analysis.registry import municipalities_at


def row(frame, year):
    return frame.row(by_predicate=pl.col("year") == year, named=True)


def geography(real):
    return real["municipalities"], real["municipality_successors"]


# --- one county ----------------------------------------------------------------------------


def test_a_split_municipality_counts_in_its_county_and_a_moved_one_where_it_was(
    settlement, municipalities, successors
):
    series = measure.county_chain(settlement, municipalities, successors, "50")
    assert row(series, 2019)["requested"] == 7  # Snillfjord; Halsa was in Møre og Romsdal
    assert row(series, 2019)["settled_low"] == 11


def test_an_unknown_county_is_refused(settlement, municipalities, successors):
    with pytest.raises(WorkbookError):
        measure.county_chain(settlement, municipalities, successors, "99")


def test_trondelag_in_2021_as_published(real):
    series = measure.county_chain(real["settlement"], *geography(real), "50")
    year = row(series, 2021)
    assert (year["requested"], year["decided_low"], year["decided_high"]) == (619, 614, 614)
    assert (year["decision_gap_low"], year["decision_gap_high"]) == (5, 5)
    assert (year["settled_low"], year["settled_high"]) == (531, 531)
    assert (year["municipalities"], year["municipalities_asked"]) == (38, 24)
    assert year["requested_original"] is None


def test_trondelag_in_2020_was_revised_and_is_an_interval(real):
    year = row(measure.county_chain(real["settlement"], *geography(real), "50"), 2020)
    assert (year["requested_original"], year["requested"]) == (563, 391)
    assert (year["decided_low"], year["decided_high"]) == (561, 561)
    assert (year["settled_low"], year["settled_high"]) == (288, 288 + 4 * 17)
    assert (year["decision_gap_low"], year["decision_gap_original_low"]) == (-170, 2)


def test_viken_had_withheld_decisions_in_2018_and_2020(real):
    series = measure.county_chain(real["settlement"], *geography(real), "30")
    assert {
        year["year"]: (year["decided_low"], year["decided_high"], year["decided_suppressed"])
        for year in series.iter_rows(named=True)
        if year["decided_suppressed"]
    } == {2018: (912, 916, 1), 2020: (898, 906, 2)}
    year = row(series, 2018)
    assert (year["decision_gap_low"], year["decision_gap_high"]) == (940 - 916, 940 - 912)
    assert (year["settlement_gap_low"], year["settlement_gap_high"]) == (912 - 868, 916 - 840)
    year = row(series, 2020)
    assert (year["decision_gap_low"], year["decision_gap_high"]) == (649 - 906, 649 - 898)
    assert (year["decision_gap_original_low"], year["decision_gap_original_high"]) == (29, 37)


def test_more_og_romsdal_in_2021_as_published(real):
    year = row(measure.county_chain(real["settlement"], *geography(real), "15"), 2021)
    assert (year["requested"], year["decided_low"], year["settled_low"]) == (432, 398, 358)


def test_the_years_of_a_county_count_the_municipalities_that_existed(real):
    series = measure.county_chain(real["settlement"], *geography(real), "50")
    assert series["year"].to_list() == list(range(2014, 2022))
    assert series["municipalities"].to_list() == [48, 48, 48, 48, 47, 48, 38, 38]


# --- all counties and the country ----------------------------------------------------------


def test_all_counties_and_what_has_none_are_the_country(real):
    counties = measure.county_chains(real["settlement"], *geography(real))
    country = measure.national_chain(real["settlement"])
    unstated = real["settlement"].filter(pl.col("code") == "9999")["settled"].sum()
    for name in ("requested", "decided_low", "decided_high", "settled_low", "municipalities"):
        rest = unstated if name == "settled_low" else 0
        assert counties[name].sum() + rest == country[name].sum(), name


def test_one_county_is_the_same_as_its_part_of_all(real):
    counties = measure.county_chains(real["settlement"], *geography(real))
    one = measure.county_chain(real["settlement"], *geography(real), "54")
    assert counties.filter(pl.col("county_code") == "54").drop("county_code").equals(one)


def test_the_country_as_published(real):
    country = measure.national_chain(real["settlement"])
    assert row(country, 2021)["requested"] == 5025
    assert row(country, 2020)["requested_original"] == 5120
    withheld = {year: row(country, year)["decided_suppressed"] for year in (2018, 2020, 2021)}
    assert withheld == {2018: 2, 2020: 12, 2021: 0}
    assert (row(country, 2020)["decided_low"], row(country, 2020)["decided_high"]) == (4838, 4886)
    assert country["municipalities"].to_list() == [428, 428, 428, 426, 422, 422, 356, 356]


# --- one municipality through time ---------------------------------------------------------


def test_a_merged_municipality_with_a_suppressed_part_is_an_interval(settlement, successors):
    series = measure.municipality_chain(settlement, successors, "5055")
    year = row(series, 2019)
    assert (year["settled_low"], year["settled_high"]) == (5, 9)
    assert (year["municipalities"], year["settled_status"]) == (2, "suppressed")
    assert (year["requested"], year["requested_status"]) == (8, "reported")
    assert (year["decided_low"], year["decided_high"]) == (None, None)
    assert row(series, 2021)["municipalities"] == 1


def test_nobody_from_a_split_municipality_is_placed(settlement, successors):
    asked = [
        row(measure.municipality_chain(settlement, successors, code), 2020)["requested"]
        for code in ("5055", "5061")
    ]
    assert asked == [10, None]


def test_an_unknown_municipality_is_refused(settlement, successors):
    with pytest.raises(WorkbookError, match="0000"):
        measure.municipality_chain(settlement, successors, "0000")


def test_all_municipalities_and_the_split_ones_are_the_country(real):
    figures, successors = real["settlement"], real["municipality_successors"]
    places = municipalities_at(real["municipalities"], dt.date(2021, 1, 1))
    codes = places.filter(pl.col("county_code") == "18")["code"]
    series = pl.concat(measure.municipality_chain(figures, successors, code) for code in codes)
    county = measure.county_chain(figures, *geography(real), "18")
    split = figures.filter(pl.col("code") == "1850")
    moved = figures.filter(pl.col("code") == "1852")  # Tjeldsund went to Troms og Finnmark
    for name, total in (("requested", "requested"), ("decided", "decided_low")):
        rest = split[name].sum() + moved[name].sum()
        assert series[total].sum() + rest == county[total].sum()


# --- one year, every municipality ----------------------------------------------------------


def test_every_column_of_a_year_is_in_the_vocabulary():
    for name in measure.MUNICIPALITY:
        assert vocabulary.column(name)


def year_of(real, year, county=None):
    places = real["municipalities"]
    if county:
        places = places.filter(pl.col("county_code") == county)
    frame = measure.municipality_year(
        real["settlement"],
        real["population"],
        places,
        real["municipality_successors"],
        year,
    )
    return {line["code"]: line for line in frame.iter_rows(named=True)}


def test_each_municipality_of_the_year_has_one_row(real):
    assert len(year_of(real, 2021)) == 356
    assert len(year_of(real, 2021, "50")) == 38


def test_trondheim_in_2021(real):
    trondheim = year_of(real, 2021, "50")["5001"]
    assert (trondheim["requested"], trondheim["decided"], trondheim["settled"]) == (140, 140, 130)
    assert trondheim["population"] == 207_595
    assert trondheim["requested_per_1000"] == pytest.approx(140 / 207.595)
    assert (trondheim["requested_change"], trondheim["requested_change_reason"]) == (38, None)
    assert trondheim["settled_share"] == pytest.approx(130 / 140)
    assert (trondheim["decision_gap"], trondheim["settlement_gap"]) == (0, 10)


def test_a_municipality_that_was_not_asked_has_no_decision_and_no_share(real):
    osen = year_of(real, 2021, "50")["5020"]
    assert (osen["requested"], osen["requested_per_1000"]) == (0, 0)
    assert (osen["decided_status"], osen["decided_per_1000"]) == ("not_asked", None)
    assert (osen["decided_share"], osen["settled_share"], osen["decision_gap"]) == (None,) * 3
    assert osen["requested_change_reason"] == "not_asked_either"


def test_a_suppressed_figure_is_bounded_and_never_a_number(real):
    inderoy = year_of(real, 2020, "50")["5053"]
    assert (inderoy["settled"], inderoy["settled_low"], inderoy["settled_high"]) == (None, 0, 4)
    assert (inderoy["settled_per_1000"], inderoy["settled_share"]) == (None, None)


def test_rates_use_the_population_of_the_same_year_or_none(real):
    only_2021 = real | {"population": real["population"].filter(pl.col("year") == 2021)}
    trondheim = year_of(only_2021, 2020)["5001"]
    assert (trondheim["population"], trondheim["requested_per_1000"]) == (None, None)


def test_2020_is_compared_with_the_municipalities_that_became_one(real):
    orkland = year_of(real, 2020, "50")["5059"]
    assert orkland["requested_change"] == 11 - 16  # Orkdal was asked for 16, the others not


def test_a_year_without_figures_or_without_municipalities_is_refused(real):
    with pytest.raises(WorkbookError) as raised:
        year_of(real, 2023)
    assert raised.value.findings[0].key == "settlement-year-missing"
    with pytest.raises(WorkbookError):
        year_of(real, 2019)


def test_a_municipality_without_figures_is_told(real):
    incomplete = real["settlement"].filter(pl.col("code") != "5020")
    with pytest.raises(WorkbookError) as raised:
        year_of(real | {"settlement": incomplete}, 2021)
    assert raised.value.findings[0].args == {"year": "2021", "codes": "5020"}


# --- rates and shares ----------------------------------------------------------------------


@pytest.fixture(scope="module")
def beside_the_country(real):
    people = real["population"], real["municipalities"]
    return measure.shares(
        measure.county_chain(real["settlement"], *geography(real), "50"),
        measure.national_chain(real["settlement"]),
        inhabitants.by_year(*people, "50"),
        inhabitants.by_year(*people),
    )


def test_trondelag_was_asked_for_more_than_its_part_of_the_inhabitants(beside_the_country):
    year = row(beside_the_country, 2021)
    assert year["requested_national"] == 5025
    assert year["requested_share_of_country"] == pytest.approx(619 / 5025)
    assert year["population_share"] == pytest.approx(471_124 / 5_391_369)
    assert round(year["requested_by_population"]) == 439


def test_shares_are_in_the_vocabulary(beside_the_country):
    for name in beside_the_country.columns:
        assert vocabulary.column(name)


def test_years_without_population_have_no_population_share(beside_the_country):
    year = row(beside_the_country, 2019)
    assert (year["population_share"], year["requested_by_population"]) == (None, None)
    assert year["requested_share_of_country"] == pytest.approx(533 / 5350)


def test_the_share_of_settled_is_an_interval_between_possible_extremes(beside_the_country):
    year = row(beside_the_country, 2020)
    others = 149 * 4  # suppressed outside Trøndelag
    low, high = 288 / (2759 + others), 356 / (356 + 2759 - 288)
    assert year["settled_share_of_country_low"] == pytest.approx(low)
    assert year["settled_share_of_country_high"] == pytest.approx(high)


def test_the_share_of_decided_is_an_interval_where_decisions_are_withheld(beside_the_country):
    year = row(beside_the_country, 2020)
    assert year["decided_share_of_country_low"] == pytest.approx(561 / (4838 + 12 * 4))
    assert year["decided_share_of_country_high"] == pytest.approx(561 / 4838)
    assert round(year["decided_share_of_country_low"], 4) == 0.1148
    assert round(year["decided_share_of_country_high"], 4) == 0.1160
    plain = row(beside_the_country, 2021)
    assert plain["decided_share_of_country_low"] == plain["decided_share_of_country_high"]


def test_shares_of_the_chain_pair_the_ends_that_are_furthest_apart(real):
    series = measure.county_chain(real["settlement"], *geography(real), "30")
    year = row(measure.with_shares(series), 2018)
    assert year["decided_share_low"] == pytest.approx(912 / 940)
    assert year["decided_share_high"] == pytest.approx(916 / 940)
    assert year["settled_share_low"] == pytest.approx(840 / 916)
    assert year["settled_share_high"] == pytest.approx(868 / 912)


def test_rates_of_a_county(real):
    series = measure.county_chain(real["settlement"], *geography(real), "50")
    people = inhabitants.by_year(real["population"], real["municipalities"], "50")
    rated = measure.with_shares(measure.with_rates(series, people))
    assert row(rated, 2021)["requested_per_1000"] == pytest.approx(619 / 471.124)
    assert row(rated, 2020)["settled_per_1000_high"] == pytest.approx(356 / 468.702)
    assert row(rated, 2019)["requested_per_1000"] is None
    for name in rated.columns:
        assert vocabulary.column(name)


# --- properties ----------------------------------------------------------------------------

STATUS = st.sampled_from(["reported", "suppressed", "not_asked", "not_registered", "missing"])
LINK = st.tuples(STATUS, st.integers(0, 200)).map(
    lambda cell: (cell[1] if cell[0] == "reported" else None, cell[0])
)
CODES = ("1612", "1571", "1613", "1567", "5055", "5061")
FIGURES = st.lists(
    st.tuples(st.integers(2018, 2020), st.sampled_from(CODES), LINK, LINK, LINK),
    unique_by=lambda figure: figure[:2],
    min_size=1,
)


def table(figures, schema):
    rows = [
        (year, code, "x", None, *requested, *decided, *settled)
        for year, code, requested, decided, settled in figures
    ]
    return pl.DataFrame(rows, schema=schema, orient="row")


SCHEMA = {
    "year": pl.Int64,
    "code": pl.String,
    "name": pl.String,
    "requested_original": pl.Int64,
    "requested": pl.Int64,
    "requested_status": pl.String,
    "decided": pl.Int64,
    "decided_status": pl.String,
    "settled": pl.Int64,
    "settled_status": pl.String,
}


@given(FIGURES, st.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_matter(figures, random):
    one = measure.national_chain(table(figures, SCHEMA))
    other = measure.national_chain(table(random.sample(figures, len(figures)), SCHEMA))
    assert one.equals(other)


@given(FIGURES)
def test_low_is_never_above_high(figures):
    series = measure.national_chain(table(figures, SCHEMA))
    for name in ("decided", "settled", "decision_gap", "settlement_gap"):
        within = series[f"{name}_low"] <= series[f"{name}_high"]
        assert within.fill_null(value=True).all()
