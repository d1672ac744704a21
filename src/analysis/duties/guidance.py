"""Which of the county's advisers follows which municipality, and how much each of them has.

What an adviser has is four numbers: municipalities, inhabitants, people to settle (what IMDi asks
the municipalities for in the year) and how spread the municipalities lie. The load is the mean of
three shares: of the county's municipalities, of its people to settle, and of all advisers' travel
today (of the shortest network through the whole county where that is longer). Inhabitants are shown
and not counted: the work comes from municipalities, people and journeys, and a large city is
already large in its people to settle. Only where some municipality's number of people to settle is
not known, inhabitants are counted instead.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import polars as pl

from analysis import language as lang
from analysis.duties.distances import Distances

CONTACTS = (
    "code",
    "name",
    "email",
    "adviser",
    "other_advisers",
    "population",
    "requested",
    "requested_status",
)
"""The columns of `municipalities`."""

LOAD = (
    "email",
    "adviser",
    "municipalities_followed",
    "population",
    "people_to_settle",
    "travel_km",
    "adviser_areas",
    "adviser_municipality_share",
    "adviser_population_share",
    "adviser_settle_share",
    "adviser_travel_share",
    "adviser_load",
)
"""The columns of `load`."""

_NOT_ASKED = "not_asked"
_PEOPLE = ("people_to_settle", "population")
"""What is counted of the people, the first that is known of every municipality."""


@dataclass(frozen=True)
class Scale:
    """How load is measured in one county: the same before and after municipalities move.

    A change that shortens the travel makes the loads smaller together.
    """

    measures: tuple[str, ...]
    """What is counted: `municipalities_followed`, one of the people, `travel_km`."""
    weight: Mapping[str, float]
    """What a municipality adds to its adviser's load, travel not counted."""
    travel_km: float
    """The whole that travel is a part of; 0 where there is nowhere to travel."""

    def load(self, codes: Collection[str], distances: Distances) -> float:
        """The load of an adviser with these municipalities, as a part of one."""
        own = sum(self.weight[code] for code in sorted(codes))
        if not self.travel_km:
            return own
        return own + distances.tree_km(codes) / self.travel_km / len(self.measures)


def municipalities(
    year: pl.DataFrame, advisers: pl.DataFrame, adviser_municipalities: pl.DataFrame
) -> pl.DataFrame:
    """The county's municipalities with their adviser and what is to be followed up.

    Args:
        year: `measures.settlement.municipality_year` of the county: `code`, `name`, `population`,
            `requested`, `requested_status`.
        advisers: `email`, `name`, whatever county.
        adviser_municipalities: `email`, `code`; where a municipality has several (two that were
            merged each had one), the first in the list counts as its adviser.

    Returns:
        the columns of `CONTACTS`, one row per municipality, order kept: `email` and `adviser` are
        null without an adviser, `other_advisers` names those who do not count, if any.
    """
    named = (
        adviser_municipalities.unique(maintain_order=True)
        .join(advisers.select("email", adviser="name"), on="email", maintain_order="left")
        .group_by("code", maintain_order=True)
        .agg(
            pl.col("email").first(),
            pl.col("adviser").first(),
            pl.col("adviser").slice(1).str.join(", ").alias("other_advisers"),
        )
        .with_columns(pl.col("other_advisers").replace("", None))
    )
    return year.join(named, on="code", how="left", maintain_order="left").select(CONTACTS)


def advisers(people: pl.DataFrame, contacts: pl.DataFrame, county_code: str) -> pl.DataFrame:
    """The advisers of a county: its own, and others who follow one of its municipalities.

    Args:
        people: the table `advisers`: `email`, `name`, `county_code`.
        contacts: `municipalities`.
        county_code: the county.

    Returns:
        `email`, `adviser`, in Norwegian alphabetical order of the names.
    """
    here = pl.col("email").is_in(contacts["email"].drop_nulls().implode())
    found = people.filter((pl.col("county_code") == county_code) | here)
    named = {(name, email) for name, email in found.select("name", "email").iter_rows()}
    rows = sorted(named, key=lambda one: (lang.sort_key(one[0]), one[1]))
    schema = {"adviser": pl.String, "email": pl.String}
    return pl.DataFrame(rows, schema=schema, orient="row").select("email", "adviser")


def sources(contacts: pl.DataFrame) -> list[str]:
    """The raw tables that tell who follows whom; none where nobody is registered.

    The list of one county's advisers is no source of another county's page.

    Args:
        contacts: `municipalities`.
    """
    return ["adviser_municipalities"] if contacts["email"].count() else []


def measures(contacts: pl.DataFrame) -> tuple[str, ...]:
    """What a load counts in this county.

    Args:
        contacts: `municipalities`.

    Returns:
        `municipalities_followed`; `people_to_settle`, or `population` where that is not known of
        every municipality, or neither; `travel_km` where there are two municipalities or more.
    """
    counted = _counted(contacts)
    people = [name for name in _PEOPLE if not counted[name].null_count() and sum(counted[name])]
    travel = ("travel_km",) if contacts.height > 1 else ()
    return ("municipalities_followed", *people[:1], *travel)


