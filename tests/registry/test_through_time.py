"""Any day from 2014 to today: which municipalities, in which county, beside which others."""

import datetime as dt
import re
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis import paths
from analysis.errors import WorkbookError
from analysis.registry import Registry, structure
from analysis.sources import RawData

RAW = RawData(paths.raw())
REGISTRY = Registry.of(RAW)
TODAY = dt.date(2026, 11, 21)
COUNTED = [
    ("2014-01-01", 428, 19),
    ("2014-06-01", 428, 19),
    ("2016-12-31", 428, 19),
    ("2017-01-01", 426, 19),
    ("2017-12-31", 426, 19),
    ("2018-01-01", 422, 18),
    ("2019-01-01", 422, 18),
    ("2019-12-31", 422, 18),
    ("2020-01-01", 356, 11),
    ("2023-12-31", 356, 11),
    ("2024-01-01", 357, 15),
    ("2026-11-21", 357, 15),
]
"""Municipalities and counties of Norway, as publicly known."""


def of(date, code):
    return REGISTRY.at(dt.date.fromisoformat(date)).row(by_predicate=pl.col("code") == code,
                                                        named=True)  # fmt: skip


@pytest.mark.parametrize(("date", "municipalities", "counties"), COUNTED)
def test_there_are_as_many_as_there_were(date, municipalities, counties):
    found = REGISTRY.at(dt.date.fromisoformat(date))
    assert (found.height, found["county_code"].n_unique()) == (municipalities, counties)
    assert found["county_name"].n_unique() == counties
    assert not any(found.select("name", "county_code", "county_name").null_count().row(0))


@given(st.dates(dt.date(2014, 1, 1), TODAY))
@settings(max_examples=60)
def test_every_day_has_each_code_once_in_its_county_and_neighbours_of_the_day(date):
    found = REGISTRY.at(date)
    assert found["code"].is_unique().all()
    assert found["code"].is_sorted()
    assert found["code"].str.contains(r"^\d{4}$").all()
    assert (found["code"].str.slice(0, 2) == found["county_code"]).all()
    near = {code: set(others) for code, others in found.select("code", "neighbours").iter_rows()
            if others is not None}  # fmt: skip
    assert all(code in near[other] for code, others in near.items() for other in others)
    alone = found.filter(pl.col("region_number").is_null())
    assert set(alone["name"]) == ({"Snillfjord", "Tysfjord"} if date.year < 2020 else set())
    assert alone["neighbours"].null_count() == alone.height


@pytest.mark.parametrize("date", [dt.date(2013, 12, 31), dt.date(1, 1, 1)])
def test_a_day_before_the_figures_is_refused(date):
    with pytest.raises(WorkbookError) as problem:
        REGISTRY.at(date)
    assert [found.key for found in problem.value.findings] == ["municipalities-unknown-at"]


def test_names_numbers_and_counties_are_those_of_the_day():
    places = [
        ("2017-12-31", "1601", "Trondheim", "16", "Sør-Trøndelag"),
        ("2017-12-31", "1702", "Steinkjer", "17", "Nord-Trøndelag"),
        ("2018-01-01", "5001", "Trondheim", "50", "Trøndelag"),
        ("2018-01-01", "5004", "Steinkjer", "50", "Trøndelag"),
        ("2018-12-31", "1567", "Rindal", "15", "Møre og Romsdal"),
        ("2019-01-01", "5061", "Rindal", "50", "Trøndelag"),
        ("2016-12-31", "0720", "Stokke", "07", "Vestfold"),
        ("2019-12-31", "1902", "Tromsø", "19", "Troms"),
        ("2020-01-01", "5401", "Tromsø", "54", "Troms og Finnmark"),
        ("2023-12-31", "1507", "Ålesund", "15", "Møre og Romsdal"),
        ("2024-01-01", "1508", "Ålesund", "15", "Møre og Romsdal"),
        ("2024-01-01", "1580", "Haram", "15", "Møre og Romsdal"),
        ("2024-01-01", "3101", "Halden", "31", "Østfold"),
        ("2019-12-31", "0101", "Halden", "01", "Østfold"),
    ]
    names = ("code", "name", "county_code", "county_name")
    for date, code, *rest in places:
        assert tuple(of(date, code)[name] for name in names) == (code, *rest)


