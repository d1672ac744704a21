"""Tables about the advisers: what stands in them, and what they find."""

import pytest
from lxml import html
from tests.figures import guided
from tests.figures.guided import EVEN, NOBODY, UNEVEN

from analysis import vocabulary
from analysis.figures import guidance_tables


def load(county):
    return guidance_tables.load(county.load, county.contacts, county.about)


def municipalities(county):
    return guidance_tables.municipalities(county.contacts, county.about)


def proposal(county):
    return guidance_tables.proposal(county.proposal, county.contacts, county.about)


TABLES = [load, municipalities, proposal]


def cells(exhibit, part="tbody"):
    tree = html.fromstring(exhibit.page_html())
    rows = tree.xpath(f"//{part}/tr")
    return [[cell.text_content().replace("\u00a0", " ") for cell in row] for row in rows]


def test_the_one_with_most_stands_first_and_nobody_last():
    shown = load(guided.county(UNEVEN))
    assert [row[0] for row in cells(shown)] == ["Person A", "Person B", "Uten kontaktperson"]
    assert cells(shown)[0] == ["Person A", "6", "6 000", "60", "50", "1", "65,3 %"]
    assert cells(shown, "tfoot") == [["Fylket", "9", "9 000", "90", "60", "2", ""]]
    title = shown.title.replace("\u00a0", " ")
    assert title == "Person A har 65 % av belastningen, Person B har 19 %"
    assert "tre andeler: kommunene, personene å bosette og reiseveien" in shown.description


def test_the_download_has_the_shares_that_the_load_is_the_mean_of():
    shown = load(guided.county(UNEVEN)).table
    shares = ("adviser_municipality_share", "adviser_settle_share", "adviser_travel_share")
    first = shown.row(0, named=True)
    assert first["adviser_load"] == pytest.approx(sum(first[name] for name in shares) / 3)


def test_an_unknown_request_is_no_number_and_inhabitants_count_instead():
    owners = (0, 0, 1)
    county = guided.county(owners, (10, None, 20))
    shown = load(county)
    assert "Innbyggerne teller fordi vi ikke har IMDis anmodning" in shown.description
    unknown = {row[0]: row[3] for row in cells(shown)}
    assert unknown["Person B"] == "20"
    assert not unknown["Person A"][:1].isdigit()


def test_even_loads_are_said_to_be_even():
    assert load(guided.county(EVEN)).title == "Belastningen er lik for alle kontaktpersonene"


def test_one_adviser_of_one_municipality():
    shown = load(guided.county((0,), advisers=1))
    assert shown.title == "Person A følger opp én kommune"
    assert shown.total is None
    assert "to andeler" in shown.description


def test_each_municipality_has_its_adviser_and_address_as_text():
    county = guided.county(UNEVEN).named(Sted_8="Ørland")
    shown = municipalities(county)
    assert shown.title == "Ørland har ingen kontaktperson"
    assert cells(shown)[0] == ["Sted 0", "Person A", "a0@example.no", "1 000", "10"]
    assert cells(shown)[-1] == ["Ørland", "ingen", "", "1 000", "10"]
    assert "mailto" not in shown.page_html()


def test_who_has_several_advisers_shows_the_others():
    county = guided.county(EVEN)
    assert "other_advisers" not in municipalities(county).columns
    first = county.contacts["code"] == county.contacts["code"][0]
    several = county.contacts.with_columns(
        other_advisers=first.replace_strict({True: "Person B", False: None})
    )
    shown = guidance_tables.municipalities(several, county.about)
    assert cells(shown)[0][:3] == ["Sted 0", "Person A", "Person B"]


def test_the_steps_stand_in_order_and_begin_today():
    county = guided.county(UNEVEN).named(Sted_8="Ørland")
    shown = proposal(county)
    rows = cells(shown)
    assert rows[0][:4] == ["0", "I dag", "", ""]
    assert rows[1][:4] == ["1", "Ørland", "ingen", "Person B"]
    assert [int(row[0]) for row in rows] == list(range(len(county.proposal.steps) + 1))
    assert rows[-1][4] < rows[0][4]
    assert shown.title.startswith(f"Med {county.proposal.changes} endringer er den største")


def test_municipalities_that_move_together_stand_in_one_step():
    county = guided.county((0, 0, 0, 1, 1, 1, 0, 0, None), advisers=2)
    moved = [row[1] for row in cells(proposal(county))]
    together = [step.move.codes for step in county.proposal.steps if len(step.move.codes) > 1]
    assert any(" og " in names for names in moved) == bool(together)


def test_where_nothing_makes_it_more_even_the_title_says_so():
    shown = proposal(guided.county(EVEN))
    assert shown.title.startswith("Ingen endring gjør fordelingen merkbart jevnere")
    assert len(cells(shown)) == 1


@pytest.mark.parametrize("draw", [load, proposal])
def test_without_advisers_there_is_a_notice_that_tells_what_to_do(draw):
    shown = draw(guided.county(NOBODY, advisers=0))
    assert shown.title == "Ingen kontaktpersoner er registrert i Fylket"
    assert "sektorplan import advisers FIL" in shown.page_html()
    assert "notice-unregistered" in shown.page_html()
    assert shown.table.is_empty()


def test_without_advisers_the_municipalities_still_stand_there():
    shown = municipalities(guided.county(NOBODY, advisers=0))
    assert [row[1] for row in cells(shown)] == ["ingen"] * 6


@pytest.mark.parametrize("draw", TABLES)
def test_a_name_is_never_markup(draw):
    county = guided.county(UNEVEN).named(Sted_8="<script>x</script>", Person_A="<img src=x>")
    page = draw(county).page_html()
    assert "<script>x" not in page
    assert "<img" not in page


@pytest.mark.parametrize("language", ["nb", "nn"])
@pytest.mark.parametrize("owners", [UNEVEN, EVEN, NOBODY, (0,)])
@pytest.mark.parametrize("draw", TABLES)
def test_every_case_has_words_in_both_languages(draw, owners, language):
    shown = draw(guided.county(owners).written_in(language))
    assert "None" not in f"{shown.title} {shown.description}"
    shown._repr_mimebundle_()
    for name in shown.table.columns:
        assert vocabulary.label(name, language)


def test_every_column_that_is_shown_is_explained():
    county = guided.county(UNEVEN)
    shown = {name for draw in TABLES for name in draw(county).columns}
    assert shown <= set(guidance_tables.COLUMNS)
    assert all(vocabulary.column(name) for name in guidance_tables.COLUMNS)
