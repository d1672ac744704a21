"""Files as programs and people leave them: encodings, line ends, and Excel's own ways."""

from __future__ import annotations

import io
import re
import zipfile

import pytest
import xlsxwriter
from tests.importing import publishers

from analysis.errors import WorkbookError
from analysis.importing import received


@pytest.fixture(scope="session")
def rows(tables):
    return publishers.long_rows(publishers.shifted(tables["settlement"], 2021))


@pytest.fixture(scope="session")
def text(rows) -> str:
    return publishers.csv(rows).decode("iso-8859-1")


@pytest.mark.parametrize("encoding", ["iso-8859-1", "utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["unix", "windows", "old-mac"])
def test_encodings_and_line_ends_make_no_difference(encoding, end, text, planned):
    plan = planned("settlement", text.replace("\n", end).encode(encoding))
    assert plan.read.height == 356
    assert plan.read.filter(code="1515")["name"].item() == "Herøy (Møre og Romsdal)"


def test_the_line_is_right_also_with_line_ends_of_windows(text, planned):
    spoilt = text.replace(";5006;", ";9006;").replace("\n", "\r\n")
    line = spoilt.split("\r\n").index(next(row for row in spoilt.split("\r\n") if ";9006;" in row))
    with pytest.raises(WorkbookError, match=f"linje {line + 1}[:,]"):
        planned("settlement", spoilt.encode("iso-8859-1"))


def test_text_of_two_bytes_a_letter_is_refused_with_what_to_do(text, planned):
    with pytest.raises(WorkbookError, match="CSV UTF-8"):
        planned("settlement", text.encode("utf-16"))


def workbook(rows, *, change=None, more=None) -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    sheet = book.add_worksheet("Tall")
    for line, row in enumerate(rows):
        sheet.write_row(line, 0, row)
    if change is not None:
        change(book, sheet)
    if more is not None:
        more(book)
    book.close()
    return out.getvalue()


def test_hidden_sheets_are_not_read_and_that_is_said(rows, planned):
    def hide(book):
        sheet = book.add_worksheet("I fjor")
        for line, row in enumerate(rows):
            sheet.write_row(line, 0, row)
        sheet.hide()

    plan = planned("settlement", workbook(rows, more=hide), "tall.xlsx")
    assert [aside.text for aside in plan.aside if aside.reason == "hidden-sheet"] == ["I fjor"]
    assert plan.read.height == 356


def test_a_title_in_merged_cells_above_the_table(rows, planned):
    moved = [["Bosetting 2022", "", "", "", "", ""], *rows]
    merged = workbook(moved, change=lambda _, sheet: sheet.merge_range(0, 0, 0, 5, "Bosetting"))
    assert planned("settlement", merged, "tall.xlsx").read.height == 356


def test_a_number_merged_over_several_cells_is_refused(rows, planned):
    def merge(book, sheet):
        sheet.merge_range(1, 5, 2, 5, 7, book.add_format())

    with pytest.raises(WorkbookError, match="linje 2, kolonne «F»: Tallet i F2 er slått sammen"):
        planned("settlement", workbook(rows, change=merge), "tall.xlsx")


def test_formulas_without_values_are_not_read_as_empty(rows, planned):
    calculated = workbook(rows, change=lambda _, sheet: sheet.write_formula(1, 5, "=6*7", None, 42))
    assert planned("settlement", calculated, "tall.xlsx").read.filter(code=rows[1][2])[
        "requested"
    ].to_list() == [42]
    never = workbook(rows, change=lambda _, sheet: sheet.write_formula(1, 5, "=6*7", None, ""))
    with pytest.raises(WorkbookError, match=r"Tall, linje 2, kolonne «F»: Cellen F2 har en formel"):
        planned("settlement", never, "tall.xlsx")


def test_a_formula_whose_value_is_an_empty_text_has_a_value(rows, planned):
    content = workbook(rows, change=lambda _, sheet: sheet.write_formula(1, 8, '=""', None, "x"))
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name.endswith("sheet1.xml"):
                part, count = re.subn(rb"<v>x</v>", b"<v></v>", part)
                assert count == 1
            new.writestr(name, part)
    assert planned("settlement", out.getvalue(), "tall.xlsx").read.height == 356


def test_an_error_in_a_cell_is_not_read_as_empty(rows, planned):
    def divide(_, sheet):
        sheet.write_formula(1, 5, "=1/0", None, "#DIV/0!")

    with pytest.raises(WorkbookError, match=r"linje 2, .*«#Div0!» er en feil i Excel"):
        planned("settlement", workbook(rows, change=divide), "tall.xlsx")


def test_a_password_is_asked_to_be_taken_away(planned):
    locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500
    locked += "EncryptedPackage".encode("utf-16-le") + b"\0" * 500
    with pytest.raises(WorkbookError, match="passord"):
        planned("settlement", locked, "tall.xlsx")


def test_what_is_no_file_or_too_large_is_not_read(tmp_path):
    with pytest.raises(WorkbookError, match="mappe"):
        received.load(tmp_path)
    with pytest.raises(WorkbookError, match="finnes ikke"):
        received.load(tmp_path / "x.csv")
    large = tmp_path / "large.csv"
    with large.open("wb") as file:
        file.truncate(received.LARGEST + 1)
    with pytest.raises(WorkbookError, match="større enn 60"):
        received.load(large)
