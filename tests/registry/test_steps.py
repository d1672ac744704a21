"""Before the register: numbers in force, mergers year by year; what is not known is refused."""

import datetime as dt

import polars as pl
import pytest

from analysis.errors import WorkbookError
from analysis.registry import history
from analysis.registry.steps import counterparts, steps

DAY = dt.date(2020, 1, 1)
FORMER_COUNTIES = pl.DataFrame(
    {"code": ["16"], "county_code": ["50"], "valid_to": [dt.date(2017, 12, 31)]}
)
MUNICIPALITIES = pl.DataFrame({"code": ["5001", "5054"], "name": ["Trondheim", "Indre Fosen"]})
SUCCESSORS = pl.DataFrame(
    [
        ("1601", "Trondheim", "5001", "merged"),
        ("1662", "Klæbu", "5001", "merged"),
        ("5030", "Klæbu - Gllie", "5001", "merged"),
        ("1624", "Rissa", "5054", "merged"),
        ("1718", "Leksvik", "5054", "merged"),
        ("5054", "Indre Fosen", "5054", "unchanged"),
        ("9999", "Uoppgitt", None, "unplaced"),
    ],
    schema=["code", "name", "successor_code", "change"],
    orient="row",
)
CHANGES = pl.DataFrame(
    {"changed_on": [DAY], "code": ["1850"], "successor_code": ["1806"], "change": ["split"]}
)
USED = pl.DataFrame(
    [
        (2017, "1601", "Trondheim"),
        (2017, "1662", "Klæbu"),
        (2017, "1624", "Rissa (t.o.m. 2017)"),
        (2017, "1718", "Leksvik (t.o.m. 2017)"),
        (2017, "9999", "Uoppgitt"),
        (2018, "1601", "Trondheim"),
        (2018, "1662", "Klæbu"),
        (2018, "1624", "Rissa (t.o.m. 2017)"),
        (2018, "5054", "Indre Fosen"),
        (2021, "5001", "Trondheim"),
    ],
    schema=["year", "code", "name"],
    orient="row",
)


def former(used=USED, successors=SUCCESSORS):
    return history.former(used, successors, FORMER_COUNTIES, MUNICIPALITIES, DAY)


def test_a_number_that_a_publisher_kept_is_read_as_the_one_in_force():
    assert former().filter(year=2018).rows() == [
        (2018, "5001", "Trondheim", "1601"),
        (2018, "5030", "Klæbu", "1662"),
        (2018, "5054", "Indre Fosen", "5054"),
    ]
    assert former().filter(year=2017)["code"].to_list() == ["1601", "1624", "1662", "1718"]


def test_a_number_nobody_knows_the_new_one_of_is_refused():
    with pytest.raises(WorkbookError) as problem:
        former(successors=SUCCESSORS.filter(pl.col("code") != "5030"))
    assert [found.key for found in problem.value.findings] == ["municipality-number-unknown"]
    assert problem.value.findings[0].args == {"code": "1662", "name": "Klæbu", "year": "2018"}


def test_every_step_has_its_own_day_and_kind():
    assert steps(SUCCESSORS, CHANGES, former()).rows() == [
        (dt.date(2018, 1, 1), "1601", "5001", "renumbered"),
        (dt.date(2018, 1, 1), "1624", "5054", "merged"),
        (dt.date(2018, 1, 1), "1662", "5030", "renumbered"),
        (dt.date(2018, 1, 1), "1718", "5054", "merged"),
        (DAY, "5001", "5001", "unchanged"),
        (DAY, "5030", "5001", "merged"),
        (DAY, "5054", "5054", "unchanged"),
    ]


def test_a_code_that_ends_without_a_successor_is_refused():
    with pytest.raises(WorkbookError) as problem:
        steps(SUCCESSORS, CHANGES, former(USED.filter(pl.col("code") != "5054")))
    told = [(found.key, found.args["code"]) for found in problem.value.findings]
    assert told == [("municipality-step-unknown", code) for code in ("1624", "1718")]


def test_counterparts_go_both_ways():
    table = steps(SUCCESSORS, CHANGES, former())
    early, late = dt.date(2017, 1, 1), DAY
    there = counterparts(table, pl.Series(["1662", "1718"]), early, late)
    assert there.rows() == [("1662", "5001"), ("1718", "5054")]
    back = counterparts(table, pl.Series(["5001"]), late, early)
    assert back.rows() == [("5001", "1601"), ("5001", "1662")]
    assert counterparts(table, pl.Series(["5001"]), late, late).rows() == [("5001", "5001")]
