"""The figures in `data/raw` beside the numbers their publishers have made known."""

import datetime as dt

import polars as pl
import pytest

SERIES = ("requested", "decided", "settled")


def of(table, year, county=None):
    rows = table.filter(pl.col("year") == year)
    return rows if county is None else rows.filter(pl.col("code").str.starts_with(county))


@pytest.mark.parametrize(
    ("county", "municipalities", "asked", "sums"),
    [("50", 38, 24, (619, 614, 531)), ("15", 26, None, (432, 398, 358))],
)
def test_settlement_of_a_county_in_2021(real, county, municipalities, asked, sums):
    rows = of(real.table("settlement"), 2021, county)
    assert rows.height == municipalities
    assert tuple(rows[name].sum() for name in SERIES) == sums
    assert asked is None or (rows["requested"] > 0).sum() == asked


@pytest.mark.parametrize(
    ("year", "sums", "suppressed"),
    [
        (2014, (10973, 8084, 7784), 24),
        (2015, (11185, 11714, 11342), 0),
        (2016, (18517, 16523, 15221), 6),
        (2017, (12714, 12158, 10915), 38),
        (2018, (5350, 5263, 4766), 52),
        (2019, (5350, 5259, 4782), 19),
        (2020, (3602, 4838, 2759), 166),
        (2021, (5025, 4973, 4482), 5),
    ],
)
def test_settlement_of_the_country(real, year, sums, suppressed):
    rows = of(real.table("settlement"), year)
    assert tuple(rows[name].sum() for name in SERIES) == sums
    assert (rows["settled_status"] == "suppressed").sum() == suppressed


def test_the_original_request_of_2020(real):
    assert of(real.table("settlement"), 2020)["requested_original"].sum() == 5120


def test_no_decision_counts_where_nobody_was_asked(real):
    rows = of(real.table("settlement"), 2021).filter(pl.col("requested") == 0)
    assert set(rows["decided_status"]) == {"not_asked"}
    said_no = of(real.table("settlement"), 2021).filter(pl.col("decided") == 0)
    assert said_no["requested"].min() > 0
    assert said_no.height == 2


def test_a_suppressed_figure_is_never_a_number(real):
    table = real.table("settlement")
    for name in SERIES:
        withheld = table.filter(pl.col(f"{name}_status") != "reported")
        assert withheld[name].null_count() == withheld.height


@pytest.mark.parametrize(
    ("year", "county", "people"),
    [(2020, None, 5367580), (2021, None, 5391369), (2021, "50", 471124), (2021, "15", 265544)],
)
def test_population(real, year, county, people):
    assert of(real.table("population"), year, county)["population"].sum() == people


def test_municipalities_and_counties_of_2020(real):
    municipalities, counties = (
        real.table(name).filter(valid_from=dt.date(2020, 1, 1))
        for name in ("municipalities", "counties")
    )
    assert (municipalities.height, counties.height) == (356, 11)
    names = municipalities.filter(pl.col("code").is_in(["5041", "5043"]))
    assert names.select("name", "norwegian_name", "sami_name").rows() == [
        ("Snåase - Snåsa", "Snåsa", "Snåase"),
        ("Raarvihke - Røyrvik", "Røyrvik", "Raarvihke"),
    ]


def test_every_code_of_earlier_years_leads_to_a_municipality_but_for_the_split_ones(real):
    successors = real.table("municipality_successors")
    nowhere = successors.filter(pl.col("successor_code").is_null())
    assert set(nowhere["name"]) == {"Snillfjord", "Tysfjord", "Uoppgitt kommune"}
    rindal = successors.filter(pl.col("code") == "1567").row(0, named=True)
    assert (rindal["county_code"], rindal["successor_code"], rindal["change"]) == (
        "15",
        "5061",
        "renumbered",
    )


def test_the_presentation_has_the_requests_for_2021(real):
    presented = real.table("presentation_requests")
    assert (presented.height, presented["requested"].sum()) == (38, 619)
    assert set(presented["column_title"]) == {"Anmodning 2020"}
    both = presented.join(of(real.table("settlement"), 2021), on="code", suffix="_imdi")
    assert both["requested"].to_list() == both["requested_imdi"].to_list()


def test_thirty_seven_municipalities_have_an_adviser_and_oerland_has_none(real):
    served = real.table("adviser_municipalities")
    county = real.table("municipalities").filter(pl.col("county_code") == "50")
    assert served.height == 37
    assert set(county["code"]) - set(served["code"]) == {"5057"}
    assert served.group_by("email").len()["len"].sort().to_list() == [8, 8, 21]


def test_no_telephone_numbers_are_kept(real):
    advisers = real.table("advisers")
    text = " ".join(str(cell) for row in advisers.rows() for cell in row).replace("50", "")
    assert not any(letter.isdigit() for letter in text)


def test_the_duties_are_fourteen_each_in_both_written_languages(real):
    duties = real.table("duties")
    assert duties["duty_id"].to_list() == [f"D{number:02d}" for number in range(1, 15)]
    assert duties.filter(pl.col("duty_nb") == pl.col("duty_nn")).height == 0


def test_there_are_159_labour_market_regions(real):
    regions = real.table("labour_market_regions")
    assert regions["region_number"].n_unique() == 159
    assert regions.height == 356
