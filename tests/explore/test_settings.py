from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.errors import WorkbookError
from analysis.explore import settings
from analysis.explore.settings import Setting


def test_the_opening_setting_gives_the_proposal_of_the_cycle_file(planned, opening):
    found = settings.propose(planned, "50", opening)
    assert found.numbers.tolist() == planned.proposal.numbers.tolist()
    assert found.numbers.sum() == 619


def test_every_criterion_with_a_figure_can_be_moved_and_the_others_are_named(planned):
    names, without = settings.movable(planned)
    assert names[:5] == list(planned.weights)
    assert "dispersed" in names
    assert without == ["introduction_programme", "housing"]


def test_a_criterion_the_plan_gives_weight_can_always_be_moved(planned):
    weighted = replace(planned, weights={**planned.weights, "housing": 5})
    assert "housing" in settings.movable(weighted)[0]


@given(
    st.dictionaries(
        st.sampled_from(["population", "dispersed", "labour_market"]),
        st.floats(0.001, 1e6),
        min_size=1,
    )
)
def test_weights_of_any_size_fit_the_sliders_in_the_same_proportions(planned, weights):
    opened = settings.opening(replace(planned, weights=weights), list(weights))
    assert all(0 <= weight <= settings.HIGHEST_WEIGHT for weight in opened.weights.values())
    together = sum(weights.values())
    for name, part in opened.parts.items():
        assert part == pytest.approx(weights[name] / together)


def test_whole_weights_up_to_a_hundred_stay_as_the_planner_wrote_them(opening):
    assert list(opening.weights.values())[:5] == [40, 25, 15, 10, 10]


def test_no_weight_at_all_is_no_part_of_anything():
    assert Setting({"population": 0.0}, 10, 1).parts == {"population": 0.0}


def test_a_setting_that_cannot_be_met_is_a_finding(planned, opening):
    with pytest.raises(WorkbookError):
        settings.propose(planned, "50", replace(opening, total=3))


def test_the_cycle_keeps_all_but_what_was_moved(raw, opening):
    plan = raw.cycle("50", "2021-2023")
    moved = settings.as_cycle(plan, replace(opening, total=700, minimum=12))
    assert moved.recommendation.total == 700
    assert moved.recommendation.minimum == 12
    assert dict(moved.recommendation.weights) == dict(plan.recommendation.weights)
    same = {"total": plan.recommendation.total, "minimum": plan.recommendation.minimum}
    back = moved.recommendation.model_copy(update=same)
    assert moved.model_copy(update={"recommendation": back}) == plan


def test_a_criterion_without_weight_is_left_out_unless_the_plan_names_it(raw, opening):
    plan = raw.cycle("50", "2021-2023")
    weights = {**opening.weights, "population": 0.0, "dispersed": 0.0}
    written = settings.as_cycle(plan, replace(opening, weights=weights)).recommendation.weights
    assert written["population"] == 0
    assert "dispersed" not in written


def test_a_plan_without_a_recommendation_gets_one(raw, opening):
    plan = raw.cycle("50", "2021-2023").model_copy(update={"recommendation": None})
    assert settings.as_cycle(plan, opening).recommendation.total == 619
