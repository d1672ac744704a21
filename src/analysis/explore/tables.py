"""The tables of the workbench: the numbers of one setting, and two settings side by side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import polars as pl
from markupsafe import Markup

from analysis import language as lang
from analysis import vocabulary
from analysis.explore.settings import Setting
from analysis.figures import markup
from analysis.figures.cells import cell
from analysis.figures.markup import block, element
from analysis.language import Language
from analysis.recommendation import words

COLUMNS = (
    "name",
    "recommended",
    "share",
    "recommended_per_1000",
    "requested",
    "population",
)
_RESULT = "recommended"
_SUMMED = ("population", "share", "recommended", "requested")
_DECIMALS = {"share": 1, "recommended_per_1000": 1}
_NUMBER = {"class": "number"}


@dataclass(frozen=True)
class Pinned:
    """A setting that is kept beside another, and what it gives."""

    setting: Setting
    numbers: pl.DataFrame
    """`code`, `name`, `recommended`, in the order of the table."""


def municipalities(frame: pl.DataFrame, language: Language) -> Markup:
    """The numbers of every municipality; a row can be chosen.

    Args:
        frame: `code` and `COLUMNS`, in the order to show.
        language: written language.
    """
    head = (_heading(name, language) for name in COLUMNS)
    body = (_row(row, language) for row in frame.select("code", *COLUMNS).iter_rows(named=True))
    sums = _sums(frame, language)
    foot = element("tr", *(_cell(name, sums, language) for name in COLUMNS))
    return _scrolling(head, body, foot, lang.text(language, "explore-table"))


def settings(first: Pinned, second: Pinned, titles: tuple[str, str], language: Language) -> Markup:
    """What the two settings are: weights as parts of the whole, total, minimum."""
    parts = first.setting.parts, second.setting.parts
    rows = [
        (
            words.criterion(name, language),
            *(lang.percent(one.get(name, 0.0), language) for one in parts),
        )
        for name in dict.fromkeys([*parts[0], *parts[1]])
        if any(one.get(name) for one in parts)
    ]
    for key in ("total", "minimum"):
        values = (getattr(one.setting, key) for one in (first, second))
        label = lang.text(language, f"explore-{key}")
        rows.append((label, *(lang.number(value, language) for value in values)))
    head = _plain_head((lang.text(language, "explore-setting"), *titles))
    return _table(head, (_plain_row(row) for row in rows))


def differences(
    first: Pinned, second: Pinned, titles: tuple[str, str], language: Language
) -> Markup:
    """Each municipality's number under both settings, and the difference; rows can be chosen."""
    both = first.numbers.join(
        second.numbers.select("code", other="recommended"), on="code", maintain_order="left"
    )
    titled = (
        vocabulary.label("name", language),
        *titles,
        lang.text(language, "explore-difference"),
    )
    body = (
        _plain_row(_compared(name, one, other, language), code)
        for code, name, one, other in both.select(
            "code", "name", "recommended", "other"
        ).iter_rows()
    )
    name = lang.text(language, "explore-sum")
    sums = _compared(name, int(both["recommended"].sum()), int(both["other"].sum()), language)
    return _scrolling(
        _plain_head(titled), body, _plain_row(sums), lang.text(language, "explore-differences")
    )


def people_moved(first: Pinned, second: Pinned) -> int:
    """People that are elsewhere in the second setting: the larger of what came and what went.

    With equal totals both are ½ Σ |second − first|.
    """
    both = first.numbers.join(second.numbers.select("code", other="recommended"), on="code")
    change = both["other"] - both["recommended"]
    return max(int(change.clip(lower_bound=0).sum()), -int(change.clip(upper_bound=0).sum()))


def _sums(frame: pl.DataFrame, language: Language) -> dict[str, object]:
    """The last row: sums of what is known, and the county's own rate."""
    sums = frame.select(
        *(pl.when(pl.col(name).count() > 0).then(pl.col(name).sum()) for name in _SUMMED),
        recommended_per_1000=pl.col("recommended").sum() / pl.col("population").sum() * 1000,
    )
    return {"name": lang.text(language, "explore-sum"), **sums.row(0, named=True)}


def _compared(name: str, one: int, other: int, language: Language) -> tuple[str, ...]:
    numbers = (lang.number(one, language), lang.number(other, language))
    return (name, *numbers, lang.signed(other - one, language))


def _heading(name: str, language: Language) -> Markup:
    attributes = {"scope": "col", "title": vocabulary.definition(name, language)}
    numeric = {} if name == "name" else _NUMBER
    return element("th", vocabulary.label(name, language), attributes={**attributes, **numeric})


def _row(row: dict[str, object], language: Language) -> Markup:
    cells = (_cell(name, row, language) for name in COLUMNS)
    return element("tr", *cells, attributes={"data-code": str(row["code"])})


def _cell(name: str, row: dict[str, object], language: Language) -> Markup:
    value = row[name]
    if name == "name":
        return element("th", str(value), attributes={"scope": "row"})
    if isinstance(value, float):
        written = lang.number(value, language, _DECIMALS.get(name, 0))
    else:
        written = cell(row, name, language).text or lang.EN_DASH
    kind = "number result" if name == _RESULT else "number"
    return element("td", written, attributes={"class": kind})


def _plain_head(titles: Sequence[str]) -> Iterable[Markup]:
    for place, title in enumerate(titles):
        yield element("th", title, attributes={"scope": "col", **(_NUMBER if place else {})})


def _plain_row(cells: Sequence[str], code: str = "") -> Markup:
    name, *numbers = cells
    written = (element("td", one, attributes={"class": _kind(one)}) for one in numbers)
    chosen = {"data-code": code} if code else {}
    return element(
        "tr", element("th", name, attributes={"scope": "row"}), *written, attributes=chosen
    )


def _kind(written: str) -> str:
    """A difference that is one stands out."""
    return "number changed" if written.startswith(("+", "−")) else "number"


def _table(head: Iterable[Markup], body: Iterable[Markup], foot: str = "") -> Markup:
    heading = element("thead", element("tr", *head))
    last = element("tfoot", foot) if foot else ""
    return block("table", heading, element("tbody", *body), last)


def _scrolling(head: Iterable[Markup], body: Iterable[Markup], foot: Markup, label: str) -> Markup:
    return markup.scrolling(_table(head, body, foot), label)
