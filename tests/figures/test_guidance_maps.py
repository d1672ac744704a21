"""Maps of the advisers: what they say, and that it is seen without colour."""

import json

import pytest
from tests.figures import guided
from tests.figures.guided import EVEN, NOBODY, UNEVEN

from analysis.figures import guidance_maps, theme


def today(county):
    return guidance_maps.advisers(county.contacts, county.people, county.shapes, county.about)


def proposed(county):
    return guidance_maps.proposal(
        county.proposal, county.contacts, county.people, county.shapes, county.about
    )


MAPS = [today, proposed]


def notes(exhibit):
    return [note.text for note in exhibit.plot.layout.annotations]


def legend(exhibit):
    return [trace.name for trace in exhibit.plot.data if trace.type == "bar"]


def under_the_pointer(exhibit):
    return [trace.text for trace in exhibit.plot.data if trace.hoverinfo == "text"]


def patterns(exhibit):
    filled = [trace for trace in exhibit.plot.data if trace.type == "scatter" and trace.fill]
    return [trace.fillpattern.shape for trace in filled if trace.fillpattern.shape]


def contrast(one, other):
    def light(colour):
        parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
        linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_the_title_says_who_has_nobody():
    shown = today(guided.county(UNEVEN).named(Sted_8="Ørland"))
    assert shown.title == "8 av 9 kommuner har en kontaktperson, Ørland har ingen"
    assert "hvit med kryss" in shown.description
    assert "Person A har 6 og Person B har 2" in shown.alt


def test_every_area_has_the_initials_of_its_adviser_and_the_legend_gives_the_name():
    shown = today(guided.county((0, 1, 0, 0, 1, 0)).named(Person_A="Åse Lid", Person_B="Per By"))
    assert sorted(notes(shown)) == ["<b>PB</b>", "<b>ÅL</b>", "<b>ÅL</b>"]
    assert legend(shown) == ["PB – Per By", "ÅL – Åse Lid"] or legend(shown) == [
        "ÅL – Åse Lid",
        "PB – Per By",
    ]


def test_equal_initials_get_a_number():
    shown = today(guided.county(EVEN).named(Person_A="Per By", Person_B="Pia Berg"))
    assert sorted(notes(shown)) == ["<b>PB1</b>", "<b>PB2</b>"]


def test_who_has_nobody_is_patterned_and_named():
    shown = today(guided.county(UNEVEN).named(Sted_8="Ørland"))
    assert patterns(shown) == ["x"]
    assert "Ørland" in notes(shown)
    assert legend(shown)[-1] == "uten kontaktperson"


def test_a_strong_line_divides_the_areas_of_different_advisers_only():
    shown = today(guided.county(EVEN))
    lines = [trace for trace in shown.plot.data if trace.type == "scatter"]
    (line,) = [trace for trace in lines if trace.hoverinfo == "skip"]
    assert {y for y in line.y if y is not None} == {1_000}  # 10 km north, cells of 10 m
    assert line.line.width > 2


def test_the_pointer_finds_every_municipality():
    said = under_the_pointer(today(guided.county(UNEVEN)))
    assert len(said) == 9
    assert said[0] == (
        "<b>Sted 0</b><br>Kontaktperson: Person A<br>1\u00a0000 innbyggere<br>10 personer å bosette"
    )
    assert "Ingen kontaktperson" in said[8]


def test_who_changes_is_hatched_and_says_both_advisers():
    county = guided.county(UNEVEN)
    shown = proposed(county)
    assert patterns(shown) == ["/"] * county.proposal.changes
    assert legend(shown)[-1] == "ny kontaktperson"
    assert any("Forslag: Person B<br>I dag: Person A" in text for text in under_the_pointer(shown))
    assert any("Forslag: Person B<br>I dag: ingen" in text for text in under_the_pointer(shown))
    assert "og én får sin første" in shown.title


def test_where_nothing_changes_the_title_says_so():
    shown = proposed(guided.county(EVEN))
    assert shown.title == "Forslaget endrer ingenting"
    assert patterns(shown) == []


@pytest.mark.parametrize("draw", MAPS)
def test_a_county_without_advisers_says_so_and_has_no_map(draw):
    shown = draw(guided.county(NOBODY, advisers=0))
    assert shown.kind == "figure"
    assert shown.plot is None
    assert "har ikke registrert hvem som følger opp" in shown.page_html()
    assert shown.table.height == 6


def test_the_titles_of_a_county_without_advisers():
    county = guided.county(NOBODY, advisers=0)
    assert today(county).title == "Ingen kontaktpersoner er registrert i Fylket"
    assert proposed(county).title == "Uten kontaktpersoner er det ingenting å fordele"


def test_one_municipality_and_one_adviser():
    shown = today(guided.county((0,), advisers=1))
    assert shown.title == "Fylket har en kontaktperson"
    assert notes(shown) == ["<b>PA</b>"]


def test_ink_is_read_on_every_tint():
    assert all(contrast(theme.INK, tint) > 8 for tint in guidance_maps.TINTS)


@pytest.mark.parametrize("draw", MAPS)
def test_a_name_is_never_markup(draw):
    county = guided.county(UNEVEN).named(
        Sted_8="<script>x</script>", Person_A="<img src=x>", Person_B="<i>B</i>"
    )
    shown = draw(county)
    assert "<script>x" not in json.dumps(shown._repr_mimebundle_()["text/markdown"])
    texts = [*notes(shown), *legend(shown), *under_the_pointer(shown)]
    assert not any("<img" in text or "<i>" in text or "<script" in text for text in texts)


@pytest.mark.parametrize("language", ["nb", "nn"])
@pytest.mark.parametrize("owners", [UNEVEN, EVEN, NOBODY, (0,), (None,)])
@pytest.mark.parametrize("draw", MAPS)
def test_every_case_has_words_in_both_languages(draw, owners, language):
    for advisers in (2, 0) if set(owners) == {None} else (2,):
        shown = draw(guided.county(owners, advisers=advisers).written_in(language))
        said = f"{shown.title} {shown.description} {shown.alt}"
        assert "None" not in said
        assert "  " not in said
