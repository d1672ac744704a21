"""What all tests share: no network, and one real report built once per test session."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from hypothesis import HealthCheck, settings
from tests import shut_off
from tests.chromium import browser, open_page, tab  # noqa: F401 -- fixtures for every test

# How long an example takes is the machine's business; what things cost is measured in benchmarks/.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")
# Everybody's own runs look for new examples; where a change is judged, they are always the same.
settings.register_profile("same", settings.get_profile("house"), derandomize=True)


ROOT = Path(__file__).resolve().parents[1]
BUILD_SECONDS = 240
LOOPBACK = ("127.", "::1", "localhost", "0.0.0.0")  # noqa: S104 - compared with, not bound to


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Name a test after a readable value only: packed bytes carry the second they were packed in,
    and two workers that collect on either side of it would not have the same tests."""
    return argname if isinstance(val, bytes) else None


COLLECTED: list[str] = []


def pytest_itemcollected(item: pytest.Item) -> None:
    """Remember the tests as they were found, before they are mixed or chosen among."""
    COLLECTED.append(item.nodeid)


@pytest.fixture(scope="session")
def collected() -> list[str]:
    """All tests that this process has found, in the order they were found."""
    return COLLECTED


@dataclass(frozen=True)
class PublishedReport:
    """A published folder, the manifest in it, and what its build wanted of the network."""

    folder: Path
    manifest: dict[str, Any]
    reached_for: str


def refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    """Fail a test that looks up or calls another machine; kernels on this one may be called."""
    if event == "socket.getaddrinfo":
        host = arguments[0]
    elif event == "socket.connect" and isinstance(arguments[1], tuple):
        host = arguments[1][0]
    else:
        return
    if host and not str(host).startswith(LOOPBACK):
        raise RuntimeError(f"A test tried to reach {host!r}: tests use no network")


# An audit hook cannot be removed again, and it sees every socket of the process.
sys.addaudithook(refuse_network)


@pytest.fixture(scope="session")
def report(tmp_path_factory: pytest.TempPathFactory) -> PublishedReport:
    """The report of the README's first command."""
    (built,) = once(tmp_path_factory, "report", "--county", "50", "--cycle", "2021-2023")
    return built


@pytest.fixture(scope="session")
def languages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, PublishedReport]:
    """The reports of a county that writes nynorsk, by written language, built together."""
    chosen = ("--county", "15", "--cycle", "2021-2023", "--language", "all")
    built = once(tmp_path_factory, "languages", *chosen)
    return {report.manifest["language"]: report for report in built}


def once(factory: pytest.TempPathFactory, name: str, *chosen: str) -> list[PublishedReport]:
    """Build reports once per session, also when several workers ask."""
    # With several workers each has its own folder below the session's.
    own = factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    output, log, reached = (shared / f"{name}{end}" for end in ("", ".log", "-reached.txt"))
    with FileLock(shared / f"{name}.lock"):
        if not log.exists():
            log.write_text(build(output, reached, *chosen), encoding="utf-8")
    manifests = sorted(output.rglob("manifest.json"))
    if not manifests:
        pytest.fail(f"The build published nothing:\n{log.read_text(encoding='utf-8')}")
    return [
        PublishedReport(
            path.parent, json.loads(path.read_text(encoding="utf-8")), shut_off.attempts(reached)
        )
        for path in manifests
    ]


def build(output: Path, reached: Path, *chosen: str) -> str:
    """Run the command as a planner does, the network shut off, and return all it said."""
    command = shutil.which("sektorplan", path=str(Path(sys.executable).parent))
    assert command, "the package is not installed in this environment"
    result = subprocess.run(
        [command, "build", *chosen, "--output", str(output)],
        check=False,
        env=os.environ | shut_off.environment(reached),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=BUILD_SECONDS,
    )
    return f"exit code {result.returncode}\n{result.stdout}"
