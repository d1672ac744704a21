"""The report that papers are written from."""

from __future__ import annotations

import hashlib
import json

import pytest
from tests.papers.made_up import MADE_AT, manifest, values

from analysis.errors import WorkbookError
from analysis.papers import reading


def written(folder, **changes):
    said = {
        "county": "99",
        "cycle": "2021-2023",
        "language": "nn",
        "renderer": "embedded",
        "built_at": MADE_AT.isoformat(),
        "inputs": {},
        "notebooks": {},
        "values": values(),
        "findings": [],
    }
    folder.mkdir(parents=True)
    (folder / "manifest.json").write_text(json.dumps(said | changes), encoding="utf-8")


def test_the_report_in_the_county_s_language_is_read(tmp_path):
    written(tmp_path / "99-2021-2023-nn")
    found = reading.report(tmp_path, "99", "2021-2023", "nn")
    assert reading.codes(found.values) == ["9901", "9902", "9903"]


def test_without_a_report_the_command_is_named(tmp_path):
    with pytest.raises(WorkbookError) as refused:
        reading.report(tmp_path, "99", "2021-2023", "nn")
    (told,) = refused.value.findings
    command = "sektorplan build --county 99 --cycle 2021-2023 --language nn"
    assert command in told.action("nb")
    assert command in told.action("nn")


def test_a_report_of_before_says_to_build_again(tmp_path):
    written(tmp_path / "99-2021-2023-nn", values={"cycle.year": 2021})
    with pytest.raises(WorkbookError, match="Bygg den på nytt"):
        reading.report(tmp_path, "99", "2021-2023", "nn")


def test_figures_that_changed_after_the_report_are_told(tmp_path):
    (tmp_path / "data" / "raw").mkdir(parents=True)
    same, other = tmp_path / "data/raw/a.csv", tmp_path / "data/raw/b.csv"
    same.write_bytes(b"a\n1\n")
    other.write_bytes(b"a\n2\n")
    inputs = {
        "data/raw/a.csv": hashlib.sha256(b"a\n1\n").hexdigest(),
        "data/raw/b.csv": hashlib.sha256(b"a\n1\n").hexdigest(),
        "data/raw/gone.csv": "0",
    }
    found = manifest().model_copy(update={"inputs": inputs})
    (told,) = reading.out_of_date(found, tmp_path)
    assert told.args["files"] == "data/raw/b.csv, data/raw/gone.csv"
    assert "2 filer" in told.message("nb")
    other.write_bytes(b"a\n1\n")
    found = manifest().model_copy(update={"inputs": dict(list(inputs.items())[:2])})
    assert reading.out_of_date(found, tmp_path) == []


def test_small_counts_have_no_hash_and_make_no_paper_old(tmp_path):
    """No paper quotes them: see `sources.provenance.published_hash`."""
    (tmp_path / "data" / "raw").mkdir(parents=True)
    (tmp_path / "data/raw/participants.csv").write_bytes(b"made up\n")
    written(tmp_path / "99-2021-2023-nn", inputs={})
    found = reading.report(tmp_path, "99", "2021-2023", "nn")
    assert reading.out_of_date(found, tmp_path) == []


@pytest.mark.parametrize("other", [{"county": "98"}, {"cycle": "2020-2021"}, {"language": "nb"}])
def test_another_report_in_the_folder_is_refused(tmp_path, other):
    written(tmp_path / "99-2021-2023-nn", **other)
    with pytest.raises(WorkbookError) as refused:
        reading.report(tmp_path, "99", "2021-2023", "nn")
    (told,) = refused.value.findings
    assert told.key == "papers-other-report"
    assert next(iter(other.values())) in told.message("nb")
