"""Maps of a proposal: what they say, and that direction is seen without colour."""

import json
import re

import polars as pl
import pytest
from tests.figures import proposed
from tests.figures.made_up import squares

from analysis.figures import arrows, proposal_maps
from analysis.figures.about import About

MAPS = [proposal_maps.numbers, proposal_maps.differences]


def row(code, name, recommended, requested):
    return {
        "code": code,
        "name": name,
        "population": 5_000,
        "recommended": recommended,
        "low": recommended,
        "high": recommended,
        "group": 1,
        "requested": requested,
        "requested_status": "missing" if requested is None else "reported",
        "request_difference_change": None if requested is None else recommended - requested,
        "recommended_per_1000": recommended / 5,
    }


def draw(kind, about, *rows):
    frame = pl.DataFrame(rows, schema_overrides={"request_difference_change": pl.Int64})
    return kind(frame, squares(*frame["code"]), about)


def words_under_the_pointer(exhibit):
    return [trace.text for trace in exhibit.plot.data if trace.hoverinfo == "text"]


def triangles(exhibit):
    return [trace for trace in exhibit.plot.data if trace.type == "scatter" and len(trace.x) == 4]


def test_the_map_of_numbers_says_who_gets_most():
    county = proposed.of("50")
    shown = proposal_maps.numbers(county.frame, proposed.shapes("50"), county.about)
    assert shown.title == "Trondheim får flest i forslaget: 138 av 619 personer"
    assert "31 kommuner får noen, og 7 får ingen" in shown.description


def test_the_map_of_differences_says_who_gets_most_above_and_below_the_request():
    county = proposed.of("50")
    shown = proposal_maps.differences(county.frame, proposed.shapes("50"), county.about)
    assert shown.title == "Forslaget gir Selbu 12 flere enn IMDi ba om, og Levanger 9 færre"
    assert "8 kommuner får flere, 17 får færre, og 13 får like mange" in shown.description


def test_more_points_up_and_fewer_points_down(about):
    rows = (row("5001", "Trondheim", 40, 10), row("5020", "Osen", 10, 40))
    up, down = triangles(draw(proposal_maps.differences, about, *rows))[:2]
    assert up.y[0] > max(up.y[1], up.y[2])
    assert down.y[0] < min(down.y[1], down.y[2])
    assert up.fillcolor != down.fillcolor


def test_area_follows_the_difference(about):
    rows = (row("5001", "Trondheim", 50, 10), row("5020", "Osen", 20, 10))
    large, small = triangles(draw(proposal_maps.differences, about, *rows))[:2]
    width = [max(one.x) - min(one.x) for one in (large, small)]
    assert width[0] / width[1] == pytest.approx(2, rel=0.01)  # four times the people


def test_the_legend_says_in_words_what_each_direction_is(about):
    rows = (row("5001", "Trondheim", 40, 10), row("5020", "Osen", 10, 27))
    notes = [
        note.text for note in draw(proposal_maps.differences, about, *rows).plot.layout.annotations
    ]
    assert notes[-2:] == ["20 flere", "20 færre enn IMDi ba om"]


def test_only_a_direction_that_occurs_stands_in_the_legend(about):
    rows = (row("5001", "Trondheim", 17, 10), row("5020", "Osen", 10, 10))
    notes = [
        note.text for note in draw(proposal_maps.differences, about, *rows).plot.layout.annotations
    ]
    assert notes[-1] == "5 flere enn IMDi ba om"
    assert not any("færre" in note for note in notes)


def test_where_nothing_differs_the_title_says_so(about):
    shown = draw(proposal_maps.differences, about, row("5001", "Trondheim", 10, 10))
    assert shown.title == "Forslaget er likt det IMDi ba om"
    assert triangles(shown) == []


def test_an_unknown_request_has_a_pattern_and_no_triangle(about):
    rows = (row("5001", "Trondheim", 40, 10), row("5020", "Osen", 10, None))
    shown = draw(proposal_maps.differences, about, *rows)
    assert len(triangles(shown)) == 2  # Trondheim, and the legend
    assert "For én kommune har vi ikke IMDis tall." in shown.description
    patterns = [trace.fillpattern.shape for trace in shown.plot.data if trace.type == "scatter"]
    assert patterns.count("-") == 1
    assert [trace.name for trace in shown.plot.data if trace.type == "bar"] == [
        "ingen anmodning kjent"
    ]
    assert any("Ingen anmodning kjent" in text for text in words_under_the_pointer(shown))


def test_where_no_request_is_known_nothing_is_compared():
    county = proposed.of("50", total=619, asked="others")
    shown = proposal_maps.differences(county.frame, proposed.shapes("50"), county.about)
    assert shown.title == "Vi har ingen anmodning å sammenligne forslaget med"
    assert triangles(shown) == []


@pytest.mark.parametrize("kind", MAPS)
def test_the_pointer_finds_every_municipality(kind):
    county = proposed.of("50")
    said = words_under_the_pointer(kind(county.frame, proposed.shapes("50"), county.about))
    for name in county.frame["name"]:
        assert any(text.startswith(f"<b>{name}</b><br>Forslag: ") for text in said)
    assert any(re.search("Forslag: 138 .*IMDi ba om 140<br>0,7 per", text) for text in said)


@pytest.mark.parametrize("kind", MAPS)
def test_a_name_is_never_markup(kind, about):
    shown = draw(kind, about, row("5001", "<script>x</script>", 10, 20))
    assert "<script>x" not in json.dumps(shown._repr_mimebundle_()["text/markdown"])
    assert all("<script>" not in text for text in words_under_the_pointer(shown))


@pytest.mark.parametrize("language", ["nb", "nn"])
@pytest.mark.parametrize("code", proposed.COUNTIES)
@pytest.mark.parametrize("kind", MAPS)
def test_maps_of_every_county_are_small_and_say_something(kind, code, language):
    county = proposed.of(code)
    shown = kind(county.frame, proposed.shapes(code), county.written_in(language))
    assert len(shown._repr_mimebundle_()["text/markdown"]) < 160_000
    assert "None" not in f"{shown.title} {shown.description} {shown.alt}"


def test_a_county_of_one_municipality_is_not_compared_with_itself():
    oslo = proposed.of("03")
    shown = proposal_maps.numbers(oslo.frame, proposed.shapes("03"), oslo.about)
    assert shown.title == "Oslo får alle 206 i forslaget"


def test_equals_are_named_together_or_not_at_all():
    rows = [row(f"50{place}", f"Sted {place}", 20, 10) for place in range(10, 22)]
    shown = draw(proposal_maps.differences, About("Trøndelag", 2021, "nb"), *rows)
    assert shown.title == "Forslaget gir 12 kommuner 10 flere enn IMDi ba om"
    assert not any("Sted" in note.text for note in shown.plot.layout.annotations)


@pytest.mark.parametrize(
    ("most", "number"), [(1, 1), (4, 2), (9, 5), (12, 10), (33, 20), (700, 500)]
)
def test_the_legend_shows_a_round_number(most, number):
    assert arrows._round_number(most) == number
