"""`sektorplan template` and the import of what was filled in. All figures are made up."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import openpyxl
import pytest
from tests.importing.conftest import contents

from analysis import paths
from analysis.language import LANGUAGES
from analysis.sources import RawData
from analysis.sources.tables import OWN


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """A copy of data/raw that commands work in, from a folder of the planner's own."""
    copied = Path(shutil.copytree(paths.raw(), tmp_path / "data" / "raw"))
    monkeypatch.setenv("SEKTORPLAN_ROOT", str(tmp_path))
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    desk = tmp_path / "desk"
    desk.mkdir()
    monkeypatch.chdir(desk)
    return copied


def fill_in(path: Path, *rows, title: str = "Deltakere") -> None:
    """Write rows below what stands in the sheet."""
    book = openpyxl.load_workbook(path)
    sheet = book[title]
    for row in rows:
        sheet.append(row)
    book.save(path)


class Terminal(io.StringIO):
    def isatty(self):
        return True


@pytest.mark.parametrize(
    ("table", "nb", "nn"),
    [
        ("measures", "tiltak-50.xlsx", "tiltak-50.xlsx"),
        ("activities", "aktiviteter-50.xlsx", "aktivitetar-50.xlsx"),
        ("grants", "tilskudd-50.xlsx", "tilskot-50.xlsx"),
        ("participants", "deltakere-50.xlsx", "deltakarar-50.xlsx"),
    ],
)
def test_a_template_lands_in_the_current_folder_with_a_norwegian_name(
    type_in, folder, table, nb, nn
):
    for name, language in zip((nb, nn), LANGUAGES, strict=True):
        code, said, complained = type_in(
            "template", table, "--county", "50", "--language", language
        )
        assert (code, complained) == (0, "")
        assert name in said
        assert f"sektorplan import {table} {name}" in said
        Path(name).unlink()
    assert contents(folder) == contents(paths.raw())


def test_the_language_is_the_countys_own(type_in, folder):
    assert type_in("template", "grants", "--county", "15")[0] == 0
    assert openpyxl.load_workbook("tilskot-15.xlsx").sheetnames[1] == "Tilskot"


def test_nothing_is_written_over(type_in, folder):
    del folder
    for wanted in ((), ("--output", "deltakere-50.xlsx"), ("--output", ".")):
        Path("deltakere-50.xlsx").write_bytes(b"mine")
        code, _, complained = type_in("template", "participants", "--county", "50", *wanted)
        assert code == 2
        assert "blir ikke skrevet over" in complained
        assert Path("deltakere-50.xlsx").read_bytes() == b"mine"


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("template", "settlement", "--county", "50"), "measures, activities"),
        (("template", "grants", "--county", "99"), "50 Trøndelag"),
        (("template", "grants"), "--county"),
        (("template", "grants", "--county", "50", "--output", "x.csv"), ".xlsx"),
        (("import", "grants", "x.xlsx", "--year", "2021"), "--year"),
        (("import", "settlement", "x.xlsx", "--county", "50"), "--county"),
    ],
)
def test_wrong_usage_is_said(type_in, folder, arguments, word):
    del folder
    code, said, complained = type_in(*arguments)
    assert (code, said) == (2, "")
    assert word in complained


def test_a_folder_that_is_not_there_is_said(type_in, folder):
    del folder
    code, _, complained = type_in(
        "template", "grants", "--county", "50", "--output", "nowhere/x.xlsx"
    )
    assert code == 1
    assert "kunne ikke skrives" in complained


def test_from_template_to_table_and_a_second_time_nothing(type_in, folder):
    type_in("template", "participants", "--county", "50")
    name = Path("deltakere-50.xlsx")
    fill_in(name, [2022, "5001 Trondheim", "karriereveiledning", 120, 96])
    code, said, complained = type_in("import", "participants", str(name))
    assert (code, complained) == (0, "")
    flat = " ".join(said.split())
    assert "utfylt mal for Trøndelag" in flat
    assert "1 ny rad" in flat
    raw = RawData(folder)
    assert raw.table("participants").rows() == [(2022, "5001", "career_guidance", 120, 96)]
    (kept,) = (folder / "received").iterdir()
    assert kept.read_bytes() == name.read_bytes()
    assert type_in("sources", "verify")[0] == 0
    before = contents(folder)
    code, said, _ = type_in("import", "participants", str(name))
    assert code == 0
    assert "Ingenting er endret" in said
    assert contents(folder) == before
    name.unlink()
    type_in("template", "participants", "--county", "50")
    rows = list(openpyxl.load_workbook(name)["Deltakere"].iter_rows(values_only=True))
    assert rows[1] == (2022, "5001 Trondheim", "karriereveiledning", 120, 96)


