"""What the sheet says first, and why the municipality gets its number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import polars as pl
from markupsafe import Markup

from analysis import language as lang
from analysis import vocabulary
from analysis.cycle import Fixed
from analysis.figures import cells, explanations, markup
from analysis.figures.about import About
from analysis.language import Language
from analysis.recommendation.planning import Planned
from analysis.sheets.parts import section
from analysis.sheets.places import Place

_FIGURES = ("population", "recommended", "requested", "decided", "settled")


def figures(
    frame: pl.DataFrame, year: pl.DataFrame, places: Sequence[Place], reported: int
) -> dict[str, Markup]:
    """The part `figures`: inhabitants, proposal, and the chain of the reported year.

    Args:
        frame: `figures.proposal_frame.of`.
        year: `measures.settlement.municipality_year` of the same municipalities and year.
        places: the municipalities.
        reported: the year.
    """
    proposed = dict(frame.select("code", "recommended").iter_rows())
    rows = {row["code"]: row for row in year.iter_rows(named=True)}
    return {
        place.code: _figures(
            {**rows[place.code], "recommended": proposed[place.code]}, place.language, reported
        )
        for place in places
    }


def _figures(row: Mapping[str, Any], language: Language, reported: int) -> Markup:
    shown = [(name, cells.cell(row, name, language)) for name in _FIGURES]
    items = [
        markup.element(
            "li",
            markup.element("span", cell.text, attributes={"class": "key-figure-number"}),
            " ",
            markup.element(
                "span", _label(name, language, reported), attributes={"class": "key-figure-label"}
            ),
        )
        for name, cell in shown
    ]
    said = cells.explain((cell.reason for _, cell in shown), language)
    note = markup.element("p", said, attributes={"class": "exhibit-note"}) if said else ""
    drawn = markup.block("ul", *items)
    return markup.block("div", drawn, note, attributes={"class": "key-figures"})


def _label(name: str, language: Language, reported: int) -> str:
    label = vocabulary.label(name, language)
    return lang.text(language, "sheet-figure", label=label, year=str(reported))


def explanation(
    planned: Planned,
    frame: pl.DataFrame,
    places: Sequence[Place],
    about: About,
    fixed: Sequence[Fixed] = (),
) -> dict[str, Markup]:
    """The part `recommendation`: the number in words, and the steps that lead to it.

    Args:
        planned: the county's proposal, and what it was made from.
        frame: `figures.proposal_frame.of` of the same proposal.
        places: the municipalities.
        about: the county and the year.
        fixed: the cycle's fixed numbers, each with its reason.
    """
    languages = {place.code: place.language for place in places}
    told = explanations.by_municipality(
        planned.proposal, frame, planned.indicators, about, languages=languages, fixed=fixed
    )
    return {
        code: section("recommendation", languages[code], content) for code, content in told.items()
    }
