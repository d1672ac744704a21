"""What is known of each municipality, from tables written out here."""

from __future__ import annotations

import datetime as dt

import polars as pl
import pytest

from analysis.recommendation import indicators as known

FIRST, LAST = dt.date(2020, 1, 1), dt.date(2023, 12, 31)


def made_up(**changed):
    """Two municipalities; 9802 became a part of 9902 in 2020."""
    status = "reported"
    columns = ("year", "code", "decided", "decided_status", "settled", "settled_status")
    settlement = [
        (2019, "9801", 10, status, 8, status),
        (2019, "9802", 4, status, 5, status),
        (2019, "9901", 20, status, None, "suppressed"),
        (2020, "9901", 30, status, 30, status),
        (2020, "9902", None, "not_registered", 3, status),
        (2021, "9902", 9, status, 1, status),
    ]
    tables = {
        "municipalities": pl.DataFrame(
            {
                "code": ["9901", "9902"],
                "name": ["By", "Bygd"],
                "county_code": ["99", "99"],
                "valid_from": [FIRST] * 2,
                "valid_to": [LAST] * 2,
            }
        ),
        "population": pl.DataFrame(
            {
                "year": [2020, 2021, 2021],
                "code": ["9901", "9901", "9902"],
                "population": [1, 8000, 500],
            }
        ),
        "unemployment": pl.DataFrame(
            [
                (2020, 6, "9901", 9.0, status),
                (2021, 1, "9901", 3.0, status),
                (2021, 7, "9901", 1.0, status),
            ],
            schema=[
                *("year", "month", "code"),
                *("unemployment_percent", "unemployment_percent_status"),
            ],
            orient="row",
        ),
        "labour_market_regions": pl.DataFrame(
            [("9901", 1, 5.0, 60.0, 60.0), ("9902", 1, 50.0, 30.0, 12.0)],
            schema=[
                *("code", "region_number", "travel_time_minutes"),
                *("out_commuting_percent", "in_commuting_percent"),
            ],
            orient="row",
        ),
        "upper_secondary_schools": pl.DataFrame(
            {"code": ["9901", "9901", "9902"], "in_operation": [True, True, False]}
        ),
        "immigrants": pl.DataFrame(
            {"year": [2021, 2021], "code": ["9901", "9902"], "refugees_and_family": [80, 20]}
        ),
        "settlement": pl.DataFrame(settlement, schema=list(columns), orient="row"),
        "municipality_successors": pl.DataFrame(
            {"code": ["9801", "9802"], "successor_code": ["9901", "9902"]}
        ),
        "municipality_changes": pl.DataFrame(
            schema=dict.fromkeys(("code", "successor_code", "change"), pl.String)
        ),
    }
    return {**tables, **changed}


def of(code, **changed):
    frame = known.indicators(made_up(**changed), 2021)
    return frame.row(by_predicate=pl.col("code") == code, named=True)


def test_one_row_per_municipality_with_every_column():
    frame = known.indicators(made_up(), 2021)
    assert frame["code"].to_list() == ["9901", "9902"]
    assert frame.columns == ["code", "name", "county_code", *known.INDICATORS]


def test_the_order_of_rows_does_not_matter():
    mixed = {name: table.reverse() for name, table in made_up().items()}
    assert known.indicators(mixed, 2021).equals(known.indicators(made_up(), 2021))


def test_inhabitants_and_refugees_are_of_the_year():
    assert of("9901")["population"] == 8000
    assert of("9901")["refugees_per_1000"] == 10.0
    assert of("9902")["refugees_per_1000"] == 40.0


def test_a_centre_s_two_equal_figures_are_no_commuting():
    assert of("9901")["out_commuting_percent"] is None
    assert of("9901")["in_commuting_percent"] is None
    assert (of("9902")["out_commuting_percent"], of("9902")["in_commuting_percent"]) == (30.0, 12.0)


def test_only_schools_in_operation_count_and_the_region_has_them_all():
    assert (of("9901")["schools"], of("9901")["region_schools"]) == (2, 2)
    assert (of("9902")["schools"], of("9902")["region_schools"]) == (0, 2)


def test_a_municipality_in_no_region_has_no_region_s_schools():
    regions = made_up()["labour_market_regions"].filter(pl.col("code") == "9902")
    assert of("9901", labour_market_regions=regions)["region_schools"] is None


def test_the_track_record_is_what_is_known_before_the_year():
    """9901: 2019 as 9801 (10, 8) and 2020 (30, 30); its withheld 2019 is left out on both sides.
    9902: 2019 as 9802, where one more was settled than decided; 2021 is the year itself."""
    assert (of("9901")["decided_total"], of("9901")["carried_out_total"]) == (40, 38)
    assert (of("9902")["decided_total"], of("9902")["carried_out_total"]) == (4, 4)
    assert known.track_years(made_up()["settlement"], 2021) == (2019, 2020)


