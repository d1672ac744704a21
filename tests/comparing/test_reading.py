"""A folder is a report or it is told why not; the CSV is read as publishing writes it."""

from __future__ import annotations

import datetime as dt

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.comparing import reports

from analysis.comparing import dialect, reading
from analysis.errors import WorkbookError
from analysis.publishing import downloads
from analysis.publishing.outputs import Shown


def keys(problem: pytest.ExceptionInfo[WorkbookError]) -> list[str]:
    return [finding.key for finding in problem.value.findings]


def test_a_report_is_read_whole(tmp_path):
    read = reading.published(reports.write(tmp_path / "50-2021-2023-nb"))
    assert read.name == "50-2021-2023-nb"
    assert sorted(read.tables) == ["chain", "municipalities"]
    assert read.tables["municipalities"]["settled"].to_list() == ["120", ":", "."]
    assert read.manifest.built_at.date() == dt.date(2020, 11, 20)


def test_what_publishing_writes_is_read_back(tmp_path):
    columns = [{"name": name, "label": name} for name in ("name", "settled", "settled_status")]
    rows = [['Snåase; "Snåsa"', 4, "reported"], ["=Osen", None, "suppressed"]]
    shown = Shown("one", "table", "", "", "", "", columns, rows, "")
    frame = dialect.table(downloads.csv_bytes(shown, "nb"), "one.csv")
    assert frame.rows() == [('Snåase; "Snåsa"', "4", "registrert"), ("'=Osen", ":", "prikket")]


def test_kinds_and_numbers():
    frame = pl.DataFrame({"x": ["12", "-3,5", "9,5e-05", ":", ".", "..", "", "1.234", "12O"]})
    kinds = frame.select(dialect.kinds(pl.col("x")))["x"].to_list()
    assert kinds == [*["number"] * 3, "suppressed", "none", "unknown", *["text"] * 3]
    numbers = frame.select(dialect.numbers(pl.col("x")))["x"].to_list()
    assert numbers == [12.0, -3.5, 9.5e-05, *[None] * 6]


@pytest.mark.parametrize(
    ("name", "cells", "numeric"),
    [
        ("requested", ["1"], True),
        ("requested", ["word"], True),
        ("code", ["5001"], False),
        ("never-heard-of", ["1", ":", "2,5"], True),
        ("never-heard-of", ["0301"], False),
        ("never-heard-of", ["1", "word"], False),
        ("never-heard-of", [":"], False),
    ],
)
def test_the_vocabulary_says_what_is_a_number_and_else_the_cells_do(name, cells, numeric):
    assert dialect.is_numeric(name, pl.Series(cells), pl.Series(cells)) is numeric


@pytest.mark.parametrize(
    ("content", "key", "line"),
    [
        (b"", "diff-table-empty", 1),
        (b"\xef\xbb\xbf", "diff-table-empty", 1),
        ("code;name\r\n5001;Frøya\r\n".encode("latin-1"), "diff-table-not-utf8", 2),
        (b"code;code\r\n1;2\r\n", "diff-table-heading-twice", 1),
        (b"code;name\r\n5001;Osen\r\n5002\r\n", "diff-table-fields", 3),
        (b"code;name\r\n5001;Osen;1\r\n", "diff-table-fields", 2),
        (b'code;name\r\n5001;"Osen\r\n5002;x\r\n', "diff-table-unreadable", 2),
    ],
)
def test_a_spoilt_table_is_told_with_file_and_line(tmp_path, content, key, line):
    folder = reports.write(tmp_path / "report")
    path = folder / "data" / "chain.csv"
    path.write_bytes(content)
    with pytest.raises(WorkbookError) as problem:
        reading.published(folder)
    assert keys(problem) == [key]
    where = problem.value.findings[0].where
    assert (where.file, where.row) == (str(path), line)


@given(st.binary(max_size=60))
def test_any_bytes_are_a_table_or_a_finding(content):
    try:
        frame = dialect.table(content, "any.csv")
    except WorkbookError as problem:
        assert problem.findings
    else:
        assert all(dtype == pl.String for dtype in frame.dtypes)


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "null", '{"county": NaN}', '{"county": "\\ud800"}']
)
def test_a_manifest_that_is_no_json_object_is_told(tmp_path, content):
    folder = reports.write(tmp_path / "report")
    (folder / "manifest.json").write_text(content, encoding="utf-8")
    with pytest.raises(WorkbookError) as problem:
        reading.published(folder)
    assert problem.value.findings[0].where.file == str(folder / "manifest.json")


def test_deep_json_and_wrong_bytes_are_told(tmp_path):
    folder = reports.write(tmp_path / "report")
    for content in (b"[" * 200_000, b'{"county": "\xff"}'):
        (folder / "manifest.json").write_bytes(content)
        with pytest.raises(WorkbookError) as problem:
            reading.published(folder)
        assert keys(problem) == ["diff-manifest-not-json"]


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"without": ["values"]}, "values"),
        ({"county": 50}, "county"),
        ({"language": "sv"}, "language"),
        ({"built_at": "yesterday"}, "built_at"),
        ({"inputs": {"a": 1}}, "inputs.a"),
        ({"values": {"a.b": {"c": [1]}}}, "values.a.b"),
        ({"findings": [reports.FINDING | {"severity": "bad"}]}, "findings.0.severity"),
    ],
)
def test_a_manifest_that_lacks_something_is_told_with_the_key(tmp_path, changes, place):
    with pytest.raises(WorkbookError) as problem:
        reading.published(reports.write(tmp_path / "report", **changes))
    assert [finding.args["key"] for finding in problem.value.findings] == [place]


def test_every_spoilt_file_is_told_at_once(tmp_path):
    folder = reports.write(tmp_path / "report", {"a": "", "b": "x;x\n"}, county=50)
    with pytest.raises(WorkbookError) as problem:
        reading.published(folder)
    assert len({finding.where.file for finding in problem.value.findings}) == 3


def test_a_folder_that_is_no_report_names_those_inside(tmp_path):
    reports.write(tmp_path / "50-2021-2023-nb")
    with pytest.raises(WorkbookError) as problem:
        reading.published(tmp_path)
    assert keys(problem) == ["diff-no-report"]
    assert "50-2021-2023-nb" in problem.value.findings[0].action("nn")


def test_a_report_without_tables_is_told(tmp_path):
    with pytest.raises(WorkbookError) as problem:
        reading.published(reports.write(tmp_path / "report", {}))
    assert keys(problem) == ["diff-no-tables"]
