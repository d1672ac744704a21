import json

import lxml.html
import polars as pl
import pytest
from tests.figures.made_up import county, municipality

from analysis.figures import markup

COLUMNS = ("name", "population", "requested", "decided", "settled", "settled_share")


def rows(html):
    return [
        [cell.text_content() for cell in row] for row in lxml.html.fromstring(str(html)).iter("tr")
    ]


def test_a_table_as_readers_get_it(snapshot):
    frame = county(
        municipality(
            "5001", "Trondheim", population=207_595, requested=140, decided=140, settled=130
        ),
        municipality(
            "5020", "Osen", requested=0, decided=None, decided_status="not_asked", settled=0
        ),
        municipality("5052", "Leka", settled=None, settled_status="suppressed"),
        municipality("5034", "Meråker", decided=None, decided_status="not_registered"),
    )
    total = pl.DataFrame(
        {"name": ["Trøndelag"], "requested": [619], "settled_low": [288], "settled_high": [356]}
    )
    drawn, note = markup.table(frame, COLUMNS, "nb", total, sortable=True)
    assert f"{drawn}\n{note}" == snapshot


def test_a_withheld_figure_sorts_by_nothing():
    frame = county(municipality("5052", "Leka", settled=None, settled_status="suppressed"))
    drawn, note = markup.table(frame, ("name", "settled"), "nb")
    cell = lxml.html.fromstring(str(drawn)).find(".//td")
    assert (cell.get("data-sort"), cell.text_content()) == ("", "prikket")
    assert "personvernet" in note


def test_every_row_has_a_heading_and_every_column_its_meaning():
    drawn, _ = markup.table(county(municipality("5001", "Trondheim")), COLUMNS, "nb")
    found = lxml.html.fromstring(str(drawn))
    assert [cell.get("scope") for cell in found.iter("th")] == ["col"] * 6 + ["row"]
    assert all(cell.get("title") for cell in found.findall("thead/tr/th"))
    assert found.findall("thead/tr/th")[1].get("class") == "number"


def test_years_are_headings_and_not_numbers_to_add():
    drawn, _ = markup.table(
        pl.DataFrame({"year": [2021], "requested": [1850]}), ("year", "requested"), "nb"
    )
    assert rows(drawn) == [["År", "Anmodning"], ["2021", "1\u00a0850"]]
    assert 'class="number" scope="row"' not in drawn


def test_reasons_and_ends_are_folded_into_their_quantity():
    names = ["year", "requested", "requested_status", "requested_change", "requested_change_reason"]
    names += ["settled_low", "settled_high", "settled_suppressed"]
    frame = pl.DataFrame(schema=dict.fromkeys(names, pl.Int64))
    assert markup.shown_columns(frame) == (
        "year",
        "requested",
        "requested_change",
        "settled",
        "settled_suppressed",
    )


def test_long_names_may_be_broken_and_are_still_the_same_text():
    frame = pl.DataFrame({"path": ["boundaries/municipalities_2020.parquet"], "title": ["a / b"]})
    drawn, _ = markup.table(frame, ("path", "title"), "nb")
    assert "boundaries/<wbr>municipalities_<wbr>2020.parquet" in drawn
    assert rows(drawn)[1] == ["boundaries/municipalities_2020.parquet", "a / b"]


@pytest.mark.parametrize("text", ["</script>", "<!--<script>", "a & b", "«å»\u2028"])
def test_json_in_the_page_is_read_back_and_never_ends_the_script(text):
    script = markup.json_script({"text": text}, "plot-data")
    inside = script.removeprefix('<script type="application/json" class="plot-data">')
    inside = inside.removesuffix("</script>")
    assert "<" not in inside
    assert json.loads(inside) == {"text": text}


def test_json_that_is_no_number_is_refused():
    with pytest.raises(ValueError, match="JSON"):
        markup.json_script({"y": [float("nan")]}, "plot-data")


def test_the_scrolling_frame_has_a_name_and_can_be_reached():
    frame = lxml.html.fromstring(str(markup.scrolling(markup.element("table"), 'A "b" <c>')))
    assert frame.get("aria-label") == 'A "b" <c>'
    assert (frame.get("role"), frame.get("tabindex")) == ("region", "0")
