"""One command line from start to exit code: whatever happens is said readably, once."""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import locale
import os
import platform
import signal
import sys
import tempfile
import traceback
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, NoReturn

from analysis import language as lang
from analysis import paths
from analysis.cli import screen, tongue
from analysis.cli.words import speak, spoken
from analysis.language import Language

if TYPE_CHECKING:
    from analysis.errors import Finding, WorkbookError

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
    "cycle-year-after-plan",
    "cycle-year-before-counties",
    "cycle-county-not-then",
    "report-not-in-language",
    "option-value-unknown",
    "option-not-for-table",
    "accept-unknown-file",
    "explain-code-unknown",
    "explain-year-unknown",
    "diff-no-report",
    "diff-page-name",
    "diff-page-taken",
    "fetch-date-wrong",
    "fetch-date-future",
    "fetch-before-registry",
    "quarto-missing",
    "template-exists",
    "template-not-xlsx",
}
_INTERRUPTED = {"import": "cli-interrupted-import", "fetch": "cli-interrupted-fetch"}
"""Commands that write in data/raw say what is in it when they are interrupted."""


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
    speak(tongue.spoken(asked, os.environ, locale.getlocale()[0]))
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError):
            stream.reconfigure(errors="replace")  # type: ignore[union-attr] # consoles of old
    try:
        with _polite_signals():
            return _command(asked)
    except _StoppedError as problem:
        screen.complain(lang.text(spoken(), _INTERRUPTED.get(_name(asked), "cli-interrupted")))
        return problem.code
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        sys.stdout = io.StringIO()  # so that Python does not try again at its end
        return FAILED
    except Exception as problem:
        return _told(problem, asked, spoken())


def undisturbed() -> None:
    """From here the command is carried through: what asks it to end comes too late."""
    for number in _wanted():
        with contextlib.suppress(ValueError):  # not the main thread: signals are not ours
            signal.signal(number, signal.SIG_IGN)


def _name(arguments: Sequence[str]) -> str:
    """The command that was given."""
    return next((part for part in arguments if not part.startswith("-")), "")


def _command(arguments: Sequence[str]) -> int:
    from analysis.cli.app import application

    if not paths.raw().exists():
        from analysis.cli import importing

        importing.recover()
    code = application(list(arguments), prog_name="sektorplan", standalone_mode=False)
    return code if isinstance(code, int) else DONE


def _told(problem: Exception, arguments: Sequence[str], language: Language) -> int:
    """Say what went wrong, and return its exit code.

    Raises:
        ImportError: a package is missing, perhaps one that texts need; `cli.main` says so.
    """
    if isinstance(problem, ImportError) and not (problem.name or "analysis").startswith("analysis"):
        raise problem
    from analysis.cli.usage import usage_message
    from analysis.errors import WorkbookError, refusal

    said = usage_message(problem, language)
    if said is not None:
        screen.complain(said)
        return WRONG_USAGE
    if isinstance(problem, WorkbookError):
        screen.complain_of(problem.findings, language)
        return _exit_code(problem)
    if isinstance(problem, OSError) and refusal(problem).errno:
        screen.complain_of([_refused(refusal(problem))], language)
        return FAILED
    where = _logged(problem, arguments)
    screen.complain(lang.text(language, "cli-unexpected", error=_one_line(problem), log=str(where)))
    return FAILED


def _refused(problem: OSError) -> Finding:
    """The operating system says no where nobody was prepared for it: the disk may be full."""
    from analysis.errors import Finding, Severity, Where, system_reason

    place = Where(str(problem.filename)) if problem.filename else Where()
    args = {"reason": system_reason(problem)}
    return Finding("system-refused", Severity.ERROR, place, args)


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
    try:
        before = {number: signal.signal(number, _stop) for number in _wanted()}
    except ValueError:  # not the main thread: signals are not ours
        yield
        return
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _wanted() -> list[signal.Signals]:
    """What asks a program to end, as far as the system has it."""
    names = ("SIGINT", "SIGTERM", "SIGHUP")
    return [signal.Signals[name] for name in names if name in signal.Signals.__members__]


def _stop(number: int, frame: FrameType | None) -> NoReturn:
    del frame
    signal.signal(number, signal.SIG_IGN)
    raise _StoppedError(number)
