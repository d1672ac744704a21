"""Tables about the county's advisers: what each has, whom to turn to, a more even distribution.

Their words stand in `language/<nb|nn>/guidance.ftl`. Where a county has registered no advisers, the
first and the last are notices that say so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import polars as pl

from analysis import language as lang
from analysis.duties.distribution import Distribution
from analysis.duties.moves import State
from analysis.figures import drawn, guidance_words, markup, order, reasons
from analysis.figures.about import About
from analysis.figures.exhibit import Exhibit
from analysis.figures.tables import worded
from analysis.figures.unregistered import FILE

LOAD = (
    "adviser",
    "municipalities_followed",
    "population",
    "people_to_settle",
    "travel_km",
    "adviser_areas",
    "adviser_load",
)
MUNICIPALITIES = ("name", "adviser", "email", "population", "requested")
PROPOSAL = (
    "order",
    "municipalities_moved",
    "adviser_before",
    "adviser_after",
    "load_largest",
    "load_smallest",
    "travel_km",
    "adviser_areas",
)
COLUMNS = tuple(
    dict.fromkeys(
        (
            *LOAD,
            *("adviser_municipality_share", "adviser_population_share", "adviser_settle_share"),
            *("adviser_travel_share", *MUNICIPALITIES, "other_advisers", *PROPOSAL),
        )
    )
)
"""Every column of these tables and their downloads whose meaning is not plain from its label."""

_SUMS = ("municipalities_followed", "population", "people_to_settle", "travel_km", "adviser_areas")
_UNKNOWN = ("population", "people_to_settle")


def load(frame: pl.DataFrame, contacts: pl.DataFrame, about: About) -> Exhibit:
    """What each adviser has, the one with most first; a row for what nobody follows.

    Args:
        frame: `guidance.load`.
        contacts: `guidance.municipalities`.
        about: the county, the year, written language, source.
    """
    if not contacts["email"].count():
        return _unregistered("adviser-load", frame, about)
    nobody = lang.text(about.language, "guidance-nobody")
    by_load = frame.sort("adviser_load", descending=True, nulls_last=True, maintain_order=True)
    rows = by_load.with_columns(pl.col("adviser").fill_null(nobody))
    people = rows.filter(pl.col("email").is_not_null())
    summed = rows.select(
        pl.lit(about.place).alias("adviser"),
        *(pl.when(~pl.col(name).has_nulls()).then(pl.col(name).sum()) for name in _UNKNOWN),
        *(pl.col(name).sum() for name in _SUMS if name not in _UNKNOWN),
    )
    columns = ("adviser", "email", *LOAD[1:], *_shares(rows))
    shown = reasons.not_computable(rows.select(columns), _UNKNOWN, about.language)
    total = pl.concat([shown.clear(), summed], how="diagonal_relaxed")
    said = guidance_words.loads(people, about)
    words = (
        lang.text(about.language, "guidance-load-title", **said),
        guidance_words.measured(contacts, about),
    )
    table = worded("adviser-load", words, shown, about, LOAD)
    return replace(table, total=total) if rows.height > 1 else table


def municipalities(contacts: pl.DataFrame, about: About) -> Exhibit:
    """Whom each municipality turns to.

    Args:
        contacts: `guidance.municipalities`.
        about: the county, the year, written language, source.
    """
    said = guidance_words.following(contacts, about)
    none = lang.text(about.language, "guidance-none")
    rows = order.by_name(contacts).with_columns(pl.col("adviser").fill_null(none))
    several = bool(rows["other_advisers"].count())
    more = ("other_advisers",) if several else ()
    columns = (*MUNICIPALITIES[:2], *more, *MUNICIPALITIES[2:])
    rows = reasons.missing(rows.select("code", *columns, "requested_status"), ("population",))
    title = lang.text(about.language, "guidance-municipalities-title", **said)
    what = lang.text(about.language, "guidance-municipalities-description", year=str(about.year))
    return worded("adviser-municipalities", (title, what), rows, about, columns)


def proposal(proposal: Distribution, contacts: pl.DataFrame, about: About) -> Exhibit:
    """The steps of a proposal, and what there is after each; step 0 is today.

    Args:
        proposal: `distribution.propose`.
        contacts: `guidance.municipalities`.
        about: the county, the year, written language, source.
    """
    rows = pl.DataFrame(
        list(_steps(proposal, contacts, about)),
        schema={
            "order": pl.Int64,
            "municipalities_moved": pl.String,
            "adviser_before": pl.String,
            "adviser_after": pl.String,
            "load_largest": pl.Float64,
            "load_smallest": pl.Float64,
            "travel_km": pl.Int64,
            "adviser_areas": pl.Int64,
        },
        orient="row",
    )
    if proposal.today is None or proposal.end is None:
        return _unregistered("adviser-proposal", rows, about)
    title = lang.text(
        about.language,
        "guidance-proposal-title",
        changes=proposal.changes,
        before=lang.percent(proposal.today.largest, about.language, 0),
        after=lang.percent(proposal.end.largest, about.language, 0),
    )
    what = lang.text(about.language, "guidance-proposal-description")
    return worded("adviser-proposal", (title, what), rows, about, PROPOSAL)


def _steps(
    proposal: Distribution, contacts: pl.DataFrame, about: About
) -> Iterator[tuple[object, ...]]:
    if proposal.today is None:
        return
    today = lang.text(about.language, "guidance-proposal-today")
    none = lang.text(about.language, "guidance-none")
    yield 0, today, None, None, *_numbers(proposal.today)
    for number, step in enumerate(proposal.steps, start=1):
        moved = guidance_words.named(step.move.codes, contacts, about)
        before = proposal.advisers.get(step.move.old or "", none)
        yield number, moved, before, proposal.advisers[step.move.new], *_numbers(step.after)


def _numbers(state: State) -> tuple[float, float, int, int]:
    return state.largest, state.smallest, round(state.travel_km), state.areas


def _shares(rows: pl.DataFrame) -> list[str]:
    """The shares that the load is made from, where they are known."""
    return [
        name
        for name in rows.columns
        if name.startswith("adviser_") and name.endswith("_share") and rows[name].count()
    ]


def _unregistered(name: str, frame: pl.DataFrame, about: About) -> Exhibit:
    """A notice that nobody is registered, and how it is done."""
    title = lang.text(about.language, "guidance-unregistered-title", place=about.place)
    what = lang.text(about.language, "guidance-unregistered")
    how = lang.text(about.language, "guidance-unregistered-how")
    command = markup.element("code", f"sektorplan import advisers {FILE}")
    paragraphs = (markup.element("p", what), markup.element("p", how, " ", command))
    heading = markup.element("p", title, attributes={"class": "notice-title"})
    body = markup.block("div", *paragraphs, attributes={"class": "notice-body"})
    style = {"class": "notice notice-note notice-unregistered"}
    notice = markup.block("div", heading, body, attributes=style)
    return drawn.exhibit(name, (title, ""), frame.clear(), notice, replace(about, source=""))
