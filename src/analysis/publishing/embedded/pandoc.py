"""The pandoc that the package pypandoc_binary carries, else the one on the path."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import NoReturn

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
        OSError: the disk is full or locked.
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
        _fail(said or str(done.returncode), page, folder)
    return done.stdout.decode()


def _fail(said: str, page: str, folder: Path) -> NoReturn:
    """The system's refusals are those of every other step; pandoc's own name the page."""
    for words, number in _REFUSALS.items():
        if words in said:
            raise OSError(number, os.strerror(number), str(folder))
    fail("pandoc-failed", Where(page), said=said)


_REFUSALS = {"resource exhausted": errno.ENOSPC, "permission denied": errno.EACCES}
"""How pandoc begins what the system said, on every system."""

_EXE = ".exe" if os.name == "nt" else ""
