"""The way of a received file: recognise, parse, place, normalise, merge. Nothing is written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

import polars as pl

from analysis.errors import Finding, Where, WorkbookError, fail
from analysis.importing import (
    complete,
    lists,
    merging,
    naming,
    places,
    placing,
    received,
    structure,
    targets,
    tidy,
)
from analysis.importing.figures import Aside, Parsed
from analysis.importing.merging import Merged
from analysis.importing.places import Registry
from analysis.importing.placing import Key, Row
from analysis.importing.received import Received
from analysis.importing.shapes import ALL, Shape, common
from analysis.importing.templates import finding
from analysis.sources.reading import LINE, limited, shown
from analysis.sources.tables import TABLES

FIGURES = ("settlement", "population", "unemployment", "immigrants")
LISTS: dict[str, Callable[[Received, lists.Tables, dt.date, Parsed], list[Merged]]] = {
    "advisers": lists.advisers,
    "schools": lists.schools_of,
    "language-form": lists.language_form,
}
IMPORTABLE = (*FIGURES, *LISTS)
_READ = (
    *("municipalities", "counties", "former_counties", "municipality_successors"),
    *("areas_outside_municipalities", "municipality_changes"),
)
_OF_LIST = {
    "advisers": ("advisers", "adviser_municipalities"),
    "schools": ("upper_secondary_schools",),
    "language-form": ("municipalities", "counties"),
}
_MEASURES = {
    "settlement": ("requested_original", "requested", "decided", "settled"),
    "population": ("population",),
    "immigrants": ("immigrants", "refugees_and_family", "labour_immigrants"),
    "unemployment": ("unemployed", "unemployment_percent"),
}


@dataclass(frozen=True)
class Plan:
    """What an import would do."""

    table: str
    shape: str
    tables: tuple[Merged, ...]
    read: pl.DataFrame
    """The rows that the file has, in the table's columns."""
    aside: tuple[Aside, ...] = ()
    warnings: tuple[Finding, ...] = ()
    county: str = ""
    """The name of the county that a filled-in template is for."""
    named: Callable[[str], str] = field(default=str, compare=False)
    """The name of a municipality by its code."""

    @property
    def nothing_new(self) -> bool:
        """Whether everything in the file is in the workbook already."""
        return all(merged.nothing_new for merged in self.tables)

    @property
    def touches_what_was_there(self) -> bool:
        """Whether a figure that was there is changed or gone."""
        return any(merged.touches_what_was_there for merged in self.tables)


def needed(table: str) -> list[str]:
    """The tables of `data/raw` that an import must know."""
    return list(dict.fromkeys([*_READ, *_OF_LIST.get(table, (table,))]))


def plan(  # noqa: PLR0913 -- what came, for what, and what there is
    content: bytes,
    file: str,
    *,
    table: str,
    tables: dict[str, pl.DataFrame],
    year: int | None,
    today: dt.date,
    structures: Mapping[str, dt.date] | None = None,
) -> Plan:
    """Find out what a received file would do to the workbook.

    Args:
        content: the file's bytes.
        file: the name it came with.
        table: one of `IMPORTABLE`.
        tables: those of `needed(table)`.
        year: the only year to take, and the year of files that name none.
        today: the day whose municipalities a list without years is for, when `year` is None.
        structures: the day whose codes each list without years has in `data/raw`.

    Raises:
        WorkbookError: every reason why the file cannot come in, with its line.
    """
    came = received.read(content, file)
    if table in LISTS:
        day = dt.date(year, 1, 1) if year else today
        made = _list(came, table, tables, day, structures or {})
    else:
        made = _made(came, table, tables, year)
    hidden = tuple(
        Aside("hidden-sheet", came.where(None, None), shown(one.name)) for one in came.unseen
    )
    return replace(made, aside=(*made.aside, *hidden), named=Registry(tables).name)


def _made(
    came: Received,
    table: str,
    tables: dict[str, pl.DataFrame],
    year: int | None,
) -> Plan:
    schema = TABLES[table].schema
    if tidy.looks_like(came, schema.column_names()):
        return _tidy(came, table, tables, year)
    shape = _recognised(came, table)
    parsed = shape.parse(came, table, year)
    return _figures(came, parsed, table, tables)


def _recognised(came: Received, table: str) -> Shape:
    shape = next((shape for shape in ALL if shape.recognises(came, table)), None)
    if shape is not None and table in shape.tables:
        return shape
    said = naming.titles(table)
    if shape is not None:
        said |= naming.shape(shape.name)
        fail("import-shape-other-table", came.where(None, None), **said)
    finding.refuse_template(came, table)
    if came.kind == "html":
        fail("import-html-other", came.where(None, None), title=came.title[:80] or "–")
    return fail("import-shape-unknown", came.where(None, 1), **said)


def _list(
    came: Received,
    table: str,
    tables: dict[str, pl.DataFrame],
    date: dt.date,
    structures: Mapping[str, dt.date],
) -> Plan:
    if came.kind not in {"text", "excel"}:
        fail("import-shape-unknown", came.where(None, None), **naming.titles(table))
    parsed = Parsed("tidy")
    common.cut_off(came, parsed)
    _raise(parsed)
    tables, moved = structure.carried(came, tables, structures, date, parsed)
    made = LISTS[table](came, tables, date, parsed)
    merged = tuple(structure.marked(part, moved, date) for part in made)
    rows = pl.DataFrame({"rows": [sum(len(part.frame) for part in merged)]})
    return Plan(table, parsed.shape, merged, rows, tuple(parsed.aside), tuple(parsed.warnings))


