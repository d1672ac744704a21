"""Eleven counties from one repository: together they are the country."""

import shutil

import polars as pl
import pytest
from tests.comparing import reports

from analysis import checks, paths
from analysis.cli import counties
from analysis.cli.building import chosen
from analysis.errors import Severity, WorkbookError
from analysis.measures import settlement
from analysis.publishing import inputs
from analysis.publishing.build import Request, build_each
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


def test_the_country_of_2021_in_all_and_in_every_county(chains):
    year = chains.filter(pl.col("year") == 2021, pl.col("county_code").is_in(COUNTIES))
    low, high = (year.select(f"{one}_{end}" for one in ("decided", "settled")).sum().row(0)
                 for end in ("low", "high"))  # fmt: skip
    assert (year.height, year["requested"].sum()) == (11, 5025)
    assert (low, high) == ((4973, 4482), (4973, 4502))


def built(folder, county, values):
    """A report as the summary reads it, and its request."""
    values = {"county.name": f"Fylke {county}", "cycle.year": 2021} | values
    site = reports.write(folder / county, county=county, values=values)
    request = Request(county=county, cycle="2021-2023", output=folder)
    return request, [site / "index.html"]


def shown(capsys, outcomes, language="nb"):
    counties.show(outcomes, language)
    said = capsys.readouterr()
    assert said.out == ""  # that is for the places of the reports
    return [line.split() for line in said.err.replace("\u00a0", "").splitlines()]


def test_the_summary_adds_up_and_keeps_intervals(tmp_path, capsys):
    first = {"settlement.requested": 1000, "settlement.decided": 3, "settlement.settled": 7}
    second = {"settlement.requested": 432, "settlement.decided": 4,
              "settlement.settled": {"low": 5, "high": 9}}  # fmt: skip
    lines = shown(capsys, [built(tmp_path, "15", first), built(tmp_path, "50", second)])
    assert lines[1:] == [
        ["15", "Fylke", "15", "2021", "1000", "3", "7", "laget"],
        ["50", "Fylke", "50", "2021", "432", "4", "5–9", "laget"],
        ["Sum", "1432", "7", "12–16"],
        ["Rapporten", "er", "laget", "for", "2", "av", "2", "fylker."],
    ]


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_the_summary_has_no_sum_when_something_stopped_or_is_not_known(tmp_path, capsys, language):
    one = built(tmp_path, "15", {"settlement.requested": None})
    stopped = Request(county="50", cycle="2021-2023", output=tmp_path), WorkbookError()
    gone = (
        Request(county="11", cycle="2021-2023", output=tmp_path),
        [tmp_path / "no" / "index.html"],
    )
    lines = shown(capsys, [one, stopped, gone], language)
    assert lines[1][4:7] == ["–", "–", "–"]
    assert lines[2] == ["50", "–", "–", "–", "stoppet" if language == "nb" else "stoppa"]
    assert lines[3] == ["11", "–", "–", "–", "laget" if language == "nb" else "laga"]
    assert len(lines) == 5


def test_a_spoilt_planning_cycle_stops_only_its_county(tmp_path):
    shutil.copytree(paths.raw(), tmp_path / "raw")
    (tmp_path / "raw" / "cycles" / "15-2021-2023.toml").write_text('county = "15', encoding="utf-8")
    raw = RawData(tmp_path / "raw")
    asked = chosen(raw, None, "2021-2023", all_counties=True)
    assert [county for county, _ in asked] == COUNTIES
    with pytest.raises(WorkbookError):
        raw.cycle("15", "2021-2023")
    found = inputs.check(raw)
    assert not [one for one in inputs.of_cycle(raw, raw.cycle("50", "2021-2023"), found)
                if one.severity is Severity.ERROR]  # fmt: skip


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
