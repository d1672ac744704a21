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


MunicipalityCode = Annotated[str, Field(pattern=r"^\d{4}$")]
MOST = 100_000_000
"""Nothing is counted or weighed higher: that many people would be a slip of the hand."""
People = Annotated[int, Field(ge=0, le=MOST)]
Weight = Annotated[float, Field(ge=0, le=MOST, allow_inf_nan=False)]
Percent = Annotated[float, Field(ge=0, le=100)]
Settings = ConfigDict(extra="forbid", frozen=True, strict=True)
"""Unknown keys are refused, so that a typo never passes."""


class Fixed(BaseModel):
    """A municipality that gets exactly this number, and why; 0 is none."""

    model_config = Settings

    code: MunicipalityCode
    people: People
    reason: str = Field(min_length=1)


class Recommendation(BaseModel):
    """How the county's numbers are computed: dated data that the county decides on."""

    model_config = Settings

    total: People | None = None
    """People to place; None: what IMDi asked the county's municipalities for in the year."""
    minimum: int = Field(default=10, ge=1, le=MOST)
    """The smallest number that is not none."""
    weights: dict[str, Weight] = Field(min_length=1)
    """The weight of each criterion; only their proportions matter."""
    caps: dict[MunicipalityCode, People] = Field(default_factory=dict)
    """The most that a municipality can take."""
    fixed: tuple[Fixed, ...] = ()
    """Municipalities that must get none or a fixed number: what was negotiated, and why."""
    nobody_below: dict[MunicipalityCode, People] = Field(default_factory=dict)
    """An earlier allocation that nobody may fall below, for a total that was revised upwards."""
    carry_arrears: bool = False
    """Whether last year's arrears (decided less settled) are carried over."""
    introduction_result_percent: dict[MunicipalityCode, Percent] = Field(default_factory=dict)
    """Participants in work or education after the introduction programme, the county's figures."""
    free_dwellings: dict[MunicipalityCode, People] = Field(default_factory=dict)
    """Dwellings that municipalities can offer, the county's figures."""


class Publication(BaseModel):
    """What may stand in a published report."""

    model_config = Settings

    smallest_count: int = Field(default=5, ge=2, le=MOST)
    """The smallest count of people in a service that is shown; from 1 to below it is withheld."""


class Cycle(BaseModel):
    """A county's planning cycle."""

    model_config = Settings

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
    publication: Publication = Field(default_factory=Publication)
    """What may stand in the published report."""
    recommendation: Recommendation | None = None
    """How the recommended numbers are computed; without it there is no recommendation."""

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
