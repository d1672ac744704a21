"""What the settlement series itself tells: years, revisions, and figures that are not there.

Each check takes frames and gives findings; none stops the work. Checks of one county take the rows
of that county, located by `registry.successors.county_of`.
"""

from __future__ import annotations

import re

import polars as pl

from analysis.errors import Finding, Severity, Where
from analysis.measures import suppression
from analysis.measures.chain import undecided

PRESENTATION = "data/raw/presentation_requests.csv"
"""How findings name the file of the presented requests."""

YEAR_IN_TITLE = re.compile(r"\b(?:19|20)\d{2}\b")


def agreement(presented: pl.DataFrame, settlement: pl.DataFrame) -> pl.DataFrame:
    """How many of a table's requests equal the series, for every year and both kinds of request.

    Args:
        presented: `code`, `requested` (people).
        settlement: `year`, `code`, `requested`, `requested_original`.

    Returns:
        `year`, `request_kind` (`requested` or `requested_original`), `equal_figures`,
        `compared_figures` (numbers present in both), best agreement first, later years before
        earlier.
    """
    series = settlement.unpivot(
        ["requested", "requested_original"],
        index=["year", "code"],
        variable_name="request_kind",
        value_name="people",
    ).drop_nulls("people")
    same = pl.col("people") == pl.col("requested")
    return (
        series.join(presented.select("code", "requested"), on="code")
        .group_by("year", "request_kind")
        .agg(equal_figures=same.sum().cast(pl.Int64), compared_figures=pl.len().cast(pl.Int64))
        .sort(["equal_figures", "year", "request_kind"], descending=[True, True, False])
    )


def presentation(presented: pl.DataFrame, settlement: pl.DataFrame) -> list[Finding]:
    """Which year the requests of a presented table are of, against what its column title says.

    Args:
        presented: `code`, `requested`, `column_title`.
        settlement: `year`, `code`, `requested`, `requested_original`.

    Returns:
        warning `presentation-year` when all figures are those of another year than the title's;
        warning `presentation-differs` when no year has them all; nothing when all is well.
    """
    title = str(presented["column_title"][0])
    said = YEAR_IN_TITLE.search(title)
    best = agreement(presented, settlement).row(0, named=True)
    args: dict[str, str | int | float] = {
        "title": title,
        "year": str(best["year"]),
        "equal": best["equal_figures"],
        "rows": presented.height,
        "sum": int(presented["requested"].sum()),
    }
    where = Where(PRESENTATION, column="column_title")
    if best["equal_figures"] < presented.height:
        return [Finding("presentation-differs", Severity.WARNING, where, args)]
    if said and said.group() != str(best["year"]):
        equal = _equal_in(int(said.group()), presented, settlement)
        args |= {"title_year": said.group(), "equal_title_year": equal}
        return [Finding("presentation-year", Severity.WARNING, where, args)]
    return []


def _equal_in(year: int, presented: pl.DataFrame, settlement: pl.DataFrame) -> int:
    counts = agreement(presented, settlement.filter(pl.col("year") == year))["equal_figures"]
    return int(counts[0]) if len(counts) else 0


def series(county: pl.DataFrame, settlement: pl.DataFrame) -> list[Finding]:
    """All notes on one county's series: revisions, unknown decisions, missing and doubtful figures.

    Args:
        county: the rows of the settlement table in the county, each year's own area.
        settlement: the whole table.
    """
    return [
        *revised(county),
        *decisions_unknown(county),
        *settled_missing(county),
        *suppressed_or_not_asked(county, settlement),
    ]


def revised(rows: pl.DataFrame) -> list[Finding]:
    """A note `requests-revised` for each year in which the requests were changed on the way.

    Args:
        rows: `year`, `requested_original`, `requested` of an area.
    """
    both = rows.drop_nulls(["requested_original", "requested"])
    years = both.group_by("year").agg(
        pl.col("requested_original").sum(),
        pl.col("requested").sum(),
        changed=(pl.col("requested_original") != pl.col("requested")).sum(),
    )
    return [
        _note(
            "requests-revised",
            year,
            {"original": original, "requested": requested, "municipalities": changed},
        )
        for year, original, requested, changed in years.filter(pl.col("changed") > 0)
        .sort("year")
        .iter_rows()
    ]


def decisions_unknown(rows: pl.DataFrame) -> list[Finding]:
    """A note `decisions-unknown` for each year with municipalities asked whose decision is unknown.

    Args:
        rows: the settlement table's rows of an area.
    """
    years = _per_year(rows.filter(undecided()), people=pl.col("requested").sum())
    return [
        _note("decisions-unknown", year, {"municipalities": count, "people": people})
        for year, count, people in years.iter_rows()
    ]


def settled_missing(rows: pl.DataFrame) -> list[Finding]:
    """A note `settled-missing` for each year where a council said yes and no settled figure exists.

    Args:
        rows: the settlement table's rows of an area.
    """
    years = _per_year(rows.filter(missing_after_yes()), people=pl.col("decided").sum())
    return [
        _note("settled-missing", year, {"municipalities": count, "people": people})
        for year, count, people in years.iter_rows()
    ]


def missing_after_yes() -> pl.Expr:
    """Whether a council decided to settle people and the settled figure is not there."""
    said_yes = (pl.col("decided") > 0).fill_null(value=False)
    return said_yes & (pl.col("settled_status") == "missing")


def suppressed_or_not_asked(county: pl.DataFrame, settlement: pl.DataFrame) -> list[Finding]:
    """A note for each year where the mark for withheld may also mean «not asked».

    A year is doubtful when its table has no other mark than «withheld» where a settled figure is
    not given. The interval stays wide; the note tells how much of it comes from municipalities
    that were not asked for anyone.

    Args:
        county: the settlement table's rows of one county.
        settlement: the whole table.

    Returns:
        notes `suppressed-or-not-asked`: `municipalities` and `not_asked` of them (cells), `low`,
        `high` (the interval), `high_asked` (its end when those not asked settled nobody).
    """
    doubtful = (
        settlement.group_by("year")
        .agg(unmarked=(pl.col("settled_status") == "missing").any())
        .filter(~pl.col("unmarked"))
    )
    withheld = pl.col("settled_status") == "suppressed"
    years = (
        county.join(doubtful, on="year", how="semi")
        .group_by("year")
        .agg(
            municipalities=withheld.sum().cast(pl.Int64),
            not_asked=(withheld & (pl.col("requested_status") == "not_asked")).sum().cast(pl.Int64),
            low=pl.col("settled").sum(),
        )
        .filter(pl.col("not_asked") > 0)
        .sort("year")
    )
    most = suppression.HIGHEST_SUPPRESSED
    return [
        _note(
            "suppressed-or-not-asked",
            year,
            {
                "municipalities": cells,
                "not_asked": not_asked,
                "low": low,
                "high": low + most * cells,
                "high_asked": low + most * (cells - not_asked),
            },
        )
        for year, cells, not_asked, low in years.iter_rows()
    ]


def _per_year(rows: pl.DataFrame, **sums: pl.Expr) -> pl.DataFrame:
    count = pl.len().cast(pl.Int64).alias("count")
    return rows.group_by("year").agg(count, **sums).sort("year")


def _note(key: str, year: int, args: dict[str, int]) -> Finding:
    return Finding(key, Severity.NOTE, args={"year": str(year), **args})
