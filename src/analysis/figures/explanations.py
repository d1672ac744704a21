"""Why each municipality gets its number: one fold-out each, all in one block of the page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import polars as pl
from markupsafe import Markup

from analysis import language as lang
from analysis.cycle import Fixed
from analysis.figures import criterion_facts, markup, numbers, waterfall
from analysis.figures.about import About
from analysis.figures.exhibit import Exhibit
from analysis.figures.waterfall import Step
from analysis.language import Language
from analysis.recommendation import words
from analysis.recommendation.criteria import CRITERIA
from analysis.recommendation.explanation import SIZE
from analysis.recommendation.proposal import Proposal
from analysis.recommendation.rules import Rules
from analysis.recommendation.shares import POPULATION
from analysis.registry import names

Row = Mapping[str, Any]
_NOTHING = 0.05
"""A step smaller than this in people moved nobody: half of what is shown."""


@dataclass(frozen=True)
class Explanations(Exhibit):
    """An exhibit whose page shows fold-outs; its table has every step of every municipality."""

    foldouts: Markup = field(default_factory=Markup)

    def page_html(self) -> Markup:
        """The fold-outs as one block, with the downloads of all steps under them."""
        return markup.block(
            "div",
            self._description(),
            self.foldouts,
            self._source(downloads=True),
            attributes={"class": f"exhibit exhibit-{self.kind}", "data-exhibit": self.name},
        )

    def _notebook_html(self) -> Markup:
        return self._in_notebook(self._description(), self.foldouts, self._source(downloads=False))


@dataclass(frozen=True)
class _County:
    """What every fold-out of a county needs."""

    weights: Mapping[str, float]
    rules: Rules
    reasons: Mapping[str, str]
    medians: Row
    about: About

    def say(self, key: str, **arguments: object) -> str:
        return lang.text(self.about.language, key, **arguments)

    def number(self, people: float) -> str:
        return lang.number(people, self.about.language, 1)


def explanations(
    proposal: Proposal,
    frame: pl.DataFrame,
    indicators: pl.DataFrame,
    about: About,
    fixed: Sequence[Fixed] = (),
) -> Explanations:
    """A fold-out for each municipality: the steps from its inhabitants to its number.

    Args:
        proposal: one county's.
        frame: `proposal_frame.of` of the same proposal, in alphabetical order.
        indicators: `indicators.indicators` of the whole country.
        about: the county, the year, written language, source.
        fixed: the cycle's fixed numbers, each with its reason.
    """
    county = _county(proposal, indicators, about, fixed)
    drawn = [_foldout(row, steps, county) for row, steps in _told(proposal, frame, indicators)]
    return Explanations(
        name="proposal-explanations",
        kind="table",
        title=county.say("explained-title", place=about.place, municipalities=frame.height),
        description=county.say("explained-description", municipalities=frame.height),
        alt=county.say("explained-description", municipalities=frame.height),
        source=about.source,
        table=_downloaded(proposal.steps, frame, county),
        language=about.language,
        foldouts=markup.block("div", *drawn, attributes={"class": "foldouts"}),
    )


def by_municipality(  # noqa: PLR0913 -- as `explanations`, and the language of each
    proposal: Proposal,
    frame: pl.DataFrame,
    indicators: pl.DataFrame,
    about: About,
    *,
    languages: Mapping[str, Language],
    fixed: Sequence[Fixed] = (),
) -> dict[str, Markup]:
    """The same steps, each municipality's alone and in its own language, without a fold-out.

    Args:
        proposal: see `explanations`, as the arguments that are not told here.
        frame: likewise.
        indicators: likewise.
        about: likewise.
        languages: written language by municipality code.
        fixed: likewise.

    Returns:
        by municipality code: a paragraph and the table of steps.
    """
    counties = {
        language: _county(proposal, indicators, replace(about, language=language), fixed)
        for language in set(languages.values())
    }
    return {
        row["code"]: Markup("\n").join(_content(row, steps, counties[languages[row["code"]]]))
        for row, steps in _told(proposal, frame, indicators)
    }


def _county(
    proposal: Proposal, indicators: pl.DataFrame, about: About, fixed: Sequence[Fixed]
) -> _County:
    shares = proposal.shares
    return _County(
        weights=dict(zip(shares.names, shares.weights.tolist(), strict=True)),
        rules=proposal.rules,
        reasons={one.code: one.reason for one in fixed},
        medians=criterion_facts.medians(indicators),
        about=about,
    )


def _told(
    proposal: Proposal, frame: pl.DataFrame, indicators: pl.DataFrame
) -> Iterator[tuple[Row, Sequence[Row]]]:
    """All that is known of each municipality, and its steps."""
    by_code = proposal.steps.partition_by("code", as_dict=True)
    known = {row["code"]: row for row in indicators.iter_rows(named=True)}
    inhabitants = frame["population"].sum()
    for row in frame.iter_rows(named=True):
        steps = by_code[(row["code"],)].rows(named=True)
        yield {**known[row["code"]], **row, "inhabitants": inhabitants}, steps


def _foldout(row: Row, steps: Sequence[Row], county: _County) -> Markup:
    language = county.about.language
    number = lang.number(row["recommended"], language)
    summary = markup.element(
        "summary",
        markup.element("span", row["name"], attributes={"class": "foldout-name"}),
        " ",
        markup.element("span", number, attributes={"class": "foldout-number"}),
    )
    return markup.block(
        "details",
        summary,
        *_content(row, steps, county),
        attributes={"class": "foldout"},
    )


def _content(row: Row, steps: Sequence[Row], county: _County) -> tuple[Markup, Markup]:
    """The number in sentences, and the steps that lead to it."""
    return (
        markup.element("p", " ".join(_lead(row, county))),
        waterfall.table(list(_rows(row, steps, county)), county.about.language),
    )


def _lead(row: Row, county: _County) -> Iterator[str]:
    """The number beside the request, how sure it is, and whether the request stood out."""
    language = county.about.language
    requested = row["requested"]
    yield county.say("explained-number", number=row["recommended"], name=names.display(row["name"]))
    if requested is None:
        yield county.say("explained-no-request")
    else:
        yield county.say("explained-request", requested=requested)
        if row["stands_out"]:
            expected = lang.number(row["fitted"], language)
            yield county.say("explained-stands-out", way=row["stands_out"], expected=expected)
    low, high = row["low"], row["high"]
    if low == 0 < high:
        either = numbers.spread(low, high, county.rules.minimum, language)
        yield county.say("explained-either", range=either)
    else:
        key = "explained-firm" if low == high else "explained-range"
        yield county.say(key, low=low, high=high)


def _rows(row: Row, steps: Sequence[Row], county: _County) -> Iterator[Step]:
    """The rows of the waterfall; a rule that moves nobody here is left out."""
    criteria = [step for step in steps if _is_criterion(step["step"])]
    after = [
        step
        for step in steps
        if step["step"] not in {POPULATION, *(one["step"] for one in criteria)}
        and abs(step["people"]) > _NOTHING
    ]
    begin = sum(step["people"] for step in steps if step["step"] == POPULATION)
    part = lang.percent(row["population"] / row["inhabitants"], county.about.language)
    yield Step("level", _label(POPULATION, county), county.say("explained-part", part=part), begin)
    for step in criteria:
        detail = _criterion_detail(step["step"], row, county)
        yield Step("change", _label(step["step"], county), detail, step["people"])
    if after and criteria:
        so_far = begin + sum(step["people"] for step in criteria)
        yield Step("between", county.say("explained-between"), "", so_far)
    for step in after:
        detail = _rule_detail(step, row, county)
        yield Step("change", _label(step["step"], county), detail, step["people"])
    yield Step("result", county.say("explained-result"), "", row["recommended"])


def _is_criterion(step: str) -> bool:
    return step == SIZE or (step in CRITERIA and step != POPULATION)


def _label(step: str, county: _County) -> str:
    language = county.about.language
    if step == SIZE:
        return county.say("explained-size")
    if step == "minimum":
        return county.say("explained-minimum", minimum=county.rules.minimum)
    if step in county.weights and step != POPULATION:
        weight = lang.percent(county.weights[step], language, 0)
        return county.say("explained-criterion", label=words.step(step, language), weight=weight)
    return words.step(step, language)


def _criterion_detail(step: str, row: Row, county: _County) -> str:
    language = county.about.language
    if step != SIZE:
        return criterion_facts.line(step, row, county.medians, language)
    own = county.weights.get(POPULATION, 0.0)
    return county.say(
        "explained-size-detail",
        weight=lang.percent(1 - own, language, 0),
        all="no" if own else "yes",
    )


def _rule_detail(step: Row, row: Row, county: _County) -> str:
    """What the rule does here: to this municipality, or because of what it does to others."""
    code, minimum = row["code"], county.rules.minimum
    if step["step"] == "minimum":
        case = "none" if row["recommended"] == 0 else "others"
        if row["recommended"] == minimum and step["people"] > 0:
            case = "lifted"
        return county.say("explained-minimum-detail", case=case, minimum=minimum)
    if step["step"] == "cap":
        case = "own" if code in county.rules.caps else "others"
        return county.say("explained-cap-detail", case=case, cap=county.rules.caps.get(code, 0))
    if step["step"] == "override":
        case = "own" if code in county.rules.fixed else "others"
        reason = county.reasons.get(code, "")
        return county.say("explained-override-detail", case=case, reason=reason)
    return ""


def _downloaded(steps: pl.DataFrame, frame: pl.DataFrame, county: _County) -> pl.DataFrame:
    """Every step of every municipality, its name in words: also those that moved nobody."""
    said = {step: _label(step, county) for step in steps["step"].unique()}
    return frame.select("code", "name").join(
        steps.select(
            "code", "order", pl.col("step").replace_strict(said, return_dtype=pl.String), "people"
        ),
        on="code",
        maintain_order="left_right",
    )
