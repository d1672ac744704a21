"""From placed cells to the columns and statuses of a table, by the rules the catalogue gives."""

from __future__ import annotations

from collections.abc import Callable

import polars as pl

from analysis.importing import naming, words
from analysis.importing.cells import Cell
from analysis.importing.figures import Parsed
from analysis.importing.placing import Key, Row

Values = dict[str, int | float | str | None]
_EMPTY = Cell(marker="empty")


def columns(
    table: str, rows: dict[Key, Row], names: dict[str, str], parsed: Parsed
) -> list[Values]:
    """The rows of a table, sorted by year, month and code.

    Args:
        table: `settlement`, `population`, `immigrants` or `unemployment`.
        rows: what was placed.
        names: the name of each code, for tables that have names.
        parsed: gets the findings of figures that a table must have and that are not numbers.
    """
    made = []
    for key in sorted(rows, key=lambda key: (key[0], key[1] or 0, key[2])):
        values = _TABLES[table](key, rows[key], parsed)
        if values is not None:
            made.append(values if table != "settlement" else _named(values, key, rows, names))
    return made


def _named(values: Values, key: Key, rows: dict[Key, Row], names: dict[str, str]) -> Values:
    from analysis.registry.names import display

    name = names.get(key[2]) or display(rows[key].name, qualified=True)
    return values | {"name": name}


def frame(rows: list[Values], schema: dict[str, pl.DataType]) -> pl.DataFrame:
    """Rows as a frame with the columns and types of the table."""
    return pl.DataFrame(rows, schema=schema, orient="row")


def _settlement(key: Key, row: Row, parsed: Parsed) -> Values | None:
    year, _, code = key
    if "requested" not in row.cells:
        said = naming.column("requested") | {"code": code, "year": str(year)}
        parsed.refuse("import-figure-missing", row.where, **said)
        return None
    requested, asked = _requested(row.cells["requested"], year)
    decided, decision = _decided(row.cells.get("decided", _EMPTY), year, requested, asked)
    settled, settling = _settled(row.cells.get("settled", _EMPTY))
    original = row.cells.get("requested_original", _EMPTY)
    return {
        "year": year,
        "code": code,
        "name": row.name,
        "requested_original": _whole(original),
        "requested": requested,
        "requested_status": asked,
        "decided": decided,
        "decided_status": decision,
        "settled": settled,
        "settled_status": settling,
    }


def _requested(cell: Cell, year: int) -> tuple[int | None, str]:
    if cell.value is not None:
        return _whole(cell), "reported"
    if cell.marker == "dash":
        return None, "not_asked"
    if cell.marker == "dot":
        first, last = words.year_rule("dot_not_asked")
        return None, "not_asked" if first <= year <= last else "missing"
    if cell.marker == "suppressed":
        first, last = words.year_rule("colon_not_asked")
        return None, "not_asked" if first <= year <= last else "suppressed"
    return None, "missing"


def _decided(cell: Cell, year: int, requested: int | None, asked: str) -> tuple[int | None, str]:
    late = year >= words.year_rule("zero_no_question")
    without_question = late and (requested == 0 or asked == "not_asked")
    if cell.value == 0 and without_question:
        return None, "not_asked"
    if cell.value is not None:
        return _whole(cell), "reported"
    if asked == "not_asked" or (without_question and cell.marker != "suppressed"):
        return None, "not_asked"
    if asked == "missing" and cell.marker in {"dot", "empty"}:
        return None, "missing"
    return None, "suppressed" if cell.marker == "suppressed" else "not_registered"


def _settled(cell: Cell) -> tuple[int | None, str]:
    if cell.value is not None:
        return _whole(cell), "reported"
    return None, "suppressed" if cell.marker == "suppressed" else "missing"


def _whole(cell: Cell) -> int | None:
    return None if cell.value is None else int(cell.value)


def _population(key: Key, row: Row, parsed: Parsed) -> Values | None:
    return _counts(key, row, ("population",), parsed)


def _immigrants(key: Key, row: Row, parsed: Parsed) -> Values | None:
    names = ("immigrants", "refugees_and_family", "labour_immigrants")
    return _counts(key, row, names, parsed)


def _counts(key: Key, row: Row, names: tuple[str, ...], parsed: Parsed) -> Values | None:
    """Numbers that the table must have: a marker in place of one is refused."""
    values: Values = {"year": key[0], "code": key[2]}
    for name in names:
        value = _whole(row.cells.get(name, _EMPTY))
        if value is None:
            said = naming.column(name) | {"code": key[2], "year": str(key[0])}
            parsed.refuse("import-number-needed", row.places.get(name, row.where), **said)
            return None
        values[name] = value
    return values


def _unemployment(key: Key, row: Row, _parsed: Parsed) -> Values | None:
    values: Values = {"year": key[0], "month": key[1], "code": key[2]}
    for name in ("unemployed", "unemployment_percent"):
        cell = row.cells.get(name, _EMPTY)
        value, status = _settled(cell)
        values[name] = cell.value if name == "unemployment_percent" else value
        values[f"{name}_status"] = status
    return values


_TABLES: dict[str, Callable[[Key, Row, Parsed], Values | None]] = {
    "settlement": _settlement,
    "population": _population,
    "immigrants": _immigrants,
    "unemployment": _unemployment,
}
