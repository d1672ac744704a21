"""A table that nobody has filled in yet: the page says so, and how it is filled in.

Nothing stands in for the figures. The downloads have the headings of the registered table, and no
rows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import polars as pl
from markupsafe import Markup

from analysis import language as lang
from analysis.figures import markup
from analysis.figures.about import About
from analysis.figures.exhibit import Exhibit
from analysis.language import Language
from analysis.sources.tables import TABLES

FILE = "FIL"
"""Stands in the command for the filled-in file, in both written languages."""


@dataclass(frozen=True)
class Unregistered(Exhibit):
    """An exhibit without figures, shown as a notice."""

    notice: Markup = field(default_factory=Markup)

    def page_html(self) -> Markup:
        """The notice as one block, with the empty downloads under it."""
        return markup.block(
            "div",
            self.notice,
            self._source(downloads=True),
            attributes={"class": f"exhibit exhibit-{self.kind}", "data-exhibit": self.name},
        )

    def _notebook_html(self) -> Markup:
        return self._in_notebook(self.notice)


def unregistered(
    name: str, table: str, about: About, *, title: str = "", again: bool = False
) -> Unregistered:
    """The exhibit of a table in `data/raw` that has no rows for the county.

    Args:
        name: names the exhibit and its downloads.
        table: the table to fill in, a name in `sources.tables.TABLES` that `sektorplan template`
            knows.
        about: the county, written language.
        title: the caption; without one, that nothing is registered in the table.
        again: the page has told above how the table is filled in.
    """
    said = title or lang.text(
        about.language, "unregistered-title", table=table_name(table, about.language)
    )
    what = sentence(table, about)
    return Unregistered(
        name=name,
        kind="table",
        title=said,
        description=what,
        alt=f"{said}. {what}",
        source="",
        table=empty(table),
        language=about.language,
        notice=_notice(table, about, again=again),
    )


def sentence(table: str, about: About) -> str:
    """Nothing is registered, and in which table: for prose and values, beside the notice.

    Args:
        table: as in `unregistered`.
        about: the county, written language.
    """
    said = table_name(table, about.language)
    return lang.text(about.language, "unregistered-sentence", place=about.place, table=said)


def commands(table: str, about: About) -> tuple[str, str]:
    """What a planner types to get the template, and to bring the filled-in file in."""
    county = f" --county {about.county}" if about.county else ""
    return f"sektorplan template {table}{county}", f"sektorplan import {table} {FILE}"


def table_name(table: str, language: Language) -> str:
    """What readers call the table: `Tiltak`."""
    return lang.text(language, f"registered-table-{table.replace('_', '-')}")


def empty(table: str) -> pl.DataFrame:
    """The registered table's columns, without rows."""
    return TABLES[table].schema.create_empty()


def _notice(table: str, about: About, *, again: bool) -> Markup:
    title = lang.text(about.language, "unregistered-notice")
    body = _reminder(table, about) if again else _body(table, about)
    return markup.block(
        "div",
        markup.element("p", title, attributes={"class": "notice-title"}),
        markup.block("div", *body, attributes={"class": "notice-body"}),
        attributes={"class": "notice notice-note notice-unregistered"},
    )


def _reminder(table: str, about: About) -> Iterator[Markup]:
    """What is missing, and that the steps stand above."""
    said = {"table": table_name(table, about.language), "place": about.place}
    words = (
        lang.text(about.language, f"unregistered-{part}", **said) for part in ("what", "again")
    )
    yield markup.element("p", " ".join(words))


def _body(table: str, about: About) -> Iterator[Markup]:
    """What is missing, then the two steps of filling it in."""
    said = {"table": table_name(table, about.language), "place": about.place}
    yield markup.element("p", lang.text(about.language, "unregistered-what", **said))
    steps = [
        markup.element(
            "li",
            lang.text(about.language, f"unregistered-{step}", **said),
            " ",
            markup.element("code", command),
        )
        for step, command in zip(("template", "import"), commands(table, about), strict=True)
    ]
    yield markup.block("ol", *steps, attributes={"class": "steps"})
