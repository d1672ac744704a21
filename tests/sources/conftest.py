"""A copy of the real `data/raw` that a test may spoil."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from analysis import paths
from analysis.sources import RawData


@pytest.fixture(scope="session")
def real() -> RawData:
    return RawData(paths.raw())


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """A copy of data/raw, free to be spoilt."""
    return Path(shutil.copytree(paths.raw(), tmp_path / "data" / "raw"))


@pytest.fixture
def replace(raw: Path):
    """Replace text that stands exactly once in a file of the copy."""

    def replaced(file: str, old: str, new: str) -> None:
        content = (raw / file).read_text(encoding="utf-8")
        assert content.count(old) == 1, f"{old!r} stands {content.count(old)} times in {file}"
        (raw / file).write_text(content.replace(old, new), encoding="utf-8", newline="")

    return replaced
