"""Sentences about a proposal that the prose quotes, true in every county."""

from __future__ import annotations

import polars as pl

from analysis import language as lang
from analysis.figures import proposal_frame, proposal_words
from analysis.figures.about import About
from analysis.figures.proposal_words import DIFFERENCE, who
from analysis.recommendation import size, words
from analysis.recommendation.fit import Fit
from analysis.recommendation.proposal import Background, Proposal

_NAMED = 7


def total(proposal: Proposal, frame: pl.DataFrame, about: About) -> str:
    """How many people, to how many municipalities, and the smallest number.

    Args:
        proposal: one county's.
        frame: `proposal_frame.of` of the same proposal.
        about: place, year and written language.
    """
    given = frame.filter(pl.col("recommended") > 0).height
    return lang.text(
        about.language,
        "sentence-proposal-total",
        total=proposal.rules.total,
        minimum=proposal.rules.minimum,
        given=given,
        every="yes" if given == frame.height else "no",
        municipalities=frame.height,
        name=frame["name"][0],
    )


def most(frame: pl.DataFrame, about: About) -> str:
    """Who gets most, who gets most and least per inhabitant.

    Args:
        frame: `proposal_frame.of`.
        about: place, year and written language.
    """
    given = frame.filter(pl.col("recommended") > 0)
    rate = pl.col("recommended_per_1000")
    largest = given.filter(pl.col("recommended") == pl.col("recommended").max())
    highest, lowest = given.filter(rate == rate.max()), given.filter(rate == rate.min())
    return lang.text(
        about.language,
        "sentence-proposal-most",
        municipalities=frame.height,
        given=given.height,
        largest=who(largest, about),
        number=_max(given["recommended"]),
        highest=who(highest, about),
        highest_rate=_rate(highest, about),
        lowest=who(lowest, about),
        lowest_rate=_rate(lowest, about),
    )


def difference(background: Background, frame: pl.DataFrame, about: About) -> str:
    """How many people are elsewhere than in IMDi's request, who is new, who gets more and fewer.

    Args:
        background: of a proposal.
        frame: `proposal_frame.of` of the same proposal.
        about: place, year and written language.
    """
    known = frame.drop_nulls(DIFFERENCE)
    moved = moved_from_request(background)
    if known.is_empty() or moved is None:
        return lang.text(about.language, "sentence-proposal-no-request", year=str(about.year))
    given, asked = pl.col("recommended") > 0, pl.col("requested") > 0
    requested, proposed = known["requested"].sum(), known["recommended"].sum()
    return (
        " ".join(
            [
                lang.text(
                    about.language,
                    "sentence-proposal-moved",
                    moved=moved,
                    year=str(about.year),
                    municipalities=frame.height,
                    requested=requested,
                    proposed=proposed,
                    same="yes" if requested == proposed else "no",
                    complete="yes" if known.height == frame.height else "no",
                ),
                lang.text(
                    about.language,
                    "sentence-proposal-new",
                    added=known.filter(given & ~asked).height,
                    names=_names(known.filter(given & ~asked), about),
                    dropped=known.filter(~given & asked).height,
                    dropped_names=_names(known.filter(~given & asked), about),
                    added_listed=_listed(known.filter(given & ~asked)),
                    dropped_listed=_listed(known.filter(~given & asked)),
                ),
                proposal_words.difference_clause(known, about, "sentence-proposal-difference"),
            ]
        )
        .replace("  ", " ")
        .strip()
    )


def moved_from_request(background: Background) -> int | None:
    """People that the proposal places elsewhere than the request does; None without a request."""
    own = background.moved_from_request.filter(pl.col("method") == "own")
    return None if own.is_empty() else own["people_moved"].item()


