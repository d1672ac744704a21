"""The figures a build starts from: whole, catalogued, and known by their hashes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from analysis import checks
from analysis.cycle import Cycle
from analysis.errors import Finding, Severity, WorkbookError
from analysis.sources import RawData, catalogue
from analysis.sources.provenance import published_hash


def check(raw: RawData) -> list[Finding]:
    """What the checks of all figures and of every planning cycle found; asked once for a build.

    Raises:
        WorkbookError: errors in the figures, if there are any: nothing is built on them. Those of
            a planning cycle stop that cycle alone; see `of_cycle`.
    """
    findings = [*raw.check(), *checks.recommendations(raw)]
    _stop_on_errors(finding for finding in findings if not _about_a_cycle(raw, finding))
    return findings


def of_cycle(raw: RawData, plan: Cycle, findings: Iterable[Finding]) -> list[Finding]:
    """The findings that a report is built with: all but those about other planning cycles.

    Raises:
        WorkbookError: the errors of this planning cycle.
    """
    file = catalogue.shown_path(raw.folder, f"{catalogue.CYCLES}/{plan.name}.toml")
    own = [
        finding
        for finding in findings
        if finding.where.file == file or not _about_a_cycle(raw, finding)
    ]
    _stop_on_errors(own)
    return own


def _about_a_cycle(raw: RawData, finding: Finding) -> bool:
    folder = catalogue.shown_path(raw.folder, catalogue.CYCLES)
    return (finding.where.file or "").startswith(f"{folder}/")


def _stop_on_errors(findings: Iterable[Finding]) -> None:
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    if errors:
        raise WorkbookError(*errors)


def hashes(raw: RawData, plan: Cycle) -> dict[str, str]:
    """The sha256 of catalogued files and of the planning cycle, by path in the workbook.

    Files whose hash could give suppressed numbers away are left out: see `published_hash`.
    """
    folder = "/".join(raw.folder.resolve().parts[-2:])
    catalogued = {
        f"{folder}/{resource.path}": sha256
        for resource in raw.catalogue.resources
        if (sha256 := published_hash(resource)) is not None
    }
    settings = f"cycles/{plan.name}.toml"
    content = (raw.folder / settings).read_bytes()
    return catalogued | {f"{folder}/{settings}": hashlib.sha256(content).hexdigest()}
