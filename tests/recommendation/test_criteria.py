"""Each criterion: its direction, its neutral point, what a missing figure does."""

from __future__ import annotations

import math

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.recommendation.made_up import FIGURES, indicators

from analysis import vocabulary
from analysis.errors import WorkbookError
from analysis.language import LANGUAGES
from analysis.recommendation import criteria, words
from analysis.recommendation.criteria import CRITERIA

DIRECTIONS = [
    ("population", "population", +1),
    ("dispersed", "population", +1),
    ("labour_market", "unemployment_percent", -1),
    ("labour_market", "out_commuting_percent", +1),
    ("labour_market", "in_commuting_percent", +1),
    ("labour_market", "travel_time_minutes", -1),
    ("upper_secondary", "schools", +1),
    ("upper_secondary", "region_schools", +1),
    ("track_record", "carried_out_total", +1),
    ("present_load", "refugees_per_1000", -1),
    ("introduction_programme", "introduction_result_percent", +1),
    ("housing", "free_dwellings", +1),
]
PLANNERS = {
    "introduction_result_percent": {"9901": 50.0, "9902": 60.0, "9903": 70.0},
    "free_dwellings": {"9901": 10, "9902": 4},
}


def claim(frame, name, code):
    return dict(zip(frame["code"], criteria.claims(frame, name), strict=True))[code]


def test_every_criterion_is_tried_here():
    assert {name for name, _, _ in DIRECTIONS} == set(CRITERIA)


@pytest.mark.parametrize(("name", "indicator", "direction"), DIRECTIONS)
def test_a_higher_figure_moves_the_claim_one_way_only(name, indicator, direction):
    """A fifth more or less, for each municipality in turn; the ends of the index may hold it."""
    frame = indicators(**PLANNERS)
    moved = 0
    for code in FIGURES:
        value = frame.filter(pl.col("code") == code)[indicator][0]
        if value is None:
            continue
        higher = value + 1 if isinstance(value, int) else value * 1.2
        changed = indicators(
            **{**PLANNERS, indicator: {**PLANNERS.get(indicator, {}), code: higher}}
        )
        difference = claim(changed, name, code) - claim(frame, name, code)
        assert difference * direction >= -1e-9, code
        moved += difference != 0
    assert moved


@pytest.mark.parametrize("name", CRITERIA)
def test_claims_are_never_negative_and_never_missing(name):
    claims = criteria.claims(indicators(**PLANNERS), name)
    assert claims.null_count() == 0
    assert not claims.is_nan().any()
    assert claims.min() >= 0


def test_counts_are_claimed_as_they_are():
    frame = indicators(**PLANNERS)
    assert claim(frame, "population", "9902") == 10_000
    assert claim(frame, "dispersed", "9902") == 100
    assert claim(frame, "housing", "9902") == 4


def test_what_nobody_has_counted_is_as_much_as_others_have_for_their_size():
    """9901 and 9902 have 14 dwellings for a base of 300 + 100; 9903 has a base of 70."""
    assert claim(indicators(**PLANNERS), "housing", "9903") == pytest.approx(70 * 14 / 400)
    none = {**PLANNERS["free_dwellings"], "9903": 0}
    assert claim(indicators(free_dwellings=none), "housing", "9903") == 0


def test_where_no_region_is_known_the_municipalitys_own_schools_count():
    nowhere = dict.fromkeys(indicators()["code"])
    frame = indicators(schools={"9901": 2}, region_schools=nowhere)
    assert claim(frame, "upper_secondary", "9901") == 2


def test_the_median_municipality_claims_the_base():
    """9902 has the country's median unemployment (2.0); all else of it is made the median."""
    medians = {"out_commuting_percent": 20.0, "in_commuting_percent": 20.0}
    middle = {"9902": medians["out_commuting_percent"]}
    frame = indicators(
        out_commuting_percent=middle,
        in_commuting_percent=middle,
        travel_time_minutes={"9902": 20.0},
    )
    times = frame["travel_time_minutes"].median()
    frame = frame.with_columns(
        travel_time_minutes=pl.when(pl.col("code") == "9902")
        .then(times)
        .otherwise("travel_time_minutes")
    )
    assert claim(frame, "labour_market", "9902") == pytest.approx(100.0)


@pytest.mark.parametrize(
    ("name", "names"),
    [
        ("labour_market", DIRECTIONS[2:6]),
        ("present_load", DIRECTIONS[9:10]),
        ("introduction_programme", DIRECTIONS[10:11]),
    ],
)
def test_without_any_figure_of_its_own_a_municipality_claims_the_base(name, names):
    gone = {one: {**PLANNERS.get(one, {}), "9902": None} for _, one, _ in names}
    frame = indicators(**{**PLANNERS, **gone})
    assert claim(frame, name, "9902") == pytest.approx(100.0)


def test_one_missing_figure_leaves_the_mean_of_the_others():
    """9904: unemployment 4.0 against 2.0 → ½, out- and in-commuting 1, travel 80 min → ½."""
    frame = indicators()
    travel = max(frame["travel_time_minutes"].median() / 80.0, 0.5)
    whole = claim(frame, "labour_market", "9904")
    assert whole == pytest.approx(40.0 * (0.5 + 1 + 1 + travel) / 4)
    frame = indicators(unemployment_percent={"9904": None})
    travel = max(frame["travel_time_minutes"].median() / 80.0, 0.5)
    assert claim(frame, "labour_market", "9904") == pytest.approx(40.0 * (1 + 1 + travel) / 3)