def _tidy(came: Received, table: str, tables: dict[str, pl.DataFrame], year: int | None) -> Plan:
    """A table in the workbook's own columns, saved on its own."""
    schema = TABLES[table].schema
    rows = tidy.read(came, schema).frame
    taken = rows.filter(pl.col("year") == year) if year is not None else rows
    parsed = Parsed("tidy")
    common.cut_off(came, parsed)
    _check_places(came, taken, tables, tables[table], parsed)
    _raise(parsed)
    new = taken.drop(LINE)
    keys = schema.primary_key()
    merged = merging.merge(table, tables[table], new, keys)
    merged = replace(merged, origin=merging.by_lines(taken, keys, partial(came.where, None)))
    return Plan(table, "tidy", (merged,), new, (), tuple(parsed.warnings))


def _check_places(
    came: Received,
    rows: pl.DataFrame,
    tables: dict[str, pl.DataFrame],
    old: pl.DataFrame,
    parsed: Parsed,
) -> None:
    """Codes that are not valid in the year, and years or months that are not whole."""
    registry = Registry(tables)
    month = pl.col("month") if "month" in rows.columns else pl.lit(None, pl.Int64)
    keys: dict[Key, Row] = {}
    for line, year, period, code in rows.select(LINE, "year", month, "code").iter_rows():
        where = came.where(None, line, "code")
        found = places.by_code(registry, code, year)
        keys[year, period, code] = Row("", where, {})
        if found.wrong is not None:
            parsed.refuse(found.wrong, where, code=code, name="", year=str(year))
    complete.check(keys, registry, _periods(old), came.file, parsed)


def _figures(came: Received, parsed: Parsed, table: str, tables: dict[str, pl.DataFrame]) -> Plan:
    registry = Registry(tables)
    old = tables[table]
    first = min(old["year"], default=registry.start)
    rows = placing.placed(parsed, registry, table, min(first, registry.start))
    complete.check(rows, registry, _periods(old), came.file, parsed)
    _raise(parsed)
    made = targets.columns(table, rows, _names(table, tables, registry), parsed)
    if not rows and not parsed.wrong:
        parsed.refuse("import-nothing", came.where(None, None), aside=len(parsed.aside))
    _raise(parsed)
    spoken = _spoken_of(rows)
    _warn_of_unsaid(came, table, spoken, parsed)
    new = targets.frame(made, dict(old.schema))
    keys = TABLES[table].schema.primary_key()
    merged = merging.merge(table, old, new, keys, _unsaid(table, spoken))
    merged = replace(merged, origin=partial(_origin, rows))
    return Plan(table, parsed.shape, (merged,), new, tuple(parsed.aside), tuple(parsed.warnings))


def _origin(rows: dict[Key, Row], key: merging.Key, column: str | None) -> Where | None:
    """Where a figure stands in the file; of columns that are no figures, where its row does."""
    row = next((row for place, row in rows.items() if tuple(filter(None, place)) == key), None)
    name = (column or "").removesuffix(merging.STATUS)
    return row.places.get(name, row.where) if row else None


def _periods(old: pl.DataFrame) -> set[complete.Period]:
    """The years, or years and months, that a table has."""
    month = pl.col("month") if "month" in old.columns else pl.lit(None, pl.Int64)
    return set(old.select("year", month).rows())


def _raise(parsed: Parsed) -> None:
    """Stop with everything that is wrong, each thing once, in the order of the lines."""
    once = {one.id: one for one in parsed.wrong}.values()
    if once:
        raise WorkbookError(*limited(sorted(once, key=lambda one: one.where.row or 0)))


def _names(table: str, tables: dict[str, pl.DataFrame], registry: Registry) -> dict[str, str]:
    """The name of each code as the table last wrote it, else the registry's."""
    if table != "settlement":
        return {}
    registered = tables["municipalities"].sort("valid_from").select("code", "norwegian_name")
    known = dict(registered.rows()) | registry.outside
    return known | dict(tables[table].sort("year").select("code", "name").rows())


def _spoken_of(rows: dict[Key, Row]) -> dict[int, set[str]]:
    """The figures that the file has for each year."""
    spoken: dict[int, set[str]] = {}
    for (year, _, _), row in rows.items():
        spoken.setdefault(year, set()).update(row.cells)
    return spoken


def _unsaid(table: str, spoken: dict[int, set[str]]) -> dict[object, frozenset[str]]:
    """The columns that keep what they have, because the file says nothing of them."""
    return {
        year: frozenset(_with_status(set(_MEASURES[table]) - said)) for year, said in spoken.items()
    }


def _with_status(names: Iterable[str]) -> list[str]:
    return [column for name in names for column in (name, f"{name}_status")] + ["name"]


def _warn_of_unsaid(
    came: Received, table: str, spoken: dict[int, set[str]], parsed: Parsed
) -> None:
    needed_figures = [name for name in _MEASURES[table] if name != "requested_original"]
    for year, said in sorted(spoken.items()):
        for name in (name for name in needed_figures if name not in said):
            said_of = naming.column(name) | {"year": str(year)}
            parsed.warn("import-figures-unsaid", came.where(None, None), **said_of)
