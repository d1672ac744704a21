"""Maps: what they say, what they draw, and what they never show."""

import json
import re

import pytest
from tests.figures.made_up import county, municipality, squares

from analysis.figures import maps, theme
from analysis.figures.about import About

HIDDEN = {"settled": None, "settled_status": "suppressed"}
MAPS = [maps.choropleth, maps.symbols]


def draw(kind, quantity, about, *rows):
    return kind(county(*rows), squares(*(row["code"] for row in rows)), quantity, about)


def outlines(exhibit):
    return [trace for trace in exhibit.plot.data if trace.type == "scatter"]


def legend(exhibit):
    return [trace.name for trace in exhibit.plot.data if trace.showlegend is not False]


def page_json(exhibit):
    found = re.search(r'class="plot-data">(.*?)</script>', exhibit.page_html(), re.DOTALL)
    return found.group(1)


def test_the_title_says_who_was_asked_for_most_per_inhabitant(trondelag):
    shown = maps.choropleth(trondelag.year, trondelag.shapes, "requested", trondelag.about)
    assert shown.title == (
        "Overhalla ble anmodet om å bosette flest i forhold til folketallet i Trøndelag i 2021: "
        "4,4 per 1\u00a0000 innbyggere"
    )
    assert shown.description.startswith("Figuren viser hvor mange personer hver kommune")
    assert "fra 0,7 (Trondheim) til 4,4 (Overhalla)" in shown.description
    assert shown.description.endswith("14 kommuner ble ikke anmodet.")


def test_the_title_says_who_was_asked_for_most(trondelag):
    shown = maps.symbols(trondelag.year, trondelag.shapes, "requested", trondelag.about)
    assert (
        shown.title == "Trondheim ble anmodet om å bosette flest i Trøndelag i 2021: 140 personer"
    )


def test_a_claim_is_limited_to_known_figures_where_a_withheld_one_could_be_higher(about):
    rows = (municipality("5001", "Trondheim"), municipality("5052", "Leka", **HIDDEN))
    assert "av kommunene med kjent tall" in draw(maps.choropleth, "settled", about, *rows).title
    assert "av kommunene med kjent tall" not in draw(maps.symbols, "settled", about, *rows).title


@pytest.mark.parametrize("kind", MAPS)
def test_a_county_of_one_municipality_is_not_compared_with_itself(kind):
    oslo = About("Oslo", 2021, "nb", "IMDi")
    shown = draw(kind, "requested", oslo, municipality("0301", "Oslo"))
    assert shown.title.startswith("Oslo ble anmodet om å bosette")
    assert "flest" not in shown.title
    assert "hver kommune" not in shown.description


@pytest.mark.parametrize("kind", MAPS)
def test_where_nobody_was_asked_the_title_says_so(kind, about):
    rows = [municipality(code, code, requested=0) for code in ("5020", "5026")]
    shown = draw(kind, "requested", about, *rows)
    assert shown.title == ("Ingen kommuner i Trøndelag ble anmodet om å bosette flyktninger i 2021")


@pytest.mark.parametrize("kind", MAPS)
def test_where_all_is_withheld_nothing_is_claimed(kind, about):
    rows = [municipality(code, code, **HIDDEN) for code in ("5020", "5026")]
    shown = draw(kind, "settled", about, *rows)
    assert shown.title == "Ingen kommune i Trøndelag har et tall over null som kan vises for 2021"


def test_equals_are_named_together(about):
    rows = [municipality("5020", "Osen"), municipality("5026", "Holtålen")]
    shown = draw(maps.symbols, "requested", about, *rows)
    assert shown.title.startswith("Holtålen og Osen ble anmodet om å bosette flest")
    assert shown.title.endswith("10 personer hver")
    assert "Alle kommunene med kjent tall over null har 10." in shown.description


@pytest.mark.parametrize("kind", MAPS)
def test_every_municipality_has_its_outline_and_its_words(kind, trondelag):
    shown = kind(trondelag.year, trondelag.shapes, "requested", trondelag.about)
    said = [trace.text for trace in outlines(shown)]
    for name in trondelag.year["name"]:
        assert any(text.startswith(f"<b>{name}</b><br>") for text in said)
    assert "<b>Trondheim</b><br>140 anmodet<br>0,7 per 1\u00a0000 innbyggere" in said


def test_classes_of_the_legend_hold_all_rates_and_every_class_is_used(trondelag):
    shown = maps.choropleth(trondelag.year, trondelag.shapes, "requested", trondelag.about)
    used = {trace.fillcolor for trace in outlines(shown)}
    assert used == {*theme.SEQUENTIAL, theme.PAPER}
    assert legend(shown)[-1] == "ikke anmodet"
    assert len(legend(shown)) == 6


