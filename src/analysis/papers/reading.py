"""The published report that papers are written from: its values, and whether it is out of date."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from analysis.comparing import reading
from analysis.comparing.reading import Manifest, Value
from analysis.errors import Finding, Severity, Where, fail
from analysis.figures.values import MUNICIPALITY
from analysis.language import Language
from analysis.publishing.manifest import FILE

Values = Mapping[str, Value]


def report(published: Path, county: str, cycle: str, language: Language) -> Manifest:
    """What the published report in the county's language says.

    Args:
        published: the folder of all published reports.
        county: county code.
        cycle: planning cycle.
        language: the county's own.

    Raises:
        WorkbookError: there is no such report, its manifest is spoilt or that of another report,
            or it was built before reports had values for each municipality; the finding names
            the command.
    """
    folder = published / f"{county}-{cycle}-{language}"
    command = {"county": county, "cycle": cycle, "language": language}
    if not (folder / FILE).is_file():
        fail("papers-no-report", Where(str(folder)), **command)
    found = reading.manifest(folder)
    if (found.county, found.cycle, found.language) != (county, cycle, language):
        named = f"{found.county}-{found.cycle}-{found.language}"
        fail("papers-other-report", Where(str(folder / FILE)), found=named, **command)
    if not codes(found.values):
        fail("papers-report-without-municipalities", Where(str(folder / FILE)), **command)
    return found


def codes(values: Values) -> list[str]:
    """The municipalities that a report has values of."""
    parts = (name.split(".") for name in values)
    return sorted({part[1] for part in parts if part[0] == MUNICIPALITY and len(part) > 2})  # noqa: PLR2004


def out_of_date(found: Manifest, root: Path) -> list[Finding]:
    """The files of figures that are not what the report was built from.

    Args:
        found: the report's manifest: the hash of each file, by path in the workbook.
        root: the workbook's folder.

    Returns:
        none, or one warning that names the files.
    """
    changed = list(_changed(found.inputs, root))
    if not changed:
        return []
    args: dict[str, str | int] = {
        "county": found.county,
        "cycle": found.cycle,
        "language": found.language,
        "files": ", ".join(changed),
        "count": len(changed),
    }
    return [Finding("papers-report-out-of-date", Severity.WARNING, args=args)]


def _changed(inputs: Mapping[str, str], root: Path) -> Iterator[str]:
    for name, sha256 in sorted(inputs.items()):
        path = root / name
        if not path.is_file() or hashlib.sha256(path.read_bytes()).hexdigest() != sha256:
            yield name
