"""Run the notebooks with papermill, a few at a time, one kernel each.

papermill takes over a second to import and a kernel half a second to start, so the kernels are
started first, then papermill is imported while they start, and both happen while the caller
still checks the figures: nothing runs in a kernel before `results` is called.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from analysis.errors import Finding, Severity, Where, WorkbookError
from analysis.publishing import failures, library
from analysis.publishing.kernels import Kernels
from analysis.publishing.parameters import Notebook, Value, check, read_notebook
from analysis.publishing.progress import Progress

START_TIMEOUT = 60
"""Seconds until a kernel must have answered."""
ATTEMPTS = 3
"""Kernels can lose the race for a port, or not answer: then a new one gets the notebook."""
_OUTPUT_TIMEOUT = 60
_PATIENCE = 0.2
"""Seconds between looks: Windows lets Ctrl-C through only between them."""
_PATTERN = "[0-9][0-9]_*.ipynb"


@dataclass(frozen=True)
class Job:
    """One notebook to run."""

    path: Path
    """Where it lies."""
    name: str
    """Its path in the workbook, `notebooks/02_settlement.ipynb`."""
    report: str
    """The report it is run for, `50-2021-2023-nb`."""
    parameters: Mapping[str, Value]
    kept: Path
    """Where an analyst finds it when it fails."""
    together: str = ""
    """Notebooks with the same word here are one whole: where one fails, the others need not run."""

    @property
    def title(self) -> str:
        """What watchers see."""
        return f"{self.report}: {self.path.stem}"


@dataclass(frozen=True)
class Executed:
    """One notebook that ran to its end."""

    job: Job
    notebook: Notebook
    """With outputs, without papermill's notes: those name paths of this machine."""
    seconds: float


def find(folder: Path) -> list[Path]:
    """The notebooks that a build runs: numbered, in the order of their numbers.

    Raises:
        WorkbookError: there are none.
    """
    paths = sorted(folder.glob(_PATTERN))
    if not paths:
        raise WorkbookError(Finding("notebooks-none", Severity.ERROR, Where(file=folder.name)))
    return paths


