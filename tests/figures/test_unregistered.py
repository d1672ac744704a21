"""A table that nobody has filled in says so, and how it is filled in."""

import pytest

from analysis.figures.about import About
from analysis.figures.unregistered import sentence, table_name, unregistered
from analysis.sources.tables import OWN, TABLES


@pytest.mark.parametrize("language", ["nb", "nn"])
@pytest.mark.parametrize("table", OWN)
def test_every_table_of_the_countys_own_can_be_empty(table, language):
    about = About("Et fylke", 2021, language, county="15")
    shown = unregistered("made-up", table, about)
    page = shown.page_html()
    assert f"sektorplan template {table} --county 15" in page
    assert f"sektorplan import {table} FIL" in page
    assert table_name(table, language) in page
    assert "notice-title" in page
    assert "<table" not in page
    assert table_name(table, language) in sentence(table, about)


def test_the_download_has_the_headings_and_no_rows(about):
    record = unregistered("made-up", "measures", about).record()
    names = [column["name"] for column in record["columns"]]
    assert names == TABLES["measures"].schema.column_names()
    assert record["rows"] == []


def test_jupyterlab_shows_the_notice_too(about):
    bundle = unregistered("made-up", "grants", about, title="En tittel")._repr_mimebundle_()
    assert "En tittel" in bundle["text/html"]
    assert "sektorplan import grants" in bundle["text/html"]


def test_the_countys_name_is_never_markup():
    page = unregistered("made-up", "grants", About("<script>", 2021, "nb")).page_html()
    assert "<script>" not in page
