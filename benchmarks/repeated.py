"""The time of one function, run again and again in the same process."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence


def timed(run: Callable[[], object], runs: int) -> list[float]:
    """The seconds of each run."""
    taken = []
    for _ in range(runs):
        began = time.perf_counter()
        run()
        taken.append(time.perf_counter() - began)
    return taken


def row(name: str, seconds: Sequence[float]) -> str:
    """One line of a table: the median and the slowest, in milliseconds."""
    shown = (statistics.median(seconds), max(seconds))
    return f"| {name} | " + " | ".join(f"{1000 * value:.0f}" for value in shown) + " |"
