"""Figures with a place: each row's municipality found, doubled rows and empty old codes told."""

from __future__ import annotations

from dataclasses import dataclass, field

from analysis.errors import Where
from analysis.importing import cells, places
from analysis.importing.cells import Cell
from analysis.importing.figures import Figure, Parsed

Key = tuple[int, int | None, str]
"""Year, month where there is one, code."""

DECIMALS = frozenset({"unemployment_percent"})


@dataclass
class Row:
    """All figures of one municipality and year (and month)."""

    name: str
    where: Where
    cells: dict[str, Cell]
    places: dict[str, Where] = field(default_factory=dict)
    """Where each figure stands."""


def placed(parsed: Parsed, registry: places.Registry, table: str, first: int) -> dict[Key, Row]:
    """Every figure that can be placed and read; all others are refused or set aside in `parsed`.

    Args:
        parsed: what a shape found; gets the findings and what is set aside.
        registry: codes and names.
        table: the table that the figures are for.
        first: the first year that the workbook has; earlier figures are set aside.
    """
    rows: dict[Key, Row] = {}
    for figure in parsed.figures:
        if figure.year is None:
            parsed.refuse("import-year-none", figure.where, value=figure.text)
        elif figure.year < first:
            parsed.put_aside("before-first-year", figure.where, str(figure.year))
        else:
            _place(figure, figure.year, (parsed, registry, table), rows)
    return rows


def _place(
    figure: Figure,
    year: int,
    known: tuple[Parsed, places.Registry, str],
    rows: dict[Key, Row],
) -> None:
    parsed, registry, table = known
    cell = cells.read(figure.text, decimals=figure.measure in DECIMALS)
    found = _found(figure, year, cell, known)
    if found is None:
        return
    if found.code is None or found.wrong is not None:
        args = {"code": figure.code or "", "name": figure.name, "near": found.near}
        parsed.refuse(found.wrong or "", figure.where, year=str(year), **args)
    elif found.code in registry.outside and not _may_lie_outside(table):
        parsed.put_aside("outside", figure.where, f"{found.code} {figure.name}: {figure.text}")
    else:
        if cell.wrong is not None:
            parsed.refuse(cell.wrong, figure.cell, value=figure.text)
        _add(figure, (year, figure.month, found.code), cell, rows, parsed)


def _found(
    figure: Figure, year: int, cell: Cell, known: tuple[Parsed, places.Registry, str]
) -> places.Found | None:
    """The place of a figure; None when it is an old code without figures and is set aside."""
    parsed, registry, _ = known
    if figure.code is None:
        return places.by_name(registry, figure.name, figure.county, year)
    found = places.by_code(registry, figure.code, year)
    if not found.other_time:
        return found
    if cell.value == 0 or cell.marker in {"dot", "empty"}:
        parsed.put_aside("code-not-valid", figure.where, f"{figure.code} {figure.name} {year}")
        return None
    before = registry.renumbered_from.get(figure.code)
    if parsed.shape == "imdi-wide" and before in registry.in_year(year).names:
        return places.Found(before)
    return found


def _may_lie_outside(table: str) -> bool:
    from analysis.sources.tables import TABLES

    rules = TABLES[table].codes
    return rules is not None and rules.outside


def _add(figure: Figure, key: Key, cell: Cell, rows: dict[Key, Row], parsed: Parsed) -> None:
    row = rows.setdefault(key, Row(figure.name, figure.where, {}))
    if figure.measure in row.cells:
        args = {"code": key[2], "year": str(key[0]), "first": str(row.where.row or "–")}
        parsed.refuse("import-doubled", figure.where, **args)
    row.cells[figure.measure] = cell
    row.places[figure.measure] = figure.cell
    if cell.minors is not None:
        parsed.put_aside("minors", figure.where, f"{figure.name or key[2]}: {figure.text}")
