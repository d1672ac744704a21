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
from analysis.publishing.build import Request
from analysis.publishing.build import build as build_reports
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
    built = [
        _built(
            Request(
                county=chosen_county,
                cycle=chosen_cycle,
                output=(output or paths.published()).absolute(),
                language=languages,
                renderer=drawn_by,
                jobs=jobs,
            ),
            raw,
            others_follow=all_counties,
        )
        for chosen_county, chosen_cycle in chosen(raw, county, cycle, all_counties=all_counties)
    ]
    return 0 if all(built) else 1


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


def _built(request: Request, raw: RawData, *, others_follow: bool) -> bool:
    """Build one county and say where it is; what stops it must not stop the others."""
    now = dt.datetime.now(dt.UTC).astimezone()
    try:
        with watching(spoken()) as progress:
            published = build_reports(
                request, raw=raw, now=now, environment=os.environ, progress=progress
            )
    except WorkbookError as problem:
        if not others_follow:
            raise
        screen.complain_of(problem.findings, spoken())
        return False
    for index in published:
        screen.result(str(index))
    return True
