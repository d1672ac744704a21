"""What is planned, answered for and counted for each of the county's duties.

Every duty is a row, whether anything is registered on it or not. Nothing is guessed: who answers
for a duty is who answers for its measures, or the contact advisers where the duty is registered
with them.
"""

from __future__ import annotations

from collections.abc import Iterable

import polars as pl

from analysis.duties import plan

STATUSES = ("planned", "started", "completed", "paused", "dropped")
GLANCE = (
    "covered_measures",
    "covered_responsible",
    "covered_deadline",
    "covered_indicator",
    "covered_figures",
)
"""What the overview answers of each duty: `yes`, `some` (of its measures) or `no`."""

_ADVISERS = "adviser_municipalities"
_OF_MEASURE = {
    "covered_responsible": "responsible",
    "covered_deadline": "deadline",
    "covered_indicator": "indicator",
}


def of_duties(
    duties: pl.DataFrame,
    state: pl.DataFrame,
    activities: pl.DataFrame,
    figures: pl.DataFrame,
    adviser_names: Iterable[str] = (),
) -> pl.DataFrame:
    """Every duty with its measures, activities and figures.

    Args:
        duties: the raw table `duties`.
        state: `plan.state_at`: the county's measures on the day of the report.
        activities: the county's activities of the cycle.
        figures: `registered.figures`, with those of activities and indicators.
        adviser_names: the county's contact advisers; they answer for the duty that is registered
            with them.

    Returns:
        the columns of `duties`; `measures_<status>` for every status and `measures_in_plan` (all
        but the dropped); `activities`; `figures` (how many are registered); `answered_by`, in the
        order they are named, empty where nobody is; the columns of `GLANCE`; `covered` (bool):
        something is planned or counted.
    """
    names = list(dict.fromkeys(adviser_names))
    joined = (
        duties.join(_measures(state), on="duty_id", how="left", maintain_order="left")
        .join(activities.group_by("duty_id").len("activities"), on="duty_id", how="left")
        .join(figures.group_by("duty_id").len("figures"), on="duty_id", how="left")
        .with_columns(
            pl.col("^measures_.*$", "activities", "figures").fill_null(0).cast(pl.Int64),
            pl.col("answered_by").fill_null([]),
            pl.col(*_OF_MEASURE).fill_null("no"),
        )
        .sort("duty_id")
    )
    by_advisers = (pl.col("registered_in") == _ADVISERS) & pl.lit(bool(names))
    answered = pl.concat_list("answered_by", pl.lit(names, pl.List(pl.String)))
    known = joined.with_columns(
        answered_by=pl.when(by_advisers).then(answered).otherwise("answered_by"),
        covered_measures=_yes_or_no(pl.col("measures_in_plan") > 0),
        covered_figures=_yes_or_no(pl.col("figures") > 0),
        covered_responsible=pl.when(by_advisers, measures_in_plan=0)
        .then(pl.lit("yes"))
        .otherwise("covered_responsible"),
        covered=(pl.col("measures_in_plan") > 0) | (pl.col("figures") > 0),
    )
    counted = ("measures_in_plan", *(f"measures_{status}" for status in STATUSES), "activities")
    return known.select(*duties.columns, *counted, "figures", "answered_by", *GLANCE, "covered")


def _measures(state: pl.DataFrame) -> pl.DataFrame:
    """Per duty: how many measures in each state, who answers, whether all have what they need."""
    kept = pl.col("measure_status") != plan.DROPPED
    return state.group_by("duty_id", maintain_order=True).agg(
        kept.sum().alias("measures_in_plan"),
        *(
            (pl.col("measure_status") == status).sum().alias(f"measures_{status}")
            for status in STATUSES
        ),
        pl.col("responsible")
        .filter(kept)
        .drop_nulls()
        .unique(maintain_order=True)
        .alias("answered_by"),
        *(_degree(pl.col(column).filter(kept)).alias(name) for name, column in _OF_MEASURE.items()),
    )


def _degree(values: pl.Expr) -> pl.Expr:
    known = values.is_not_null()
    return (
        pl.when(known.any() & known.all())
        .then(pl.lit("yes"))
        .when(known.any())
        .then(pl.lit("some"))
        .otherwise(pl.lit("no"))
    )


def _yes_or_no(condition: pl.Expr) -> pl.Expr:
    return pl.when(condition).then(pl.lit("yes")).otherwise(pl.lit("no"))
