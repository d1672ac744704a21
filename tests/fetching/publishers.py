"""What the publishers would answer, built from the workbook's own figures in their formats."""

from __future__ import annotations

import datetime as dt
import json

import polars as pl
import shapely
from shapely.geometry import box, mapping
from tests.fetching.server import Answer, Asked, says

from analysis.registry import boundaries as shapes
from analysis.registry.municipalities import municipalities_at
from analysis.sources import RawData

BOSATT = "bosatt_anmodede"


def json_stat(codes, year, values):
    """SSB, PxWebApi: one number for each region."""
    labels = {code: f"Kommune {code}" for code in codes}
    index = {code: place for place, code in enumerate(codes)}
    return {
        "version": "2.0",
        "class": "dataset",
        "label": "07459: Befolkning, etter region, statistikkvariabel og år",
        "source": "Statistisk sentralbyrå",
        "updated": "2026-02-25T07:00:00Z",
        "id": ["Region", "ContentsCode", "Tid"],
        "size": [len(codes), 1, 1],
        "dimension": {
            "Region": {"label": "region", "category": {"index": index, "label": labels}},
            "ContentsCode": {
                "label": "statistikkvariabel",
                "category": {
                    "index": {"Personer1": 0},
                    "label": {"Personer1": "Personer"},
                    "unit": {"Personer1": {"base": "personer", "decimals": 0}},
                },
            },
            "Tid": {
                "label": "år",
                "category": {"index": {str(year): 0}, "label": {str(year): str(year)}},
            },
        },
        "value": values,
        "role": {"time": ["Tid"], "geo": ["Region"], "metric": ["ContentsCode"]},
    }


def population(raw: RawData, change=lambda code, value: value):
    """Answers a question about any year with the figures of 2021, altered as told."""
    known = dict(raw.table("population").filter(pl.col("year") == 2021).select("code", "population")
                 .rows())  # fmt: skip

    def answer(asked: Asked) -> Answer:
        chosen = {part["code"]: part["selection"]["values"] for part in
                  json.loads(asked.body)["query"]}  # fmt: skip
        codes, year = chosen["Region"], chosen["Tid"][0]
        return says(json_stat(codes, year, [change(code, known.get(code, 0)) for code in codes]))

    return answer


def klass(names: dict[str, str], changes: list[tuple[str, str, str, str, str]]):
    """SSB, KLASS: the codes of a day, and the changes as (day, old, name, new, name)."""
    unspecified = "9" * len(next(iter(names)))
    codes = [
        {
            **{"code": code, "parentCode": None, "level": "1", "name": name, "shortName": ""},
            **{"presentationName": "", "validFrom": None, "validTo": None, "notes": ""},
        }
        for code, name in (*names.items(), (unspecified, "Uoppgitt"))
    ]
    changed = [
        {
            **{"oldCode": old, "oldName": was, "oldShortName": ""},
            **{"newCode": new, "newName": name, "newShortName": "", "changeOccurred": day},
        }
        for day, old, was, new, name in changes
    ]
    return says({"codes": codes}), says({"codeChanges": changed})


def settlement_csv(raw: RawData, year: int, settled=lambda code, value: value) -> bytes:
    """IMDi's long form: the figures of 2021 said of a year, `:` where they are suppressed."""
    categories = {
        "Anmodning om bosetting": "requested",
        "Vedtak om bosetting": "decided",
        "Faktisk bosetting": "settled",
    }
    lines = ["Enhet;År;Kommunenummer;Kommune;Bosetting;Antall"]
    rows = raw.table("settlement").filter(pl.col("year") == 2021)
    for row in rows.iter_rows(named=True):
        for category, column in categories.items():
            value = marked(row, column)
            if column == "settled":
                value = settled(row["code"], value)
            name = row["name"]
            lines.append(f"Personer;{year};{row['code']};{name};{category};{value}")
    return ("\r\n".join(lines) + "\r\n").encode("iso-8859-1")


def marked(row, column):
    if row[column] is not None:
        return row[column]
    return {"suppressed": ":", "not_asked": "0"}.get(row[f"{column}_status"], ".")


def outlines(raw: RawData, day: dt.date, tolerance=2000):
    """The 2020 boundaries, coarse, under the codes of a day, each reaching out to sea."""
    old = raw.boundaries(dt.date(2021, 1, 1))
    coarse = shapes.display(old, tolerance).set_index("code").geometry
    codes = municipalities_at(raw.table("municipalities"), day)["code"].to_list()
    before = dict(
        raw.table("municipality_changes")
        .filter(pl.col("changed_on") == dt.date(2024, 1, 1))
        .select("successor_code", "code")
        .rows()
    )
    areas = {}
    for code in codes:
        area = coarse[before.get(code, code) if code not in coarse.index else code]
        west, south, east, north = area.bounds
        middle = (west + east) / 2
        if code == "1508":
            area = area.intersection(box(west, south, middle, north))
        if code == "1580":
            area = area.intersection(box(middle, south, east, north))
        areas[code] = area
    return areas


def kommuneinfo(areas):
    """Kartverket: the list, and the area of each municipality."""
    listed = [
        {"kommunenavn": code, "kommunenavnNorsk": code, "kommunenummer": code} for code in areas
    ]
    answers = {"/kommuneinfo/v1/kommuner": [says(listed)]}
    for code, area in areas.items():
        geometry = mapping(shapely.geometry.MultiPolygon(
            [area] if area.geom_type == "Polygon" else list(area.geoms)
        ))  # fmt: skip
        geometry = {**geometry, "crs": {"type": "name", "properties": {"name": "EPSG:25833"}}}
        body = {"kommunenavn": code, "kommunenummer": code, "omrade": geometry}
        answers[f"/kommuneinfo/v1/kommuner/{code}/omrade"] = [says(body)]
    return answers
