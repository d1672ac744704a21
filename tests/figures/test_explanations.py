"""The explanation of every municipality: complete, exact, in words."""

import dataclasses

import polars as pl
import pytest
from lxml import html
from tests.figures import proposed

from analysis.cycle import Fixed
from analysis.figures import explanations
from analysis.figures.exhibit import MIME


def explained(county, language="nb", fixed=()):
    return explanations.explanations(
        county.proposal, county.frame, county.planned.indicators, county.written_in(language), fixed
    )


def foldouts(exhibit):
    """By name: the summary's number, the sentences, the rows as (words, detail, number)."""
    page = html.fromstring(str(exhibit.page_html()))
    found = {}
    for one in page.xpath(".//details"):
        name = one.xpath("string(summary/span[@class='foldout-name'])")
        rows = [
            (
                row.xpath("string(th/text())"),
                row.xpath("string(th/span)"),
                row.xpath("string(td[@class='number'])"),
            )
            for row in one.xpath(".//tbody/tr")
        ]
        number = one.xpath("string(summary/span[@class='foldout-number'])")
        found[name] = (number, one.xpath("string(p)"), rows)
    return found


def tenths(written):
    return round(10 * float(written.replace(",", ".").replace("−", "-").replace("\u00a0", "")))


@pytest.mark.parametrize("code", proposed.COUNTIES)
def test_every_municipality_has_a_fold_out_whose_steps_add_up(code):
    county = proposed.of(code)
    found = foldouts(explained(county))
    assert list(found) == county.frame["name"].to_list()
    for name, recommended in county.frame.select("name", "recommended").iter_rows():
        number, _, rows = found[name]
        changes = [row for row in rows[:-1] if row[0] != "Etter kriteriene"]
        assert tenths(number) == 10 * recommended
        assert sum(tenths(row[2]) for row in changes) == 10 * recommended


def test_size_is_told_apart_from_the_criteria():
    _, _, rows = foldouts(explained(proposed.of("50")))["Trondheim"]
    said = {label: number for label, _, number in rows}
    assert said["Små kommuner får mer per innbygger"].startswith("−16")
    assert said["Arbeidsmarked, teller 40\u00a0%"].startswith("+")


def test_a_criterion_shows_the_figures_it_reads_beside_the_country():
    _, _, rows = foldouts(explained(proposed.of("50")))["Selbu"]
    facts = {label: detail for label, detail, _ in rows}["Arbeidsmarked, teller 40\u00a0%"]
    assert "Ledighet 1,2\u00a0% (midt i landet 2,1\u00a0%)" in facts
    leka = foldouts(explained(proposed.of("50")))["Leka"][2]
    assert any("ingen tall, regnes som midt i landet" in detail for _, detail, _ in leka)


def test_the_sentence_puts_request_and_range_beside_the_number():
    found = foldouts(explained(proposed.of("50")))
    assert found["Trondheim"][1].startswith("Forslaget er 138. IMDi ba om 140.")
    assert "klart flere" in found["Levanger"][1]
    assert "IMDi ba ikke kommunen om å bosette noen." in found["Selbu"][1]
    assert found["Leka"][1].startswith("Forslaget er at Leka ikke får noen.")


def test_a_rule_that_moves_nobody_is_left_out():
    labels = {
        row[0] for _, _, rows in foldouts(explained(proposed.of("50"))).values() for row in rows
    }
    assert "Ingen, eller minst 10" in labels
    assert not labels & {"Øvre grense", "Fast tall", "Ingen skal ned", "Etterslep fra året før"}


def test_a_fixed_number_is_explained_with_its_reason_and_others_with_its_effect():
    fixed = (Fixed(code="5001", people=100, reason="Avtalt med kommunen."),)
    county = proposed.of("50", fixed=fixed)
    found = foldouts(explained(county, fixed=fixed))
    own = [row for row in found["Trondheim"][2] if row[0] == "Fast tall"]
    assert own[0][1] == "Avtalt med kommunen."
    assert own[0][2].startswith("−3")
    others = [row for row in found["Steinkjer"][2] if row[0] == "Fast tall"]
    assert others[0][1] == "Følger av faste tall i andre kommuner"


def test_a_cap_is_explained_where_it_holds_and_where_it_does_not():
    found = foldouts(explained(proposed.of("50", caps=frozenset({"5001": 100}.items()))))
    own = [row for row in found["Trondheim"][2] if row[0] == "Øvre grense"]
    assert own[0][1] == "Kommunen kan ta imot høyst 100"
    others = [row for row in found["Steinkjer"][2] if row[0] == "Øvre grense"]
    assert others[0][1] == "Følger av grensen i andre kommuner"


def test_without_criteria_besides_population_there_is_no_step_for_size():
    county = proposed.of("50", weights=frozenset({"population": 1.0}.items()))
    _, _, rows = foldouts(explained(county))["Trondheim"]
    assert [row[0] for row in rows][:2] == ["Innbyggertall alene", "Ingen, eller minst 10"]


def test_an_unknown_request_is_not_called_none():
    county = proposed.of("50", total=619, asked="others")
    _, said, _ = foldouts(explained(county))["Selbu"]
    assert "Vi har ikke IMDis tall for kommunen." in said
    assert "ba ikke" not in said
    assert "klart" not in said


def test_the_download_has_every_step_of_every_municipality():
    county = proposed.of("50")
    shown = explained(county)
    record = shown._repr_mimebundle_()[MIME]
    assert [column["name"] for column in record["columns"]] == [
        "code",
        "name",
        "order",
        "step",
        "people",
    ]
    assert len(record["rows"]) == county.proposal.steps.height
    sums = shown.table.group_by("code").agg(pl.col("people").sum().round(6))
    own = county.frame.select("code", "recommended").join(sums, on="code")
    assert (own["recommended"] == own["people"]).all()


def test_all_fold_outs_of_a_county_are_lighter_than_two_maps():
    assert len(explained(proposed.of("30")).page_html()) < 220_000


def test_a_name_is_never_markup():
    county = proposed.of("03")
    named = county.frame.with_columns(name=pl.lit("<script>x</script>"))
    shown = explained(dataclasses.replace(county, frame=named))
    assert "<script>" not in shown.page_html()


@pytest.mark.parametrize("code", ["03", "15", "50"])
def test_both_languages_say_it_all(code):
    for language in ("nb", "nn"):
        shown = explained(proposed.of(code), language)
        page = str(shown.page_html())
        assert "None" not in page
        assert ("framlegg" in page.lower()) == (language == "nn")


def test_jupyterlab_shows_the_same_fold_outs():
    bundle = explained(proposed.of("03"))._repr_mimebundle_()
    assert "<details" in bundle["text/html"]
    assert "<details" in bundle["text/markdown"]
