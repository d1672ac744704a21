import csv
import io
import re

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import language as lang
from analysis.sources import reading, schemas, telling, validating
from analysis.sources.tables import TABLES

FILE = "data/raw/x.csv"

POPULATION = """\
year,code,population
2021,5001,207595
2021,5014,5265
"""


def read(text, schema=schemas.Population):
    content = text if isinstance(text, bytes) else text.encode()
    return reading.read(content, schema, FILE)


def told(text, schema=schemas.Population):
    """What is said of a table: key, row, column of each finding."""
    return [
        (finding.key, finding.where.row, finding.where.column)
        for finding in read(text, schema).findings
    ]


def test_a_good_table_is_typed_and_keeps_its_lines():
    table = read(POPULATION)
    assert table.whole
    assert table.frame.rows() == [(2021, "5001", 207595, 2), (2021, "5014", 5265, 3)]
    assert table.frame.schema["population"] == pl.Int64


def test_a_byte_order_mark_windows_line_ends_and_another_order_of_columns_are_fine():
    text = "\ufeffcode,population,year\r\n0301,697010,2021\r\n\r\n"
    assert read(text).frame.rows() == [(2021, "0301", 697010, 2)]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("population\n", "\n", [("column-unknown", 1, ""), ("column-missing", 1, "population")]),
        ("population\n", "Populaton\n", [("column-misspelt", 1, "Populaton")]),
        (",population\n", ",population,year\n", [("column-doubled", 1, "year")]),
        ("5001,207595", "5001,207595,1", [("row-length", 2, None)]),
        ("5001,207595", "5001", [("row-length", 2, None)]),
        ("2021,5014,5265", "\n2021,5014,5265", [("row-length", 3, None)]),
        ("207595", "mange", [("cell-not-int", 2, "population")]),
        ("207595", "207 595", [("cell-not-int", 2, "population")]),
        ("207595", "207595.0", [("cell-not-int", 2, "population")]),
        ("207595", "٢٠٧", [("cell-not-int", 2, "population")]),
        ("207595", "9" * 30, [("cell-not-int", 2, "population")]),
        ("207595", ":", [("cell-not-int", 2, "population")]),
        ("207595", "", [("cell-empty", 2, "population")]),
        ("207595", "-3", [("number-too-small", 2, "population")]),
        ("2021,5014", "20211,5014", [("number-too-large", 3, "year")]),
        ("5014", "301", [("cell-form-code", 3, "code")]),
        ("5014", "5001", [("row-doubled", 3, "code")]),
        ("5001,207595", '5001,"207595', [("file-quotes", 2, None)]),
    ],
)
def test_what_is_wrong_is_told_with_row_and_column(old, new, expected):
    assert told(POPULATION.replace(old, new)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b"", [("file-empty", None, None)]),
        (b"\n\n", [("file-empty", None, None)]),
        (b"year,code,population\n", [("file-no-rows", 1, None)]),
        (b"year;code;population\n2021;5001;1\n", [("file-separator", 1, None)]),
        (b"year\tcode\tpopulation\n", [("file-separator", 1, None)]),
        ("year,code\n2021,5001\n2021,Tromsø\n".encode("latin-1"), [("file-encoding", 3, None)]),
        ("year,code\n".encode("utf-16"), [("file-encoding", 1, None)]),
        (b"year,code,population\n2021,50\x0001,1\n", [("file-not-text", 2, None)]),
    ],
)
def test_a_file_that_is_no_such_table_is_told_apart(text, expected):
    assert told(text) == expected


def test_a_negative_count_is_said_to_be_negative():
    table = POPULATION.replace("population", "immigrants,refugees_and_family,labour_immigrants")
    table = table.replace("207595", "9,3,3").replace("5265", "-1,0,0")
    said = [finding.message("nb") for finding in read(table, schemas.Immigrants).findings]
    assert "-1 er mindre enn null." in said


def test_a_doubled_row_names_both_lines():
    (finding,) = read(POPULATION + "2021,5001,207595\n").findings
    assert finding.where.row == 4
    assert finding.message("nb") == "Raden for 2021, 5001 står to ganger; første gang på linje 2."


def test_a_cell_over_several_lines_does_not_shift_the_line_numbers():
    table = 'email,name,county_code\na@b.no,"Kari\nNordmann",50\nfeil,Ola,50\n'
    assert read(table, schemas.Advisers).frame["name"].to_list() == ["Kari\nNordmann"]
    assert told(table, schemas.Advisers) == [("cell-form-email", 4, "email")]


def test_markup_in_a_name_is_text():
    table = "email,name,county_code\na@b.no,<script>alert(1)</script>,50\n"
    assert read(table, schemas.Advisers).frame["name"].to_list() == ["<script>alert(1)</script>"]


