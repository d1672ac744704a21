"""What a proposal takes for granted: each assumption with an id and how much it matters."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING

import polars as pl

from analysis import language as lang
from analysis.language import EN_DASH, Language
from analysis.recommendation import criteria, stability, words

if TYPE_CHECKING:
    from analysis.recommendation.planning import Planned

SCHEMA = {"assumption_id": pl.String, "assumption": pl.String, "rating": pl.String}
USUAL_MINIMUM = 10
"""The national main rule, see `data/raw/criteria.csv`."""

Assumption = tuple[str, str]
"""The text, and the key of its rating: `high`, `medium` or `low`."""


def assumptions(planned: Planned, language: Language) -> pl.DataFrame:
    """The assumptions behind a proposal.

    An assumption keeps its id as long as the list is the same; none is left out where it happens
    to move nobody, so that an id means the same in every county.

    Args:
        planned: the proposal with what it was made from.
        language: written language of the texts.

    Returns:
        `assumption_id` (A1, A2, …), `assumption`, `rating` (how much it matters, in words).
    """
    texts = (*_choices(planned, language), *_figures(planned, language), *_reach(planned, language))
    rows = [
        (f"A{number}", said, lang.text(language, f"rating-{rating}"))
        for number, (said, rating) in enumerate(texts, start=1)
    ]
    return pl.DataFrame(rows, schema=SCHEMA, orient="row")


def _choices(planned: Planned, language: Language) -> Iterator[Assumption]:
    """What somebody has chosen."""
    rules = planned.rules
    yield lang.text(language, "assumption-proposal"), "high"
    args = {"total": lang.number(rules.total, language), "year": str(planned.plan.year)}
    yield lang.text(language, f"assumption-total-{planned.total_from}", **args), "high"
    weights = words.weights(planned.proposal.shares, language)
    yield lang.text(language, "assumption-weights", weights=weights), "high"
    key = "assumption-minimum" if rules.minimum == USUAL_MINIMUM else "assumption-minimum-other"
    yield lang.text(language, key, minimum=rules.minimum), "high"
    bound = len({*rules.caps, *rules.fixed, *rules.earlier})
    yield lang.text(language, "assumption-rules", rules=bound), "medium" if bound else "low"
    yield lang.text(language, "assumption-base"), "high"
    yield lang.text(language, "assumption-index"), "medium"
    yield lang.text(language, "assumption-arrears", known=len(rules.arrears)), "low"


def _figures(planned: Planned, language: Language) -> Iterator[Assumption]:
    """What the figures are, and are not."""
    places = _missing(planned)
    yield lang.text(language, "assumption-missing", places=places), "medium" if places else "low"
    year, month = planned.unemployment_month
    later = "yes" if dt.date(year, month, 1) > dt.date(planned.plan.year, 1, 1) else "no"
    date = lang.month(dt.date(year, month, 1), language)
    yield lang.text(language, "assumption-unemployment", date=date, later=later), "medium"
    yield lang.text(language, "assumption-commuting"), "low"
    yield lang.text(language, "assumption-schools"), "medium"
    yield lang.text(language, "assumption-track-record", **_track_record(planned, language)), "low"
    yield lang.text(language, "assumption-planner-figures"), "medium"


def _reach(planned: Planned, language: Language) -> Iterator[Assumption]:
    """How far what surrounds the proposal reaches, and how old its figures may be."""
    draws = lang.number(stability.DRAWS, language)
    yield lang.text(language, "assumption-stability", draws=draws), "medium"
    yield lang.text(language, "assumption-methods"), "low"
    older = "yes" if planned.refugees_year < planned.plan.year else "no"
    args = {"year": str(planned.refugees_year), "older": older}
    yield lang.text(language, "assumption-refugees", **args), "low"


def _missing(planned: Planned) -> int:
    """Figures of the county's municipalities that a criterion with weight lacks."""
    own = planned.indicators.filter(pl.col("county_code") == planned.plan.county)
    return criteria.missing(own, list(planned.proposal.shares.names)).height


def _track_record(planned: Planned, language: Language) -> dict[str, str]:
    mean, worth = criteria.prior(planned.indicators)
    first, last = planned.track_years
    return {
        "years": f"{first}{EN_DASH}{last}",
        "share": lang.percent(mean, language, 0),
        "worth": lang.number(worth, language),
    }
