"""`sektorplan check` and `sektorplan sources …`: what is in data/raw, and is it whole."""

from __future__ import annotations

from collections.abc import Sequence

from analysis import checks, paths
from analysis import language as lang
from analysis.cli import options, screen
from analysis.errors import Finding, Severity
from analysis.language import Language
from analysis.sources import RawData


def check(language: str | None) -> int:
    """Findings of everything in data/raw; 1 when there are errors."""
    spoken = options.message_language(language)
    raw = RawData(paths.raw())
    return _shown([*raw.check(), *checks.of_cycles(raw)], spoken)


def verify_sources(language: str | None) -> int:
    """Whether every file is there, catalogued and unchanged; 1 when not."""
    return _shown(RawData(paths.raw()).verify(), options.message_language(language))


def list_sources(language: str | None) -> int:
    """Every file with its publisher, licence and date."""
    spoken = options.message_language(language)
    keys = ("name", "title", "publisher", "licence", "date")
    rows = [
        (
            resource.name,
            resource.in_language(spoken),
            f"{resource.publisher_in(spoken)}, {resource.publisher_table_in(spoken)}",
            resource.licenses[0].in_language(spoken),
            str(resource.retrieved or resource.published or "–"),
        )
        for resource in RawData(paths.raw()).catalogue.resources
    ]
    screen.table([lang.text(spoken, f"cli-source-{key}") for key in keys], rows)
    return 0


def accept_source(file: str, language: str | None) -> int:
    """Catalogue a changed file as it is now, once its content holds."""
    spoken = options.message_language(language)
    resource = RawData(paths.raw()).accept(file)
    said = lang.text(spoken, "cli-accepted", file=resource.path, sha256=resource.sha256[:12])
    screen.result(said)
    return 0


def _shown(findings: Sequence[Finding], language: Language) -> int:
    screen.findings_list(findings, language)
    count = {
        severity.value: sum(found.severity is severity for found in findings)
        for severity in Severity
    }
    screen.result(lang.text(language, "cli-counted", **count))
    return 1 if count["error"] else 0