def test_what_changes_or_goes_needs_a_yes(type_in, folder, monkeypatch):
    type_in("template", "participants", "--county", "50")
    name = "deltakere-50.xlsx"
    empty = Path(name).read_bytes()
    fill_in(Path(name), [2022, "5014", "karriereveiledning", 20, 0])
    assert type_in("import", "participants", name)[0] == 0
    before = contents(folder)
    Path(name).write_bytes(empty)
    code, said, complained = type_in("import", "participants", name)
    assert code == 1
    assert "Deltakere: 1 rad fjernet." in said
    assert "2022 5014 Frøya karriereveiledning" in said
    assert "2022, 5014, karriereveiledning, 20, 0" in said, "a zero is something that was said"
    assert "--yes" in complained
    assert contents(folder) == before
    monkeypatch.setattr("sys.stdin", Terminal("nei\n"))
    assert type_in("import", "participants", name)[0] == 1
    assert contents(folder) == before
    monkeypatch.setattr("sys.stdin", Terminal("ja\n"))
    assert type_in("import", "participants", name)[0] == 0
    assert RawData(folder).table("participants").is_empty()


def test_a_change_is_shown_in_the_planners_words(type_in, folder):
    type_in("template", "measures", "--county", "50")
    row = ["T1", "01.03.2022", "D02", "Made-up", "Made-up", None, None, None, "planlagt"]
    empty = Path("tiltak-50.xlsx").read_bytes()
    fill_in(Path("tiltak-50.xlsx"), row, title="Tiltak")
    assert type_in("import", "measures", "tiltak-50.xlsx")[0] == 0
    Path("tiltak-50.xlsx").write_bytes(empty)
    fill_in(Path("tiltak-50.xlsx"), [*row[:-1], "i gang"], title="Tiltak")
    code, said, _ = type_in("import", "measures", "tiltak-50.xlsx", "--yes")
    assert code == 0
    assert "planlagt" in said
    assert "i gang" in said
    assert RawData(folder).table("measures")["measure_status"].to_list() == ["started"]


def test_a_spoilt_file_is_refused_and_nothing_is_written(type_in, folder):
    type_in("template", "participants", "--county", "50")
    fill_in(Path("deltakere-50.xlsx"), [2022, "5014", "karriereveiledning", "1 234", None],
            [2022, "5057", None, 3, None])  # fmt: skip
    before = contents(folder)
    code, said, complained = type_in("import", "participants", "deltakere-50.xlsx", "--yes")
    assert (code, said) == (1, "")
    assert "deltakere-50.xlsx › Deltakere, linje 2, kolonne «Deltakere»" in complained
    assert "linje 3, kolonne «Tilbud»" in complained
    assert contents(folder) == before


@pytest.mark.parametrize("table", OWN)
def test_an_untouched_template_changes_nothing(type_in, folder, table):
    type_in("template", table, "--county", "50", "--output", "x.xlsx")
    before = contents(folder)
    code, said, complained = type_in("import", table, "x.xlsx")
    assert (code, complained) == (0, "")
    assert "Ingenting er endret" in said
    assert contents(folder) == before


def test_a_template_in_nynorsk_is_answered_in_nynorsk_and_in_its_own_words(type_in, folder):
    del folder
    type_in("template", "participants", "--county", "15")
    name = "deltakarar-15.xlsx"
    row = [2022, "1507", "karriererettleiing", 20, None]
    fill_in(Path(name), row, row, title="Deltakarar")
    code, _, complained = type_in("import", "participants", name)
    assert code == 1
    assert "Rada for 2022, 1507 Ålesund, karriererettleiing står to gonger" in complained
    assert "career_guidance" not in complained
    assert "Raden for" in type_in("import", "participants", name, "--language", "nb")[2]
    assert "malen for «Deltakarar», ikkje for «Tiltak»" in type_in("import", "measures", name)[2]
    said = type_in("import", "settlement", name)[2]
    assert "malen for «Deltakere», ikke for «Bosetting»" in said
    assert "sektorplan import participants" in said
