"""Every shape of every table: a later year comes in, and coming in again changes nothing."""

from __future__ import annotations

import datetime as dt
import hashlib
import re

import polars as pl
import pytest
from tests.importing import publishers
from tests.importing.conftest import contents

from analysis.errors import WorkbookError
from analysis.sources import RawData

SETTLEMENT = ("long", "long-excel", "wide", "wide-excel", "web", "web-excel", "web-pasted", "tidy")


@pytest.fixture
def next_year(tables):
    """The municipalities' rows of 2021, as if they were of 2022."""
    rows = publishers.shifted(tables["settlement"], 2021)
    return rows.with_columns((pl.col("requested") + 5).alias("requested_original"))


def settlement_file(shape, frame, known):
    long = publishers.long_rows(frame, suffix=" (f.o.m. 2020)")
    wide = publishers.wide_rows(frame)
    counties = known.counties
    excel = {name[:31]: rows for name, rows in publishers.web_tables(frame, counties)}
    title = "Nøkkeltall bosetting 2022"
    counted = [["Fylke", publishers.WEB["requested"]], ["Rogaland", "1"]]
    pasted = [[title], [], ["Fylkene"], *counted]
    for name, rows in publishers.web_tables(frame, counties):
        pasted += [[], [name], *rows]
    return {
        "long": lambda: (publishers.csv(long), "bosatt_anmodede.csv"),
        "long-excel": lambda: (publishers.xlsx({"Ark1": long}), "bosatt.xlsx"),
        "wide": lambda: (publishers.csv(wide), "bosatt eldre.csv"),
        "wide-excel": lambda: (publishers.xlsx({"Ark1": wide}), "eldre.xlsx"),
        "web": lambda: (
            publishers.web(frame, counties, title=title, wrong_heading="2023"), "side.html",
        ),
        "web-excel": lambda: (publishers.xlsx(excel), "side.xlsx"),
        "web-pasted": lambda: (publishers.xlsx({"Ark1": pasted}), "limt inn.xlsx"),
        "tidy": lambda: (frame.write_csv().encode(), "settlement.csv"),
    }[shape]()  # fmt: skip


@pytest.mark.parametrize("shape", SETTLEMENT)
def test_a_new_year_of_settlement_comes_in_from_every_shape(
    shape, next_year, known, folder, bring_in
):
    content, file = settlement_file(shape, next_year, known)
    year = 2022 if shape == "web-excel" else None
    plan = bring_in("settlement", content, file, year)
    assert plan.shape == {"tidy": "tidy"}.get(
        shape, "web" if "web" in shape else f"imdi-{shape.split('-')[0]}"
    )
    raw = RawData(folder)
    after = raw.table("settlement").filter(pl.col("year") == 2022)
    same = next_year
    if shape not in {"long", "long-excel", "tidy"}:
        same = same.with_columns(pl.lit(None, pl.Int64).alias("requested_original"))
    assert after.equals(same)
    assert raw.verify() == []
    kept = [path for path in contents(folder) if path.startswith("received/2023-03-01-")]
    assert len(kept) == 1
    assert (folder / kept[0]).read_bytes() == content
    resource = raw.catalogue.resource("settlement")
    assert resource.retrieved.isoformat() == "2023-03-01"
    assert resource.sha256 == hashlib.sha256((folder / "settlement.csv").read_bytes()).hexdigest()
    before = contents(folder)
    assert bring_in("settlement", content, file, year).nothing_new
    assert contents(folder) == before


def test_sums_of_a_county_are_what_was_published(next_year, known, planned):
    content, file = settlement_file("web", next_year, known)
    read = planned("settlement", content, file).read
    mine = read.filter(pl.col("code").str.starts_with("15"))
    assert mine.select(pl.col("requested", "decided", "settled").sum()).row(0) == (432, 398, 358)


def test_the_whole_export_since_2014_changes_nothing(tables, planned):
    rows = publishers.long_rows(tables["settlement"])
    plan = planned("settlement", publishers.csv(rows))
    assert plan.tables[0].changes == ()
    assert plan.nothing_new


def test_per_cents_other_years_and_columns_are_set_aside_and_told(next_year, known, planned):
    content, file = settlement_file("long", next_year, known)
    plan = planned("settlement", content, file)
    assert {aside.reason for aside in plan.aside} == {"percent"}
    assert len(plan.aside) == next_year.height
    content, file = settlement_file("web", next_year, known)
    plan = planned("settlement", content, file)
    assert {aside.reason for aside in plan.aside} == {"county-table", "other-figure-column"}
    assert [finding.key for finding in plan.warnings] == ["import-heading-other-year"]
    content, file = settlement_file("wide", next_year, known)
    assert {aside.reason for aside in planned("settlement", content, file).aside} == {"other-place"}


def test_a_page_that_names_no_year_asks_for_it(next_year, known, planned):
    page = publishers.web(next_year, known.counties, title="Nøkkeltall")
    with pytest.raises(WorkbookError, match="--year"):
        planned("settlement", page, "side.html")
    assert planned("settlement", page, "side.html", year=2022).read.height == 356


