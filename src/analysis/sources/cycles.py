"""Planning cycles: `data/raw/cycles/<county>-<cycle>.toml`, written by planners.

A file that does not hold is told with the line and what to write instead; nothing runs on it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NoReturn, get_args

from pydantic import BaseModel, ValidationError

from analysis.cycle import Cycle
from analysis.errors import Finding, Severity, Where, WorkbookError, fail
from analysis.sources import catalogue, cycle_values
from analysis.sources.reading import shown
from analysis.sources.toml_lines import Step, line_of

_NAME = re.compile(r"^([0-9]{2})-([0-9]{4}-[0-9]{4})\.toml$")
_AT_LINE = re.compile(r"at line (\d+)")
_TWICE = re.compile("overwrite|twice")
_CODE = 4
"""Characters of a municipality's code."""


def names(folder: Path) -> list[tuple[str, str]]:
    """County and cycle of every cycle file in `data/raw`, in order."""
    found = (_NAME.match(path.name) for path in sorted((folder / catalogue.CYCLES).glob("*.toml")))
    return [(match[1], match[2]) for match in found if match]


def misnamed(folder: Path) -> list[Finding]:
    """Cycle files whose name is not `<county>-<cycle>.toml`: nothing would ever read them."""
    return [
        Finding("cycle-file-name", Severity.ERROR, Where(_shown(folder, path.stem)))
        for path in sorted((folder / catalogue.CYCLES).glob("*.toml"))
        if not _NAME.match(path.name)
    ]


def read(folder: Path, county: str, cycle: str) -> Cycle:
    """Read one planning cycle.

    Args:
        folder: `data/raw`.
        county: county number, two characters.
        cycle: first and last year, `2021-2023`.

    Raises:
        WorkbookError: there is no such cycle (the ones there are, are listed), or its file does
            not hold (with the line of each key that is wrong).
    """
    existing = names(folder)
    if (county, cycle) not in existing:
        _unknown(county, cycle, existing)
    file = _shown(folder, f"{county}-{cycle}")
    settings, text = _parsed(folder, f"{county}-{cycle}", file)
    try:
        read_cycle = Cycle.model_validate(_tuples(settings))
    except ValidationError as problem:
        raise WorkbookError(*_invalid(problem, text, file)) from None
    if read_cycle.name != f"{county}-{cycle}":
        fail("cycle-name-differs", Where(file), inside=read_cycle.name)
    return read_cycle


def located(folder: Path, name: str, findings: Iterable[Finding]) -> list[Finding]:
    """Findings about the settings of a cycle, with its file and their lines.

    Args:
        folder: `data/raw`.
        name: county and cycle, `50-2021-2023`.
        findings: those without a file, or with this file and no line; `column` is the path of the
            setting, keys with dots between.
    """
    file = _shown(folder, name)
    _, text = _parsed(folder, name, file)
    return [
        finding
        if finding.where.file not in {None, file} or finding.where.row is not None
        else replace(finding, where=_place(text, file, _steps(finding.where.column)))
        for finding in findings
    ]


def _unknown(county: str, cycle: str, existing: list[tuple[str, str]]) -> NoReturn:
    of_county = [years for number, years in existing if number == county]
    county, cycle = shown(county), shown(cycle)
    if of_county:
        fail("cycle-unknown", county=county, cycle=cycle, known=", ".join(of_county))
    known = ", ".join(f"{number} ({years})" for number, years in existing)
    fail("cycle-county-without", county=county, cycle=cycle or "none", known=known or "none")


def _shown(folder: Path, name: str) -> str:
    return catalogue.shown_path(folder, f"{catalogue.CYCLES}/{name}.toml")


def _parsed(folder: Path, name: str, file: str) -> tuple[dict[str, Any], str]:
    content = catalogue.read_bytes(folder, f"{catalogue.CYCLES}/{name}.toml")
    try:
        text = content.decode("utf-8-sig")
        return tomllib.loads(text), text
    except UnicodeDecodeError as problem:
        fail("cycle-encoding", Where(file, content.count(b"\n", 0, problem.start) + 1))
    except tomllib.TOMLDecodeError as problem:
        line = _AT_LINE.search(str(problem))
        key = "cycle-key-twice" if _TWICE.search(str(problem)) else "cycle-not-toml"
        fail(key, Where(file, int(line[1]) if line else text.count("\n") + 1))


def _tuples(settings: Any) -> Any:  # noqa: ANN401 -- whatever TOML holds
    """TOML's arrays as tuples: the model is strict about types, and TOML has no tuples."""
    if isinstance(settings, dict):
        return {key: _tuples(value) for key, value in settings.items()}
    if isinstance(settings, list):
        return tuple(_tuples(value) for value in settings)
    return settings


def _invalid(problem: ValidationError, text: str, file: str) -> Iterator[Finding]:
    for error in problem.errors():
        steps = tuple(step for step in error["loc"] if step != cycle_values.OF_KEY)
        where = _place(text, file, steps)
        key = ".".join(map(str, steps))
        if error["type"] == "extra_forbidden":
            known = _known_beside(steps)
            near = get_close_matches(str(steps[-1]), known, n=1)
            args = {"entry": shown(key), "near": (*near, "none")[0], "known": ", ".join(known)}
            yield Finding("cycle-key-unknown", Severity.ERROR, where, args)
        elif error["type"] == "missing":
            where = replace(where, column=None)
            yield Finding("cycle-key-missing", Severity.ERROR, where, {"entry": key})
        elif error["type"] == "value_error":
            yield Finding(str(error["ctx"]["error"]), Severity.ERROR, where)
        else:
            yield Finding("cycle-value-wrong", Severity.ERROR, where, cycle_values.told(error))


def _place(text: str, file: str, steps: tuple[Step, ...]) -> Where:
    return Where(file, line_of(text, steps), ".".join(map(str, steps)) or None)


def _steps(path: str | None) -> tuple[Step, ...]:
    """`recommendation.fixed.0` as steps; a municipality's code is a key, though all digits."""
    parts = (path or "").split(".") if path else []
    return tuple(int(part) if part.isdigit() and len(part) < _CODE else part for part in parts)


def _known_beside(steps: tuple[Step, ...]) -> list[str]:
    """The settings that may stand where an unknown one does."""
    model: type[BaseModel] = Cycle
    for step in steps[:-1]:
        if isinstance(step, str):
            model = _model_in(model.model_fields[step].annotation) or model
    return list(model.model_fields)


def _model_in(annotation: Any) -> type[BaseModel] | None:  # noqa: ANN401 -- any annotation
    """The model that a field holds: itself, optional, or in a list."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_model_in, get_args(annotation))), None)
