"""The figures a build starts from: whole, catalogued, and known by their hashes."""

from __future__ import annotations

import hashlib

from analysis import checks
from analysis.cycle import Cycle
from analysis.errors import Finding, Severity, WorkbookError
from analysis.sources import RawData


def check(raw: RawData) -> list[Finding]:
    """What the checks of all figures found, warnings and notes.

    Raises:
        WorkbookError: the errors, if there are any: nothing is built on them.
    """
    findings = [*raw.check(), *checks.recommendations(raw)]
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    if errors:
        raise WorkbookError(*errors)
    return findings


def hashes(raw: RawData, plan: Cycle) -> dict[str, str]:
    """The sha256 of every catalogued file and of the planning cycle, by path in the workbook."""
    folder = "/".join(raw.folder.resolve().parts[-2:])
    catalogued = {
        f"{folder}/{resource.path}": resource.sha256 for resource in raw.catalogue.resources
    }
    settings = f"cycles/{plan.name}.toml"
    content = (raw.folder / settings).read_bytes()
    return catalogued | {f"{folder}/{settings}": hashlib.sha256(content).hexdigest()}
