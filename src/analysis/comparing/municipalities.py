"""What the differences mean for municipalities: whose figures changed, and what became of whom."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import polars as pl

from analysis import language as lang
from analysis import vocabulary
from analysis.comparing.reading import Published
from analysis.errors import WorkbookError
from analysis.language import Language
from analysis.registry import Registry
from analysis.registry.names import display

NAMED = 8
"""So many municipalities are named in a sentence; of more only the number is."""
_STRUCTURE = "cycle.structure"

Fates = Mapping[tuple[str, str], tuple[str, tuple[tuple[str, str], ...]]]
"""By `came` or `went` and code: what happened, and the codes and names on the other side."""


def fates(old: Published, new: Published, registry: Registry) -> Fates:
    """What became of the municipalities between the days that two reports use.

    Nothing where a report does not say its day, the later one is the first, or the registry does
    not know a day: then a municipality is only new or gone.
    """
    first, last = (_day(one) for one in (old, new))
    if first is None or last is None or first >= last:
        return {}
    try:
        moved = registry.between(first, last)
    except WorkbookError:
        return {}
    moved = moved.filter(pl.col("change").is_in(["renumbered", "merged", "split"]))
    own, other = ("code", "name"), ("successor_code", "successor_name")
    return _of_side(moved, "went", own, other) | _of_side(moved, "came", other, own)


def fate(code: str, change: str, known: Fates, language: Language) -> str:
    """What happened to a municipality that came or went, in words."""
    if (change, code) not in known:
        return lang.text(language, f"diff-{change}")
    kind, others = known[change, code]
    named = lang.join([f"{display(name)} ({other})" for other, name in others], language)
    return lang.text(language, f"diff-municipality-{change}-{kind}", others=named)


def touched(cells: pl.DataFrame, names: Mapping[str, str], language: Language) -> str:
    """One sentence: in which municipalities numbers of people changed; empty where in none.

    Args:
        cells: columns as in `tables.CELLS`.
        names: of the municipalities, by code.
        language: of the sentence.
    """
    counted = [name for name, known in vocabulary.columns().items() if known.unit == "people"]
    codes = {
        dict(zip(key, row, strict=True)).get("code")
        for key, row in cells.filter(pl.col("column").is_in(counted))
        .select("key", "row")
        .iter_rows()
    }
    found = sorted((names.get(code, code) for code in codes if code), key=lang.sort_key)
    if not found:
        return ""
    named = lang.join(found, language) if len(found) <= NAMED else "many"
    return lang.text(language, "diff-touched", count=len(found), named=named)


def _day(report: Published) -> dt.date | None:
    try:
        return dt.date.fromisoformat(str(report.manifest.values.get(_STRUCTURE)))
    except ValueError:
        return None


def _of_side(
    moved: pl.DataFrame, change: str, own: tuple[str, str], other: tuple[str, str]
) -> dict[tuple[str, str], tuple[str, tuple[tuple[str, str], ...]]]:
    found = {}
    for (code,), rows in moved.group_by(own[0], maintain_order=True):
        kinds = set(rows["change"])
        kind = "split" if "split" in kinds else "merged" if "merged" in kinds else "renumbered"
        found[change, str(code)] = (kind, tuple(rows.select(other).rows()))
    return found
