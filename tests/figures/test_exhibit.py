"""One exhibit for all its readers: the page, JupyterLab, the publisher. A name is never markup."""

import json
import re

import lxml.html
import plotly.graph_objects as go
import polars as pl
import pytest
from tests.figures.made_up import county, municipality, squares

from analysis.figures import charts, exhibit, maps, tables, theme
from analysis.figures.exhibit import MIME, PLOTLY_MIME, Exhibit

EVIL = '<script>alert("x")</script> & "Søn"'


def figure(**changes):
    given = {
        "name": "request-map",
        "kind": "figure",
        "title": "Tittel",
        "description": "Figuren viser noe.",
        "alt": "Et kart.",
        "source": "IMDi",
        "table": pl.DataFrame({"name": ["Osen"], "requested": [10]}),
        "language": "nb",
        "plot": go.Figure(layout=theme.layout(height=300)),
    }
    return Exhibit(**{**given, **changes})


def table(**changes):
    return figure(kind="table", plot=None, **changes)


def page(shown):
    return lxml.html.fromstring(str(shown.page_html()))


def test_a_figure_has_its_forms():
    assert set(figure()._repr_mimebundle_()) == {"text/plain", "text/markdown", PLOTLY_MIME, MIME}


def test_a_table_has_its_forms():
    assert set(table()._repr_mimebundle_()) == {"text/plain", "text/markdown", "text/html", MIME}


def test_the_page_gets_one_raw_block():
    markdown = figure()._repr_mimebundle_()["text/markdown"]
    assert re.fullmatch(r"```\{=html\}\n<div .*</div>\n```\n", markdown, re.DOTALL)


def test_backticks_in_a_name_do_not_end_the_block():
    assert exhibit.raw_block("a\n```\nb").startswith("````{=html}\n")
    assert exhibit.raw_block("a\n```\nb").endswith("\n````\n")


def test_only_numbers_stand_to_the_right_in_jupyterlab():
    bundle = table()._repr_mimebundle_()
    assert ":is(th, td):not(.number) { text-align: left; }" in bundle["text/html"]
    assert "<style>" not in bundle["text/markdown"]


def test_the_figure_block_is_built_as_the_stylesheet_expects():
    block = page(figure())
    assert block.get("class") == "exhibit exhibit-figure"
    assert block.get("data-exhibit") == "request-map"
    assert [child.tag for child in block] == ["div", "script", "p", "details", "p"]
    plot = block.find("div")
    assert (plot.get("class"), plot.get("role"), plot.get("aria-label")) == (
        "plot",
        "img",
        "Et kart.",
    )
    assert block.find("script").get("type") == "application/json"
    frame = block.find("details/div")
    assert (frame.get("tabindex"), frame.get("role")) == ("0", "region")
    assert [link.get("href") for link in block.iter("a")] == [
        "data/request-map.csv",
        "data/request-map.xlsx",
    ]


def test_the_table_block_is_sortable_and_left_alone_by_quarto():
    drawn = page(table()).find(".//table")
    assert drawn.get("class") == "sortable"
    assert drawn.get("data-quarto-disable-processing") == "true"
    assert page(figure()).find(".//table").get("class") is None


def test_a_table_without_rows_is_its_caption():
    block = page(table(table=pl.DataFrame({"name": [], "requested": []})))
    assert not list(block.iter("table"))
    assert "Figuren viser" not in block.text_content()


def test_the_title_is_left_to_the_caption_on_the_page_and_shown_in_jupyterlab():
    shown = figure()
    content = json.loads(page(shown).findtext("script"))
    assert "title" not in content["layout"]
    live = shown._repr_mimebundle_()[PLOTLY_MIME]["layout"]
    assert "Tittel" in live["title"]["text"]
    assert "Figuren viser noe." in live["title"]["text"]
    assert live["height"] > 300
    assert "Tittel" in table()._repr_mimebundle_()["text/html"]


def test_showing_it_in_jupyterlab_does_not_change_the_page():
    shown = figure()
    before = shown.page_html()
    shown._repr_mimebundle_()
    assert shown.page_html() == before


def test_the_record_has_every_column_with_its_label_and_plain_values():
    record = figure()._repr_mimebundle_()[MIME]
    assert record["columns"] == [
        {"name": "name", "label": "Navn"},
        {"name": "requested", "label": "Anmodning"},
    ]
    assert record["rows"] == [["Osen", 10]]
    assert {"name", "kind", "title", "description", "alt", "source"} <= set(record)
    json.dumps(record, allow_nan=False)


def test_without_a_source_there_is_no_empty_source_line():
    assert "Kilde" not in str(table(source="").page_html())


@pytest.mark.parametrize("shown", [figure, table])
def test_words_are_text(shown):
    evil = shown(
        title=EVIL,
        description=EVIL,
        alt=EVIL,
        source=EVIL,
        table=pl.DataFrame({"name": [EVIL], "requested": [10]}),
    )
    block = page(evil)
    assert not [script for script in block.iter("script") if script.get("type") is None]
    assert block.find(".//tbody//th").text_content() == EVIL
    assert EVIL in block.text_content()
    live = evil._repr_mimebundle_().get(PLOTLY_MIME)
    if live is not None:
        assert "<script" not in json.dumps(live)


def test_a_municipality_named_like_a_script_is_text_in_maps_and_charts(about):
    rows = [municipality("5001", EVIL, requested=140), municipality("5020", "Osen")]
    frame, shapes = county(*rows), squares("5001", "5020")
    for shown in (
        maps.choropleth(frame, shapes, "requested", about),
        maps.symbols(frame, shapes, "requested", about),
        tables.municipalities(frame, about),
    ):
        html = str(shown.page_html())
        assert "<script>alert" not in html
        script = re.search(r"plot-data\">(.*?)</script>", html, re.DOTALL)
        assert script is None or "<" not in script.group(1)
        assert page(shown).findtext(".//details/summary") in {"Tallene i figuren", None}


def test_a_county_named_like_a_script_is_text_in_a_chart(trondelag):
    evil = trondelag.about.__class__(EVIL, 2021, "nb", "IMDi")
    html = str(charts.chain(trondelag.chain, evil).page_html())
    assert "<script>alert" not in html
