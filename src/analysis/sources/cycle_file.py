"""The file of a new planning cycle, with comments that tell a planner what to fill in.

What may stand in it is `analysis.cycle.Cycle`; `sources.cycles` reads it back.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from analysis import language as lang
from analysis.cycle import Cycle
from analysis.errors import Where, fail, system_reason
from analysis.language import EN_DASH, Language
from analysis.sources import catalogue

WEIGHTS = {
    "labour_market": 40,
    "upper_secondary": 25,
    "track_record": 15,
    "population": 10,
    "present_load": 10,
}
"""Where a county starts from; the reasons are in the decision records."""
MINIMUM = 10


def text(plan: Cycle, county: str, code: str, language: Language) -> str:
    """A cycle file as TOML with comments.

    Args:
        plan: what the file says; its recommendation is left to the defaults.
        county: the county's name.
        code: a municipality of the county, for the examples.
        language: of the comments.
    """

    def said(key: str, **args: str) -> list[str]:
        written = lang.text(language, f"cycle-file-{key}", **args)
        return [f"# {line}".rstrip() for line in written.splitlines()]

    cycle = plan.cycle.replace("-", EN_DASH)
    languages = ", ".join(f'"{one}"' for one in plan.languages)
    reason = lang.text(language, "cycle-file-reason")
    blocks = [
        said("head", cycle=cycle, county=county),
        [*said("county"), f'county = "{plan.county}"'],
        [*said("cycle"), f'cycle = "{plan.cycle}"'],
        [*said("year"), f"year = {plan.year}"],
        [*said("first-year", first=str(plan.first_year)), f"first_year = {plan.first_year}"],
        [*said("structure"), f"structure = {plan.structure.isoformat()}"],
        [*said("language"), f'language = "{plan.language}"'],
        [*said("languages"), f"languages = [{languages}]"],
        said("publication"),
        ["[publication]"],
        [*said("smallest-count"), f"smallest_count = {plan.publication.smallest_count}"],
        said("recommendation"),
        ["[recommendation]"],
        said("total"),
        [*said("minimum"), f"minimum = {MINIMUM}"],
        [*said("carry-arrears"), "carry_arrears = false"],
        [*said("weights"), "[recommendation.weights]", *_entries(WEIGHTS)],
        [*said("caps", code=code), "[recommendation.caps]"],
        [*said("nobody-below", code=code), "[recommendation.nobody_below]"],
        [*said("fixed"), *_example(code, reason)],
    ]
    return "\n\n".join("\n".join(block) for block in blocks) + "\n"


def write(folder: Path, plan: Cycle, content: str) -> str:
    """Put a new cycle file in `data/raw/cycles`; never over another.

    Args:
        folder: `data/raw`.
        plan: names the file.
        content: all of it.

    Returns:
        the file as findings name it.

    Raises:
        WorkbookError: the file exists, or cannot be written.
    """
    path = folder / catalogue.CYCLES / f"{plan.name}.toml"
    shown = catalogue.shown_path(folder, f"{catalogue.CYCLES}/{path.name}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        catalogue.write_new(path, content.encode())
    except FileExistsError:
        fail("cycle-exists", Where(shown))
    except OSError as problem:
        fail("cycle-not-written", Where(shown), reason=system_reason(problem))
    return shown


def _entries(values: dict[str, int]) -> list[str]:
    return [f"{name} = {value}" for name, value in values.items()]


def _example(code: str, reason: str) -> list[str]:
    """Settings that do nothing before somebody takes the `#` away."""
    written = ["[[recommendation.fixed]]", f'code = "{code}"', "people = 0", f'reason = "{reason}"']
    return [f"# {line}" for line in written]


def structure_of(year: int) -> dt.date:
    """The day whose municipalities a report of a year uses: those its figures are counted on."""
    return dt.date(year, 1, 1)
