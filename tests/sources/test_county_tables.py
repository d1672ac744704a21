"""The tables that counties keep: empty as they come, and what may stand in them. Made-up rows."""

from __future__ import annotations

import contextlib

import pytest

from analysis import vocabulary
from analysis.errors import WorkbookError
from analysis.language import LANGUAGES
from analysis.sources import RawData, county_schemas
from analysis.sources.tables import OWN, TABLES

ROWS = {
    "measures": "50,T1,2021-03-01,D02,Made-up,Made-up,Things,3.5,12,started,Unit,2022-12-31,",
    "activities": "50,A1,2022-05-04,D10,course,Made-up,5014,Partner,T1,30",
    "grants": "50,G1,2022,mentor,5001,Made-up,400000,250000,12",
    "participants": "2022,5001,career_guidance,120,96",
}


@pytest.fixture
def write(raw):
    """Write made-up rows into the copy; what `check` says of them."""

    def written(**tables):
        for name, rows in tables.items():
            path = raw / f"{name}.csv"
            header = path.read_text(encoding="utf-8").splitlines()[0]
            path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8", newline="")
        with contextlib.suppress(WorkbookError):
            for name in tables:
                RawData(raw).accept(name)
        names = {f"data/raw/{name}.csv" for name in tables}
        said = [one for one in RawData(raw).check() if one.where.file in names]
        for one in said:
            assert one.message("nb")
            assert one.action("nn")
        return [(one.key, one.where.row, one.where.column) for one in said
                if one.key != "file-changed"]  # fmt: skip

    return written


@pytest.mark.parametrize("name", OWN)
def test_nothing_is_invented(real, name):
    assert real.table(name).is_empty()
    assert real.doubts(name) == []


def test_rows_that_hold_are_held(write):
    assert write(**{name: [row] for name, row in ROWS.items()}) == []


def spoilt(name, old, new):
    assert ROWS[name].count(old) == 1
    return {name: [ROWS[name].replace(old, new)]}


@pytest.mark.parametrize(
    ("name", "old", "new", "expected"),
    [
        ("measures", "started", "begun", ("cell-not-allowed", 2, "measure_status")),
        ("measures", "D02", "D99", ("reference-unknown", 2, "duty_id")),
        ("measures", "50,", "99,", ("reference-unknown", 2, "county_code")),
        ("measures", "2022-12-31", "1922-12-31", ("date-implausible", 2, "deadline")),
        ("measures", "Things", "", ("value-without-indicator", 2, "indicator")),
        ("measures", ",T1,", ",T 1,", ("cell-form-own-id", 2, "measure_id")),
        ("activities", "5014", "1507", ("municipality-of-other-county", 2, "code")),
        ("activities", "5014", "5099", ("code-unknown", 2, "code")),
        ("activities", "T1", "T2", ("reference-unknown", 2, "measure_id")),
        ("grants", "5001", "5004", ("code-other-year-now", 2, "code")),
        ("grants", "400000", "-4", ("number-negative", 2, "amount_applied")),
        ("grants", "250000", "500000", ("awarded-more-than-applied", 2, "amount_awarded")),
        ("participants", "96", "121", ("more-than-participants", 2, "completed")),
        ("participants", "5001", "5099", ("code-unknown", 2, "code")),
    ],
)
def test_what_does_not_hold_is_told_with_row_and_column(write, name, old, new, expected):
    good = {"measures": [ROWS["measures"]]} if name == "activities" else {}
    assert expected in write(**good, **spoilt(name, old, new))


def test_a_measure_belongs_to_its_own_county(write):
    other = ROWS["activities"].replace("50,A1", "15,A1").replace("5014", "1507")
    said = write(measures=[ROWS["measures"]], activities=[ROWS["activities"], other])
    assert said == [("reference-unknown", 3, "measure_id")]


def test_a_measure_keeps_its_duty(write):
    later = ROWS["measures"].replace("2021-03-01", "2022-03-01").replace("D02", "D03")
    assert write(measures=[later, ROWS["measures"]]) == [("measure-changes-duty", 2, "duty_id")]


def test_a_deadline_before_the_first_day_is_a_doubt(write, raw):
    later = ROWS["measures"].replace("2021-03-01", "2023-03-01")
    assert write(measures=[later]) == [("deadline-before-start", 2, "deadline")]
    assert [one.severity for one in RawData(raw).doubts("measures")] == ["warning"]


def test_keys_stand_once(write):
    assert write(participants=[ROWS["participants"]] * 2) == [("row-doubled", 3, "code")]


def test_areas_outside_municipalities_may_have_participants(write):
    assert write(participants=[ROWS["participants"].replace("5001", "2100")]) == []


@pytest.mark.parametrize(
    ("column", "words"),
    [
        ("measure_status", county_schemas.MEASURE_STATUSES),
        ("activity_kind", county_schemas.ACTIVITY_KINDS),
        ("scheme", county_schemas.SCHEMES),
        ("service", county_schemas.SERVICES),
    ],
)
def test_every_code_word_is_a_word_in_both_written_languages(column, words):
    for language in LANGUAGES:
        said = [vocabulary.word(column, word, language) for word in words]
        assert len(set(said)) == len(words)


def test_every_duty_says_where_its_figures_are_registered(real):
    duties = real.table("duties")
    assert set(duties["registered_in"]) <= set(TABLES)
    services = duties.filter(registered_in="participants")["registered_as"]
    assert sorted(services) == sorted(county_schemas.SERVICES)
    assert duties["legal_basis_nb"].str.len_chars().min() > 10
    unchecked = duties["legal_basis_nb"].str.contains("ikke kontrollert")
    assert unchecked.equals(duties["legal_basis_nn"].str.contains("ikkje kontrollert"))
    assert unchecked.sum() == 6
