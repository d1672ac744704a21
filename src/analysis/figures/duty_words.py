"""The county's duties, measures and figures in the words of readers.

The words stand in `language/<nb|nn>/duties.ftl`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

import polars as pl

from analysis import language as lang
from analysis import vocabulary
from analysis.figures import cells, numbers
from analysis.language import Language

Row = Mapping[str, Any]


def slug(word: str) -> str:
    """A word of the tables as it stands in the name of a text: `career-guidance`."""
    return word.casefold().replace(" ", "-").replace("_", "-")


def area(name: str, language: Language) -> str:
    """The area of a duty: `Bosetting`."""
    return lang.text(language, f"duty-area-{slug(name)}")


def duty(row: Row, language: Language) -> str:
    """The duty's id and its name, `D03 Bosetting`: its area where it has no name of its own."""
    own = f"duty-name-{row['duty_id']}"
    name = lang.text(language, own) if own in lang.keys(language) else area(row["area"], language)
    return f"{row['duty_id']} {name}"


def anchor(duty_id: str) -> str:
    """Where the duty stands on its page."""
    return f"duty-{duty_id}"


def status(name: str, language: Language) -> str:
    """How far a measure has come: `i gang`."""
    return vocabulary.word("measure_status", name, language)


def glance(word: str, language: Language) -> str:
    """`yes`, `some`, `no` as readers say it."""
    return lang.text(language, f"glance-{word}")


def with_duties(frame: pl.DataFrame, duties: pl.DataFrame, language: Language) -> pl.DataFrame:
    """The frame with the duty of each row in words, in the column `duty`.

    Args:
        frame: with `duty_id`.
        duties: `duty_id`, `area`.
        language: written language.
    """
    said = {row["duty_id"]: duty(row, language) for row in duties.iter_rows(named=True)}
    return frame.with_columns(
        duty=pl.col("duty_id").replace_strict(said, default=None, return_dtype=pl.String)
    )


def described(duties: pl.DataFrame, language: Language) -> pl.DataFrame:
    """The duties with what readers of one language see of each.

    Args:
        duties: the raw table, with `duty_<language>` and `legal_basis_<language>`.
        language: written language.

    Returns:
        the same with `duty`, `duty_description`, `legal_basis`.
    """
    return with_duties(duties, duties, language).with_columns(
        duty_description=pl.col(f"duty_{language}"), legal_basis=pl.col(f"legal_basis_{language}")
    )


def figures(rows: Sequence[Row], language: Language) -> list[str]:
    """The figures of a duty, a line each; those of a grant scheme in a year share one.

    Args:
        rows: of `registered.figures`, for one duty.
        language: written language.
    """
    lines: dict[object, list[str]] = {}
    for place, row in enumerate(rows):
        of_scheme = row["registered_in"] == "grants"
        line = (row["year"], row["registered_as"]) if of_scheme else place
        lines.setdefault(line, []).append(_figure(row, language))
    return [_line(line, said, language) for line, said in lines.items()]


def _line(line: object, said: Sequence[str], language: Language) -> str:
    """The only figure of a line, or a scheme and its year with all that is said of them."""
    if not isinstance(line, tuple):
        return said[0]
    year, scheme = line
    name = vocabulary.word("scheme", scheme, language)
    figures = lang.join(said, language)
    return lang.text(language, "duty-figure-scheme", scheme=name, year=str(year), figures=figures)


def _figure(row: Row, language: Language) -> str:
    low = row["figure_low"]
    return lang.text(
        language,
        f"duty-figure-{slug(row['figure'])}",
        year=str(row["year"]),
        number=_number(row, language),
        count=0 if low is None else low,
    )


def indicator(measure: Row, language: Language) -> str:
    """An indicator with its value and target, as far as they are registered; empty without one.

    Args:
        measure: of `plan.state_at`.
        language: written language.
    """
    if not measure["indicator"]:
        return ""
    value, target = measure["indicator_value"], measure["indicator_target"]
    known = {(True, True): "both", (True, False): "value", (False, True): "target"}
    return lang.text(
        language,
        "measure-indicator",
        indicator=measure["indicator"],
        known=known.get((value is not None, target is not None), "none"),
        value="" if value is None else numbers.as_registered(value, language),
        target="" if target is None else numbers.as_registered(target, language),
    )


def changed(kind: str, value: str | None, language: Language) -> str | None:
    """A value of a change as readers write it.

    Args:
        kind: `plan_change` of `plan.changes`.
        value: the value as text.
        language: written language.
    """
    if value is None:
        return None
    if kind in {"new", "dropped", "measure_status"}:
        return status(value, language)
    if kind == "deadline":
        return lang.date_long(dt.date.fromisoformat(value), language)
    if kind in {"indicator_value", "indicator_target"}:
        return numbers.as_registered(float(value), language)
    return value


def _number(row: Row, language: Language) -> str:
    low, high = row["figure_low"], row["figure_high"]
    if low is None or high is None:
        return cells.mark(row["figure_status"], language)
    return lang.interval(low, high, language)
