"""The command `sektorplan`: each command is one function call, said in the reader's language."""

from __future__ import annotations

from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command line and return its exit code.

    Args:
        arguments: without the program's name; those of this process when left out.

    Returns:
        0 done; 1 findings or a failed build, said in one readable message; 2 wrong usage;
        130 interrupted.
    """
    from analysis.cli.session import run

    return run(arguments)
