import errno
import os
import shutil

import polars as pl
import pytest

from analysis.errors import (
    FINDINGS_SCHEMA,
    Finding,
    Severity,
    Where,
    WorkbookError,
    describe,
    fail,
    findings_frame,
    refusal,
    system_reason,
)

UNKNOWN_COUNTY = Finding(
    "county-unknown", Severity.ERROR, Where("cycles", 3, "county"), {"county": "99", "known": "50"}
)


@pytest.fixture(autouse=True)
def texts(monkeypatch):
    def said(language, key, /, **args):
        return f"{language} {key} {' '.join(map(str, args.values()))}".strip()

    monkeypatch.setattr("analysis.errors.lang.text", said)


def test_a_finding_says_where_what_and_what_to_do():
    line = describe(UNKNOWN_COUNTY, "nb")
    assert line.startswith("cycles, nb where-row 3, nb where-column county: ")
    assert "finding-county-unknown 99 50" in line
    assert "finding-county-unknown.action" in line


def test_the_same_finding_keeps_its_id_and_another_place_gives_another():
    again = Finding(
        "county-unknown",
        Severity.ERROR,
        Where("cycles", 3, "county"),
        {"known": "50", "county": "99"},
    )
    elsewhere = Finding("county-unknown", Severity.ERROR, Where("cycles", 4, "county"), again.args)
    assert UNKNOWN_COUNTY.id == again.id
    assert UNKNOWN_COUNTY.id != elsewhere.id


def test_fail_raises_the_finding():
    with pytest.raises(WorkbookError) as raised:
        fail("county-unknown", Where("cycles"), county="99", known="50")
    assert [finding.key for finding in raised.value.findings] == ["county-unknown"]


def test_findings_become_a_table_with_the_errors_first():
    note = Finding("note", Severity.NOTE)
    frame = findings_frame([note, UNKNOWN_COUNTY])
    assert frame["severity"].to_list() == ["error", "note"]
    assert frame.schema == pl.Schema(FINDINGS_SCHEMA)


def test_no_findings_give_an_empty_table_with_the_same_columns():
    assert findings_frame([]).schema == pl.Schema(FINDINGS_SCHEMA)


def test_a_folder_that_could_not_be_copied_gives_the_first_reason():
    """shutil gathers one line for each file: too much for a sentence."""
    why = "[Errno 28] No space left on device"
    many = shutil.Error([(f"data/raw/{one}.csv", f"new/{one}.csv", why) for one in range(200)])
    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    assert system_reason(many) == system_reason(full)
    assert refusal(many).filename == "data/raw/0.csv"
    odd = shutil.Error([("a", "b", "[WinError 32] The file is in use")])
    assert "The file is in use" in system_reason(odd)
