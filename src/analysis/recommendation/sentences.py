"""One municipality's number in words: a sentence for each step that moves somebody."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import polars as pl

from analysis import language as lang
from analysis.language import Language
from analysis.recommendation import words
from analysis.recommendation.explanation import RULE_STEPS, SIZE
from analysis.recommendation.planning import Planned
from analysis.recommendation.shares import POPULATION
from analysis.registry.names import display

_WHOLE = 0.05


@dataclass(frozen=True)
class _Told:
    """One municipality of a proposal, and the language it is told in."""

    planned: Planned
    code: str
    language: Language

    @property
    def place(self) -> int:
        return self.planned.proposal.shares.codes.index(self.code)

    def say(self, key: str, **args: object) -> str:
        return lang.text(self.language, f"explanation-{key}", **args)

    def share(self, share: float) -> str:
        return lang.percent(share, self.language)

    def weight(self, weight: float) -> str:
        """A weight, with a decimal only where it is no whole per cent."""
        whole = abs(weight * 100 - round(weight * 100)) < _WHOLE
        return lang.percent(weight, self.language, 0 if whole else 1)

    def change(self, people: float) -> dict[str, str]:
        """A change without its sign, and which way it goes."""
        direction = "more" if people > 0 else "fewer" if people < 0 else "none"
        return {"people": lang.number(abs(people), self.language, 1), "direction": direction}


def explain(planned: Planned, code: str, language: Language) -> list[str]:
    """Why a municipality gets its number, from its inhabitants to the result.

    Every criterion with weight has a sentence; a rule has one where it moves somebody here.

    Args:
        planned: the proposal with what it was made from.
        code: a municipality of the county.
        language: written language.
    """
    told = _Told(planned, code, language)
    steps = planned.proposal.steps.filter(pl.col("code") == code).sort("order")
    level = 0.0
    sentences: list[str] = []
    for name, people in steps.select("step", "people").iter_rows():
        level = round(level + people, 1)
        sentences += _sentence(told, name, people, level)
    recommended = int(planned.proposal.numbers[told.place])
    return [*sentences, told.say("result", people=recommended)]


def _sentence(told: _Told, step: str, people: float, level: float) -> Iterator[str]:
    shares = told.planned.proposal.shares
    if step == POPULATION:
        yield told.say(
            "population",
            name=display(told.planned.proposal.municipalities["name"][told.place]),
            share=told.share(float(shares.by_population[told.place])),
            people=lang.number(people, told.language, 1),
            total=lang.number(told.planned.rules.total, told.language),
        )
    elif step == SIZE:
        weight = sum(
            weight
            for name, weight in zip(shares.names, shares.weights.tolist(), strict=True)
            if name != POPULATION
        )
        yield told.say("size", weight=told.weight(weight), **told.change(people))
    elif step not in RULE_STEPS:
        yield _criterion(told, step, people)
    elif people:
        yield _rule(told, step, people, level)


def _criterion(told: _Told, name: str, people: float) -> str:
    shares = told.planned.proposal.shares
    place = shares.names.index(name)
    return told.say(
        "criterion",
        criterion=words.criterion(name, told.language),
        weight=told.weight(float(shares.weights[place])),
        share=told.share(float(shares.by_criterion[told.place, place])),
        base=told.share(float(shares.by_base[told.place])),
        **told.change(people),
    )


def _rule(told: _Told, step: str, people: float, level: float) -> str:
    """What a rule does here: to this municipality, or because of what it does to others."""
    rules, change = told.planned.rules, told.change(people)
    if step == "minimum":
        given = "some" if level else "none"
        return told.say("minimum", given=given, minimum=rules.minimum, **change)
    if step == "cap":
        return told.say("cap", cap="own" if told.code in rules.caps else "others", **change)
    if step == "override":
        own = {"fixed": "own", "number": rules.fixed.get(told.code, 0), "reason": _reason(told)}
        others = {"fixed": "others", "number": 0, "reason": ""}
        return told.say("override", **(own if told.code in rules.fixed else others), **change)
    return told.say(step, **change)


def _reason(told: _Told) -> str:
    """Why the number is fixed, as a whole sentence."""
    settings = told.planned.plan.recommendation
    reasons = {one.code: one.reason for one in settings.fixed} if settings else {}
    reason = reasons.get(told.code, "").strip()
    return reason if reason.endswith((".", "!", "?")) else f"{reason}."
