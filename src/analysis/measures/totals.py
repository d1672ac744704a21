"""The sums of the municipalities beside totals that others published, each difference explained.

`county_totals` has rows of two kinds, told by `basis`: sums of the same municipality table, which
must agree to the last person, and tables published at another time, which need not.
"""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from analysis.errors import FIRST_LINE, Argument, Finding, Severity, Where
from analysis.measures import chain
from analysis.measures.checks import missing_after_yes
from analysis.registry.counties import with_prefix

SUM_BASIS = "sum of municipalities"
"""How `basis` begins for sums of the municipality table."""

RUNNING = "still running"
"""What `basis` contains when the year was not over when the total was published."""

COUNTY_TOTALS = "data/raw/county_totals.csv"
NATIONAL_TOTALS = "data/raw/national_totals.csv"
"""How findings name the files of the published totals."""

_REPORTED = {"requested": "requested_sum", "decided": "decided_low"}
"""Published totals are sums of what was reported, and so is the low end of ours."""


def sums_by_prefix(settlement: pl.DataFrame) -> pl.DataFrame:
    """The chain of each code prefix and year: the counties of that time.

    Args:
        settlement: the settlement table.

    Returns:
        `code_prefix`, `year` and the columns of `chain.COLUMNS`.
    """
    return chain.add_up(
        settlement.with_columns(code_prefix=pl.col("code").str.head(2)), "code_prefix", "year"
    )


def counties(
    settlement: pl.DataFrame,
    county_totals: pl.DataFrame,
    named: pl.DataFrame,
    county_code: str | None = None,
) -> list[Finding]:
    """Compare published county totals with the sums of the municipalities.

    Args:
        settlement: the settlement table.
        county_totals: `year`, `county_name`, `requested`, `decided`, `settled`,
            `suppressed_settled_cells`, `basis`, in the order of the file.
        named: `county_name`, `code_prefix`, `county_code`, from `registry.counties.through_time`.
        county_code: published tables of this county only; None gives all. Sums are compared for
            every county.

    Returns:
        errors `county-total-differs` where a sum does not agree, warnings `county-total-unknown`
        for names that are no county or years without figures, notes `county-published-differs`
        and `county-published-while-running` with both pairs of numbers; each with its line.
    """
    numbered = county_totals.with_row_index("line", offset=FIRST_LINE)
    rows = with_prefix(numbered, named).join(
        sums_by_prefix(settlement),
        on=["code_prefix", "year"],
        how="left",
        suffix="_sum",
        maintain_order="left",
    )
    is_sum = pl.col("basis").str.starts_with(SUM_BASIS)
    wanted = pl.lit(value=True) if county_code is None else pl.col("county_code") == county_code
    return [
        finding
        for row in rows.filter(is_sum | wanted).iter_rows(named=True)
        for finding in _compare_county(row)
    ]


def national(settlement: pl.DataFrame, national_totals: pl.DataFrame) -> list[Finding]:
    """Compare published national totals with the sums of the municipalities.

    The workbook uses the sums, because only they can be followed down to a municipality; each note
    says so, with both numbers. A year can have several rows, one for each publisher.

    Args:
        settlement: the settlement table.
        national_totals: `year`, `requested_first`, `requested_final`, `municipalities_asked`,
            `decided`, `settled`, in the order of the file.

    Returns:
        notes `national-settled-inside` / `national-settled-outside` (published against the
        interval), `national-total-differs` (request, decision, municipalities asked),
        `national-request-changed` (first against final), each with line; warnings
        `national-sum-missing` where no municipality has a figure to add up.
    """
    missing = settlement.group_by("year").agg(
        settled_missing=missing_after_yes().sum().cast(pl.Int64)
    )
    sums = chain.add_up(settlement, "year").join(missing, on="year")
    rows = national_totals.with_row_index("line", offset=FIRST_LINE).join(
        sums, on="year", how="left", suffix="_sum", maintain_order="left"
    )
    return [finding for row in rows.iter_rows(named=True) for finding in _compare_national(row)]