def test_reasons_have_patterns_and_stand_in_the_legend(about):
    rows = (
        municipality("5001", "Trondheim"),
        municipality("5052", "Leka", **HIDDEN),
        municipality("5020", "Osen", settled=0),
        municipality("5021", "Oppdal", settled=None, settled_status="missing"),
    )
    shown = draw(maps.choropleth, "settled", about, *rows)
    assert legend(shown)[-3:] == ["0: ingen bosatt", "prikket", "ingen tall"]
    patterns = {trace.fillpattern.shape for trace in outlines(shown)}
    assert patterns == {None, ".", "-"}


def test_zero_is_no_circle_and_area_follows_the_number(about):
    rows = (
        municipality("5001", "Trondheim", requested=140),
        municipality("5006", "Steinkjer", requested=35),
        municipality("5020", "Osen", requested=0),
    )
    shown = draw(maps.symbols, "requested", about, *rows)
    circles = [trace for trace in outlines(shown) if trace.text and "rgba" in trace.fillcolor]
    widths = [max(circle.x) - min(circle.x) for circle in circles]
    assert len(circles) == 2
    assert widths[0] / widths[1] == pytest.approx(2, rel=0.01)  # four times the area


def test_the_largest_circles_are_named_and_equals_are_not_chosen_among(about):
    rows = [municipality(f"50{place}", f"Sted {place}") for place in range(10, 20)]
    rows.append(municipality("5001", "Trondheim", requested=140))
    shown = draw(maps.symbols, "requested", about, *rows)
    words = [note.text for note in shown.plot.layout.annotations]
    assert "Trondheim 140" in words
    assert not any(word.startswith("Sted") for word in words)


@pytest.mark.parametrize("quantity", ["requested", "decided", "settled"])
@pytest.mark.parametrize("kind", MAPS)
def test_a_withheld_number_is_nowhere(kind, quantity, about):
    row = municipality(
        "5052",
        "Leka",
        population=1000,
        **{quantity: None, f"{quantity}_status": "suppressed", f"{quantity}_per_1000": None},
    )
    row[f"{quantity}_per_1000"] = None
    shown = draw(kind, quantity, about, municipality("5001", "Trondheim"), row)
    bundle = shown._repr_mimebundle_()
    record = next(
        line for line in bundle["application/vnd.sektorplan.exhibit+json"]["rows"] if "Leka" in line
    )
    assert record.count(None) == (2 if kind is maps.choropleth else 1)
    assert 0 not in record
    hover = next(trace.text for trace in outlines(shown) if "Leka" in trace.text)
    assert hover == "<b>Leka</b><br>prikket"
    drawn = r"<tr><th[^>]*><a[^>]*>Leka</a></th>(.*?)</tr>"
    cells = re.search(drawn, bundle["text/markdown"]).group(1)
    assert 'data-sort=""' in cells
    assert not re.search(r">0[,<]|data-sort=\"0", cells)


@pytest.mark.parametrize("kind", MAPS)
@pytest.mark.parametrize("code", ["50", "18", "54"])
def test_a_map_of_a_county_is_small(kind, code, real):
    place = real(code, 2020)
    shown = kind(place.year, place.shapes, "requested", place.about)
    assert len(page_json(shown)) < 150_000
    assert len(shown._repr_mimebundle_()["text/markdown"]) < 160_000


def test_axes_have_equal_scale_and_are_not_seen(trondelag):
    layout = maps.choropleth(
        trondelag.year, trondelag.shapes, "requested", trondelag.about
    ).plot.layout
    assert layout.yaxis.scaleanchor == "x"
    assert (layout.xaxis.visible, layout.yaxis.visible) == (False, False)
    assert layout.meta["aspect"] == pytest.approx(1.04, abs=0.05)


def test_json_of_the_page_is_read_back_as_the_plot(trondelag):
    shown = maps.choropleth(trondelag.year, trondelag.shapes, "requested", trondelag.about)
    content = json.loads(page_json(shown))
    assert set(content) == {"data", "layout", "config"}
    assert len(content["data"]) == len(shown.plot.data)


def test_a_municipality_without_boundary_is_refused(about):
    rows = county(municipality("5001", "Trondheim"), municipality("5020", "Osen"))
    with pytest.raises(ValueError, match="no boundary for 5020"):
        maps.choropleth(rows, squares("5001"), "requested", about)


@pytest.mark.parametrize("code", ["03", "18", "46", "54"])
@pytest.mark.parametrize("kind", MAPS)
def test_other_counties_can_be_drawn_in_both_languages(kind, code, real):
    place = real(code, 2020)
    for quantity in ("requested", "decided", "settled"):
        for language in ("nb", "nn"):
            about = About(place.about.place, 2020, language, "IMDi")
            shown = kind(place.year, place.shapes, quantity, about)
            assert "None" not in f"{shown.title} {shown.description} {shown.alt}"
            assert place.about.place in shown.alt