def criteria(proposal: Proposal, about: About) -> str:
    """What weighs most, what moves most people, and what moves fewest although it has a weight.

    Args:
        proposal: one county's.
        about: written language.
    """
    effects = size.people_moved_by_itself(proposal).with_columns(
        weight=pl.Series(proposal.shares.weights)
    )
    heaviest = effects.sort("weight", descending=True, maintain_order=True).row(0, named=True)
    moved = effects.sort("people_moved_by_itself", descending=True, maintain_order=True)
    strongest, weakest = moved.row(0, named=True), moved.row(-1, named=True)
    if moved["people_moved_by_itself"].max() == 0:
        case = "none"
    else:
        case = "same" if strongest["criterion"] == heaviest["criterion"] else "other"
    return lang.text(
        about.language,
        "sentence-proposal-criteria",
        count=effects.height,
        case=case,
        heaviest=words.criterion(heaviest["criterion"], about.language),
        weight=lang.percent(heaviest["weight"], about.language, 0),
        heaviest_moved=heaviest["people_moved_by_itself"],
        strongest=words.criterion(strongest["criterion"], about.language),
        moved=strongest["people_moved_by_itself"],
        weakest=words.criterion(weakest["criterion"], about.language),
        weakest_weight=lang.percent(weakest["weight"], about.language, 0),
        weakest_moved=weakest["people_moved_by_itself"],
    )


def small_places(proposal: Proposal, about: About) -> str:
    """What the common base of the criteria does: small municipalities get more per inhabitant.

    Args:
        proposal: one county's.
        about: written language.
    """
    moved = size.people_moved(proposal)
    others = size.people_moved_by_itself(proposal)["people_moved_by_itself"]
    return lang.text(
        about.language,
        "sentence-proposal-size",
        moved=moved,
        total=proposal.rules.total,
        most="yes" if moved > _max(others) else "no",
    )


def certainty(frame: pl.DataFrame, about: About) -> str:
    """How many numbers are firm, which is least so, and for whom it is a question of any at all.

    Args:
        frame: `proposal_frame.of`.
        about: written language.
    """
    width = pl.col("high") - pl.col("low")
    widest = frame.filter(width == width.max())
    loose = proposal_words.open_question(frame)
    return lang.text(
        about.language,
        "sentence-proposal-certainty",
        municipalities=frame.height,
        firm=proposal_words.firm(frame).height,
        change=proposal_words.FIRM,
        widest=who(widest, about),
        ties=widest.height,
        width=_max(widest["high"] - widest["low"]),
        low=widest["low"][0],
        high=widest["high"][0],
        open=loose.height,
        names=_names(loose, about) or who(loose, about),
    )


def request_fit(fit: Fit | None, about: About) -> str:
    """What the national request rewarded, and how much of it the criteria explain.

    Args:
        fit: to the national request; None where there is no request yet.
        about: the year and written language.
    """
    made = proposal_frame.made(fit)
    if made is None:
        return lang.text(about.language, "sentence-proposal-no-request", year=str(about.year))
    weights = [
        f"{words.criterion(name, about.language).lower()} {lang.percent(weight, about.language, 0)}"
        for name, weight in sorted(made.weights.items(), key=lambda item: -item[1])
    ]
    before = made.explained_by_last_year
    return lang.text(
        about.language,
        "sentence-proposal-fit",
        weights=lang.join(weights, about.language),
        explained=lang.percent(made.explained, about.language, 0),
        misplaced=lang.percent(made.misplaced, about.language, 0),
        last_year=lang.percent(before or 0.0, about.language, 0),
        case="unknown" if before is None else "more" if before > made.explained else "less",
    )


def _names(frame: pl.DataFrame, about: About) -> str:
    """Up to so many names; a longer list stands in the table."""
    if frame.height > _NAMED:
        return ""
    return lang.join(lang.sort(frame["name"]), about.language)


def _listed(frame: pl.DataFrame) -> str:
    return "yes" if frame.height <= _NAMED else "no"


def _rate(frame: pl.DataFrame, about: About) -> str:
    """The rate that all rows have; empty without any."""
    rates = frame["recommended_per_1000"].to_list()
    return lang.number(rates[0], about.language, 1) if rates else ""


def _max(people: pl.Series) -> int:
    return max(people.to_list(), default=0)
