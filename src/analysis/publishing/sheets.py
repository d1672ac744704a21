"""`kommuner/<code>.html`: one page for each municipality, from the parts that notebooks made.

The pages are written after the report is rendered and by this module alone, so they are the same
whoever rendered it. The look of the page is `reports/_sheet.html`, a Jinja template: nearly forty
pages are filled in a few hundredths of a second, where pandoc takes a second for each.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from analysis import language as lang
from analysis.errors import Finding, Severity, Where, WorkbookError, fail
from analysis.language import Language

FOLDER = "kommuner"
"""The folder of the sheets, beside the report's pages."""
TEMPLATE = "_sheet.html"
"""The look of a sheet, in the folder of the reports."""

_WORDS = ("navigation", "to-report", "to-list", "skip")
"""Texts of the page that depend on nothing but its language."""


@dataclass
class Sheet:
    """A municipality's sheet: who it is about, and its parts by name, as HTML."""

    code: str
    name: str
    other_names: tuple[str, ...]
    language: Language
    parts: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Report:
    """What the sheets say of the report that they belong to."""

    title: str
    county: str
    year: int
    language: Language
    footer: Mapping[Language, Sequence[str]]
    """Where the figures come from and when the report was made, in the language of each sheet."""


def merge(recorded: Iterable[tuple[str, Sequence[Mapping[str, Any]]]]) -> tuple[Sheet, ...]:
    """The sheets of all notebooks, in the order that the first notebook gives them.

    Args:
        recorded: for each notebook its path and what it said of sheets.

    Raises:
        WorkbookError: two cells make the same part of a sheet.
    """
    sheets: dict[str, Sheet] = {}
    findings: list[Finding] = []
    for notebook, one in ((notebook, one) for notebook, said in recorded for one in said):
        sheet = sheets.setdefault(one["code"], _empty(one))
        twice = sorted(one["parts"].keys() & sheet.parts.keys())
        findings += [_twice(sheet.code, part, notebook) for part in twice]
        sheet.parts.update(one["parts"])
    if findings:
        raise WorkbookError(*findings)
    return tuple(sheets.values())


def _twice(code: str, part: str, notebook: str) -> Finding:
    args = {"code": code, "part": part}
    return Finding("sheet-part-twice", Severity.ERROR, Where(file=notebook), args)


def write(site: Path, sheets: Sequence[Sheet], report: Report, template: Path) -> list[Path]:
    """Write every sheet into the site.

    Args:
        site: the folder of a rendered report.
        sheets: in the order in which they lead to each other.
        report: the report they belong to.
        template: the folder with `TEMPLATE`.

    Raises:
        WorkbookError: the template is missing or wrong.
    """
    if not sheets:
        return []
    folder = site / FOLDER
    folder.mkdir(exist_ok=True)
    paths = []
    for sheet, content in zip(sheets, _filled(sheets, report, template), strict=True):
        path = folder / f"{sheet.code}.html"
        path.write_text(content, encoding="utf-8")
        paths.append(path)
    return paths


def _filled(sheets: Sequence[Sheet], report: Report, template: Path) -> list[str]:
    import jinja2

    loader = jinja2.FileSystemLoader(template)
    environment = jinja2.Environment(
        loader=loader,
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    try:
        page = environment.get_template(TEMPLATE)
        beside = [None, *sheets, None]
        return [
            page.render(_content(sheet, beside[place], beside[place + 2], report))
            for place, sheet in enumerate(sheets)
        ]
    except jinja2.TemplateError as problem:
        line = getattr(problem, "lineno", None)
        fail(
            "sheet-template",
            Where(TEMPLATE, line),
            reason=problem.message or type(problem).__name__,
        )


def _content(
    sheet: Sheet, before: Sheet | None, after: Sheet | None, report: Report
) -> dict[str, Any]:
    """What the template may name; everything but the parts is text and is escaped there."""
    from markupsafe import Markup

    def say(key: str, **args: object) -> str:
        return lang.text(sheet.language, f"sheet-{key}", **args)

    others = lang.join(sheet.other_names, sheet.language)
    return {
        "sheet": sheet,
        "report": report,
        "before": before,
        "after": after,
        "parts": {name: Markup(html) for name, html in sheet.parts.items()},  # noqa: S704 -- escaped
        "list_page": lang.text(report.language, "sheet-list-page"),
        "text": {
            "title": say("title", name=sheet.name, year=str(report.year)),
            "kicker": say("kicker", county=report.county, year=str(report.year)),
            "code": say("code", code=sheet.code),
            "others": say("other-names", names=others) if others else "",
            "previous": say("previous", name=before.name) if before else "",
            "next": say("next", name=after.name) if after else "",
            **{name.replace("-", "_"): say(name) for name in _WORDS},
        },
    }


def _empty(said: Mapping[str, Any]) -> Sheet:
    return Sheet(said["code"], said["name"], tuple(said["other_names"]), said["language"])
