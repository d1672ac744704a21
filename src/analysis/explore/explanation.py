"""Why a municipality gets its number: the steps of the setting, as the report draws them."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from analysis import language as lang
from analysis import vocabulary
from analysis.explore import panels
from analysis.figures import waterfall
from analysis.figures.markup import element
from analysis.figures.waterfall import Step
from analysis.language import Language
from analysis.recommendation import words
from analysis.recommendation.explanation import RULE_STEPS
from analysis.recommendation.proposal import Proposal


def panel(proposal: Proposal, code: str, language: Language) -> str:
    """The explanation of one municipality as HTML.

    Args:
        proposal: of the setting.
        code: the municipality.
        language: written language.
    """
    row = proposal.municipalities.row(by_predicate=pl.col("code") == code, named=True)
    name, people = row["name"], int(row["recommended"])
    title = lang.text(language, "explore-explained", name=name, people=people)
    drawn = waterfall.table(list(_steps(proposal, code, people, language)), language)
    return panels.panel(element("h3", title), drawn)


def _steps(proposal: Proposal, code: str, people: int, language: Language) -> Iterator[Step]:
    """From population share to the number; rules that move nobody here are left out."""
    rows = proposal.steps.filter(pl.col("code") == code).sort("order")
    for place, (name, change) in enumerate(rows.select("step", "people").iter_rows()):
        if place == 0 or change or name not in RULE_STEPS:
            yield Step("change" if place else "level", words.step(name, language), "", change)
    yield Step("result", vocabulary.label("recommended", language), "", people)
