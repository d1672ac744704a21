"""A build while it goes on: bars in a terminal, plain lines anywhere else."""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Iterator
from typing import Any

from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    Task,
    TextColumn,
)
from rich.text import Text

from analysis import language as lang
from analysis.cli import screen
from analysis.language import Language
from analysis.publishing.progress import Progress as Watcher
from analysis.publishing.progress import Step


@contextlib.contextmanager
def watching(language: Language) -> Iterator[Watcher]:
    """Somebody who shows a build on standard error until it ends."""
    if not sys.stderr.isatty():
        yield Lines(language)
        return
    columns: list[Any] = [
        SpinnerColumn(),
        TextColumn("{task.description}", markup=False),
        _Bar(bar_width=24),
        _Count(),
    ]
    with Progress(*columns, console=screen.console(sys.stderr), transient=True) as bars:
        yield Bars(bars, language)


class _Bar(BarColumn):
    """A bar for what is counted; the line that says the step has none."""

    def render(self, task: Task) -> Any:  # noqa: ANN401 -- as the parent says
        """The bar, or nothing."""
        return Text() if task.total is None else super().render(task)


class _Count(MofNCompleteColumn):
    """`13/31` for what is counted."""

    def render(self, task: Task) -> Text:
        """The count, or nothing."""
        return Text() if task.total is None else super().render(task)


class Lines:
    """One line for each step and each finished notebook."""

    def __init__(self, language: Language) -> None:
        """Write in a language."""
        self._language = language

    def step(self, step: Step, subject: str = "") -> None:
        """A line that says what begins."""
        screen.complain(said(step, subject, self._language))

    def notebook_started(self, notebook: str, cells: int) -> None:
        """Nothing yet: the line comes with the time it took."""

    def cell_started(self, notebook: str, done: int) -> None:
        """Nothing: a log is not a bar."""

    def notebook_finished(self, notebook: str, seconds: float) -> None:
        """A line with the time it took."""
        took = lang.number(seconds, self._language, 1)
        screen.complain(
            lang.text(self._language, "cli-notebook-done", notebook=notebook, seconds=took)
        )


class Bars:
    """A bar for each notebook, and a line for the step."""

    def __init__(self, bars: Progress, language: Language) -> None:
        """Draw in a language on `bars`, which is drawing already."""
        self._bars = bars
        self._language = language
        self._guard = threading.Lock()
        self._step = bars.add_task("", total=None)
        self._notebooks: dict[str, Any] = {}

    def step(self, step: Step, subject: str = "") -> None:
        """Change the line."""
        self._bars.update(self._step, description=said(step, subject, self._language))

    def notebook_started(self, notebook: str, cells: int) -> None:
        """Add a bar, or begin it anew."""
        with self._guard:
            if notebook not in self._notebooks:
                self._notebooks[notebook] = self._bars.add_task(f"  {notebook}", total=cells)
            self._bars.update(self._notebooks[notebook], completed=0, total=cells)

    def cell_started(self, notebook: str, done: int) -> None:
        """Move the bar."""
        self._bars.update(self._notebooks[notebook], completed=done)

    def notebook_finished(self, notebook: str, seconds: float) -> None:
        """Fill the bar."""
        del seconds
        task = self._notebooks[notebook]
        self._bars.update(task, completed=self._bars.tasks[task].total)


def said(step: Step, subject: str, language: Language) -> str:
    """The step in words."""
    return lang.text(language, f"cli-step-{step}", subject=subject)
