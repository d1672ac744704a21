"""A more even distribution of a county's municipalities among its advisers, step by step.

It starts from today. First, municipalities without an adviser get one. Then comes one step at a
time, each the move that gives most (`moves`), until none is left. Each municipality changes adviser
at most once, and a planner can stop after any step. There is no chance in it: equal steps are taken
in the order of the municipalities' codes and the advisers' addresses.

One large city can make equal loads impossible. The proposal then ends where one more move would
only divide areas or relieve nobody.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import polars as pl

from analysis.duties import guidance
from analysis.duties.distances import Distances
from analysis.duties.moves import Assignment, Board, Move, State


@dataclass(frozen=True)
class Step:
    """A move, and what there is after it."""

    move: Move
    after: State


@dataclass(frozen=True)
class Distribution:
    """A proposal: where it starts, its steps in order, and where it ends."""

    advisers: Mapping[str, str]
    """Their names by address."""
    today: State | None
    """None without advisers."""
    steps: tuple[Step, ...]
    assignment: Assignment
    """After the last step; empty without advisers."""
    measures: tuple[str, ...]
    """What the loads count, see `guidance.Scale`."""

    @property
    def changes(self) -> int:
        """Municipalities that change adviser or get one."""
        return sum(len(step.move.codes) for step in self.steps)

    @property
    def given(self) -> int:
        """Municipalities among these that have no adviser today."""
        return sum(len(step.move.codes) for step in self.steps if step.move.old is None)

    @property
    def end(self) -> State | None:
        """How even and how connected it is after the last step."""
        return self.steps[-1].after if self.steps else self.today


def propose(advisers: pl.DataFrame, contacts: pl.DataFrame, distances: Distances) -> Distribution:
    """Steps from today's distribution to a more even one.

    Args:
        advisers: `guidance.advisers`.
        contacts: `guidance.municipalities`.
        distances: of the same municipalities.

    Returns:
        the proposal; without advisers it has no steps and assigns nobody.
    """
    scale = guidance.scale(contacts, distances)
    today = dict(contacts.drop_nulls("email").select("code", "email").iter_rows())
    if advisers.is_empty():
        return Distribution({}, None, (), {}, scale.measures)
    names = dict(advisers.select("email", "adviser").iter_rows())
    board = Board(sorted(names), scale, distances)
    complete = board.give(set(contacts["code"]) - set(today), today)
    moves = [*_given(complete, today), *board.improve(complete, frozenset(today))]
    steps, placed = _told(today, moves, board)
    return Distribution(names, board.state(today), steps, placed, scale.measures)


def _given(complete: Assignment, today: Assignment) -> list[Move]:
    """What each adviser gets of that which had none, as one move."""
    new = sorted(set(complete) - set(today))
    return [
        Move(tuple(code for code in new if complete[code] == email), None, email)
        for email in sorted({complete[code] for code in new})
    ]


def _told(
    today: Assignment, moves: Iterable[Move], board: Board
) -> tuple[tuple[Step, ...], Assignment]:
    """The moves with what there is after each, and where they end."""
    placed = dict(today)
    steps = []
    for move in moves:
        placed.update(dict.fromkeys(move.codes, move.new))
        steps.append(Step(move, board.state(placed)))
    return tuple(steps), placed