def scale(contacts: pl.DataFrame, distances: Distances) -> Scale:
    """How load is measured among these municipalities and with their advisers of today.

    Args:
        contacts: `municipalities`.
        distances: of the same municipalities.
    """
    counted = _counted(contacts)
    names = measures(contacts)
    today = sum(distances.tree_km(codes) for codes in _followed(contacts).values())
    people = [pl.col(name) / pl.col(name).sum() for name in names if name in _PEOPLE]
    weight = counted.select("code", pl.sum_horizontal(1 / pl.len(), *people) / len(names))
    travel = max(today, distances.tree_km(contacts["code"]))
    return Scale(names, dict(weight.iter_rows()), travel)


def load(people: pl.DataFrame, contacts: pl.DataFrame, distances: Distances) -> pl.DataFrame:
    """What each adviser has, and as the last row what nobody follows.

    `municipalities_followed`, `population` and `people_to_settle` are sums over the municipalities
    (null where one of them is not known). `travel_km` is the shortest network of straight lines
    between them (`Distances.tree_km`), in whole kilometres. `adviser_areas` is how many connected
    areas they make up. The shares are parts of the county's sum, that of travel as the module
    tells. `adviser_load` is the mean of those that count, see the module.

    Args:
        people: `advisers`.
        contacts: `municipalities`.
        distances: of the same municipalities.

    Returns:
        the columns of `LOAD`, in the order of the advisers; the last row has no `email` and no
        travel, and is left out where every municipality has an adviser. No rows without advisers.
    """
    measured = scale(contacts, distances)
    followed = _followed(contacts)
    rows: list[tuple[object, ...]] = [
        (email, adviser, *_spread(followed.get(email, frozenset()), measured, distances))
        for email, adviser in people.iter_rows()
    ]
    if rows and contacts["email"].null_count():
        rows.append((None, None, None, None, None))
    schema = {
        "email": pl.String,
        "adviser": pl.String,
        "travel_km": pl.Float64,
        "adviser_areas": pl.Int64,
        "adviser_load": pl.Float64,
    }
    spread = pl.DataFrame(rows, schema=schema, orient="row")
    sums = contacts.group_by("email").agg(
        pl.len().cast(pl.Int64).alias("municipalities_followed"),
        _known_sum("population", pl.col("population")),
        _known_sum("people_to_settle", to_settle()),
    )
    joined = spread.join(sums, on="email", how="left", nulls_equal=True, maintain_order="left")
    counts = pl.col("municipalities_followed", *_PEOPLE)
    nobody = pl.col("municipalities_followed").is_null()
    return (
        joined.with_columns(pl.when(nobody).then(0).otherwise(counts).name.keep())
        .with_columns(*_shares(contacts, measured))
        .with_columns(pl.col("travel_km").round().cast(pl.Int64))
        .select(LOAD)
    )


def to_settle() -> pl.Expr:
    """People to settle in a municipality: the request, 0 where IMDi did not ask, else unknown."""
    not_asked = pl.col("requested").is_null() & (pl.col("requested_status") == _NOT_ASKED)
    return pl.when(not_asked).then(0).otherwise("requested").alias("people_to_settle")


def _counted(contacts: pl.DataFrame) -> pl.DataFrame:
    return contacts.select("code", "population", to_settle())


def _followed(contacts: pl.DataFrame) -> dict[str, frozenset[str]]:
    """The municipalities of each adviser."""
    with_adviser = contacts.drop_nulls("email").group_by("email").agg("code")
    return {email: frozenset(codes) for email, codes in with_adviser.sort("email").iter_rows()}


def _spread(
    codes: frozenset[str], measured: Scale, distances: Distances
) -> tuple[float, int, float]:
    """Travel, connected areas and load."""
    areas = len(distances.parts(codes))
    return distances.tree_km(codes), areas, measured.load(codes, distances)


def _known_sum(name: str, people: pl.Expr) -> pl.Expr:
    return pl.when(people.null_count() == 0).then(people.sum()).alias(name)


def _shares(contacts: pl.DataFrame, measured: Scale) -> list[pl.Expr]:
    whole = _counted(contacts)
    totals = {name: sum(whole[name]) for name in _PEOPLE if not whole[name].null_count()}
    return [
        (pl.col("municipalities_followed") / contacts.height).alias("adviser_municipality_share"),
        _share("population", totals.get("population")).alias("adviser_population_share"),
        _share("people_to_settle", totals.get("people_to_settle")).alias("adviser_settle_share"),
        _share("travel_km", measured.travel_km).alias("adviser_travel_share"),
    ]


def _share(name: str, total: float | None) -> pl.Expr:
    return pl.col(name) / total if total else pl.lit(None, pl.Float64)
