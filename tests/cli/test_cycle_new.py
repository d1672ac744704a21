"""A new planning cycle: a file that holds, is never written over, and says what is missing."""

import errno
import io
import os
import shutil
import tomllib
from pathlib import Path

import pytest

from analysis.errors import WorkbookError
from analysis.sources import RawData

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def raw(tmp_path, monkeypatch):
    """A copy of the real figures, for a command to write in."""
    folder = tmp_path / "data" / "raw"
    shutil.copytree(ROOT / "data" / "raw", folder)
    for name in ("notebooks", "reports"):
        (tmp_path / name).symlink_to(ROOT / name)
    monkeypatch.setenv("SEKTORPLAN_ROOT", str(tmp_path))
    return folder


def test_the_file_holds_and_starts_from_the_reasoned_weights(type_in, raw):
    code, said, _ = type_in("cycle", "new", "--county", "15", "--cycle", "2022-2025")
    assert code == 0
    assert "data/raw/cycles/15-2022-2025.toml" in said
    plan, there = (RawData(raw).cycle(*name) for name in (("15", "2022-2025"), ("50", "2021-2023")))
    assert (plan.year, plan.first_year, str(plan.structure)) == (2022, 2014, "2022-01-01")
    assert plan.recommendation.weights == there.recommendation.weights
    assert plan.recommendation.total is None


@pytest.mark.parametrize(
    ("county", "language", "word"), [("46", "nn", "# Kor mange"), ("03", "nb", "# Hvor mange")]
)
def test_the_file_is_written_in_the_countys_own_language(type_in, raw, county, language, word):
    type_in("cycle", "new", "--county", county, "--cycle", "2023-2026", "--language", "nb")
    content = (raw / "cycles" / f"{county}-2023-2026.toml").read_text(encoding="utf-8")
    assert tomllib.loads(content)["language"] == language
    assert word in content


def test_the_example_in_the_file_can_be_used(type_in, raw):
    type_in("cycle", "new", "--county", "15", "--cycle", "2022-2025", "--year", "2021")
    path = raw / "cycles" / "15-2022-2025.toml"
    lines = path.read_text(encoding="utf-8").splitlines()
    start = lines.index("# [[recommendation.fixed]]")
    opened = [*lines[:start], *(line.removeprefix("# ") for line in lines[start:])]
    path.write_text("\n".join(opened), encoding="utf-8")
    assert RawData(raw).cycle("15", "2022-2025").recommendation.fixed[0].people == 0


def test_nothing_is_written_over(type_in, raw):
    path = raw / "cycles" / "50-2021-2023.toml"
    before = path.read_bytes()
    code, said, complained = type_in("cycle", "new", "--county", "50", "--cycle", "2021-2023")
    assert (code, said) == (2, "")
    assert "50-2021-2023.toml" in complained
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (("30", "2024-2027"), ("2024-01-01", "31 Østfold")),
        (("31", "2021-2023"), ("2021-01-01", "30 Viken")),
        (("../5", "2021-2023"), ("50 Trøndelag",)),
        (("50", "2025-2022"), ("2025-2022",)),
        (("50", "to år"), ("to år",)),
        (("50", "2024-2027", "--year", "1814"), ("1814", "2014")),
        (("50", "2022-2025", "--year", "2030"), ("2030", "2025")),
        (("50", "2022-2025", "--year", "2019"), ("2019", "2020", "2014")),
        (("50", "2016-2019"), ("2016", "2020")),
        (("16", "2017-2020", "--year", "2020"), ("16", "50 Trøndelag")),
        (("54", "2024-2027"), ("55 Troms", "56 Finnmark")),
        (("50", "2022"), ("2022", "2024-2027")),
        (("50", "2022–2025"), ("2022–2025", "bindestrek")),
        (("50", "9998-9999"), ("9998",)),
    ],
)
def test_what_cannot_be_is_refused_readably(type_in, raw, asked, words):
    county, cycle, *more = asked
    before = sorted(raw.rglob("*"))
    code, said, complained = type_in("cycle", "new", "--county", county, "--cycle", cycle, *more)
    assert (code, said) == (2, "")
    for word in words:
        assert word in complained
    assert sorted(raw.rglob("*")) == before


@pytest.mark.parametrize("county", ["31", "32", "33", "39", "40", "55", "56", "03", "15", "50"])
def test_every_county_of_2024_has_a_file_that_holds(type_in, raw, county):
    code, said, _ = type_in("cycle", "new", "--county", county, "--cycle", "2024-2027")
    plan = RawData(raw).cycle(county, "2024-2027")
    assert (code, plan.year, str(plan.structure)) == (0, 2024, "2024-01-01")
    assert f"{county}-2024-2027.toml" in said


def test_a_county_of_2024_may_plan_from_2023_when_2024_is_described(type_in, raw):
    asked = ("cycle", "new", "--county", "31", "--cycle", "2023-2026")
    assert type_in(*asked)[0] == 2
    assert type_in(*asked, "--year", "2024")[0] == 0
    assert RawData(raw).cycle("31", "2023-2026").year == 2024


