"""`sektorplan build`: choose what to build, build it, say where it is."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

from analysis import paths
from analysis.cli import counties, options, screen
from analysis.cli.progress import watching
from analysis.cli.words import spoken
from analysis.errors import WorkbookError, fail
from analysis.publishing.build import Outcome, Request, build_each
from analysis.sources import RawData, cycles


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

    Without a county: the one that has planning cycles. Without a cycle: the county's last. Only the
    names of the files are asked: what stands in one of them stops no other county.

    Raises:
        WorkbookError: several counties have planning cycles and none is chosen, or none has.
    """
    if county is not None and cycle is not None and not all_counties:
        return [(county, cycle)]
    there = cycles.names(raw.folder)
    plans = [(own, years) for own, years in there if cycle in (None, years)]
    if county is not None and not all_counties:
        plans = [(own, years) for own, years in plans if own == county]
        if not plans:
            return [(county, cycle or "")]  # `raw.cycle` says which there are
    last = dict(sorted(plans, key=lambda plan: plan[1].split("-")[::-1]))
    if not last or (len(last) > 1 and not all_counties):
        known = ", ".join(f"{own}-{years}" for own, years in there)
        fail("cycle-not-chosen", known=known or "none")
    return sorted(last.items())


def _built(requests: list[Request], raw: RawData) -> int:
    """Build and say where each report is; what stops one county does not stop the others."""
    outcomes: list[tuple[Request, Outcome]] = []

    def told(request: Request, outcome: Outcome) -> None:
        outcomes.append((request, outcome))
        if not isinstance(outcome, WorkbookError):
            for index in outcome:
                screen.result(str(index))
        elif len(requests) == 1:
            raise outcome
        else:
            screen.complain_of(outcome.findings, spoken())

    now = dt.datetime.now(dt.UTC).astimezone()
    with watching(spoken()) as progress:
        build_each(requests, raw=raw, now=now, environment=os.environ, progress=progress, told=told)
    if len(requests) > 1:
        ordered = sorted(outcomes, key=lambda one: requests.index(one[0]))
        counties.show(ordered, spoken())
    return 1 if any(isinstance(outcome, WorkbookError) for _, outcome in outcomes) else 0
