"""Sentences and numbers about duties and plan that the pages quote.

Their words stand in `language/<nb|nn>/duties.ftl`.
"""

from __future__ import annotations

import datetime as dt

import polars as pl

from analysis import language as lang
from analysis.duties import coverage, plan
from analysis.figures import duty_words, values
from analysis.figures.about import About
from analysis.figures.values import Value

_NAMED = 5
"""So many duties are named in a sentence; more are counted."""


def covered(frame: pl.DataFrame, about: About) -> dict[str, Value]:
    """How many duties there are, how many have measures and figures, and which have neither.

    Args:
        frame: `coverage.of_duties`.
        about: the county, written language.

    Returns:
        `duties.in_all`, `duties.covered`, `duties.with_measures`, `duties.with_figures` and
        `sentence.duties`, `sentence.duties_missing`.
    """
    language = about.language
    measured = frame.filter(pl.col("measures_in_plan") > 0).height
    counted = frame.filter(pl.col("figures") > 0).height
    missing = [
        duty_words.duty(row, language)
        for row in frame.filter(~pl.col("covered")).iter_rows(named=True)
    ]
    said = lang.text(
        language, "sentence-duties", duties=frame.height, measured=measured, counted=counted
    )
    case = {0: "none", 1: "one"}.get(len(missing), "few" if len(missing) <= _NAMED else "many")
    names = lang.join(missing, language)
    lacking = lang.text(
        language, "sentence-duties-missing", case=case, missing=len(missing), names=names
    )
    return {
        "duties.in_all": values.people(frame.height),
        "duties.covered": values.people(frame.filter("covered").height),
        "duties.with_measures": values.people(measured),
        "duties.with_figures": values.people(counted),
        "sentence.duties": values.text(said),
        "sentence.duties_missing": values.text(lacking),
    }


def measures(
    state: pl.DataFrame, late: pl.DataFrame, day: dt.date, about: About
) -> dict[str, Value]:
    """How many measures the plan has in each state, the day it is read on, and what is overdue.

    Args:
        state: `plan.state_at`.
        late: `plan.overdue` of the same.
        day: `plan.reference_day`.
        about: the county, written language.

    Returns:
        `plan.measures`, `plan.overdue`, `plan.day` and `sentence.plan`, `sentence.plan_day`.
    """
    language = about.language
    kept = state.filter(pl.col("measure_status") != plan.DROPPED)
    names = [f"«{title}»" for title in late["measure_title"]]
    counted = lang.text(
        language,
        "sentence-plan",
        measures=kept.height,
        states=_states(kept, about),
        place=about.place,
    )
    overdue = lang.text(
        language, "sentence-plan-overdue", overdue=late.height, names=lang.join(names, language)
    )
    shown = lang.text(
        language,
        "sentence-plan-day",
        day=lang.date_long(day, language),
        recorded="yes" if state.height else "no",
    )
    return {
        "plan.measures": values.people(kept.height),
        "plan.overdue": values.people(late.height),
        "plan.day": values.date(day),
        "sentence.plan": values.text(f"{counted} {overdue}" if kept.height else counted),
        "sentence.plan_day": values.text(shown),
    }


def _states(kept: pl.DataFrame, about: About) -> str:
    """`: 2 planlagt og 1 i gang`, or nothing."""
    counted = dict(kept.group_by("measure_status").len().iter_rows())
    parts = [
        lang.text(about.language, "sentence-plan-state", number=counted[status], status=status)
        for status in coverage.STATUSES
        if status in counted
    ]
    return f": {lang.join(parts, about.language)}" if parts else ""
