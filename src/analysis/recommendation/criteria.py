"""The criteria: each turns indicators into claims on the total, one documented function each.

A criterion's claims are non-negative numbers; a municipality's share by the criterion is its claim
divided by the sum of the county's claims. Criteria that count something (inhabitants, schools)
claim with the count. Criteria that are a property (per cent, minutes) do not say *how many*; they
scale a common base, the square root of the inhabitants, by an index that is 1 for the median
municipality of the country and stays between ½ and 2. IMDi's own requests rise about as slowly with
the inhabitants as this base (see `docs/decisions/`), and it keeps population from counting in full
once more in every criterion.

A missing figure is neither help nor harm: the index is 1, and of what is counted the municipality
has as much for its base as those whose count is known. `missing` tells where that happened.

A new criterion is one function here, decorated, and one line in the cycle file.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches

import polars as pl

from analysis.errors import fail

LOWEST_INDEX, HIGHEST_INDEX = 0.5, 2.0
PRIOR_LIMITS = (1.0, 1000.0)

Claims = Callable[[pl.DataFrame], pl.Series]


@dataclass(frozen=True)
class Criterion:
    """A criterion: its claims, the indicators it reads, and the raw tables they come from."""

    name: str
    claims: Claims
    indicators: tuple[str, ...]
    sources: tuple[str, ...]


CRITERIA: dict[str, Criterion] = {}


def criterion(*indicators: str, sources: tuple[str, ...]) -> Callable[[Claims], Claims]:
    """Register a criterion under its function's name."""

    def register(claims: Claims) -> Claims:
        CRITERIA[claims.__name__] = Criterion(claims.__name__, claims, indicators, sources)
        return claims

    return register


@criterion("population", sources=("population",))
def population(indicators: pl.DataFrame) -> pl.Series:
    """More inhabitants, more people: the claim is the number of inhabitants on 1 January."""
    return indicators["population"].cast(pl.Float64)


@criterion("population", sources=("population",))
def dispersed(indicators: pl.DataFrame) -> pl.Series:
    """Settlement in all parts of the county: the claim is the square root of the inhabitants.

    Four times as many inhabitants give twice the claim, so small municipalities get more per
    inhabitant than by population alone.
    """
    return _base(indicators)


@criterion(
    "unemployment_percent",
    "out_commuting_percent",
    "in_commuting_percent",
    "travel_time_minutes",
    sources=("unemployment", "labour_market_regions"),
)
def labour_market(indicators: pl.DataFrame) -> pl.Series:
    """Easier to find work, more people.

    Index = mean of what is known of: unemployment (lower is better), commuting out and in (more
    is better: a labour market that is tied together), travel time to the centre of the
    labour-market region (shorter is better). Each is compared with the country's median.
    """
    parts = (
        _index("unemployment_percent", better="low"),
        _index("out_commuting_percent", better="high"),
        _index("in_commuting_percent", better="high"),
        _index("travel_time_minutes", better="low"),
    )
    return _scaled(indicators, pl.mean_horizontal(*parts))


@criterion(
    "schools", "region_schools", sources=("upper_secondary_schools", "labour_market_regions")
)
def upper_secondary(indicators: pl.DataFrame) -> pl.Series:
    """Upper-secondary schools within reach: the municipality's own, and its part of the region's.

    Claim = schools in the municipality + the labour-market region's schools, divided among the
    region's municipalities by the square root of their inhabitants. A municipality without a
    school where it is or in its region claims nothing; one whose own schools are not known has its
    part of the region's for them.
    """
    base = pl.col("population").sqrt()
    region = _counted(pl.col("region_schools") * base / base.sum().over("region_number"))
    return indicators.select(claim=pl.coalesce("schools", region) + region)["claim"]


@criterion("decided_total", "carried_out_total", sources=("settlement",))
def track_record(indicators: pl.DataFrame) -> pl.Series:
    """Decisions carried out, with the uncertainty that small numbers deserve: more is better.

    Index = (carried out + k · m) / (decided + k) / m, where m is the share of decisions carried
    out in the whole country and k how many decisions the country's share is worth: the
    beta-binomial prior that fits the spread between municipalities (method of moments). A
    municipality with no decisions gets exactly the country's share.
    """
    mean, worth = prior(indicators)
    carried, decided = pl.col("carried_out_total"), pl.col("decided_total")
    shrunk = (carried.fill_null(0) + worth * mean) / (decided.fill_null(0) + worth)
    return _scaled(indicators, shrunk / mean)


@criterion("refugees_per_1000", sources=("immigrants", "population"))
def present_load(indicators: pl.DataFrame) -> pl.Series:
    """Fewer refugees and family members per 1,000 inhabitants today, more people now."""
    return _scaled(indicators, _index("refugees_per_1000", better="low"))


