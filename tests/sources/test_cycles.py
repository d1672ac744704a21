import datetime as dt
from dataclasses import replace

import pytest

from analysis.errors import Finding, Severity, Where, WorkbookError
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
RECOMMENDED = (
    GOOD
    + """
[recommendation]
total = 500
minimum = 10 # hovedregelen

[recommendation.weights]
population = 1

[recommendation.caps]
"1507" = 40

[recommendation.nobody_below]
"1507" = 30

[[recommendation.fixed]]
code = "1511"
people = 0
reason = "Sak 3/21"

[[recommendation.fixed]]
code = "1514"
people = 12
reason = "Sak 4/21"
"""
)
WEIGHT = ("cycle-value-wrong", 15, "recommendation.weights.population")


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
    assert cycle.recommendation is None


def test_a_recommendation_is_read_with_it(folder):
    path = folder / "cycles" / "15-2021-2023.toml"
    path.write_text(RECOMMENDED, encoding="utf-8")
    settings = cycles.read(folder, "15", "2021-2023").recommendation
    assert (settings.total, settings.minimum, settings.weights) == (500, 10, {"population": 1})
    assert settings.caps == {"1507": 40}
    assert [(one.code, one.people) for one in settings.fixed] == [("1511", 0), ("1514", 12)]


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


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("minimum =", "minimun =", ("cycle-key-unknown", 12, "recommendation.minimun")),
        ("total = 500", "total = -1", ("cycle-value-wrong", 11, "recommendation.total")),
        ("total = 500", "total = 4.5", ("cycle-value-wrong", 11, "recommendation.total")),
        ("population = 1", "population = -1", WEIGHT),
        ("population = 1", "population = inf", WEIGHT),
        ("population = 1", "population = nan", WEIGHT),
        ("population = 1\n", "", ("cycle-value-wrong", 14, "recommendation.weights")),
        (
            "[recommendation.weights]\npopulation = 1\n",
            "",
            ("cycle-key-missing", 10, None),
        ),
        ('"1507" = 40', '"1507" = "40"', ("cycle-value-wrong", 18, "recommendation.caps.1507")),
        (
            '"1507" = 30',
            '"1507" = -3',
            ("cycle-value-wrong", 21, "recommendation.nobody_below.1507"),
        ),
        ('"1507" = 40', '"507" = 40', ("cycle-value-wrong", 18, "recommendation.caps.507")),
        ("people = 12", "peple = 12", ("cycle-key-unknown", 30, "recommendation.fixed.1.peple")),
        ("people = 12", "people = -2", ("cycle-value-wrong", 30, "recommendation.fixed.1.people")),
        ('reason = "Sak 4/21"\n', "", ("cycle-key-missing", 28, None)),
    ],
)
def test_what_is_wrong_with_a_recommendation_is_told_with_its_own_line(folder, old, new, expected):
    assert RECOMMENDED.count(old) == 1
    assert expected in spoilt(folder, RECOMMENDED.replace(old, new))


@pytest.mark.parametrize(
    ("old", "new", "near"),
    [
        ("minimum =", "minimun =", "minimum"),
        ("people = 12", "peple = 12", "people"),
        ("[recommendation.weights]", "[recommendation.weigths]", "weights"),
        ("[recommendation.caps]", "[recomendation.caps]", "recommendation"),
    ],
)
def test_a_typo_suggests_what_may_stand_in_its_own_section(folder, old, new, near):
    path = folder / "cycles" / "15-2021-2023.toml"
    path.write_text(RECOMMENDED.replace(old, new), encoding="utf-8")
    with pytest.raises(WorkbookError) as problem:
        cycles.read(folder, "15", "2021-2023")
    said = {finding.key: finding.action("nb") for finding in problem.value.findings}
    assert said["cycle-key-unknown"] == f"Mente du «{near}»?"


def test_what_is_no_typo_gets_the_settings_there_are(folder):
    path = folder / "cycles" / "15-2021-2023.toml"
    path.write_text(RECOMMENDED.replace("total = 500", "xyz = 500"), encoding="utf-8")
    with pytest.raises(WorkbookError) as problem:
        cycles.read(folder, "15", "2021-2023")
    (finding,) = problem.value.findings
    assert finding.action("nb").startswith("Disse finnes: total, minimum, weights,")
    assert finding.action("nn").startswith("Desse finst: total, minimum, weights,")


