"""From figures to published reports, one planning cycle of one county at a time.

Nothing that readers see changes before every report of the build is finished: whatever stops a
build, the reports that were there still stand.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from analysis import paths
from analysis.cycle import Cycle
from analysis.errors import Finding, WorkbookError
from analysis.publishing import (
    downloads,
    inputs,
    manifest,
    notebooks,
    renderers,
    sheets,
    staging,
    switch,
)
from analysis.publishing.kernels import Kernels
from analysis.publishing.notebooks import Executed, Job, Run
from analysis.publishing.place import Workshop
from analysis.publishing.progress import Progress, Silent
from analysis.publishing.renderers import Choice
from analysis.publishing.reports import Languages, Report, of_sheets, reports_of, settings
from analysis.publishing.staging import Content
from analysis.sources import RawData


@dataclass(frozen=True)
class Request:
    """What to build, and where to put it."""

    county: str
    cycle: str
    output: Path
    """The folder of all published reports; each gets a folder of its own in it."""
    language: Languages = None
    renderer: Choice = "auto"
    jobs: int = 2


Outcome = list[Path] | WorkbookError
"""The `index.html` of each report in the order of their languages, or why there is none."""
Told = Callable[[Request, Outcome], None]


def build(
    request: Request,
    *,
    raw: RawData,
    now: dt.datetime,
    environment: Mapping[str, str],
    progress: Progress | None = None,
) -> list[Path]:
    """Build the reports of one planning cycle and publish them.

    Args:
        request: what to build.
        raw: the figures.
        now: when; with its offset from UTC.
        environment: what notebooks may see of the surroundings is taken from here.
        progress: is told what happens.

    Returns:
        The `index.html` of each report, in the order of their languages.

    Raises:
        WorkbookError: everything that stands in the way; nothing is published then.
    """
    outcomes: list[Outcome] = []
    build_each(
        [request],
        raw=raw,
        now=now,
        environment=environment,
        progress=progress or Silent(),
        told=lambda _, outcome: outcomes.append(outcome),
    )
    (outcome,) = outcomes
    if isinstance(outcome, WorkbookError):
        raise outcome
    return outcome


def build_each(  # noqa: PLR0913 -- as `build`, and who is told
    requests: Sequence[Request],
    *,
    raw: RawData,
    now: dt.datetime,
    environment: Mapping[str, str],
    progress: Progress,
    told: Told,
) -> None:
    """Build several planning cycles: the figures are checked once, and no processor waits.

    While the pages of one county are drawn, the notebooks of the next run. What stops one does not
    stop the others; each is published when all its reports are finished.

    Args:
        requests: what to build, all to one folder and by one renderer.
        raw: the figures.
        now: when; with its offset from UTC.
        environment: what notebooks may see of the surroundings is taken from here.
        progress: is told what happens.
        told: gets the outcome of each request; first of those that have no planning cycle.

    Raises:
        WorkbookError: what stands in the way of all of them.
    """
    _Build(raw, now, environment, progress, renderers.choose(requests[0].renderer)).run(
        requests, told
    )


@dataclass(frozen=True)
class _Planned:
    """A request whose planning cycle is known."""

    request: Request
    plan: Cycle
    reports: tuple[Report, ...]


class _Build:
    """One run of `build_each`, so that its steps need not hand everything to each other."""

    def __init__(
        self,
        raw: RawData,
        now: dt.datetime,
        environment: Mapping[str, str],
        progress: Progress,
        renderer: renderers.Renderer,
    ) -> None:
        self._raw = raw
        self._now = now
        self._environment = environment
        self._progress = progress
        self._renderer = renderer

    def run(self, requests: Sequence[Request], told: Told) -> None:
        """Tell at once of what cannot be built; open a workshop only for what can."""
        planned: list[_Planned] = []
        for request in requests:
            try:
                planned.append(self._planned(request))
            except WorkbookError as problem:
                told(request, problem)
        if planned:
            self._run(planned, told)

    def _run(self, planned: Sequence[_Planned], told: Told) -> None:
        jobs = [
            _job(report, path)
            for one in planned
            for report in one.reports
            for path in notebooks.find(paths.notebooks())
        ]
        output, at_once = planned[0].request.output, planned[0].request.jobs
        with Workshop(output) as workshop:
            kernels = Kernels(workshop.folder, self._environment, paths.notebooks())
            logs, watcher = workshop.folder, self._progress
            with Run(jobs, kernels, logs, at_once=at_once, progress=watcher) as running:
                self._finish(planned, running, workshop, told)

    def _finish(
        self, planned: Sequence[_Planned], running: Run, workshop: Workshop, told: Told
    ) -> None:
        """Check the figures while the kernels start, then one planning cycle after another."""
        self._progress.step("check")
        checked = inputs.check(self._raw)
        self._progress.step("run")
        for one in planned:
            told(one.request, self._outcome(one, checked, running, workshop))

    def _planned(self, request: Request) -> _Planned:
        """The request with its planning cycle."""
        plan = self._raw.cycle(request.county, request.cycle)
        return _Planned(request, plan, tuple(reports_of(plan, request.language)))

    def _outcome(
        self, one: _Planned, checked: list[Finding], running: Run, workshop: Workshop
    ) -> Outcome:
        try:
            findings = inputs.of_cycle(self._raw, one.plan, checked)
            executed = running.results(one.plan.name)
            finished = [
                (report, self._make(one, report, findings, executed, workshop.folder))
                for report in one.reports
            ]
            self._progress.step("place", one.plan.name)
            placed = [workshop.place(site, report.name) for report, site in finished]
        except WorkbookError as problem:
            running.give_up(one.plan.name)
            return problem
        return [folder / "index.html" for folder in placed]

    def _make(
        self,
        one: _Planned,
        report: Report,
        checked: list[Finding],
        executed: list[Executed],
        folder: Path,
    ) -> Path:
        """A finished site with downloads, single file and manifest."""
        from analysis.publishing import single_file

        own = [run for run in executed if run.job.report == report.name]
        self._progress.step("stage", report.name)
        content = staging.collect(own)
        project, site = folder / f"project-{report.name}", folder / f"site-{report.name}"
        staging.stage(
            project,
            content,
            reports=paths.reports(),
            language=report.language,
            settings=settings(
                report,
                self._raw,
                self._now,
                self._renderer,
                switch.links(report, one.reports, paths.reports()),
            ),
        )
        self._progress.step("render", report.name)
        drawn = self._renderer.render(project, site, one.request.jobs)
        self._progress.step("downloads", report.name)
        (site / "data").mkdir()
        downloads.write(site / "data", content.exhibits, report.language, self._now)
        about = of_sheets(report, self._raw, self._now, self._renderer)
        sheets.write(site, content.sheets, about, paths.reports())
        single_file.build(site, site / "report.html", drawn.pages)
        findings = [*checked, *content.findings, *self._renderer.findings, *drawn.findings]
        self._write_manifest(site, report, content, findings, own)
        return site

    def _write_manifest(
        self,
        site: Path,
        report: Report,
        content: Content,
        findings: Iterable[Finding],
        executed: Sequence[Executed],
    ) -> None:
        content_of_file = manifest.manifest(
            county=report.plan.county,
            cycle=report.plan.cycle,
            language=report.language,
            renderer=self._renderer.name,
            built_at=self._now,
            inputs=inputs.hashes(self._raw, report.plan),
            notebooks={run.job.path.name: run.seconds for run in executed},
            values=content.values,
            findings={finding.id: finding for finding in findings}.values(),
            sheets=[sheet.code for sheet in content.sheets],
        )
        manifest.write(site / manifest.FILE, content_of_file)


def _job(report: Report, path: Path) -> Job:
    return Job(
        path=path,
        name=f"{path.parent.name}/{path.name}",
        report=report.name,
        parameters={
            "county": report.plan.county,
            "cycle": report.plan.cycle,
            "language": report.language,
        },
        kept=paths.processed() / report.plan.name / "failed" / report.language / path.name,
        together=report.plan.name,
    )
