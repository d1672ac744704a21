"""The municipality beside its county and beside those of the country that resemble it most."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import polars as pl
from markupsafe import Markup

from analysis import language as lang
from analysis import vocabulary
from analysis.duties import similar
from analysis.figures import cells, markup
from analysis.figures.about import About
from analysis.language import Language
from analysis.sheets.parts import number, paragraph, section
from analysis.sheets.places import Place

Row = Mapping[str, Any]

COLUMNS = (*similar.MEASURES, "requested_per_1000", "decided_share", "settled_share")
"""What they are alike in, and what IMDi asked and the municipalities answered."""

_RANKED = ("population", "requested_per_1000")


@dataclass(frozen=True)
class Country:
    """What is known of every municipality, and of the county."""

    rows: Mapping[str, Row]
    nearest: Mapping[str, Sequence[str]]
    lacking: Mapping[str, tuple[str, ...]]
    county: Row
    ranks: Mapping[str, Mapping[str, int]]
    """By column and code: 1 is the highest of the county."""


def draw(
    indicators: pl.DataFrame,
    year: pl.DataFrame,
    total: pl.DataFrame,
    places: Sequence[Place],
    about: About,
) -> dict[str, Markup]:
    """The part `similar` of each municipality.

    Args:
        indicators: `recommendation.indicators.indicators`, and `unemployment_percent_status` where
            it is known; the whole country.
        year: `measures.settlement.municipality_year`; the whole country.
        total: one row with the county's sums, rates and shares of the year.
        places: the municipalities of the county.
        about: the county and the year.
    """
    codes = [place.code for place in places]
    country = _country(indicators, year, total, codes, about)
    return {place.code: _part(place, country, about) for place in places}


def _country(
    indicators: pl.DataFrame,
    year: pl.DataFrame,
    total: pl.DataFrame,
    codes: Sequence[str],
    about: About,
) -> Country:
    kept = [name for name in indicators.columns if name not in year.columns or name == "code"]
    joined = year.join(indicators.select(kept), on="code", how="left")
    own = joined.filter(pl.col("code").is_in(list(codes)))
    found = similar.nearest(indicators, codes)
    near: dict[str, list[str]] = {code: [] for code in codes}
    for code, other in found.select("code", "similar_code").iter_rows():
        near[code].append(other)
    medians = {name: own[name].median() for name in similar.MEASURES if name != "population"}
    return Country(
        rows={row["code"]: row for row in joined.iter_rows(named=True)},
        nearest=near,
        lacking={code: similar.lacking(indicators, code) for code in codes},
        county={**total.row(0, named=True), **medians, "name": about.place},
        ranks={name: _ranks(own, name) for name in _RANKED},
    )


def _ranks(own: pl.DataFrame, name: str) -> dict[str, int]:
    """Place from the top; nobody asked for nobody has a place."""
    placed = own.filter(pl.col(name) > 0).select(
        "code", place=pl.col(name).rank("min", descending=True).cast(pl.Int64)
    )
    return dict(placed.iter_rows())


def _part(place: Place, country: Country, about: About) -> Markup:
    language = place.language
    others = [country.rows[code] for code in country.nearest[place.code]]
    own = {**country.rows[place.code], "name": place.name}
    alone = len(country.ranks["population"]) == 1  # one municipality is its own county
    county: list[tuple[str, Row]] = [] if alone else [("county", country.county)]
    rows: list[tuple[str, Row]] = [("own", own), *county, *(("", row) for row in others)]
    written = [[cells.cell(row, name, language) for name in COLUMNS] for _, row in rows]
    drawn = [
        _line(kind, row["name"], line, language)
        for (kind, row), line in zip(rows, written, strict=True)
    ]
    head = [_heading(name, language) for name in COLUMNS]
    table = markup.block(
        "table",
        markup.element("thead", markup.element("tr", markup.element("td"), *head)),
        markup.block("tbody", *drawn),
        attributes={"class": "sheet-similar-table"},
    )
    framed = markup.scrolling(table, lang.text(language, "sheet-similar"))
    said = cells.explain((one.reason for line in written for one in line), language)
    middle = "" if alone else lang.text(language, "sheet-similar-county")
    notes = " ".join(note for note in (middle, said) if note)
    return section(
        "similar",
        language,
        paragraph(" ".join(_sentences(place, country, about))),
        framed,
        paragraph(notes, "exhibit-note"),
    )


def _heading(name: str, language: Language) -> Markup:
    label = lang.text(language, f"sheet-column-{name.replace('_', '-')}")
    said = {"scope": "col", "class": "number", "title": vocabulary.definition(name, language)}
    return markup.element("th", label, attributes=said)


def _line(kind: str, name: str, line: Iterable[cells.Cell], language: Language) -> Markup:
    heading = markup.element("th", name, attributes={"scope": "row"})
    attributes = {"class": f"sheet-{kind}"} if kind else {}
    return markup.element(
        "tr", heading, *(number(one, language) for one in line), attributes=attributes
    )


def _sentences(place: Place, country: Country, about: About) -> list[str]:
    """The place in the county, which municipalities are alike, and in what."""
    language = place.language
    lacking = country.lacking[place.code]
    used = [name for name in similar.MEASURES if name not in lacking]
    said = []
    if len(country.ranks["population"]) > 1:
        said.append(_rank(place, country, about))
    others = [str(country.rows[code]["name"]) for code in country.nearest[place.code]]
    if others:
        names = lang.join(others, language)
        alike = lang.join([_measure(name, language) for name in used], language)
        said.append(lang.text(language, "sheet-similar-which", names=names, measures=alike))
    if lacking:
        missing = lang.join([_measure(name, language) for name in lacking], language)
        said.append(lang.text(language, "sheet-similar-lacking", measures=missing))
    return said


def _rank(place: Place, country: Country, about: About) -> str:
    asked = country.ranks["requested_per_1000"]
    return lang.text(
        place.language,
        "sheet-similar-rank",
        county=about.place,
        size=country.ranks["population"].get(place.code, 0),
        municipalities=len(country.ranks["population"]),
        rate=asked.get(place.code, 0),
        asked=len(asked),
    )


def _measure(name: str, language: Language) -> str:
    return lang.text(language, f"sheet-measure-{name.replace('_', '-')}")
