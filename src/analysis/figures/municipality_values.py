"""One municipality's numbers as values of the report: what its letter quotes.

Each has a name of its own, `municipality.<code>.<what>`. The reason is kept in both written
languages: a letter is written in the form that the municipality has decided, whatever language
the report is in. What is withheld has no number here either, only its status.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import polars as pl

from analysis import language as lang
from analysis.figures import cells, values
from analysis.figures.values import Value
from analysis.language import LANGUAGES
from analysis.recommendation import sentences, words
from analysis.recommendation.planning import Planned
from analysis.registry import names

COMPARED = ("more", "fewer", "same", "new", "dropped", "neither", "unknown")
"""How a proposal stands beside IMDi's request, see `compared`."""

_CHAIN = ("requested", "decided", "settled")
_WHOLE = ("population", "recommended")

Row = Mapping[str, Any]


def municipalities(
    planned: Planned, frame: pl.DataFrame, year: pl.DataFrame, places: pl.DataFrame
) -> dict[str, Value]:
    """Every municipality's values.

    Args:
        planned: the proposal with what it was made from.
        frame: `proposal_frame.of` of the proposal: its columns.
        year: `measures.settlement.municipality_year` of the year: `code`, and `decided` and
            `settled` with their statuses.
        places: the county's municipalities: `code`, `language_form` (null where no source
            says it).

    Returns:
        for each code `name`, `language_form`, `population`, `recommended`, `range` (lowest and
        highest with slightly other weights), `recommended_per_1000`, `requested`, `decided`,
        `settled` (people, each with its `_status`), `difference` (recommended − requested),
        `difference_size` (without its sign), `compared` (see `compared`), `why.nb`, `why.nn`
        (sentences, one a line).
    """
    told = year.select("code", "decided", "decided_status", "settled", "settled_status")
    rows = frame
    for part in (told, places.select("code", "language_form")):
        rows = rows.join(part, on="code", how="left", validate="1:1", maintain_order="left")
    return {
        f"{values.MUNICIPALITY}.{row['code']}.{name}": value
        for row in rows.iter_rows(named=True)
        for name, value in _values(row, planned).items()
    }


def county(planned: Planned, frame: pl.DataFrame, place: str) -> dict[str, Value]:
    """What a case paper says of the county beside the values of its pages.

    Args:
        planned: the proposal with what it was made from.
        frame: `proposal_frame.of` of the proposal.
        place: the county's name.

    Returns:
        `county.authority` (who signs; the name of a county with one municipality is that
        municipality's), `recommendation.weights.nb`, `recommendation.weights.nn`,
        `recommendation.difference` (null where a request is not known) and, for each word of
        `COMPARED`, `recommendation.compared.<word>` (municipalities).
    """
    found = [compared(row) for row in frame.iter_rows(named=True)]
    differences: list[int | None] = frame["request_difference_change"].to_list()
    known = [one for one in differences if one is not None]
    difference = sum(known) if len(known) == len(differences) else None
    kind = "municipality" if frame["name"].to_list() == [place] else "county"
    authority = lang.text("nb", "papers-authority", kind=kind, name=place)
    shares = planned.proposal.shares
    return {
        "county.authority": values.text(authority),
        "recommendation.difference": _signed(difference),
        **{
            f"recommendation.weights.{language}": values.text(words.weights(shares, language))
            for language in LANGUAGES
        },
        **{
            f"recommendation.compared.{word}": values.people(found.count(word)) for word in COMPARED
        },
    }


def compared(row: Row) -> str:
    """How a proposal stands beside IMDi's request.

    Returns:
        `more`, `fewer` or `same` where both have people; `new` where only the proposal has,
        `dropped` where only the request has, `neither`; `unknown` where there is no request to
        compare with. A municipality asked for 0 was not asked.
    """
    proposed, requested = row["recommended"], row["requested"]
    if requested is None and row["requested_status"] != "not_asked":
        return "unknown"
    if not requested:
        return "new" if proposed else "neither"
    if not proposed:
        return "dropped"
    if proposed == requested:
        return "same"
    return "more" if proposed > requested else "fewer"


def _values(row: Row, planned: Planned) -> dict[str, Value]:
    difference = row["request_difference_change"]
    form = row["language_form"]
    return {
        "name": values.text(names.display(row["name"])),
        "language_form": Value(form, lambda _: form or ""),
        **{name: values.people(row[name]) for name in _WHOLE},
        "range": values.spread(row["low"], row["high"], planned.rules.minimum),
        "recommended_per_1000": values.rate(row["recommended_per_1000"]),
        **{name: _figure(row, name) for name in _CHAIN},
        **{f"{name}_status": values.text(row[f"{name}_status"]) for name in _CHAIN},
        "difference": _signed(difference),
        "difference_size": values.people(None if difference is None else abs(difference)),
        "compared": values.text(compared(row)),
        **{
            f"why.{language}": values.text(
                "\n".join(sentences.explain(planned, row["code"], language))
            )
            for language in LANGUAGES
        },
    }


def _figure(row: Row, name: str) -> Value:
    """A figure as tables show it: the number, or the mark of the reason why there is none."""
    return Value(row[name], lambda language: cells.cell(row, name, language).text)


def _signed(people: int | None) -> Value:
    if people is None:
        return values.people(None)
    return Value(people, lambda language: lang.signed(people, language))