@pytest.mark.parametrize(
    ("old", "new", "value", "action"),
    [
        ("year = 2021\n", 'year = "2021"\n', '"2021"', "Skriv et helt tall, bare med sifre"),
        ("total = 500", "total = true", "true", "Skriv et helt tall, bare med sifre"),
        ("total = 500", "total = 99999999999999999999", "9" * 20, "som er høyst 100000000."),
        ("minimum = 10", "minimum = 0", "0", "Skriv et tall som er minst 1."),
        ("population = 1", "population = -1", "-1", "Skriv et tall som er minst 0."),
        ("population = 1", 'population = "1"', '"1"', "med punktum foran desimalene."),
        ("population = 1", "population = nan", "nan", "med punktum foran desimalene."),
        ('"15"', "15", "15", "Sett verdien i anførselstegn."),
        ('"2021-2023"', '"2021–2023"', '"2021–2023"', "med vanlig bindestrek"),
        ("= 2021-01-01", '= "2021-01-01"', '"2021-01-01"', "Skriv datoen som år-måned-dag"),
        ("= 2021-01-01", "= 2021-01-01T00:00:00", "2021-01-01 00:00:00", "uten anførselstegn"),
        ('"nn"\n', '"no"\n', '"no"', 'i anførselstegn: "nb", "nn".'),
        ('["nn", "nb"]', '"nn"', '"nn"', "Skriv verdiene i hakeparenteser"),
        ('["nn", "nb"]', "[]", "[]", "den kan ikke være tom"),
        ('"1507" = 40', "Alesund = 40", "Alesund", "Skriv kommunenummeret med fire sifre."),
        ('reason = "Sak 4/21"', 'reason = ""', '""', "den kan ikke være tom"),
        ("[recommendation.caps]", "[[recommendation.caps]]", None, "Skriv overskriften [reco"),
    ],
)
def test_a_wrong_value_is_told_what_it_must_be(folder, old, new, value, action):
    assert RECOMMENDED.count(old) == 1
    path = folder / "cycles" / "15-2021-2023.toml"
    path.write_text(RECOMMENDED.replace(old, new), encoding="utf-8")
    with pytest.raises(WorkbookError) as problem:
        cycles.read(folder, "15", "2021-2023")
    (finding,) = problem.value.findings
    assert action in finding.action("nb")
    assert finding.action("nn")
    assert value is None or finding.message("nb").startswith(f"{value} kan ikke stå som «")


def test_one_section_where_there_may_be_many_gets_two_brackets(folder):
    path = folder / "cycles" / "15-2021-2023.toml"
    alone = '[recommendation.fixed]\ncode = "1511"\npeople = 0\nreason = "x"\n'
    path.write_text(RECOMMENDED.split("[[")[0] + alone, encoding="utf-8")
    with pytest.raises(WorkbookError) as problem:
        cycles.read(folder, "15", "2021-2023")
    (finding,) = problem.value.findings
    assert "[[recommendation.fixed]]" in finding.action("nb")


def test_findings_about_settings_get_the_file_and_their_line(folder):
    (folder / "cycles" / "15-2021-2023.toml").write_text(RECOMMENDED, encoding="utf-8")
    elsewhere = Finding("number-negative", Severity.ERROR, Where("other.csv", 3, "total"))
    paths = ("recommendation.fixed.1", "recommendation.nobody_below.1507", "recommendation", None)
    given = [Finding("number-negative", Severity.ERROR, Where(column=path)) for path in paths]
    found = cycles.located(folder, "15-2021-2023", [*given, elsewhere])
    assert [finding.where.row for finding in found] == [28, 21, 10, None, 3]
    assert {finding.where.file[-24:] for finding in found[:4]} == {"cycles/15-2021-2023.toml"}
    assert found[4] is elsewhere
    with_file = Finding("x", Severity.ERROR, replace(found[0].where, row=None, column="year"))
    assert cycles.located(folder, "15-2021-2023", [with_file])[0].where.row == 4
    assert found[0].where.text("nb").endswith(", linje 28, innstilling «recommendation.fixed.1»")


def test_a_typo_suggests_the_nearest_setting(folder):
    path = folder / "cycles" / "15-2021-2023.toml"
    path.write_text(GOOD.replace("languages", "lanquages"), encoding="utf-8")
    with pytest.raises(WorkbookError) as problem:
        cycles.read(folder, "15", "2021-2023")
    assert problem.value.findings[0].action("nn") == "Meinte du «languages»?"


def test_a_broken_encoding_is_told_with_its_line(folder):
    assert spoilt(folder, GOOD.replace("En plan", "På plan").encode("latin-1")) == [
        ("cycle-encoding", 1, None)
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
