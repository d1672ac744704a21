"""Words about the county's advisers that maps, tables and sentences share.

Their texts stand in `language/<nb|nn>/guidance.ftl`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import polars as pl

from analysis import language as lang
from analysis.duties import guidance
from analysis.duties.distribution import Distribution
from analysis.figures.about import About
from analysis.figures.words import Words

_NAMED = 3
Arguments = dict[str, str | int]


def following(contacts: pl.DataFrame, about: About) -> Arguments:
    """How many municipalities have an adviser, and who has none.

    Args:
        contacts: `guidance.municipalities`.
        about: place and written language.

    Returns:
        `case` (unregistered, complete, named, counted), `municipalities`, `with`, `without`,
        `advisers`, `names` (up to three), `place`.
    """
    without = contacts.filter(pl.col("email").is_null())
    count = contacts.height - without.height
    if count == 0:
        case = "unregistered"
    elif without.is_empty():
        case = "complete"
    else:
        case = "named" if without.height <= _NAMED else "counted"
    return {
        "case": case,
        "place": about.place,
        "municipalities": contacts.height,
        "with": count,
        "without": without.height,
        "advisers": contacts["email"].drop_nulls().n_unique(),
        "names": lang.join(lang.sort(without["name"]), about.language),
    }


def changing(proposal: Distribution, contacts: pl.DataFrame, about: About) -> Arguments:
    """How many municipalities change adviser or get one, and which.

    Returns:
        `case` (unregistered, none, given, moved, both), `changes`, `given`, `moved`, `names`,
        `place`.
    """
    moved = proposal.changes - proposal.given
    case = {(True, True): "both", (True, False): "moved", (False, True): "given"}.get(
        (moved > 0, proposal.given > 0), "none"
    )
    codes = (code for step in proposal.steps for code in step.move.codes)
    return {
        "case": case if proposal.today else "unregistered",
        "place": about.place,
        "changes": proposal.changes,
        "given": proposal.given,
        "moved": moved,
        "names": named(codes, contacts, about),
    }


def named(codes: Iterable[str], contacts: pl.DataFrame, about: About) -> str:
    """Municipalities by name, in alphabetical order."""
    names = dict(contacts.select("code", "name").iter_rows())
    return lang.join(lang.sort(names[code] for code in codes), about.language)


def advisers_map(contacts: pl.DataFrame, people: pl.DataFrame, about: About) -> Words:
    """What the map of today says."""
    said = following(contacts, about)
    counted = dict(contacts.group_by("email").len().iter_rows())
    counts = [
        lang.text(about.language, "guidance-map-count", adviser=name, count=counted.get(email, 0))
        for email, name in people.select("email", "adviser").iter_rows()
    ]
    more: Arguments = {"listed": len(counts), "counts": lang.join(counts, about.language)}
    return _words("guidance-map", {**said, **more}, about)


def proposal_map(proposal: Distribution, contacts: pl.DataFrame, about: About) -> Words:
    """What the map of the proposal says."""
    return _words("guidance-proposal-map", changing(proposal, contacts, about), about)


def loads(people: pl.DataFrame, about: About) -> Arguments:
    """Who has most and who has least.

    Args:
        people: rows of `guidance.load` that are advisers, at least one.
        about: written language.

    Returns:
        `case` (one, even, uneven), `advisers`, `most`, `least`, `largest`, `smallest` and
        `municipalities` of the one with most.
    """
    ranked = people.sort("adviser_load", descending=True, maintain_order=True)
    most, least = ranked.row(0, named=True), ranked.row(-1, named=True)
    largest, smallest = (
        lang.percent(one["adviser_load"], about.language, 0) for one in (most, least)
    )
    even = "even" if largest == smallest else "uneven"
    return {
        "case": "one" if ranked.height == 1 else even,
        "advisers": ranked.height,
        "most": most["adviser"],
        "least": least["adviser"],
        "largest": largest,
        "smallest": smallest,
        "municipalities": most["municipalities_followed"],
    }


def measured(contacts: pl.DataFrame, about: About) -> str:
    """What the table of loads shows, and what its loads are made of.

    Args:
        contacts: `guidance.municipalities`.
        about: the year, written language.
    """
    measures = guidance.measures(contacts)
    names = [
        lang.text(about.language, f"guidance-measure-{name.replace('_', '-')}") for name in measures
    ]
    return lang.text(
        about.language,
        "guidance-load-description",
        year=str(about.year),
        measures=len(measures),
        list=lang.join(names, about.language),
        population="yes" if "population" in measures else "no",
    )


def initials(people: Mapping[str, str]) -> dict[str, str]:
    """The first letters of each adviser's names, by address; equal ones get a number.

    Args:
        people: name by address.
    """
    letters = {
        email: "".join(part[0] for part in name.replace("-", " ").split()).upper()
        for email, name in people.items()
    }
    seen: dict[str, int] = {}
    found = {}
    for email, short in letters.items():
        seen[short] = seen.get(short, 0) + 1
        alone = list(letters.values()).count(short) == 1
        found[email] = short if alone else f"{short}{seen[short]}"
    return found


def _words(key: str, said: Arguments, about: About) -> Words:
    title, description, alt = (
        lang.text(about.language, f"{key}-{part}", **said)
        for part in ("title", "description", "alt")
    )
    in_table = lang.text(about.language, "figures-in-table")
    return Words(title, description.strip(), f"{alt} {in_table}")
