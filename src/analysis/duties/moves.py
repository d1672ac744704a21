"""What moving municipalities between advisers gives, and the best moves one after the other.

What is made small is the level: the root mean square of the advisers' loads (`guidance.Scale`). It
falls when loads come closer to each other, and when travel gets shorter. Of the moves that are
allowed, the one is taken that lowers it most for each municipality that changes adviser.

A move takes one municipality, or a whole area that lies apart from the rest of its adviser's. It is
allowed when it makes nobody's area more divided, does not raise the largest load, leaves the loads
no farther apart than they were at the start, and is noticed: `NOTICED` off the level for each
municipality, or `NOTICED_AT_THE_TOP` off the largest load and something off the level.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from analysis.duties.distances import Distances
from analysis.duties.guidance import Scale

NOTICED = 0.001
"""A tenth of a percentage point of load."""
NOTICED_AT_THE_TOP = 0.01
"""A whole percentage point of load."""

_ROUNDING = 1e-9
"""Differences between loads below this are rounding."""

Assignment = Mapping[str, str]
"""The address of the adviser of each municipality that has one."""
_Followed = Mapping[str, frozenset[str]]


@dataclass(frozen=True)
class State:
    """How even and how connected a distribution is."""

    largest: float
    """The largest load of an adviser, as a part of one."""
    smallest: float
    """The smallest load of an adviser."""
    level: float
    """The root mean square of the loads."""
    travel_km: float
    """The advisers' travel together, see `Distances.tree_km`."""
    areas: int
    """Connected areas, all advisers together; one each is the fewest there can be."""

    @property
    def gap(self) -> float:
        """How far apart the largest and the smallest load are."""
        return self.largest - self.smallest


@dataclass(frozen=True)
class Move:
    """Municipalities that go from one adviser to another at the same time."""

    codes: tuple[str, ...]
    old: str | None
    """The adviser's address before; None where there was none."""
    new: str


