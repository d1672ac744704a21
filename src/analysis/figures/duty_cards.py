"""One duty as a card: what it is, whence, who answers, its measures, its figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import polars as pl
from markupsafe import Markup

from analysis import language as lang
from analysis.figures import duty_words, markup
from analysis.figures.about import About
from analysis.figures.unregistered import table_name

Row = Mapping[str, Any]

_MEASURES = "measures"
_ACTIVITIES = "activities"


def card(row: Row, measures: pl.DataFrame, figures: Sequence[Row], about: About) -> Markup:
    """The card of a duty.

    Args:
        row: of `coverage.of_duties`, with the words of `duty_words.described`.
        measures: the duty's measures, rows of `plan.state_at`.
        figures: the duty's figures, rows of `registered.figures`.
        about: the county, written language.
    """
    anchor = duty_words.anchor(row["duty_id"])
    title = f"{anchor}-title"
    return markup.block(
        "section",
        markup.element("h3", row["duty"], attributes={"id": title}),
        markup.element("p", row["duty_description"], attributes={"class": "duty-text"}),
        markup.block("dl", *_facts(row, about), attributes={"class": "duty-facts"}),
        markup.block(
            "div",
            markup.block("div", *_measures(measures, about)),
            markup.block("div", *_figures(row, figures, about)),
            attributes={"class": "duty-body"},
        ),
        attributes={"class": "duty-card", "id": anchor, "aria-labelledby": title},
    )


def _facts(row: Row, about: About) -> Iterator[Markup]:
    """Legal basis, since when, who answers."""
    language = about.language
    since = row["since"]
    said = {
        "basis": row["legal_basis"],
        "since": lang.date_long(since, language)
        if since
        else lang.text(language, "duty-since-unknown"),
        "answered-by": lang.join(row["answered_by"], language)
        or lang.text(language, "duty-answered-unknown"),
    }
    for name, words in said.items():
        yield markup.element(
            "div",
            markup.element("dt", lang.text(language, f"duty-{name}")),
            markup.element("dd", words),
        )


def _measures(measures: pl.DataFrame, about: About) -> Iterator[Markup]:
    """The measures, each with status, goal, deadline and indicator; or that there are none."""
    title = lang.text(about.language, "duty-measures")
    yield markup.element("h4", title)
    if measures.is_empty():
        yield _nothing("duty-measures-none", _MEASURES, about)
        return
    items = [_measure(measure, about) for measure in measures.iter_rows(named=True)]
    yield markup.block("ul", *items, attributes={"class": "duty-measures"})


def _measure(measure: Row, about: About) -> Markup:
    language = about.language
    status = duty_words.status(measure["measure_status"], language)
    facts = [
        markup.element("span", words, attributes={"class": "duty-measure-fact"})
        for words in _measure_facts(measure, about)
    ]
    return markup.element(
        "li",
        markup.element("strong", measure["measure_title"]),
        " ",
        markup.element("span", status, attributes={"class": f"state {measure['measure_status']}"}),
        *facts,
    )


def _measure_facts(measure: Row, about: About) -> Iterator[str]:
    language = about.language
    yield lang.text(language, "plan-goal", goal=measure["goal"])
    if measure["responsible"]:
        yield lang.text(language, "duty-measure-responsible", responsible=measure["responsible"])
    deadline = measure["deadline"]
    if deadline:
        said = lang.date_long(deadline, language)
        yield lang.text(language, "duty-measure-deadline", deadline=said)
    if measure["indicator"]:
        said = duty_words.indicator(measure, language)
        yield lang.text(language, "duty-measure-indicator", indicator=said)


def _figures(row: Row, figures: Sequence[Row], about: About) -> Iterator[Markup]:
    """The figures there are, or which table to fill in."""
    language = about.language
    lines = duty_words.figures(figures, language)
    if row["activities"] and row["registered_in"] != _ACTIVITIES:
        number = lang.number(row["activities"], language)
        lines.append(lang.text(language, "duty-activities", number=number))
    yield markup.element("h4", lang.text(language, "duty-figures"))
    if not figures:
        yield _nothing("duty-figures-none", row["registered_in"], about)
    if lines:
        items = (markup.element("li", line) for line in lines)
        yield markup.block("ul", *items, attributes={"class": "duty-figures"})


def _nothing(key: str, table: str, about: About) -> Markup:
    said = lang.text(about.language, key, table=table_name(table, about.language))
    return markup.element("p", said, attributes={"class": "nothing"})
