"""Whole numbers: the exact split of a total over municipalities.

    minimise  Σ (xᵢ − sᵢ)² / sᵢ   over  xᵢ ∈ {0} ∪ [lowᵢ, highᵢ],   Σ xᵢ = total

where sᵢ is the weighted share in people before rounding. Where no rule binds this is what the
Webster / Sainte-Laguë method minimises (Balinski and Young, *Fair Representation*, 1982): the
relative unfairness that is left after rounding.

How it is solved, exactly. At a price per person every municipality has a number of least cost
(cost minus price × people); the sum of the least costs bounds the objective from below (Lagrange).
What a choice costs above its municipality's least is its *excess*, and the objective of any split
with the right total is the bound plus the sum of its excesses. So: keep the choices with excess up
to a radius, find the best split among them by dynamic programming, and if its excess is within
the radius, no split with another choice can be better. Otherwise widen the radius.

Costs are counted in hundred-millionths as whole numbers, so sums are exact, equal on every
machine, and a tie is a tie. Among equally good splits the one that gives more to the lower
municipality code is taken. Where a share is so small that costs could overflow, a split found with
coarser costs first rules out the numbers that cost more than all of it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import numpy.typing as npt

from analysis.recommendation.choices import SMALLEST, Choices, Whole, require_reachable

Shares = npt.NDArray[np.float64]

FINEST = 100_000_000
"""Cost units per unit of the objective; fewer where very small shares would overflow."""
LARGEST = 1 << 52
"""No cost is larger, so that sums over a thousand municipalities stay exact in 64 bits."""
UNREACHABLE = np.int64(1 << 62)
FARTHEST = float(1 << 40)
"""No number of people is larger."""
ROUNDING = 1e-9
"""Part of a sum of costs that may be lost in decimals."""
EVERYONE = slice(None)


@dataclass(frozen=True)
class Problem:
    """Shares in people, what each municipality may get, and the people to place."""

    shares: Shares
    choices: Choices
    total: int

    @cached_property
    def scale(self) -> float:
        """Cost units per unit of the objective."""
        most = self._relative(self.choices.most) - self._relative(self.choices.least)
        return min(float(FINEST), LARGEST / float(most.max(initial=1.0)))

    @cached_property
    def _divisor(self) -> Shares:
        """Without any share there is only one number to choose, so its cost does not matter."""
        return np.where(self.shares > 0, self.shares, 1.0)

    @cached_property
    def unavoidable(self) -> Shares:
        """The cost of each municipality's least number, in units."""
        return np.rint(self.scale * self._relative(self.choices.least))

    def _relative(self, people: Whole) -> Shares:
        return np.asarray(people.astype(np.float64) ** 2 / self._divisor)

    def cost(self, people: Whole, owner: Whole | slice = EVERYONE) -> Whole:
        """x²/s in whole units above that of the least number, one number per municipality.

        The objective is this plus the constants Σ least²/s − 2 Σx + Σs.

        Args:
            people: the numbers.
            owner: whose each of them is; everyone in order when left out.
        """
        units = np.rint(self.scale * (people.astype(np.float64) ** 2 / self._divisor[owner]))
        return np.asarray(units - self.unavoidable[owner]).astype(np.int64)

    def nearer(self, numbers: Whole) -> Problem:
        """The same problem without numbers that alone cost more than the whole of a split."""
        least, most = self.choices.least, self.choices.most
        spent = float((self._relative(numbers) - self._relative(least)).sum())
        reach = np.sqrt(spent * (1 + ROUNDING) * self.shares + least.astype(np.float64) ** 2)
        high = np.clip(np.ceil(reach), least, most).astype(np.int64)
        return replace(self, choices=replace(self.choices, high=high))


def allocate(shares: Shares, choices: Choices, total: int) -> Whole:
    """The best whole numbers with the exact total.

    Args:
        shares: weighted shares in people, sorted by municipality code.
        choices: what each municipality may get, in the same order.
        total: the people to place.

    Returns:
        one whole number per municipality.

    Raises:
        WorkbookError: no choice adds up to the total, see `choices.require_reachable`.
    """
    require_reachable(choices, total)
    if not len(shares):
        return np.zeros(0, dtype=np.int64)
    problem = Problem(np.where(shares > SMALLEST, shares, 0.0), choices, total)
    numbers = _solved(problem)
    while problem.scale < FINEST:
        nearer = problem.nearer(numbers)
        if nearer.scale < 2 * problem.scale:
            break
        problem, numbers = nearer, _solved(nearer)
    return numbers


