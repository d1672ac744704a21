"""A filled-in table laid beside the others: its own rules, its codes, its measures and duties."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import polars as pl

from analysis.errors import Argument, Finding, Severity, Where
from analysis.importing import naming
from analysis.importing.figures import Parsed
from analysis.importing.templates import fields, known
from analysis.importing.templates.cells import Places
from analysis.importing.templates.finding import Located
from analysis.importing.templates.known import Known
from analysis.sources import checks, doubts, validating
from analysis.sources.reading import LINE, shown
from analysis.sources.tables import OWN, REGISTRY, TABLES, Reference

Row = dict[str, Any]

_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")


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


def check(  # noqa: PLR0913, PLR0917 -- a table, what it is laid beside, and how it is told
    table: str,
    new: pl.DataFrame,
    tables: dict[str, pl.DataFrame],
    choices: Known,
    located: Located,
    parsed: Parsed,
) -> None:
    """Everything that `data/raw` demands of the table, told at the planner's own rows.

    Args:
        table: its name.
        new: its columns and `line`.
        tables: the registry, what the table refers to, and what refers to it.
        choices: the county's duties, municipalities and measures.
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
    wrong += _left_behind(table, new, tables, choices, file)
    rows = {row[LINE]: row for row in new.iter_rows(named=True)}
    parsed.wrong += [_as_seen(one, table, rows, choices, located) for one in wrong]
    if not wrong:
        doubtful = doubts.of(table, good, file)
        parsed.warnings += [_as_seen(one, table, rows, choices, located) for one in doubtful]


def referring(table: str) -> list[tuple[str, Reference]]:
    """The tables that counties fill in and that refer to this one, each with how."""
    return [
        (name, reference)
        for name in OWN
        for reference in TABLES[name].references
        if reference.table == table
    ]


def _left_behind(
    table: str, new: pl.DataFrame, tables: dict[str, pl.DataFrame], choices: Known, file: str
) -> list[Finding]:
    """What the file no longer has, though the county's other tables refer to it."""
    found = []
    for name, reference in referring(table):
        mine = tables[name].filter(known.rows_of(name, tables[name], choices.county))
        lost = mine.filter(~pl.col(reference.column).is_in(new[reference.target].to_list()))
        for value, rows in lost.group_by(reference.column, maintain_order=True):
            said: dict[str, Argument] = {"value": shown(value[0]), "count": rows.height}
            said |= naming.titles(name)
            where = Where(file, None, reference.target)
            found.append(Finding("template-left-behind", Severity.ERROR, where, said))
    return found


def _as_seen(
    finding: Finding, table: str, rows: dict[int, Row], choices: Known, located: Located
) -> Finding:
    """A finding in the words of the planner's own sheet: headings, drop-downs, dates."""
    column = finding.where.column
    heading = located.headings.get(column or "", column)
    args = {name: _day(value) for name, value in finding.args.items()}
    if finding.key == "row-doubled":
        args["key"] = _named(table, rows[finding.where.row or 0], choices, located)
    if finding.key == "reference-unknown":
        args["table"] = f"«{naming.table(str(args['table']), located.language)}»"
    return replace(finding, where=replace(finding.where, column=heading), args=args)


def _named(table: str, row: Row, choices: Known, located: Located) -> str:
    """A row by what tells it apart from the others of the sheet."""
    keys = set(TABLES[table].schema.primary_key())
    said = (
        " ".join([row["code"], *choices.municipalities.get(row["code"], ())[:1]])
        if field.column == "code"
        else choices.shown(field, row[field.column], located.language)
        for field in fields.of(table)
        if field.column in keys
    )
    return shown(", ".join(str(_day(value)) for value in said))


def _day(value: Any) -> Any:  # noqa: ANN401 -- what a finding's text needs
    """A day as it is written in the sheet; anything else as it is."""
    found = _ISO.fullmatch(str(value))
    return f"{found[3]}.{found[2]}.{found[1]}" if found else value
