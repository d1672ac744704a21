"""`sektorplan import` from the command line to the files."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import polars as pl
import pytest
from tests.importing import publishers
from tests.importing.conftest import contents

from analysis import paths
from analysis.sources import RawData


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """A copy of data/raw that commands work in."""
    copied = Path(shutil.copytree(paths.raw(), tmp_path / "data" / "raw"))
    monkeypatch.setenv("SEKTORPLAN_ROOT", str(tmp_path))
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    return copied


@pytest.fixture
def file(folder, tmp_path) -> Path:
    """IMDi's long form with the figures of 2021 as those of 2022."""
    frame = publishers.shifted(RawData(folder).table("settlement"), 2021)
    path = tmp_path / "bosatt anmodede.csv"
    path.write_bytes(publishers.csv(publishers.long_rows(frame)))
    return path


@pytest.fixture
def changed(folder, tmp_path) -> Path:
    """A file that changes one figure of 2021."""
    frame = RawData(folder).table("settlement").filter(pl.col("year") == 2021)
    content = publishers.csv(publishers.long_rows(frame)).decode("iso-8859-1")
    path = tmp_path / "revised.csv"
    new = content.replace(
        "5001;Trondheim;Anmodning om bosetting;140", "5001;;Anmodning om bosetting;150"
    )
    assert new != content
    path.write_bytes(new.encode("iso-8859-1"))
    return path


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_a_new_year_comes_in_and_a_second_time_changes_nothing(type_in, folder, file):
    code, said, complained = type_in("import", "settlement", str(file))
    assert (code, complained) == (0, "")
    flat = " ".join(said.split())
    for words in (
        "IMDi, én rad for hvert tall",
        "2022",
        "356 nye rader",
        "+ 5 prikket",
        "Prosent",
        "received",
    ):
        assert words in flat or words.lower() in flat
    kept = list((folder / "received").iterdir())
    assert [path.read_bytes() for path in kept] == [file.read_bytes()]
    assert kept[0].name.endswith("-bosatt-anmodede.csv")
    before = contents(folder)
    code, said, _ = type_in("import", "settlement", str(file), "--language", "nn")
    assert code == 0
    assert "frå før" in said
    assert contents(folder) == before
    assert type_in("sources", "verify")[0] == 0
    assert not list((folder.parent / "processed").glob(".import-*"))


def test_a_changed_figure_needs_a_yes(type_in, folder, changed):
    before = contents(folder)
    code, said, complained = type_in("import", "settlement", str(changed))
    assert code == 1
    assert "--yes" in complained
    assert "140" in said
    assert "150" in said
    assert contents(folder) == before
    assert type_in("import", "settlement", str(changed), "--yes")[0] == 0
    row = RawData(folder).table("settlement").filter(year=2021, code="5001")
    assert row["requested"].to_list() == [150]


@pytest.mark.parametrize(("answer", "code"), [("j\n", 0), ("nei\n", 1), ("", 1)])
def test_the_planner_is_asked(  # noqa: PLR0913, PLR0917
    type_in, folder, changed, monkeypatch, answer, code
):
    before = contents(folder)
    monkeypatch.setattr("sys.stdin", Terminal(answer))
    assert type_in("import", "settlement", str(changed))[0] == code
    assert (contents(folder) == before) is (code == 1)


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_what_cannot_be_read_is_told_without_a_traceback(type_in, folder, tmp_path, language):
    path = tmp_path / "feil.csv"
    path.write_bytes(b"<html><body><h1>502</h1></body></html>")
    before = contents(folder)
    code, said, complained = type_in("import", "population", str(path), "--language", language)
    assert (code, said) == (1, "")
    assert "feil.csv" in complained
    assert "Traceback" not in complained
    assert contents(folder) == before


def test_a_table_or_file_that_is_not_there(type_in, folder, tmp_path):
    code, _, complained = type_in("import", "duties", "x.csv")
    assert code == 2
    assert "language-form" in complained
    code, _, complained = type_in("import", "settlement", str(tmp_path / "x.csv"))
    assert code == 1
    assert "x.csv" in complained


def test_help_is_written_in_both_languages(type_in):
    assert "TABELL" in type_in("import", "--help")[1]


def test_a_change_is_told_once_with_the_name_of_the_place_and_why_a_figure_is_gone(
    type_in, folder, tmp_path
):
    frame = RawData(folder).table("settlement").filter(pl.col("year") == 2021)
    content = publishers.csv(publishers.long_rows(frame)).decode("iso-8859-1")
    new = content.replace("5029;Skaun;Faktisk bosetting;9", "5029;Skaun;Faktisk bosetting;:")
    assert new != content
    (tmp_path / "revised.csv").write_bytes(new.encode("iso-8859-1"))
    code, said, complained = type_in("import", "settlement", str(tmp_path / "revised.csv"))
    assert code == 1
    flat = " ".join(said.split())
    assert "Bosetting: 1 verdi borte." in flat
    assert "2021 5029 Skaun Faktisk bosetting 9 prikket" in flat
    assert "suppressed" not in flat
    assert "settlement" not in flat
    assert said.count("revised.csv") == 1
    assert "Én verdi" in complained


def test_what_the_last_validation_finds_is_told_at_the_row_of_the_received_file(
    type_in, folder, tmp_path
):
    frame = RawData(folder).table("immigrants").filter(pl.col("year") == 2021)
    rows = publishers.immigrant_rows(frame)
    (line,) = (
        at for at, row in enumerate(rows, start=1)
        if row[2] == "5014" and row[4] == publishers.IMMIGRANTS["immigrants"]
    )  # fmt: skip
    rows[line - 1][5] = "1"
    (tmp_path / "imdi.csv").write_bytes(publishers.csv(rows))
    before = contents(folder)
    code, _, complained = type_in("import", "immigrants", str(tmp_path / "imdi.csv"), "--yes")
    assert code == 1
    assert f"imdi.csv, linje {line}, kolonne «Antall»" in complained
    assert "data/raw" not in complained
    assert contents(folder) == before


def test_a_wrong_cell_is_told_once_at_its_own_heading(type_in, folder, tmp_path):
    frame = RawData(folder).table("settlement").filter(pl.col("year") == 2021)
    rows = publishers.long_rows(frame)
    rows[1][5] = "1 234"
    (tmp_path / "imdi.csv").write_bytes(publishers.csv(rows))
    code, _, complained = type_in("import", "settlement", str(tmp_path / "imdi.csv"))
    assert code == 1
    assert "linje 2, kolonne «Antall»" in complained
    assert complained.count("Feil:") == 1