def test_text_in_a_cell_is_a_decision_that_is_not_registered(next_year, known, planned):
    page = publishers.web(next_year, known.counties, title="Nøkkeltall 2022").decode()
    page, count = re.subn(
        r"(<td>Steinkjer</td><td>[0-9]+</td>)<td>[0-9]+</td>", r"\1<td>avventer vedtak</td>", page
    )
    assert count == 1
    read = planned("settlement", page.encode(), "side.html").read
    row = read.filter(pl.col("code") == "5006").select("decided", "decided_status").row(0)
    assert row == (None, "not_registered")


@pytest.mark.parametrize("shape", ["statbank", "json"])
def test_a_new_year_of_population_comes_in(shape, tables, known, folder, bring_in):
    frame = publishers.shifted(tables["population"], 2021)
    content = (
        publishers.statbank(frame, known.names)
        if shape == "statbank"
        else publishers.json_stat(frame, known.names)
    )
    bring_in("population", content, f"07459.{shape}")
    raw = RawData(folder)
    assert raw.table("population").filter(pl.col("year") == 2022).equals(frame)
    assert raw.catalogue.resource("population").title == "Innbyggere 1. januar 2020–2022"
    assert bring_in("population", content, f"07459.{shape}").nothing_new


def test_population_from_excel(tables, known, planned):
    frame = publishers.shifted(tables["population"], 2021)
    lines = publishers.statbank(frame, known.names).decode("iso-8859-1").splitlines()
    rows = [[cell.strip('"') for cell in line.split(";")] for line in lines]
    plan = planned("population", publishers.xlsx({"07459": rows}), "07459.xlsx")
    assert plan.read.equals(frame)
    assert {aside.reason for aside in plan.aside} == {"outside", "code-not-valid"}


def test_a_new_month_of_unemployment_comes_in(tables, known, folder, bring_in):
    frame = tables["unemployment"].with_columns(pl.lit(2).cast(pl.Int64).alias("month"))
    content = publishers.nav(frame, known.counties | {"21": "Svalbard"}, known.names)
    plan = bring_in("unemployment", content, "HL060.xlsx")
    assert plan.shape == "nav-blocks"
    raw = RawData(folder)
    after = raw.table("unemployment").filter(pl.col("month") == 2)
    assert after.equals(frame)
    assert raw.catalogue.resource("unemployment").title == "Helt ledige januar 2022–februar 2022"
    assert bring_in("unemployment", content, "HL060.xlsx").nothing_new


def test_a_new_year_of_immigrants_comes_in(tables, folder, bring_in):
    frame = publishers.shifted(tables["immigrants"], 2021)
    content = publishers.csv(publishers.immigrant_rows(frame))
    bring_in("immigrants", content)
    assert RawData(folder).table("immigrants").filter(pl.col("year") == 2022).equals(frame)


def test_one_county_alone_is_refused_for_a_new_year_and_compared_for_a_known_one(
    tables, known, planned
):
    county = {"11": known.counties["11"]}
    new = publishers.shifted(tables["settlement"], 2021)
    page = publishers.web(new, county, title="Nøkkeltall 2022")
    with pytest.raises(WorkbookError, match="alle kommuner"):
        planned("settlement", page, "side.html")
    old = tables["settlement"].filter(pl.col("year") == 2021)
    page = publishers.web(old, county, title="Nøkkeltall 2021")
    assert planned("settlement", page, "side.html").nothing_new
    page = page.replace(b"<td>Stavanger</td><td>", b"<td>Stavanger</td><td>1")
    (changed,) = planned("settlement", page, "side.html").tables[0].changes
    assert (changed.key, changed.column) == ((2021, "1103"), "requested")


def test_a_year_in_the_structure_of_2024_takes_the_codes_of_2024(tables, planned):
    day = dt.date(2024, 1, 1)
    if not tables["municipalities"].filter(pl.col("valid_from") == day).height:
        pytest.skip("the registry has no municipalities of 2024")
    valid = pl.col("valid_to").is_null() & (pl.col("valid_from") <= day)
    now = tables["municipalities"].filter(valid)
    frame = now.select(
        pl.lit(2024).cast(pl.Int64).alias("year"),
        "code",
        pl.col("norwegian_name").alias("name"),
        *(pl.lit(20).cast(pl.Int64).alias(name) for name in ("requested", "decided", "settled")),
        *(pl.lit("reported").alias(f"{name}_status")
          for name in ("requested", "decided", "settled")),
        pl.lit(None, pl.Int64).alias("requested_original"),
    )  # fmt: skip
    assert {"1508", "1580"} <= set(frame["code"])
    rows = publishers.long_rows(frame)
    assert planned("settlement", publishers.csv(rows)).read["code"].to_list() == sorted(now["code"])
    old = [[cell.replace("1508", "1507") for cell in row] for row in rows]
    with pytest.raises(WorkbookError, match=r"1507 .* ikke en kommune i 2024"):
        planned("settlement", publishers.csv(old))
    people = frame.select("year", "code", pl.col("requested").alias("population"))
    names = dict(now.select("code", "norwegian_name").rows())
    read = planned("population", publishers.statbank(people, names)).read
    assert read.height == now.height


def test_a_month_that_lacks_municipalities_is_refused(tables, planned):
    months = tables["unemployment"].with_columns(pl.lit(2).cast(pl.Int64).alias("month"))
    content = months.head(100).write_csv().encode()
    with pytest.raises(WorkbookError, match="alle kommuner"):
        planned("unemployment", content)