@settings(deadline=None, max_examples=60)
@given(st.floats(0, 1e6))
def test_no_figure_however_odd_gives_more_than_double_or_less_than_half(value):
    frame = indicators(refugees_per_1000={"9902": value})
    assert 50.0 <= claim(frame, "present_load", "9902") <= 200.0


def test_a_median_of_none_is_no_division_by_none():
    zeros = dict.fromkeys(FIGURES, 0.0)
    assert claim(indicators(refugees_per_1000=zeros), "present_load", "9902") == 100.0
    frame = indicators(refugees_per_1000={**zeros, "9902": 3.0})
    assert claim(frame, "present_load", "9902") == 50.0


def test_schools_are_the_municipality_s_own_and_its_part_of_the_region_s():
    """Region 1: 7 schools for √90,000 = 300 and √10,000 = 100."""
    frame = indicators()
    assert claim(frame, "upper_secondary", "9901") == pytest.approx(6 + 7 * 300 / 400)
    assert claim(frame, "upper_secondary", "9902") == pytest.approx(1 + 7 * 100 / 400)
    assert claim(frame, "upper_secondary", "9904") == 0


def test_municipalities_without_a_region_have_a_usual_part_of_a_region_s_schools():
    """The others have 11 schools in their regions for a base of 100 + 70 + 200 + 50."""
    nowhere = {"9901": None, "9904": None}
    frame = indicators(region_number=nowhere, region_schools=nowhere)
    assert claim(frame, "upper_secondary", "9901") == pytest.approx(6 + 300 * 11 / 420)
    assert claim(frame, "upper_secondary", "9904") == pytest.approx(40 * 11 / 420)


def test_the_prior_is_what_is_computed_by_hand():
    """Kleinman's moments for (380 of 400), (30 of 60), (40 of 40), (150 of 200), (5 of 10)."""
    decided, carried = [400, 60, 40, 200, 10], [380, 30, 40, 150, 5]
    mean = sum(carried) / sum(decided)
    spread = sum(n * (c / n - mean) ** 2 for n, c in zip(decided, carried, strict=True))
    noise = mean * (1 - mean) * (len(decided) - 1)
    weight = sum(decided) - sum(n * n for n in decided) / sum(decided)
    between = (spread - noise) / weight
    expected = mean * (1 - mean) / between - 1
    assert criteria.prior(indicators()) == (pytest.approx(mean), pytest.approx(expected))
    assert 1 < expected < 1000


def test_few_decisions_are_drawn_toward_the_country_s_share():
    frame = indicators()
    mean, worth = criteria.prior(frame)
    index = (30 + worth * mean) / (60 + worth) / mean
    assert claim(frame, "track_record", "9902") == pytest.approx(100 * index)
    assert 30 / 60 < index * mean < mean
    assert claim(frame, "track_record", "9904") == pytest.approx(math.sqrt(1600))


def test_the_same_share_from_more_decisions_counts_more():
    few = indicators(decided_total={"9902": 4}, carried_out_total={"9902": 2})
    many = indicators(decided_total={"9902": 400}, carried_out_total={"9902": 200})
    assert claim(many, "track_record", "9902") < claim(few, "track_record", "9902") < 100


def test_without_spread_or_decisions_the_prior_still_holds():
    even = {
        "decided_total": dict.fromkeys(FIGURES, 10),
        "carried_out_total": dict.fromkeys(FIGURES, 9),
    }
    assert criteria.prior(indicators(**even)) == (pytest.approx(0.9), 1000.0)
    none = dict.fromkeys(FIGURES)
    assert criteria.prior(indicators(decided_total=none, carried_out_total=none)) == (1.0, 1.0)


def test_missing_figures_are_listed():
    found = criteria.missing(indicators(), ["present_load", "track_record"])
    assert found.rows() == [
        ("track_record", "decided_total", "9904"),
        ("track_record", "carried_out_total", "9904"),
    ]


def test_an_unknown_criterion_is_told_with_the_nearest():
    with pytest.raises(WorkbookError) as problem:
        criteria.claims(indicators(), "labor_market")
    (finding,) = problem.value.findings
    assert finding.args["near"] == "labour_market"
    assert finding.action("nb").startswith("Mente du «labour_market»?")


def test_a_criterion_without_any_figure_is_told_with_the_figures_it_lacks():
    with pytest.raises(WorkbookError) as problem:
        criteria.claims(indicators(), "housing")
    (finding,) = problem.value.findings
    assert finding.key == "criterion-without-figures"
    assert "free_dwellings" in finding.action("nn")


def test_criteria_of_the_country_need_no_figures_of_a_county():
    assert set(CRITERIA) - set(criteria.of_the_country()) == {"introduction_programme", "housing"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", CRITERIA)
def test_a_criterion_has_its_words_and_its_indicators_theirs(name, language):
    assert words.criterion(name, language)
    assert words.step(name, language)
    assert words.criterion_meaning(name, language).endswith(".")
    for indicator in CRITERIA[name].indicators:
        assert vocabulary.label(indicator, language)


def test_schools_that_are_not_known_are_taken_for_the_part_of_the_region_s():
    known, unknown = indicators(), indicators(schools={"9901": None})
    base = {code: math.sqrt(FIGURES[code][2]) for code in ("9901", "9902")}
    part = 7 * base["9901"] / sum(base.values())
    assert claim(unknown, "upper_secondary", "9901") == pytest.approx(2 * part)
    assert claim(known, "upper_secondary", "9901") == pytest.approx(6 + part)
    assert claim(unknown, "upper_secondary", "9902") == claim(known, "upper_secondary", "9902")
