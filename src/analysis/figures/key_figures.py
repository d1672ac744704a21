"""The front page's sentence and the few large numbers of a page, with the words under each.

A county of one municipality has words of its own: there is nobody to compare it with.
"""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

from analysis import language as lang
from analysis.figures import proposal_words, values
from analysis.figures.about import About
from analysis.figures.values import Value
from analysis.recommendation.proposal import Background

Row = Mapping[str, int | None]


def settlement(now: Row, rate: float | None, about: About) -> dict[str, Value]:
    """What the front page says first: asked, said yes, settled, and how many were asked.

    Args:
        now: the reported year of a county's chain, see `measures.chain.COLUMNS`.
        rate: people asked for per 1,000 inhabitants of the county.
        about: the county, the year, written language.

    Returns:
        `sentence.lead`, and `key.…` for numbers and labels.
    """
    said = _words(now, about)
    label = {
        name: values.text(lang.text(about.language, f"key-{name}", **said))
        for name in ("requested", "decided", "asked")
    }
    asked = values.text(lang.text(about.language, "key-of", **_part_asked(now)))
    if now["requested"] is None:
        asked = values.people(None)
    return {
        "sentence.lead": values.text(lang.text(about.language, "sentence-lead", **said)),
        "key.requested_label": label["requested"],
        "key.decided_label": label["decided"],
        "key.asked": values.rate(rate) if now["municipalities"] == 1 else asked,
        "key.asked_label": label["asked"],
    }


def proposal(background: Background, frame: pl.DataFrame, about: About) -> dict[str, Value]:
    """How many municipalities get anybody, how many people are moved, how firm the numbers are.

    Args:
        background: of the proposal.
        frame: `proposal_frame.of` of the same proposal.
        about: the county, the year, written language.
    """
    alone = frame.height == 1
    said = {
        "municipalities": frame.height,
        "year": str(about.year),
        "within": proposal_words.FIRM,
    }
    own = frame.row(0, named=True)
    given = frame.filter(pl.col("recommended") > 0).height
    found = {
        "given": values.rate(own["recommended_per_1000"]) if alone else _of(given, frame, about),
        "moved": values.people(own["requested"] if alone else _moved(background)),
        "firm": values.interval(own["low"], own["high"])
        if alone
        else _of(proposal_words.firm(frame).height, frame, about),
    }
    labels = {
        f"key.{name}_label": values.text(lang.text(about.language, f"key-{name}", **said))
        for name in found
    }
    return {**{f"key.{name}": value for name, value in found.items()}, **labels}


def _words(now: Row, about: About) -> dict[str, str | int]:
    """What the texts need; `none` for a number that is not known."""
    requested, original = now["requested"], now["requested_original"]
    answered = requested if original is None else original
    return {
        "county": about.place,
        "year": str(about.year),
        "municipalities": now["municipalities"] or 0,
        "request": "unknown" if answered is None else "given" if answered else "zero",
        "requested": 0 if requested is None else requested,
        "answered": answered or 0,
        "revised": "yes" if answered != requested else "no",
        "decided": _interval(now, "decided", about),
        "settled": _interval(now, "settled", about),
    }


def _interval(now: Row, quantity: str, about: About) -> str:
    low, high = now[f"{quantity}_low"], now[f"{quantity}_high"]
    return "none" if low is None or high is None else lang.interval(low, high, about.language)


def _part_asked(now: Row) -> dict[str, int]:
    return {"part": now["municipalities_asked"] or 0, "whole": now["municipalities"] or 0}


def _of(part: int, frame: pl.DataFrame, about: About) -> Value:
    return values.text(lang.text(about.language, "key-of", part=part, whole=frame.height))


def _moved(background: Background) -> int | None:
    from analysis.figures import proposal_sentences

    return proposal_sentences.moved_from_request(background)
