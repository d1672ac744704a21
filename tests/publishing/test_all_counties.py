"""Eleven counties from one repository: together they are the country."""

import polars as pl
import pytest

from analysis import checks, paths
from analysis.cli.building import chosen
from analysis.errors import Severity, WorkbookError
from analysis.measures import settlement
from analysis.publishing.build import build_each
from analysis.publishing.progress import Silent
from analysis.registry.municipalities import UNSPECIFIED
from analysis.sources import RawData

COUNTIES = ["03", "11", "15", "18", "30", "34", "38", "42", "46", "50", "54"]
SUMS = ("requested", "decided_low", "settled_low", "settled_suppressed")


@pytest.fixture(scope="module")
def raw():
    return RawData(paths.raw())


@pytest.fixture(scope="module")
def chains(raw):
    tables = ("settlement", "municipalities", "municipality_successors")
    return settlement.county_chains(*map(raw.table, tables))


def test_every_county_has_its_planning_cycle(raw):
    assert chosen(raw, None, "2021-2023", all_counties=True) == [
        (county, "2021-2023") for county in COUNTIES
    ]
    assert all("nb" in raw.cycle(county, "2021-2023").languages for county in COUNTIES)


def test_the_counties_and_those_not_stated_are_the_country(raw, chains):
    figures = raw.table("settlement")
    country = settlement.national_chain(figures).sort("year")
    counted = chains.filter(pl.col("county_code").is_in(COUNTIES)).group_by("year")
    sums = counted.agg(pl.col(SUMS).sum()).sort("year")
    unstated = figures.filter(pl.col("code").is_in([UNSPECIFIED, "2100"]))
    nowhere = (
        settlement.national_chain(unstated)
        .group_by("year")
        .agg(pl.col(SUMS).sum())
        .rename({name: f"{name}_nowhere" for name in SUMS})
    )
    both = sums.join(nowhere, on="year", how="left").sort("year")
    for name in SUMS:
        extra = both[f"{name}_nowhere"].fill_null(0)
        assert (both[name] + extra).to_list() == country[name].fill_null(0).to_list()


def test_moere_og_romsdal_in_2021(chains):
    row = chains.row(
        by_predicate=(pl.col("county_code") == "15") & (pl.col("year") == 2021), named=True
    )
    assert [row[name] for name in SUMS[:3]] == [432, 398, 358]


def test_every_county_can_be_recommended_for(raw):
    found = checks.recommendations(raw)
    assert not [finding for finding in found if finding.severity is Severity.ERROR]


def test_one_check_for_all_and_what_stops_one_stops_no_other(workbook, figures, make, now):
    for county in ("15", "46"):
        (workbook.root / "data" / "raw" / "cycles" / f"{county}-2021-2023.toml").write_text("")
    workbook.write_notebook(
        "01_registry.ipynb",
        make.parameters(),
        make.code('assert county != "15", "not this one"'),
    )
    asked = [workbook.request(county=county, cycle="2021-2023") for county in ("15", "50", "99")]
    real, checked, outcomes = figures.cycle, [], {}

    def cycle(county, cycle):
        if county == "99":
            raise WorkbookError
        return real(county, cycle)

    figures.cycle = cycle
    figures.check = lambda: checked.append(1) or []
    build_each(
        asked,
        raw=figures,
        now=now,
        environment={},
        progress=Silent(),
        told=lambda request, outcome: outcomes.update({request.county: outcome}),
    )
    assert checked == [1]
    assert isinstance(outcomes["99"], WorkbookError)
    assert [found.key for found in outcomes["15"].findings] == ["notebook-failed"]
    (index,) = outcomes["50"]
    assert index.is_file()
    assert sorted(path.name for path in workbook.output.iterdir()) == ["50-2021-2023-nb"]
