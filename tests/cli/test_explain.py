"""`sektorplan explain`: from a number to function, row, file, licence and hash."""

from __future__ import annotations

import hashlib
import importlib
import re
import time

import pytest

from analysis import paths


@pytest.fixture
def froya(type_in):
    code, said, complained = type_in("explain", "5014", "--year", "2021")
    assert (code, complained) == (0, "")
    return said


def test_the_settlement_is_told_with_the_row_it_stands_in(froya):
    assert froya.startswith("Frøya (5014)\n\nBosettingen i 2021\n")
    found = re.search(
        r"anmodning: 14, vedtak: 14, bosatt: 8\. data/raw/settlement\.csv, linje (\d+)\.", froya
    )
    lines = (paths.raw() / "settlement.csv").read_text(encoding="utf-8").splitlines()
    assert lines[int(found[1]) - 1].startswith("2021,5014,")


def test_the_proposal_is_told_in_sentences(froya):
    assert "Forslaget for 2021, etter planperioden 50-2021-2023" in froya
    assert "Etter innbyggertall alene ville det gitt 6,8 av 619 personer." in froya
    assert "Forslaget er 10 personer." in froya


def test_every_function_named_exists(froya):
    named = set(re.findall(r"analysis(?:\.\w+)+", froya))
    assert len(named) >= 8
    for path in named:
        module, _, function = path.rpartition(".")
        assert callable(getattr(importlib.import_module(module), function))


def test_every_row_named_is_about_the_municipality_or_its_region(froya):
    for file, line in re.findall(r"data/raw/(\w+)\.csv, linje (\d+)\.", froya):
        lines = (paths.raw() / f"{file}.csv").read_text(encoding="utf-8").splitlines()
        assert "5014" in lines[int(line) - 1].split(","), file


def test_every_file_named_has_its_licence_and_hash(froya):
    listed = froya[froya.index("Filene\n") :]
    files = re.findall(r"^  data/raw/(\S+)$", listed, re.MULTILINE)
    hashes = re.findall(r"sha256 ([0-9a-f]{64})$", listed, re.MULTILINE)
    assert len(files) == len(hashes) >= 7
    for file, sha256 in zip(files, hashes, strict=True):
        assert hashlib.sha256((paths.raw() / file).read_bytes()).hexdigest() == sha256
    assert listed.count("Lisens: ") == len(files) - 1  # the cycle file is the county's own
    used = set(re.findall(r"data/raw/(\w+\.csv), linje", froya))
    assert used <= set(files)


def test_the_year_is_the_cycle_s_when_none_is_named(type_in, froya):
    assert type_in("explain", "5014")[1] == froya


def test_parts_of_a_merged_municipality_are_told_one_by_one_and_together(type_in):
    _, said, _ = type_in("explain", "5054", "--year", "2017", "--language", "nb")
    assert "Rissa (1624): anmodning: 15" in said
    assert "Leksvik (1718): anmodning: 12" in said
    assert "Til sammen: anmodning: 27, vedtak: 27, bosatt: 11 (uten Rissa)." in said
    assert "Forslaget i planperioden 50-2021-2023 gjelder 2021." in said


def test_a_withheld_number_is_told_as_withheld(type_in):
    _, said, _ = type_in("explain", "5052", "--year", "2020", "--language", "nn")
    assert re.search(r"busett: (prikka|\d)", said)
    assert "busett: 0" not in said


def test_an_earlier_code_leads_to_the_municipality_of_today(type_in):
    _, said, _ = type_in("explain", "1620", "--year", "2016")
    assert said.startswith("Frøya (5014)")
    assert "Frøya (1620): anmodning: 20" in said


def test_a_municipality_that_was_divided_is_told_as_it_was(type_in):
    code, said, _ = type_in("explain", "1613", "--year", "2016")
    assert code == 0
    assert "Snillfjord (1613)" in said


def test_a_county_without_a_cycle_has_figures_and_no_proposal(type_in, monkeypatch):
    from analysis.sources import RawData

    monkeypatch.setattr(RawData, "cycles", lambda raw: [])
    code, said, _ = type_in("explain", "0301", "--year", "2021")
    assert code == 0
    assert "Fylket har ingen planperiode" in said
    assert "data/raw/settlement.csv" in said


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["5999"], ("5999", "municipalities")),
        (["Frøya"], ("Mente du 5014 Frøya?",)),
        (["Herøy"], ("1515 Herøy", "1818 Herøy")),
        (["5014", "--year", "2035"], ("Frøya", "2035", "2014–2021")),
        (["5014", "--cycle", "1999-2001"], ("1999-2001", "2021-2023")),
        ([], ("NNNN mangler.",)),
    ],
)
def test_what_is_not_there_is_told_and_gives_2(type_in, arguments, words):
    code, said, complained = type_in("explain", *arguments)
    assert (code, said) == (2, "")
    assert not [word for word in words if word not in complained]
    assert "Traceback" not in complained


def test_an_explanation_takes_little_of_the_processor(type_in):
    began = time.process_time()
    type_in("explain", "5001")
    assert time.process_time() - began < 2


@pytest.mark.parametrize(
    ("arguments", "head", "row"),
    [
        (("3101", "--year", "2021"), "Halden (3101)", "Halden (3001): "),
        (("3001",), "Halden (3001)", "Halden (3001): "),
        (("1507",), "Ålesund (1507)", "Ålesund (1507): "),
        (("1534", "--year", "2019"), "Ålesund (1507)", "Haram (1534): "),
    ],
)
def test_a_code_of_any_day_is_told_in_its_own_time(type_in, arguments, head, row):
    code, said, complained = type_in("explain", *arguments, "--language", "nb")
    assert (code, complained) == (0, "")
    assert said.startswith(f"{head}\n\n")
    assert row in said


def test_a_part_has_no_figures_from_before_the_split(type_in):
    code, _, complained = type_in("explain", "1580", "--year", "2021", "--language", "nb")
    assert code == 2
    assert "Haram" in complained
