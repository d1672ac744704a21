"""Every duty is on the page with its legal basis, whatever is registered on it."""

import pytest
from lxml import html
from tests.duties import made_up
from tests.duties.made_up import COUNTY, LATER, measure, measures

from analysis import paths
from analysis.duties import coverage, plan, registered
from analysis.figures import duty_sentences, duty_tables, duty_words
from analysis.figures.about import About
from analysis.sources import RawData

BOTH = pytest.mark.parametrize("language", ["nb", "nn"])


def drawn(rows, language="nb", events=(), advisers=()):
    """The overview, the cards and the values of a county with these measures."""
    duties = made_up.duties()
    about = About("Et fylke", 2021, language, county=COUNTY)
    state = plan.state_at(plan.of_county(rows, COUNTY), LATER)
    held = made_up.events(*events)
    figures = registered.figures(
        [], [registered.activities(held, duties), registered.indicators(state, duties)], duties
    )
    covered = coverage.of_duties(duties, state, held, figures, advisers)
    overview = duty_tables.overview(covered, about)
    cards = duty_tables.duties(covered, state, figures, about)
    return overview, cards, duty_sentences.covered(covered, about)


def card(exhibit, duty):
    (found,) = html.fromstring(exhibit.page_html()).xpath(f"//section[@id='duty-{duty}']")
    return " ".join(found.text_content().split())


@BOTH
@pytest.mark.parametrize("rows", [measures(), made_up.a_plan()], ids=["empty", "made up"])
def test_every_duty_has_a_card_with_its_legal_basis(rows, language):
    _, cards, _ = drawn(rows, language)
    for row in made_up.duties().iter_rows(named=True):
        said = card(cards, row["duty_id"])
        assert row[f"legal_basis_{language}"] in said
        assert row[f"duty_{language}"] in said


@BOTH
def test_every_line_of_the_overview_leads_to_a_card(language):
    overview, cards, _ = drawn(measures(), language)
    links = html.fromstring(overview.page_html()).xpath("//tbody//a/@href")
    ids = html.fromstring(cards.page_html()).xpath("//section/@id")
    assert [link.removeprefix("#") for link in links] == ids
    assert len(ids) == 14


def test_what_is_missing_is_said_with_the_table_to_fill_in():
    _, cards, _ = drawn(measures())
    assert "Ingen tiltak registrert. De føres i tabellen «Tiltak»." in card(cards, "D10")
    assert "Ingen tall registrert. De føres i tabellen «Aktiviteter»." in card(cards, "D10")
    assert "Ingen tall registrert. De føres i tabellen «Tilskudd»." in card(cards, "D14")
    assert "ikke registrert" in card(cards, "D10")


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "nb",
            [
                "2021, mentorordning: 4 søknader, 3 fikk tilskudd, 90 000 kroner tildelt "
                "og 1 ikke avgjort",
                "2022, mentorordning: 1 søknad",
            ],
        ),
        (
            "nn",
            [
                "2021, mentorordning: 4 søknader, 3 fekk tilskot, 90 000 kroner tildelt "
                "og 1 ikkje avgjord",
                "2022, mentorordning: 1 søknad",
            ],
        ),
    ],
)
def test_a_scheme_has_one_line_a_year(language, lines):
    told = [
        *((2021, "applications", 4), (2021, "applications_awarded", 3)),
        *((2021, "amount_awarded", 90_000), (2021, "applications_undecided", 1)),
        (2022, "applications", 1),
    ]
    rows = [
        {
            **{"registered_in": "grants", "registered_as": "mentor", "figure": figure},
            **{"year": year, "figure_low": number, "figure_high": number},
            "figure_status": "reported",
        }
        for year, figure, number in told
    ]
    said = duty_words.figures(rows, language)
    assert [line.replace("\u00a0", " ") for line in said] == lines


def test_the_background_has_a_heading_in_the_words_of_readers():
    shown = duty_tables.context(RawData(paths.raw()).table("duty_context"), About("X", 2021, "nb"))
    headings = html.fromstring(shown.page_html()).xpath("//thead//th")
    assert [" ".join(one.text_content().split()) for one in headings] == [
        "Hva som gjelder",
        "Siden",
    ]


def test_a_made_up_measure_stands_on_its_duty_with_all_it_says():
    _, cards, _ = drawn(made_up.a_plan(), events=["D04"], advisers=["Oppdiktet Person"])
    said = card(cards, "D03")
    for words in (
        "Oppdiktet tiltak T1 i gang",
        "Mål: Et oppdiktet mål",
        "Ansvarlig: Seksjon A",
        "Frist: 1. april 2022",
        "Indikator: kommuner med avtale, nå 12,5, målverdi 20",
    ):
        assert words in said
    assert "Oppdiktet Person" in card(cards, "D12")
    assert "Aktiviteter i planperioden: 1" in card(cards, "D04")
    assert "Ingen tall registrert" in card(cards, "D04")


def test_the_overview_says_in_words_what_it_shows_in_signs():
    overview, _, _ = drawn(made_up.a_plan())
    assert overview.title == "2 av 14 oppgaver har tiltak eller tall"
    page = html.fromstring(overview.page_html())
    for cell in page.xpath("//tbody//td"):
        (sign,) = cell.xpath("span")
        assert sign.get("aria-hidden") == "true"
        word = {"ja": "yes", "delvis": "some", "nei": "no"}[cell.text_content().strip()]
        assert sign.get("class") == f"sign sign-{word}"


def test_values_count_what_is_covered():
    _, _, values = drawn(made_up.a_plan())
    said = {name: value.value for name, value in values.items()}
    assert said["duties.in_all"] == 14
    assert said["duties.covered"] == 2
    assert said["sentence.duties"] == "2 av 14 oppgaver har tiltak i planen. Ingen har tall."
    assert said["sentence.duties_missing"] == "12 oppgaver mangler både tiltak og tall."


def test_few_duties_that_lack_something_are_named():
    rows = measures(*(measure(f"T{n}", made_up.FIRST, duty_id=f"D{n:02d}") for n in range(1, 14)))
    _, _, values = drawn(rows)
    said = values["sentence.duties_missing"].value
    assert said == "Denne mangler både tiltak og tall: D14 Tilskudd."


def test_what_planners_write_is_never_markup():
    rows = measures(measure("T1", made_up.FIRST, goal="<script>x</script>", responsible="<b>A</b>"))
    _, cards, _ = drawn(rows)
    assert "<script>" not in cards.page_html()
    assert "<b>" not in cards.page_html()


@BOTH
def test_the_background_is_in_the_readers_language(language):
    frame = RawData(paths.raw()).table("duty_context")
    shown = duty_tables.context(frame, About("Et fylke", 2021, language))
    assert frame[f"context_{language}"][0] in shown.page_html()
    assert "context_en" not in shown.table.columns
