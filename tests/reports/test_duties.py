"""All the county's duties are in the published report, in both written languages."""

import pytest
from lxml import html
from tests.duties import made_up

PAGES = {
    "nb": ("oppgaver", "oppfolging", "sektorplanen"),
    "nn": ("oppgaaver", "oppfolging", "sektorplanen"),
}


def words(report, page: str) -> str:
    return " ".join(
        html.fromstring((report.folder / f"{page}.html").read_bytes()).text_content().split()
    )


@pytest.fixture(params=["readme", "nb", "nn"])
def built(request, report, languages):
    """The README's county, and one that writes nynorsk in both written languages."""
    return report if request.param == "readme" else languages[request.param]


def test_every_duty_stands_on_its_page_with_its_legal_basis(built):
    language = built.manifest["language"]
    said = words(built, PAGES[language][0])
    duties = made_up.duties()
    assert duties.height == 14
    for row in duties.iter_rows(named=True):
        assert row["duty_id"] in said
        assert row[f"duty_{language}"] in said
        assert row[f"legal_basis_{language}"] in said


def test_the_plan_names_every_duty_though_nothing_is_registered(built):
    language = built.manifest["language"]
    said = words(built, PAGES[language][2])
    for duty in made_up.duties()["duty_id"]:
        assert duty in said
    assert f"sektorplan template measures --county {built.manifest['county']}" in said


def test_the_pages_lead_to_each_other(built):
    language = built.manifest["language"]
    for page in ("index", *PAGES[language]):
        document = html.fromstring((built.folder / f"{page}.html").read_bytes())
        links = {
            link.split("#")[0].removeprefix("./") for link in document.xpath("//main//a/@href")
        }
        others = {f"{name}.html" for name in PAGES[language] if name != page}
        assert links & others, page


def test_the_manifest_counts_the_duties(built):
    assert built.manifest["values"]["duties.in_all"] == 14


def test_a_table_without_rows_can_be_downloaded_with_its_headings(built):
    content = (built.folder / "data" / "plan-indicators.csv").read_text(encoding="utf-8-sig")
    assert content.startswith("county_code;measure_id;")
    assert len(content.splitlines()) == 1
