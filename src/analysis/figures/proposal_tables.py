"""Tables about a proposal: the numbers, what the criteria do, what was decided by whom.

Their words stand in `language/<nb|nn>/recommendation_figures.ftl`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import polars as pl

from analysis import language as lang
from analysis import vocabulary
from analysis.cycle import Fixed
from analysis.figures import order, proposal_frame, reasons
from analysis.figures.about import About
from analysis.figures.exhibit import Exhibit
from analysis.figures.tables import data_table
from analysis.language import Language
from analysis.recommendation import size, words
from analysis.recommendation.criteria import CRITERIA
from analysis.recommendation.effects import effective_weights
from analysis.recommendation.fit import Fit
from analysis.recommendation.indicators import INDICATORS
from analysis.recommendation.methods import METHODS
from analysis.recommendation.proposal import Proposal

MUNICIPALITIES = (
    "name",
    "recommended",
    "low",
    "high",
    "group",
    "requested",
    "request_difference_change",
    "requested_before",
    "recommended_per_1000",
)
COLUMNS = tuple(
    dict.fromkeys(
        (
            *proposal_frame.COLUMNS,
            *INDICATORS,
            *(proposal_frame.column_of(method) for method in METHODS),
            *("order", "step", "people", "weight", "weight_in_request", "people_moved_by_itself"),
            *("people_moved", "correlation_with_population", "rule_value"),
            *("people_moved_from_request", "people_moved_from_decision", "municipalities_given"),
        )
    )
)
"""Every column of the exhibits about a proposal whose meaning is not plain from its label."""

Word = Callable[[str, Language], str]

_STATUSES = ("requested_status", "requested_before_status")
_FITTED = ("fitted", "deviation", "stands_out")
_SHOWN_AT_LEAST = 5
_SUMMED = (
    "population",
    "recommended",
    "requested",
    "request_difference_change",
    "requested_before",
)


def municipalities(frame: pl.DataFrame, about: About) -> Exhibit:
    """The proposed numbers beside the request and last year; equals stand together.

    Args:
        frame: `proposal_frame.of`, in alphabetical order.
        about: the county, the year, written language, source.
    """
    given = frame.filter(pl.col("recommended") > 0).height
    asked = frame.filter(pl.col("requested") > 0).height
    title = lang.text(
        about.language,
        "proposal-table-title",
        place=about.place,
        municipalities=frame.height,
        given=given,
        every="yes" if given == frame.height else "no",
        asked=asked,
        known="yes" if frame["requested"].count() else "no",
    )
    rows = frame.sort("group", maintain_order=True)
    shown = rows.select("code", "name", "population", *MUNICIPALITIES[1:], *_STATUSES, *_FITTED)
    shown = _in_words(shown, about)
    exhibit = data_table(shown, "proposal", about, MUNICIPALITIES, title)
    exhibit = replace(exhibit, leads_to_sheets=True)
    return replace(exhibit, total=_total(frame, shown, about)) if frame.height > 1 else exhibit


def criteria(proposal: Proposal, about: About) -> Exhibit:
    """The weight of each criterion, and what it really does.

    Args:
        proposal: one county's.
        about: the county, the year, written language, source.
    """
    effects = effective_weights(proposal.shares, proposal.rules, proposal.numbers)
    frame = effects.join(
        size.people_moved_by_itself(proposal), on="criterion", maintain_order="left"
    )
    named = _worded(frame, "criterion", words.criterion, about)
    described = named.with_columns(
        pl.Series(
            "criterion_description",
            [words.criterion_meaning(name, about.language) for name in frame["criterion"]],
        )
    )
    shown = (
        "criterion",
        "criterion_description",
        "weight",
        "people_moved_by_itself",
        "people_moved",
        "correlation_with_population",
    )
    table = reasons.not_computable(described.select(shown), shown[-2:], about.language)
    return data_table(table, "criteria", about, shown, _criteria_title(named, about))


def rules(proposal: Proposal, fixed: Sequence[Fixed], about: About) -> Exhibit:
    """The rules that the numbers keep, one row each.

    Args:
        proposal: one county's.
        fixed: the cycle's fixed numbers, each with its reason.
        about: the county, the year, written language, source.
    """
    kept, names = proposal.rules, dict(proposal.municipalities.select("code", "name").iter_rows())
    rows = [("total", "", "", kept.total), ("minimum", "", "", kept.minimum)]
    for rule in ("caps", "earlier", "arrears"):
        numbers = sorted(getattr(kept, rule).items())
        rows += [(rule, names[code], "", people) for code, people in numbers]
    rows += [("fixed", names[one.code], one.reason, one.people) for one in fixed]
    said = [
        (lang.text(about.language, f"proposal-rule-{rule}", name=name, reason=reason), people)
        for rule, name, reason, people in rows
    ]
    frame = pl.DataFrame(said, schema={"rule": pl.String, "rule_value": pl.Int64}, orient="row")
    return data_table(frame, "proposal-rules", about)


def fit_weights(proposal: Proposal, fit: Fit | None, about: About) -> Exhibit:
    """The weights of the proposal beside those that fit IMDi's request best.

    Args:
        proposal: one county's.
        fit: to the national request; None where there is no request yet.
        about: the county, the year, written language, source.
    """
    own = dict(zip(proposal.shares.names, proposal.shares.weights.tolist(), strict=True))
    made = proposal_frame.made(fit)
    found = made.weights if made else {}
    names = list(dict.fromkeys([*found, *own]))
    frame = pl.DataFrame(
        {
            "criterion": names,
            "weight_in_request": [found.get(name, 0.0) if made else None for name in names],
            "weight": [own.get(name, 0.0) for name in names],
        },
        schema_overrides={"weight_in_request": pl.Float64},
    ).sort("weight_in_request", "weight", descending=True, maintain_order=True)
    named = _worded(frame, "criterion", words.criterion, about)
    table = reasons.not_computable(named, ["weight_in_request"], about.language)
    return data_table(table, "fit", about, frame.columns, _fit_title(made, about))


def standing_out(frame: pl.DataFrame, about: About) -> Exhibit:
    """Whom IMDi asked for clearly more or fewer than the criteria explain, and a few others.

    Args:
        frame: `proposal_frame.of`.
        about: the county, the year, written language, source.
    """
    known = frame.drop_nulls("requested")
    stand_out = known.filter(pl.col("stands_out").is_not_null()).height
    title = lang.text(
        about.language,
        "standing-out-title" if known.height else "sentence-proposal-no-request",
        count=stand_out,
        place=about.place,
        year=str(about.year),
    )
    rows = known.sort(
        pl.col("stands_out").is_null(), -pl.col("deviation").abs(), maintain_order=True
    ).head(max(stand_out, _SHOWN_AT_LEAST))
    rows = _in_words(rows, about)
    shown = ("name", "requested", "fitted", "deviation", "stands_out")
    return data_table(rows.select("code", *shown), "standing-out", about, shown, title)


def assumptions(frame: pl.DataFrame, about: About) -> Exhibit:
    """What the proposal takes for granted, each with an id.

    Args:
        frame: `recommendation.assumptions.assumptions`.
        about: the county, the year, written language, source.
    """
    return data_table(frame, "assumptions", about)


def indicators(proposal: Proposal, frame: pl.DataFrame, about: About) -> Exhibit:
    """Every figure that the criteria with a weight read, municipality by municipality.

    Args:
        proposal: one county's.
        frame: `indicators.indicators` of the whole country, with a status beside what may be
            withheld.
        about: the county, the year, written language, source.
    """
    read = dict.fromkeys(
        column for name in proposal.shares.names for column in CRITERIA[name].indicators
    )
    numeric = [name for name in read if vocabulary.column(name).dtype != "text"]
    own = frame.filter(pl.col("code").is_in(list(proposal.shares.codes)))
    rows = reasons.missing(order.by_name(own), numeric)
    statuses = [f"{name}_status" for name in numeric if f"{name}_status" in rows.columns]
    shown = ("name", *numeric)
    return data_table(rows.select("code", *shown, *statuses), "indicators", about, shown)


def dictionary(about: About) -> Exhibit:
    """What each column of the tables and downloads about a proposal means.

    Args:
        about: written language.
    """
    frame = vocabulary.data_dictionary(COLUMNS, about.language)
    shown = ("column_label", "column_definition", "column_unit", "column")
    return data_table(frame, "proposal-dictionary", about, shown)


def _fit_title(fit: Fit | None, about: About) -> str:
    if fit is None:
        return lang.text(about.language, "sentence-proposal-no-request", year=str(about.year))
    before = fit.explained_by_last_year
    return lang.text(
        about.language,
        "fit-title",
        explained=lang.percent(fit.explained, about.language, 0),
        known="no" if before is None else "yes",
        last_year=lang.percent(before or 0.0, about.language, 0),
        year=str(about.year),
    )


def _total(frame: pl.DataFrame, shown: pl.DataFrame, about: About) -> pl.DataFrame:
    """The sums of what can be added; a request that is not known has no sum."""
    known = [name for name in _SUMMED if frame[name].null_count() < frame.height]
    rate = 1000 * pl.col("recommended") / pl.col("population")
    row = frame.select(pl.col(known).sum()).with_columns(
        rate.alias("recommended_per_1000"), name=pl.lit(about.place)
    )
    return pl.concat([shown.clear(), row], how="diagonal_relaxed")


def _in_words(frame: pl.DataFrame, about: About) -> pl.DataFrame:
    """`stands_out` as readers say it."""
    said = {way: lang.text(about.language, f"standing-out-{way}") for way in ("more", "fewer")}
    return frame.with_columns(
        pl.col("stands_out").replace_strict(said, default=None, return_dtype=pl.String)
    )


def _criteria_title(frame: pl.DataFrame, about: About) -> str:
    moved = frame["people_moved_by_itself"].max()
    most = frame.filter(pl.col("people_moved_by_itself") == moved)
    return lang.text(
        about.language,
        "criteria-title",
        people=moved,
        criterion=lang.join(most["criterion"].to_list(), about.language),
        heaviest=frame.sort("weight", descending=True, maintain_order=True)["criterion"][0],
        ties=most.height,
        criteria=frame.height,
    )


def _worded(frame: pl.DataFrame, column: str, word: Word, about: About) -> pl.DataFrame:
    """The frame with the names of a column in the words of readers."""
    said = [word(name, about.language) for name in frame[column]]
    return frame.with_columns(pl.Series(column, said, dtype=pl.String))
