"""Small tables of a country with a merged, a moved, a renumbered and a split municipality."""

import datetime as dt

import polars as pl
import pytest

from analysis import paths
from analysis.sources import RawData


@pytest.fixture(scope="session")
def raw() -> RawData:
    return RawData(paths.raw())


@pytest.fixture
def municipalities() -> pl.DataFrame:
    return pl.DataFrame(
        [
            ("5055", "Heim", "50"),
            ("5061", "Rindal", "50"),
            ("5041", "Snåase - Snåsa", "50"),
            ("1515", "Herøy (Møre og Romsdal)", "15"),
        ],
        schema=["code", "name", "county_code"],
        orient="row",
    ).with_columns(valid_from=dt.date(2020, 1, 1), valid_to=dt.date(2023, 12, 31))


@pytest.fixture
def successors() -> pl.DataFrame:
    return pl.DataFrame(
        [
            ("1612", "Hemne", "50", "5055", "merged"),
            ("1571", "Halsa", "15", "5055", "merged"),
            ("1567", "Rindal", "15", "5061", "renumbered"),
            ("5061", "Rindal", "50", "5061", "unchanged"),
            ("1613", "Snillfjord", "50", None, "split"),
            ("1515", "Herøy", "15", "1515", "unchanged"),
            ("1736", "Snåsa", "50", "5041", "renumbered"),
            ("9999", "Uoppgitt kommune", None, None, "unplaced"),
        ],
        schema=["code", "name", "county_code", "successor_code", "change"],
        orient="row",
    )
