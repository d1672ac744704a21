"""`sektorplan build`: choose what to build, build it, say where it is."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

from analysis import paths
from analysis.cli import options, screen
from analysis.cli.progress import watching
from analysis.cli.words import spoken
from analysis.cycle import Cycle
from analysis.errors import WorkbookError, fail
from analysis.publishing.build import Outcome, Request, build_each
from analysis.sources import RawData


def build(  # noqa: PLR0913 -- one for each option
    *,
    county: str | None,
    cycle: str | None,
    language: str | None,
    all_counties: bool,
    renderer: str,
    jobs: int,
    output: Path | None,
) -> int:
    """Build what the options say; 1 when a county could not be built, though others were."""
    languages = options.report_languages(language)
    drawn_by = options.renderer(renderer)
    raw = RawData(paths.raw())
    requests = [
        Request(
            county=chosen_county,
            cycle=chosen_cycle,
            output=(output or paths.published()).absolute(),
            language=languages,
            renderer=drawn_by,
            jobs=jobs,
        )
        for chosen_county, chosen_cycle in chosen(raw, county, cycle, all_counties=all_counties)
    ]
    return _built(requests, raw)


def chosen(
    raw: RawData, county: str | None, cycle: str | None, *, all_counties: bool
) -> list[tuple[str, str]]:
    """County and planning cycle of every report to build.

    Without a county: the one that has planning cycles. Without a cycle: the county's last.

    Raises:
        WorkbookError: several counties have planning cycles and none is chosen, or none has.
    """
    if county is not None and cycle is not None and not all_counties:
        return [(county, cycle)]
    plans = [plan for plan in raw.cycles() if cycle in (None, plan.cycle)]
    if county is not None and not all_counties:
        plans = [plan for plan in plans if plan.county == county]
        if not plans:
            return [(county, cycle or "")]  # `raw.cycle` says which there are
    last: dict[str, Cycle] = {}
    for plan in sorted(plans, key=lambda plan: plan.years[::-1]):
        last[plan.county] = plan
    if not last or (len(last) > 1 and not all_counties):
        known = ", ".join(plan.name for plan in raw.cycles())
        fail("cycle-not-chosen", known=known)
    return [(plan.county, plan.cycle) for _, plan in sorted(last.items())]


def _built(requests: list[Request], raw: RawData) -> int:
    """Build and say where each report is; what stops one county does not stop the others."""
    stopped: list[WorkbookError] = []

    def told(request: Request, outcome: Outcome) -> None:
        del request
        if not isinstance(outcome, WorkbookError):
            for index in outcome:
                screen.result(str(index))
        elif len(requests) == 1:
            raise outcome
        else:
            stopped.append(outcome)
            screen.complain_of(outcome.findings, spoken())

    now = dt.datetime.now(dt.UTC).astimezone()
    with watching(spoken()) as progress:
        build_each(requests, raw=raw, now=now, environment=os.environ, progress=progress, told=told)
    return 1 if stopped else 0
