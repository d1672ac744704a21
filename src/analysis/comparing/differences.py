"""What is no longer the same between two reports, as frames.

Every frame changes its sides, and nothing else, when the reports do: `differences(a, b)` is the
mirror of `differences(b, a)`. A difference is a number only between two numbers: a figure that
was suppressed and is given now has changed, but by how much nobody knows.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

import polars as pl

from analysis.comparing.keys import key_of, shared
from analysis.comparing.municipalities import Fates
from analysis.comparing.reading import Discovered, Manifest, Published
from analysis.comparing.tables import CAME, CELLS, ROWS, WENT, changed_cells, moved_rows
from analysis.figures.values import MUNICIPALITY

CHANGES = {"name": pl.String, "old": pl.String, "new": pl.String}
VALUES = CHANGES | {"difference": pl.Float64}
"""`old` and `new` are JSON, null where the report has no such value."""
MOVED = {"name": pl.String, "change": pl.String}
COLUMNS = {"table": pl.String, "column": pl.String, "change": pl.String}
FINDINGS = {
    "severity": pl.String,
    "finding_id": pl.String,
    "file": pl.String,
    "row": pl.Int64,
    "column": pl.String,
    "message": pl.String,
    "action": pl.String,
    "change": pl.String,
}
_FACTS = ("county", "cycle", "language")
_CODE = r"^[0-9]{4}$"
_IN_TABLES = f"{MUNICIPALITY}."
_SAME = 1e-9
_LARGEST = 1e30  # beyond it stands no figure, and a float cannot hold every whole number


def _empty(schema: Mapping[str, Any]) -> Callable[[], pl.DataFrame]:
    return lambda: pl.DataFrame(schema=schema)


@dataclass(frozen=True)
class Differences:
    """Everything that is not the same; all frames are empty when the reports say the same.

    Attributes:
        facts: name (county, cycle, language), old, new: reports that are hardly comparable.
        tables: name, change (`came` or `went`).
        columns: table, column, change.
        municipalities: name (the code), change.
        rows: rows by key, see `tables.ROWS`.
        cells: changed cells, see `tables.CELLS`.
        values: name, old, new (JSON), difference.
        findings: columns as in `FINDINGS`.
        inputs: name (the path), old, new (sha256).
        renderer: name, old, new.
        uncompared: tables of reports in two languages, whose rows are told apart by words.
        fates: what became of municipalities that came or went, where a registry was asked.
    """

    facts: pl.DataFrame = field(default_factory=_empty(CHANGES))
    tables: pl.DataFrame = field(default_factory=_empty(MOVED))
    columns: pl.DataFrame = field(default_factory=_empty(COLUMNS))
    municipalities: pl.DataFrame = field(default_factory=_empty(MOVED))
    rows: pl.DataFrame = field(default_factory=_empty(ROWS))
    cells: pl.DataFrame = field(default_factory=_empty(CELLS))
    values: pl.DataFrame = field(default_factory=_empty(VALUES))
    findings: pl.DataFrame = field(default_factory=_empty(FINDINGS))
    inputs: pl.DataFrame = field(default_factory=_empty(CHANGES))
    renderer: pl.DataFrame = field(default_factory=_empty(CHANGES))
    uncompared: tuple[str, ...] = ()
    fates: Fates = field(default_factory=dict)

    @property
    def frames(self) -> dict[str, pl.DataFrame]:
        """Every frame by its name."""
        named = {one.name: getattr(self, one.name) for one in fields(self)}
        return {name: one for name, one in named.items() if isinstance(one, pl.DataFrame)}

    def __bool__(self) -> bool:
        """Whether anything differs."""
        return any(frame.height for frame in self.frames.values())


def differences(old: Published, new: Published) -> Differences:
    """Compare two reports; `new` is the one that is held against `old`."""
    before, after = old.manifest, new.manifest
    same_language = before.language == after.language
    both = [
        name
        for name in sorted(old.tables.keys() & new.tables.keys())
        if shared(old.tables[name], new.tables[name])  # else its columns say all
    ]
    keys = {
        name: key_of(old.tables[name], new.tables[name], same_language=same_language)
        for name in both
    }
    told = [name for name in both if keys[name] or same_language]
    pairs = {name: (old.tables[name], new.tables[name], keys[name]) for name in told}
    cells = [
        changed_cells(name, *pair, words=same_language) for name, pair in pairs.items() if pair[2]
    ]
    return Differences(
        facts=_changes(_facts(before), _facts(after)),
        tables=_moved(old.tables, new.tables),
        columns=_columns(old.tables, new.tables),
        municipalities=_moved(codes(old.tables), codes(new.tables)),
        rows=pl.concat(
            [pl.DataFrame(schema=ROWS), *(moved_rows(name, *pair) for name, pair in pairs.items())]
        ),
        cells=pl.concat([pl.DataFrame(schema=CELLS), *cells]),
        values=_values(before, after, words=same_language),
        findings=_findings(before.findings, after.findings),
        inputs=_changes(before.inputs, after.inputs),
        renderer=_changes({"renderer": before.renderer}, {"renderer": after.renderer}),
        uncompared=tuple(name for name in both if name not in told),
    )


def codes(tables: Mapping[str, pl.DataFrame]) -> set[str]:
    """The municipalities that the tables speak of."""
    found = (frame["code"] for frame in tables.values() if "code" in frame.columns)
    return {code for column in found for code in column.filter(column.str.contains(_CODE))}


def _facts(manifest: Manifest) -> dict[str, str]:
    return {name: str(getattr(manifest, name)) for name in _FACTS}


def _changes(old: Mapping[str, str], new: Mapping[str, str]) -> pl.DataFrame:
    rows = [
        (name, old.get(name), new.get(name))
        for name in sorted(old.keys() | new.keys())
        if old.get(name) != new.get(name)
    ]
    return pl.DataFrame(rows, schema=CHANGES, orient="row")


def _moved(old: Iterable[str], new: Iterable[str]) -> pl.DataFrame:
    before, after = set(old), set(new)
    rows = [(name, CAME) for name in sorted(after - before)]
    rows += [(name, WENT) for name in sorted(before - after)]
    return pl.DataFrame(rows, schema=MOVED, orient="row")


def _columns(old: Mapping[str, pl.DataFrame], new: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    moved = [
        _moved(old[name].columns, new[name].columns).select(
            pl.lit(name).alias("table"), pl.col("name").alias("column"), "change"
        )
        for name in sorted(old.keys() & new.keys())
    ]
    return pl.concat([pl.DataFrame(schema=COLUMNS), *moved])


def _values(old: Manifest, new: Manifest, *, words: bool) -> pl.DataFrame:
    """The manifest's values that changed; between languages all but the words.

    Those of single municipalities are left to the tables, which have the same numbers.
    """
    rows = []
    for name in sorted(old.values.keys() | new.values.keys()):
        if name.startswith(_IN_TABLES):
            continue
        before, after = (one.values.get(name, ...) for one in (old, new))
        only_words = isinstance(before, str) and isinstance(after, str)
        if not _alike(before, after) and (words or not only_words):
            rows.append((name, _json(before), _json(after), _difference(before, after)))
    return pl.DataFrame(rows, schema=VALUES, orient="row")


def _alike(old: object, new: object) -> bool:
    difference = _difference(old, new)
    if difference is None:
        return type(old) is type(new) and old == new
    return abs(difference) <= _SAME * max(abs(_number(old)), abs(_number(new)))


def _difference(old: object, new: object) -> float | None:
    return _number(new) - _number(old) if _is_number(old) and _is_number(new) else None


def _is_number(value: object) -> bool:
    counts = isinstance(value, int | float) and not isinstance(value, bool)
    return counts and abs(value) < _LARGEST  # type: ignore[arg-type] # a number


def _number(value: object) -> float:
    return float(value)  # type: ignore[arg-type] # asked before


def _json(value: object) -> str | None:
    return None if value is ... else json.dumps(value, ensure_ascii=False)


def _findings(old: Iterable[Discovered], new: Iterable[Discovered]) -> pl.DataFrame:
    """Findings that came or went, the worst first, told as their own report tells them."""
    before = {found.id: found for found in old}
    after = {found.id: found for found in new}
    came = [(after[one], CAME) for one in after.keys() - before.keys()]
    went = [(before[one], WENT) for one in before.keys() - after.keys()]
    rows = [
        (
            found.severity.value,
            found.id,
            found.file,
            found.row,
            found.column,
            found.message,
            found.action,
            change,
        )
        for found, change in [*came, *went]
    ]
    return pl.DataFrame(sorted(rows, key=_rank), schema=FINDINGS, orient="row")


def _rank(row: tuple[Any, ...]) -> tuple[int, str, str]:
    return (("error", "warning", "note").index(row[0]), row[-1], row[1])
