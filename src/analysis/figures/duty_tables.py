"""The county's duties: all of them at a glance, and each of them with everything there is.

Their words stand in `language/<nb|nn>/duties.ftl`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import polars as pl
from markupsafe import Markup

from analysis import language as lang
from analysis import vocabulary
from analysis.duties import coverage, plan
from analysis.figures import drawn, duty_cards, duty_words, markup
from analysis.figures.about import About
from analysis.figures.drawn import Drawn
from analysis.figures.exhibit import Exhibit
from analysis.figures.tables import data_table
from analysis.figures.unregistered import table_name

DICTIONARY = (
    *("duty", "duty_description", "legal_basis", "since", "answered_by", "registered_table"),
    *("measures_in_plan", *(f"measures_{status}" for status in coverage.STATUSES)),
    *("activities", "figures", *coverage.GLANCE),
    *("measure_id", "measure_title", "goal", "measure_status", "deadline", "responsible"),
    *("indicator", "indicator_value", "indicator_target", "status_date"),
    *("plan_change", "value_before", "value_after", "plan_changed_on"),
    *("activity_id", "activity_kind", "held_on", "partner", "scheme", "service", "completed"),
    *("amount_applied", "amount_awarded", "participants", "context"),
)
"""Columns of the pages about duties and plan whose meaning the dictionary gives."""

Row = Mapping[str, Any]

_SIGNS = {"yes": "sign sign-yes", "some": "sign sign-some", "no": "sign sign-no"}
"""Full, half, empty."""


def overview(covered: pl.DataFrame, about: About) -> Drawn:
    """Every duty in one row: what is in place for it, in a sign and a word.

    Args:
        covered: `coverage.of_duties`.
        about: the county, written language, source.
    """
    language = about.language
    said = duty_words.described(covered, language)
    title = lang.text(
        language,
        "duties-overview-title",
        covered=covered["covered"].sum(),
        duties=covered.height,
    )
    rows = [_glance_row(row, about) for row in said.iter_rows(named=True)]
    columns = ("duty", *coverage.GLANCE)
    head = markup.element("tr", *(_heading(name, about) for name in columns))
    table = markup.block(
        "table",
        markup.block("thead", head),
        markup.block("tbody", *rows),
        attributes={"class": "glance", "data-quarto-disable-processing": "true"},
    )
    words = {word: duty_words.glance(word, language) for word in ("yes", "some", "no")}
    downloaded = said.select(
        "duty_id",
        "duty",
        *(pl.col(name).replace_strict(words, return_dtype=pl.String) for name in coverage.GLANCE),
    )
    description = lang.text(language, "duties-overview-description")
    framed = markup.scrolling(table, title)
    return drawn.exhibit("duties-overview", (title, description), downloaded, framed, about)


def duties(
    covered: pl.DataFrame, state: pl.DataFrame, figures: pl.DataFrame, about: About
) -> Drawn:
    """Each duty by itself: what it is, whence, who answers, its measures, its figures.

    Args:
        covered: `coverage.of_duties`.
        state: `plan.state_at`: the county's measures on the day of the report.
        figures: `registered.figures`, with those of activities and indicators.
        about: the county, written language, source.
    """
    language = about.language
    said = duty_words.described(covered, language)
    cards = [
        duty_cards.card(
            row,
            state.filter(pl.col("duty_id") == row["duty_id"]),
            figures.filter(pl.col("duty_id") == row["duty_id"]).rows(named=True),
            about,
        )
        for row in said.iter_rows(named=True)
    ]
    title = lang.text(language, "duties-title", place=about.place, duties=covered.height)
    description = lang.text(language, "duties-description")
    block = markup.block("div", *cards, attributes={"class": "duty-cards"})
    return drawn.exhibit("duties", (title, description), _downloaded(said, about), block, about)


def context(frame: pl.DataFrame, about: About) -> Exhibit:
    """What one must know beside the duties: the municipality's own, the Act, the transfer.

    Args:
        frame: the raw table `duty_context`.
        about: written language, source.
    """
    said = frame.select(pl.col(f"context_{about.language}").alias("context"), "since")
    return data_table(said, "duty-context", about)


def dictionary(others: Iterable[str], about: About) -> Exhibit:
    """What each column of the tables about duties, plan and what is done means.

    Args:
        others: columns of the other tables of the same pages; doubles are left out.
        about: written language.
    """
    names = dict.fromkeys([*DICTIONARY, *others])
    frame = vocabulary.data_dictionary(names, about.language)
    shown = ("column_label", "column_definition", "column_unit", "column")
    return data_table(frame, "follow-up-dictionary", about, shown)


def _heading(name: str, about: About) -> Markup:
    meaning = vocabulary.definition(name, about.language)
    label = vocabulary.label(name, about.language)
    return markup.element("th", label, attributes={"scope": "col", "title": meaning})


def _glance_row(row: Row, about: About) -> Markup:
    address = {"href": f"#{duty_words.anchor(row['duty_id'])}"}
    name = markup.element("a", row["duty"], attributes=address)
    return markup.element(
        "tr",
        markup.element("th", name, attributes={"scope": "row"}),
        *(_glance(row[column], about) for column in coverage.GLANCE),
    )


def _glance(word: str, about: About) -> Markup:
    """A sign for the eye, and the word that says the same."""
    sign = markup.element("span", attributes={"class": _SIGNS[word], "aria-hidden": "true"})
    return markup.element("td", sign, " ", duty_words.glance(word, about.language))


def _downloaded(said: pl.DataFrame, about: About) -> pl.DataFrame:
    """One row per duty, with what is registered on it and where its figures belong."""
    tables: Sequence[str] = said["registered_in"].unique().to_list()
    names = {table: table_name(table, about.language) for table in tables}
    return said.select(
        "duty_id",
        "duty",
        "duty_description",
        "legal_basis",
        "since",
        pl.col("answered_by").list.join(", "),
        "measures_in_plan",
        *(f"measures_{status}" for status in (*plan.OPEN, "completed", plan.DROPPED)),
        "activities",
        "figures",
        registered_table=pl.col("registered_in").replace_strict(names, return_dtype=pl.String),
    )
