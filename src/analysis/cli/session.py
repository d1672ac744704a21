"""One command line from start to exit code: whatever happens is said readably, once."""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import itertools
import os
import platform
import signal
import sys
import tempfile
import traceback
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, NoReturn

from analysis import language as lang
from analysis import paths
from analysis.cli import screen
from analysis.language import Language

if TYPE_CHECKING:
    from analysis.errors import WorkbookError

DONE, FAILED, WRONG_USAGE = 0, 1, 2
_SIGNALLED = 128
# Findings about what was asked for, not about what the files hold.
_ASKED_FOR = {
    "county-unknown",
    "cycle-unknown",
    "cycle-county-without",
    "cycle-not-chosen",
    "cycle-exists",
    "cycle-years-wrong",
    "cycle-year-wrong",
    "cycle-county-not-then",
    "report-not-in-language",
    "option-value-unknown",
    "accept-unknown-file",
    "explain-code-unknown",
    "explain-year-unknown",
    "diff-no-report",
    "diff-page-name",
    "diff-page-taken",
    "fetch-date-wrong",
    "quarto-missing",
}


class _StoppedError(BaseException):
    """Somebody asks the program to end: Ctrl-C, the system, a terminal that closes.

    Not a KeyboardInterrupt: typer would take that for itself and end without a word.
    """

    def __init__(self, number: int) -> None:
        self.code = _SIGNALLED + number
        super().__init__(number)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run a command line and return its exit code."""
    asked = list(sys.argv[1:] if arguments is None else arguments)
    language = spoken(asked, os.environ)
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError):
            stream.reconfigure(errors="replace")  # type: ignore[union-attr] # consoles of old
    try:
        with _polite_signals():
            return _command(asked, language)
    except _StoppedError as problem:
        screen.complain(lang.text(language, "cli-interrupted"))
        return problem.code
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        sys.stdout = io.StringIO()  # so that Python does not try again at its end
        return FAILED
    except Exception as problem:
        return _told(problem, asked, language)


def spoken(arguments: Sequence[str], environment: Mapping[str, str]) -> Language:
    """The written language of messages: the one asked for, else the system's, else bokmål."""
    for name, value in itertools.zip_longest(arguments, arguments[1:], fillvalue=""):
        if name == "--language" or name.startswith("--language="):
            chosen = name.partition("=")[2] or value
            return "nn" if chosen == "nn" else "nb"
    named = (environment.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    system = next((value for value in named if value), "")
    return "nn" if system.startswith("nn") else "nb"


def _command(arguments: Sequence[str], language: Language) -> int:
    from analysis.cli.app import application
    from analysis.cli.words import speak

    speak(language)
    code = application(list(arguments), prog_name="sektorplan", standalone_mode=False)
    return code if isinstance(code, int) else DONE


def _told(problem: Exception, arguments: Sequence[str], language: Language) -> int:
    """Say what went wrong, and return its exit code."""
    from analysis.cli.usage import usage_message
    from analysis.errors import WorkbookError

    said = usage_message(problem, language)
    if said is not None:
        screen.complain(said)
        return WRONG_USAGE
    if isinstance(problem, WorkbookError):
        screen.complain_of(problem.findings, language)
        return _exit_code(problem)
    where = _logged(problem, arguments)
    screen.complain(lang.text(language, "cli-unexpected", error=_one_line(problem), log=str(where)))
    return FAILED


def _exit_code(problem: WorkbookError) -> int:
    keys = {finding.key for finding in problem.findings}
    return WRONG_USAGE if keys and keys <= _ASKED_FOR else FAILED


def _one_line(problem: Exception) -> str:
    lines = str(problem).strip().splitlines() or [""]
    return f"{type(problem).__name__}: {lines[0]}".rstrip(": ")


def _logged(problem: Exception, arguments: Sequence[str]) -> Path:
    """Write everything about an unexpected error to a file."""
    now = dt.datetime.now(dt.UTC).astimezone()
    content = "\n".join(
        [
            f"sektorplan {' '.join(arguments)}",
            f"{now.isoformat()}  Python {platform.python_version()}  {platform.platform()}",
            "",
            "".join(traceback.format_exception(problem)),
        ]
    )
    name = f"sektorplan-{now:%Y%m%d-%H%M%S}-{os.getpid()}.log"
    for folder in (paths.processed() / "logs", Path(tempfile.gettempdir())):
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(content, encoding="utf-8")
            return folder / name
    raise problem


@contextlib.contextmanager
def _polite_signals() -> Iterator[None]:
    """Ending the program ends what it started; a second Ctrl-C does not hurry the cleaning up."""
    wanted = [signal.SIGINT, signal.SIGTERM]
    if hasattr(signal, "SIGHUP"):
        wanted.append(signal.SIGHUP)
    try:
        before = {number: signal.signal(number, _stop) for number in wanted}
    except ValueError:  # not the main thread: signals are not ours
        yield
        return
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _stop(number: int, frame: FrameType | None) -> NoReturn:
    del frame
    signal.signal(number, signal.SIG_IGN)
    raise _StoppedError(number)
