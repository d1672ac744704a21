"""Papers are put in place whole, and what a planner has written is never lost."""

from __future__ import annotations

import pytest

from analysis.papers import placing


def write(said):
    def make(folder):
        (folder / "brev").mkdir()
        (folder / "saksframlegg.docx").write_text(said, encoding="utf-8")
        (folder / "brev" / "9901-Øst.docx").write_text(said, encoding="utf-8")

    return make


def test_papers_that_nobody_has_touched_are_replaced(tmp_path):
    first = placing.place(tmp_path, "99-2021-2023", write("en"))
    second = placing.place(tmp_path, "99-2021-2023", write("to"))
    assert first == second == tmp_path / "99-2021-2023"
    assert (first / "saksframlegg.docx").read_text(encoding="utf-8") == "to"
    assert [path.name for path in tmp_path.iterdir()] == ["99-2021-2023"]


@pytest.mark.parametrize("touch", ["changed", "added", "removed", "list"])
def test_what_a_planner_has_touched_stays_and_the_new_lie_beside(tmp_path, touch):
    first = placing.place(tmp_path, "99", write("en"))
    if touch == "changed":
        (first / "saksframlegg.docx").write_text("mitt", encoding="utf-8")
    elif touch == "added":
        (first / "brev" / "~$9901.docx").write_text("", encoding="utf-8")
    elif touch == "removed":
        (first / "brev" / "9901-Øst.docx").unlink()
    else:
        (first / placing.LIST).write_text("{", encoding="utf-8")
    before = {path: path.read_bytes() for path in first.rglob("*") if path.is_file()}
    second = placing.place(tmp_path, "99", write("to"))
    assert second == tmp_path / "99-2"
    assert {path: path.read_bytes() for path in first.rglob("*") if path.is_file()} == before
    assert placing.place(tmp_path, "99", write("tre")) == second
    (second / "notat.txt").write_text("mitt", encoding="utf-8")
    assert placing.place(tmp_path, "99", write("fire")) == tmp_path / "99-3"


def test_a_folder_that_we_did_not_make_is_never_replaced(tmp_path):
    (tmp_path / "99").mkdir()
    assert placing.place(tmp_path, "99", write("en")) == tmp_path / "99-2"


def test_papers_that_cannot_be_made_leave_nothing_behind(tmp_path):
    placing.place(tmp_path, "99", write("en"))

    def broken(folder):
        write("halv")(folder)
        raise ValueError("made up")

    with pytest.raises(ValueError, match="made up"):
        placing.place(tmp_path, "99", broken)
    assert [path.name for path in tmp_path.iterdir()] == ["99"]
    assert (tmp_path / "99" / "saksframlegg.docx").read_text(encoding="utf-8") == "en"


def test_a_folder_that_somebody_only_looked_into_is_replaced(tmp_path):
    first = placing.place(tmp_path, "99", write("en"))
    (first / ".DS_Store").write_bytes(b"")
    (first / "brev" / "Thumbs.db").write_bytes(b"")
    assert placing.place(tmp_path, "99", write("to")) == first
