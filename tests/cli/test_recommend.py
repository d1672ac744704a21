"""`sektorplan recommend`: the proposal in three shapes, and what stops it."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import time

import pytest

from analysis import paths

COUNTY = ("--county", "50", "--cycle", "2021-2023")


@pytest.fixture
def root(tmp_path, monkeypatch):
    """A workbook with a copy of the raw figures."""
    shutil.copytree(paths.raw(), tmp_path / "data" / "raw")
    monkeypatch.setenv("SEKTORPLAN_ROOT", str(tmp_path))
    return tmp_path


def replace(root, old, new):
    path = root / "data" / "raw" / "cycles" / "50-2021-2023.toml"
    content = path.read_text(encoding="utf-8")
    assert old in content
    path.write_text(content.replace(old, new, 1), encoding="utf-8")


def test_json_has_everything_and_adds_up(type_in):
    code, said, complained = type_in("recommend", *COUNTY, "--format", "json")
    assert (code, complained) == (0, "")
    content = json.loads(said)
    assert (content["total"], content["minimum_group"]) == (619, 10)
    numbers = {one["code"]: one["recommended"] for one in content["municipalities"]}
    assert sum(numbers.values()) == 619
    assert all(number == 0 or number >= 10 for number in numbers.values())
    assert numbers["5001"] == 138
    assert "Frøya" in said  # letters as they are


def test_csv_is_one_row_per_municipality(type_in):
    code, said, _ = type_in("recommend", *COUNTY, "--total", "391", "--format", "csv")
    assert code == 0
    rows = list(csv.DictReader(io.StringIO(said)))
    assert len(rows) == 38
    assert list(rows[0])[:6] == ["code", "name", "population", "share", "cap", "recommended"]
    assert sum(int(row["recommended"]) for row in rows) == 391
    assert sum(float(row["share"]) for row in rows) == pytest.approx(391, abs=0.01)
    assert rows[4]["requested_before"] == ""


def test_the_table_says_that_it_is_a_proposal(type_in):
    code, said, complained = type_in("recommend", *COUNTY)
    assert (code, complained) == (0, "")
    assert said.startswith("Forslag for Trøndelag 2021: 619 personer til 31 kommuner.")
    assert "Ikke et vedtak." in said
    line = next(line for line in said.splitlines() if line.startswith("5001"))
    assert line.split()[-4:] == ["138", "119–156", "140", "155"]


def test_the_table_is_in_the_language_asked_for(type_in):
    _, said, _ = type_in("recommend", *COUNTY, "--language", "nn", "--total", "620")
    assert said.startswith("Framlegg for Trøndelag 2021: 620 personar")
    assert "arbeidsmarknad 40\u00a0%" in said
    assert "cli-" not in said


def test_a_total_that_cannot_be_placed_is_told_and_gives_1(type_in):
    code, said, complained = type_in("recommend", *COUNTY, "--total", "7")
    assert (code, said) == (1, "")
    assert "Sett totalen til 0 eller 10" in complained
    assert "toml" not in complained  # the command line asked for it, not the file
    assert "Traceback" not in complained


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--county", "99"], ("99", "50 Trøndelag")),
        (["--county", "50", "--cycle", "1999-2001"], ("1999-2001", "2021-2023")),
        (["--format", "xml"], ("«xml» er ikke en gyldig verdi for --format.", "table, csv, json")),
        (["--total", "-1"], ("Verdien for --total er ikke gyldig.",)),
        (["--total", "mange"], ("Verdien for --total er ikke gyldig.",)),
    ],
)
def test_what_is_asked_for_and_not_there_gives_2(type_in, arguments, words):
    code, said, complained = type_in("recommend", *arguments)
    assert (code, said) == (2, "")
    assert not [word for word in words if word not in complained]


def test_a_misspelt_criterion_is_told_with_its_line_and_gives_1(type_in, root):
    replace(root, "labour_market = 40", "labor_market = 40")
    code, said, complained = type_in("recommend", *COUNTY)
    assert (code, said) == (1, "")
    assert re.search(r"50-2021-2023\.toml, linje \d+, innstilling", complained)
    assert "Mente du «labour_market»?" in complained
    assert type_in("check")[0] == 1


def test_wishes_of_the_file_that_cannot_be_met_name_the_file(type_in, root):
    replace(root, "total = 619", "total = 7")
    code, _, complained = type_in("recommend", *COUNTY)
    assert code == 1
    assert "50-2021-2023.toml" in complained
    assert type_in("recommend", *COUNTY, "--total", "620")[0] == 0


def test_a_cycle_without_a_recommendation_is_told_what_to_add(type_in, root):
    path = root / "data" / "raw" / "cycles" / "50-2021-2023.toml"
    content = path.read_text(encoding="utf-8")
    path.write_text(content[: content.index("[recommendation]")], encoding="utf-8")
    code, _, complained = type_in("recommend", *COUNTY)
    assert code == 1
    assert "[recommendation.weights]" in complained


def test_a_proposal_takes_little_of_the_processor(type_in):
    """About two seconds, most of them for the thousand draws; twice that is allowed."""
    began = time.process_time()
    type_in("recommend", *COUNTY)
    assert time.process_time() - began < 4
