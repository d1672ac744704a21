"""The proposal: a county's recommended numbers with everything that explains them.

It is computed from the stated weights and is nobody's decision: the county council recommends,
IMDi asks, the municipal council decides.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import polars as pl

from analysis.measures import rates
from analysis.recommendation import allocation, effects, explanation, methods, stability
from analysis.recommendation import rules as ruling
from analysis.recommendation import shares as sharing
from analysis.recommendation.choices import Whole
from analysis.recommendation.indicators import Tables
from analysis.recommendation.methods import County
from analysis.recommendation.rules import Rules
from analysis.recommendation.shares import Shares
from analysis.registry.successors import with_current_code


@dataclass(frozen=True)
class Proposal:
    """One county's proposal. Frames have one row per municipality unless told."""

    shares: Shares
    rules: Rules
    numbers: Whole
    municipalities: pl.DataFrame
    """`code`, `name`, `population`, `share` (people before rounding), `cap`, `recommended`,
    `requested`, `requested_before`, `recommended_per_1000`, `recommended_change` (recommended −
    requested before)."""
    steps: pl.DataFrame
    """See `explanation.steps`."""

    @property
    def objective(self) -> float:
        """Σ (recommended − share)² / share, what the numbers make as small as the rules allow."""
        people = ruling.with_arrears(
            self.shares.people(self.rules.total), self.rules, self.shares.codes
        )
        return allocation.objective(people, self.numbers)


@dataclass(frozen=True)
class Background:
    """What surrounds a proposal: slower to compute, and not needed while a slider moves."""

    stability: stability.Stability
    methods: pl.DataFrame
    """See `methods.side_by_side`."""
    moved_from_request: pl.DataFrame
    moved_from_decision: pl.DataFrame
    """See `methods.moved`: against IMDi's request, and against what municipalities decided."""
    effective_weights: pl.DataFrame
    """See `effects.effective_weights`."""


def propose(
    indicators: pl.DataFrame,
    requests: pl.DataFrame,
    county_code: str,
    weights: Mapping[str, float],
    rules: Rules,
) -> Proposal:
    """Recommend a whole number for each municipality of a county.

    Args:
        indicators: `indicators.indicators` of the whole country.
        requests: from `requests_of`.
        county_code: the county.
        weights: weight of each criterion.
        rules: total, minimum, caps, fixed and earlier numbers, arrears.

    Raises:
        WorkbookError: weights or rules that cannot be met, each with what would help.
    """
    shares = sharing.of_county(indicators, county_code, weights)
    rules.require_known(shares.codes)
    people = ruling.with_arrears(shares.people(rules.total), rules, shares.codes)
    numbers = ruling.numbers(people, rules, shares.codes)
    caps = [rules.caps.get(code) for code in shares.codes]
    frame = (
        indicators.filter(pl.col("county_code") == county_code)
        .select("code", "name", "population")
        .with_columns(
            share=pl.Series(people),
            cap=pl.Series(caps, dtype=pl.Int64),
            recommended=pl.Series(numbers, dtype=pl.Int64),
        )
        .join(requests, on="code", how="left", maintain_order="left")
        .with_columns(
            recommended_per_1000=rates.per_1000(pl.col("recommended"), pl.col("population")),
            recommended_change=pl.col("recommended") - pl.col("requested_before"),
        )
    )
    return Proposal(shares, rules, numbers, frame, explanation.steps(shares, rules, numbers))


def background(
    proposal: Proposal,
    indicators: pl.DataFrame,
    requests: pl.DataFrame,
    draws: int = stability.DRAWS,
) -> Background:
    """Stability, methods side by side and what each criterion really does.

    Args:
        proposal: the proposal.
        indicators: of the whole country.
        requests: from `requests_of`.
        draws: how many other weights to try.
    """
    shares, rules, numbers = proposal.shares, proposal.rules, proposal.numbers
    inside = indicators["code"].is_in(list(shares.codes)).to_numpy()
    figures = proposal.municipalities.select("code").join(
        requests, on="code", how="left", maintain_order="left"
    )
    county = County(
        indicators=indicators,
        inside=inside,
        total=rules.total,
        minimum=rules.minimum,
        requested=figures["requested"],
        requested_before=figures["requested_before"],
        arrears=figures["arrears"],
        recommended=numbers,
    )
    compared = methods.side_by_side(county)
    return Background(
        stability=stability.stability(shares, rules, numbers, draws),
        methods=compared,
        moved_from_request=methods.moved(compared, figures.select("code", reference="requested")),
        moved_from_decision=methods.moved(compared, figures.select("code", reference="decided")),
        effective_weights=effects.effective_weights(shares, rules, numbers),
    )


def requests_of(tables: Tables, year: int) -> pl.DataFrame:
    """IMDi's request, the decision, last year's request and last year's arrears.

    A municipality that was not asked has decided for nobody. Last year's figures are added up to
    the municipalities of the year. Where last year's request was revised the original one is
    taken: it is what the councils answered. Arrears = decided − settled of last year, null where
    a part of either is not known.

    Args:
        tables: `settlement`, `municipality_successors`.
        year: the year that the recommendation is for.

    Returns:
        `code`, `requested`, `decided`, `requested_before`, `arrears` (people), sorted by code; a
        row for every code of either year: a county recommends before IMDi asks.
    """
    settlement = tables["settlement"]
    decided = pl.when(pl.col("decided_status") == "not_asked").then(0).otherwise("decided")
    now = settlement.filter(pl.col("year") == year).select(
        "code", "requested", decided.alias("decided")
    )
    earlier = settlement.filter(pl.col("year") == year - 1)
    located = with_current_code(earlier, tables["municipality_successors"])
    before = (
        located.drop_nulls("current_code")
        .with_columns(asked=pl.coalesce("requested_original", "requested"))
        .group_by(code="current_code")
        .agg(
            requested_before=pl.when(pl.col("asked").count() > 0).then(pl.col("asked").sum()),
            arrears=pl.when(_all_known("decided") & _all_known("settled")).then(
                pl.col("decided").sum() - pl.col("settled").sum()
            ),
        )
    )
    return now.join(before, on="code", how="full", coalesce=True).sort("code")


def _all_known(column: str) -> pl.Expr:
    return pl.col(column).is_not_null().all()
