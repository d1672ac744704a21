"""How far a fetch has come: a text's key, how many are done, how many there are."""

from __future__ import annotations

from typing import Protocol


class Report(Protocol):
    """Somebody who wants to know."""

    def __call__(self, key: str, done: int, total: int) -> None:
        """Told before each part."""


def silent(key: str, done: int, total: int) -> None:
    """Nobody wants to know."""
    del key, done, total