Row = dict[str, object]


def _compare_county(row: Row) -> Iterator[Finding]:
    where = Where(COUNTY_TOTALS, _whole(row["line"]))
    args: dict[str, Argument] = {"county": str(row["county_name"]), "year": str(row["year"])}
    if row["code_prefix"] is None or row["municipalities"] is None or _incomparable(row):
        yield Finding("county-total-unknown", Severity.WARNING, where, args)
    elif str(row["basis"]).startswith(SUM_BASIS):
        yield from _sum_differences(row, where, args)
    elif any(row[name] != row[ours] for name, ours in _REPORTED.items()):
        key = "while-running" if RUNNING in str(row["basis"]) else "differs"
        numbers = {
            "requested": _whole(row["requested"]),
            "decided": _whole(row["decided"]),
            "requested_sum": _whole(row["requested_sum"]),
            "decided_sum": _whole(row["decided_low"]),
        }
        yield Finding(f"county-published-{key}", Severity.NOTE, where, args | numbers)


def _incomparable(row: Row) -> bool:
    """Whether the numbers differ because one side has none."""
    pairs = [(row[name], row[ours]) for name, ours in _REPORTED.items()]
    return any(None in pair for pair in pairs) and any(one != other for one, other in pairs)


def _sum_differences(row: Row, where: Where, args: dict[str, Argument]) -> Iterator[Finding]:
    pairs = {
        **_REPORTED,
        "settled": "settled_low",
        "suppressed_settled_cells": "settled_suppressed",
    }
    for quantity, ours in pairs.items():
        if row[quantity] != row[ours] and None not in {row[quantity], row[ours]}:
            place = Where(where.file, where.row, quantity)
            numbers = {"published": _whole(row[quantity]), "sum": _whole(row[ours])}
            yield Finding(
                "county-total-differs",
                Severity.ERROR,
                place,
                args | {"quantity": quantity} | numbers,
            )


def _compare_national(row: Row) -> Iterator[Finding]:
    line = _whole(row["line"])
    year: dict[str, Argument] = {"year": str(row["year"])}
    for quantity, ours in (
        ("requested_final", "requested"),
        ("decided", "decided_low"),
        ("municipalities_asked", "municipalities_asked_sum"),
    ):
        place, said = Where(NATIONAL_TOTALS, line, quantity), year | {"quantity": quantity}
        if row[quantity] is not None and row[ours] is None:
            yield Finding("national-sum-missing", Severity.WARNING, place, said)
        elif row[quantity] is not None and row[quantity] != row[ours]:
            numbers = {"published": _whole(row[quantity]), "sum": _whole(row[ours])}
            yield Finding(
                "national-total-differs",
                Severity.NOTE,
                place,
                said | numbers,
            )
    if row["requested_first"] not in {None, row["requested_final"]}:
        args = {"first": _whole(row["requested_first"]), "final": _whole(row["requested_final"])}
        place = Where(NATIONAL_TOTALS, line, "requested_first")
        yield Finding("national-request-changed", Severity.NOTE, place, year | args)
    yield from _compare_settled(row, Where(NATIONAL_TOTALS, line, "settled"), year)


def _compare_settled(row: Row, where: Where, year: dict[str, Argument]) -> Iterator[Finding]:
    low, high = row["settled_low"], row["settled_high"]
    if row["settled"] is None or low is None or row["settled"] == low == high:
        return
    published, least, most = _whole(row["settled"]), _whole(low), _whole(high)
    key = "inside" if least <= published <= most else "outside"
    numbers = {
        "published": published,
        "low": least,
        "high": most,
        "suppressed": _whole(row["settled_suppressed"]),
        "missing": _whole(row["settled_missing"]),
    }
    yield Finding(f"national-settled-{key}", Severity.NOTE, where, year | numbers)


def _whole(value: object) -> int:
    return int(str(value))