def test_neighbours_are_of_the_day_too():
    assert {"1662", "1663", "1714"} <= set(of("2017-12-31", "1601")["neighbours"])
    assert {"5030", "5031", "5035"} <= set(of("2018-01-01", "5001")["neighbours"])
    assert "5030" not in of("2020-01-01", "5001")["neighbours"]
    assert of("2024-01-01", "1580")["neighbours"] == ["1508", "1528", "1531", "1532", "1578"]
    assert of("2018-01-01", "5012")["neighbours"] is None


def changed(early, late):
    found = REGISTRY.between(dt.date.fromisoformat(early), dt.date.fromisoformat(late))
    return dict(found.group_by("change").len().rows()), found


@pytest.mark.parametrize(
    ("early", "late", "kinds"),
    [
        ("2016-12-31", "2017-01-01", {"merged": 3, "unchanged": 425}),
        ("2017-12-31", "2018-01-01", {"merged": 8, "renumbered": 46, "unchanged": 372}),
        ("2018-12-31", "2019-01-01", {"renumbered": 1, "unchanged": 421}),
        ("2019-12-31", "2020-01-01",
         {"merged": 107, "renumbered": 202, "split": 5, "unchanged": 111}),
        ("2020-01-01", "2023-12-31", {"unchanged": 356}),
        ("2023-12-31", "2024-01-01",
         {"renamed": 3, "renumbered": 113, "split": 2, "unchanged": 239}),
    ],
)  # fmt: skip
def test_renames_mergers_and_splits_are_kept_apart(early, late, kinds):
    assert changed(early, late)[0] == kinds


def test_what_became_of_a_municipality():
    _, found = changed("2014-01-01", "2024-01-01")

    def became(code):
        return found.filter(code=code).select("successor_code", "successor_name", "change").rows()

    assert became("1534") == [("1508", "Ålesund", "split"), ("1580", "Haram", "split")]
    assert became("1601") == [("5001", "Trondheim", "merged")]
    assert became("0101") == [("3101", "Halden", "renumbered")]
    assert became("0301") == [("0301", "Oslo - Oslove", "unchanged")]
    assert [row[0] for row in became("1613")] == ["5055", "5056", "5059"]


@given(st.dates(dt.date(2014, 1, 1), TODAY), st.dates(dt.date(2014, 1, 1), TODAY))
@settings(max_examples=40)
def test_everyone_of_both_days_is_on_the_way_between_them(one, other):
    early, late = sorted((one, other))
    found = REGISTRY.between(early, late)
    for day, code in ((early, "code"), (late, "successor_code")):
        assert set(found[code]) == set(REGISTRY.at(day)["code"])
    assert not any(found.null_count().row(0))


def test_the_way_between_days_goes_forward():
    with pytest.raises(WorkbookError) as problem:
        REGISTRY.between(TODAY, dt.date(2020, 1, 1))
    assert [found.key for found in problem.value.findings] == ["registry-days-reversed"]


def test_figures_for_a_planning_cycle_of_2024_have_the_same_registry():
    later = Registry.of(structure.at(RAW, dt.date(2024, 1, 1)))
    assert later.steps.equals(REGISTRY.steps)
    assert later.at(dt.date(2018, 6, 1)).equals(REGISTRY.at(dt.date(2018, 6, 1)))


def test_what_the_readme_shows_analysts_can_be_done():
    readme = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")
    (shown,) = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    *lines, last = shown.strip().splitlines()
    place: dict = {}
    exec("\n".join(lines), place)  # noqa: S102 -- our own text
    carried = eval(last, place)  # noqa: S307
    assert carried["requested"].sum() == place["requests"]["requested"].sum() > 0