@pytest.mark.parametrize(
    ("year", "month"), [(2022, (2021, 7)), (2021, (2021, 1)), (2020, (2020, 6)), (2015, (2020, 6))]
)
def test_unemployment_is_the_last_month_before_the_year_is_on_its_way(year, month):
    assert known.unemployment_month(made_up()["unemployment"], year) == month


def test_a_municipality_without_unemployment_figures_has_none():
    assert of("9901")["unemployment_percent"] == 3.0
    assert of("9902")["unemployment_percent"] is None


def test_the_county_s_own_figures_are_joined():
    planner = pl.DataFrame(
        {"code": ["9902"], "introduction_result_percent": [61.0], "free_dwellings": [None]},
        schema=known.PLANNER_SCHEMA,
    )
    frame = known.indicators(made_up(), 2021, planner)
    assert frame["introduction_result_percent"].to_list() == [None, 61.0]
    assert frame["free_dwellings"].to_list() == [None, None]


def test_real_figures_are_there_for_every_municipality(planned):
    frame = planned.indicators
    assert frame.height == 356
    for column in ("population", "refugees_per_1000", "schools", "region_schools", "region_number"):
        assert frame[column].null_count() == 0, column
    row = frame.row(by_predicate=pl.col("code") == "5001", named=True)
    assert row["population"] == 207_595
    assert row["schools"] >= 10


def test_refugees_are_those_of_the_newest_year_that_has_inhabitants_too():
    immigrants = pl.DataFrame({"year": [2020, 2021, 2023]})
    population = pl.DataFrame({"year": [2020, 2021, 2022]})
    assert known.refugees_year(immigrants, population, 2022) == 2021
    assert known.refugees_year(immigrants, population, 2020) == 2020
    assert known.refugees_year(immigrants, population, 2019) == 2019


SPLIT = pl.DataFrame(
    [("9900", "9901", "split"), ("9900", "9902", "split")],
    schema=["code", "successor_code", "change"],
    orient="row",
)


def test_schools_of_what_was_split_are_the_region_s_and_no_part_s():
    schools = pl.DataFrame({"code": ["9900", "9900"], "in_operation": [True, True]})
    changed = {"municipality_changes": SPLIT, "upper_secondary_schools": schools}
    for code in ("9901", "9902"):
        assert (of(code, **changed)["schools"], of(code, **changed)["region_schools"]) == (None, 2)


def test_a_split_without_schools_leaves_the_parts_with_theirs():
    assert of("9901", municipality_changes=SPLIT)["schools"] == 2
    assert of("9902", municipality_changes=SPLIT)["schools"] == 0


def test_figures_on_earlier_codes_are_those_of_the_municipality_now():
    successors = pl.DataFrame(
        {"code": ["9801", "9802", "9803"], "successor_code": ["9901", "9902", None]}
    )
    then = {"year": [2020] * 3, "code": ["9801", "9802", "9803"]}
    changed = {
        "municipality_successors": successors,
        "immigrants": pl.DataFrame({**then, "refugees_and_family": [50, 5, 5]}),
        "population": pl.DataFrame(
            {
                "year": [2020, 2020, 2020, 2021, 2021],
                "code": ["9801", "9802", "9803", "9901", "9902"],
                "population": [1000, 500, 500, 1, 1],
            }
        ),
        "unemployment": pl.DataFrame(
            {
                **then,
                "month": [12] * 3,
                "unemployment_percent": [2.0, None, 4.0],
                "unemployment_percent_status": ["reported", "suppressed", "reported"],
            }
        ),
    }
    assert of("9901", **changed)["refugees_per_1000"] == 50.0
    assert of("9902", **changed)["refugees_per_1000"] == 10.0
    assert of("9901", **changed)["unemployment_percent"] == 2.0
    used = known.unemployment(made_up(**changed), 2021)
    assert used.rows() == [(2.0, "reported", "9901"), (None, "suppressed", "9902")]


def test_refugees_of_a_part_without_inhabitants_are_no_rate_of_the_whole():
    then = {"year": [2020, 2020], "code": ["9801", "9802"]}
    changed = {
        "municipality_successors": pl.DataFrame(
            {"code": ["9801", "9802"], "successor_code": ["9901", "9901"]}
        ),
        "immigrants": pl.DataFrame({**then, "refugees_and_family": [50, 5]}),
        "population": pl.DataFrame({"year": [2020], "code": ["9801"], "population": [1000]}),
    }
    assert of("9901", **changed)["refugees_per_1000"] is None


def test_per_cents_of_what_was_merged_are_not_added():
    both = pl.DataFrame({"code": ["9801", "9802"], "successor_code": ["9901", "9901"]})
    then = {"year": [2020] * 2, "code": ["9801", "9802"]}
    changed = {
        "municipality_successors": both,
        "unemployment": pl.DataFrame(
            {
                **then,
                "month": [12] * 2,
                "unemployment_percent": [2.0, 4.0],
                "unemployment_percent_status": ["reported"] * 2,
            }
        ),
    }
    assert known.unemployment(made_up(**changed), 2021).is_empty()
