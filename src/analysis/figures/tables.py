"""Tables of the report, each with its title, its sentence and its downloads.

The words of a table stand in `language/<nb|nn>/figures.ftl` under `figures-table-<name>`, what it
shows in the attribute `.description`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Literal

import polars as pl

from analysis import language as lang
from analysis import vocabulary
from analysis.errors import Severity, Where
from analysis.figures import facts, order
from analysis.figures.about import About
from analysis.figures.exhibit import Exhibit

MUNICIPALITIES = (
    "name",
    "population",
    "requested",
    "requested_per_1000",
    "requested_change",
    "decided",
    "decided_share",
    "settled",
    "settled_share",
)
"""What readers see of each municipality: as much as fits on a page; the downloads have the rest."""

CHAIN = (
    "year",
    "municipalities_asked",
    "requested_original",
    "requested",
    "decided",
    "decision_gap",
    "settled",
    "settlement_gap",
)
SHARES = (
    "year",
    "requested",
    "requested_national",
    "requested_share_of_country",
    "decided_share_of_country",
    "settled_share_of_country",
    "population_share",
    "requested_by_population",
)
SOURCES = ("title", "publisher", "publisher_table", "licence", "retrieved", "path")

FindingsOf = Literal["registry-findings", "settlement-findings", "follow-up-findings"]


def data_table(
    frame: pl.DataFrame, name: str, about: About, columns: Sequence[str] = (), title: str = ""
) -> Exhibit:
    """Any frame as a table; sorting, marks and headings come from the vocabulary.

    Args:
        frame: columns of the vocabulary.
        name: names the exhibit, its words and its downloads.
        about: place, year, written language, source.
        columns: those shown on the page, in order, the first as the heading of the row; without
            any, every column that is not a reason or an end of an interval.
        title: the finding, where the words of the name do not say it.

    Raises:
        KeyError: the name has no words, or a column is not in the vocabulary.
    """
    arguments = {
        "place": about.place,
        "year": str(about.year),
        "rows": frame.height,
        "municipalities": frame.height,
    }
    key = f"figures-table-{name}"
    description = lang.text(about.language, f"{key}.description", **arguments)
    said = title or lang.text(about.language, key, **arguments)
    return worded(name, (said, description), frame, about, columns)


def worded(
    name: str,
    words: tuple[str, str],
    frame: pl.DataFrame,
    about: About,
    columns: Sequence[str] = (),
) -> Exhibit:
    """A table whose words are already made.

    Args:
        name: names the exhibit and its downloads.
        words: the caption, and a sentence under it.
        frame: columns of the vocabulary.
        about: written language, source.
        columns: as in `data_table`.
    """
    title, description = words
    return Exhibit(
        name=name,
        kind="table",
        title=title,
        description=description,
        alt=f"{title}. {description}",
        source=about.source,
        table=frame,
        language=about.language,
        columns=tuple(columns),
    )


def municipalities(frame: pl.DataFrame, about: About, total: pl.DataFrame | None = None) -> Exhibit:
    """Every municipality of the year in one table that readers sort as they like.

    Args:
        frame: `measures.settlement.municipality_year`, one row per municipality. The ends of a
            single withheld figure are not published: the download has its sign.
        about: the county, the year, written language, source.
        total: one row with sums of the county for any of the columns; `name` is not needed.
    """
    alphabetical = order.by_name(frame)
    published = alphabetical.drop("settled_low", "settled_high")
    columns = _with_original(frame, MUNICIPALITIES, "requested", "requested_original")
    shown = data_table(published, "municipalities", about, columns, _finding(frame, about))
    linked = replace(shown, leads_to_sheets=True)
    if total is None or frame.height == 1:  # one municipality is its own sum
        return linked
    return replace(linked, total=total.with_columns(name=pl.lit(about.place)))


def chain(frame: pl.DataFrame, about: About) -> Exhibit:
    """Request, decision, settled and the gaps between them, year by year.

    Args:
        frame: a chain of `measures.settlement`.
        about: place, written language, source.
    """
    gap = "decision_gap_original"
    return data_table(frame, "chain", about, _with_original(frame, CHAIN, "decision_gap", gap))


def shares(frame: pl.DataFrame, about: About) -> Exhibit:
    """The county's parts of the country, year by year.

    Args:
        frame: `measures.settlement.shares`.
        about: the county, written language, source.
    """
    return data_table(frame, "shares", about, SHARES)


def coverage(frame: pl.DataFrame, about: About) -> Exhibit:
    """How many figures there are of each year and quantity, and why the others are missing.

    Args:
        frame: `measures.coverage.by_status`: `year`, `quantity` and the counts.
        about: the county, written language, source.
    """
    named = pl.col("quantity").replace_strict(
        {name: vocabulary.label(name, about.language) for name in frame["quantity"].unique()},
        return_dtype=pl.String,
    )
    return data_table(frame.with_columns(named), "coverage", about)


def findings(frame: pl.DataFrame, name: FindingsOf, about: About) -> Exhibit:
    """What the checks of a notebook found, the serious first.

    Args:
        frame: `errors.findings_frame`.
        name: which checks; names the words.
        about: written language.
    """
    language = about.language
    severity = {
        degree.value: lang.text(language, f"severity-{degree.value}") for degree in Severity
    }
    places = [
        Where(*place).text(language) for place in frame.select("file", "row", "column").iter_rows()
    ]
    readable = frame.select(
        pl.col("severity").replace_strict(severity, return_dtype=pl.String),
        pl.Series("where", places, dtype=pl.String),
        message=f"message_{language}",
        action=f"action_{language}",
    )
    return data_table(readable, name, about)


def municipality_names(frame: pl.DataFrame, about: About) -> Exhibit:
    """The county's municipalities with their code and their names.

    Args:
        frame: `code`, `name` and whatever else the registry says of them.
        about: the county, written language, source.
    """
    first = [name for name in ("name", "code") if name in frame.columns]
    others = [name for name in frame.columns if name not in first]
    return data_table(order.by_name(frame), "municipality-names", about, (*first, *others))


def sources(provenance: pl.DataFrame, about: About) -> Exhibit:
    """Every source with publisher, licence, date and file.

    Args:
        provenance: `sources.RawData.provenance`.
        about: written language.
    """
    return data_table(provenance, "sources", about, SOURCES)


def dictionary(columns: Iterable[str], about: About) -> Exhibit:
    """What each column of the report's tables and downloads means.

    Args:
        columns: names in the vocabulary; doubles are left out.
        about: written language.
    """
    frame = vocabulary.data_dictionary(dict.fromkeys(columns), about.language)
    shown = ("column_label", "column_definition", "column_unit", "column")
    return data_table(frame, "dictionary", about, shown)


def _with_original(
    frame: pl.DataFrame, columns: Sequence[str], after: str, original: str
) -> Sequence[str]:
    """What follows from the original request stands beside the rest only if one was revised."""
    known = "requested_original" in frame.columns and frame["requested_original"].count() > 0
    place = columns.index(after) + 1
    return (*columns[:place], original, *columns[place:]) if known else columns


def _finding(frame: pl.DataFrame, about: About) -> str:
    """How many were asked, said yes to fewer than asked, settled fewer than they said yes to.

    The councils answered the original request where it was revised later.
    """
    if frame["requested"].count() == 0:
        key = "figures-table-municipalities-unknown"
        return lang.text(about.language, key, place=about.place, year=str(about.year))
    asked = frame.filter(pl.col("requested") > 0)
    least, most = facts.ends("decided")
    answered = pl.coalesce("requested_original", "requested")
    refused, not_refused = most < answered, least >= answered
    lost, not_lost = pl.col("settled_high") < least, pl.col("settled_low") >= most
    revised = asked.filter(pl.col("requested_original") != pl.col("requested")).height > 0
    clauses = [
        _clause("refused-original" if revised else "refused", asked, refused, not_refused, about),
        _clause("lost", asked, lost, not_lost, about),
    ]
    known = [clause for clause in clauses if clause] if frame.height > 1 else []
    return lang.text(
        about.language,
        "figures-table-municipalities",
        place=about.place,
        year=str(about.year),
        municipalities=frame.height,
        asked=asked.height,
        details=f": {lang.join(known, about.language)}" if known else "",
    )


def _clause(
    name: str, asked: pl.DataFrame, happened: pl.Expr, did_not: pl.Expr, about: About
) -> str:
    """Nothing is said of nobody, and «none» only where it is known of everybody."""
    count = asked.filter(happened).height
    certain = count + asked.filter(did_not).height == asked.height
    if asked.is_empty() or (count == 0 and not certain):
        return ""
    arguments = {"count": count, "certain": "yes" if certain else "no"}
    return lang.text(about.language, f"figures-{name}", **arguments)
