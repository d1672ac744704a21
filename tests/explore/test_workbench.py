"""The workbench without a browser: what follows when a slider moves."""

import pytest
from lxml import html

from analysis import language as lang
from analysis.explore import workbench
from analysis.registry import municipalities_at

COUNTIES = ["03", "11", "15", "18", "30", "34", "38", "42", "46", "50", "54"]


def shown(board, query="//tbody/tr"):
    rows = html.fromstring(board.markup).xpath(query)
    return [[" ".join(cell.text_content().split()) for cell in row] for row in rows]


def words(widget):
    return " ".join(html.fromstring(widget.value).text_content().split())


def test_it_opens_with_the_proposal_of_the_plan(bench):
    assert words(bench.summary).startswith("619 personer til 31 av 38 kommuner")
    assert len(shown(bench.table)) == 38
    assert words(bench.explained).startswith("Trondheim: 138 personer")


def test_a_weight_changes_map_table_and_explanation(bench):
    before = bench.map.marks, bench.table.markup, bench.explained.value
    bench.controls.weights["population"].value = 90
    after = bench.map.marks, bench.table.markup, bench.explained.value
    assert all(one != other for one, other in zip(before, after, strict=True))
    assert bench.map.marks["5001"]["text"] == str(bench.proposal.numbers[0])
    assert "plassert annerledes" in words(bench.summary)


def test_the_steps_shown_end_in_the_number_shown(bench):
    bench.controls.weights["labour_market"].value = 77
    rows = html.fromstring(bench.explained.value).xpath("//tbody/tr")
    people = [row.xpath("td")[0].text_content() for row in rows]
    tenths = [float(p.replace(",", ".").replace("−", "-").replace("\u00a0", "")) for p in people]
    assert sum(tenths[:-1]) == pytest.approx(tenths[-1])


def test_total_and_minimum_hold(bench):
    bench.controls.total_typed.value = 391
    bench.controls.minimum.value = 15
    numbers = bench.proposal.numbers
    assert numbers.sum() == 391
    assert all(number == 0 or number >= 15 for number in numbers)


def test_a_typed_total_may_lie_beyond_the_slider(bench):
    bench.controls.total_typed.value = 3790
    assert bench.controls.total.value == 3790
    bench.controls.total.value = 620
    assert bench.controls.total_typed.value == 620
    assert bench.proposal.numbers.sum() == 620


def test_the_plan_is_one_click_away(bench):
    bench.controls.weights["population"].value = 90
    bench.controls.total_typed.value = 1000
    bench.controls.reset.click()
    assert bench.proposal.numbers.sum() == 619
    assert "Samme fordeling" in words(bench.summary)


def test_what_cannot_be_met_is_said_in_words_and_nothing_is_lost(bench):
    bench.controls.total_typed.value = 5
    assert bench.proposal is None
    assert words(bench.summary).startswith("Disse innstillingene går ikke opp.")
    assert bench.map.stale
    assert bench.table.stale
    assert bench.buttons["cycle"].disabled
    assert bench.buttons["a"].disabled
    bench.controls.total_typed.value = 619
    assert not bench.map.stale
    assert not bench.buttons["cycle"].disabled


def test_no_weight_at_all_is_said_in_words(bench):
    for slider in bench.controls.weights.values():
        slider.value = 0
    assert "Ingen av kriteriene har noen vekt" in words(bench.summary)


def test_a_municipality_is_chosen_on_the_map_in_a_table_or_in_the_list(bench):
    bench.map.chosen = "5014"
    assert bench.municipality.value == "5014"
    assert bench.table.chosen == "5014"
    assert words(bench.explained).startswith("Frøya")
    bench.municipality.value = "5020"
    assert bench.map.chosen == "5020"


def test_one_pinned_setting_is_compared_with_the_sliders(bench):
    assert bench.comparison.numbers.layout.display == "none"
    bench.buttons["a"].click()
    bench.controls.weights["population"].value = 90
    assert shown(bench.comparison.numbers, "//thead/tr") == [["Navn", "A", "Nå", "Forskjell"]]
    assert any(row[3] != "0" for row in shown(bench.comparison.numbers))


def test_two_pinned_settings_stay_while_the_sliders_move(bench):
    bench.buttons["a"].click()
    bench.controls.total_typed.value = 700
    bench.buttons["b"].click()
    before = bench.comparison.numbers.markup
    bench.controls.total_typed.value = 800
    assert bench.comparison.numbers.markup == before
    assert shown(bench.comparison.numbers, "//tfoot/tr") == [["Sum", "619", "700", "+81"]]
    assert "81 personer er plassert annerledes med B enn med A" in words(bench.comparison.settings)
    bench.buttons["release"].click()
    assert bench.comparison.numbers.layout.display == "none"


def test_a_pinned_setting_waits_while_the_sliders_cannot_be_met(bench):
    bench.buttons["b"].click()
    bench.controls.total_typed.value = 5
    assert bench.comparison.numbers.stale
    bench.controls.total_typed.value = 700
    assert not bench.comparison.numbers.stale
    assert shown(bench.comparison.numbers, "//tfoot/tr") == [["Sum", "700", "619", "−81"]]


def test_exports_tell_where_they_lie_and_what_is_wrong(bench, tmp_path):
    bench.buttons["cycle"].click()
    assert "forslag.toml" in words(bench.message)
    bench.buttons["cycle"].click()
    assert "finnes fra før" in words(bench.message)
    bench.file_name.value = "annet"
    bench.buttons["table"].click()
    assert {path.name for path in tmp_path.rglob("*.*")} == {"forslag.toml", "annet.csv"}


@pytest.mark.parametrize("language", lang.LANGUAGES)
@pytest.mark.parametrize("county", COUNTIES)
def test_every_county_opens_in_both_written_languages(book_of, county, language):
    book = book_of(county, language)
    found = workbench.open(book)
    found.controls.weights["dispersed"].value = 50
    asked = municipalities_at(
        book.raw.table("municipalities").filter(county_code=county), book.cycle.structure
    ).height
    assert len(shown(found.table)) == len(found.map.marks) == asked
    assert html.fromstring(found.map.markup).xpath("count(//path)") == asked
