"""A filled-in table laid beside the others: its own rules, its codes, its measures and duties."""

from __future__ import annotations

from dataclasses import replace

import polars as pl

from analysis.errors import Finding
from analysis.importing.figures import Parsed
from analysis.importing.templates.cells import Places
from analysis.importing.templates.finding import Located
from analysis.importing.templates.known import Known
from analysis.sources import checks, doubts, validating
from analysis.sources.tables import REGISTRY, TABLES


def places(table: str, choices: Known, tables: dict[str, pl.DataFrame]) -> Places:
    """Every municipality's name and county, and the areas outside that a table may speak of."""
    municipalities = tables["municipalities"].sort("code", "valid_from")
    rules = TABLES[table].codes
    outside = tables["areas_outside_municipalities"]["code"] if rules and rules.outside else ()
    return Places(
        choices.county,
        choices.county_name,
        dict(municipalities.select("code", "norwegian_name").rows()),
        dict(municipalities.select("code", "county_code").rows()),
        frozenset(outside),
    )


def check(
    table: str, new: pl.DataFrame, tables: dict[str, pl.DataFrame], located: Located, parsed: Parsed
) -> None:
    """Everything that `data/raw` demands of the table, told at the planner's own rows.

    Args:
        table: its name.
        new: its columns and `line`.
        tables: the registry, and what the table refers to.
        located: how places in the file are named.
        parsed: gets what is wrong, and what is worth a second look.
    """
    kind, file = TABLES[table], located.file
    good, wrong = validating.validated(new, kind.schema, file)
    for reference in kind.references:
        wrong += checks.references(good, reference, tables[reference.table], file)
    if kind.codes is not None:
        registry = checks.Registry(*(tables[name] for name in REGISTRY))
        wrong += checks.codes(good, kind.codes, registry, None, file)
    parsed.wrong += [_as_seen(one, located) for one in wrong]
    if not wrong:
        parsed.warnings += [_as_seen(one, located) for one in doubts.of(table, good, file)]


def _as_seen(finding: Finding, located: Located) -> Finding:
    """A finding with the heading that the planner sees in place of the column's name."""
    column = finding.where.column
    heading = located.headings.get(column or "", column)
    return replace(finding, where=replace(finding.where, column=heading))
