"""Templates written, filled in by a second program, and read back. All figures are made up."""

from __future__ import annotations

import datetime as dt
import io

import openpyxl
import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.importing.conftest import contents

from analysis import vocabulary
from analysis.errors import WorkbookError
from analysis.importing import storing
from analysis.importing.templates import bringing, fields, known, writing
from analysis.language import LANGUAGES
from analysis.sources import RawData
from analysis.sources.tables import OWN, TABLES

DAY = dt.date(2023, 3, 1)
MADE = dt.datetime(2023, 3, 1, tzinfo=dt.UTC)
COUNTY = "50"

# Made-up rows, in the tables' own columns.
MEASURES = [
    ("50", "T1", dt.date(2021, 3, 1), "D02", "Made-up measure", "Made-up goal", "Made-up things",
     3.5, 12.0, "planned", "Made-up unit", dt.date(2022, 12, 31), None),
    ("50", "T1", dt.date(2022, 3, 1), "D02", "Made-up measure", "Made-up goal", "Made-up things",
     7.0, 12.0, "started", "Made-up unit", dt.date(2022, 12, 31), "Made-up remark; with, signs"),
    ("50", "2", dt.date(2021, 3, 1), "D13", "Another", "Goal", None, None, None, "dropped", None,
     None, None),
]  # fmt: skip
ACTIVITIES = [
    ("50", "A1", dt.date(2022, 5, 4), "D10", "course", "Made-up course", "5014", "Made-up partner",
     "T1", 30),
    ("50", "0002", dt.date(2022, 6, 4), "D13", "meeting", "Made-up meeting", None, None, None,
     None),
]  # fmt: skip
GRANTS = [
    ("50", "2022/17", 2022, "mentor", "5001", "Made-up applicant", 400_000, 250_000, 12),
    ("50", "2022/18", 2022, "jobbsjansen_b", None, "Made-up applicant", 1_000_000, 0, None),
    ("50", "2022/19", 2022, "trainee", "5057", "Made-up applicant", 90_000, None, None),
]
PARTICIPANTS = [
    (2022, "5001", "career_guidance", 120, 96),
    (2022, "5014", "career_guidance", 0, 0),
    (2022, "5014", "upper_secondary", 11, None),
]
ROWS = {
    "measures": MEASURES,
    "activities": ACTIVITIES,
    "grants": GRANTS,
    "participants": PARTICIPANTS,
}


def frame(table: str, rows=None) -> pl.DataFrame:
    """Made-up rows of a table, in its types."""
    schema = TABLES[table].schema.create_empty().schema
    return pl.DataFrame(ROWS[table] if rows is None else rows, schema=schema, orient="row")


@pytest.fixture(scope="module")
def tables(real):
    """What an import knows, with the made-up measures registered."""
    names = {name for table in OWN for name in bringing.needed(table)}
    return real.tables(sorted(names)) | {"measures": frame("measures")}


@pytest.fixture(scope="module")
def template(tables):
    """The template of a table for a county; its rows are those given."""

    def made(table, language="nb", rows=(), county=COUNTY):
        choices = known.of(tables, county)
        return writing.workbook(table, choices, frame(table, list(rows)), language, MADE)

    return made


def opened(content: bytes):
    return openpyxl.load_workbook(io.BytesIO(content))


def saved(book) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.fixture(scope="module")
def filled(tables, template):
    """A template that a planner has filled in, as openpyxl writes it; `spoil` spoils it."""

    def made(table, language="nb", spoil=None, rows=None, county=COUNTY):
        book = opened(template(table, language, county=county))
        sheet = book[writing.sheet_name(table, language)]
        choices = known.of(tables, county)
        for line, row in enumerate(frame(table, rows).iter_rows(named=True), start=2):
            for place, field in enumerate(fields.of(table), start=1):
                value = choices.shown(field, row[field.column], language)
                sheet.cell(line, place).value = value
        if spoil is not None:
            spoil(book, sheet)
        return saved(book)

    return made


