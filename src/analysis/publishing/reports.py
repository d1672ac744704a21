"""A report: one planning cycle in one written language, with its title and page foot."""

from __future__ import annotations

import datetime as dt
import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from analysis import language as lang
from analysis.cycle import Cycle
from analysis.errors import fail
from analysis.language import EN_DASH, LANGUAGES, Language
from analysis.publishing import sheets
from analysis.publishing.renderers import Renderer
from analysis.publishing.values import escape
from analysis.registry import counties
from analysis.sources import RawData

ALL: Literal["all"] = "all"
Languages = Language | Literal["all"] | None
"""`None` is the county's own written language, `all` every one its report exists in."""


@dataclass(frozen=True)
class Report:
    """One report: a planning cycle in a written language."""

    plan: Cycle
    language: Language

    @property
    def name(self) -> str:
        """The name of its folder."""
        return f"{self.plan.name}-{self.language}"


def reports_of(plan: Cycle, language: Languages) -> list[Report]:
    """The reports asked for.

    Raises:
        WorkbookError: the planning cycle has no report in the language.
    """
    if language == ALL:
        return [Report(plan, known) for known in plan.languages]
    wanted = language or plan.language
    if wanted not in plan.languages:
        known = ", ".join(plan.languages)
        fail("report-not-in-language", language=wanted, cycle=plan.name, known=known)
    return [Report(plan, wanted)]


def settings(
    report: Report,
    raw: RawData,
    now: dt.datetime,
    renderer: Renderer,
    languages: Sequence[Mapping[str, Any]] = (),
) -> dict[str, Any]:
    """The report's own settings, its `_report.yml`: language, title as HTML, page foot as Markdown.

    Args:
        report: which one.
        raw: the figures: names the county.
        now: when it is built.
        renderer: who draws it.
        languages: the links to the report in other written languages, from `switch.links`.

    Raises:
        WorkbookError: the county does not exist at the date of the planning cycle.
    """
    county = _county(report, raw)
    footer = _footer(report.plan, county, now, renderer, report.language)
    return {
        "lang": report.language,
        "website": {"title": html.escape(_title(report, county), quote=False)},
        "report": {
            "footer": [escape(line) for line in footer],
            "languages": [dict(other) for other in languages],
        },
    }


def of_sheets(report: Report, raw: RawData, now: dt.datetime, renderer: Renderer) -> sheets.Report:
    """What the municipalities' sheets say of the report, each in its own language.

    Arguments and errors as in `settings`.
    """
    county = _county(report, raw)
    return sheets.Report(
        title=_title(report, county),
        county=county,
        year=report.plan.year,
        language=report.language,
        footer={
            language: _footer(report.plan, county, now, renderer, language)
            for language in LANGUAGES
        },
    )


def _county(report: Report, raw: RawData) -> str:
    return counties.name_at(raw.table("counties"), report.plan.county, report.plan.structure)


def _title(report: Report, county: str) -> str:
    cycle = report.plan.cycle.replace("-", EN_DASH)
    return lang.text(report.language, "report-title", county=county, cycle=cycle)


def _footer(
    plan: Cycle, county: str, now: dt.datetime, renderer: Renderer, language: Language
) -> list[str]:
    cycle = plan.cycle.replace("-", EN_DASH)
    built = lang.date_long(now.date(), language)
    made = {"date": built, "renderer": renderer.described(language)}
    return [
        lang.text(language, "report-footer-plan", county=county, cycle=cycle),
        lang.text(language, "report-footer-sources"),
        lang.text(language, "report-footer-made", **made),
    ]
