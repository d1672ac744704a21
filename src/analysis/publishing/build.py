"""From figures to published reports, one planning cycle of one county at a time.

Nothing that readers see changes before every report of the build is finished: whatever stops a
build, the reports that were there still stand.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from analysis import paths
from analysis.errors import Finding
from analysis.publishing import downloads, inputs, manifest, notebooks, renderers, staging
from analysis.publishing.kernels import Kernels
from analysis.publishing.notebooks import Executed, Job, Run
from analysis.publishing.place import Workshop
from analysis.publishing.progress import Progress, Silent
from analysis.publishing.renderers import Choice
from analysis.publishing.reports import Languages, Report, reports_of, settings
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
    return _Build(request, raw, now, environment, progress or Silent()).run()


class _Build:
    """One run of `build`, so that its steps need not hand everything to each other."""

    def __init__(
        self,
        request: Request,
        raw: RawData,
        now: dt.datetime,
        environment: Mapping[str, str],
        progress: Progress,
    ) -> None:
        self._request = request
        self._now = now
        self._environment = environment
        self._progress = progress
        self._raw = raw
        self._plan = raw.cycle(request.county, request.cycle)
        self._reports = reports_of(self._plan, request.language)
        self._renderer = renderers.choose(request.renderer)

    def run(self) -> list[Path]:
        with Workshop(self._request.output) as workshop:
            findings, executed = self._run_notebooks(workshop.folder)
            finished = [
                (report, self._make(report, findings, executed, workshop.folder))
                for report in self._reports
            ]
            self._progress.step("place")
            placed = [workshop.place(site, report.name) for report, site in finished]
        return [folder / "index.html" for folder in placed]

    def _run_notebooks(self, folder: Path) -> tuple[list[Finding], list[Executed]]:
        """Check the figures while the kernels start, then let the notebooks run."""
        kernels = Kernels(folder, self._environment, paths.notebooks())
        jobs = [
            _job(report, path)
            for report in self._reports
            for path in notebooks.find(paths.notebooks())
        ]
        with Run(
            jobs, kernels, folder, at_once=self._request.jobs, progress=self._progress
        ) as running:
            self._progress.step("check")
            findings = inputs.check(self._raw)
            self._progress.step("run")
            return findings, running.results()

    def _make(
        self, report: Report, checked: list[Finding], executed: list[Executed], folder: Path
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
            settings=settings(report, self._raw, self._now, self._renderer),
        )
        self._progress.step("render", report.name)
        drawn = self._renderer.render(project, site, self._request.jobs)
        self._progress.step("downloads", report.name)
        (site / "data").mkdir()
        downloads.write(site / "data", content.exhibits, report.language, self._now)
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
            inputs=inputs.hashes(self._raw, self._plan),
            notebooks={run.job.path.name: run.seconds for run in executed},
            values=content.values,
            findings={finding.id: finding for finding in findings}.values(),
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
    )
