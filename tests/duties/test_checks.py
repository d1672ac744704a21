"""The checks tell what a plan lacks, and on which line."""

import datetime as dt

import pytest
from tests.duties import made_up
from tests.duties.made_up import FIRST, LATER, measure, measures

from analysis import paths
from analysis.duties import checks
from analysis.errors import Severity
from analysis.sources import RawData


@pytest.fixture(scope="module")
def cycle():
    return RawData(paths.raw()).cycle("50", "2021-2023")


def test_an_empty_plan_has_nothing_to_tell(cycle):
    assert checks.measures(measures(), cycle) == []


def test_what_an_open_measure_lacks_is_a_note_with_its_line(cycle):
    rows = measures(
        measure("T1", FIRST, responsible="Seksjon A"),
        measure("T2", FIRST, measure_status="completed"),
    )
    found = checks.measures(rows, cycle)
    assert [(finding.key, finding.where.row) for finding in found] == [
        ("measure-without-deadline", 2),
        ("measure-without-indicator", 2),
    ]
    assert {finding.severity for finding in found} == {Severity.NOTE}


def test_an_overdue_measure_is_a_warning_in_words(cycle):
    found = checks.measures(made_up.a_plan(), cycle)
    (late,) = [finding for finding in found if finding.key == "measure-overdue"]
    assert late.severity is Severity.WARNING
    assert late.where.row == 4
    assert "01.04.2022" in late.message("nb")
    assert LATER.strftime("%d.%m.%Y") in late.message("nn")


def test_another_countys_measures_are_not_told(cycle):
    rows = measures(measure("T1", dt.date(2021, 1, 1), county_code="15"))
    assert checks.measures(rows, cycle) == []
