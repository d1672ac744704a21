"""The real tables, and a small settlement table with every status in it."""

import datetime as dt

import polars as pl
import pytest

from analysis import paths
from analysis.sources import RawData

SETTLEMENT = {
    "year": pl.Int64,
    "code": pl.String,
    "name": pl.String,
    "requested_original": pl.Int64,
    "requested": pl.Int64,
    "requested_status": pl.String,
    "decided": pl.Int64,
    "decided_status": pl.String,
    "settled": pl.Int64,
    "settled_status": pl.String,
}


@pytest.fixture(scope="session")
def raw() -> RawData:
    return RawData(paths.raw())


@pytest.fixture(scope="session")
def real(raw):
    """The real tables by name."""
    wanted = (
        "settlement",
        "municipalities",
        "municipality_successors",
        "population",
        "counties",
        "county_totals",
        "national_totals",
        "presentation_requests",
    )
    return {name: raw.table(name) for name in wanted}


@pytest.fixture
def settlement() -> pl.DataFrame:
    no = "not_asked"
    rows = [
        (2019, "1612", "Hemne", None, None, no, None, no, 5, "reported"),
        (2019, "1571", "Halsa", None, 8, "reported", None, "not_registered", None, "suppressed"),
        (2019, "1613", "Snillfjord", None, 7, "reported", 7, "reported", 6, "reported"),
        (2019, "1624", "Rissa (t.o.m. 2017)", None, None, no, None, no, None, "missing"),
        (2019, "9999", "Uoppgitt kommune", None, None, "missing", None, "missing", 3, "reported"),
        (2020, "5055", "Heim", 20, 10, "reported", 15, "reported", None, "suppressed"),
        (2020, "5061", "Rindal", None, None, no, None, no, None, "suppressed"),
        (2021, "5055", "Heim", None, 14, "reported", 0, "reported", 0, "reported"),
        (2021, "5061", "Rindal", None, 0, "reported", None, no, None, "suppressed"),
    ]
    return pl.DataFrame(rows, schema=SETTLEMENT, orient="row")


@pytest.fixture
def municipalities() -> pl.DataFrame:
    return pl.DataFrame(
        [("5055", "Heim", "50"), ("5061", "Rindal", "50")],
        schema=["code", "name", "county_code"],
        orient="row",
    ).with_columns(valid_from=pl.date(2020, 1, 1), valid_to=pl.date(2023, 12, 31))


@pytest.fixture
def successors() -> pl.DataFrame:
    return pl.DataFrame(
        [
            ("1612", "Hemne", "50", "5055", "merged"),
            ("1571", "Halsa", "15", "5055", "merged"),
            ("1567", "Rindal", "15", "5061", "renumbered"),
            ("1613", "Snillfjord", "50", None, "split"),
            ("1624", "Rissa", "50", "5054", "merged"),
            ("9999", "Uoppgitt kommune", None, None, "unplaced"),
        ],
        schema=["code", "name", "county_code", "successor_code", "change"],
        orient="row",
    )


@pytest.fixture
def population() -> pl.DataFrame:
    return pl.DataFrame(
        {"year": [2021, 2021], "code": ["5055", "5061"], "population": [5941, 1989]}
    )


@pytest.fixture(scope="session")
def former_counties() -> pl.DataFrame:
    """The counties before 2020 (SSB, Klass 104)."""
    rows = [
        ("01", "Østfold", "30"),
        ("02", "Akershus", "30"),
        ("04", "Hedmark", "34"),
        ("05", "Oppland", "34"),
        ("06", "Buskerud", "30"),
        ("07", "Vestfold", "38"),
        ("08", "Telemark", "38"),
        ("09", "Aust-Agder", "42"),
        ("10", "Vest-Agder", "42"),
        ("12", "Hordaland", "46"),
        ("14", "Sogn og Fjordane", "46"),
        ("16", "Sør-Trøndelag", "50"),
        ("17", "Nord-Trøndelag", "50"),
        ("19", "Troms", "54"),
        ("20", "Finnmark", "54"),
    ]
    former = pl.DataFrame(rows, schema=["code", "name", "county_code"], orient="row")
    return former.with_columns(valid_to=pl.lit(dt.date(2019, 12, 31)))
