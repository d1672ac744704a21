"""A list on later codes than the table's moves the table, and the catalogue's day with it."""

from __future__ import annotations

import datetime as dt

import polars as pl
import pytest

from analysis.errors import WorkbookError
from analysis.importing import naming, steps, storing
from analysis.publishing.exchange import exchange
from analysis.sources import RawData

NOW = dt.date(2024, 1, 1)
NAME = "upper_secondary_schools"


@pytest.fixture
def raw(folder):
    return RawData(folder)


@pytest.fixture
def planned_at(raw):
    """What a list would do, with the days that the catalogue has."""

    def plan(table, frame, year=2024):
        return steps.plan(
            frame.write_csv().encode(),
            "liste.csv",
            table=table,
            tables=raw.tables(steps.needed(table)),
            year=year,
            today=dt.date(2026, 1, 1),
            structures={
                one.name: one.structure for one in raw.catalogue.resources if one.structure
            },
        )

    return plan


def renumbered(raw):
    """The country's schools on the codes of 2024, those of Ålesund but one in Ålesund."""
    changes = raw.table("municipality_changes").filter(pl.col("changed_on") == NOW)
    steps = changes.filter(pl.col("successor_code") != "1580").select("code", "successor_code")
    return raw.table(NAME).join(steps, on="code", how="left").with_columns(
        pl.when(pl.col("school_name").str.starts_with("Haram"))
        .then(pl.lit("1580"))
        .otherwise(pl.coalesce("successor_code", "code"))
        .alias("code")
    ).drop("successor_code")  # fmt: skip


def test_renumbered_schools_are_the_same_schools(raw, planned_at):
    plan = planned_at("schools", renumbered(raw))
    (merged,) = plan.tables
    assert merged.structure == NOW
    assert {change.old for change in merged.changes} == {"1507"}
    assert len(merged.changes) == 9
    assert [one.key for one in plan.warnings] == ["import-structure-moved"]
    for language in ("nb", "nn"):
        assert naming.table(NAME, language) in plan.warnings[0].message(language)


def test_the_catalogue_has_the_new_day_and_a_second_time_changes_nothing(
    raw, folder, tmp_path, planned_at
):
    new = renumbered(raw)
    plan = planned_at("schools", new)
    with storing.staged(
        folder, tmp_path / "scratch", plan.tables, content=b"x", file="liste.csv", date=NOW
    ) as staged:
        storing.install(staged, exchange)
    after = RawData(folder)
    assert after.catalogue.resource(NAME).structure == NOW
    assert after.table(NAME).sort("school_id").equals(new.sort("school_id"))
    again = steps.plan(
        new.write_csv().encode(),
        "liste.csv",
        table="schools",
        tables=after.tables(steps.needed("schools")),
        year=2024,
        today=NOW,
        structures={NAME: NOW},
    )
    assert again.nothing_new


def test_a_county_s_list_moves_the_others_schools_too(raw, planned_at):
    (merged,) = planned_at(
        "schools", renumbered(raw).filter(pl.col("code").str.starts_with("31"))
    ).tables
    codes = set(merged.frame.filter("in_operation")["code"])
    assert "3201" in codes
    assert not [code for code in codes if code.startswith("30")]
    assert "1507" in codes  # nobody has said in which part its schools lie


@pytest.mark.parametrize("year", [2023, 2024])
def test_a_list_on_the_codes_of_the_table_stays(raw, planned_at, year):
    plan = planned_at("schools", raw.table(NAME), year)
    assert plan.nothing_new
    assert not plan.warnings


def test_contacts_of_both_parts_replace_the_one_of_the_whole(raw, planned_at):
    now = raw.table("municipalities").filter(pl.col("valid_to").is_null(), county_code="15")
    people = now.select("code", name=pl.lit("Kari Ny"), email=pl.lit("kari@fylke.no"))
    merged = {part.table: part for part in planned_at("advisers", people).tables}
    assert merged["adviser_municipalities"].structure == NOW
    assert {("1508",), ("1580",)} <= set(merged["adviser_municipalities"].added)
    assert merged["advisers"].structure is None


def test_codes_of_two_days_in_one_list_are_refused(raw, planned_at, folder, tmp_path):
    mixed = pl.concat([renumbered(raw).head(300), raw.table(NAME).tail(-300)])
    with (
        pytest.raises(WorkbookError) as problem,
        storing.staged(
            folder,
            tmp_path / "scratch",
            planned_at("schools", mixed).tables,
            content=b"x",
            file="liste.csv",
            date=NOW,
        ),
    ):
        pass
    assert any(one.key.endswith("code-other-year") for one in problem.value.findings)
