"""Where the municipalities of former years went: the same place, a merged one, or split up.

The table `municipality_successors` has one row per code used before the present structure: `code`,
`name`, `county_code` (the present county that the area's county of that time became),
`successor_code` (null where it was split, and for «municipality not stated») and `change`. What was
split is never divided by a guess: it stands apart, and a finding tells it.
"""

from __future__ import annotations

import polars as pl

from analysis.errors import Finding, Severity, Where, WorkbookError
from analysis.registry import names

SPLIT_LATER = "split_later"
"""The change of a municipality that was merged into one that was split on a later day."""
_FINDINGS = {"split": "split-municipality", SPLIT_LATER: "split-after-merger"}


def with_current_code(frame: pl.DataFrame, successors: pl.DataFrame) -> pl.DataFrame:
    """Add `current_code`: the municipality that the row's area is part of now.

    Null where the municipality was split, and for «municipality not stated».

    Args:
        frame: `code` and whatever else; codes of any year, old and present mixed.
        successors: `code`, `successor_code`.

    Raises:
        WorkbookError: a code is neither an old one nor a present one; one finding per code.
    """
    former = successors.select("code", current_code="successor_code")
    present = former.select(code="current_code").drop_nulls().unique()
    still = present.join(former, on="code", how="anti").with_columns(current_code=pl.col("code"))
    places = pl.concat([former, still])
    require_known(frame, set(places["code"]))
    return frame.join(places, on="code", how="left", validate="m:1", maintain_order="left")


def known_codes(successors: pl.DataFrame) -> set[str]:
    """The codes that `with_current_code` knows: the former ones and the present ones.

    Args:
        successors: `code`, `successor_code`.
    """
    return {*successors["code"], *successors["successor_code"].drop_nulls()}


def county_of(
    frame: pl.DataFrame, municipalities: pl.DataFrame, successors: pl.DataFrame
) -> pl.DataFrame:
    """Add `county_code`: the present county that the row's area belonged to at that time.

    The code carries its time: Rindal is 1567 while in Møre og Romsdal and 5061 once in Trøndelag,
    and each counts where it was. A table that its publisher put on later codes (`immigrants` has
    5061 already for 2018) gives the county of those codes. «Municipality not stated» has no
    county: null.

    Args:
        frame: `code` and whatever else, without `county_code`.
        municipalities: `code`, `county_code`.
        successors: `code`, `county_code`.

    Raises:
        WorkbookError: unknown codes, one finding per code.
    """
    pair = ("code", "county_code")
    counties = pl.concat([successors.select(pair), municipalities.select(pair)]).unique(
        "code", keep="first", maintain_order=True
    )
    require_known(frame, set(counties["code"]))
    return frame.join(counties, on="code", how="left", maintain_order="left")


def splits(frame: pl.DataFrame, successors: pl.DataFrame) -> list[Finding]:
    """A note for each split municipality that the frame has figures of.

    One that was merged first, and the whole split later, has a note of its own.

    Args:
        frame: `year`, `code`.
        successors: `code`, `name`, `change`.
    """
    split = successors.filter(pl.col("change").is_in(list(_FINDINGS)))
    named = split.select("code", "change", split_name="name")
    present = frame.join(named, on="code").sort("code")
    found = []
    for (code,), rows in present.group_by("code", maintain_order=True):
        args = {
            "code": str(code),
            "name": names.display(rows["split_name"][0]),
            "years": _years(rows),
        }
        found.append(Finding(_FINDINGS[rows["change"][0]], Severity.NOTE, args=args))
    return found


def require_known(frame: pl.DataFrame, known: set[str]) -> None:
    """Stop when a code of the frame is not among the known ones.

    Raises:
        WorkbookError: one finding per unknown code.
    """
    strange = sorted(set(frame["code"]).difference(known))
    if strange:
        raise WorkbookError(
            *(
                Finding(
                    "municipality-code-unknown",
                    Severity.ERROR,
                    Where(column="code"),
                    {"code": code},
                )
                for code in strange
            )
        )


def _years(rows: pl.DataFrame) -> str:
    years = rows["year"].unique().sort()
    first, last = str(years[0]), str(years[-1])
    return first if first == last else f"{first}–{last}"
