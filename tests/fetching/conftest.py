"""A service on this machine, a copy of data/raw that knows it, and a clock that never waits."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import shutil
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from tests.fetching.server import Service

from analysis import paths
from analysis.fetching import Client, Clock, Patience
from analysis.sources import RawData

NOW = dt.datetime(2026, 11, 21, 12, tzinfo=dt.UTC)
BASES = {
    "ssb-pxwebapi": "/api/v0/no",
    "ssb-klass": "/api/klass/v1",
    "kartverket-kommuneinfo": "/kommuneinfo/v1",
    "imdi-statistics": "/download_csv",
}


@dataclass
class Watch:
    """The time stands still, but for what is slept."""

    slept: list[float] = field(default_factory=list)
    start: dt.datetime = NOW

    @property
    def clock(self) -> Clock:
        return Clock(self.now, self.slept.append)

    def now(self) -> dt.datetime:
        return self.start + dt.timedelta(seconds=sum(self.slept))


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def service():
    with Service() as running:
        yield running


@pytest.fixture
def patience() -> Patience:
    return Patience(connect_seconds=5, read_seconds=5)


@pytest.fixture
def root(tmp_path: Path, service: Service, monkeypatch) -> Path:
    """A workbook whose catalogue has the addresses of the service on this machine."""
    folder = Path(shutil.copytree(paths.raw(), tmp_path / "data" / "raw"))
    file = folder / "datapackage.json"
    described = json.loads(file.read_text(encoding="utf-8"))
    for entry in described["services"]:
        entry["url"] = service.url + BASES[entry["name"]]
    text = json.dumps(described, ensure_ascii=False, indent=2) + "\n"
    file.write_text(text, encoding="utf-8", newline="\n")
    monkeypatch.setenv("SEKTORPLAN_ROOT", str(tmp_path))
    return tmp_path


@pytest.fixture
def raw(root: Path) -> RawData:
    return RawData(root / "data" / "raw")


@pytest.fixture
def client(tmp_path: Path, watch: Watch, patience: Patience):
    with Client(tmp_path / "came", patience, watch.clock) as opened:
        yield opened


def bytes_of(folder: Path) -> dict[str, str]:
    """Every file of a folder and the hash of its bytes."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def seen():
    return bytes_of
