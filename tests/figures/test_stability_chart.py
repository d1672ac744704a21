"""How sure the numbers are: equals stand together, and nothing is pressed out of sight."""

import itertools

import pytest
from tests.figures import proposed

from analysis import language as lang
from analysis.figures import stability_chart


def drawn(code, language="nb", **settings):
    county = proposed.of(code, **settings)
    return county, stability_chart.chart(county.frame, county.written_in(language))


def test_equals_stand_together_in_alphabetical_order():
    _, shown = drawn("50")
    assert shown.table["group"].is_sorted()
    for _, group in itertools.groupby(
        shown.table.select("group", "name").rows(), lambda row: row[0]
    ):
        names = [name for _, name in group]
        assert names == lang.sort(names)


def test_a_line_stands_between_groups():
    _, shown = drawn("50")
    assert len(shown.plot.layout.shapes) == shown.table["group"].n_unique() - 1


def test_a_municipality_far_above_the_others_is_written_and_said():
    _, shown = drawn("50")
    notes = [note.text for note in shown.plot.layout.annotations]
    assert len(notes) == 1
    assert notes[0].startswith("138 (")
    assert "IMDi ba om 140" in notes[0]
    assert "Trondheim er så mye større" in shown.description
    assert max(shown.plot.data[0].x) < 40
    assert len(shown.plot.data[0].x) == 37


def test_without_such_a_one_all_are_drawn():
    county, shown = drawn("15")
    assert not shown.plot.layout.annotations
    assert sorted(shown.plot.data[0].x) == sorted(county.frame["recommended"])
    assert "så mye større" not in shown.description


def test_bars_reach_from_low_to_high():
    county, shown = drawn("15")
    ranges = shown.plot.data[0]
    ends = sorted(
        (x - less, x + more)
        for x, less, more in zip(
            ranges.x, ranges.error_x.arrayminus, ranges.error_x.array, strict=True
        )
    )
    assert ends == sorted(county.frame.select("low", "high").rows())


def test_an_unknown_request_is_not_drawn_as_none():
    _, shown = drawn("50", total=619, asked="others")
    assert len(shown.plot.data[1].x) == 0
    assert "IMDi ba om" not in shown.plot.layout.annotations[0].text


def test_the_title_counts_the_firm_numbers():
    _, shown = drawn("50")
    assert shown.title.endswith(
        "endrer seg som regel med høyst 2 når vektene eller totalen er litt annerledes"
    )


@pytest.mark.parametrize("code", proposed.COUNTIES)
def test_every_county_can_be_drawn_in_both_languages(code):
    for language in ("nb", "nn"):
        _, shown = drawn(code, language)
        assert "None" not in f"{shown.title} {shown.description} {shown.alt}"
        assert len(shown.page_html()) < 60_000
