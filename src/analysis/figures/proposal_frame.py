"""One row per municipality with everything that the page tells of a proposal."""

from __future__ import annotations

import polars as pl

from analysis.figures import order
from analysis.recommendation.criteria import CRITERIA
from analysis.recommendation.fit import Fit
from analysis.recommendation.methods import METHODS
from analysis.recommendation.proposal import Background, Proposal

ALREADY_NAMED = {"last_year": "requested_before", "request": "requested", "own": "recommended"}
"""Methods whose numbers are a quantity of the vocabulary already."""

COLUMNS = (
    "code",
    "name",
    "population",
    "recommended",
    "low",
    "high",
    "group",
    "requested",
    "requested_status",
    "request_difference_change",
    "requested_before",
    "requested_before_status",
    "recommended_per_1000",
    "fitted",
    "deviation",
    "stands_out",
)

_FITTED = ("fitted", "deviation", "stands_out")
_STATUSES = ("requested_status", "requested_before_status")
_NEW = ("not_asked_before", "not_asked_either")


def of(
    proposal: Proposal, background: Background, year: pl.DataFrame, fit: Fit | None
) -> pl.DataFrame:
    """A proposal beside the request, last year and its own uncertainty.

    Args:
        proposal: one county's.
        background: of the same proposal.
        year: `measures.settlement.municipality_year` of the year: `code`, `requested_status`,
            `requested_change_reason`.
        fit: the fit to the national request; None where there is no request yet.

    Returns:
        the columns of `COLUMNS`, in alphabetical order; `request_difference_change` = recommended
        − requested.
    """
    reasons = year.select("code", "requested_status", "requested_change_reason")
    ranges = background.stability.ranges.select("code", "group", "low", "high")
    found = made(fit)
    fitted = found.municipalities.select("code", *_FITTED) if found else _no_fit()
    rows = proposal.municipalities
    for part in (ranges, reasons, fitted):
        rows = rows.join(part, on="code", how="left", validate="1:1", maintain_order="left")
    return order.by_name(
        rows.with_columns(
            _status("requested", pl.col("requested_status")),
            _status("requested_before", _status_before()),
            (pl.col("recommended") - pl.col("requested")).alias("request_difference_change"),
        ).select(COLUMNS)
    )


def methods(background: Background, frame: pl.DataFrame) -> pl.DataFrame:
    """Every method's number, one row per municipality.

    Args:
        background: of a proposal.
        frame: from `of`.

    Returns:
        `code`, `name`, one column per method (see `column_of`), and the statuses of the requests.
    """
    wide = background.methods.pivot("method", index="code", values="people")
    others = [name for name in METHODS if name not in ALREADY_NAMED]
    named = wide.select("code", *(pl.col(name).alias(column_of(name)) for name in others))
    told = frame.select("code", "name", *ALREADY_NAMED.values(), *_STATUSES)
    return told.join(named, on="code", validate="1:1", maintain_order="left")


def sources(proposal: Proposal) -> list[str]:
    """The raw tables that the criteria with a weight read, and where the steps begin and end."""
    read = {table for name in proposal.shares.names for table in CRITERIA[name].sources}
    return sorted(read - {"cycle"} | {"population", "settlement"})


def column_of(method: str) -> str:
    """The vocabulary's name for the numbers of a method."""
    return ALREADY_NAMED.get(method, f"method_{method}")


def made(fit: Fit | None) -> Fit | None:
    """A fit, or None where there was no request to fit anything to."""
    return fit if fit is not None and fit.weights else None


def _no_fit() -> pl.DataFrame:
    types = (pl.Float64, pl.Float64, pl.String)
    return pl.DataFrame(schema={"code": pl.String, **dict(zip(_FITTED, types, strict=True))})


def _status(quantity: str, otherwise: pl.Expr) -> pl.Expr:
    """Reported where there is a number; else why there is none."""
    return (
        pl.when(pl.col(quantity).is_not_null())
        .then(pl.lit("reported"))
        .otherwise(otherwise.replace("reported", "missing").fill_null("missing"))
        .alias(f"{quantity}_status")
    )


def _status_before() -> pl.Expr:
    new = pl.col("requested_change_reason").is_in(_NEW)
    return pl.when(new).then(pl.lit("not_asked")).otherwise(pl.lit("missing"))
