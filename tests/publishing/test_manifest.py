"""The manifest holds exactly what others rely on."""

from __future__ import annotations

import datetime as dt
import json

from analysis.errors import Finding, Severity, Where
from analysis.publishing import manifest
from analysis.publishing.outputs import Quoted

KEYS = ["built_at", "county", "cycle", "findings", "inputs", "language"]
KEYS += ["notebooks", "renderer", "sheets", "values"]
MOMENT = dt.datetime(2020, 11, 20, 9, 30, 1, 500, tzinfo=dt.timezone(dt.timedelta(hours=1)))


def made(**changes):
    asked = {
        "county": "50",
        "cycle": "2021-2023",
        "language": "nb",
        "renderer": "embedded",
        "built_at": MOMENT,
        "inputs": {"data/raw/b.csv": "2", "data/raw/a.csv": "1"},
        "notebooks": {"01_a.ipynb": 0.5},
        "values": {"b.c": Quoted(0.123, "12,3 %"), "a": Quoted("Å", "Å")},
        "findings": [],
    }
    return manifest.manifest(**(asked | changes))


def test_it_has_these_keys_sorted_and_raw_values(tmp_path):
    manifest.write(tmp_path / "manifest.json", made())
    text = (tmp_path / "manifest.json").read_text(encoding="utf-8")
    written = json.loads(text)
    assert list(written) == KEYS
    assert list(written["inputs"]) == ["data/raw/a.csv", "data/raw/b.csv"]
    assert written["values"] == {"a": "Å", "b.c": 0.123}
    assert written["built_at"] == "2020-11-20T09:30:01+01:00"
    assert "Å" in text
    assert text.endswith("}\n")


def test_findings_stand_by_severity_in_the_report_s_language():
    note = Finding("prose-missing", Severity.NOTE)
    warning = Finding("notebooks-none", Severity.WARNING, Where("f.csv", 3, "requested"))
    first, second = made(language="nn", findings=[note, warning])["findings"]
    assert first == {
        "id": warning.id,
        "severity": "warning",
        "file": "f.csv",
        "row": 3,
        "column": "requested",
        "message": warning.message("nn"),
        "action": warning.action("nn"),
    }
    assert second["severity"] == "note"
