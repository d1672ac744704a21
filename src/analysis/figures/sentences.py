"""Sentences that the prose quotes, made from the data so that they are true in every county.

Each function takes rows of `measures.settlement` and returns one or two sentences.
"""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

from analysis import language as lang
from analysis.language import Language

Row = Mapping[str, object]

_SHARE = ("population_share", "requested_share_of_country", "requested_by_population")


def distribution(municipalities: pl.DataFrame, year: int, language: Language) -> str:
    """How many municipalities were asked, who for most, who for most per 1,000 inhabitants.

    Args:
        municipalities: one row each: `name`, `requested`, `requested_per_1000`.
        year: the year reported on.
        language: written language.
    """
    if municipalities["requested"].count() == 0:
        return lang.text(language, "sentence-request-unknown", year=str(year))
    asked = municipalities.filter(pl.col("requested") > 0)
    if municipalities.height == 1 and asked.height == 1:
        only = asked.row(0, named=True)
        return lang.text(
            language,
            "sentence-distribution-only-one",
            name=only["name"],
            requested=_people(only["requested"], language),
        )
    said = {
        "asked": asked.height,
        "municipalities": municipalities.height,
        "year": str(year),
        "largest": _names_of_highest(asked, "requested", language),
        "largest_requested": _people(asked["requested"].max(), language),
    }
    if asked.height and asked["requested_per_1000"].null_count() == asked.height:
        return lang.text(language, "sentence-distribution-without-rate", **said)
    highest_rate = asked["requested_per_1000"].max()
    return lang.text(
        language,
        "sentence-distribution",
        **said,
        highest=_names_of_highest(asked, "requested_per_1000", language),
        highest_rate=_decimal(highest_rate, language),
    )


def losses(year_row: Row, language: Language) -> str:
    """What was lost from request to decision and from decision to settlement in one year.

    Args:
        year_row: a row of a chain: `year`, `municipalities`, `requested_original`, `requested`, and
            `decided`, `settled` each as `…_low` and `…_high`. Decisions are compared with the
            original request, which the councils answered, where it was revised.
        language: written language.
    """
    if year_row["requested"] is None:
        return lang.text(language, "sentence-request-unknown", year=str(year_row["year"]))
    requested, original = _whole(year_row["requested"]), year_row["requested_original"]
    answered = requested if original is None else _whole(original)
    if not answered:
        return lang.text(language, "sentence-no-request", year=str(year_row["year"]))
    decided, settled = (
        (_whole(year_row[f"{link}_low"]), _whole(year_row[f"{link}_high"]))
        for link in ("decided", "settled")
    )
    decision = answered - decided[1], answered - decided[0]
    settlement = decided[0] - settled[1], decided[1] - settled[0]
    said = lang.text(
        language,
        "sentence-decisions",
        municipalities=_whole(year_row["municipalities"]),
        answered=answered,
        requested=requested,
        decided=lang.interval(*decided, language),
        decision=_direction(*decision),
        decision_gap=lang.interval(*_sizes(*decision), language),
        revised="yes" if answered != requested else "no",
    )
    then = lang.text(
        language,
        "sentence-settled",
        settled=lang.interval(*settled, language),
        settlement=_direction(*settlement),
        settlement_gap=lang.interval(*_sizes(*settlement), language),
        withheld=_withheld(decided, settled, _direction(*settlement)),
    )
    return f"{said} {then}"


def _withheld(decided: tuple[int, int], settled: tuple[int, int], settlement: str) -> str:
    """Whether a range stands there that nothing has explained yet."""
    known = decided[0] == decided[1] and settled[0] == settled[1]
    return "no" if known or settlement == "uncertain" else "yes"


def change(chain: pl.DataFrame, year: int, language: Language) -> str:
    """How the request changed from the year before, and whether either year's was revised.

    Args:
        chain: one row per year: `year`, `requested`, `requested_original`.
        year: the year reported on.
        language: written language.
    """
    now = _year(chain, year)
    before = _year(chain, year - 1)
    if now is None or now["requested"] is None:
        return _only_before(before, year, language)
    if before is None or before["requested"] is None:
        said = lang.text(language, "sentence-change-unknown", previous_year=str(year - 1))
        return " ".join([said, *_revised(now, language)])
    requested, previous = _whole(now["requested"]), _whole(before["requested"])
    said = lang.text(
        language,
        "sentence-change",
        direction="up" if requested > previous else "down" if requested < previous else "same",
        requested=requested,
        previous=previous,
        year=str(year),
        previous_year=str(year - 1),
    )
    return " ".join([said, *_revised(before, language), *_revised(now, language)])


