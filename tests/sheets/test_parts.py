"""What a notebook hands to the publisher."""

from __future__ import annotations

import pytest
from markupsafe import Markup

from analysis import sheets

PLACES = (sheets.Place("0001", "Å", "nn", ("Ï",)), sheets.Place("0002", "B", "nb"))


def test_the_parts_of_each_municipality_stand_under_its_code():
    bundle = sheets.record(PLACES, {"chain": {"0001": Markup("<p>")}}, "nb")._repr_mimebundle_()
    assert bundle[sheets.MIME] == [
        {
            "code": "0001",
            "name": "Å",
            "other_names": ["Ï"],
            "language": "nn",
            "parts": {"chain": "<p>"},
        },
        {"code": "0002", "name": "B", "other_names": [], "language": "nb", "parts": {}},
    ]
    assert "text/html" not in bundle
    said = "«Fra anmodning til bosatt, år for år» er laget til arkene om 2 kommuner."
    assert bundle["text/plain"] == said


def test_a_part_that_no_sheet_has_is_refused():
    with pytest.raises(ValueError, match="weather"):
        sheets.record(PLACES, {"weather": {}}, "nb")


def test_a_part_of_a_municipality_without_a_sheet_is_refused():
    with pytest.raises(ValueError, match="0003"):
        sheets.record(PLACES, {"chain": {"0003": Markup()}}, "nb")
