"""The tests themselves: two processes must collect the same ones, or no worker can share them."""

from __future__ import annotations

import os
import subprocess
import sys
from difflib import unified_diff
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COLLECT = """
import sys, pytest

class Names:
    def pytest_itemcollected(self, item):
        print("collected", item.nodeid)

sys.exit(pytest.main(["--collect-only", "-q", *sys.argv[1:]], plugins=[Names()]))
"""
PLUGINS = ("randomly", "cacheprovider", "syrupy")  # order, memory and leftovers are not asked about


def test_what_is_collected_depends_on_neither_the_second_nor_the_process(
    collected: list[str],
) -> None:
    others = collecting(hash_seed=1)
    assert len(others) > 1000
    # Names with a time in them differ from one second to the next: collecting takes longer.
    whole = len(collected) == len(others)
    mine = collected if whole else collecting(hash_seed=2)
    assert list(unified_diff(others, mine, n=0)) == []


def collecting(hash_seed: int) -> list[str]:
    """Collect as a worker does: in a process of its own with a hash seed of its own."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    done = subprocess.run(
        [sys.executable, "-c", COLLECT, *(f"-pno:{name}" for name in PLUGINS)],
        cwd=ROOT,
        env={**own, "PYTHONHASHSEED": str(hash_seed)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout
    lines = done.stdout.splitlines()
    return [line.removeprefix("collected ") for line in lines if line.startswith("collected ")]
