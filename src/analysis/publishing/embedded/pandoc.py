"""The pandoc that the package pypandoc_binary carries, else the one on the path."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from analysis.errors import Where, fail


@cache
def program() -> str:
    """The pandoc to run.

    Raises:
        WorkbookError: there is none.
    """
    package = find_spec("pypandoc")
    if package and package.origin:
        carried = Path(package.origin).parent / "files" / ("pandoc" + _EXE)
        if carried.is_file():
            return str(carried)
    found = shutil.which("pandoc")
    if found is None:
        fail("pandoc-missing")
    return found


def run(arguments: Sequence[str], text: str, *, page: str, folder: Path) -> str:
    """What pandoc makes of a text.

    Args:
        arguments: pandoc's options.
        text: its input.
        page: the page being drawn, for findings.
        folder: where relative file names are looked up.

    Raises:
        WorkbookError: pandoc refused, or warned: a page with a warning is not published.
    """
    done = subprocess.run(  # noqa: S603 -- our own program, arguments as a list
        [program(), *arguments],
        input=text.encode(),
        capture_output=True,
        cwd=folder,
        check=False,
    )
    said = done.stderr.decode(errors="replace").strip()
    if done.returncode or said:
        fail("pandoc-failed", Where(page), said=said or str(done.returncode))
    return done.stdout.decode()


_EXE = ".exe" if os.name == "nt" else ""
