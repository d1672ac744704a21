"""What is registered for the municipality itself: participants, grants, activities.

Everything that counts people comes from the protected frames, never from the tables themselves, so
the sheet says no more than the report does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import polars as pl
from markupsafe import Markup

from analysis import language as lang
from analysis import vocabulary
from analysis.figures import cells, markup, protected
from analysis.language import Language
from analysis.sheets.parts import paragraph, section
from analysis.sheets.places import Place

Row = Mapping[str, Any]

_SERVICES = ("service", "participants", "completed")


def draw(
    participants: pl.DataFrame,
    grants: pl.DataFrame,
    activities: pl.DataFrame,
    places: Sequence[Place],
    smallest: int,
) -> dict[str, Markup]:
    """The part `services` of each municipality; it says so where nothing is registered.

    Args:
        participants: `duties.participants.published`; the newest year of the municipality is
            shown.
        grants: the second of `duties.grants.summaries`.
        activities: `code`, `activity_kind`, a row per activity: meetings and courses are counted,
            not the people at them.
        places: the municipalities.
        smallest: the cycle's smallest count of people that is published.
    """
    return {
        place.code: _part(
            _newest(participants.filter(pl.col("code") == place.code)),
            grants.filter(pl.col("code") == place.code),
            activities.filter(pl.col("code") == place.code),
            place.language,
            smallest,
        )
        for place in places
    }


def _newest(rows: pl.DataFrame) -> pl.DataFrame:
    return rows.filter(pl.col("year") == pl.col("year").max()).sort("service")


def _part(
    participants: pl.DataFrame,
    grants: pl.DataFrame,
    activities: pl.DataFrame,
    language: Language,
    smallest: int,
) -> Markup:
    if participants.is_empty() and grants.is_empty() and activities.is_empty():
        none = lang.text(language, "sheet-services-none")
        return section("services", language, paragraph(none))
    said = [_grants(row, language) for row in grants.iter_rows(named=True)]
    said += _activities(activities, language)
    return section(
        "services",
        language,
        *_participants(participants, language, smallest),
        paragraph(" ".join(said)),
    )


def _participants(
    participants: pl.DataFrame, language: Language, smallest: int
) -> tuple[Markup, ...]:
    """A table of the services of the newest year, and what its marks mean."""
    if participants.is_empty():
        return ()
    rows = list(participants.iter_rows(named=True))
    written = [[cells.cell(row, name, language) for name in _SERVICES[1:]] for row in rows]
    year = str(rows[0]["year"])
    head = [
        markup.element("th", year, attributes={"scope": "col"}),
        *(_heading(name, language) for name in _SERVICES[1:]),
    ]
    lines = [
        markup.element(
            "tr",
            markup.element(
                "th",
                vocabulary.word("service", row["service"], language),
                attributes={"scope": "row"},
            ),
            *(markup.element("td", one.text, attributes={"class": "number"}) for one in line),
        )
        for row, line in zip(rows, written, strict=True)
    ]
    thead = markup.element("thead", markup.element("tr", *head))
    table = markup.block("table", thead, markup.block("tbody", *lines))
    note = _note([one.reason for line in written for one in line], language, smallest)
    return table, note


def _heading(name: str, language: Language) -> Markup:
    label = vocabulary.label(name, language)
    return markup.element("th", label, attributes={"scope": "col", "class": "number"})


def _note(reasons: Sequence[str], language: Language, smallest: int) -> Markup:
    """What the marks mean; the threshold is the cycle's, not a publisher's."""
    others = [reason for reason in reasons if reason != "suppressed"]
    withheld = len(others) < len(reasons)
    own = protected.words("explain", smallest, language) if withheld else ""
    said = [words for words in (own, cells.explain(others, language)) if words]
    return paragraph(" ".join(said), "exhibit-note")


def _grants(row: Row, language: Language) -> str:
    awarded = row["amount_awarded"]
    return lang.text(
        language,
        "sheet-services-grants",
        applications=row["applications"],
        awarded=row["applications_awarded"],
        amount=0 if awarded is None else awarded,
        undecided=row["applications_undecided"],
    )


def _activities(activities: pl.DataFrame, language: Language) -> list[str]:
    if activities.is_empty():
        return []
    counted = activities["activity_kind"].value_counts().sort("activity_kind").iter_rows()
    kinds = [
        f"{vocabulary.word('activity_kind', kind, language)} {count}" for kind, count in counted
    ]
    return [lang.text(language, "sheet-services-activities", kinds=", ".join(kinds))]
