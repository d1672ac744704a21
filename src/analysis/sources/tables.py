"""Every table of `data/raw` by name: its schema, and how its codes hang together with others."""

from __future__ import annotations

from dataclasses import dataclass

import dataframely as dy

from analysis.sources import county_schemas, schemas


@dataclass(frozen=True)
class Reference:
    """A column whose every value must be found in another table."""

    column: str
    table: str
    target: str
    within: str | None = None
    """A column that both tables have, and in which the two rows must be alike."""


@dataclass(frozen=True)
class Codes:
    """How the municipality codes in the column `code` are checked.

    They must be valid on 1 January of the row's year, or, where the table has no year, on the
    day that the catalogue gives as the table's `structure`.
    """

    complete: bool = False
    """Whether each year (or the structure) must hold every municipality."""
    outside: bool = False
    """Whether codes of areas outside the municipalities may occur."""
    current_when: str | None = None
    """A column that says which rows must have a code valid at the date; others a known code.

    Such a row lies at one place: where its municipality was split, it may keep the old code.
    """
    on: str | None = None
    """A column of days: each row's code must be valid on its own day."""


@dataclass(frozen=True)
class Table:
    """One table: the schema of its columns, its references, the check of its codes."""

    schema: type[dy.Schema]
    references: tuple[Reference, ...] = ()
    codes: Codes | None = None
    own: bool = False
    """Whether counties fill it in themselves; it is empty until one of them has."""
    small_counts: bool = False
    """Whether it counts people in numbers that must be suppressed on publication."""


REGISTRY = (
    "municipalities",
    "municipality_successors",
    "areas_outside_municipalities",
    "municipality_changes",
)
"""The tables that say which codes there are."""

_COUNTY = Reference("county_code", "counties", "code")
_DUTY = Reference("duty_id", "duties", "duty_id")

TABLES: dict[str, Table] = {
    "counties": Table(schemas.Counties),
    "former_counties": Table(schemas.FormerCounties, (_COUNTY,)),
    "municipalities": Table(schemas.Municipalities, (_COUNTY,)),
    "municipality_successors": Table(
        schemas.MunicipalitySuccessors,
        (_COUNTY, Reference("successor_code", "municipalities", "code")),
    ),
    "municipality_changes": Table(
        schemas.MunicipalityChanges, (Reference("successor_code", "municipalities", "code"),)
    ),
    "areas_outside_municipalities": Table(schemas.AreasOutsideMunicipalities),
    "settlement": Table(schemas.Settlement, codes=Codes(complete=True, outside=True)),
    "presentation_requests": Table(schemas.PresentationRequests, codes=Codes()),
    "population": Table(schemas.Population, codes=Codes(complete=True)),
    "immigrants": Table(schemas.Immigrants, codes=Codes(complete=True)),
    "labour_market_regions": Table(schemas.LabourMarketRegions, codes=Codes(complete=True)),
    "unemployment": Table(schemas.Unemployment, codes=Codes(complete=True, outside=True)),
    "upper_secondary_schools": Table(
        schemas.UpperSecondarySchools, codes=Codes(outside=True, current_when="in_operation")
    ),
    "duties": Table(schemas.Duties),
    "duty_context": Table(schemas.DutyContext),
    "advisers": Table(schemas.Advisers, (_COUNTY,)),
    "adviser_municipalities": Table(
        schemas.AdviserMunicipalities, (Reference("email", "advisers", "email"),), Codes()
    ),
    "county_totals": Table(schemas.CountyTotals),
    "national_totals": Table(schemas.NationalTotals),
    "criteria": Table(schemas.Criteria),
    "introduction_programme_results": Table(schemas.IntroductionProgrammeResults),
    "measures": Table(county_schemas.Measures, (_COUNTY, _DUTY), own=True),
    "activities": Table(
        county_schemas.Activities,
        (_COUNTY, _DUTY, Reference("measure_id", "measures", "measure_id", within="county_code")),
        Codes(on="held_on"),
        own=True,
        small_counts=True,
    ),
    "grants": Table(county_schemas.Grants, (_COUNTY,), Codes(), own=True, small_counts=True),
    "participants": Table(
        county_schemas.Participants, codes=Codes(outside=True), own=True, small_counts=True
    ),
}

OWN = tuple(name for name, table in TABLES.items() if table.own)
"""The tables that counties fill in themselves."""
