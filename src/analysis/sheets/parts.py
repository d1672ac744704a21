"""How a notebook hands the parts of the sheets to the publisher.

A part is a piece of HTML by municipality. Several notebooks make parts of the same sheet; which of
them a sheet has, and in which order they stand, the page template says.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from analysis import language as lang
from analysis.figures import cells, markup
from analysis.figures.cells import Cell
from analysis.language import Language
from analysis.sheets.places import Place

MIME = "application/vnd.sektorplan.sheets+json"

PARTS = (
    "figures",
    "chain",
    "recommendation",
    "similar",
    "duties",
    "contact",
    "services",
    "findings",
)
"""Every part that a sheet can have."""


@dataclass(frozen=True)
class Record:
    """Parts of sheets; shown as the last line of a cell they reach the publisher."""

    places: Sequence[Place]
    parts: Mapping[str, Mapping[str, Markup]]
    language: Language
    """Of the notebook; each sheet has its own."""

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, Any]:
        """The parts as JSON, and as one readable line for JupyterLab."""
        del include, exclude
        return {
            "text/plain": self._said(),
            MIME: [
                {
                    "code": place.code,
                    "name": place.name,
                    "other_names": list(place.other_names),
                    "language": place.language,
                    "parts": {
                        name: str(made[place.code])
                        for name, made in self.parts.items()
                        if place.code in made
                    },
                }
                for place in self.places
            ],
        }

    def _said(self) -> str:
        """Which parts were made, for how many municipalities."""
        headings = [lang.text(self.language, f"sheet-{name}") for name in self.parts]
        listed = lang.join([f"«{heading}»" for heading in headings], self.language)
        return lang.text(self.language, "sheet-recorded", parts=listed, count=len(self.places))


def record(
    places: Sequence[Place], parts: Mapping[str, Mapping[str, Markup]], language: Language
) -> Record:
    """Parts for the sheets of some municipalities.

    Args:
        places: the municipalities, in the order of their sheets.
        parts: by the names of `PARTS`; each by municipality code. A municipality may lack a part.
        language: of the notebook.

    Raises:
        ValueError: a part that no sheet has, or of a municipality that gets no sheet.
    """
    unknown = sorted(parts.keys() - set(PARTS))
    if unknown:
        raise ValueError(f"no sheet has the part {', '.join(unknown)}")
    codes = {place.code for place in places}
    strangers = sorted({code for made in parts.values() for code in made} - codes)
    if strangers:
        raise ValueError(f"no sheet for {', '.join(strangers)}")
    return Record(places, parts, language)


def section(name: str, language: Language, *content: str, title: str = "") -> Markup:
    """A part with its heading.

    Args:
        name: of `PARTS`; the heading is the text `sheet-<name>` unless told.
        language: of the sheet.
        content: HTML; empty pieces are left out.
        title: the heading, where it depends on the municipality.
    """
    heading = title or lang.text(language, f"sheet-{name}")
    identity = f"sheet-{name}"
    return markup.block(
        "section",
        markup.element("h2", heading, attributes={"id": identity}),
        *content,
        attributes={"class": f"sheet-part {identity}", "aria-labelledby": identity},
    )


def number(cell: Cell, language: Language) -> Markup:
    """The cell of a table with a number; a mark in its place tells what it means.

    Args:
        cell: what stands there.
        language: of the sheet.
    """
    text = cell.text
    if cell.reason:
        said = cells.explain([cell.reason], language)
        text = markup.element("abbr", text, attributes={"title": said})
    return markup.element("td", text, attributes={"class": "number"})


def paragraph(words: str, kind: str = "") -> Markup:
    """A paragraph; nothing where there are no words."""
    return (
        markup.element("p", words, attributes={"class": kind} if kind else {})
        if words
        else Markup()
    )
