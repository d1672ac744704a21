import json
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.publishing.staged import cell, notebook, option

from analysis.errors import Where, WorkbookError
from analysis.publishing.embedded import notebooks

CAPTION = option("fig-cap", "Tittel")


def read(folder: Path, *cells: dict) -> dict[str, notebooks.Cell]:
    (folder / "n.ipynb").write_text(notebook(*cells), encoding="utf-8")
    return notebooks.read(folder, "n.ipynb", Where("index.qmd", 3))


def test_a_labelled_cell_has_a_caption_and_what_it_shows(tmp_path: Path) -> None:
    cells = read(tmp_path, cell("fig-a", CAPTION, "tekst"), cell("text", "", "mer"))
    assert cells["fig-a"] == notebooks.Cell("fig-a", "tekst", "Tittel")
    assert cells["fig-a"].numbered
    assert cells["text"] == notebooks.Cell("text", "mer", None)
    assert not cells["text"].numbered


def test_text_may_be_stored_as_lines(tmp_path: Path) -> None:
    lines = cell("fig-a", CAPTION, "")
    lines["source"] = lines["source"].splitlines(keepends=True)
    lines["outputs"][0]["data"]["text/markdown"] = ["a\n", "b"]
    assert read(tmp_path, lines)["fig-a"].output == "a\nb"


def test_a_tables_caption_loses_one_round_of_escapes(tmp_path: Path) -> None:
    figure = cell("fig-a", option("fig-cap", r"\<b\> &lt;"), "x")
    table = cell("tbl-a", option("tbl-cap", r"\\<b\\> &lt;"), "x")
    cells = read(tmp_path, figure, table)
    assert cells["fig-a"].caption == r"\<b\> &lt;"
    assert cells["tbl-a"].caption == r"\<b\> <"


@pytest.mark.parametrize("kind", ["fig", "tbl"])
def test_a_caption_keeps_the_spaces_that_may_not_break(tmp_path: Path, kind: str) -> None:
    said = option(f"{kind}-cap", "4,8 per 1\u00a0000 innbyggjarar, 8,6\u00a0%")
    caption = read(tmp_path, cell(f"{kind}-a", said, "x"))[f"{kind}-a"].caption
    assert caption == "4,8 per 1\u00a0000 innbyggjarar, 8,6\u00a0%"


@pytest.mark.parametrize(
    ("bad", "key"),
    [
        (cell("fig-a", "", "x"), "notebook-caption-missing"),
        (cell("fig-a", option("tbl-cap", "x"), "x"), "notebook-caption-missing"),
        (cell("fig-a", CAPTION + "#| echo: true\n", "x"), "notebook-cell-option"),
        (cell("fig-a", CAPTION), "notebook-cell-output"),
        (cell("fig-a", CAPTION, "x", "y"), "notebook-cell-output"),
        (cell("text", ""), "notebook-cell-output"),
    ],
)
def test_a_cell_that_pages_cannot_show_is_found(tmp_path: Path, bad: dict, key: str) -> None:
    with pytest.raises(WorkbookError) as refused:
        read(tmp_path, bad)
    assert [finding.key for finding in refused.value.findings] == [key]


def test_html_beside_markdown_is_found(tmp_path: Path) -> None:
    bad = cell("fig-a", CAPTION, "x")
    bad["outputs"][0]["data"]["text/html"] = "<b>x</b>"  # Quarto would load scripts for it
    with pytest.raises(WorkbookError) as refused:
        read(tmp_path, bad)
    assert refused.value.findings[0].key == "notebook-cell-output"


def test_cells_without_a_label_are_not_looked_at(tmp_path: Path) -> None:
    plain = cell("x", "", "a", "b")
    plain["source"] = "county = '50'"
    assert read(tmp_path, plain) == {}


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"cells": 1', json.dumps({"nbformat": 4})])
def test_what_is_no_notebook_is_found_where_it_is_embedded(
    project: Path, found: Callable, text: str
) -> None:
    (project / "notebooks" / "exhibits.ipynb").write_text(text, encoding="utf-8")
    keys = {(key, file) for key, file, _ in found()}
    assert keys == {("page-embed-notebook", "index.qmd"), ("page-embed-notebook", "chain.qmd")}