class Board:
    """The advisers of a county and what they are measured by; distributions are given to it."""

    def __init__(self, people: Sequence[str], scale: Scale, distances: Distances) -> None:
        """Hold the advisers' addresses, how load is measured, and where municipalities lie."""
        self.people = sorted(people)
        self.scale = scale
        self.distances = distances
        self._loads: dict[frozenset[str], float] = {}
        self._areas: dict[frozenset[str], tuple[frozenset[str], ...]] = {}

    def state(self, assignment: Assignment) -> State:
        """How even and how connected a distribution is."""
        followed = self._followed(assignment)
        loads = [self._load(codes) for codes in followed.values()]
        return State(
            largest=max(loads),
            smallest=min(loads),
            level=level(loads),
            travel_km=sum(self.distances.tree_km(codes) for codes in followed.values()),
            areas=sum(len(self._parts(codes)) for codes in followed.values()),
        )

    def give(self, without: Iterable[str], today: Assignment) -> dict[str, str]:
        """Today's distribution with an adviser also for municipalities that have none.

        The adviser with the smallest load who has one of them as a neighbour takes the one that
        adds least to it; an adviser without any takes the one that lies farthest from all that have
        an adviser, the first of all the one that weighs most. Then they are moved among the
        advisers while that is allowed: nobody follows them yet.

        Args:
            without: municipalities without an adviser.
            today: the adviser of every other.
        """
        placed = dict(today)
        left = set(without)
        free = frozenset(left)
        while left:
            code, email = self._next(left, self._followed(placed))
            placed[code] = email
            left.remove(code)
        for move in self.improve(placed, free, once=False):
            placed.update(dict.fromkeys(move.codes, move.new))
        return placed

    def improve(
        self, assignment: Assignment, movable: frozenset[str], *, once: bool = True
    ) -> list[Move]:
        """The moves that even a distribution, in order, until none that is allowed is left.

        Args:
            assignment: an adviser for every municipality.
            movable: the municipalities that may change.
            once: whether each may change only once; without, it ends because the level falls with
                every move.
        """
        placed = dict(assignment)
        apart = self.state(placed).gap
        found: list[Move] = []
        while options := list(self._options(placed, movable, apart)):
            _, move = min(options, key=lambda option: (-round(option[0], 9), *_order(option[1])))
            placed.update(dict.fromkeys(move.codes, move.new))
            movable = movable - set(move.codes) if once else movable
            found.append(move)
        return found

    def _next(self, left: set[str], followed: _Followed) -> tuple[str, str]:
        others = frozenset().union(*followed.values())
        for email in sorted(self.people, key=lambda one: (self._load(followed[one]), one)):
            codes = followed[email]
            if not codes:
                return max(sorted(left), key=lambda code: self._apart(code, others)), email
            near = [code for code in sorted(left) if self.distances.neighbours[code] & codes]
            if near:
                return min(near, key=lambda code: self._load(codes | {code})), email
        raise ValueError(f"no way leads to {', '.join(sorted(left))}")

    def _apart(self, code: str, others: frozenset[str]) -> tuple[float, float]:
        """How far a municipality is from the nearest of others; then its own load."""
        nearest = min((self.distances.km(code, other) for other in others), default=0.0)
        return nearest, self._load(frozenset([code]))

    def _options(
        self, placed: Assignment, movable: frozenset[str], apart: float
    ) -> Iterator[tuple[float, Move]]:
        """Every allowed move with its gain."""
        followed = self._followed(placed)
        for old in self.people:
            for codes in self._candidates(followed[old], movable):
                moves = [Move(codes, old, new) for new in self.people if new != old]
                gains = [self._gain(followed, move, apart) for move in moves]
                yield from ((gain, move) for gain, move in zip(gains, moves, strict=True) if gain)

    def _candidates(self, codes: frozenset[str], movable: frozenset[str]) -> list[tuple[str, ...]]:
        """Each municipality, and each area that lies apart from the rest."""
        alone = [(code,) for code in sorted(codes & movable)]
        apart = [
            tuple(sorted(area))
            for area in self._parts(codes)
            if 1 < len(area) < len(codes) and area <= movable
        ]
        return [*alone, *apart]

    def _gain(self, followed: _Followed, move: Move, apart: float) -> float:
        """The fall in level for each municipality; 0 where the move is not allowed."""
        old, new = followed[str(move.old)], followed[move.new]
        less, more = old - set(move.codes), new | set(move.codes)
        if not less or self._divides(old, less) or self._divides(new, more):
            return 0.0
        was = [self._load(codes) for codes in followed.values()]
        after = {**followed, str(move.old): less, move.new: more}
        now = [self._load(codes) for codes in after.values()]
        gain = (level(was) - level(now)) / len(move.codes)
        relief = (max(was) - max(now)) / len(move.codes)
        even = relief >= -_ROUNDING and max(now) - min(now) <= apart + _ROUNDING
        noticed = gain >= NOTICED or (gain > _ROUNDING and relief >= NOTICED_AT_THE_TOP)
        return gain if even and noticed else 0.0

    def _divides(self, before: frozenset[str], after: frozenset[str]) -> bool:
        return len(self._parts(after)) > max(1, len(self._parts(before)))

    def _followed(self, assignment: Assignment) -> dict[str, frozenset[str]]:
        codes: dict[str, set[str]] = {one: set() for one in self.people}
        for code, email in assignment.items():
            codes[email].add(code)
        return {one: frozenset(own) for one, own in codes.items()}

    def _load(self, codes: frozenset[str]) -> float:
        if codes not in self._loads:
            self._loads[codes] = self.scale.load(codes, self.distances)
        return self._loads[codes]

    def _parts(self, codes: frozenset[str]) -> tuple[frozenset[str], ...]:
        if codes not in self._areas:
            self._areas[codes] = tuple(self.distances.parts(codes))
        return self._areas[codes]


def level(loads: Sequence[float]) -> float:
    """The root mean square of loads."""
    return sqrt(sum(load * load for load in loads) / len(loads))


def _order(move: Move) -> tuple[tuple[str, ...], str]:
    """Equal moves are taken in this order."""
    return move.codes, move.new
