"""The differences as readers meet them: a title, headings, rows of words; most important first.

Terminal and page draw the same sections.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import polars as pl

from analysis import language as lang
from analysis import vocabulary
from analysis.comparing import municipalities, words
from analysis.comparing.differences import Differences
from analysis.comparing.reading import Published
from analysis.errors import Where
from analysis.language import Language

_TOLD_AS_FINDINGS = {"severity", "message"}
_CHANGE = ("old", "new", "change")


@dataclass(frozen=True)
class Section:
    """One kind of differences.

    Attributes:
        name: `values`, `cells`, …; the texts are `diff-<name>` and `diff-<name>-note`.
        columns: what stands in each, keys `diff-column-<…>`.
        rows: the cells, in words.
        numbers: the columns that hold numbers.
    """

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: frozenset[str] = frozenset()

    def title(self, language: Language) -> str:
        """The heading."""
        return lang.text(language, f"diff-{self.name}")

    def headings(self, language: Language) -> list[str]:
        """The headings of the columns."""
        return [lang.text(language, f"diff-column-{column}") for column in self.columns]

    def counted(self, language: Language) -> str:
        """How many there are: `3 kommuner`."""
        return lang.text(language, f"diff-count-{self.name}", count=len(self.rows))


@dataclass(frozen=True)
class _Telling:
    found: Differences
    old: Published
    new: Published
    language: Language
    names: Mapping[str, str]

    def moved(self, change: str) -> str:
        return lang.text(self.language, f"diff-{change}")

    def place(self, key: list[str], row: list[str]) -> str:
        """What a row is about: `Osen (5020)`, `2021, Vedtak`."""
        said = [
            self.municipality(value) if name == "code" else value
            for name, value in zip(key, row, strict=True)
        ]
        return ", ".join(said)

    def municipality(self, code: str) -> str:
        return f"{self.names[code]} ({code})" if code in self.names else code


def sections(
    found: Differences, old: Published, new: Published, language: Language
) -> list[Section]:
    """The sections that have something to say.

    Args:
        found: `differences(old, new)`.
        old: the report that was.
        new: the report that is.
        language: of the words; a finding keeps those of its own report.
    """
    telling = _Telling(found, old, new, language, _names(old) | _names(new))
    told = [
        Section("values", ("value", *_CHANGE), tuple(_values(telling)), frozenset(_CHANGE)),
        Section("municipalities", ("municipality", "moved"), tuple(_municipalities(telling))),
        Section(
            "cells",
            ("place", "column", *_CHANGE, "tables"),
            tuple(_cells(telling)),
            frozenset(_CHANGE),
        ),
        Section("rows", ("place", "moved", "tables"), tuple(_rows(telling))),
        Section("findings", ("moved", "severity", "where", "message"), tuple(_findings(telling))),
        Section("columns", ("table", "column", "moved"), tuple(_columns(telling))),
        Section("overview", ("table", *_COUNTS), tuple(_overview(telling)), frozenset(_COUNTS)),
        Section("inputs", ("file", "old", "new"), tuple(_inputs(telling))),
        Section("renderer", ("old", "new"), tuple(found.renderer.select("old", "new").rows())),
    ]
    return [section for section in told if section.rows]


def notes(found: Differences, language: Language) -> list[str]:
    """What to know before one reads on: another county, cycle or language."""
    said = [
        lang.text(language, f"diff-other-{name}", old=old, new=new)
        for name, old, new in found.facts.iter_rows()
    ]
    if found.uncompared:
        tables = lang.join(found.uncompared, language)
        said.append(lang.text(language, "diff-uncompared", tables=tables))
    return said


def summary(found: Differences, told: list[Section], language: Language) -> str:
    """One sentence: that the reports say the same, or what differs and how many."""
    if not found:
        return lang.text(language, "diff-identical")
    counted = [section.counted(language) for section in told if section.name != "overview"]
    if not counted:
        return lang.text(language, "diff-only-facts")
    return lang.text(language, "diff-summary", counted=lang.join(counted, language))


def touched(found: Differences, old: Published, new: Published, language: Language) -> str:
    """One sentence: in which municipalities numbers of people changed; empty where in none."""
    return municipalities.touched(found.cells, _names(old) | _names(new), language)


def _names(report: Published) -> dict[str, str]:
    named = (one for one in report.tables.values() if {"code", "name"} <= set(one.columns))
    return {
        code: name for frame in named for code, name in frame.select("code", "name").iter_rows()
    }


def _values(telling: _Telling) -> Iterator[tuple[str, ...]]:
    """Numbers first, those readers know by name before the others; whole sentences last."""
    known = pl.col("name").str.split(".").list.last().is_in(list(vocabulary.columns()))
    interval = pl.any_horizontal(pl.col("old", "new").str.starts_with("{").fill_null(value=False))
    order = telling.found.values.with_columns(
        rank=pl.when(pl.col("name").str.starts_with("sentence."))
        .then(3)
        .when(pl.col("difference").is_null() & ~interval)
        .then(2)
        .otherwise((~known).cast(pl.Int32))
    ).sort("rank", "name")
    for name, old, new, difference, _ in order.iter_rows():
        said = words.value_change(name, old, new, difference, telling.language)
        yield words.value_label(name, telling.language), *said


def _municipalities(telling: _Telling) -> Iterator[tuple[str, ...]]:
    known = telling.found.fates
    for code, change in telling.found.municipalities.iter_rows():
        told = municipalities.fate(code, change, known, telling.language)
        yield telling.municipality(code), told


def folded(cells: pl.DataFrame) -> pl.DataFrame:
    """Changed cells, each once with all tables that show it, the most important first.

    A figure stands in many tables. First come figures that are withheld or given now, then
    counted people by how many, then what is computed from them, then words.

    Args:
        cells: columns as in `tables.CELLS`.

    Returns:
        The same columns, `table` a list of names.
    """
    same = [name for name in cells.columns if name != "table"]
    counted = [name for name, known in vocabulary.columns().items() if known.dtype == "int"]
    count = pl.col("column").is_in(counted)
    return (
        cells.group_by(same, maintain_order=True)
        .agg("table")
        .with_columns(
            rank=pl.when(pl.col("old_kind") != pl.col("new_kind"))
            .then(pl.when(count).then(0).otherwise(2))
            .when(pl.col("difference").is_null())
            .then(4)
            .otherwise(pl.when(count).then(1).otherwise(3)),
            size=pl.col("difference").abs(),
        )
        .sort("rank", "size", descending=[False, True], nulls_last=True, maintain_order=True)
        .select(cells.columns)
    )


def _cells(telling: _Telling) -> Iterator[tuple[str, ...]]:
    for one in folded(telling.found.cells).iter_rows(named=True):
        said = words.cell_change(
            **{name: one[name] for name in ("column", "old", "new", "old_kind", "new_kind")},
            difference=one["difference"],
            language=telling.language,
        )
        place = telling.place(one["key"], one["row"])
        label = words.column_label(one["column"], telling.language)
        yield place, label, *said, _tables(one["table"], telling.language)


def _tables(names: list[str], language: Language) -> str:
    first, *others = names
    if not others:
        return first
    return lang.text(language, "diff-tables", first=first, others=len(others))


def _rows(telling: _Telling) -> Iterator[tuple[str, ...]]:
    """Rows that came or went.

    Not those of municipalities that did, nor those of tables of findings: both have a section.
    """
    told = {*telling.found.municipalities["name"]}
    same = ["key", "row", "change"]
    grouped = telling.found.rows.group_by(same, maintain_order=True).agg("table")
    for key, row, change, tables in grouped.iter_rows():
        about = dict(zip(key, row, strict=True))
        if about.get("code") not in told and not about.keys() >= _TOLD_AS_FINDINGS:
            place = telling.place(key, row)
            yield place, telling.moved(change), _tables(tables, telling.language)


def _columns(telling: _Telling) -> Iterator[tuple[str, ...]]:
    whole = lang.text(telling.language, "diff-whole-table")
    for table, change in telling.found.tables.iter_rows():
        yield table, whole, telling.moved(change)
    for table, column, change in telling.found.columns.iter_rows():
        label = words.column_label(column, telling.language)
        yield table, label if label == column else f"{label} ({column})", telling.moved(change)


_COUNTS = ("changed", "came", "went")


def _overview(telling: _Telling) -> Iterator[tuple[str, ...]]:
    """For each table that both reports have: cells changed, rows come, rows gone."""
    rows, cells = telling.found.rows, telling.found.cells
    moved = [rows.filter(pl.col("change") == change)["table"] for change in _COUNTS[1:]]
    counts = [column.value_counts() for column in (cells["table"], *moved)]
    of_table: list[dict[str, Any]] = [dict(frame.iter_rows()) for frame in counts]
    for table in sorted({name for one in of_table for name in one}):
        yield table, *(lang.number(one.get(table, 0), telling.language) for one in of_table)


def _findings(telling: _Telling) -> Iterator[tuple[str, ...]]:
    for one in telling.found.findings.iter_rows(named=True):
        where = Where(one["file"], one["row"], one["column"]).text(telling.language)
        severity = lang.text(telling.language, f"severity-{one['severity']}")
        message = f"{one['message']} {one['action']}".strip()
        yield lang.text(telling.language, f"diff-finding-{one['change']}"), severity, where, message


def _inputs(telling: _Telling) -> Iterator[tuple[str, ...]]:
    nothing = lang.text(telling.language, "diff-nothing")
    for path, *hashes in telling.found.inputs.iter_rows():
        yield path, *(words.shortened(one) if one else nothing for one in hashes)
