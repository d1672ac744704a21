"""Two counties made up by hand, and other ways to the same numbers."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from fractions import Fraction

import numpy as np
import polars as pl

from analysis.recommendation import choices
from analysis.recommendation.choices import Choices
from analysis.recommendation.indicators import INDICATORS

FIGURES = {
    #        code   name     county inhab. jobless out   in    min.  own reg. no.  dec. done  ref.
    "9901": ("Storby", "99", 90_000, 2.0, 10.0, 40.0, 5.0, 6, 7, 1, 400, 380, 50.0),
    "9902": ("Innlandet", "99", 10_000, 2.0, 40.0, 10.0, 40.0, 1, 7, 1, 60, 30, 20.0),
    "9903": ("Kysten", "99", 4_900, 1.0, 20.0, 20.0, 20.0, 1, 1, 2, 40, 40, 25.0),
    "9904": ("Fjellet", "99", 1_600, 4.0, 20.0, 20.0, 80.0, 0, 0, 3, None, None, 10.0),
    "9801": ("Nabobyen", "98", 40_000, 2.0, 20.0, 20.0, 20.0, 3, 3, 4, 200, 150, 30.0),
    "9802": ("Nabobygda", "98", 2_500, 2.0, 20.0, 20.0, 30.0, 0, 0, 5, 10, 5, 25.0),
}
_COLUMNS = (
    "name",
    "county_code",
    "population",
    "unemployment_percent",
    "out_commuting_percent",
    "in_commuting_percent",
    "travel_time_minutes",
    "schools",
    "region_schools",
    "region_number",
    "decided_total",
    "carried_out_total",
    "refugees_per_1000",
)
REQUESTS = pl.DataFrame(
    {
        "code": ["9801", "9802", "9901", "9902", "9903", "9904"],
        "requested": [40, 10, 60, 30, 20, 0],
        "decided": [40, 10, 60, 20, 20, 0],
        "requested_before": [50, None, 70, 20, 10, None],
        "arrears": [5, None, 10, -5, None, 0],
    }
)


SMALL = 300
"""A total for which an integer program may hold every number anybody could get."""


def indicators(**changed: Mapping[str, object]) -> pl.DataFrame:
    """The indicators; `changed` maps a column to new values by code."""
    rows = []
    for code, figures in sorted(FIGURES.items()):
        row = {"code": code, **dict(zip(_COLUMNS, figures, strict=True))}
        row |= {"introduction_result_percent": None, "free_dwellings": None}
        row |= {name: values[code] for name, values in changed.items() if code in values}
        rows.append(row)
    schema = {"code": pl.String, "name": pl.String, "county_code": pl.String} | {
        name: pl.Float64 if name.endswith(("percent", "minutes", "1000")) else pl.Int64
        for name in INDICATORS
    }
    return pl.DataFrame(rows, schema=schema)


def domains(  # noqa: PLR0913 -- one for each rule
    shares: Sequence[float],
    total: int,
    *,
    minimum: int = 1,
    caps: Mapping[int, int] | None = None,
    floors: Mapping[int, int] | None = None,
    fixed: Mapping[int, int] | None = None,
) -> Choices:
    """What rules by place leave."""
    places = range(len(shares))
    rules = pl.DataFrame(
        {
            "code": [f"{place:04}" for place in places],
            "share": list(map(float, shares)),
            "cap": [(caps or {}).get(place) for place in places],
            "floor": [(floors or {}).get(place) for place in places],
            "fixed": [(fixed or {}).get(place) for place in places],
        },
        schema={
            "code": pl.String,
            "share": pl.Float64,
            "cap": pl.Int64,
            "floor": pl.Int64,
            "fixed": pl.Int64,
        },
    )
    return choices.from_rules(rules, minimum=minimum, total=total)


def allowed(given: Choices) -> list[list[int]]:
    """Every number of each municipality, written out."""
    return [
        ([0] if zero else []) + list(range(low, high + 1))
        for zero, low, high in zip(
            given.zero.tolist(), given.low.tolist(), given.high.tolist(), strict=True
        )
    ]


def cost(shares: Sequence[float], numbers: Sequence[int]) -> Fraction:
    """The objective, without any rounding; places without a share do not count."""
    return sum(
        (
            (Fraction(number) - Fraction(share)) ** 2 / Fraction(share)
            for share, number in zip(shares, numbers, strict=True)
            if share > 0
        ),
        Fraction(0),
    )


def by_trying_everything(
    shares: Sequence[float], given: Choices, total: int
) -> tuple[Fraction, set[tuple[int, ...]]] | None:
    """The least cost and every split that has it; None when none adds up."""
    best: Fraction | None = None
    found: set[tuple[int, ...]] = set()
    for numbers in itertools.product(*allowed(given)):
        if sum(numbers) != total:
            continue
        spent = cost(shares, numbers)
        if best is None or spent < best:
            best, found = spent, set()
        if spent == best:
            found.add(numbers)
    return None if best is None else (best, found)


def sainte_lague(shares: Sequence[float], total: int) -> list[int]:
    """Seats one by one to the highest quotient share / (2 × seats + 1)."""
    seats = [0] * len(shares)
    for _ in range(total):
        quotients = [share / (2 * held + 1) for share, held in zip(shares, seats, strict=True)]
        seats[quotients.index(max(quotients))] += 1
    return seats


def by_integer_programming(shares: np.ndarray, given: Choices, total: int) -> float:
    """The least cost as HiGHS finds it.

    One binary per municipality («gets some») and one variable per person above its least number;
    costs rise from person to person, so that those are whole without being asked to.
    """
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import csr_array

    costs: list[float] = []
    people: list[float] = []
    least: list[float] = []
    rows: list[int] = []
    columns: list[int] = []
    entries: list[float] = []
    whole: list[int] = []
    held = 0
    for share, zero, low, high in zip(
        shares.tolist(), given.zero.tolist(), given.low.tolist(), given.high.tolist(), strict=True
    ):
        if high < low:
            continue
        some = len(costs)
        costs.append(low**2 / share)
        people.append(low)
        least.append(0.0 if zero else 1.0)
        whole.append(1)
        # In a large case without caps nobody gets four times the share and thirty.
        most = high if total <= SMALL else min(high, int(4 * share) + 30)
        for number in range(low + 1, most + 1):
            rows += [held, held]
            columns += [len(costs), some]
            entries += [1.0, -1.0]
            held += 1
            costs.append((number**2 - (number - 1) ** 2) / share)
            people.append(1.0)
            least.append(0.0)
            whole.append(0)
    size = len(costs)
    result = milp(
        costs,
        integrality=whole,
        bounds=Bounds(least, np.ones(size)),
        constraints=[
            LinearConstraint(np.array([people]), total, total),
            LinearConstraint(csr_array((entries, (rows, columns)), shape=(held, size)), -np.inf, 0),
        ],
        options={"mip_rel_gap": 0.0},
    )
    assert result.success, result.message
    return float(result.fun) - 2 * total + float(shares.sum())
