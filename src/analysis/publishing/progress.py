"""What a build tells whoever watches it."""

from __future__ import annotations

from typing import Literal, Protocol

Step = Literal["check", "run", "stage", "render", "downloads", "place"]


class Progress(Protocol):
    """Called while a build goes on, also from the threads that run notebooks."""

    def step(self, step: Step, subject: str = "") -> None:
        """The build begins a step; `subject` is the report it is about."""

    def notebook_started(self, notebook: str, cells: int) -> None:
        """A notebook begins to run; the same name again means that it starts over."""

    def cell_started(self, notebook: str, done: int) -> None:
        """So many cells are done and the next one begins."""

    def notebook_finished(self, notebook: str, seconds: float) -> None:
        """Every cell is done."""


class Silent:
    """Nobody watches."""

    def step(self, step: Step, subject: str = "") -> None:
        """Say nothing."""

    def notebook_started(self, notebook: str, cells: int) -> None:
        """Say nothing."""

    def cell_started(self, notebook: str, done: int) -> None:
        """Say nothing."""

    def notebook_finished(self, notebook: str, seconds: float) -> None:
        """Say nothing."""
