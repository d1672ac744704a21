import datetime as dt

import polars as pl
import pytest

from analysis import paths
from analysis.measures import settlement
from analysis.registry import structure
from analysis.registry.municipalities import municipalities_at
from analysis.sources import RawData

NOW = dt.date(2024, 1, 1)
SUCCESSORS = "municipality_successors"


@pytest.fixture(scope="module")
def raw():
    return RawData(paths.raw())


@pytest.fixture(scope="module")
def now(raw):
    return structure.at(raw, NOW)


def of(table, code):
    return table.row(by_predicate=pl.col("code") == code)[2:]


def test_before_2024_the_figures_are_as_they_were(raw):
    assert structure.at(raw, dt.date(2023, 12, 31)) is raw


def test_from_2024_every_code_leads_to_a_municipality_of_2024_or_nowhere(raw, now):
    table = now.table(SUCCESSORS)
    there = municipalities_at(raw.table("municipalities"), NOW)["code"]
    assert table["code"].is_unique().all()
    assert set(table["successor_code"].drop_nulls()) == set(there)
    assert of(table, "0101") == ("31", "3101", "renumbered")
    assert of(table, "3001") == ("31", "3101", "renumbered")
    assert of(table, "1507") == ("15", None, "split")
    assert of(table, "1523") == ("15", None, "split_later")
    assert of(table, "1580") == ("15", "1580", "unchanged")
    assert of(table, "1567") == ("15", "5061", "renumbered")


def test_only_the_successors_differ(raw, now):
    assert now.table("settlement") is raw.table("settlement")
    assert now.boundary_resource(dt.date(2021, 1, 1)).name


def test_a_county_of_2024_has_the_figures_of_its_area(raw, now):
    tables = ("settlement", "municipalities", SUCCESSORS)
    after = settlement.county_chains(*map(now.table, tables))
    before = settlement.county_chains(*map(raw.table, tables))

    def sums(chains, *codes):
        own = chains.filter(pl.col("county_code").is_in(codes), pl.col("year") >= 2020)
        return own.group_by("year").agg(pl.col("requested").sum()).sort("year").rows()

    assert sums(after, "31", "32", "33") == sums(before, "30")
    assert sums(after, "55", "56") == sums(before, "54")
    assert sums(after, "15") == sums(before, "15")


def test_the_lists_follow_the_municipalities(raw, now):
    regions = now.table("labour_market_regions")
    there = municipalities_at(raw.table("municipalities"), NOW)["code"]
    assert sorted(regions["code"]) == sorted(there)
    parts = regions.filter(pl.col("code").is_in(["1508", "1580"]))
    assert parts["region_name"].to_list() == ["Ålesund", "Ålesund"]
    assert parts["travel_time_minutes"].null_count() == 2
    schools = now.table("upper_secondary_schools")
    assert schools.height == raw.table("upper_secondary_schools").height
    used = set(schools.filter("in_operation")["code"])
    assert used - set(there) == {"1507", "2100"}


def test_a_list_keeps_the_lines_of_its_file(raw, now):
    lined = now.with_lines("labour_market_regions")
    before = dict(raw.with_lines("labour_market_regions").select("code", "line").rows())
    after = dict(lined.select("code", "line").rows())
    assert after["1508"] == after["1580"] == before["1507"]
    assert after["3101"] == before["3001"]


def test_a_list_of_later_codes_is_read_by_an_earlier_cycle(raw):
    entry = raw.catalogue.resource("adviser_municipalities")
    later = entry.model_copy(update={"structure": NOW})
    entries = tuple(later if one is entry else one for one in raw.catalogue.resources)
    mixed = RawData(paths.raw())
    mixed.catalogue = raw.catalogue.model_copy(update={"resources": entries})
    mixed._tables["adviser_municipalities"] = pl.DataFrame(
        {"email": ["a@x.no"] * 3, "code": ["1508", "1580", "3101"]}
    )
    then = structure.at(mixed, dt.date(2021, 1, 1))
    assert then.table("adviser_municipalities")["code"].to_list() == ["1507", "3001"]
    assert structure.at(mixed, NOW).table("adviser_municipalities").height == 3
