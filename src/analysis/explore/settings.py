"""What an analyst can move, and the proposal it gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import isclose

from analysis.cycle import Cycle, Recommendation
from analysis.recommendation import criteria, proposal
from analysis.recommendation.planning import Planned
from analysis.recommendation.proposal import Proposal

HIGHEST_WEIGHT = 100.0


@dataclass(frozen=True)
class Setting:
    """One position of all sliders."""

    weights: Mapping[str, float]
    """Weight of each criterion, also those of none; only their proportions matter."""
    total: int
    """People to place."""
    minimum: int
    """The smallest number that is not none, people."""

    @property
    def parts(self) -> dict[str, float]:
        """Each weight as a part of one; all zero when no criterion has a weight."""
        together = sum(self.weights.values())
        return {
            name: weight / together if together else 0.0 for name, weight in self.weights.items()
        }


def opening(planned: Planned, names: list[str]) -> Setting:
    """The cycle file's own setting, on sliders from 0 to 100.

    Weights that are not on that scale (0.4, or 250) become per cent of their sum: the proportions,
    and so the proposal, stay the same.

    Args:
        planned: what the cycle file asks for.
        names: the criteria that have a slider.
    """
    given = {name: float(planned.weights.get(name, 0.0)) for name in names}
    if not _on_scale(given):
        together = sum(given.values())
        given = {name: weight / together * HIGHEST_WEIGHT for name, weight in given.items()}
    return Setting(given, planned.rules.total, planned.rules.minimum)


def movable(planned: Planned) -> tuple[list[str], list[str]]:
    """The criteria that have a figure in the county, those of the cycle first; and the others.

    A criterion to which the cycle file gives a weight is always among the first, so that the
    workbench never computes with other weights than the file has.
    """
    ordered = [
        *planned.weights,
        *(name for name in criteria.CRITERIA if name not in planned.weights),
    ]
    inside = planned.indicators.filter(
        planned.indicators["code"].is_in(planned.proposal.municipalities["code"].to_list())
    )
    known = {
        name
        for name in ordered
        if name in planned.weights
        or any(inside[column].count() > 0 for column in criteria.CRITERIA[name].indicators)
    }
    return [name for name in ordered if name in known], [n for n in ordered if n not in known]


def propose(planned: Planned, county_code: str, setting: Setting) -> Proposal:
    """The proposal of a setting; all other rules are those of the cycle file.

    Raises:
        WorkbookError: the setting cannot be met, with the numbers that collide.
    """
    rules = replace(planned.rules, total=setting.total, minimum=setting.minimum)
    return proposal.propose(
        planned.indicators, planned.requests, county_code, setting.weights, rules
    )


def as_cycle(plan: Cycle, setting: Setting) -> Cycle:
    """The cycle with the setting in the place of its own weights, total and minimum.

    Criteria without a weight are left out, unless the cycle file names them.
    """
    own = plan.recommendation
    named = own.weights if own else {}
    changed = {
        **(own.model_dump() if own else {}),
        "total": setting.total,
        "minimum": setting.minimum,
        "weights": {
            name: _plain(weight)
            for name, weight in setting.weights.items()
            if weight > 0 or name in named
        },
    }
    # Built anew rather than copied, so that everything is checked again.
    recommendation = Recommendation.model_validate(changed)
    return Cycle.model_validate({**plan.model_dump(), "recommendation": recommendation})


def _on_scale(weights: Mapping[str, float]) -> bool:
    """Whole numbers up to 100, at least one of them a visible step of the slider."""
    whole = all(isclose(weight, round(weight)) for weight in weights.values())
    return whole and max(weights.values(), default=0.0) <= HIGHEST_WEIGHT


def _plain(weight: float) -> float:
    """A slider's steps without the dust of binary fractions."""
    return round(weight, 6)