@pytest.fixture(scope="module")
def planned(tables):
    def plan(table, content, county=None, file="utfylt.xlsx", old=None):
        now = tables | {table: frame(table, [] if old is None else old)}
        return bringing.plan(content, file, table=table, tables=now, county=county)

    return plan


def told(planned, table, content, **asked):
    """What is said of a spoilt file: key, row, heading of each finding; every text is there."""
    with pytest.raises(WorkbookError) as refused:
        planned(table, content, **asked)
    for finding in refused.value.findings:
        for language in LANGUAGES:
            assert finding.message(language)
            assert finding.action(language)
    return [(one.key, one.where.row, one.where.column) for one in refused.value.findings]


def rules(sheet):
    """The check of each column, by its place."""
    found = {}
    for rule in sheet.data_validations.dataValidation:
        (cells,) = rule.sqref.ranges
        found[cells.min_col] = rule
    return found


# --- what the template is


def test_a_code_that_has_ended_is_dated_as_planners_write_dates(tables):
    choices = known.of(tables, "15")
    assert choices.municipality("1507", "nb") == "1507 Ålesund (til og med 31.12.2023)"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("table", OWN)
def test_a_template_explains_itself_and_checks_what_is_written(template, table, language):
    book = opened(template(table, language))
    explanation, sheet, hidden = book.worksheets
    assert explanation.title == "Forklaring"
    assert (sheet.title, hidden.title) == (writing.sheet_name(table, language), "sektorplan")
    assert hidden.sheet_state == "hidden"
    assert [cell.value for cell in hidden[1]][:4] == ["sektorplan", table, COUNTY, language]
    columns = fields.of(table)
    headings = [cell.value for cell in sheet[1]]
    assert headings == [field.label(language) for field in columns]
    assert len(set(headings)) == len(headings)
    assert sheet.freeze_panes == "B2"
    said = {cell.value for row in explanation.iter_rows() for cell in row}
    for field in columns:
        assert {field.label(language), writing.meaning(field, language)} <= said
    assert not [text for text in said if "introduksjonsprogram" in (text or "")]
    assert ("Tom celle" in " ".join(filter(None, said))) == (table in {"activities", "grants"})
    checked = rules(sheet)
    for place, field in enumerate(columns, start=1):
        rule = checked.pop(place, None)
        if field.kind in {"text", "own-id"}:
            assert rule is None
        else:
            (cells,) = rule.sqref.ranges
            assert cells.min_row == 2
            assert cells.max_row > 400
            assert rule.error
    assert not checked


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_drop_downs_hold_words_duties_and_the_countys_municipalities(
    template, tables, language
):
    sheet_of = opened(template("activities", language))
    sheet = sheet_of[writing.sheet_name("activities", language)]
    offered = {}
    for place, rule in rules(sheet).items():
        heading = sheet.cell(1, place).value
        if rule.type == "list":
            name, _, cells = rule.formula1.partition("!")
            block = sheet_of[name.lstrip("=")][cells.replace("$", "")]
            offered[heading] = [cell.value for row in block for cell in row]
    columns = {field.column: field.label(language) for field in fields.of("activities")}
    kinds = offered[columns["activity_kind"]]
    assert kinds == [vocabulary.word("activity_kind", kind, language) for kind in
                     ("meeting", "course", "network", "visit", "guidance", "other")]  # fmt: skip
    duties = offered[columns["duty_id"]]
    assert [duty[:3] for duty in duties] == [f"D{number:02d}" for number in range(1, 15)]
    assert all(len(duty) > 10 for duty in duties)
    places = offered[columns["code"]]
    assert len(places) == 38
    assert "5001 Trondheim" in places
    assert offered[columns["measure_id"]] == ["2 Another", "T1 Made-up measure"]