class Run:
    """The notebooks of one build, for the time of a `with` statement; nothing runs on after it."""

    def __init__(
        self, jobs: Sequence[Job], kernels: Kernels, logs: Path, *, at_once: int, progress: Progress
    ) -> None:
        """Check every notebook's parameters before anything starts.

        Args:
            jobs: notebooks with parameters.
            kernels: starts their kernels.
            logs: existing folder for what kernels write outside their notebook.
            at_once: how many run at the same time.
            progress: is told what happens.

        Raises:
            WorkbookError: a notebook is unreadable, or its parameters are not those passed.
        """
        self._jobs = jobs
        self._sources = _checked(jobs)
        self._kernels = kernels
        self._logs = logs
        self._progress = progress
        self._may_run = threading.Event()
        self._stop = threading.Event()
        self._failed: set[str] = set()
        self._pool = ThreadPoolExecutor(max(1, at_once), thread_name_prefix="notebook")
        self._futures: list[Future[Executed]] = []

    def __enter__(self) -> Run:
        """Start the first kernels and import papermill beside the caller's own work."""
        self._futures = [self._pool.submit(self._run, job) for job in self._jobs]
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Kill what still runs and wait until it is gone."""
        self._stop.set()
        self._may_run.set()
        self._kernels.kill()
        self._pool.shutdown(cancel_futures=True)

    def results(self, together: str = "") -> list[Executed]:
        """Let the notebooks run and wait for those that belong together; others run on.

        Args:
            together: the word of the notebooks waited for.

        Raises:
            WorkbookError: the findings of every one of them that failed.
        """
        self._may_run.set()
        executed: list[Executed] = []
        findings: list[Finding] = []
        wanted = [
            future
            for job, future in zip(self._jobs, self._futures, strict=True)
            if job.together == together
        ]
        for future in wanted:
            while not future.done():
                wait([future], timeout=_PATIENCE)
            try:
                executed.append(future.result())
            except WorkbookError as problem:
                findings += [found for found in problem.findings if found not in findings]
            except _StoppedError:
                pass  # never started, because another failed
        if findings:
            raise WorkbookError(*findings)
        if len(executed) < len(wanted):
            raise _StoppedError
        return executed

    def _run(self, job: Job) -> Executed:  # noqa: RET503 -- no_kernel never returns
        """One notebook, in a thread of its own."""
        trouble = ""
        for _ in range(ATTEMPTS):
            try:
                return self._attempt(job)
            except _NoKernelError as problem:
                trouble = str(problem)
            except WorkbookError:
                self._failed.add(job.together)  # what has not started yet need not
                raise
        failures.no_kernel(job.name, trouble, ATTEMPTS, self._log(job), job.kept)

    def _attempt(self, job: Job) -> Executed:
        manager = None
        try:
            self._stop_if_told(job)
            manager = self._kernels.start(job.name, self._log(job))
            papermill = library.papermill()
            self._may_run.wait()
            self._stop_if_told(job)
            return self._execute(job, papermill, manager)
        finally:
            if manager is not None:
                self._kernels.stop(manager)
            _close_event_loop()

    def _log(self, job: Job) -> Path:
        return self._logs / f"{job.report}-{job.path.stem}.log"

    def give_up(self, together: str) -> None:
        """Let notebooks that belong together and have not started yet never start."""
        self._failed.add(together)

    def _stop_if_told(self, job: Job) -> None:
        if self._stop.is_set() or job.together in self._failed:
            raise _StoppedError

    def _execute(self, job: Job, papermill: Any, manager: Any) -> Executed:  # noqa: ANN401
        source = self._sources[job.path]
        watch = _Watch(self._progress, job.title)
        self._progress.notebook_started(job.title, len(source["cells"]) + 1)
        began = time.monotonic()
        try:
            papermill.execute_notebook(
                library.notebook_node(source),
                None,
                dict(job.parameters),
                kernel_name="python3",
                language="python",
                progress_bar=False,
                start_timeout=START_TIMEOUT,
                iopub_timeout=_OUTPUT_TIMEOUT,
                km=manager,
                on_notebook_start=watch.notebook,
                on_cell_start=watch.cell,
            )
        except papermill.PapermillExecutionError:
            failures.raise_findings(watch.executed, job.name, job.kept)
        except Exception as problem:
            self._blame_the_start(watch, problem)
            failures.kernel_died(watch.executed, job.name, job.kept, str(problem))
        seconds = round(time.monotonic() - began, 3)
        job.kept.unlink(missing_ok=True)  # of an earlier build that failed
        self._progress.notebook_finished(job.title, seconds)
        return Executed(job, failures.without_machine(watch.executed), seconds)

    def _blame_the_start(self, watch: _Watch, problem: Exception) -> None:
        """Raise when the build was ended, or no cell had begun; return when it died at work."""
        if self._kernels.killed:
            raise _StoppedError from problem
        if not watch.running:
            raise _NoKernelError(str(problem)) from problem


class _Watch:
    """Follows one execution from the hooks of the notebook client."""

    def __init__(self, progress: Progress, title: str) -> None:
        self._progress = progress
        self._title = title
        self.executed: Notebook = {"cells": [], "metadata": {}}
        self.running = False

    def notebook(self, notebook: Notebook) -> None:
        """The kernel has answered; `notebook` gets the outputs."""
        self.executed = notebook

    def cell(self, cell: Mapping[str, Any], cell_index: int) -> None:
        """A cell begins."""
        del cell
        self.running = True
        self._progress.cell_started(self._title, cell_index)


class _StoppedError(Exception):
    """The build ends, so this notebook does."""


class _NoKernelError(Exception):
    """The kernel did not come to the first cell."""


def _checked(jobs: Sequence[Job]) -> dict[Path, Notebook]:
    """Every notebook as data, once its parameters are known to be right."""
    sources: dict[Path, Notebook] = {}
    findings: dict[str, Finding] = {}
    for job in jobs:
        notebook, found = read_notebook(job.path, job.name)
        if notebook is not None:
            sources[job.path] = notebook
            found = check(notebook, job.name, job.parameters)
        findings |= {finding.id: finding for finding in found}
    if findings:
        raise WorkbookError(*findings.values())
    return sources


def _close_event_loop() -> None:
    from jupyter_core.utils import ensure_event_loop

    ensure_event_loop().close()