def _solved(problem: Problem) -> Whole:
    """The best whole numbers, as exactly as the problem's scale."""
    price = _price(problem)
    _, least = _cheapest(problem, price)
    radius = max(1, int(problem.scale) // 4)
    while True:
        kept = _within(problem, price, least, radius)
        found = _best_among(kept, problem.total)
        if found is not None and found.excess <= radius:
            return found.numbers
        # An excess already found bounds the best one; without any, look eight times as far.
        radius = found.excess if found is not None else radius * 8


def objective(shares: Shares, numbers: npt.ArrayLike) -> float:
    """Σ (x − s)² / s over municipalities with a share; what `allocate` minimises."""
    some = shares > SMALLEST
    deviation = np.asarray(numbers, dtype=np.float64)[some] - shares[some]
    return float((deviation**2 / shares[some]).sum())


@dataclass(frozen=True)
class Kept:
    """The numbers one municipality may still get, each with its excess; largest number first."""

    people: Whole
    excess: Whole

    def within(self, radius: int) -> Kept:
        """Those with an excess up to the radius."""
        near = self.excess <= radius
        return Kept(self.people[near], self.excess[near])


@dataclass(frozen=True)
class Split:
    """A split with the right total and its excess above the bound."""

    excess: int
    numbers: Whole


def _price(problem: Problem) -> int:
    """A price near the lowest at which the numbers of least cost reach the total.

    Any price gives a valid bound; a near one gives few choices to look at.
    """
    low, high = 0, max(1, int(2 * problem.scale))
    while _cheapest(problem, high)[0].sum() < problem.total:
        low, high = high, high * 2
    near = max(1, int(problem.scale) // 500)
    while high - low > near:
        middle = (low + high) // 2
        if _cheapest(problem, middle)[0].sum() >= problem.total:
            high = middle
        else:
            low = middle
    return high


def _cheapest(problem: Problem, price: int) -> tuple[Whole, Whole]:
    """The number of least cost at a price for each municipality, and that cost."""
    choices = problem.choices
    people = np.zeros(len(problem.shares), dtype=np.int64)
    least = np.where(choices.zero, 0, UNREACHABLE)
    # The parabola's lowest point, or the nearest bound: one of the whole numbers beside it.
    lowest = np.minimum(price * problem.shares / (2 * problem.scale), FARTHEST).astype(np.int64)
    some = choices.high >= choices.low
    for candidate in (lowest, lowest + 1):
        within = np.clip(candidate, choices.low, choices.high)
        cost = problem.cost(within) - price * within
        better = some & (cost < least)
        people, least = np.where(better, within, people), np.where(better, cost, least)
    return people, least


def _within(problem: Problem, price: int, least: Whole, radius: int) -> list[Kept]:
    """The numbers of each municipality whose excess is within the radius."""
    choices = problem.choices
    first, last = _intervals(problem, price, least + radius)
    first, last = np.maximum(first, choices.low), np.minimum(last, choices.high)
    first = np.where(choices.zero & (last < first), last + 1, first)
    count = np.maximum(last - first + 1, 0)
    owner = np.repeat(np.arange(len(count)), count)
    starts = np.cumsum(count) - count
    people = last[owner] - (np.arange(len(owner)) - starts[owner])
    excess = problem.cost(people, owner) - price * people - least[owner]
    kept = []
    for start, many, zero, bound in zip(
        starts.tolist(), count.tolist(), choices.zero.tolist(), least.tolist(), strict=True
    ):
        own = slice(start, start + many)
        one = Kept(people[own], excess[own])
        if zero:
            one = Kept(np.append(one.people, 0), np.append(one.excess, -bound))
        kept.append(one.within(radius))
    return kept


def _intervals(problem: Problem, price: int, ceiling: Whole) -> tuple[Whole, Whole]:
    """Where scale · x²/s − price · x ≤ ceiling, widened by the rounding of costs."""
    shares, choices = problem.shares, problem.choices
    some = shares > 0
    half = np.where(some, shares, 1.0) / (2 * problem.scale)
    level = ceiling + 2 + problem.unavoidable
    reach = np.sqrt(np.maximum(float(price) ** 2 + 2 * level / half, 0.0))
    first = np.maximum(np.floor((price - reach) * half) - 1, 0)
    last = np.minimum(np.ceil((price + reach) * half) + 1, FARTHEST)
    return (
        np.where(some, first, choices.low).astype(np.int64),
        np.where(some, last, choices.high).astype(np.int64),
    )


def _best_among(kept: list[Kept], total: int) -> Split | None:
    """The split of least excess among the numbers kept; None when none reaches the total.

    `tables[i][t - first[i]]` is the least excess with which the municipalities from i on add up
    to t, for the sums t that the municipalities before i leave possible.
    """
    if any(not len(one.people) for one in kept):
        return None
    least, most = (
        np.array([edge(one.people) for one in kept], dtype=np.int64) for edge in (np.min, np.max)
    )
    before_least, before_most = (np.concatenate([[0], np.cumsum(edge)]) for edge in (least, most))
    first = np.maximum(before_least[-1] - before_least, total - before_most)
    last = np.minimum(before_most[-1] - before_most, total - before_least)
    if (first > last).any():
        return None
    tables = [np.zeros(1, dtype=np.int64)]
    for index in range(len(kept) - 1, -1, -1):
        tables.append(_extended(kept[index], tables[-1], first[index : index + 2], last[index]))
    tables.reverse()
    best = int(tables[0][total - first[0]])
    if best >= UNREACHABLE:
        return None
    return Split(best, _followed(kept, tables, first, total))


def _extended(one: Kept, rest: Whole, first: Whole, last: np.int64) -> Whole:
    """The table of a municipality and all after it, from the table of those after it."""
    table = np.full(int(last - first[0]) + 1, UNREACHABLE)
    for people, excess in zip(one.people.tolist(), one.excess.tolist(), strict=True):
        offset = people + int(first[1] - first[0])
        start, stop = max(0, offset), min(len(table), offset + len(rest))
        if start < stop:
            part = rest[start - offset : stop - offset] + excess
            np.minimum(table[start:stop], part, out=table[start:stop])
    return np.minimum(table, UNREACHABLE)


def _followed(kept: list[Kept], tables: list[Whole], first: Whole, total: int) -> Whole:
    """Walk the tables from the lowest code on, giving the larger number where two are equal."""
    numbers = np.zeros(len(kept), dtype=np.int64)
    left = total
    for index, one in enumerate(kept):
        needed = tables[index][left - first[index]]
        place = left - one.people - first[index + 1]
        rest = tables[index + 1]
        reaches = (place >= 0) & (place < len(rest))
        after = np.where(reaches, rest[np.where(reaches, place, 0)] + one.excess, UNREACHABLE)
        numbers[index] = one.people[np.argmax(after == needed)]
        left -= int(numbers[index])
    return numbers
