"""Lists on the codes of a later day than the table's: the table follows before they are laid on it.

A list without years says nothing of its day but by its codes. When they are valid on the day the
list is for, and some of them not on the day of the table, the table is carried on: renumbered
municipalities get their new number, and the catalogue the new day.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import replace

import polars as pl

from analysis.errors import Where
from analysis.importing import naming, words
from analysis.importing.figures import Parsed
from analysis.importing.merging import Merged
from analysis.importing.received import Received
from analysis.registry import carrying
from analysis.registry.municipalities import valid_at

Tables = dict[str, pl.DataFrame]

_CODE = re.compile(r"[0-9]{4}")
_HEADERS = 3
"""The header is among so many first rows."""


def carried(
    received: Received,
    tables: Tables,
    structures: Mapping[str, dt.date],
    date: dt.date,
    parsed: Parsed,
) -> tuple[Tables, frozenset[str]]:
    """The tables as the list needs them, and which of them changed day.

    Args:
        received: the list.
        tables: those of the import, `municipalities` and `municipality_changes`.
        structures: the day of each table that has one.
        date: the day the list is for.
        parsed: is told of each table that is carried on.
    """
    codes = _codes(received)
    moved = {
        name: carrying.TABLES[name](frame, tables["municipality_changes"], structures[name], date)
        for name, frame in tables.items()
        if name in carrying.TABLES
        and name in structures
        and _later(codes, tables["municipalities"], structures[name], date)
    }
    for name, frame in moved.items():
        lost = tables[name].join(frame, on=tables[name].columns, how="anti", nulls_equal=True)
        said = naming.titles(name) | {"date": f"{date:%d.%m.%Y}"}
        parsed.warn("import-structure-moved", Where(received.file), count=lost.height, **said)
    return tables | moved, frozenset(moved)


def marked(merged: Merged, moved: frozenset[str], date: dt.date) -> Merged:
    """An import of a table that changed day, with the day."""
    return replace(merged, structure=date) if merged.table in moved else merged


def _later(
    codes: set[str], municipalities: pl.DataFrame, structure: dt.date, date: dt.date
) -> bool:
    """Whether a list's codes are those of the later day, and not those of the table's."""
    then, now = (
        set(municipalities.filter(valid_at(pl.lit(day)))["code"]) for day in (structure, date)
    )
    return date > structure and bool(codes & (now - then)) and not codes & (then - now)


def _codes(received: Received) -> set[str]:
    """What stands in the columns of municipality codes."""
    known = words.known("school_register", "code") | {"code"}
    found: set[str] = set()
    for sheet in received.sheets:
        rows = [cells for _, cells in sheet.rows]
        places = {
            at
            for header in rows[:_HEADERS]
            for at, cell in enumerate(header)
            if words.folded(cell) in known
        }
        found |= {cells[at].strip() for cells in rows for at in places if at < len(cells)}
    return {code for code in found if _CODE.fullmatch(code)}
