"""The sector plan: goals, duties, measures, indicators, and what has changed in them.

Their words stand in `language/<nb|nn>/duties.ftl`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

import polars as pl
from markupsafe import Markup

from analysis import language as lang
from analysis import vocabulary
from analysis.duties import plan
from analysis.figures import cells, drawn, duty_words, markup, tables
from analysis.figures.about import About
from analysis.figures.drawn import Drawn
from analysis.figures.exhibit import Exhibit
from analysis.figures.unregistered import table_name, unregistered

COLUMNS = ("duty", "measure_title", "indicator", "measure_status", "deadline", "responsible")
"""The plan on the page: what belongs to a goal, from the duty to the one who answers."""
DOWNLOADED = (
    *("goal", "duty_id", "duty", "measure_id", "measure_title", "indicator", "indicator_value"),
    *("indicator_target", "measure_status", "deadline", "responsible", "status_date", "remark"),
)

Row = Mapping[str, Any]


def measures(
    state: pl.DataFrame, duties: pl.DataFrame, late: pl.DataFrame, day: dt.date, about: About
) -> Drawn:
    """The plan: every goal with its duties, measures and indicators; then duties without any.

    Args:
        state: `plan.state_at`: the county's measures on the day.
        duties: the raw table `duties`.
        late: `plan.overdue` of the same.
        day: `plan.reference_day`.
        about: the county, written language.
    """
    language = about.language
    kept = state.filter(pl.col("measure_status") != plan.DROPPED)
    said = duty_words.with_duties(state, duties, language)
    covered = kept["duty_id"].n_unique()
    title = lang.text(
        language, "plan-title", measures=kept.height, covered=covered, duties=duties.height
    )
    description = lang.text(
        language,
        "plan-description" if state.height else "plan-description-empty",
        day=lang.date_long(day, language),
    )
    groups = [
        *_goals(said, set(late["measure_id"]), about),
        *_without(duties.filter(~pl.col("duty_id").is_in(kept["duty_id"].implode())), about),
    ]
    head = markup.element("tr", *(_heading(name, about) for name in COLUMNS))
    attributes = {"class": "plan", "data-quarto-disable-processing": "true"}
    table = markup.block("table", markup.block("thead", head), *groups, attributes=attributes)
    rows = said.select(DOWNLOADED)
    return drawn.exhibit("plan", (title, description), rows, markup.scrolling(table, title), about)


def indicators(shown: pl.DataFrame, about: About) -> Exhibit:
    """What each indicator showed through the cycle, against what it is to show.

    Args:
        shown: `plan.indicators`.
        about: the county, written language.
    """
    language = about.language
    name = "plan-indicators"
    if shown.is_empty():
        title = lang.text(language, "plan-indicators-title-none")
        return unregistered(name, "measures", about, title=title)
    title = lang.text(language, "plan-indicators-title", indicators=shown["measure_id"].n_unique())
    columns = (
        *("indicator", "measure_title", "status_date", "indicator_value", "indicator_target"),
    )
    description = lang.text(language, "plan-indicators-description")
    rows = shown.select("duty_id", "measure_id", *columns)
    return tables.worded(name, (title, description), rows, about, columns)


def changes(
    found: pl.DataFrame,
    state: pl.DataFrame,
    duties: pl.DataFrame,
    period: tuple[dt.date, dt.date],
    about: About,
) -> Exhibit:
    """What has changed in the plan since the cycle began.

    Args:
        found: `plan.changes`.
        state: `plan.state_at`.
        duties: the raw table `duties`.
        period: `plan.start_day` and `plan.reference_day`.
        about: the county, written language.
    """
    language = about.language
    name = "plan-changes"
    if state.is_empty():
        title = lang.text(language, "plan-changes-title-none")
        return unregistered(name, "measures", about, title=title, again=True)
    start, day = (lang.date_long(one, language) for one in period)
    title = lang.text(language, "plan-changes-title", changes=found.height, day=start)
    description = lang.text(language, "plan-changes-description", start=start, day=day)
    said = duty_words.with_duties(_said(found, about), duties, language)
    columns = (
        *("measure_title", "duty", "plan_change", "value_before", "value_after"),
        "plan_changed_on",
    )
    table = said.select("duty_id", "measure_id", *columns)
    if found.is_empty():
        notice = markup.element("p", title + ".", attributes={"class": "nothing"})
        return drawn.exhibit(name, (title, description), table, notice, about)
    return tables.worded(name, (title, description), table, about, columns)


def _said(found: pl.DataFrame, about: About) -> pl.DataFrame:
    """The changes with kinds and values in words."""
    language = about.language
    rows = found.rows(named=True)
    values = {
        side: [duty_words.changed(row["plan_change"], row[side], language) for row in rows]
        for side in ("value_before", "value_after")
    }
    kinds = [
        lang.text(language, f"plan-change-{duty_words.slug(row['plan_change'])}") for row in rows
    ]
    return found.with_columns(
        pl.Series("plan_change", kinds, dtype=pl.String),
        *(pl.Series(side, said, dtype=pl.String) for side, said in values.items()),
    )


def _goals(said: pl.DataFrame, late: set[str], about: About) -> Iterator[Markup]:
    """A group of rows for each goal, in the order of the duties they belong to."""
    for (goal,), rows in said.group_by("goal", maintain_order=True):
        title = lang.text(about.language, "plan-goal", goal=goal)
        lines = [_line(row, late, about) for row in rows.iter_rows(named=True)]
        yield _group(title, *lines)


def _without(duties: pl.DataFrame, about: About) -> Iterator[Markup]:
    """The duties that no measure of the plan belongs to."""
    if duties.is_empty():
        return
    language = about.language
    span = {"colspan": str(len(COLUMNS) - 1)}
    lines = [
        markup.element(
            "tr",
            _duty(row["duty"]),
            markup.element("td", *_lacking(row, about), attributes=span),
        )
        for row in duty_words.described(duties.sort("duty_id"), language).iter_rows(named=True)
    ]
    yield _group(lang.text(language, "plan-without"), *lines)


def _lacking(row: Row, about: About) -> tuple[Markup, Markup]:
    """What the duty is, and that the plan has nothing on it."""
    table = table_name(row["registered_in"], about.language)
    nothing = lang.text(about.language, "plan-none", table=table)
    quiet = {"class": "nothing"}
    return (
        markup.element("div", row["duty_description"]),
        markup.element("div", nothing, attributes=quiet),
    )


def _group(title: str, *lines: Markup) -> Markup:
    attributes = {"colspan": str(len(COLUMNS)), "scope": "rowgroup", "class": "group"}
    heading = markup.element("tr", markup.element("th", title, attributes=attributes))
    return markup.block("tbody", heading, *lines)


def _line(row: Row, late: set[str], about: About) -> Markup:
    language = about.language
    deadline = cells.written(row["deadline"], "deadline", language) if row["deadline"] else ""
    if row["measure_id"] in late:
        deadline = f"{deadline} ({lang.text(language, 'plan-overdue')})"
    texts = (
        row["measure_title"],
        duty_words.indicator(row, language),
        duty_words.status(row["measure_status"], language),
        deadline,
        row["responsible"] or "",
    )
    labels = ("", *(vocabulary.label(name, language) for name in COLUMNS[2:]))
    written = (_cell(text, label) for text, label in zip(texts, labels, strict=True))
    return markup.element("tr", _duty(row["duty"]), *written)


def _cell(text: str, label: str) -> Markup:
    """A cell with its heading, for where the page is too narrow for columns."""
    return markup.element("td", text, attributes={"data-label": label} if label else {})


def _duty(name: str) -> Markup:
    return markup.element("th", name, attributes={"scope": "row"})


def _heading(name: str, about: About) -> Markup:
    meaning = vocabulary.definition(name, about.language)
    label = vocabulary.label(name, about.language)
    return markup.element("th", label, attributes={"scope": "col", "title": meaning})
