"""The list of the county's municipalities that leads to their sheets.

Without a script it is a table with links. `report.js` adds the field that shortens it while one
writes; the field's words stand in the page, in the report's language.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

import polars as pl
from markupsafe import Markup

from analysis import language as lang
from analysis.figures import markup, order
from analysis.figures.about import About
from analysis.figures.exhibit import Exhibit
from analysis.figures.tables import worded
from analysis.language import Language

NAME = "municipality-list"
COLUMNS = ("name", "sami_name", "population", "requested", "recommended", "contact_person")


@dataclass(frozen=True)
class MunicipalityList(Exhibit):
    """A table whose names are links, under a field to search in."""

    def page_html(self) -> Markup:
        """The field, the table, the sentence and the downloads."""
        return markup.block(
            "div",
            _search(self.table.height, self.language) if self.table.height > 1 else Markup(),
            *self._rows(),
            self._description(),
            self._source(downloads=True),
            attributes={"class": f"exhibit exhibit-{self.kind}", "data-exhibit": self.name},
        )


def municipality_list(
    frame: pl.DataFrame,
    municipalities: pl.DataFrame,
    advisers: pl.DataFrame,
    adviser_municipalities: pl.DataFrame,
    about: About,
) -> MunicipalityList:
    """Every municipality with its inhabitants, its numbers and its adviser.

    Args:
        frame: `figures.proposal_frame.of`.
        municipalities: `code`, `sami_name` of the same municipalities.
        advisers: `email`, `name`.
        adviser_municipalities: `email`, `code`.
        about: the county, the year, written language, source.
    """
    rows = (
        frame.select("code", "name", "population", "requested", "requested_status", "recommended")
        .join(municipalities.select("code", "sami_name"), on="code", how="left")
        .join(_contacts(advisers, adviser_municipalities, about), on="code", how="left")
    )
    # A county that has not said who follows whom has no empty column for it.
    empty = {name for name in ("sami_name", "contact_person") if rows[name].count() == 0}
    none = lang.text(about.language, "list-no-contact")
    shown = order.by_name(rows.with_columns(pl.col("contact_person").fill_null(none)))
    columns = tuple(name for name in COLUMNS if name not in empty)
    kept = shown.drop("contact_person" if "contact_person" in empty else [])
    table = worded(NAME, _words(kept, about), kept, about, columns)
    given = {field.name: getattr(table, field.name) for field in fields(table)}
    return MunicipalityList(**{**given, "leads_to_sheets": True})


def _words(rows: pl.DataFrame, about: About) -> tuple[str, str]:
    """The caption, and what the table shows."""
    key = f"figures-table-{NAME}"
    title = lang.text(about.language, key, municipalities=rows.height, place=about.place)
    contacts = "yes" if "contact_person" in rows.columns else "no"
    said = {"municipalities": rows.height, "year": str(about.year), "contacts": contacts}
    return title, lang.text(about.language, f"{key}.description", **said)


def _contacts(
    advisers: pl.DataFrame, adviser_municipalities: pl.DataFrame, about: About
) -> pl.DataFrame:
    """Whoever follows each municipality, as words."""
    followed = adviser_municipalities.unique().join(advisers, on="email").sort("code", "name")
    grouped = followed.group_by("code", maintain_order=True).agg("name")
    said = [lang.join(names, about.language) for names in grouped["name"]]
    return grouped.select("code", pl.Series("contact_person", said, dtype=pl.String))


def _search(total: int, language: Language) -> Markup:
    """A field that a script shows, the words it needs, and how many municipalities are left."""
    identity = f"{NAME}-search"
    label = markup.element(
        "label", lang.text(language, "list-search"), attributes={"for": identity}
    )
    said = {"type": "search", "id": identity, "autocomplete": "off", "spellcheck": "false"}
    told = {
        "class": "list-count",
        "role": "status",
        "data-all": lang.text(language, "list-count", total=total),
        "data-some": lang.text(language, "list-hits", total=total),
        "data-none": lang.text(language, "list-none"),
    }
    return markup.block(
        "div",
        label,
        Markup("<input{}>").format(
            Markup("").join(Markup(' {}="{}"').format(name, value) for name, value in said.items())
        ),
        markup.element("p", attributes=told),
        attributes={"class": "list-search", "hidden": "hidden"},
    )