@pytest.mark.parametrize("table", OWN)
def test_what_is_registered_is_filled_in_and_comes_back_as_it_was(template, planned, table):
    rows = frame(table).rows()
    plan = planned(table, template(table, "nn", rows=rows), old=rows)
    assert plan.nothing_new


def test_rows_of_another_county_are_not_filled_in(template, planned):
    other = ("15", "G1", 2022, "mentor", "1507", "Made-up", 5, None, None)
    content = template("grants", rows=[*GRANTS, other])
    plan = planned("grants", content, old=[*GRANTS, other])
    assert plan.nothing_new
    assert plan.read.height == len(GRANTS)


# --- the round trip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("table", OWN)
def test_a_filled_in_template_becomes_the_table(filled, planned, table, language):
    (merged,) = planned(table, filled(table, language)).tables
    keys = TABLES[table].schema.primary_key()
    assert merged.frame.sort(keys).equals(frame(table).sort(keys))
    assert len(merged.added) == len(ROWS[table])
    again = planned(table, filled(table, language), old=merged.frame.rows())
    assert again.nothing_new


@pytest.mark.parametrize("table", OWN)
def test_a_csv_with_the_tables_own_columns_comes_in_too(planned, table):
    content = frame(table).write_csv().encode()
    (merged,) = planned(table, content, file="x.csv").tables
    assert merged.frame.sort(pl.all()).equals(frame(table).sort(pl.all()))


def test_a_sheet_saved_as_csv_needs_the_county(filled, planned):
    sheet = opened(filled("measures"))["Tiltak"]
    lines = [";".join("" if cell is None else f'"{cell}"' for cell in row)
             for row in sheet.iter_rows(values_only=True)]  # fmt: skip
    content = "\n".join(lines).encode("iso-8859-1", "replace")
    assert told(planned, "measures", content, file="x.csv")[0][0] == "template-county-unsaid"
    plan = planned("measures", content, file="x.csv", county="50")
    assert plan.tables[0].frame.height == len(MEASURES)


def test_rows_that_a_file_lacks_are_gone_and_other_counties_rows_stay(filled, planned):
    other = (2022, "1507", "career_guidance", 7, 7)
    old = [*PARTICIPANTS, other, (2021, "5001", "career_guidance", 9, None)]
    (merged,) = planned("participants", filled("participants"), old=old).tables
    assert merged.removed == ((2021, "5001", "career_guidance"),)
    assert merged.touches_what_was_there
    assert other in merged.frame.rows()
    assert merged.frame.height == len(PARTICIPANTS) + 1


def test_a_county_of_today_has_its_own_template(template, planned, tables):
    names = set(tables["counties"]["code"])
    for county in sorted(names):
        content = template("participants", county=county)
        assert planned("participants", content).nothing_new


# --- what a planner may do to a file


def move(book, sheet):
    """The last column first, an empty row between, words in capitals, a date as text."""
    cells = [[cell.value for cell in row] for row in sheet.iter_rows()]
    for row in cells:
        row.insert(0, row.pop())
    cells.insert(2, [None] * len(cells[0]))
    sheet.delete_rows(1, sheet.max_row)
    for row in cells:
        sheet.append(row)
    for line in sheet.iter_rows(min_row=2):
        for cell in line:
            if isinstance(cell.value, dt.date | dt.datetime):
                cell.value = f"{cell.value:%d.%m.%Y}"
            elif cell.value in {"planlagt", "i gang"}:
                cell.value = f"  {cell.value.upper()} "
    sheet.title = "Mine tiltak"
    del book["Forklaring"]


def test_moved_columns_blank_rows_other_case_and_dates_as_text_are_fine(filled, planned):
    (merged,) = planned("measures", filled("measures", spoil=move)).tables
    assert merged.frame.sort(pl.all()).equals(frame("measures").sort(pl.all()))