@pytest.mark.parametrize(
    "spoilt",
    [
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: b"\xef\xbb\xbf" + text.encode(),
        lambda text: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode(),
    ],
    ids=["line ends of Windows", "byte order mark", "both"],
)
def test_a_file_saved_on_windows_says_the_same_and_mistakes_have_their_line(type_in, raw, spoilt):
    type_in("cycle", "new", "--county", "15", "--cycle", "2022-2025")
    path = raw / "cycles" / "15-2022-2025.toml"
    text = path.read_text(encoding="utf-8")
    before = RawData(raw).cycle("15", "2022-2025")
    path.write_bytes(spoilt(text))
    assert RawData(raw).cycle("15", "2022-2025") == before
    path.write_bytes(spoilt(text.replace("minimum =", "minimun =")))
    line = text.splitlines().index("minimum = 10") + 1
    code, _, complained = type_in("build", "--county", "15", "--cycle", "2022-2025")
    assert code == 1
    assert f"linje {line}" in complained
    assert "«minimum»" in complained


@pytest.mark.parametrize(
    ("key", "old", "new"),
    [
        ("cycle-not-toml", 'county = "15"', "county = “15”"),
        ("cycle-key-twice", "year = 2022", "year = 2022\nyear = 2023"),
        ("cycle-not-toml", "year = 2022", "year = 2 022"),
        ("cycle-not-toml", "minimum = 10", "minimum = 10,5"),
        ("cycle-value-wrong", "minimum = 10", 'minimum = "ti"'),
        ("cycle-not-toml", "carry_arrears = false", "carry_arrears = nei"),
        ("cycle-not-toml", "structure = 2022-01-01", "structure = 1.1.2022"),
        ("cycle-value-wrong", "population = 10", "population = -1"),
        ("cycle-value-wrong", 'language = "nn"', 'language = "no"'),
    ],
)
def test_every_mistake_by_hand_has_its_line(raw, type_in, key, old, new):
    type_in("cycle", "new", "--county", "15", "--cycle", "2022-2025")
    path = raw / "cycles" / "15-2022-2025.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(f"\n{old}\n", f"\n{new}\n", 1), encoding="utf-8")
    with pytest.raises(WorkbookError) as problem:
        RawData(raw).cycle("15", "2022-2025")
    (finding,) = problem.value.findings
    line = text.splitlines().index(old) + len(new.splitlines())
    assert (finding.key, finding.where.row) == (key, line)


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16"])
def test_another_encoding_is_told_without_advice_for_tables(type_in, raw, encoding):
    path = raw / "cycles" / "50-2021-2023.toml"
    text = path.read_text(encoding="utf-8").replace("–", "-")
    path.write_bytes(text.encode(encoding))
    code, _, complained = type_in("build", "--county", "50", "--cycle", "2021-2023")
    assert code == 1
    assert "UTF-8" in complained
    assert "CSV" not in complained


def test_building_a_year_without_figures_says_what_brings_them(type_in, raw, tmp_path):
    type_in("cycle", "new", "--county", "15", "--cycle", "2024-2027")
    asked = ("build", "--county", "15", "--cycle", "2024-2027", "--output", str(tmp_path / "out"))
    code, said, complained = type_in(*asked)
    assert (code, said) == (1, "")
    for command in (
        "sektorplan import settlement FIL",
        "sektorplan fetch population --date 2024-01-01",
        "sektorplan fetch boundaries --date 2024-01-01",
    ):
        assert complained.count(command) == 1
    assert complained.count("Feil:") == 3


def test_a_full_disk_leaves_no_half_file(type_in, raw, monkeypatch):
    opened = Path.open

    class Full(io.BufferedWriter):
        def write(self, content):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def full(self, mode="r", *arguments, **named):
        new = mode == "xb"
        return Full(io.FileIO(self, "x")) if new else opened(self, mode, *arguments, **named)

    asked = ("cycle", "new", "--county", "15", "--cycle", "2022-2025")
    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", full)
        code, said, complained = type_in(*asked)
    assert (code, said) == (1, "")
    assert "disken er full" in complained
    assert not list((raw / "cycles").glob("*2022*"))
    assert type_in(*asked)[0] == 0


def test_without_any_cycle_the_command_that_makes_one_is_named(type_in, raw):
    shutil.rmtree(raw / "cycles")
    new = "sektorplan cycle new --county"
    for asked, command in (
        (("build",), f"{new} NN --cycle ÅÅÅÅ-ÅÅÅÅ\n"),
        (("build", "--county", "50"), f"{new} 50 --cycle ÅÅÅÅ-ÅÅÅÅ\n"),
        (("build", "--county", "50", "--cycle", "2022-2025"), f"{new} 50 --cycle 2022-2025\n"),
    ):
        code, _, complained = type_in(*asked)
        assert code == 2
        assert complained.endswith(command)


def test_what_is_wrong_with_a_year_has_its_line(type_in, raw):
    type_in("cycle", "new", "--county", "15", "--cycle", "2024-2027")
    lines = (raw / "cycles" / "15-2024-2027.toml").read_text(encoding="utf-8").splitlines()
    _, said, _ = type_in("check", "--language", "nb")
    for setting, number in (("year", 2), ("structure", 1)):
        line = lines.index(f"{setting} = 2024" + ("-01-01" if setting == "structure" else "")) + 1
        assert said.count(f"15-2024-2027.toml, linje {line}, innstilling «{setting}»") == number


def test_a_cycle_without_figures_does_not_stop_the_other_counties(type_in, raw):
    from analysis.publishing import inputs

    type_in("cycle", "new", "--county", "15", "--cycle", "2024-2027")
    book = RawData(raw)
    found = inputs.check(book)
    own = inputs.of_cycle(book, book.cycle("50", "2021-2023"), found)
    assert not [one for one in own if "15-2024-2027" in (one.where.file or "")]
