"""Made-up measures, activities and figures of a county: no county has registered these."""

from __future__ import annotations

import datetime as dt
from typing import Any

import polars as pl

from analysis import paths
from analysis.sources import RawData
from analysis.sources.tables import TABLES

COUNTY = "50"
YEARS = (2021, 2023)
YEAR = 2021
FIRST = dt.date(2021, 1, 1)
LATER = dt.date(2022, 5, 1)


def duties() -> pl.DataFrame:
    return RawData(paths.raw()).table("duties")


def measure(measure_id: str, status_date: dt.date, **told: Any) -> dict[str, Any]:
    """A row of the raw table; what is not told is empty or as in any plan."""
    row = dict.fromkeys(TABLES["measures"].schema.column_names())
    usual = {
        "county_code": COUNTY,
        "duty_id": "D03",
        "measure_title": f"Oppdiktet tiltak {measure_id}",
        "goal": "Et oppdiktet mål",
        "measure_status": "planned",
    }
    return {**row, **usual, "measure_id": measure_id, "status_date": status_date, **told}


def measures(*rows: dict[str, Any]) -> pl.DataFrame:
    """The raw table with these rows."""
    schema = TABLES["measures"].schema.create_empty().schema
    return pl.DataFrame(list(rows), schema=schema, orient="row")


def a_plan() -> pl.DataFrame:
    """Three measures: one that has moved on, one that is new, one that was dropped."""
    counted = {"indicator": "kommuner med avtale", "indicator_target": 20.0}
    return measures(
        measure(
            "T1",
            FIRST,
            responsible="Seksjon A",
            deadline=dt.date(2021, 12, 1),
            **counted,
            indicator_value=4.0,
        ),
        measure("T2", FIRST, duty_id="D10", goal="Et annet oppdiktet mål"),
        measure(
            "T1",
            LATER,
            responsible="Seksjon A",
            measure_status="started",
            deadline=dt.date(2022, 4, 1),
            **counted,
            indicator_value=12.5,
        ),
        measure(
            "T2", LATER, duty_id="D10", measure_status="dropped", goal="Et annet oppdiktet mål"
        ),
        measure("T3", LATER, duty_id="D04", responsible="Seksjon B"),
        measure("T9", FIRST, county_code="15"),
    )


def events(*duty_ids: str) -> pl.DataFrame:
    """Activities, as far as coverage reads them."""
    return pl.DataFrame({"duty_id": list(duty_ids)}, schema={"duty_id": pl.String})
