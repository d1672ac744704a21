"""The small definitions: rate per 1,000, share, gap. Each is an expression, each null-safe.

Nothing divides by zero and nothing unknown becomes a number: the result is null instead.
"""

from __future__ import annotations

import polars as pl

PER = 1000


def per_1000(people: pl.Expr, population: pl.Expr) -> pl.Expr:
    """People / population × 1,000: people per 1,000 inhabitants on 1 January of the same year."""
    return pl.when(population > 0).then(people / population * PER)


def share(part: pl.Expr, whole: pl.Expr) -> pl.Expr:
    """Part / whole, a part of one (above one where more was given than asked for)."""
    return pl.when(whole > 0).then(part / whole)


def gap(before: pl.Expr, after: pl.Expr) -> pl.Expr:
    """Before − after: the people lost at one arrow of the chain; negative when more came."""
    return before - after
