"""A proposal as JSON, for whoever wants to reckon on with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import polars as pl

from analysis.language import Language
from analysis.recommendation.assumptions import assumptions
from analysis.recommendation.proposal import Background

if TYPE_CHECKING:
    from analysis.recommendation.planning import Planned

MUNICIPALITY = ("code", "name", "population", "share", "cap", "recommended")
"""What a municipality begins with, in order; then come `low`, `high`, `requested`, `steps`."""


def as_json(planned: Planned, background: Background, language: Language) -> dict[str, Any]:
    """Everything about a proposal, as JSON holds it.

    Args:
        planned: the proposal.
        background: what surrounds it.
        language: written language of the assumptions.

    Returns:
        `total`, `minimum_group`, `weights` (as stated), `objective`, `municipalities` (`share` is
        the weighted share of the total, in people, before rounding; `low` and `high` its range;
        each with its `steps`), `methods` (people by municipality code, null where a method has
        no number; figures it lacks; people it moves from IMDi's request and from the decisions),
        `effective_weights`, `assumptions`.
    """
    proposal = planned.proposal
    return {
        "total": planned.rules.total,
        "minimum_group": planned.rules.minimum,
        "weights": dict(planned.weights),
        "objective": proposal.objective,
        "municipalities": _municipalities(planned, background),
        "methods": _methods(background),
        "effective_weights": background.effective_weights.to_dicts(),
        "assumptions": assumptions(planned, language).to_dicts(),
    }


def _municipalities(planned: Planned, background: Background) -> list[dict[str, Any]]:
    ranges = background.stability.ranges.select("code", "low", "high")
    rows = planned.proposal.municipalities.join(
        ranges, on="code", how="left", maintain_order="left"
    )
    steps = planned.proposal.steps.partition_by("code", as_dict=True)
    return [
        {
            **row,
            "steps": steps[(str(row["code"]),)].select("step", "people").to_dicts(),
        }
        for row in rows.select(*MUNICIPALITY, "low", "high", "requested").iter_rows(named=True)
    ]


def _methods(background: Background) -> list[dict[str, Any]]:
    moved = background.moved_from_request.select("method", from_request="people_moved").join(
        background.moved_from_decision.select("method", from_decision="people_moved"),
        on="method",
        how="full",
        coalesce=True,
    )
    distances = {row["method"]: row for row in moved.iter_rows(named=True)}
    return [
        {
            "method": name,
            "people": dict(zip(rows["code"].to_list(), rows["people"].to_list(), strict=True)),
            "lacking": [figure for figure in rows["lacking"][0].split(",") if figure],
            "people_moved_from_request": distances.get(str(name), {}).get("from_request"),
            "people_moved_from_decision": distances.get(str(name), {}).get("from_decision"),
        }
        for (name,), rows in background.methods.group_by(pl.col("method"), maintain_order=True)
    ]
