"""Participants, grants and activities as tables; where nothing is registered, a notice.

Every number of people comes from a protected frame of `duties`; nothing here sees another.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import polars as pl

from analysis import language as lang
from analysis import vocabulary
from analysis.duties.grants import WHOLE_COUNTY
from analysis.figures import duty_words, order, service_sentences
from analysis.figures.about import About
from analysis.figures.exhibit import Exhibit
from analysis.figures.protected import Protected, words
from analysis.figures.unregistered import unregistered

SERVICES = ("service", "year", "participants", "completed", "completed_share")
SERVICES_BY_MUNICIPALITY = ("name", "service", "participants", "completed", "completed_share")
GRANTS = (
    *("applications", "applications_decided", "applications_awarded", "award_rate"),
    *("amount_applied", "amount_awarded"),
)
ACTIVITIES = (
    *("duty", "activity_kind", "year"),
    *("activities", "municipalities_reached", "participants"),
)


@dataclass(frozen=True)
class _Said:
    """Name and words of one table."""

    name: str
    title: str
    description: str
    arguments: Mapping[str, str]


def services(county: pl.DataFrame, about: About, smallest: int) -> Exhibit:
    """The county's participants in each service, year by year.

    Args:
        county: `duties.participants.county`.
        about: the county, written language, source.
        smallest: the smallest count that is published.
    """
    if county.is_empty():
        return unregistered("services", "participants", about)
    title = service_sentences.services_title(county, about)
    said = _Said("services", title, "services-description", {"place": about.place})
    return _table(_worded(county, "service", about), SERVICES, said, about, smallest)


def services_by_municipality(
    published: pl.DataFrame, municipalities: pl.DataFrame, about: About, smallest: int
) -> Exhibit:
    """The participants of each municipality; the page shows the newest year.

    Args:
        published: `duties.participants.published`.
        municipalities: `code`, `name`, of any time; a code may be there several times.
        about: the county, written language, source.
        smallest: the smallest count that is published.
    """
    name = "services-municipalities"
    rows = published.filter(pl.col("code").is_not_null())
    if rows.is_empty():
        title = lang.text(about.language, f"{name}-title-none")
        return unregistered(name, "participants", about, title=title, again=True)
    year = rows["year"].max()
    ordered = _by_service(_named(rows, municipalities, about))
    newest = ordered.filter(pl.col("year") == year)
    title = lang.text(
        about.language,
        "services-municipalities-title",
        municipalities=newest["code"].n_unique(),
        year=str(year),
    )
    said = _Said(name, title, "services-municipalities-description", {"year": str(year)})
    made = _table(
        _worded(ordered, "service", about), SERVICES_BY_MUNICIPALITY, said, about, smallest
    )
    return replace(made, page=made.table.filter(pl.col("year") == year))


def grants(schemes: pl.DataFrame, about: About, smallest: int) -> Exhibit:
    """Applications and awards of each scheme, year by year.

    Args:
        schemes: the first of `duties.grants.summaries`.
        about: the county, written language, source.
        smallest: the smallest count of people that is published.
    """
    if schemes.is_empty():
        return unregistered("grants", "grants", about)
    title = service_sentences.grants_title(schemes, about)
    said = _Said("grants", title, "grants-description", {"place": about.place})
    shown = _worded(_undecided(schemes, about), "scheme", about)
    columns = ("scheme", "year", *GRANTS, "participants")
    return _summed(_table(shown, columns, said, about, smallest), "scheme")


def grants_by_municipality(
    places: pl.DataFrame, municipalities: pl.DataFrame, about: About
) -> Exhibit:
    """Applications and awards of each municipality; no people, see `duties.grants`.

    Args:
        places: the second of `duties.grants.summaries`.
        municipalities: `code`, `name`, of any time.
        about: the county, written language, source.
    """
    name = "grants-municipalities"
    if places.is_empty():
        title = lang.text(about.language, f"{name}-title-none")
        return unregistered(name, "grants", about, title=title, again=True)
    everything = pl.col("code").is_null()
    ordered = order.by_name(_named(places.filter(~everything), municipalities, about))
    total = places.filter(everything).with_columns(name=pl.lit(None, pl.String))
    reached = places.filter(pl.col("code") != WHOLE_COUNTY).height
    title = lang.text(about.language, "grants-municipalities-title", municipalities=reached)
    said = _Said(name, title, "grants-municipalities-description", {})
    shown = _undecided(pl.concat([ordered, total.select(ordered.columns)]), about)
    return _summed(_table(shown, ("name", *GRANTS), said, about), "name")


def activities(summary: pl.DataFrame, duties: pl.DataFrame, about: About, smallest: int) -> Exhibit:
    """Activities of each duty and kind, year by year.

    Args:
        summary: `duties.activities.by_duty`.
        duties: the raw table `duties`.
        about: the county, written language, source.
        smallest: the smallest count of people that is published.
    """
    if summary.is_empty():
        return unregistered("activities", "activities", about)
    said = {row["duty_id"]: duty_words.duty(row, about.language) for row in duties.to_dicts()}
    named = pl.col("duty_id").replace_strict(said, return_dtype=pl.String)
    shown = summary.with_columns(duty=named)
    title = service_sentences.activities_title(summary, about)
    words_of = _Said("activities", title, "activities-description", {"place": about.place})
    worded = _worded(shown, "activity_kind", about)
    return _summed(_table(worded, ACTIVITIES, words_of, about, smallest), "duty")


def _table(
    frame: pl.DataFrame, columns: Sequence[str], said: _Said, about: About, smallest: int = 0
) -> Protected:
    """The table with its words; without a threshold it counts no people."""
    method = words("method", smallest, about.language) if smallest else ""
    description = lang.text(about.language, said.description, **said.arguments, method=method)
    return Protected(
        name=said.name,
        kind="table",
        title=said.title,
        description=description,
        alt=f"{said.title}. {description}",
        source=about.source,
        table=frame,
        language=about.language,
        columns=tuple(columns),
        smallest=smallest,
    )


def _summed(made: Protected, first: str) -> Protected:
    """The last row as the sum under the others; none where there is only one."""
    rows, total = made.table.head(-1), made.table.tail(1)
    if rows.height == 1:
        return replace(made, table=rows)
    label = lang.text(made.language, "services-total")
    return replace(made, table=rows, total=total.with_columns(pl.lit(label).alias(first)))


def _named(frame: pl.DataFrame, municipalities: pl.DataFrame, about: About) -> pl.DataFrame:
    """With the name of each code first; a place outside the municipalities goes by its code."""
    whole = lang.text(about.language, "grants-whole-county")
    names = municipalities.select("code", "name").unique("code", keep="last", maintain_order=True)
    joined = frame.join(names, on="code", how="left", maintain_order="left")
    named = pl.when(pl.col("code") == WHOLE_COUNTY).then(pl.lit(whole)).otherwise("name")
    return joined.with_columns(name=named.fill_null(pl.col("code"))).select("name", *frame.columns)


def _by_service(frame: pl.DataFrame) -> pl.DataFrame:
    """The newest year first; in it service by service, municipalities by name."""
    return order.by_name(frame).sort(
        "year", "service", descending=[True, False], maintain_order=True
    )


def _worded(frame: pl.DataFrame, column: str, about: About) -> pl.DataFrame:
    """The code words of a column as readers know them."""
    said = [
        None if value is None else vocabulary.word(column, value, about.language)
        for value in frame[column]
    ]
    return frame.with_columns(pl.Series(column, said, dtype=pl.String))


def _undecided(frame: pl.DataFrame, about: About) -> pl.DataFrame:
    """Why there is no rate and no award: nothing is decided."""
    reason = pl.lit(lang.text(about.language, "grants-none-decided"))
    return frame.with_columns(
        pl.when(pl.col(name).is_null()).then(reason).alias(f"{name}_reason")
        for name in ("award_rate", "amount_awarded")
    )
