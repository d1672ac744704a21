"""Methods side by side: what others' keys would give, and how far that is from what happened."""

from __future__ import annotations

import polars as pl

from analysis import language as lang
from analysis.figures import proposal_frame, reasons
from analysis.figures.about import About
from analysis.figures.exhibit import Exhibit
from analysis.figures.tables import data_table
from analysis.recommendation import words
from analysis.recommendation.methods import METHODS
from analysis.recommendation.proposal import Background

REFERENCE = "request"


def side_by_side(background: Background, frame: pl.DataFrame, about: About) -> Exhibit:
    """Every method's number for every municipality.

    Args:
        background: of a proposal.
        frame: `proposal_frame.of` of the same proposal.
        about: the county, the year, written language, source.
    """
    rows = proposal_frame.methods(background, frame)
    columns = [proposal_frame.column_of(method) for method in METHODS]
    spread = pl.max_horizontal(columns) - pl.min_horizontal(columns)
    widest = rows.with_columns(_spread=spread).sort("_spread", descending=True, maintain_order=True)
    first = widest.row(0, named=True)
    numbers = [first[column] for column in columns if first[column] is not None]
    title = lang.text(
        about.language,
        "methods-title",
        name=first["name"],
        low=min(numbers),
        high=max(numbers),
        differ="yes" if min(numbers) < max(numbers) else "no",
    )
    shown = ("name", *dict.fromkeys(["recommended", *reversed(columns)]))
    return data_table(rows.select("code", *rows.columns[1:]), "methods", about, shown, title)


def summary(background: Background, about: About) -> Exhibit:
    """Each method: how it divides, how many people it moves, what it lacks.

    Args:
        background: of a proposal.
        about: the county, the year, written language, source.
    """
    lacking = background.methods.group_by("method", maintain_order=True).agg(
        pl.col("lacking").first(),
        municipalities_given=(pl.col("people") > 0).sum().cast(pl.Int64),
        known=pl.col("people").count(),
    )
    moved = (
        ("people_moved_from_request", background.moved_from_request),
        ("people_moved_from_decision", background.moved_from_decision),
    )
    rows = lacking
    for column, found in moved:
        part = found.select("method", pl.col("people_moved").alias(column))
        rows = rows.join(part, on="method", how="left", maintain_order="left")
    language = about.language
    said = rows.with_columns(
        pl.Series("method", [words.method(name, language) for name in rows["method"]]),
        pl.Series(
            "method_description", [words.method_meaning(name, language) for name in rows["method"]]
        ),
        pl.Series("lacking", [words.lacking(names, language) for names in rows["lacking"]]),
        municipalities_given=pl.when(pl.col("known") > 0).then("municipalities_given"),
    )
    shown = (
        "method",
        "method_description",
        "people_moved_from_request",
        "people_moved_from_decision",
        "municipalities_given",
        "lacking",
    )
    title = _title(background.moved_from_request, about)
    table = reasons.not_computable(said.select(shown), shown[2:5], language)
    return data_table(table, "methods-summary", about, shown, title)


def _title(moved: pl.DataFrame, about: About) -> str:
    """How far the proposal is from the request, beside the method that is nearest to it."""
    others = moved.filter(pl.col("method") != REFERENCE).sort("people_moved", maintain_order=True)
    if others.is_empty():
        return lang.text(about.language, "methods-summary-title-unknown", year=str(about.year))
    own = others.filter(pl.col("method") == "own")["people_moved"].item()
    nearest = others.filter(pl.col("people_moved") == others["people_moved"].min())
    return lang.text(
        about.language,
        "methods-summary-title",
        own=own,
        nearest=lang.join(
            [words.method(name, about.language) for name in nearest["method"]], about.language
        ),
        people=nearest["people_moved"][0],
        first="yes" if "own" in nearest["method"] else "no",
    )
