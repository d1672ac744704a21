import datetime as dt

import pytest

from analysis.errors import WorkbookError
from analysis.sources import cycles

GOOD = """\
# En planperiode
county = "15"
cycle = "2021-2023"
year = 2021
first_year = 2014
structure = 2021-01-01
language = "nn"
languages = ["nn", "nb"]
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "cycles").mkdir()
    (tmp_path / "cycles" / "15-2021-2023.toml").write_text(GOOD, encoding="utf-8")
    return tmp_path


def spoilt(folder, text):
    content = text if isinstance(text, bytes) else text.encode()
    (folder / "cycles" / "15-2021-2023.toml").write_bytes(content)
    with pytest.raises(WorkbookError) as problem:
        cycles.read(folder, "15", "2021-2023")
    return [
        (finding.key, finding.where.row, finding.where.column) for finding in problem.value.findings
    ]


def test_a_cycle_is_read(folder):
    cycle = cycles.read(folder, "15", "2021-2023")
    assert (cycle.year, cycle.structure, cycle.languages) == (
        2021,
        dt.date(2021, 1, 1),
        ("nn", "nb"),
    )
    assert cycles.names(folder) == [("15", "2021-2023")]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("languages =", "lanquages =", [("cycle-key-unknown", 8, "lanquages")]),
        ("year = 2021\n", "", [("cycle-key-missing", None, None)]),
        ("year = 2021\n", "year = 20.5\n", [("cycle-value-wrong", 4, "year")]),
        ("year = 2021\n", 'year = "2021"\n', [("cycle-value-wrong", 4, "year")]),
        ('"15"', "15", [("cycle-value-wrong", 2, "county")]),
        ('"nn"\n', '"se"\n', [("cycle-value-wrong", 7, "language")]),
        ('["nn", "nb"]', '["nb"]', [("cycle-language-not-listed", None, None)]),
        ('["nn", "nb"]', '["nn", "bokmål"]', [("cycle-value-wrong", 8, "languages.1")]),
        ("first_year = 2014", "first_year = 2030", [("cycle-first-year-after-year", None, None)]),
        ("2021-2023", "2023-2021", [("cycle-years-reversed", None, None)]),
        ('county = "15"', 'county = "50"', [("cycle-name-differs", None, None)]),
        ("year = 2021", "year: 2021", [("cycle-not-toml", 4, None)]),
        ('cycle = "2021-2023"', 'cycle = "2021-2023', [("cycle-not-toml", 3, None)]),
    ],
)
def test_what_is_wrong_is_told_with_its_line(folder, old, new, expected):
    assert spoilt(folder, GOOD.replace(old, new)) == expected


def test_a_typo_suggests_the_nearest_setting(folder):
    path = folder / "cycles" / "15-2021-2023.toml"
    path.write_text(GOOD.replace("languages", "lanquages"), encoding="utf-8")
    with pytest.raises(WorkbookError) as problem:
        cycles.read(folder, "15", "2021-2023")
    assert problem.value.findings[0].action("nn") == "Meinte du «languages»?"


def test_a_broken_encoding_is_told_with_its_line(folder):
    assert spoilt(folder, GOOD.replace("En plan", "På plan").encode("latin-1")) == [
        ("file-encoding", 1, None)
    ]


def test_an_unknown_cycle_is_told_which_the_county_has(folder):
    with pytest.raises(WorkbookError) as problem:
        cycles.read(folder, "15", "2019-2022")
    (finding,) = problem.value.findings
    assert finding.key == "cycle-unknown"
    assert finding.args["known"] == "2021-2023"


def test_a_county_without_cycles_is_told_which_there_are(folder):
    with pytest.raises(WorkbookError) as problem:
        cycles.read(folder, "50", "../../etc")
    (finding,) = problem.value.findings
    assert finding.key == "cycle-county-without"
    assert finding.args["known"] == "15 (2021-2023)"


def test_a_file_with_another_kind_of_name_is_told(folder):
    (folder / "cycles" / "Trøndelag.toml").touch()
    (finding,) = cycles.misnamed(folder)
    assert finding.key == "cycle-file-name"
    assert finding.where.file.endswith("cycles/Trøndelag.toml")
