"""`sektorplan diff`: what changed from one published report to another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from analysis import language as lang
from analysis import paths
from analysis.cli import options, screen
from analysis.comparing import page as pages
from analysis.comparing.differences import Differences, differences
from analysis.comparing.municipalities import fates
from analysis.comparing.reading import Published, published
from analysis.comparing.sections import Section, notes, sections, summary, touched
from analysis.errors import Finding, WorkbookError
from analysis.language import Language
from analysis.registry import Registry
from analysis.sources import RawData

SHOWN = 20
"""So many rows of one section are shown; of the rest the number is."""
_SHORT = 110  # what is longer does not stand side by side in a terminal


def diff(old: Path, new: Path, *, page: Path | None, language: str | None, exit_code: bool) -> int:
    """Tell what changed; 1 only when that was asked for and something did.

    In the language of the later report, when no other is asked for.
    """
    asked = options.message_language(language) if language else None
    if page is not None:
        pages.check_place(page)
    before, after = _both(old, new)
    spoken = asked or after.manifest.language
    found = _compared(before, after)
    told = sections(found, before, after, spoken)
    _tell({"diff-from": (old, before), "diff-to": (new, after)}, spoken)
    for note in notes(found, spoken):
        screen.result(note)
    said = (summary(found, told, spoken), touched(found, before, after, spoken))
    screen.result("\n".join(filter(None, said)))
    for section in told:
        _show(section, spoken, hint=page is None)
    if page is not None:
        pages.save(page, pages.page(found, before, after, spoken, paths.reports()))
        screen.result("")
        screen.result(lang.text(spoken, "diff-written", path=str(page)))
    return 1 if exit_code and found else 0


def _compared(before: Published, after: Published) -> Differences:
    """What differs, and what became of municipalities where the figures here can tell."""
    found = differences(before, after)
    if found.municipalities.is_empty():
        return found
    try:
        known = fates(before, after, Registry.of(RawData(paths.raw())))
    except WorkbookError:  # the figures are not what is compared: `check` tells what ails them
        return found
    return replace(found, fates=known)


def _both(old: Path, new: Path) -> tuple[Published, Published]:
    """Both reports; what is wrong with either is told at once."""
    read: list[Published] = []
    findings: list[Finding] = []
    for folder in (old, new):
        try:
            read.append(published(folder))
        except WorkbookError as problem:
            findings += [one for one in problem.findings if one not in findings]
    if findings:
        raise WorkbookError(*findings)
    before, after = read
    return before, after


def _tell(sides: Mapping[str, tuple[Path, Published]], language: Language) -> None:
    screen.result(lang.text(language, "diff-title"))
    for key, (folder, one) in sides.items():
        built = lang.date_time(one.manifest.built_at, language)
        screen.result(lang.text(language, key, name=str(folder), built=built))
    screen.result("")


def _show(section: Section, language: Language, *, hint: bool) -> None:
    """One section: what is short as a table, below it what has whole sentences."""
    screen.result(f"\n{section.title(language)} ({lang.number(len(section.rows), language)})")
    shown = section.rows[:SHOWN]
    headings = section.headings(language)
    short = [row for row in shown if sum(map(len, row)) <= _SHORT]
    if short:
        numbers = [at for at, name in enumerate(section.columns) if name in section.numbers]
        screen.table(headings, short, numbers=numbers, spaced=False)
    for row in shown:
        if row not in short:
            said = zip(headings[1:], row[1:], strict=True)
            screen.result(
                "\n".join([row[0], *(f"  {name}: {cell}" for name, cell in said if cell)])
            )
    left_out = len(section.rows) - SHOWN
    if left_out > 0:
        more = lang.text(language, "diff-more", count=left_out)
        page = lang.text(language, "diff-more-on-page") if hint else ""
        screen.result(f"{more} {page}".rstrip())
