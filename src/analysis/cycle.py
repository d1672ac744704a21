"""One planning cycle of one county: what the report is about, as dated data.

A cycle is read from `data/raw/cycles/<county>-<cycle>.toml` by `analysis.sources.cycles`. No year
and no county number stands in the code.
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, model_validator

from analysis.language import Language

CountyCode = Annotated[str, Field(pattern=r"^\d{2}$")]
CycleYears = Annotated[str, Field(pattern=r"^\d{4}-\d{4}$")]


class Cycle(BaseModel):
    """A county's planning cycle; unknown keys are refused, so that a typo never passes."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    county: CountyCode
    """County number, two characters."""
    cycle: CycleYears
    """First and last year of the plan, `2021-2023`."""
    year: int = Field(ge=1995, le=2100)
    """The year that the report describes."""
    first_year: int = Field(ge=1995, le=2100)
    """The first year of the time series."""
    structure: dt.date
    """The date whose municipalities and county borders the report uses."""
    language: Language = "nb"
    """The county's own written language: the one built when no other is asked for."""
    languages: tuple[Language, ...] = Field(default=("nb",), min_length=1)
    """Every written language the report exists in."""

    @property
    def name(self) -> str:
        """`50-2021-2023`, as in the file's name."""
        return f"{self.county}-{self.cycle}"

    @property
    def years(self) -> tuple[int, int]:
        """First and last year of the plan."""
        first, last = self.cycle.split("-")
        return int(first), int(last)

    @model_validator(mode="after")
    def _years_in_order(self) -> Cycle:
        first, last = self.years
        if first > last:
            raise ValueError("cycle-years-reversed")
        if self.first_year > self.year:
            raise ValueError("cycle-first-year-after-year")
        if self.language not in self.languages:
            raise ValueError("cycle-language-not-listed")
        return self