@pytest.mark.parametrize(
    "written", ["5001", "5001 Trondheim", "trondheim", 5001, "5001: Trondheim"]
)
def test_a_municipality_may_be_written_by_hand(filled, planned, written):
    def spoil(_, sheet):
        sheet["B2"] = written

    (merged,) = planned("participants", filled("participants", spoil=spoil)).tables
    assert merged.frame["code"].to_list().count("5001") == 1


def put(cell, value):
    def spoil(_, sheet):
        sheet[cell] = value

    return spoil


def without(place):
    def spoil(_, sheet):
        sheet.delete_cols(place)

    return spoil


def total(_, sheet):
    sheet.append(["Sum", None, None, 131, 96])


def stray(_, sheet):
    sheet["K3"] = "hei"


def merged_cells(_, sheet):
    sheet.merge_cells("C2:C3")


def two_sheets(book, sheet):
    copy = book.copy_worksheet(sheet)
    sheet.title, copy.title = "En", "To"


def no_sheet(book, sheet):
    del book[sheet.title]


def doubled_heading(_, sheet):
    sheet["D1"] = sheet["E1"].value


SPOILT = {
    "unknown municipality": (
        "participants",
        put("B2", "5099"),
        ("template-municipality", 2, "Kommune"),
    ),
    "another county's": (
        "participants",
        put("B2", "1507 Ålesund"),
        ("template-municipality-other", 2, "Kommune"),
    ),
    "by name": (
        "participants",
        put("B2", "Ålesund"),
        ("template-municipality-other", 2, "Kommune"),
    ),
    "a name that is none": (
        "participants",
        put("B2", "Atlantis"),
        ("template-municipality", 2, "Kommune"),
    ),
    "number and name differ": (
        "participants",
        put("B2", "5001 Stjørdal"),
        ("template-municipality-two", 2, "Kommune"),
    ),
    "text for a number": (
        "participants",
        put("D2", "mange"),
        ("template-number", 2, "Deltakere"),
    ),
    "a space in a number": (
        "participants",
        put("D2", "1 234"),
        ("template-number", 2, "Deltakere"),
    ),
    "a decimal": (
        "participants",
        put("D2", 12.5),
        ("template-number", 2, "Deltakere"),
    ),
    "below zero": (
        "participants",
        put("D2", -3),
        ("template-number", 2, "Deltakere"),
    ),
    "suppressed": (
        "participants",
        put("D2", ":"),
        ("template-number", 2, "Deltakere"),
    ),
    "an Excel error": (
        "participants",
        put("D2", "#N/A"),
        ("template-cell-error", 2, "Deltakere"),
    ),
    "a formula never calculated": (
        "participants",
        put("D2", "=1+1"),
        ("import-excel-formula", 2, "D"),
    ),
    "more completed": (
        "participants",
        put("E2", 999),
        ("more-than-participants", 2, "Fullført"),
    ),
    "half filled": (
        "participants",
        put("C3", None),
        ("cell-empty", 3, "Tilbud"),
    ),
    "a half row more": (
        "participants",
        put("B5", "5001"),
        ("cell-empty", 5, "År"),
    ),
    "unknown service": (
        "participants",
        put("C2", "norskkurs"),
        ("template-word", 2, "Tilbud"),
    ),
    "implausible year": (
        "participants",
        put("A2", 22),
        ("number-too-small", 2, "År"),
    ),
    "a total": (
        "participants",
        total,
        ("template-total", 5, None),
    ),
    "outside the table": (
        "participants",
        stray,
        ("template-cell-unheaded", 3, "K"),
    ),
    "merged": (
        "participants",
        merged_cells,
        ("template-merged", 2, "C"),
    ),
    "deleted column": (
        "participants",
        without(5),
        ("template-column-missing", 1, "Fullført"),
    ),
    "doubled heading": (
        "participants",
        doubled_heading,
        ("template-column-doubled", 1, "Fullført"),
    ),
    "two sheets": (
        "participants",
        two_sheets,
        ("template-sheets-several", None, None),
    ),
    "no sheet": (
        "participants",
        no_sheet,
        ("template-sheet-missing", None, None),
    ),
    "doubled key": (
        "grants",
        put("A3", "2022/17"),
        ("row-doubled", 3, "Søknad"),
    ),
    "unknown scheme": (
        "grants",
        put("C2", "stipend"),
        ("template-word", 2, "Tilskuddsordning"),
    ),
    "a name with spaces": (
        "grants",
        put("A2", "sak 17"),
        ("cell-form-own-id", 2, "Søknad"),
    ),
    "unknown duty": (
        "measures",
        put("C2", "D15"),
        ("template-duty", 2, "Oppgave"),
    ),
    "duty of another row": (
        "measures",
        put("C3", "D03"),
        ("measure-changes-duty", 3, "Oppgave"),
    ),
    "no date": (
        "measures",
        put("B2", "i fjor"),
        ("template-date", 2, "Statusdato"),
    ),
    "30 February": (
        "measures",
        put("B2", "30.02.2022"),
        ("template-date", 2, "Statusdato"),
    ),
    "a year misprinted": (
        "measures",
        put("B2", "01.03.2202"),
        ("date-implausible", 2, "Statusdato"),
    ),
    "a figure of nothing": (
        "measures",
        put("G4", 4),
        ("value-without-indicator", 4, "Indikator"),
    ),
    "unknown measure": (
        "activities",
        put("H2", "T9"),
        ("reference-unknown", 2, "Tiltak"),
    ),
}


