"""Methods side by side: nothing is compared that is not known, and what is lacking is said."""

import pytest
from tests.figures import proposed

from analysis.figures import method_tables
from analysis.recommendation.methods import METHODS


def test_the_summary_says_how_far_the_proposal_is_from_the_request():
    county = proposed.of("50")
    shown = method_tables.summary(county.background, county.about)
    assert shown.title == (
        "Forslaget flytter 75 personer fra IMDis anmodning. "
        "IMDis anmodning året før er nærmest og flytter 48"
    )
    rows = {row["method"]: row for row in shown.table.iter_rows(named=True)}
    assert len(rows) == len(METHODS)
    assert rows["IMDis anmodning"]["people_moved_from_request"] == 0
    assert rows["Etter innbyggertall"]["people_moved_from_request"] == 168
    assert rows["Forslaget"]["people_moved_from_decision"] == 76
    assert rows["Forslaget"]["lacking"] == ""
    assert "familiegjenforeninger" in rows["Den danske nøkkelen"]["lacking"]


def test_without_a_request_nothing_is_compared_with_it():
    county = proposed.of("50", total=619, asked="others")
    shown = method_tables.summary(county.background, county.about)
    assert shown.title == "Vi har ingen anmodning for 2021 å sammenligne metodene med"
    rows = {row["method"]: row for row in shown.table.iter_rows(named=True)}
    assert rows["IMDis anmodning"]["municipalities_given"] is None
    assert rows["Forslaget"]["people_moved_from_request"] is None
    assert rows["Forslaget"]["municipalities_given"] == 31


def test_every_method_stands_beside_the_others():
    county = proposed.of("50")
    shown = method_tables.side_by_side(county.background, county.frame, county.about)
    assert shown.title == "Trondheim får fra 138 til 272, alt etter metoden"
    assert shown.columns[:3] == ("name", "recommended", "requested")
    assert len(shown.columns) == 1 + len(METHODS)


def test_a_request_that_is_not_there_is_not_a_number():
    county = proposed.of("50", total=619, asked="others")
    shown = method_tables.side_by_side(county.background, county.frame, county.about)
    assert shown.table["requested"].null_count() == 38
    assert "ingen tall" in shown.page_html()


@pytest.mark.parametrize("code", proposed.COUNTIES)
@pytest.mark.parametrize("language", ["nb", "nn"])
def test_every_county_in_both_languages(code, language):
    county = proposed.of(code)
    about = county.written_in(language)
    for shown in (
        method_tables.summary(county.background, about),
        method_tables.side_by_side(county.background, county.frame, about),
    ):
        assert "None" not in f"{shown.title} {shown.description}"
        assert len(shown.page_html()) < 60_000