SETTLEMENT = (
    "year,code,name,requested_original,requested,requested_status,"
    "decided,decided_status,settled,settled_status\n"
    "2021,5014,Frøya,,14,reported,14,reported,,suppressed\n"
)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (",,suppressed", ",3,suppressed", [("value-without-status", 2, "settled")]),
        (",,suppressed", ",,reported", [("value-without-status", 2, "settled")]),
        (",,suppressed", ",,prikket", [("cell-not-allowed", 2, "settled_status")]),
        (",,suppressed", ",:,suppressed", [("cell-not-int", 2, "settled")]),
        (",,suppressed", ",0,reported", []),
    ],
)
def test_a_figure_stands_exactly_where_its_status_is_reported(old, new, expected):
    assert told(SETTLEMENT.replace(old, new), schemas.Settlement) == expected


def test_a_status_that_is_not_allowed_is_told_which_are():
    (finding,) = read(SETTLEMENT.replace("suppressed", "prikket"), schemas.Settlement).findings
    assert finding.action("nb").endswith(
        "reported, suppressed, not_asked, not_registered, missing."
    )


COUNTIES = (
    "code,name,language_form,valid_from,valid_to\n50,Trøndelag,nøytral,2020-01-01,2023-12-31\n"
)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("2020-01-01", "01.01.2020", [("cell-not-date", 2, "valid_from")]),
        ("2020-01-01", "2020-02-30", [("cell-not-date", 2, "valid_from")]),
        ("2020-01-01", "2024-01-01", [("dates-reversed", 2, "valid_to")]),
        ("nøytral", "riksmål", [("cell-not-allowed", 2, "language_form")]),
        ("nøytral", "", []),
    ],
)
def test_counties_have_dates_and_language_forms(old, new, expected):
    assert told(COUNTIES.replace(old, new), schemas.Counties) == expected


def test_a_school_is_open_or_not():
    table = (
        "school_id,school_name,code,pupils,lowest_grade,in_operation,owner,ownership\n"
        "1,Åsly skole,5054,,11,Ja,,public\n"
        "2,Rissa skole,5054,,11,false,,public\n"
    )
    assert told(table, schemas.UpperSecondarySchools) == [("cell-not-bool", 2, "in_operation")]


def test_shares_are_per_cent():
    table = (
        "code,region_number,region_name,travel_time_minutes,"
        "out_commuting_percent,in_commuting_percent,basis\n"
        "5001,90,Trondheim,9.72,170.1,12,5\n"
        "5006,91,Steinkjer,15,1,50,x\n"
    ).replace("5006,91,Steinkjer,15,1,50", '5006,91,Steinkjer,"15,1",1,50')
    assert told(table, schemas.LabourMarketRegions) == [
        ("number-too-large", 2, "out_commuting_percent"),
        ("cell-not-float", 3, "travel_time_minutes"),
    ]


def test_everything_wrong_is_told_at_once_in_the_order_of_the_lines():
    table = POPULATION.replace("207595", "mange").replace("5265", "") + "20,5001,7\n"
    assert told(table) == [
        ("cell-not-int", 2, "population"),
        ("cell-empty", 3, "population"),
        ("number-too-small", 4, "year"),
    ]


def test_of_very_many_findings_the_first_are_shown_and_the_rest_counted():
    rows = "".join(f"2021,{code},x\n" for code in range(5001, 5061))
    shown = reading.limited(read("year,code,population\n" + rows).findings)
    assert len(shown) == telling.SHOWN + 1
    assert shown[-1].args == {"count": 40}
    assert "40 feil til" in shown[-1].message("nb")


def test_a_wrong_value_is_shown_short_and_without_control_characters():
    assert reading.shown("\x1b[31mrødt\n") == "�[31mrødt�"
    assert reading.shown("x" * 100) == "x" * 40 + "…"


@given(st.binary(max_size=200))
def test_no_bytes_at_all_end_in_a_traceback(content):
    for finding in read(content).findings:
        assert finding.message("nb")
        assert finding.action("nn")


CELLS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=6))
def test_no_cells_at_all_end_in_a_traceback(rows):
    written = io.StringIO()
    csv.writer(written).writerows([["year", "code", "population"], *rows])
    for finding in read(written.getvalue()).findings:
        assert finding.message("nn")
        assert finding.where.row is None or finding.where.row >= 1


PEOPLE = st.integers(min_value=1, max_value=10**9)
CODES = st.from_regex(re.compile(r"[0-9]{4}", re.ASCII), fullmatch=True)


@given(st.dictionaries(st.tuples(st.integers(1990, 2100), CODES), PEOPLE, min_size=1))
def test_what_is_written_is_what_is_read(people):
    rows = [(year, code, count) for (year, code), count in people.items()]
    lines = "".join(f"{year},{code},{count}\n" for year, code, count in rows)
    table = read("year,code,population\n" + lines)
    assert table.whole
    assert table.frame.drop(reading.LINE).rows() == rows


def test_every_key_that_reading_can_give_has_a_text():
    kinds = [f"cell-not-{kind}" for kind in ("int", "float", "share", "date", "bool", "allowed")]
    rules = {
        validating._meaning(rule, schema)[1]
        for schema in (table.schema for table in TABLES.values())
        for rule in schema._validation_rules(with_cast=False)
        if rule != "primary_key"
    }
    assert {f"finding-{key}" for key in [*kinds, *rules]} <= set(lang.keys("nb"))