@pytest.mark.parametrize("name", SPOILT)
def test_a_spoilt_copy_is_refused_with_sheet_row_and_column(filled, planned, name):
    table, spoil, expected = SPOILT[name]
    content = filled(table, spoil=spoil)
    assert expected in told(planned, table, content)


def test_the_sheet_is_named_in_a_refusal(filled, planned):
    with pytest.raises(WorkbookError) as refused:
        planned("participants", filled("participants", spoil=put("D2", "x")))
    assert refused.value.findings[0].where.file == "utfylt.xlsx › Deltakere"


def test_the_allowed_words_are_said_in_the_readers_language(filled, planned):
    with pytest.raises(WorkbookError) as refused:
        planned("participants", filled("participants", spoil=put("C2", "x")))
    (finding,) = refused.value.findings
    assert "karriereveiledning" in finding.action("nb")
    assert "vidaregåande opplæring" in finding.action("nn")


def test_two_counties_in_one_file_are_refused(planned):
    rows = [*GRANTS, ("15", "G1", 2022, "mentor", "1507", "Made-up", 5, None, None)]
    content = frame("grants", rows).write_csv().encode()
    said = told(planned, "grants", content, file="x.csv")
    assert ("template-county-two", 5, "county_code") in said


def test_the_template_of_one_county_is_not_imported_for_another(filled, planned):
    content = filled("grants")
    assert told(planned, "grants", content, county="15") == [("template-county-differs", 1, None)]


def test_the_template_of_one_table_is_not_imported_as_another(filled, planned):
    assert told(planned, "measures", filled("grants"))[0][0] == "template-other-table"


def test_a_county_that_there_is_not_is_refused(planned):
    content = frame("measures", [("99", *MEASURES[0][1:])]).write_csv().encode()
    assert told(planned, "measures", content, file="x.csv")[0][0] == "county-unknown"


def test_a_column_of_the_planners_own_is_set_aside_and_said(filled, planned):
    def spoil(_, sheet):
        sheet["F1"], sheet["F2"] = "Notat", "husk"

    plan = planned("participants", filled("participants", spoil=spoil))
    assert [(one.reason, one.text) for one in plan.aside] == [("template-column", "Notat")]


