"""What did IMDi's request reward? The criteria fitted to the national request.

The request of every municipality is explained as a weighted sum of the criteria's shares with
weights that are not negative (Lawson and Hanson 1974, NNLS). Of all sets of criteria the one with
the least out-of-sample error is taken, where each county is predicted from a fit to all the others.
Taking criteria in one by one would keep the first one after better ones have made it superfluous.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, combinations

import numpy as np
import numpy.typing as npt
import polars as pl

from analysis.errors import fail
from analysis.recommendation import criteria

Vector = npt.NDArray[np.float64]

_BETTER = 1e-6
"""A set of criteria must lower the error by this part to replace another."""
CLEARLY = 0.9
"""A municipality stands out when nine in ten of the country's deviate less."""


@dataclass(frozen=True)
class Fit:
    """How the request follows the criteria."""

    weights: dict[str, float]
    """Weight of each criterion taken in; they sum to one."""
    explained: float
    """Part of the variation that out-of-sample prediction explains (R², at most 1)."""
    misplaced: float
    """Part of the people that out-of-sample prediction places in another municipality."""
    explained_by_last_year: float | None
    """R² of last year's request alone, out of sample; None without last year's."""
    municipalities: pl.DataFrame
    """`code`, `requested`, `fitted` (people, out of sample), `deviation`, `stands_out`
    (`more`, `fewer` or null)."""


def fit(indicators: pl.DataFrame, requests: pl.DataFrame, names: Sequence[str]) -> Fit:
    """Fit the requests of a year to criteria.

    Args:
        indicators: of all municipalities, see `indicators.indicators`.
        requests: `code`, `requested` (people), `requested_before` (people in the year before,
            null or 0 where nobody was asked).
        names: the criteria that may be taken in.

    Raises:
        WorkbookError: a criterion without figures, or nobody in the country was asked for anyone
            (`fit-without-request`).
    """
    rows = indicators.join(requests, on="code", how="left", maintain_order="left")
    requested = rows["requested"].fill_null(0).cast(pl.Float64).to_numpy()
    counties = rows["county_code"].to_numpy()
    total = requested.sum()
    if not total:
        fail("fit-without-request")
    shares = {name: _national_share(indicators, name) * total for name in names}
    chosen = _select(shares, requested, counties)
    predicted = _out_of_sample([shares[name] for name in chosen], requested, counties)
    weights = _weights([shares[name] for name in chosen], requested)
    before = rows["requested_before"].fill_null(0).cast(pl.Float64).to_numpy()
    by_last_year = (
        _explained(_out_of_sample([before], requested, counties), requested)
        if before.any()
        else None
    )
    return Fit(
        weights={
            name: float(weight)
            for name, weight in zip(chosen, weights / weights.sum(), strict=True)
            if weight > 0
        },
        explained=_explained(predicted, requested),
        misplaced=_misplaced(predicted, requested),
        explained_by_last_year=by_last_year,
        municipalities=_municipalities(rows["code"], requested, predicted),
    )


def _national_share(indicators: pl.DataFrame, name: str) -> Vector:
    claims = criteria.claims(indicators, name).to_numpy()
    return np.asarray(claims / claims.sum(), dtype=np.float64)


def _select(
    shares: dict[str, Vector], requested: Vector, counties: npt.NDArray[np.object_]
) -> list[str]:
    """The set of criteria with the least out-of-sample error; of equals, the one with fewest."""
    chosen: list[str] = []
    error = np.inf
    sizes = range(1, len(shares) + 1)
    for names in chain.from_iterable(combinations(shares, size) for size in sizes):
        tried = _misfit([shares[name] for name in names], requested, counties)
        if tried < error * (1 - _BETTER):
            chosen, error = list(names), tried
    return chosen


def _misfit(columns: list[Vector], requested: Vector, counties: npt.NDArray[np.object_]) -> float:
    predicted = _out_of_sample(columns, requested, counties)
    return float(((predicted - requested) ** 2).sum())


def _out_of_sample(
    columns: list[Vector], requested: Vector, counties: npt.NDArray[np.object_]
) -> Vector:
    matrix = np.column_stack(columns)
    predicted = np.zeros_like(requested)
    for county in np.unique(counties):
        others = counties != county
        weights = _weights([column[others] for column in columns], requested[others])
        predicted[~others] = matrix[~others] @ weights
    return predicted


def _weights(columns: list[Vector], requested: Vector) -> Vector:
    from scipy.optimize import nnls

    return np.asarray(nnls(np.column_stack(columns), requested)[0], dtype=np.float64)


def _explained(predicted: Vector, requested: Vector) -> float:
    spread = float(((requested - requested.mean()) ** 2).sum())
    return 1 - float(((predicted - requested) ** 2).sum()) / spread if spread else 0.0


def _misplaced(predicted: Vector, requested: Vector) -> float:
    """Half the absolute deviations, after the prediction is scaled to the same total."""
    scaled = predicted * (requested.sum() / predicted.sum())
    return float(np.abs(scaled - requested).sum() / (2 * requested.sum()))


def _municipalities(codes: pl.Series, requested: Vector, predicted: Vector) -> pl.DataFrame:
    """Deviations in units of the square root of what was expected, as counts vary."""
    deviation = requested - predicted
    relative = deviation / np.sqrt(np.maximum(predicted, 1.0))
    limit = float(np.quantile(np.abs(relative), CLEARLY))
    frame = pl.DataFrame(
        {
            "code": codes,
            "requested": requested.astype(np.int64),
            "fitted": predicted,
            "deviation": deviation,
            "relative": relative,
        }
    )
    return frame.with_columns(
        stands_out=pl.when(pl.col("relative") > limit)
        .then(pl.lit("more"))
        .when(pl.col("relative") < -limit)
        .then(pl.lit("fewer"))
    ).drop("relative")
