"""The four tables that planners keep themselves: measures, activities, grants, participants.

They are filled in through an Excel template and are empty until a county has done so.
"""

from __future__ import annotations

import dataframely as dy
import polars as pl

from analysis.sources.rules import (
    calendar_year,
    count,
    county,
    in_county,
    municipality,
    one_of,
    own_id,
    plausible_day,
)
from analysis.vocabulary import field

MEASURE_STATUSES = ("planned", "started", "completed", "paused", "dropped")
ACTIVITY_KINDS = ("meeting", "course", "network", "visit", "guidance", "other")
SCHEMES = ("jobbsjansen_b", "mentor", "trainee", "entrepreneur_training")
SERVICES = ("career_guidance", "upper_secondary", "language_training")


class Measures(dy.Schema):
    """The measures of the plan: a row for each day on which a measure's state was recorded.

    The newest row on or before a day is the measure's state then; older rows are its history.
    """

    county_code = county(key=True)
    measure_id = own_id("measure_id", key=True)
    status_date = plausible_day("status_date", key=True)
    duty_id = field("duty_id", regex=r"^D[0-9]{2}$")
    measure_title = field("measure_title")
    goal = field("goal")
    indicator = field("indicator", nullable=True)
    indicator_value = field("indicator_value", nullable=True)
    indicator_target = field("indicator_target", nullable=True)
    measure_status = one_of("measure_status", MEASURE_STATUSES)
    responsible = field("responsible", nullable=True)
    deadline = plausible_day("deadline", nullable=True)
    remark = field("remark", nullable=True)

    @dy.rule()
    def duty_id__measure_changes_duty(cls) -> pl.Expr:  # noqa: D102, N805
        first = pl.col("duty_id").sort_by("status_date").first()
        return pl.col("duty_id") == first.over("county_code", "measure_id")

    @dy.rule()
    def indicator__value_without_indicator(cls) -> pl.Expr:  # noqa: D102, N805
        unmeasured = pl.col("indicator_value").is_null() & pl.col("indicator_target").is_null()
        return pl.col("indicator").is_not_null() | unmeasured


class Activities(dy.Schema):
    """What the county has arranged or taken part in, for a municipality or for the whole county."""

    county_code = county(key=True)
    activity_id = own_id("activity_id", key=True)
    held_on = plausible_day("held_on")
    duty_id = field("duty_id", regex=r"^D[0-9]{2}$")
    activity_kind = one_of("activity_kind", ACTIVITY_KINDS)
    activity_title = field("activity_title")
    code = municipality(nullable=True)
    partner = field("partner", nullable=True)
    measure_id = own_id("measure_id", nullable=True)
    participants = count("participants", nullable=True)
    code__municipality_of_other_county = in_county()


class Grants(dy.Schema):
    """Applications for grants: kroner, whole; no award is not decided, an award of 0 is refused."""

    county_code = county(key=True)
    grant_id = own_id("grant_id", key=True)
    year = calendar_year()
    scheme = one_of("scheme", SCHEMES)
    code = municipality(nullable=True)
    applicant = field("applicant")
    amount_applied = count("amount_applied")
    amount_awarded = count("amount_awarded", nullable=True)
    participants = count("participants", nullable=True)
    code__municipality_of_other_county = in_county()


class Participants(dy.Schema):
    """People in the services that the county answers for, by municipality and year."""

    year = calendar_year(key=True)
    code = municipality(key=True)
    service = one_of("service", SERVICES, key=True)
    participants = count("participants")
    completed = count("completed", nullable=True)

    @dy.rule()
    def completed__more_than_participants(cls) -> pl.Expr:  # noqa: D102, N805
        return pl.col("completed").is_null() | (pl.col("completed") <= pl.col("participants"))