@criterion("introduction_result_percent", sources=("cycle",))
def introduction_programme(indicators: pl.DataFrame) -> pl.Series:
    """Participants in work or education after the introduction programme: more is better.

    Only the county has these per municipality (cycle file). Small cohorts make the measure
    contested; it has no weight unless a planner gives it one.
    """
    return _scaled(indicators, _index("introduction_result_percent", better="high"))


@criterion("free_dwellings", sources=("cycle",))
def housing(indicators: pl.DataFrame) -> pl.Series:
    """Dwellings that the municipality can offer: the claim is their number (cycle file).

    One that the county has no number for is not one without dwellings; see the module.
    """
    dwellings = pl.col("free_dwellings").cast(pl.Float64)
    return indicators.select(claim=_counted(dwellings))["claim"]


def prior(indicators: pl.DataFrame) -> tuple[float, float]:
    """The country's share of decisions carried out, and how many decisions it is worth.

    Method of moments for the beta-binomial (Kleinman 1973): with shares rᵢ of nᵢ decisions, mean
    m and between-municipality variance v, worth = m(1−m)/v − 1, held between 1 and 1,000.

    Args:
        indicators: `decided_total`, `carried_out_total` of all municipalities.
    """
    known = indicators.filter(pl.col("decided_total") > 0)
    decided, carried = known["decided_total"], known["carried_out_total"]
    if not known.height:
        return 1.0, PRIOR_LIMITS[0]
    mean = float(carried.sum()) / float(decided.sum())
    spread = float((decided * (carried / decided - mean) ** 2).sum())
    noise = mean * (1 - mean) * (known.height - 1)
    weight = float(decided.sum()) - float((decided**2).sum()) / float(decided.sum())
    between = (spread - noise) / weight if weight > 0 else 0.0
    worth = mean * (1 - mean) / between - 1 if between > 0 else PRIOR_LIMITS[1]
    return mean, min(max(worth, PRIOR_LIMITS[0]), PRIOR_LIMITS[1])


def missing(indicators: pl.DataFrame, names: list[str]) -> pl.DataFrame:
    """Where a criterion had no figure and stayed neutral: `criterion`, `indicator`, `code`."""
    rows = [
        {"criterion": name, "indicator": column, "code": code}
        for name in names
        for column in CRITERIA[name].indicators
        for code in indicators.filter(pl.col(column).is_null())["code"]
    ]
    return pl.DataFrame(rows, schema=dict.fromkeys(("criterion", "indicator", "code"), pl.String))


def of_the_country() -> list[str]:
    """The criteria whose figures are known all over the country, not only by one county."""
    return [name for name, one in CRITERIA.items() if "cycle" not in one.sources]


def claims(indicators: pl.DataFrame, name: str) -> pl.Series:
    """The claims of one criterion, in the order of the indicators.

    Raises:
        WorkbookError: the criterion is unknown, or there is no figure for it at all.
    """
    if name not in CRITERIA:
        fail("criterion-unknown", criterion=name, near=nearest(name), known=", ".join(CRITERIA))
    chosen = CRITERIA[name]
    if all(indicators[column].null_count() == indicators.height for column in chosen.indicators):
        fail("criterion-without-figures", criterion=name, indicators=", ".join(chosen.indicators))
    return chosen.claims(indicators)


def nearest(name: str) -> str:
    """The criterion that is spelt most like a name that is none."""
    return get_close_matches(name, CRITERIA, n=1, cutoff=0.0)[0]


def _base(indicators: pl.DataFrame) -> pl.Series:
    return indicators["population"].cast(pl.Float64).sqrt()


def _index(column: str, *, better: str) -> pl.Expr:
    """The figure beside the country's median, between ½ and 2; null where there is no figure."""
    value, median = pl.col(column).cast(pl.Float64), pl.col(column).median()
    ratio = value / median if better == "high" else median / value
    same = pl.when(value == median).then(1.0).otherwise(ratio)  # also where both are 0
    return same.clip(LOWEST_INDEX, HIGHEST_INDEX)


def _counted(count: pl.Expr) -> pl.Expr:
    """What is counted; where it is not known, what the others have for a base of that size.

    Nothing, where it is known for nobody: a criterion that knows nothing gives nobody a claim.
    """
    base = pl.col("population").sqrt()
    known = count.is_not_null()
    usual = pl.when(known.any()).then(count.sum() / base.filter(known).sum()).otherwise(0.0)
    return count.fill_null(usual * base)


def _scaled(indicators: pl.DataFrame, index: pl.Expr) -> pl.Series:
    return indicators.select(claim=pl.col("population").sqrt() * index.fill_null(1.0))["claim"]
