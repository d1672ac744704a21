"""Where papers are put: all of them or none, and never over what a planner has written.

A folder of papers keeps a list of its files and their hashes. A folder in which every file is as
it was made may be replaced; one in which a file was changed, added or removed belongs to the
planner, and the new papers get a folder beside it.
"""

from __future__ import annotations

import hashlib
import itertools
import json
from collections.abc import Callable
from pathlib import Path

from analysis.publishing.place import Workshop

LIST = ".utkast.json"
"""The list of a folder's files and their hashes, as they were made."""

_LEFT_BEHIND = frozenset({LIST, ".DS_Store", "Thumbs.db", "desktop.ini"})
"""The list itself, and what systems put in a folder that somebody only looked into."""


def place(folder: Path, name: str, make: Callable[[Path], None]) -> Path:
    """Make papers in a hidden folder, then put them in place in one move.

    Args:
        folder: the folder of all papers; made when missing.
        name: of the papers' own folder in it; with `-2`, `-3` … where a planner has changed it.
        make: writes the papers in the empty folder that it is given.

    Returns:
        The papers' folder.

    Raises:
        WorkbookError: what `make` raises, or a folder that cannot be written to.
    """
    with Workshop(folder) as workshop:
        made = workshop.folder / name
        made.mkdir()
        make(made)
        listed = json.dumps(_hashes(made), ensure_ascii=False, indent=2, sort_keys=True)
        (made / LIST).write_text(listed + "\n", encoding="utf-8")
        return workshop.place(made, free_name(folder, name))


def free_name(folder: Path, name: str) -> str:
    """The first of `name`, `name-2`, `name-3` … whose folder is not there, or is as it was made."""
    names = itertools.chain([name], (f"{name}-{number}" for number in itertools.count(2)))
    return next(one for one in names if not (folder / one).exists() or untouched(folder / one))


def untouched(folder: Path) -> bool:
    """Whether a folder holds the papers that were made, and nothing else."""
    try:
        listed = json.loads((folder / LIST).read_text(encoding="utf-8"))
        return bool(listed == _hashes(folder))
    except (OSError, ValueError):
        return False


def _hashes(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in _LEFT_BEHIND
    }
