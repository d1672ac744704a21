"""What a recommendation must keep: total, minimum, caps, fixed and earlier numbers, arrears."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import polars as pl

from analysis.errors import fail
from analysis.recommendation import allocation, choices
from analysis.recommendation.choices import Choices, Whole

Numbers = Mapping[str, int]
Vector = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Rules:
    """The rules of one recommendation; numbers are people, by municipality code."""

    total: int
    minimum: int = 10
    caps: Numbers = field(default_factory=dict)
    """No more than this."""
    fixed: Numbers = field(default_factory=dict)
    """Exactly this: negotiated overrides, and 0 for municipalities that must get none."""
    earlier: Numbers = field(default_factory=dict)
    """An earlier allocation that nobody may fall below («nobody goes down»)."""
    arrears: Numbers = field(default_factory=dict)
    """People that last year's decision lacked (negative: more than decided), carried over."""

    def require_known(self, codes: Sequence[str]) -> None:
        """Stop when a rule names a municipality that is not in the county.

        Raises:
            WorkbookError: `recommendation-code-unknown` with the rule and the code.
        """
        for rule in ("caps", "fixed", "earlier", "arrears"):
            strange = sorted(set(getattr(self, rule)).difference(codes))
            if strange:
                fail("recommendation-code-unknown", rule=rule, codes=", ".join(strange))


def with_arrears(people: Vector, rules: Rules, codes: Sequence[str]) -> Vector:
    """Shares with last year's arrears carried over, as in the Dutch taakstelling.

    share' = share · (total − Σ arrears) / total + arrears, never below zero, scaled to the total.
    """
    if not rules.arrears or not rules.total:
        return people
    owed = np.array([rules.arrears.get(code, 0) for code in codes], dtype=np.float64)
    left = max(rules.total - owed.sum(), 0.0)
    shifted = np.maximum(people * (left / rules.total) + owed, 0.0)
    return np.asarray(shifted * (rules.total / shifted.sum()), dtype=np.float64)


def domains(
    people: Vector,
    rules: Rules,
    codes: Sequence[str],
    *,
    earlier: bool = True,
    fixed: bool = True,
) -> Choices:
    """What each municipality may get; without the earlier or fixed numbers when told so."""
    table = pl.DataFrame(
        {
            "code": list(codes),
            "share": people,
            "cap": [rules.caps.get(code) for code in codes],
            "floor": [rules.earlier.get(code) if earlier else None for code in codes],
            "fixed": [rules.fixed.get(code) if fixed else None for code in codes],
        },
        schema_overrides={"cap": pl.Int64, "floor": pl.Int64, "fixed": pl.Int64},
    )
    return choices.from_rules(table, minimum=rules.minimum, total=rules.total)


def numbers(
    people: Vector,
    rules: Rules,
    codes: Sequence[str],
    *,
    earlier: bool = True,
    fixed: bool = True,
) -> Whole:
    """The whole numbers that fit the shares best under the rules.

    Args:
        people: weighted shares in people, arrears included.
        rules: the rules.
        codes: municipality codes, sorted, in the order of the shares.
        earlier: whether nobody may fall below the earlier allocation.
        fixed: whether fixed numbers hold.

    Raises:
        WorkbookError: the rules cannot be met, see `choices`.
    """
    allowed = domains(people, rules, codes, earlier=earlier, fixed=fixed)
    return allocation.allocate(people, allowed, rules.total)
