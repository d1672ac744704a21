"""Steps that lead to a number, as a table with a bar in each row: the page prints and reads aloud.

No script and no plot: thirty-eight of them are lighter than one map. A bar begins where the one
before it ended; its point shows whether people are added or taken, so colour is never needed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

from analysis import language as lang
from analysis import vocabulary
from analysis.figures import markup
from analysis.language import Language

_WIDTH = 200
_POINT = 5
_SEEN = 1.5
"""No change is drawn narrower than this: the smallest must be seen."""
_TENTH = 10

Kind = Literal["level", "change", "between", "result"]
_CLASSES: dict[Kind, str] = {
    "level": "step-level",
    "change": "step-change",
    "between": "step-between",
    "result": "step-result",
}


@dataclass(frozen=True)
class Step:
    """One row: what happened, and how many people it gave or took."""

    kind: Kind
    """`level`: where the steps begin. `change`: added to it. `between`: where the steps are so
    far. `result`: where they end."""
    label: str
    detail: str
    people: float
    """Tenths of people; the levels are not added."""


def table(steps: Sequence[Step], language: Language) -> Markup:
    """The steps as a table: what, people, a bar that readers of the screen do not need.

    Args:
        steps: the first is a level, the last the result.
        language: written language.

    Raises:
        ValueError: the steps do not add up to the result.
    """
    ends = _ends(steps)
    reach = max(max(pair) for pair in ends) or 1.0
    rows = [
        _row(step, _bar(step, begin, end, reach), language)
        for step, (begin, end) in zip(steps, ends, strict=True)
    ]
    head = markup.element(
        "tr",
        markup.element("th", vocabulary.label("step", language), attributes={"scope": "col"}),
        markup.element(
            "th",
            vocabulary.label("people", language),
            attributes={"scope": "col", "class": "number"},
        ),
        markup.element("td"),
    )
    return markup.block(
        "table",
        markup.element("thead", head),
        markup.block("tbody", *rows),
        attributes={"class": "waterfall", "data-quarto-disable-processing": "true"},
    )


def _ends(steps: Sequence[Step]) -> list[tuple[float, float]]:
    """Where each bar begins and ends; in whole tenths, so that the sum is exact."""
    level, ends = 0, []
    for step in steps:
        people = round(step.people * _TENTH)
        if step.kind == "level":
            level = people
            ends.append((0, level))
        elif step.kind == "change":
            ends.append((level, level + people))
            level += people
        elif level != people:
            raise ValueError(f"the steps add up to {level / _TENTH}, not {step.people}")
        else:
            ends.append((0, level))
    return [(begin / _TENTH, end / _TENTH) for begin, end in ends]


def _row(step: Step, bar: Markup, language: Language) -> Markup:
    detail = (
        markup.element("span", step.detail, attributes={"class": "step-detail"})
        if step.detail
        else ""
    )
    return markup.element(
        "tr",
        markup.element("th", step.label, detail, attributes={"scope": "row"}),
        markup.element("td", _number(step, language), attributes={"class": "number"}),
        markup.element("td", bar),
        attributes={"class": _CLASSES[step.kind]},
    )


def _number(step: Step, language: Language) -> str:
    if step.kind == "result":
        return lang.number(step.people, language)
    write = lang.signed if step.kind == "change" else lang.number
    return write(step.people, language, 1)


def _bar(step: Step, begin: float, end: float, reach: float) -> Markup:
    left, right = sorted((begin * _WIDTH / reach, end * _WIDTH / reach))
    if step.kind != "change":
        path, kind = f"M0 1H{right:.1f}V11H0Z", "level"
    elif begin == end:
        path, kind = f"M{left:.1f} 0V12", "none"
    elif end > begin:
        path, kind = _pointing_right(left, right), "more"
    else:
        path, kind = _pointing_left(left, right), "fewer"
    return markup.element(
        "svg",
        markup.element("path", attributes={"class": kind, "d": path}),
        attributes={
            "class": "step-bar",
            "viewBox": f"-1 0 {_WIDTH + 2} 12",
            "preserveAspectRatio": "none",
            "aria-hidden": "true",
        },
    )


def _pointing_right(left: float, right: float) -> str:
    right = max(right, left + _SEEN)
    neck = max(left, right - _POINT)
    return f"M{left:.1f} 1H{neck:.1f}L{right:.1f} 6L{neck:.1f} 11H{left:.1f}Z"


def _pointing_left(left: float, right: float) -> str:
    left = min(left, right - _SEEN)
    neck = min(right, left + _POINT)
    return f"M{right:.1f} 1H{neck:.1f}L{left:.1f} 6L{neck:.1f} 11H{right:.1f}Z"
