"""The figures there are of each duty, whichever table they are registered in.

Each figure is one row: what it counts, the year where it has one, its two ends (equal but for sums
with withheld figures), and whether it is reported or withheld. `registered_in` and `registered_as`
are those of the duties, so that a duty that is registered elsewhere tomorrow needs no new code.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import polars as pl

FIGURES = {
    "registered_in": pl.String,
    "registered_as": pl.String,
    "figure": pl.String,
    "year": pl.Int64,
    "figure_low": pl.Int64,
    "figure_high": pl.Int64,
    "figure_status": pl.String,
}
REPORTED = "reported"

_OF_SCHEME = ("applications", "applications_awarded", "amount_awarded", "applications_undecided")
_CHAIN = ("requested", "decided", "settled")


def figures(
    parts: Iterable[pl.DataFrame], own: Iterable[pl.DataFrame], duties: pl.DataFrame
) -> pl.DataFrame:
    """The figures of every duty.

    Args:
        parts: frames with the columns of `FIGURES`, whose duty is where they are registered.
        own: the same with `duty_id` before them, for what is registered duty by duty.
        duties: the raw table `duties`.

    Returns:
        `duty_id` and the columns of `FIGURES`, in the order of the duties; a part without a
        `registered_as` belongs to every duty of its table.
    """
    found = pl.concat([pl.DataFrame(schema=FIGURES), *parts])
    wanted = duties.select("duty_id", "registered_in", _as="registered_as")
    joined = wanted.join(found, on="registered_in", maintain_order="left_right")
    same = pl.col("_as").eq_missing(pl.col("registered_as"))
    whole = pl.col("_as").is_null() | pl.col("registered_as").is_null()
    placed = joined.filter(same | whole).select("duty_id", *FIGURES)
    return pl.concat([placed, *own]).sort("duty_id", maintain_order=True)


def settlement(chain: pl.DataFrame, year: int) -> pl.DataFrame:
    """What the county's municipalities were asked for, said yes to and settled in a year.

    Args:
        chain: `measures.settlement.county_chain`.
        year: the year reported on.
    """
    now = chain.filter(pl.col("year") == year)
    rows = [
        ("settlement", None, name, year, *_ends(row, name), REPORTED)
        for row in now.iter_rows(named=True)
        for name in _CHAIN
        if _ends(row, name)[0] is not None
    ]
    return _frame(rows)


def advisers(
    advisers: pl.DataFrame, adviser_municipalities: pl.DataFrame, municipalities: pl.DataFrame
) -> pl.DataFrame:
    """How many advisers the county has, and how many of its municipalities turn to one.

    Args:
        advisers: `email`, `name`, `county_code`.
        adviser_municipalities: `email`, `code`.
        municipalities: the county's, `code`, `county_code`.
    """
    own = advisers.filter(pl.col("county_code").is_in(municipalities["county_code"].implode()))
    followed = adviser_municipalities.filter(pl.col("code").is_in(municipalities["code"].implode()))
    if followed.is_empty():
        return pl.DataFrame(schema=FIGURES)
    counted = (own.height, followed["code"].n_unique())
    rows = [
        ("adviser_municipalities", None, name, None, number, number, REPORTED)
        for name, number in zip(("advisers", "municipalities_followed"), counted, strict=True)
    ]
    return _frame(rows)


def participants(totals: pl.DataFrame) -> pl.DataFrame:
    """How many took part in each service each year, as they are published.

    Args:
        totals: the county's totals after disclosure control: `year`, `service`, `participants`
            (null where withheld), `participants_status`.
    """
    rows = [
        ("participants", service, "participants", year, people, people, status)
        for year, service, people, status in totals.select(
            "year", "service", "participants", "participants_status"
        ).iter_rows()
    ]
    return _frame(rows)


def grants(schemes: pl.DataFrame) -> pl.DataFrame:
    """How many applied for each scheme each year, how many were given something, and how much.

    Args:
        schemes: the first of `grants.summaries`; where nothing is decided there is neither a sum
            nor a number of awards, and where everything is, nothing is said of the undecided.
    """
    undecided = pl.col("applications_undecided")
    told = schemes.filter(pl.col("scheme").is_not_null()).with_columns(
        applications_awarded=pl.when(undecided < pl.col("applications")).then(
            "applications_awarded"
        ),
        applications_undecided=pl.when(undecided > 0).then(undecided),
    )
    rows = [
        ("grants", row["scheme"], name, row["year"], row[name], row[name], REPORTED)
        for row in told.iter_rows(named=True)
        for name in _OF_SCHEME
        if row[name] is not None
    ]
    return _frame(rows)


def activities(activities: pl.DataFrame, duties: pl.DataFrame) -> pl.DataFrame:
    """How many activities each duty has had.

    Args:
        activities: the county's rows of the cycle, `duty_id`.
        duties: the raw table `duties`.

    Returns:
        `duty_id` and the columns of `FIGURES`.
    """
    return _counted(activities, duties, "activities")


def indicators(state: pl.DataFrame, duties: pl.DataFrame) -> pl.DataFrame:
    """How many indicators with a value each duty has.

    Args:
        state: `plan.state_at`.
        duties: the raw table `duties`.

    Returns:
        `duty_id` and the columns of `FIGURES`.
    """
    valued = state.filter(pl.col("indicator_value").is_not_null())
    return _counted(valued, duties, "measures", "indicators")


def _counted(
    rows: pl.DataFrame, duties: pl.DataFrame, table: str, figure: str = ""
) -> pl.DataFrame:
    """Rows per duty, for the duties that are registered in the table."""
    own = duties.filter(pl.col("registered_in") == table)["duty_id"]
    counted = rows.filter(pl.col("duty_id").is_in(own.implode())).group_by("duty_id").len("count")
    found = [
        (duty, table, None, figure or table, None, count, count, REPORTED)
        for duty, count in counted.sort("duty_id").iter_rows()
    ]
    return pl.DataFrame(found, schema={"duty_id": pl.String, **FIGURES}, orient="row")


def _ends(row: Mapping[str, int | None], name: str) -> tuple[int | None, int | None]:
    """The two ends of a quantity: its own columns where there are any, else the value twice."""
    if f"{name}_low" in row:
        return row[f"{name}_low"], row[f"{name}_high"]
    return row[name], row[name]


def _frame(rows: Sequence[tuple[object, ...]]) -> pl.DataFrame:
    return pl.DataFrame(list(rows), schema=FIGURES, orient="row")
