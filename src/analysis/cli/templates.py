"""`sektorplan template`: an Excel file to fill in, with what a county has registered so far."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from analysis import language as lang
from analysis import paths
from analysis.cli import options, screen
from analysis.cli.building import chosen
from analysis.errors import Where, fail
from analysis.importing.templates import known, writing
from analysis.sources import RawData, checks
from analysis.sources.county_language import language_of
from analysis.sources.tables import OWN


def template(table: str, *, county: str | None, output: Path | None, language: str | None) -> int:
    """Write the template of a table; never over another file."""
    spoken = options.message_language(language)
    options.table(table, OWN, spoken)
    raw = RawData(paths.raw())
    ((own, _),) = [(county, "")] if county else chosen(raw, None, None, all_counties=False)
    checks.county(own, raw.table("counties"))
    written = spoken if language else language_of(raw.folder, own) or spoken
    choices = known.of(raw.tables(known.NEEDED), own)
    now = dt.datetime.now(dt.UTC)
    content = writing.workbook(table, choices, raw.table(table), written, now)
    path = _path(output, writing.file_name(table, own, written))
    writing.save(path, content)
    screen.result(lang.text(spoken, "cli-template-written", file=str(path), table=table))
    return 0


def _path(output: Path | None, name: str) -> Path:
    """The file to write; a folder gets the usual name in it."""
    path = Path(name) if output is None else output / name if output.is_dir() else output
    if path.suffix.casefold() != ".xlsx":
        fail("template-not-xlsx", Where(str(path)))
    return path
