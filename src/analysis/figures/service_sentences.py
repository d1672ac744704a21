"""Titles and sentences about participants, grants and activities.

Numbers of people are said only where they are published; nothing is said about the others but that
they are withheld.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import polars as pl

from analysis import language as lang
from analysis import vocabulary
from analysis.figures import values
from analysis.figures.about import About
from analysis.figures.unregistered import sentence as not_registered
from analysis.figures.values import Value


def services_title(county: pl.DataFrame, about: About) -> str:
    """How many took part in each service in the newest year.

    Args:
        county: `duties.participants.county`, not empty.
        about: written language.
    """
    newest = _newest(county)
    listed = _listed(newest, "participants", about)
    key = "services-title" if listed else "services-title-withheld"
    return lang.text(about.language, key, year=_year(newest), **_given(listed=listed))


def services(county: pl.DataFrame, about: About) -> str:
    """The newest year's participants and how many of them completed.

    Args:
        county: `duties.participants.county`; without rows, that nothing is registered.
        about: the county, written language.
    """
    if county.is_empty():
        return not_registered("participants", about)
    newest = _newest(county)
    listed, completed = (_listed(newest, name, about) for name in ("participants", "completed"))
    said = {"place": about.place, "year": _year(newest)}
    if not listed:
        return lang.text(about.language, "sentence-services-withheld", **said)
    first = lang.text(about.language, "sentence-services", listed=listed, **said)
    if not completed:
        return first
    second = lang.text(about.language, "sentence-services-completed", listed=completed)
    return f"{first} {second}"


def grants_title(schemes: pl.DataFrame, about: About) -> str:
    """How many of the decided applications were awarded.

    Args:
        schemes: the first of `duties.grants.summaries`, not empty.
        about: written language.
    """
    total = _total(schemes)
    if not total["applications_decided"]:
        applications = total["applications"]
        return lang.text(about.language, "grants-title-undecided", applications=applications)
    return lang.text(
        about.language,
        "grants-title",
        decided=total["applications_decided"],
        awarded=total["applications_awarded"],
    )


def grants(schemes: pl.DataFrame, about: About) -> str:
    """Applications, awards and kroner in all.

    Args:
        schemes: the first of `duties.grants.summaries`; without rows, that nothing is registered.
        about: the county, written language.
    """
    if schemes.is_empty():
        return not_registered("grants", about)
    total = _total(schemes)
    decided, undecided = total["applications_decided"], total["applications_undecided"]
    said = [
        lang.text(
            about.language,
            "sentence-grants",
            applications=total["applications"],
            applied=total["amount_applied"],
        ),
        lang.text(
            about.language,
            "sentence-grants-decided",
            decided=decided,
            awarded=total["applications_awarded"],
            given=total["amount_awarded"] or 0,
        ),
    ]
    if decided and undecided:
        said.append(lang.text(about.language, "sentence-grants-undecided", undecided=undecided))
    return " ".join(said)


def activities_title(summary: pl.DataFrame, about: About) -> str:
    """How many activities there were, and how many municipalities they reached.

    Args:
        summary: `duties.activities.by_duty`, not empty.
        about: written language.
    """
    return lang.text(about.language, "activities-title", **_reach(summary))


def activities(summary: pl.DataFrame, about: About) -> str:
    """The same as a sentence, with the participants where they are published.

    Args:
        summary: `duties.activities.by_duty`; without rows, that nothing is registered.
        about: the county, written language.
    """
    if summary.is_empty():
        return not_registered("activities", about)
    said = lang.text(about.language, "sentence-activities", **_reach(summary))
    people = _total(summary)["participants"]
    if not people:
        return said
    return f"{said} {lang.text(about.language, 'sentence-activities-people', people=people)}"


def recorded(
    county: pl.DataFrame, schemes: pl.DataFrame, summary: pl.DataFrame, about: About
) -> dict[str, Value]:
    """The sentences as values for the prose.

    Args:
        county: `duties.participants.county`.
        schemes: the first of `duties.grants.summaries`.
        summary: `duties.activities.by_duty`.
        about: the county, written language.
    """
    return {
        "sentence.services": values.text(services(county, about)),
        "sentence.grants": values.text(grants(schemes, about)),
        "sentence.activities": values.text(activities(summary, about)),
    }


def _newest(county: pl.DataFrame) -> pl.DataFrame:
    return county.filter(pl.col("year") == pl.col("year").max())


def _year(rows: pl.DataFrame) -> str:
    return str(rows["year"][0])


def _listed(rows: pl.DataFrame, column: str, about: About) -> str:
    """`120 i karriereveiledning, 80 i …`, of the published numbers; empty without any."""
    return lang.join(
        [
            lang.text(
                about.language,
                "services-number-in",
                number=number,
                service=vocabulary.word("service", service, about.language),
            )
            for service, number in rows.drop_nulls(column).select("service", column).iter_rows()
        ],
        about.language,
    )


def _given(**arguments: str) -> dict[str, str]:
    """The arguments that are not empty."""
    return {name: value for name, value in arguments.items() if value}


def _total(summary: pl.DataFrame) -> Mapping[str, Any]:
    """The last row: all of them."""
    return summary.row(-1, named=True)


def _reach(summary: pl.DataFrame) -> dict[str, int]:
    total = _total(summary)
    return {
        "activities": total["activities"],
        "municipalities": total["municipalities_reached"],
    }
