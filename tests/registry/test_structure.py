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
    assert of(table, "1523") == ("15", None, "split")
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
