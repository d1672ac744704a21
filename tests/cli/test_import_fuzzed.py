"""Spoilt files by the hundred, from the command line to the folder: said in words, all or nothing.

`tests/importing/test_refused.py` spoils files before a plan is made of them; here the command
runs to its end, and a file that still holds after a change goes in.
"""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.importing import publishers

from analysis import paths
from analysis.sources import RawData

COMMAND = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """A copy of data/raw that commands work in."""
    copied = Path(shutil.copytree(paths.raw(), tmp_path / "data" / "raw"))
    monkeypatch.setenv("SEKTORPLAN_ROOT", str(tmp_path))
    return copied


@pytest.fixture(scope="module")
def received() -> dict[str, bytes]:
    """Files with the figures of 2021 as those of 2022, by the table they are for."""
    raw = RawData(paths.raw())
    settlement = publishers.shifted(raw.table("settlement"), 2021)
    advisers = raw.table("adviser_municipalities").join(raw.table("advisers"), on="email")
    contacts = advisers.select("code", "name", "email").with_columns(
        pl.col("name").str.strip_chars()
    )
    return {
        "settlement": publishers.csv(publishers.long_rows(settlement)),
        "advisers": contacts.write_csv().encode(),
    }


def fingerprint(folder: Path) -> str:
    """Of every file's path and bytes; marks of locks and drafts count as well."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        digest.update(str(path.relative_to(folder)).encode())
        digest.update(path.read_bytes() if path.is_file() else b"")
    return digest.hexdigest()


@COMMAND
@given(st.data())
def test_a_spoilt_file_is_refused_in_words_or_goes_in_whole(
    type_in, folder, received, tmp_path, data
):
    table = data.draw(st.sampled_from(sorted(received)))
    content = received[table]
    start = data.draw(st.integers(0, len(content) - 1))
    end = data.draw(st.integers(start, min(start + 3000, len(content))))
    file = tmp_path / "received.csv"
    file.write_bytes(content[:start] + data.draw(st.binary(max_size=12)) + content[end:])
    before = fingerprint(folder)
    code, said, complained = type_in("import", table, str(file), "--yes")
    assert code in {0, 1}
    assert "Traceback" not in said + complained
    if code:
        assert complained.strip()
        assert fingerprint(folder) == before
    else:
        assert RawData(folder).verify() == []
