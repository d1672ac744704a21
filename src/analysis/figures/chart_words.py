"""Titles, descriptions and pointer texts of the charts, true for any county and year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from markupsafe import escape

from analysis import language as lang
from analysis.figures import numbers
from analysis.figures.about import About
from analysis.figures.words import Words

Row = Mapping[str, Any]
Rows = Sequence[Row]
_STEPS = ("requested", "decided", "settled")


def chain(rows: Rows, about: About) -> Words:
    """Words for request, decision and settled year by year."""
    last = _row_of(rows, about.year)
    parts = [_answered_request(last, about), *(_step(step, last, about) for step in _STEPS[1:])]
    known = [part for part in parts if part]
    key = "figures-chain-title" if known else "figures-chain-title-none"
    title = lang.text(
        about.language,
        key,
        place=about.place,
        year=str(last["year"]),
        steps=lang.join(known, about.language),
    )
    details = [*_extremes(rows, about), *_revisions(rows, about), *_withheld(rows, about)]
    return _words("chain", title, details, rows, about)


def gaps(rows: Rows, about: About) -> Words:
    """Words for what was lost at each step year by year."""
    last = _row_of(rows, about.year)
    parts = [
        _answered_gap(last, about),
        _gap("settlement", last["settlement_gap_low"], last["settlement_gap_high"], about),
    ]
    known = [part for part in parts if part]
    key = "figures-gaps-title" if known else "figures-chain-title-none"
    title = lang.text(
        about.language,
        key,
        place=about.place,
        year=str(last["year"]),
        gaps=lang.join(known, about.language),
    )
    details = [*_answered(rows, about), *_unanswered(rows, about), *_withheld(rows, about)]
    return _words("gaps", title, details, rows, about)


def shares(rows: Rows, about: About) -> Words:
    """Words for the county's part of the country year by year."""
    last = _row_of(rows, about.year)
    request, people = last["requested_share_of_country"], last["population_share"]
    arguments = {"place": about.place, "year": str(last["year"])}
    if request is None:
        title = lang.text(about.language, "figures-shares-title-none", **arguments)
    elif people is None:
        title = lang.text(
            about.language,
            "figures-shares-title-request",
            **arguments,
            request=lang.percent(request, about.language),
        )
    else:
        title = lang.text(
            about.language,
            "figures-shares-title",
            **arguments,
            request=lang.percent(request, about.language),
            people=lang.percent(people, about.language),
        )
    return _words("shares", title, _population_years(rows, about), rows, about)


def answered_gap(row: Row) -> tuple[int | None, int | None]:
    """Both ends of the gap to the request that the councils answered: the original, if revised."""
    gap = "decision_gap" if row["requested_original"] is None else "decision_gap_original"
    return row[f"{gap}_low"], row[f"{gap}_high"]


def chain_hover(row: Row, about: About) -> str:
    """What the pointer tells of a year of the chain. Escaped."""
    said = [_step(step, row, about) for step in _STEPS]
    original = row["requested_original"]
    if original is not None:
        number = lang.number(original, about.language)
        said.insert(1, lang.text(about.language, "figures-original-request", number=number))
    return _hover(row, said)


def gaps_hover(row: Row, about: About) -> str:
    """What the pointer tells of the gaps of a year. Escaped."""
    said = [
        _answered_gap(row, about),
        _gap("settlement", row["settlement_gap_low"], row["settlement_gap_high"], about),
    ]
    return _hover(row, said)


def shares_hover(row: Row, about: About) -> str:
    """What the pointer tells of the county's part of the country in a year. Escaped."""
    ends = (row["settled_share_of_country_low"], row["settled_share_of_country_high"])
    said = [
        _part(name, low, high, about)
        for name, low, high in (
            ("request", row["requested_share_of_country"], row["requested_share_of_country"]),
            ("settled", *ends),
            ("population", row["population_share"], row["population_share"]),
        )
    ]
    return _hover(row, said)


def _hover(row: Row, lines: Sequence[str]) -> str:
    said = "<br>".join(str(escape(line)) for line in lines if line)
    return f"<b>{row['year']}</b><br>{said}"


def _words(kind: str, title: str, details: Sequence[str], rows: Rows, about: About) -> Words:
    arguments = {
        "place": about.place,
        "first_year": str(rows[0]["year"]),
        "last_year": str(rows[-1]["year"]),
    }
    beginning = lang.text(about.language, f"figures-{kind}-description", **arguments)
    alternative = lang.text(about.language, f"figures-{kind}-alt", **arguments)
    in_table = lang.text(about.language, "figures-in-table")
    return Words(
        title=title,
        description=" ".join([beginning, *details]),
        alt=" ".join([alternative, f"{title}.", *details, in_table]),
    )


def _row_of(rows: Rows, year: int) -> Row:
    """The row of the year reported on, or the last one."""
    return next((row for row in rows if row["year"] == year), rows[-1])


