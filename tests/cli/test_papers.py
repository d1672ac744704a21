"""`sektorplan papers` as a planner types it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from tests.papers.made_up import MADE_AT, values

ROOT = Path(__file__).resolve().parents[2]
CHOSEN = ("papers", "--county", "50", "--cycle", "2021-2023")


@pytest.fixture
def root(tmp_path, monkeypatch):
    """A workbook with the real cycles and templates, and a report of made-up figures."""
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "raw").symlink_to(ROOT / "data" / "raw")
    shutil.copytree(ROOT / "reports" / "papers", tmp_path / "reports" / "papers")
    monkeypatch.setenv("SEKTORPLAN_ROOT", str(tmp_path))
    return tmp_path


@pytest.fixture
def publish(root):
    """Put a report of made-up figures in place."""

    def put(**changes):
        said = {
            "county": "50",
            "cycle": "2021-2023",
            "language": "nb",
            "renderer": "embedded",
            "built_at": MADE_AT.isoformat(),
            "inputs": {},
            "values": values(),
            "findings": [],
        }
        folder = root / "reports" / "published" / "50-2021-2023-nb"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "manifest.json").write_text(json.dumps(said | changes), encoding="utf-8")

    return put


def test_the_papers_are_made_and_what_to_fill_in_is_told(root, publish, type_in):
    publish()
    code, out, err = type_in(*CHOSEN)
    folder = root / "reports" / "drafts" / "50-2021-2023"
    assert (code, err) == (0, "")
    assert out.splitlines()[0] == str(folder)
    assert "3 brev: 2 på bokmål og 1 på nynorsk" in out
    assert "[frist]" in out
    assert (folder / "saksframlegg.docx").is_file()
    assert len(list((folder / "brev").iterdir())) == 3


def test_without_a_report_the_command_that_builds_it_is_named(root, type_in):
    code, out, err = type_in(*CHOSEN)
    assert (code, out) == (1, "")
    assert "sektorplan build --county 50 --cycle 2021-2023 --language nb" in err
    assert not (root / "reports" / "drafts").exists()


def test_an_outdated_report_is_told_and_the_papers_are_made(root, publish, type_in):
    publish(inputs={"data/raw/settlement.csv": "0" * 64})
    code, out, err = type_in(*CHOSEN)
    assert code == 0
    assert "data/raw/settlement.csv" in err
    assert "saksframlegg.docx" in [path.name for path in Path(out.splitlines()[0]).iterdir()]


def test_a_draft_that_was_edited_stays(root, publish, type_in, tmp_path):
    publish()
    first = Path(type_in(*CHOSEN, "--output", str(tmp_path / "ut"))[1].splitlines()[0])
    (first / "saksframlegg.docx").write_bytes(b"mine words")
    code, out, _ = type_in(*CHOSEN, "--output", str(tmp_path / "ut"))
    assert code == 0
    assert out.splitlines()[0] == str(tmp_path / "ut" / "50-2021-2023-2")
    assert "«50-2021-2023» er endret" in out
    assert (first / "saksframlegg.docx").read_bytes() == b"mine words"


def test_an_unknown_name_in_a_template_stops_all_papers(root, publish, type_in):
    publish()
    template = root / "reports" / "papers" / "nb" / "letter.md"
    template.write_text(template.read_text("utf-8") + "{{< var municipality.nam >}}\n", "utf-8")
    line = len(template.read_text("utf-8").splitlines())
    code, out, err = type_in(*CHOSEN)
    assert (code, out) == (1, "")
    assert f"reports/papers/nb/letter.md, linje {line}" in err
    assert "Mente du «municipality.name»" in err
    assert not (root / "reports" / "drafts").exists()


def test_the_words_are_those_of_the_language_asked_for(root, publish, type_in):
    publish()
    _, out, _ = type_in(*CHOSEN, "--language", "nn")
    assert "Felta du må fylle ut" in out