def test_doubts_are_told_and_stop_nothing(filled, planned):
    plan = planned("grants", filled("grants", spoil=put("G2", 500_000)))
    assert [one.key for one in plan.warnings] == ["awarded-more-than-applied"]
    plan = planned("measures", filled("measures", spoil=put("K4", dt.date(2020, 1, 1))))
    assert [(one.key, one.where.row) for one in plan.warnings] == [("deadline-before-start", 4)]


# --- never a traceback, never half

CELL = st.one_of(
    st.none(),
    st.integers(-(10**15), 10**15),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.dates(dt.date(1900, 3, 1), dt.date(2200, 1, 1)),
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12),
    st.sampled_from(["5001", "5001 Trondheim", "Sum", "I alt", "D02", "T1", "kurs", "KURS", "=1",
                     "31.12.2022", "2022-12-31", "1 234", "1507", "#REF!", "0301", "trainee"]),
)  # fmt: skip
PLACE = st.tuples(st.integers(1, 7), st.integers(1, 15))


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(table=st.sampled_from(OWN), spoilt=st.dictionaries(PLACE, CELL, max_size=4))
def test_no_cells_at_all_end_in_a_traceback(filled, planned, table, spoilt):
    def spoil(_, sheet):
        for (line, place), value in spoilt.items():
            sheet.cell(line, place).value = value

    try:
        plan = planned(table, filled(table, spoil=spoil))
    except WorkbookError as refused:
        for finding in refused.findings:
            assert finding.message("nb")
            assert finding.action("nn")
    else:
        (merged,) = plan.tables
        assert TABLES[table].schema.is_valid(merged.frame)


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data(), table=st.sampled_from(OWN))
def test_no_bytes_at_all_end_in_a_traceback(filled, planned, data, table):
    content = filled(table)
    # In parts of its length: two workbooks alike differ by some bytes, as each knows its age.
    start = data.draw(st.integers(0, 1000)) * len(content) // 1000
    spoilt = content[:start] + data.draw(st.binary(max_size=20)) + content[start + 5 :]
    try:
        planned(table, spoilt)
    except WorkbookError as refused:
        for finding in refused.findings:
            assert finding.message("nn")


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.data())
def test_whatever_is_filled_in_rightly_is_what_is_read(filled, planned, data):
    codes = st.sampled_from(["5001", "5006", "5014", "5057"])
    services = st.sampled_from(["career_guidance", "upper_secondary", "language_training"])
    keys = data.draw(st.sets(st.tuples(st.integers(2020, 2025), codes, services), max_size=8))
    rows = []
    for key in sorted(keys):
        people = data.draw(st.integers(0, 10**6))
        rows.append((*key, people, data.draw(st.none() | st.integers(0, people))))
    plan = planned("participants", filled("participants", rows=rows))
    assert plan.tables[0].frame.rows() == rows


def test_all_of_an_import_or_nothing(folder, filled, tables):
    """A measure that an activity speaks of stays: a file without it is refused, and no more."""
    del tables

    def bring(table, content):
        raw = RawData(folder)
        plan = bringing.plan(
            content, "f.xlsx", table=table, tables=raw.tables(bringing.needed(table))
        )
        with storing.staged(
            folder, folder.parent / "x", plan.tables, content=content, file="f.xlsx", date=DAY
        ) as made:
            storing.install(made, lambda *_: False)

    bring("measures", filled("measures"))
    bring("activities", filled("activities"))
    before = contents(folder)
    with pytest.raises(WorkbookError) as refused:
        bring("measures", filled("measures", rows=MEASURES[2:]))
    (told,) = refused.value.findings
    assert (told.key, told.where.file, told.where.column) == (
        "template-left-behind",
        "f.xlsx › Tiltak",
        "Tiltak",
    )
    assert "«T1» står ikke i filen, men én rad i tabellen «Aktiviteter»" in told.message("nb")
    assert contents(folder) == before
    raw = RawData(folder)
    assert raw.table("measures").height == len(MEASURES)
    assert raw.check() == [one for one in raw.check() if one.severity != "error"]
