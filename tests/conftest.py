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

# How long an example takes is the machine's business; what things cost is measured in benchmarks/.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")


ROOT = Path(__file__).resolve().parents[1]
BUILD_SECONDS = 240
LOOPBACK = ("127.", "::1", "localhost", "0.0.0.0")  # noqa: S104 - compared with, not bound to


@dataclass(frozen=True)
class PublishedReport:
    """A published folder and the manifest in it."""

    folder: Path
    manifest: dict[str, Any]


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
    """Build the report of the README's first command once, also when several workers ask."""
    # With several workers each has its own folder below the session's.
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    output, log = shared / "report", shared / "report.log"
    with FileLock(shared / "report.lock"):
        if not log.exists():
            log.write_text(build(output), encoding="utf-8")
    manifests = list(output.rglob("manifest.json"))
    if len(manifests) != 1:
        pytest.fail(f"The build published {len(manifests)} reports:\n{log.read_text()}")
    manifest = json.loads(manifests[0].read_text(encoding="utf-8"))
    return PublishedReport(manifests[0].parent, manifest)


def build(output: Path) -> str:
    """Run the command as a planner does and return all it said."""
    command = shutil.which("sektorplan", path=str(Path(sys.executable).parent))
    assert command, "the package is not installed in this environment"
    result = subprocess.run(
        [command, "build", "--county", "50", "--cycle", "2021-2023", "--output", str(output)],
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=BUILD_SECONDS,
    )
    return f"exit code {result.returncode}\n{result.stdout}"
