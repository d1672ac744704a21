"""The chain of one municipality: what is withheld, zero, and not asked are told apart."""

from __future__ import annotations

import re

import polars as pl
import pytest

from analysis import sheets
from analysis.measures import settlement
from analysis.sheets import chain

PLACE = sheets.Place("9001", "Prøvevik", "nb")


def figures(*rows):
    """Made-up figures of a made-up municipality, with the statuses as they come."""
    columns = {
        "year": pl.Int64,
        "code": pl.String,
        "name": pl.String,
        "requested_original": pl.Int64,
        "requested": pl.Int64,
        "requested_status": pl.String,
        "decided": pl.Int64,
        "decided_status": pl.String,
        "settled": pl.Int64,
        "settled_status": pl.String,
    }
    return pl.DataFrame(rows, schema=columns, orient="row")


def year(number, *links, code="9001", name="Prøvevik", original=None):
    def known(value):
        return (None, value) if isinstance(value, str) else (value, "reported")

    return (number, code, name, original, *(part for link in links for part in known(link)))


SUCCESSORS = pl.DataFrame(
    {"code": ["9001", "8001", "8002"], "successor_code": ["9001", "9001", "9001"]},
)


def drawn(*rows, years=(2020, 2021)):
    chains = settlement.municipality_chains(figures(*rows), SUCCESSORS)
    return str(chain.draw(chains, years, [PLACE])["9001"])


def cells(html, label):
    pattern = rf"<tr><th scope=\"row\">(?:<span[^>]*></span>)?{label}</th>(.*?)</tr>"
    (row,) = re.findall(pattern, html)
    return re.sub(r"<(?!/td)[^>]*>", "", row).split("</td>")[:-1]


def test_each_reason_has_its_own_mark():
    html = drawn(
        year(2019, 0, "not_asked", "missing"),
        year(2020, 10, 0, "suppressed"),
        year(2021, 12, "not_registered", 0),
        years=(2018, 2019, 2020, 2021),
    )
    assert cells(html, "Anmodning") == ["ingen tall", "–", "10", "12"]
    assert cells(html, "Vedtak") == ["ingen tall", "–", "0", "ikke registrert"]
    assert cells(html, "Faktisk bosetting") == ["ingen tall", "ingen tall", "prikket", "0"]
    assert "0 i vedtak: kommunen sa nei." in html
    assert "Stiplet søyle" in html


def test_a_withheld_figure_is_an_open_box_and_a_missing_one_is_no_box():
    html = drawn(year(2020, 10, 10, "suppressed"), year(2021, "not_asked", "not_asked", "missing"))
    first, second = re.findall(r"<svg.*?</svg>", html)
    assert first.count("<rect") == 3
    assert 'class="settled withheld"' in first
    assert "<rect" not in second


def test_a_sum_with_a_withheld_part_is_an_interval():
    html = drawn(
        year(2020, 10, 10, "suppressed", code="8001"), year(2020, 10, 10, 9), years=(2020,)
    )
    assert cells(html, "Faktisk bosetting") == ["9–13"]
    assert "prikket" in html  # what the open box means


def test_a_sum_of_withheld_parts_alone_is_an_interval_as_high_as_it_can_be():
    both = [year(2020, 10, 10, "suppressed", code=code) for code in ("8001", "9001")]
    assert cells(drawn(*both, years=(2020,)), "Faktisk bosetting") == ["0–8"]


def test_a_request_that_was_revised_has_a_line_for_the_first_one():
    revised = year(2020, 10, 10, 10, original=15)
    assert cells(drawn(revised, years=(2020,)), "Opprinnelig anmodning") == ["15"]
    assert "Opprinnelig" not in drawn(year(2020, 10, 10, 10), years=(2020,))


def test_a_sum_that_lacks_a_part_is_starred_and_says_which_part():
    html = drawn(
        year(2020, 10, "not_registered", "missing", code="8001", name="Gamlevik (t.o.m. 2020)"),
        year(2020, 10, 10, 5),
        year(2021, 10, 10, "missing", code="8001", name="Gamlevik (t.o.m. 2020)"),
        year(2021, 12, 12, 5),
    )
    assert cells(html, "Anmodning") == ["20", "22"]
    assert cells(html, "Vedtak") == ["10*", "22"]
    assert cells(html, "Faktisk bosetting") == ["5*", "5"]  # in 2021 there was one municipality
    assert "Vedtak mangler for Gamlevik (2020)." in html
    assert "Faktisk bosetting mangler for Gamlevik (2020)." in html
    first, second = re.findall(r"<svg.*?</svg>", html)
    assert (first.count("<text"), second.count("<text")) == (2, 0)


def test_an_interval_that_lacks_a_part_is_starred_too():
    html = drawn(
        year(2020, "not_asked", "not_asked", "missing", code="8001", name="Gamlevik"),
        year(2020, 10, 10, "suppressed", code="8002"),
        year(2020, 10, 10, 5),
        years=(2020,),
    )
    assert cells(html, "Vedtak") == ["20"]  # who was not asked has nothing to answer
    assert cells(html, "Faktisk bosetting") == ["5–9*"]


def test_a_single_municipality_without_a_figure_has_no_star():
    assert "*" not in drawn(year(2020, 10, "not_registered", "missing"), years=(2020,))


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_a_municipality_without_any_figures_still_has_its_table(language):
    place = sheets.Place("9002", "Nyvik", language)
    empty = settlement.municipality_chains(figures(year(2020, 1, 1, 1)), SUCCESSORS)
    html = str(chain.draw(empty, (2020, 2021), [place])["9002"])
    assert html.count("ingen tal") >= 6
    assert "<rect" not in html
