"""The values of single municipalities, as the notebook records them."""

from __future__ import annotations

import pytest
from tests.figures import proposed

from analysis.figures import municipality_values, values
from analysis.measures import settlement
from analysis.recommendation import planning
from analysis.registry.municipalities import in_county, municipalities_at


def recorded(county):
    one = proposed.of(county)
    tables = proposed.raw().tables(planning.TABLES)
    everywhere = municipalities_at(
        proposed.raw().table("municipalities"), one.planned.plan.structure
    )
    places = in_county(everywhere, county)
    year = settlement.municipality_year(
        tables["settlement"],
        tables["population"],
        places,
        tables["municipality_successors"],
        one.about.year,
    )
    found = municipality_values.municipalities(one.planned, one.frame, year, places)
    return one, found | municipality_values.county(one.planned, one.frame, one.about.place)


def of(found, code):
    begin = f"municipality.{code}."
    return {name.removeprefix(begin): one for name, one in found.items() if name.startswith(begin)}


def test_a_municipality_s_values_are_those_of_the_tables():
    one, found = recorded("50")
    own = {name: value.value for name, value in of(found, "5014").items()}
    row = one.frame.filter(code="5014").row(0, named=True)
    assert own["name"] == "Frøya"
    assert own["requested"] == 14
    assert own["decided"] == 14
    assert own["settled"] == 8
    assert own["recommended"] == row["recommended"]
    assert own["difference"] == row["recommended"] - 14
    assert own["difference_size"] == abs(own["difference"])
    assert own["why.nb"].splitlines()[0].startswith("Frøya har ")
    assert "innbyggjarane" in own["why.nn"]
    assert len(own["why.nb"].splitlines()) == len(own["why.nn"].splitlines())


def test_the_municipalities_make_up_the_county():
    one, found = recorded("50")
    total = sum(v.value for name, v in found.items() if name.endswith(".recommended"))
    assert total == one.proposal.rules.total
    counted = [v.value for name, v in found.items() if ".compared." in name]
    assert sum(counted) == one.frame.height
    assert found["county.authority"].value == "Trøndelag fylkeskommune"


def test_a_county_of_one_municipality_signs_as_that_municipality():
    _, found = recorded("03")
    assert found["county.authority"].value == "Oslo kommune"


@pytest.mark.parametrize("county", ["15", "18", "50", "54"])
def test_what_is_withheld_has_no_number(county):
    _, found = recorded(county)
    for name, value in found.items():
        if name.endswith("_status") and value.value != "reported":
            figure = found[name.removesuffix("_status")]
            assert figure.value is None
            assert not any(letter.isdigit() for letter in figure.written("nb"))


def test_a_name_has_no_county_in_brackets():
    _, found = recorded("15")
    assert found["municipality.1515.name"].value == "Herøy"


def test_the_record_takes_the_names():
    _, found = recorded("15")
    assert values.record(found, "nn").values["municipality.1507.language_form"].value == "nynorsk"


@pytest.mark.parametrize(
    ("recommended", "requested", "status", "word"),
    [
        (12, 10, "reported", "more"),
        (10, 12, "reported", "fewer"),
        (10, 10, "reported", "same"),
        (10, 0, "reported", "new"),
        (10, None, "not_asked", "new"),
        (0, 10, "reported", "dropped"),
        (0, 0, "reported", "neither"),
        (0, None, "not_asked", "neither"),
        (10, None, "missing", "unknown"),
        (0, None, "suppressed", "unknown"),
    ],
)
def test_how_a_proposal_stands_beside_the_request(recommended, requested, status, word):
    row = {"recommended": recommended, "requested": requested, "requested_status": status}
    assert municipality_values.compared(row) == word
