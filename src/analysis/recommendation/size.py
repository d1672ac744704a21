"""How much of a proposal is the size of the municipalities, and how much the criteria themselves.

See `explanation` for the base that the criteria share.
"""

from __future__ import annotations

from dataclasses import replace

import polars as pl

from analysis.recommendation import effects
from analysis.recommendation import rules as ruling
from analysis.recommendation.explanation import SIZE
from analysis.recommendation.proposal import Proposal


def people_moved_by_itself(proposal: Proposal) -> pl.DataFrame:
    """People that are elsewhere because municipalities differ on a criterion.

    ½ Σ |recommended − recommended if the criterion gave everyone its share by the base|: what is
    left when the criterion still has its weight, and nobody stands out on it.

    Returns:
        `criterion`, `people_moved_by_itself`, in the order of the weights.
    """
    shares, rules = proposal.shares, proposal.rules
    moved = []
    for place in range(len(shares.names)):
        flat = shares.by_criterion.copy()
        flat[:, place] = shares.by_base
        level = replace(shares, by_criterion=flat).people(rules.total)
        people = ruling.with_arrears(level, rules, shares.codes)
        moved.append(effects.moved(ruling.numbers(people, rules, shares.codes), proposal.numbers))
    return pl.DataFrame(
        {"criterion": list(shares.names), "people_moved_by_itself": moved},
        schema={"criterion": pl.String, "people_moved_by_itself": pl.Int64},
    )


def people_moved(proposal: Proposal) -> int:
    """People that the common base alone moves from population share: ½ Σ |step of size|."""
    changes = proposal.steps.filter(pl.col("step") == SIZE)["people"]
    return round(float(changes.abs().sum()) / 2)
