"""What a row of a published table is about: its key, chosen from what both reports have."""

from __future__ import annotations

import polars as pl

from analysis import vocabulary

FIRST = ("code", "year")
"""Columns that say what a row is about, wherever they stand."""
_KEY_TYPES = ("text", "date")


def shared(old: pl.DataFrame, new: pl.DataFrame) -> list[str]:
    """The columns that both tables have, from left to right; alike whichever comes first."""
    places = {
        name: old.columns.index(name) + new.columns.index(name)
        for name in old.columns
        if name in new.columns
    }
    return sorted(places, key=lambda name: (places[name], name))


def key_of(old: pl.DataFrame, new: pl.DataFrame, *, same_language: bool = True) -> list[str]:
    """The columns that tell the rows of two tables apart; empty when none do.

    Municipality and year come first, then the table's first column, then its other texts from
    left to right; a column that tells no more rows apart is left out.

    Args:
        old: a table of texts.
        new: the same table of another report.
        same_language: whether words mean the same in both; else only codes, years and a first
            column with the same words are asked.
    """
    names = shared(old, new)
    key: list[str] = []
    told = 0
    for name in _candidates(old, new, names, same_language=same_language):
        distinct = _distinct(old, [*key, name]) + _distinct(new, [*key, name])
        if distinct > told or not key:
            key, told = [*key, name], distinct
        if told == old.height + new.height:
            return key
    return []


def _candidates(
    old: pl.DataFrame, new: pl.DataFrame, names: list[str], *, same_language: bool
) -> list[str]:
    wanted = [name for name in FIRST if name in names]
    first = names[:1]
    if same_language:
        texts = [name for name in names if _is_text(name)]
        return list(dict.fromkeys([*wanted, *first, *texts]))
    return list(dict.fromkeys([*wanted, *(name for name in first if _alike(old[name], new[name]))]))


def _alike(old: pl.Series, new: pl.Series) -> bool:
    """Whether two columns have most of their words in common, so that they are names, not words."""
    before, after = set(old), set(new)
    return 2 * len(before & after) > min(len(before), len(after))


def _is_text(name: str) -> bool:
    known = vocabulary.columns().get(name)
    return known is None or known.dtype in _KEY_TYPES


def _distinct(frame: pl.DataFrame, names: list[str]) -> int:
    return frame.select(names).n_unique()
