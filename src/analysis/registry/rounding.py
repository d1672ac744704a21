"""A number of people divided among parts, so that not one is lost or made up."""

from __future__ import annotations

import math
from collections.abc import Sequence


def divided(value: object, shares: Sequence[float]) -> list[int | float | None]:
    """A value divided by shares: whole people by largest remainder, other numbers as they are.

    The parts of a whole number add up to it exactly. Equal remainders go to the first part.

    Args:
        value: a number, or None for an unknown one: then every part is unknown.
        shares: parts of one.

    Raises:
        TypeError: the value is no number.
    """
    if value is None:
        return [None] * len(shares)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{value!r} is no number of people")
    exact = [value * share for share in shares]
    if isinstance(value, float):
        return list(exact)
    whole = [math.floor(part) for part in exact]
    left = value - sum(whole)
    order = sorted(range(len(shares)), key=lambda place: (whole[place] - exact[place], place))
    # Shares add up to one but for the last binary digit: no more than one each way is left.
    for turn in range(abs(left)):
        place = order[turn % len(order)] if left > 0 else order[-1 - turn % len(order)]
        whole[place] += 1 if left > 0 else -1
    return list(whole)
