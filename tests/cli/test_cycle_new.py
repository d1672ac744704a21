"""A new planning cycle: a file that holds, is never written over, and says what is missing."""

import shutil
import tomllib
from pathlib import Path

import pytest

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


def test_a_cycle_without_figures_does_not_stop_the_other_counties(type_in, raw):
    from analysis.publishing import inputs

    type_in("cycle", "new", "--county", "15", "--cycle", "2024-2027")
    book = RawData(raw)
    found = inputs.check(book)
    own = inputs.of_cycle(book, book.cycle("50", "2021-2023"), found)
    assert not [one for one in own if "15-2024-2027" in (one.where.file or "")]
