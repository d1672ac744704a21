"""Which municipalities get a sheet, in which order, and in which written language."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

from analysis.figures import order
from analysis.language import LANGUAGES, Language
from analysis.registry import names
from analysis.sources.schemas import LANGUAGE_FORMS

_FORMS: dict[str, Language] = dict(zip(LANGUAGE_FORMS, LANGUAGES, strict=False))
"""What a municipality has decided; one that is neutral has not."""


@dataclass(frozen=True)
class Place:
    """A municipality that gets a sheet."""

    code: str
    name: str
    """As the report's tables have it."""
    language: Language
    other_names: tuple[str, ...] = ()
    """Its Norwegian and Sami names where they are not part of `name`."""


def language_of(language_form: str | None, report: Language) -> Language:
    """The written language for a municipality: what it has decided, else that of the report.

    Language Act (språklova): a county writes to a municipality in the form that it has decided; a
    neutral one leaves the choice to the county.

    Args:
        language_form: `bokmål`, `nynorsk`, `nøytral`, or null where the sources do not say it.
        report: the report's language.
    """
    return _FORMS.get(language_form or "", report)


def places(municipalities: pl.DataFrame, report: Language) -> tuple[Place, ...]:
    """The municipalities in Norwegian alphabetical order, as their sheets follow each other.

    Args:
        municipalities: `code`, `name`, `norwegian_name`, `sami_name`, `language_form`; one county.
        report: the report's language.
    """
    return tuple(
        Place(
            code=row["code"],
            name=names.display(row["name"], qualified=True),
            language=language_of(row["language_form"], report),
            other_names=_others(row["name"], (row["norwegian_name"], row["sami_name"])),
        )
        for row in order.by_name(municipalities).iter_rows(named=True)
    )


def _others(name: str, known: tuple[str | None, ...]) -> tuple[str, ...]:
    """Names that the official one does not say already, each once."""
    said = names.forms(name)
    return tuple(dict.fromkeys(one for one in known if one and names.normal_form(one) not in said))
