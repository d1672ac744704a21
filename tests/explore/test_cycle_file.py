import datetime as dt
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import language as lang
from analysis.cycle import Cycle, Fixed, Recommendation
from analysis.explore import cycle_file
from analysis.explore.settings import as_cycle
from analysis.sources import cycles

CODES = st.from_regex(r"[0-9]{4}", fullmatch=True)
PEOPLE = st.integers(0, 100_000)
BY_CODE = st.dictionaries(CODES, PEOPLE, max_size=3)
NAMES = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=12)
RECOMMENDATIONS = st.builds(
    Recommendation,
    total=st.none() | PEOPLE,
    minimum=st.integers(1, 100),
    weights=st.dictionaries(NAMES, st.floats(0, 1e6), min_size=1, max_size=4),
    caps=BY_CODE,
    fixed=st.lists(st.builds(Fixed, code=CODES, people=PEOPLE, reason=NAMES), max_size=3).map(
        tuple
    ),
    nobody_below=BY_CODE,
    carry_arrears=st.booleans(),
    introduction_result_percent=st.dictionaries(CODES, st.floats(0, 100), max_size=3),
    free_dwellings=BY_CODE,
)


def cycle(recommendation: Recommendation | None) -> Cycle:
    return Cycle(
        county="50",
        cycle="2021-2023",
        year=2021,
        first_year=2014,
        structure=dt.date(2021, 1, 1),
        languages=("nb", "nn"),
        recommendation=recommendation,
    )


def read_back(text: str, folder) -> Cycle:
    (folder / "cycles").mkdir(exist_ok=True)
    (folder / "cycles" / "50-2021-2023.toml").write_text(text, encoding="utf-8", newline="")
    return cycles.read(folder, "50", "2021-2023")


@pytest.mark.parametrize("language", lang.LANGUAGES)
@given(recommendation=RECOMMENDATIONS)
def test_what_is_written_is_read_back_the_same(tmp_path_factory, recommendation, language):
    written = cycle(recommendation)
    folder = tmp_path_factory.mktemp("raw")
    assert read_back(cycle_file.text(written, language), folder) == written


def test_a_cycle_without_a_recommendation_is_written_too(tmp_path):
    assert read_back(cycle_file.text(cycle(None), "nb"), tmp_path) == cycle(None)


def test_the_plan_of_the_sliders_is_a_cycle_file_that_holds(raw, opening, tmp_path):
    plan = as_cycle(raw.cycle("50", "2021-2023"), opening)
    text = cycle_file.text(plan, "nb")
    assert read_back(text, tmp_path) == plan
    assert tomllib.loads(text)["recommendation"]["weights"]["labour_market"] == 40


@pytest.mark.parametrize("language", lang.LANGUAGES)
def test_every_setting_says_what_it_means(language):
    known = lang.keys(language)
    names = [
        *Cycle.model_fields,
        *(f"recommendation-{name}" for name in Recommendation.model_fields),
    ]
    for name in names:
        assert f"explore-file-{name.replace('_', '-')}" in known, name


def test_comments_stand_above_what_they_explain():
    lines = cycle_file.text(cycle(Recommendation(weights={"population": 1})), "nb").splitlines()
    place = lines.index('county = "50"')
    assert lines[place - 1].startswith("# Fylket")
    assert lines[lines.index("[recommendation.weights]") - 1].startswith("# ")
