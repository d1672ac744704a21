"""Sentences about the county's advisers that the prose quotes, true in every county."""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

from analysis import language as lang
from analysis.duties import guidance
from analysis.duties.distribution import Distribution
from analysis.figures import guidance_words
from analysis.figures.about import About

_NAMED = 3


def load(frame: pl.DataFrame, contacts: pl.DataFrame, about: About) -> str:
    """Who has most and who has least, and of what.

    Args:
        frame: `guidance.load`.
        contacts: `guidance.municipalities`.
        about: written language.
    """
    people = frame.drop_nulls("email")
    if not contacts["email"].count() or people.is_empty():
        return lang.text(about.language, "guidance-unregistered")
    ranked = people.sort("adviser_load", descending=True, maintain_order=True)
    names = guidance.measures(contacts)
    most, least = (_has(ranked.row(place, named=True), names, about) for place in (0, -1))
    said = guidance_words.loads(people, about)
    return lang.text(
        about.language, "sentence-guidance-load", **said, most_has=most, least_has=least
    )


def missing(contacts: pl.DataFrame, about: About) -> str:
    """How many municipalities have an adviser, and who has none.

    Args:
        contacts: `guidance.municipalities`.
        about: place and written language.
    """
    said = guidance_words.following(contacts, about)
    return lang.text(about.language, "sentence-guidance-missing", **said)


def proposal(proposal: Distribution, contacts: pl.DataFrame, about: About) -> str:
    """What the proposal changes, and how even and connected it becomes.

    Args:
        proposal: `distribution.propose`.
        contacts: `guidance.municipalities`.
        about: written language.
    """
    key = "sentence-guidance-proposal"
    if proposal.today is None or proposal.end is None:
        return lang.text(about.language, key, case="unregistered")
    if not proposal.steps:
        return lang.text(about.language, key, case="one" if len(proposal.advisers) == 1 else "none")
    before, after = proposal.today, proposal.end
    return lang.text(
        about.language,
        key,
        case="steps",
        what=_what(proposal, contacts, about),
        known="yes" if proposal.given < len(proposal.assignment) else "no",
        before=lang.percent(before.largest, about.language, 0),
        after=lang.percent(after.largest, about.language, 0),
        smallest=lang.percent(after.smallest, about.language, 0),
        km=lang.number(after.travel_km, about.language),
        km_before=lang.number(before.travel_km, about.language),
        whole="yes" if after.areas <= len(proposal.advisers) else "no",
        areas=after.areas,
        areas_before=before.areas,
    )


def _has(row: Mapping[str, float], names: tuple[str, ...], about: About) -> str:
    """What an adviser has of each thing that counts."""
    return lang.join(
        [
            lang.text(about.language, f"guidance-has-{name.replace('_', '-')}", number=row[name])
            for name in names
        ],
        about.language,
    )


def _what(proposal: Distribution, contacts: pl.DataFrame, about: About) -> str:
    """Who gets an adviser, by name where they are few, and how many change."""
    new = [code for step in proposal.steps if step.move.old is None for code in step.move.codes]
    who = guidance_words.named(new, contacts, about)
    if len(new) > _NAMED:
        who = lang.text(about.language, "figures-municipalities", count=len(new))
    said = guidance_words.changing(proposal, contacts, about)
    return lang.text(about.language, "guidance-what", **said, who=who)