def chain(years: pl.DataFrame, language: Language) -> str:
    """The highest and the lowest request of the years, and what all years sum to.

    Args:
        years: one row per year: `year`, `municipalities`, `requested`, `settled_low`,
            `settled_high`.
        language: written language.
    """
    asked = years.filter(pl.col("requested").is_not_null()).sort("year")
    if asked.is_empty():
        return lang.text(language, "sentence-request-unknown", year=str(years["year"].max()))
    highest = asked.sort("requested", descending=True, maintain_order=True).row(0, named=True)
    lowest = asked.sort("requested", maintain_order=True).row(0, named=True)
    return lang.text(
        language,
        "sentence-chain",
        municipalities=_whole(asked["municipalities"].max()),
        highest=highest["requested"],
        highest_year=str(highest["year"]),
        lowest=lowest["requested"],
        lowest_year=str(lowest["year"]),
        first_year=str(asked["year"].min()),
        year=str(asked["year"].max()),
        requested=_people(asked["requested"].sum(), language),
        settled=lang.interval(
            _whole(asked["settled_low"].sum()), _whole(asked["settled_high"].sum()), language
        ),
    )


def share(row: Row, county: str, year: int, language: Language) -> str:
    """The county's part of the population beside its part of the national request.

    Args:
        row: `population_share`, `requested_share_of_country`, `requested`, `requested_national`,
            `requested_by_population`.
        county: the county's name.
        year: the year reported on.
        language: written language.
    """
    if any(row[name] is None for name in _SHARE):
        return lang.text(language, "sentence-share-unknown", year=str(year))
    return lang.text(
        language,
        "sentence-share",
        year=str(year),
        county=county,
        population_share=lang.percent(_number(row["population_share"]), language),
        requested_share=lang.percent(_number(row["requested_share_of_country"]), language),
        requested=_whole(row["requested"]),
        requested_national=_whole(row["requested_national"]),
        expected=_people(row["requested_by_population"], language),
    )


def _names_of_highest(frame: pl.DataFrame, column: str, language: Language) -> str:
    if frame.is_empty():
        return ""
    names = frame.filter(pl.col(column) == frame[column].max())["name"]
    return lang.join(lang.sort(names), language)


def _only_before(before: Row | None, year: int, language: Language) -> str:
    """The request of the year before, where that of the year is not known."""
    if before is None or before["requested"] is None:
        return lang.text(language, "sentence-request-unknown", year=str(year))
    previous, of_year = _whole(before["requested"]), str(year - 1)
    said = lang.text(language, "sentence-before", previous=previous, previous_year=of_year)
    return " ".join([said, *_revised(before, language)])


def _revised(row: Row | None, language: Language) -> list[str]:
    """That the request of a year was changed on the way, if it was."""
    if row is None or row["requested"] is None or row["requested_original"] is None:
        return []
    original, requested = _whole(row["requested_original"]), _whole(row["requested"])
    if original == requested:
        return []
    key, year = "sentence-revised", str(row["year"])
    return [lang.text(language, key, year=year, original=original, requested=requested)]


def _direction(low: int, high: int) -> str:
    """Of a gap: whether there are fewer after the step than before, from both its ends."""
    if low > 0:
        return "fewer"
    if high < 0:
        return "more"
    return "same" if low == high else "uncertain"


def _sizes(low: int, high: int) -> tuple[int, int]:
    """The ends of a gap without their sign."""
    smallest, largest = sorted((abs(low), abs(high)))
    return smallest, largest


def _year(years: pl.DataFrame, year: int) -> dict[str, object] | None:
    found = years.filter(pl.col("year") == year)
    return found.row(0, named=True) if found.height else None


def _number(value: object) -> float:
    if not isinstance(value, int | float):
        raise TypeError(f"a number is needed, not {value!r}")
    return float(value)


def _whole(value: object) -> int:
    return int(_number(value))


def _people(value: object, language: Language) -> str:
    return "" if value is None else lang.number(_number(value), language)


def _decimal(value: object, language: Language) -> str:
    return "" if value is None else lang.number(_number(value), language, decimals=1)
