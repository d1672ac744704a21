"""Every check of a planning cycle's recommendation, on the real figures."""

from __future__ import annotations

import datetime as dt
import shutil

import polars as pl
import pytest

from analysis import checks, paths
from analysis.errors import Severity, WorkbookError
from analysis.publishing import inputs
from analysis.sources import RawData

CYCLE = "cycles/50-2021-2023.toml"


@pytest.fixture(scope="module")
def raw():
    return RawData(paths.raw())


@pytest.fixture(scope="module")
def tables(raw):
    return raw.tables(checks.RECOMMENDATION_TABLES)


@pytest.fixture(scope="module")
def plan(raw):
    return raw.cycle("50", "2021-2023")


@pytest.fixture
def spoilt(tmp_path):
    """A copy of the raw figures, and the cycle file to write in."""
    folder = shutil.copytree(paths.raw(), tmp_path / "data" / "raw")

    def write(old, new):
        content = (folder / CYCLE).read_text(encoding="utf-8")
        assert old in content
        (folder / CYCLE).write_text(content.replace(old, new, 1), encoding="utf-8")
        return RawData(folder), (folder / CYCLE).read_text(encoding="utf-8").splitlines()

    return write


def test_the_cycles_there_are_can_be_recommended_for(raw):
    found = checks.recommendations(raw)
    assert not [finding for finding in found if finding.severity is Severity.ERROR]


def test_a_misspelt_criterion_is_told_with_file_line_and_the_nearest(spoilt):
    raw, lines = spoilt("labour_market = 40", "labor_market = 40")
    (finding,) = checks.recommendations(raw)
    assert (finding.key, finding.severity) == ("criterion-unknown", Severity.ERROR)
    assert finding.where.file.endswith(CYCLE)
    assert lines[finding.where.row - 1] == "labor_market = 40"
    assert finding.where.column == "recommendation.weights.labor_market"
    assert finding.action("nb").startswith("Mente du «labour_market»?")


def test_nothing_is_built_on_a_misspelt_criterion(spoilt):
    raw, _ = spoilt("labour_market = 40", "labor_market = 40")
    with pytest.raises(WorkbookError) as problem:
        inputs.of_cycle(raw, raw.cycle("50", "2021-2023"), inputs.check(raw))
    assert [finding.key for finding in problem.value.findings] == ["criterion-unknown"]


def test_wishes_that_cannot_be_met_are_told_with_the_file(spoilt):
    raw, _ = spoilt("[recommendation.nobody_below]", '[recommendation.nobody_below]\n"5001" = 700')
    (finding,) = checks.recommendations(raw)
    assert finding.key == "recommendation-too-much-promised"
    assert finding.args["promised"] == 700
    assert finding.where.file.endswith(CYCLE)


def test_a_file_that_does_not_hold_is_left_to_its_own_check(spoilt):
    raw, _ = spoilt("minimum = 10", "minimum = ti")
    assert checks.recommendations(raw) == []
    assert {finding.key for finding in raw.check()} >= {"cycle-not-toml"}


def test_a_cycle_without_a_recommendation_is_warned_of(tables, plan):
    bare = plan.model_copy(update={"recommendation": None})
    (finding,) = checks.recommendation(tables, bare)
    assert (finding.key, finding.severity) == ("recommendation-not-planned", Severity.WARNING)


def test_another_total_can_be_tried(tables, plan):
    assert checks.recommendation(tables, plan) == []
    (finding,) = checks.recommendation(tables, plan, total=7)
    assert finding.key == "recommendation-total-unreachable"


def test_a_year_before_the_municipalities_is_told_and_not_a_crash(tables, plan):
    (finding,) = checks.recommendation(tables, plan.model_copy(update={"year": 2017}))
    assert finding.severity is Severity.ERROR


def test_every_cycle_is_checked_for_what_its_report_would_tell(raw):
    keys = {finding.key for finding in checks.of_cycles(raw)}
    assert {"adviser-missing", "presentation-year", "split-municipality"} <= keys


def test_a_finding_that_several_cycles_share_is_told_once(raw):
    ids = [finding.id for finding in checks.of_cycles(raw)]
    assert len(ids) == len(set(ids))


def test_figures_on_the_wrong_line_are_told_by_their_name(raw, tables):
    swapped = dict(raw.tables(checks.REGISTRY_TABLES))
    name = pl.when(year=2021, code="5014").then(pl.lit("Hitra")).otherwise("name")
    swapped["settlement"] = swapped["settlement"].with_columns(name=name)
    found = checks.registry(swapped, "50", dt.date(2021, 1, 1))
    (wrong,) = [finding for finding in found if finding.key == "municipality-name-differs"]
    assert (wrong.args["code"], wrong.args["name"]) == ("5014", "Hitra")


def test_doubts_about_the_countys_own_tables_are_told_in_its_report_alone(raw, plan):
    tables = raw.tables(checks.FOLLOW_UP_TABLES)
    made_up = [
        (county, f"{county}/1", 2021, "mentor", None, "Eksempel", 100, 130, None)
        for county in ("15", plan.county)
    ]
    grants = pl.DataFrame(made_up, schema=tables["grants"].schema, orient="row")
    (found,) = checks.follow_up({**tables, "grants": grants}, plan)
    assert (found.key, found.where.file, found.where.row, found.severity) == (
        *("awarded-more-than-applied", "data/raw/grants.csv", 3),
        Severity.WARNING,
    )
