"""The tables of numbers in a paper, as lines of Markdown, every number a value of the report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from analysis import language as lang
from analysis import vocabulary
from analysis.comparing.reading import Value
from analysis.figures import cells
from analysis.figures.values import MUNICIPALITY
from analysis.language import Language
from analysis.papers.writing import written
from analysis.publishing.values import escape

_COUNTY_COLUMNS = ("population", "requested", "recommended", "difference")
_SUMS = ("settlement.population", "settlement.requested", "recommendation.total")
_SUM_OF_DIFFERENCES = "recommendation.difference"
_OWN_ROWS = ("population", "requested", "decided", "settled", "recommended")
_LABELS = {"difference": "request_difference_change"}
_FULL_WIDTH = 26  # a column's part of the page is its number of dashes
_NUMBER_WIDTH = 16

Values = Mapping[str, Value]


def county(values: Values, codes: Sequence[str], language: Language) -> list[str]:
    """All municipalities in alphabetical order, and the county's sums.

    Args:
        values: of the manifest.
        codes: the municipalities.
        language: written language.
    """
    ordered = sorted(codes, key=lambda code: lang.sort_key(str(_own(values, code, "name"))))
    rows = [
        [
            escape(str(_own(values, code, "name"))),
            *(_cell(values, code, name, language) for name in _COUNTY_COLUMNS),
        ]
        for code in ordered
    ]
    total = [
        lang.text(language, "papers-sum"),
        *(_sum(values, name, language) for name in (*_SUMS, _SUM_OF_DIFFERENCES)),
    ]
    labels = [vocabulary.label(_LABELS.get(name, name), language) for name in _COUNTY_COLUMNS]
    return _table([lang.text(language, "papers-municipality"), *labels], [*rows, total])


def own(values: Values, code: str, language: Language) -> list[str]:
    """One municipality's numbers, one a row.

    Args:
        values: of the manifest.
        code: the municipality.
        language: written language.
    """
    rows = [
        [vocabulary.label(name, language), _cell(values, code, name, language)]
        for name in _OWN_ROWS
    ]
    headings = [lang.text(language, "papers-figure"), lang.text(language, "papers-number")]
    return _table(headings, rows)


def _own(values: Values, code: str, name: str) -> Value:
    return values.get(f"{MUNICIPALITY}.{code}.{name}")


def _cell(values: Values, code: str, name: str, language: Language) -> str:
    """A number, or the mark that tables have instead of it."""
    value = _own(values, code, name)
    row = {name: value, f"{name}_status": _own(values, code, f"{name}_status")}
    if row[f"{name}_status"] is not None:
        return escape(cells.cell(row, name, language).text)
    return escape(written(name, value, language) or "")


def _sum(values: Values, name: str, language: Language) -> str:
    """A sum, or that there is none: a dash says that a municipality was not asked."""
    return escape(written(name, values.get(name), language) or "")


def _table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """A pipe table; the first column is text, the others numbers."""
    widths = [_FULL_WIDTH, *[_NUMBER_WIDTH] * (len(headings) - 1)]
    rule = [":" + "-" * widths[0], *("-" * width + ":" for width in widths[1:])]
    return [f"| {' | '.join(line)} |" for line in (headings, rule, *rows)]
