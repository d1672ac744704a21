"""The parameters of a notebook are those that the build passes, or nothing runs."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from analysis.publishing.parameters import check, read_notebook

PASSED = {"county": "50", "cycle": "2021-2023", "language": "nb"}
NAME = "notebooks/01_x.ipynb"


def keys(findings):
    return [finding.key for finding in findings]


def test_parameters_that_fit_give_no_findings(make):
    assert check(make.notebook(make.text("# Hei"), make.parameters()), NAME, PASSED) == []


def test_annotated_parameters_and_lines_stored_as_a_list_fit_too(make):
    cell = make.parameters() | {"source": ['county: str = "1"\n', 'cycle = "2"\n', 'language="nn"']}
    assert check(make.notebook(cell), NAME, PASSED) == []


def test_a_notebook_without_the_tag_is_refused(make):
    findings = check(make.notebook(make.code('county = "50"')), NAME, PASSED)
    assert keys(findings) == ["parameters-cell-missing"]
    assert findings[0].where.file == NAME


def test_a_notebook_with_the_tag_twice_is_refused(make):
    findings = check(make.notebook(make.parameters(), make.parameters()), NAME, PASSED)
    assert keys(findings) == ["parameters-cell-repeated"]


def test_a_misspelt_parameter_names_the_one_that_was_meant(make):
    cell = make.parameters('county = "50"\ncycel = "x"\nlanguage = "nb"')
    findings = check(make.notebook(cell), NAME, PASSED)
    assert keys(findings) == ["parameter-misspelt"]
    assert "cycle" in findings[0].message("nb")
    assert "cycel" in findings[0].message("nb")


def test_an_unknown_parameter_is_refused(make):
    cell = make.parameters('county = "50"\nlanguage = "nb"')
    assert keys(check(make.notebook(cell), NAME, PASSED)) == ["parameter-unknown"]


@pytest.mark.parametrize("value", ["50", "None", "[]", "True", "5.0"])
def test_a_value_of_another_type_is_refused(make, value):
    cell = make.parameters(f'county = {value}\ncycle = ""\nlanguage = ""')
    findings = check(make.notebook(cell), NAME, PASSED)
    assert keys(findings) == ["parameter-type"]
    assert findings[0].args["expected"] == "str"


@pytest.mark.parametrize(
    "line",
    ["import os", "county = str(50)", "a, b = 1, 2", "county = (", "x: int", "county.x = 1", "f()"],
)
def test_anything_but_a_name_and_a_literal_is_refused(make, line):
    findings = check(make.notebook(make.parameters(f'cycle = ""\n{line}')), NAME, PASSED)
    assert keys(findings) == ["parameter-not-literal"]
    assert findings[0].args["line"] == 2


def test_every_finding_is_written_in_both_languages(make):
    cells = [
        make.notebook(),
        make.notebook(make.parameters("f()")),
        make.notebook(make.parameters('counti = "1"\ncycle = 1')),
        make.notebook(make.parameters(), make.parameters()),
    ]
    for found in (finding for cell in cells for finding in check(cell, NAME, PASSED)):
        assert found.message("nb") != found.message("nn")
        assert found.action("nb")


@pytest.mark.parametrize("content", ["{", "[]", "{}", '{"cells": 1}', "\udcff"])
def test_a_file_that_is_no_notebook_is_a_finding(tmp_path, content):
    path = tmp_path / "01_x.ipynb"
    path.write_bytes(content.encode(errors="surrogateescape"))
    notebook, findings = read_notebook(path, NAME)
    assert notebook is None
    assert keys(findings) == ["notebook-unreadable"]


def test_a_notebook_that_may_not_be_opened_is_told_in_norwegian(tmp_path, monkeypatch):
    def locked(self, encoding):
        raise PermissionError(errno.EACCES, "Permission denied", str(self))

    monkeypatch.setattr(Path, "read_text", locked)
    _, (found,) = read_notebook(tmp_path / "01_x.ipynb", NAME)
    assert "åpent i et annet program" in found.message("nb")
    assert "Permission" not in found.message("nn")