def _ends(step: str, row: Row) -> tuple[int | None, int | None]:
    if step == "requested":
        return row[step], row[step]
    return row[f"{step}_low"], row[f"{step}_high"]


def _step(step: str, row: Row, about: About) -> str:
    low, high = _ends(step, row)
    if low is None or high is None:
        return ""
    number = lang.interval(low, high, about.language)
    return lang.text(about.language, "figures-number-of", quantity=step, number=number)


def _answered_request(row: Row, about: About) -> str:
    """«563 anmodet (senere endret til 391)»: what the decisions of the year are an answer to."""
    if not _is_revised(row):
        return _step("requested", row, about)
    return lang.text(
        about.language,
        "figures-revised-request",
        original=lang.number(row["requested_original"], about.language),
        requested=lang.number(row["requested"], about.language),
    )


def _answered_gap(row: Row, about: About) -> str:
    step = "decision-original" if _is_revised(row) else "decision"
    return _gap(step, *answered_gap(row), about)


def _is_revised(row: Row) -> bool:
    original, requested = row["requested_original"], row["requested"]
    return original is not None and requested is not None and original != requested


def _gap(step: str, low: int | None, high: int | None, about: About) -> str:
    """«5 færre vedtatt enn anmodet»; empty where the gap is not known."""
    if low is None or high is None:
        return ""
    if low < 0 < high:
        return lang.text(
            about.language,
            f"figures-gap-{step}-uncertain",
            fewer=lang.number(high, about.language),
            more=lang.number(-low, about.language),
        )
    direction = "same" if low == high == 0 else "fewer" if high > 0 else "more"
    smallest, largest = sorted((abs(low), abs(high)))
    number = lang.interval(smallest, largest, about.language)
    return lang.text(about.language, f"figures-gap-{step}-said", direction=direction, number=number)


def _part(name: str, low: float | None, high: float | None, about: About) -> str:
    if low is None or high is None:
        return ""
    share = numbers.share_interval(low, high, about.language)
    return lang.text(about.language, f"figures-shares-{name}", share=share)


def _extremes(rows: Rows, about: About) -> list[str]:
    known = [row for row in rows if row["requested"] is not None]
    if len({row["requested"] for row in known}) < 2:  # noqa: PLR2004 -- no highest without a lowest
        return []
    highest = max(known, key=lambda row: int(row["requested"]))
    lowest = min(known, key=lambda row: int(row["requested"]))
    return [
        lang.text(
            about.language,
            "figures-chain-extremes",
            highest_year=_years_with(known, highest["requested"], about),
            highest=lang.number(highest["requested"], about.language),
            lowest_year=_years_with(known, lowest["requested"], about),
            lowest=lang.number(lowest["requested"], about.language),
        )
    ]


def _years_with(rows: Rows, requested: int, about: About) -> str:
    years = [str(row["year"]) for row in rows if row["requested"] == requested]
    return lang.join(years, about.language)


def _revisions(rows: Rows, about: About) -> list[str]:
    return [
        lang.text(
            about.language,
            "figures-chain-revised",
            year=str(row["year"]),
            original=lang.number(row["requested_original"], about.language),
            requested=lang.number(row["requested"], about.language),
        )
        for row in rows
        if _is_revised(row)
    ]


def _answered(rows: Rows, about: About) -> list[str]:
    """Which years are compared with the original request, and what the revised one would give."""
    return [
        lang.text(
            about.language,
            "figures-gaps-original",
            year=str(row["year"]),
            original=lang.number(row["requested_original"], about.language),
            revised=_gap("decision", row["decision_gap_low"], row["decision_gap_high"], about),
        )
        for row in rows
        if _is_revised(row) and row["decision_gap_low"] is not None
    ]


def _unanswered(rows: Rows, about: About) -> list[str]:
    years = [str(row["year"]) for row in rows if row["decisions_unknown"]]
    if not years:
        return []
    joined = lang.join(years, about.language)
    return [lang.text(about.language, "figures-gaps-unanswered", years=joined)]


def _withheld(rows: Rows, about: About) -> list[str]:
    """Which years have withheld decisions, and which withheld numbers of people settled."""
    said = []
    for step in ("decided", "settled"):
        years = [str(row["year"]) for row in rows if row[f"{step}_low"] != row[f"{step}_high"]]
        if years:
            joined = lang.join(years, about.language)
            key = "figures-chain-withheld"
            said.append(lang.text(about.language, key, years=joined, quantity=step))
    return said


def _population_years(rows: Rows, about: About) -> list[str]:
    years = [str(row["year"]) for row in rows if row["population_share"] is not None]
    if not years or len(years) == len(rows):
        return []
    joined = lang.join(years, about.language)
    return [lang.text(about.language, "figures-shares-population-years", years=joined)]
