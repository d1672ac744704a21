import base64
import csv
import io
import tomllib

import polars as pl
import pytest
from lxml import html

from analysis.errors import WorkbookError
from analysis.explore import exports

FOLDER = "data/processed/50-2021-2023/explore"


def rows(content):
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


def test_the_cycle_file_lies_beside_the_processed_figures_and_nowhere_else(book, opening, tmp_path):
    said = exports.cycle_file_of(book, opening, "mitt-forslag")
    assert f"{FOLDER}/mitt-forslag.toml" in said
    written = tmp_path / FOLDER / "mitt-forslag.toml"
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [written]
    assert tomllib.loads(written.read_text(encoding="utf-8"))["county"] == "50"


def test_the_link_saves_the_same_file(book, opening, tmp_path):
    page = html.fromstring(exports.cycle_file_of(book, opening, "forslag"))
    (link,) = page.xpath("//a")
    assert link.get("download") == "forslag.toml"
    saved = base64.b64decode(link.get("href").partition(",")[2])
    assert saved == (tmp_path / FOLDER / "forslag.toml").read_bytes()


def test_nothing_is_written_over(book, opening, planned, tmp_path):
    exports.cycle_file_of(book, opening, "forslag")
    before = (tmp_path / FOLDER / "forslag.toml").read_bytes()
    with pytest.raises(WorkbookError) as caught:
        exports.cycle_file_of(book, opening, "forslag")
    assert caught.value.findings[0].key == "export-exists"
    assert (tmp_path / FOLDER / "forslag.toml").read_bytes() == before
    assert f"{FOLDER}/forslag.csv" in exports.table_of(book, planned.proposal, "forslag")


@pytest.mark.parametrize("name", ["", "../../raw/cycles/50-2021-2023", "a/b", "å", "a.b", "-x"])
def test_a_name_is_a_name_and_no_place(book, opening, tmp_path, name):
    with pytest.raises(WorkbookError) as caught:
        exports.cycle_file_of(book, opening, name)
    assert caught.value.findings[0].key == "export-name"
    assert not list(tmp_path.rglob("*.toml"))


def test_a_folder_that_cannot_be_written_is_told(book, opening, tmp_path):
    (tmp_path / "data").write_text("no folder")
    with pytest.raises(WorkbookError) as caught:
        exports.cycle_file_of(book, opening, "forslag")
    assert caught.value.findings[0].key == "export-not-written"
    assert caught.value.findings[0].message("nn")


def test_the_table_opens_in_excel_with_norwegian_settings(planned):
    written = exports.as_csv(planned.proposal.municipalities)
    assert written.startswith(b"\xef\xbb\xbf")
    found = rows(written)
    assert len(found) == 38
    assert sum(int(row["recommended"]) for row in found) == 619
    assert "," in found[0]["share"]
    assert "." not in found[0]["share"]


def test_a_number_that_is_not_there_is_a_sign_and_a_name_is_no_formula(planned):
    one = planned.proposal.municipalities.head(1).with_columns(
        name=pl.lit("=1+1"), cap=pl.lit(None, dtype=pl.Int64)
    )
    (row,) = rows(exports.as_csv(one))
    assert row["cap"] == "."
    assert row["name"] == "'=1+1"
