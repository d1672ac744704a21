"""Whether a file holds every municipality that it must, and every figure for each of them."""

from __future__ import annotations

from collections import defaultdict

from analysis.errors import Finding, Severity, Where
from analysis.importing import naming
from analysis.importing.figures import Parsed
from analysis.importing.places import Registry
from analysis.importing.placing import Key, Row

_NAMED = 5
_NOT_ALL = {"requested_original"}
"""Given only for municipalities that were asked the first time."""
Period = tuple[int, int | None]


def check(
    rows: dict[Key, Row], registry: Registry, have: set[Period], file: str, parsed: Parsed
) -> None:
    """Refuse years that are not whole.

    A new year must have every municipality. For a year that is there already, one whole county is
    enough; a file with more than one must have the whole country, or it may be cut off. Each
    figure that the file has for a year must be there for every municipality it has.

    Args:
        rows: what was placed.
        registry: the municipalities of each year.
        have: the years (and months) that the table has.
        file: how findings name the file.
        parsed: gets the findings.
    """
    periods: dict[Period, dict[str, Row]] = defaultdict(dict)
    for (year, month, code), row in rows.items():
        periods[year, month][code] = row
    for period, present in sorted(periods.items(), key=lambda item: (item[0][0], item[0][1] or 0)):
        _measures(period, present, registry, parsed)
        if period[0] >= registry.start:
            _codes(period, set(present), registry, (period in have, file), parsed)


def _measures(period: Period, present: dict[str, Row], registry: Registry, parsed: Parsed) -> None:
    inside = {code: row for code, row in present.items() if code not in registry.outside}
    expected: set[str] = set().union(*(row.cells for row in inside.values()))
    for code, row in inside.items():
        for measure in sorted(expected - set(row.cells) - _NOT_ALL):
            said = naming.column(measure) | {"code": code, "year": str(period[0])}
            parsed.refuse("import-figure-missing", row.where, **said)


def _codes(
    period: Period, present: set[str], registry: Registry, known: tuple[bool, str], parsed: Parsed
) -> None:
    there, file = known
    here = registry.in_year(period[0])
    expected = set(here.names)
    if there:
        touched = {here.counties[code] for code in present if code in here.counties}
        if len(touched) == 1:
            expected = {code for code in expected if here.counties[code] in touched}
    missing = sorted(expected - present)
    if missing:
        named = ", ".join(f"{code} {here.names[code]}" for code in missing[:_NAMED])
        key = "import-county-incomplete" if there else "import-year-incomplete"
        rest = max(len(missing) - _NAMED, 0)
        args: dict[str, str | int] = {"count": len(missing), "names": named, "rest": rest}
        args["year"] = str(period[0])
        parsed.wrong.append(_finding(key, file, args))


def _finding(key: str, file: str, args: dict[str, str | int]) -> Finding:
    return Finding(key, Severity.ERROR, Where(file), args)
