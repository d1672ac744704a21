"""Titles, descriptions and text alternatives of the figures and tables about a proposal."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from analysis import language as lang
from analysis.figures.about import About
from analysis.figures.words import Words
from analysis.recommendation.stability import MIDDLE, TOTAL_SHIFT

_NAMED = 3
FIRM = 2
"""A number that moves by no more than this is called firm."""
DIFFERENCE = "request_difference_change"


def number_map(frame: pl.DataFrame, about: About) -> Words:
    """Who gets most, and how many get some and none.

    Args:
        frame: `proposal_frame.of`.
        about: place, year and written language.
    """
    total = frame["recommended"].sum()
    counted = _counted(frame, about)
    highest = frame["recommended"].max()
    title = lang.text(
        about.language,
        "proposal-number-map-title",
        **counted,
        highest=who(frame.filter(pl.col("recommended") == highest), about),
        ties=frame.filter(pl.col("recommended") == highest).height,
        value=highest,
        total=total,
    )
    return _words("proposal-number-map", title, counted, about)


def difference_map(frame: pl.DataFrame, about: About) -> Words:
    """Who gets most above and most below the request, and how many get more, fewer, the same.

    Args:
        frame: `proposal_frame.of`.
        about: place, year and written language.
    """
    known = frame.drop_nulls(DIFFERENCE)
    counted = {
        **_counted(frame, about),
        "known": known.height,
        "unknown": frame.height - known.height,
        "more": known.filter(pl.col(DIFFERENCE) > 0).height,
        "fewer": known.filter(pl.col(DIFFERENCE) < 0).height,
        "same": known.filter(pl.col(DIFFERENCE) == 0).height,
        "differ": "yes" if known.filter(pl.col(DIFFERENCE) != 0).height else "no",
    }
    title = difference_clause(known, about, "proposal-difference-map-title")
    return _words("proposal-difference-map", title, counted, about)


def difference_clause(known: pl.DataFrame, about: About, key: str) -> str:
    """The largest difference each way in one clause.

    Args:
        known: rows with a known difference.
        about: written language.
        key: text with `$case` (both, more, fewer, none, unknown) and the names and numbers.
    """
    most = known.filter(pl.col(DIFFERENCE) > 0)
    least = known.filter(pl.col(DIFFERENCE) < 0)
    case = {(True, True): "both", (True, False): "more", (False, True): "fewer"}.get(
        (bool(most.height), bool(least.height)), "none" if known.height else "unknown"
    )
    highest = most.filter(pl.col(DIFFERENCE) == pl.col(DIFFERENCE).max())
    lowest = least.filter(pl.col(DIFFERENCE) == pl.col(DIFFERENCE).min())
    return lang.text(
        about.language,
        key,
        case=case,
        place=about.place,
        up=who(highest, about),
        more=int(highest[DIFFERENCE][0]) if highest.height else 0,
        down=who(lowest, about),
        fewer=-int(lowest[DIFFERENCE][0]) if lowest.height else 0,
    )


def stability(frame: pl.DataFrame, outside: Sequence[str], about: About) -> Words:
    """How many numbers are firm, and which are outside the figure's scale.

    Args:
        frame: `proposal_frame.of`.
        outside: names of municipalities whose numbers are written, not drawn.
        about: place, year and written language.
    """
    counted = {
        **_counted(frame, about),
        "firm": firm(frame).height,
        "change": FIRM,
        "middle": lang.percent(MIDDLE, about.language, 0),
        "shift": TOTAL_SHIFT,
        "outside": lang.join(list(outside), about.language),
        "outsiders": len(outside),
        "groups": frame["group"].n_unique(),
    }
    title = lang.text(about.language, "proposal-stability-title", **counted)
    return _words("proposal-stability", title, counted, about)


def firm(frame: pl.DataFrame) -> pl.DataFrame:
    """The municipalities whose whole range lies within `FIRM` people of the proposal."""
    below = pl.col("recommended") - pl.col("low")
    above = pl.col("high") - pl.col("recommended")
    return frame.filter(pl.max_horizontal(below, above) <= FIRM)


def open_question(frame: pl.DataFrame) -> pl.DataFrame:
    """The municipalities for which the weights decide whether they get anybody."""
    return frame.filter(pl.col("low") == 0, pl.col("high") > 0)


def who(frame: pl.DataFrame, about: About) -> str:
    """The municipalities by name, or how many when there are more than three."""
    if frame.height > _NAMED:
        return lang.text(about.language, "figures-municipalities", count=frame.height)
    return lang.join(lang.sort(frame["name"]), about.language)


def _counted(frame: pl.DataFrame, about: About) -> dict[str, str | int]:
    given = frame.filter(pl.col("recommended") > 0).height
    return {
        "place": about.place,
        "year": str(about.year),
        "municipalities": frame.height,
        "given": given,
        "without": frame.height - given,
    }


def _words(key: str, title: str, counted: dict[str, str | int], about: About) -> Words:
    description = lang.text(about.language, f"{key}-description", **counted)
    alternative = lang.text(about.language, f"{key}-alt", **counted)
    in_table = lang.text(about.language, "figures-in-table")
    return Words(title, description, f"{alternative} {in_table}")
