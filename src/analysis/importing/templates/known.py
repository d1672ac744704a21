"""What a county's drop-downs offer: duties, municipalities, measures; and how each is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import polars as pl

from analysis import language as lang
from analysis.importing.templates.fields import COUNTY, Field
from analysis.language import Language
from analysis.sources.tables import TABLES

NEEDED = ("counties", "municipalities", "duties", "measures")
"""The tables that `of` reads."""

_SHORT = 60
_KEPT_DIGITS = 2


@dataclass(frozen=True)
class Known:
    """One county's choices."""

    county: str
    county_name: str
    duties: dict[Language, dict[str, str]]
    """Per language: id → the duty in a few words."""
    municipalities: dict[str, tuple[str, str | None]]
    """Code → name, and the last day of the code where it has one."""
    measures: dict[str, str]
    """Id → title, as last registered."""

    def choices(self, field: Field, language: Language) -> list[str]:
        """What the drop-down of a column offers, empty when it has none."""
        if field.kind == "word":
            return field.said(language)
        if field.kind == "duty":
            return [f"{key} {text}" for key, text in self.duties[language].items()]
        if field.kind == "municipality":
            return [self.municipality(code, language) for code in self.municipalities]
        if field.kind == "measure":
            return [f"{key} {_shortened(title)}" for key, title in self.measures.items()]
        return []

    def municipality(self, code: str, language: Language) -> str:
        """«5001 Trondheim», with its last day where its code has ended."""
        name, last = self.municipalities.get(code, ("", None))
        if last is None:
            return f"{code} {name}".strip()
        return lang.text(language, "template-municipality-ended", code=code, name=name, date=last)

    def shown(self, field: Field, value: Any, language: Language) -> Any:  # noqa: ANN401
        """A registered value as the template writes it."""
        if value is None:
            return None
        if field.kind == "word":
            return dict(zip(field.words, field.said(language), strict=True)).get(value, value)
        if field.kind == "duty":
            return f"{value} {self.duties[language].get(value, '')}".strip()
        if field.kind == "municipality":
            return self.municipality(value, language)
        if field.kind == "measure" and value in self.measures:
            return f"{value} {_shortened(self.measures[value])}"
        return value


def of(tables: dict[str, pl.DataFrame], county: str) -> Known:
    """A county's choices.

    Args:
        tables: those of `NEEDED`.
        county: county number, two characters, one that there is.
    """
    names = tables["counties"].filter(pl.col("code") == county).sort("valid_from")["name"]
    mine = tables["measures"].filter(pl.col(COUNTY) == county).sort("measure_id", "status_date")
    places = tables["municipalities"].filter(pl.col(COUNTY) == county).sort("code", "valid_from")
    return Known(
        county,
        str(names[-1]),
        {"nb": _duties(tables["duties"], "duty_nb"), "nn": _duties(tables["duties"], "duty_nn")},
        {
            code: (name, None if last is None else f"{last:%d.%m.%Y}")
            for code, name, last in places.select("code", "norwegian_name", "valid_to").rows()
        },
        dict(mine.select("measure_id", "measure_title").rows()),
    )


def rows_of(table: str, frame: pl.DataFrame, county: str) -> pl.Series:
    """Which rows of a table are a county's: by its number, or by the municipality's."""
    if COUNTY in TABLES[table].schema.column_names():
        return frame[COUNTY] == county
    return frame["code"].str.slice(0, _KEPT_DIGITS) == county


def _duties(duties: pl.DataFrame, column: str) -> dict[str, str]:
    return {key: _shortened(text) for key, text in duties.select("duty_id", column).rows()}


def _shortened(text: str) -> str:
    """The first words of a text, so that a drop-down can be read."""
    plain = " ".join(text.split()).rstrip(".")
    if len(plain) <= _SHORT:
        return plain
    return f"{plain[:_SHORT].rpartition(' ')[0].rstrip(',;:')} …"
