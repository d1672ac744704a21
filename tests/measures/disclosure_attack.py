"""The reader who tries to find out what is withheld: an integer program per number.

Knows nothing of how the numbers were chosen or bounded: only what is published, that people are
whole and not fewer than none, and the rule that a row with nobody, nobody completed or everybody
completed is withheld only if its participants are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp

FAR = 10.0**9
"""No end at all: nobody counts so many, and a program without ends is hard to solve."""


@dataclass(frozen=True)
class Line:
    """A published row: None is withheld; `counted` tells whether completed is registered at all."""

    participants: int | None
    completed: int | None
    counted: bool = True


@dataclass(frozen=True)
class Published:
    lines: Sequence[Line]
    participants: int | None
    completed: int | None


@dataclass(frozen=True)
class Found:
    place: int
    quantity: str
    low: float
    high: float


def attack(published: Published, *, whole: bool = True) -> Iterator[Found]:
    """The smallest and largest value of every withheld number.

    `whole` is for small numbers; of very large ones a program without whole numbers tells as much.
    """
    count = len(published.lines)
    low, high = np.zeros(2 * count), np.full(2 * count, FAR)  # completed, not completed
    rules = []
    for place, line in enumerate(published.lines):
        both = _unit(count, place) + _unit(count, count + place)
        if line.participants is None:
            rules.append((both, 1, np.inf))
        else:
            rules.append((both, line.participants, line.participants))
        if line.completed is not None:
            low[place] = high[place] = line.completed
        elif line.participants is not None and line.counted:
            low[place] = low[count + place] = 1
    if published.participants is not None:
        rules.append((np.ones(2 * count), published.participants, published.participants))
    if published.completed is not None:
        done = np.concatenate([np.ones(count), np.zeros(count)])
        rules.append((done, published.completed, published.completed))
    region = (Bounds(low, high), [LinearConstraint(row, least, most) for row, least, most in rules])
    for place, quantity, aim in _withheld(published.lines):
        ends = [_end(sign, aim, region, whole=whole) for sign in (1, -1)]
        yield Found(place, quantity, *ends)


def _withheld(lines: Sequence[Line]) -> Iterator[tuple[int, str, np.ndarray]]:
    count = len(lines)
    for place, line in enumerate(lines):
        done, rest = _unit(count, place), _unit(count, count + place)
        if line.participants is None:
            yield place, "participants", done + rest
        if line.completed is None and line.counted:
            yield place, "completed", done
            yield place, "not completed", rest


def _unit(count: int, place: int) -> np.ndarray:
    row = np.zeros(2 * count)
    row[place] = 1
    return row


def _end(
    sign: int, aim: np.ndarray, region: tuple[Bounds, list[LinearConstraint]], *, whole: bool
) -> float:
    bounds, constraints = region
    kinds = np.full(len(aim), int(whole))
    solved = milp(sign * aim, bounds=bounds, constraints=constraints, integrality=kinds)
    assert solved.success, solved.message
    found = float(round(aim @ solved.x))
    return found if found < FAR / 2 else float("inf")
