"""Who does what, whom to call, where there are schools, which labour market: the sheet's facts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import polars as pl
from markupsafe import Markup

from analysis import language as lang
from analysis.errors import Finding
from analysis.figures import markup
from analysis.language import Language
from analysis.registry import names
from analysis.sheets.parts import paragraph, section
from analysis.sheets.places import Place

Tables = Mapping[str, pl.DataFrame]
Row = Mapping[str, Any]

TABLES = (
    "adviser_municipalities",
    "advisers",
    "duties",
    "duty_context",
    "labour_market_regions",
    "municipalities",
    "municipality_changes",
    "municipality_successors",
    "upper_secondary_schools",
)
"""The raw tables that these parts read."""

FOR_THE_MUNICIPALITY = frozenset({"settlement", "participants", "grants", "adviser_municipalities"})
"""A duty whose figures are registered in one of these has a figure for the municipality itself."""

_CODE = re.compile(r"\b\d{4}\b")
_MUNICIPALITY = "M"
"""The first letter of what municipalities answer for, among the contexts."""


def duties(tables: Tables, places: Sequence[Place]) -> dict[str, Markup]:
    """The part `duties`: what the municipality answers for, and what the county does for it.

    Args:
        tables: `duties` and `duty_context`.
        places: the municipalities.
    """
    made = {language: _duties(tables, language) for language in {one.language for one in places}}
    return {place.code: made[place.language] for place in places}


def _duties(tables: Tables, language: Language) -> Markup:
    context = tables["duty_context"].filter(pl.col("context_id").str.starts_with(_MUNICIPALITY))
    own = tables["duties"].filter(pl.col("registered_in").is_in(list(FOR_THE_MUNICIPALITY)))
    # Two duties of one area are one duty and whom else it holds for.
    said = own.sort("duty_id").group_by("area", maintain_order=True)
    texts = said.agg(pl.col(f"duty_{language}").str.join(" "))[f"duty_{language}"]
    items = [markup.element("li", words) for words in texts]
    return section(
        "duties",
        language,
        paragraph(" ".join(context.sort("context_id")[f"context_{language}"])),
        paragraph(lang.text(language, "sheet-duties-county")) if items else Markup(),
        markup.block("ul", *items) if items else Markup(),
    )


@dataclass(frozen=True)
class _Around:
    """What lies around the municipalities of a county."""

    advisers: Mapping[str, Sequence[Row]]
    advised: bool
    """Whether the county has said who follows which municipality."""
    schools: Mapping[str, Sequence[str]]
    regions: Mapping[str, Row]
    members: Mapping[str, Sequence[str]]
    names: Mapping[str, str]


def contact(tables: Tables, everywhere: pl.DataFrame, places: Sequence[Place]) -> dict[str, Markup]:
    """The part `contact`: adviser, upper-secondary schools, labour-market region.

    Args:
        tables: the tables of `TABLES`.
        everywhere: `code`, `name` of all municipalities of the day.
        places: the municipalities of the county.
    """
    around = _around(tables, everywhere, places)
    return {place.code: _contact(place, around) for place in places}


def _around(tables: Tables, everywhere: pl.DataFrame, places: Sequence[Place]) -> _Around:
    codes = [place.code for place in places]
    followed = tables["adviser_municipalities"].join(tables["advisers"], on="email")
    own = followed.filter(pl.col("code").is_in(codes)).unique().sort("name")
    working = tables["upper_secondary_schools"].filter("in_operation")
    regions = tables["labour_market_regions"].filter(
        pl.col("code").is_in(everywhere["code"].implode())
    )
    return _Around(
        advisers=_grouped(own.iter_rows(named=True), "code"),
        advised=own.height > 0,
        schools={
            code: lang.sort(row["school_name"] for row in rows)
            for code, rows in _grouped(working.iter_rows(named=True), "code").items()
        },
        regions={row["code"]: row for row in regions.iter_rows(named=True)},
        members={
            number: [row["code"] for row in rows]
            for number, rows in _grouped(regions.iter_rows(named=True), "region_number").items()
            if number is not None
        },
        names={
            code: names.display(name)
            for code, name in everywhere.select("code", "name").iter_rows()
        },
    )


def _grouped(rows: Iterable[Row], key: str) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row[key], []).append(row)
    return found


def _contact(place: Place, around: _Around) -> Markup:
    language = place.language
    entries = [
        ("sheet-adviser", _adviser(place, around)),
        ("sheet-region", _region(place, around)),
        ("sheet-schools", _schools(place, around)),
        ("sheet-region-schools", _region_schools(place, around)),
    ]
    items = [
        piece
        for key, content in entries
        if content
        for piece in (
            markup.element("dt", lang.text(language, key)),
            markup.element("dd", content),
        )
    ]
    return section("contact", language, markup.block("dl", *items))


def _adviser(place: Place, around: _Around) -> Markup:
    found = around.advisers.get(place.code, [])
    if not found:
        key = "sheet-adviser-none" if around.advised else "sheet-adviser-unknown"
        return markup.element("strong", lang.text(place.language, key))
    return Markup(", ").join(
        Markup("{} ({})").format(row["name"], _mail(row["email"])) for row in found
    )


def _mail(address: str) -> Markup:
    return markup.element("a", address, attributes={"href": f"mailto:{address}"})


def _region(place: Place, around: _Around) -> str:
    """The region, who else is in it, how far it is to its centre."""
    language = place.language
    row = around.regions.get(place.code)
    if row is None or row["region_number"] is None:
        return lang.text(language, "sheet-region-unknown")
    others = _neighbours(place, around)
    said = [
        lang.text(
            language,
            "sheet-region-with",
            region=row["region_name"],
            others=lang.join(lang.sort(around.names[code] for code in others), language),
            count=len(others),
        )
    ]
    minutes = row["travel_time_minutes"]
    if minutes is not None:
        written = lang.number(minutes, language)
        said.append(lang.text(language, "sheet-region-travel", minutes=written))
    return " ".join(said)


def _neighbours(place: Place, around: _Around) -> list[str]:
    """The other municipalities of the labour-market region."""
    row = around.regions.get(place.code)
    members = around.members.get(row["region_number"], []) if row else []
    return [code for code in members if code != place.code]


def _schools(place: Place, around: _Around) -> str:
    own = around.schools.get(place.code, [])
    return ", ".join(own) if own else lang.text(place.language, "sheet-schools-none")


def _region_schools(place: Place, around: _Around) -> str:
    """How many schools each of the other municipalities in the region has."""
    language = place.language
    neighbours = _neighbours(place, around)
    if not neighbours:
        return ""
    counted = {
        around.names[code]: len(around.schools[code])
        for code in neighbours
        if code in around.schools
    }
    if not counted:
        return lang.text(language, "sheet-region-schools-none")
    said = [f"{name} {counted[name]}" for name in lang.sort(counted)]
    return lang.join(said, language)


def findings(
    found: Iterable[Finding], tables: Tables, places: Sequence[Place]
) -> dict[str, Markup]:
    """The part `findings`: what the checks found about the municipality or what became part of it.

    Args:
        found: findings of the county.
        tables: `municipality_changes` and `municipality_successors`.
        places: the municipalities.
    """
    known = list(found)
    return {
        place.code: _findings(known, _codes_of(place.code, tables), place.language)
        for place in places
    }


def _codes_of(code: str, tables: Tables) -> frozenset[str]:
    """Its own code, and those of what was merged into it or split between it and others."""
    former = pl.concat(
        [
            tables[name].filter(pl.col("successor_code") == code)["code"]
            for name in ("municipality_changes", "municipality_successors")
        ]
    )
    return frozenset({code, *former})


def _findings(found: Sequence[Finding], codes: frozenset[str], language: Language) -> Markup:
    own = {one.id: one for one in found if codes & _codes_in(one)}
    if not own:
        return section("findings", language, paragraph(lang.text(language, "sheet-findings-none")))
    items = [markup.element("li", one.message(language)) for one in own.values()]
    return section("findings", language, markup.block("ul", *items))


def _codes_in(finding: Finding) -> set[str]:
    """The codes that a finding names; a year is never taken for one."""
    said = (str(value) for name, value in finding.args.items() if "code" in name)
    return {code for value in said for code in _CODE.findall(value)}
