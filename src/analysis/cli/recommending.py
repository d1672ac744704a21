"""`sektorplan recommend`: a proposal for a county, as table, CSV or JSON."""

from __future__ import annotations

import csv
import io
import json

import polars as pl

from analysis import checks, paths, vocabulary
from analysis import language as lang
from analysis.cli import options, screen
from analysis.cli.building import chosen
from analysis.cycle import Cycle
from analysis.errors import Severity, WorkbookError
from analysis.language import Language
from analysis.recommendation import planning, words
from analysis.recommendation.planning import Planned
from analysis.recommendation.proposal import Background
from analysis.registry import counties, structure
from analysis.sources import RawData, cycles

_COLUMNS = (
    *("code", "name", "population", "share", "cap", "recommended"),
    *("low", "high", "requested", "requested_before"),
)
_DECIMALS = 4


def recommend(
    *, county: str | None, cycle: str | None, total: int | None, written: str, language: str | None
) -> int:
    """Show the proposal; what stops it is told with the line of the cycle file."""
    spoken = options.message_language(language)
    shape = options.table_format(written)
    raw = RawData(paths.raw())
    ((chosen_county, chosen_cycle),) = chosen(raw, county, cycle, all_counties=False)
    plan = raw.cycle(chosen_county, chosen_cycle)
    planned = planned_for(raw, plan, total=total)
    background = planned.background()
    if shape == "json":
        content = planning.as_json(planned, background, spoken)
        screen.result(json.dumps(content, ensure_ascii=False, indent=2))
    elif shape == "csv":
        screen.result(_csv(_frame(planned, background)))
    else:
        _table(raw, planned, _frame(planned, background), spoken)
    return 0


def planned_for(raw: RawData, plan: Cycle, *, total: int | None = None) -> Planned:
    """The proposal of a cycle.

    Raises:
        WorkbookError: settings that do not hold or cannot be met; those of the cycle file with
            their line, those that a total from the command line brings about without.
    """
    tables = structure.at(raw, plan.structure).tables(planning.TABLES)
    try:
        return planning.of_cycle(tables, plan, total=total)
    except WorkbookError as problem:
        found = checks.recommendation(tables, plan) if plan.recommendation else ()
        wrong = [one for one in found if one.severity is Severity.ERROR]
        if wrong:
            raise WorkbookError(*cycles.located(raw.folder, plan.name, wrong)) from None
        raise problem from None


def _frame(planned: Planned, background: Background) -> pl.DataFrame:
    ranges = background.stability.ranges.select("code", "low", "high")
    rows = planned.proposal.municipalities
    return rows.join(ranges, on="code", maintain_order="left").select(_COLUMNS)


def _csv(frame: pl.DataFrame) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(frame.columns)
    writer.writerows(frame.with_columns(pl.col("share").round(_DECIMALS)).iter_rows())
    return out.getvalue().rstrip("\n")


def _table(raw: RawData, planned: Planned, frame: pl.DataFrame, language: Language) -> None:
    county = counties.name_at(raw.table("counties"), planned.plan.county, planned.plan.structure)
    given = frame.filter(pl.col("recommended") > 0).height
    total = lang.number(planned.rules.total, language)
    year = str(planned.plan.year)
    said = {"county": county, "year": year, "total": total, "municipalities": given}
    screen.result(lang.text(language, "cli-proposed", **said))
    weights = words.weights(planned.proposal.shares, language)
    cycle = planned.plan.name
    screen.result(lang.text(language, "cli-proposed-weights", cycle=cycle, weights=weights))
    screen.result("")
    shown = ("name", "population", "share", "recommended", "requested", "requested_before")
    headings = [vocabulary.label(name, language) for name in shown]
    headings.insert(4, lang.text(language, "cli-proposed-range"))
    largest = frame.sort("recommended", "share", descending=True)
    rows = [_cells(row, language) for row in largest.iter_rows(named=True)]
    screen.table(headings, rows, numbers=range(1, len(headings)), spaced=False)
    screen.result(lang.text(language, "cli-proposed-range-meaning"))


def _cells(row: dict[str, int | float | str | None], language: Language) -> list[str]:
    def number(name: str, decimals: int = 0) -> str:
        value = row[name]
        return "–" if value is None else lang.number(float(value), language, decimals)

    return [
        f"{row['code']} {row['name']}",
        number("population"),
        number("share", 1),
        number("recommended"),
        f"{number('low')}–{number('high')}" if row["low"] != row["high"] else number("low"),
        number("requested"),
        number("requested_before"),
    ]
