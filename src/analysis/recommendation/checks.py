"""What is wrong with the settings of a recommendation, before any number is computed.

A finding's place is the setting's path in the cycle file, such as `recommendation.caps.5001`;
`sources.cycles.located` adds the file and the line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

import polars as pl

from analysis.cycle import Fixed, Recommendation
from analysis.errors import Argument, Finding, Severity, Where
from analysis.recommendation import choices, criteria

Names = Mapping[str, str]
"""The county's municipalities: name by code."""

SECTION = "recommendation"


def settings(given: Recommendation, names: Names) -> list[Finding]:
    """Criteria that do not exist, municipalities of elsewhere, rules that contradict each other.

    Args:
        given: the settings of a planning cycle.
        names: the county's municipalities.

    Returns:
        errors; warnings for caps so low that they mean none; notes for fixed numbers below the
        minimum, which hold.
    """
    return [
        *_weights(given),
        *_strangers(given, names),
        *_named(_fixed(given), names),
        *_named(_floors(given), names),
        *_named(_low_caps(given), names),
    ]


def _weights(given: Recommendation) -> Iterator[Finding]:
    known = ", ".join(criteria.CRITERIA)
    for name in given.weights:
        if name not in criteria.CRITERIA:
            args: dict[str, Argument] = {
                "criterion": name,
                "near": criteria.nearest(name),
                "known": known,
            }
            yield _finding("criterion-unknown", f"weights.{name}", **args)
    if not any(given.weights.values()):
        yield _finding("weights-all-zero", "weights", known=known)


def _strangers(given: Recommendation, names: Names) -> Iterator[Finding]:
    """Settings of municipalities that are not in the county."""
    for rule, setting, place, code in _places(given):
        if code not in names:
            path = f"{setting}.{place}"
            yield _finding("recommendation-code-unknown", path, rule=rule, codes=code)


def _places(given: Recommendation) -> Iterator[tuple[str, str, str | int, str]]:
    """Every municipality that a setting names: rule, setting, place in it, code."""
    for place, one in enumerate(given.fixed):
        yield "fixed", "fixed", place, one.code
    tables = {
        "caps": "caps",
        "nobody_below": "earlier",
        "introduction_result_percent": "planner",
        "free_dwellings": "planner",
    }
    for setting, rule in tables.items():
        yield from ((rule, setting, code, code) for code in getattr(given, setting))


def _fixed(given: Recommendation) -> Iterator[Finding]:
    """Fixed numbers beside each other, the caps, the earlier numbers and the minimum."""
    seen: dict[str, Fixed] = {}
    for place, one in enumerate(given.fixed):
        path = f"fixed.{place}"
        about: dict[str, Argument] = {"code": one.code, "fixed": one.people}
        cap, floor = given.caps.get(one.code), given.nobody_below.get(one.code)
        if one.code in seen:
            numbers = {"first": seen[one.code].people, "second": one.people}
            yield _finding("recommendation-fixed-twice", path, code=one.code, **numbers)
        if cap is not None and one.people > cap:
            yield _finding("recommendation-fixed-above-cap", path, **about, cap=cap)
        if floor is not None and one.people < floor:
            yield _finding("recommendation-fixed-below-floor", path, **about, floor=floor)
        if 0 < one.people < given.minimum:
            key = "recommendation-fixed-below-minimum"
            yield _finding(key, path, Severity.NOTE, **about, minimum=given.minimum)
        seen.setdefault(one.code, one)


def _floors(given: Recommendation) -> list[Finding]:
    """Earlier numbers that the cap leaves no room for."""
    free = sorted(given.nobody_below.keys() - {one.code for one in given.fixed})
    rules = pl.DataFrame(
        {
            "code": free,
            "floor": [given.nobody_below[code] for code in free],
            "cap": [given.caps.get(code) for code in free],
        },
        schema={"code": pl.String, "floor": pl.Int64, "cap": pl.Int64},
    )
    return choices.contradictions(rules, minimum=given.minimum)


def _low_caps(given: Recommendation) -> Iterator[Finding]:
    """Caps so low that the municipality can get nobody."""
    settled = {one.code for one in given.fixed} | given.nobody_below.keys()
    for code, cap in given.caps.items():
        if 0 < cap < given.minimum and code not in settled:
            args: dict[str, Argument] = {"code": code, "cap": cap, "minimum": given.minimum}
            key = "recommendation-cap-below-minimum"
            yield _finding(key, f"caps.{code}", Severity.WARNING, **args)


def _named(findings: Iterable[Finding], names: Names) -> Iterator[Finding]:
    """Findings that name the municipality besides its code."""
    for finding in findings:
        code = str(finding.args["code"])
        shown = f"{code} {names[code]}" if code in names else code
        yield replace(finding, args={**finding.args, "code": shown})


def _finding(
    key: str, path: str, severity: Severity = Severity.ERROR, /, **args: Argument
) -> Finding:
    return Finding(key, severity, Where(column=f"{SECTION}.{path}"), args)
