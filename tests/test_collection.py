"""The tests themselves: two processes must collect the same ones, or no worker can share them."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from difflib import unified_diff
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COLLECT = ("-m", "pytest", "--collect-only", "-q")
PLUGINS = ("randomly", "cacheprovider", "syrupy")  # order, memory and leftovers are not asked about


def test_what_is_collected_depends_on_neither_the_second_nor_the_process() -> None:
    first = collecting(hash_seed=1)
    time.sleep(1.1)  # names with a time in them differ only from one second to the next
    second = collecting(hash_seed=2)
    said, again = first.communicate()[0], second.communicate()[0]
    assert (first.returncode, second.returncode) == (0, 0), said + again
    assert len(names(said)) > 1000
    assert list(unified_diff(names(said), names(again), n=0)) == []


def names(said: str) -> list[str]:
    """Return the collected tests in their order."""
    return [line for line in said.splitlines() if "::" in line]


def collecting(hash_seed: int) -> subprocess.Popen[str]:
    """Start a collection as a worker does: a process of its own with a hash seed of its own."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    return subprocess.Popen(
        [sys.executable, *COLLECT, *(f"-pno:{name}" for name in PLUGINS)],
        cwd=ROOT,
        env={**own, "PYTHONHASHSEED": str(hash_seed)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
