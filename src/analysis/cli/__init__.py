"""The command `sektorplan`: each command is one function call, said in the reader's language."""

from __future__ import annotations

import sys
from collections.abc import Sequence

_MISSING = (
    "Pakken {package} mangler eller er skadet. Slett mappen .venv, og sett opp arbeidsboka igjen: "
    "make report. Med conda: conda env update --file environment.yml"
)
"""Said without the texts of `language`: they too need a package."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command line and return its exit code.

    Args:
        arguments: without the program's name; those of this process when left out.

    Returns:
        0 done; 1 findings or a failed build, said in one readable message; 2 wrong usage;
        130 interrupted.
    """
    try:
        from analysis.cli.session import run

        return run(arguments)
    except ImportError as problem:
        package = (problem.name or "").partition(".")[0]
        if package in {"", "analysis"}:
            raise
        print(_MISSING.format(package=package), file=sys.stderr)
        return 1
