"""Set up `.venv`: all that `make report` and `make test` need, and nothing twice.

    python3 environment.py

This is the way for machines with only Python ≥ 3.11; `environment.yml` beside it is the way for
those who use conda. It runs before any package is installed, so it knows the standard library
only, and it is written so that an older Python can still read it and say what is wrong.

Three steps, each remembered in `.venv/.setup/` when it is done and redone when its key changes:

    packages   requirements.lock, every file checked against its hash; a new key builds .venv anew
    workbook   this folder, editable, so that `sektorplan` is a command
    quarto     if Quarto is not on the machine: one attempt; the reports do not need it
"""

import contextlib
import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MINIMUM = (3, 11)
QUARTO_SECONDS = 180  # a network that neither answers nor refuses must not hold the report back
ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
WINDOWS = os.name == "nt"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if WINDOWS else "python")


class SetupError(Exception):
    """What the reader is told when a step fails: what is wrong and what to do."""


def main() -> int:
    """Do the steps that are missing; 0 when all is in place, 1 with one readable message."""
    if sys.version_info < MINIMUM:
        return run_with_newer_python()
    if all(done(step) for step in STEPS):
        return 0
    try:
        with one_at_a_time():
            for step in STEPS:
                if not done(step):
                    step()
                    remember(step)
    except SetupError as error:
        say(str(error))
        return 1
    except OSError as error:
        say(
            f"{error.filename or VENV} kan ikke leses eller skrives ({error.strerror or error}). "
            "Legg arbeidsboken i en mappe du kan skrive i, med plass til et par gigabyte, "
            "og kjør kommandoen på nytt."
        )
        return 1
    except KeyboardInterrupt:
        say("Oppsettet ble avbrutt. Kjør kommandoen på nytt, så begynner det forfra.")
        return 130
    return 0


# --- the steps -----------------------------------------------------------------------------


def packages() -> None:
    """Build `.venv` from nothing and install what the lock file pins."""
    started = time.monotonic()
    say("Setter opp .venv med pakkene i requirements.lock. Det tar et par minutter første gang …")
    # From nothing, always: a half-written package would be taken for an installed one.
    base = getattr(sys, "_base_executable", None) or sys.executable
    run(
        [base, "-m", "venv", "--clear", str(VENV)],
        "Python mangler modulen venv. På Debian og Ubuntu: sudo apt install python3-venv",
    )
    run(
        # Compiled below on all cores instead of one file after another.
        pip("install", "--no-compile", "--require-hashes", "-r", "requirements.lock"),
        "Pakkene lot seg ikke installere. Har maskinen nett? Bak en mellomtjener (proxy) må pip "
        "kjenne den: pip config set global.proxy http://…",
    )
    subprocess.run(
        [str(PYTHON), "-m", "compileall", "-q", "-j", "0", str(VENV)],
        check=False,  # packages carry templates that are not meant to compile
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    say(f"Pakkene er på plass ({time.monotonic() - started:.0f} s).")


def workbook() -> None:
    """Install this folder itself, without its dependencies: the lock file has them."""
    run(
        pip("install", "--no-deps", "--no-build-isolation", "-e", "."),
        "Arbeidsboken selv lot seg ikke installere.",
    )


def quarto() -> None:
    """Try once to install Quarto where it is missing, and go on without it if that fails."""
    if shutil.which("quarto") or shutil.which("quarto", path=str(BIN)):
        return
    arrived = finishes(pip("install", "--retries", "1", *quarto_extra()), QUARTO_SECONDS)
    if arrived and finishes([str(BIN / "quarto"), "--version"], 60):
        say("Quarto er installert i .venv.")
        return
    say(
        "Quarto lot seg ikke hente; rapportene lages med den innebygde gjengivelsen. "
        "Slett .venv/.setup/quarto for å prøve igjen."
    )


STEPS = (packages, workbook, quarto)


def key(step: "Callable[[], None]") -> str:
    """Return all that decides whether a finished step still holds."""
    if step is packages:
        # A virtual environment holds its own absolute path: a moved folder needs a new one.
        return "\n".join([sha256(ROOT / "requirements.lock"), python_version(), str(ROOT)])
    if step is workbook:
        return sha256(ROOT / "pyproject.toml")
    return " ".join(quarto_extra())


def done(step: "Callable[[], None]") -> bool:
    """Tell whether the step was finished with the key it has now."""
    try:
        return stamp(step).read_text(encoding="utf-8") == key(step)
    except FileNotFoundError:
        return False


def remember(step: "Callable[[], None]") -> None:
    """Write the step's key, last and in one move: an interrupted step is not remembered."""
    stamp(step).parent.mkdir(exist_ok=True)
    draft = stamp(step).with_suffix(".draft")
    draft.write_text(key(step), encoding="utf-8")
    draft.replace(stamp(step))


def stamp(step: "Callable[[], None]") -> Path:
    """Return the file that remembers the step; it lies in `.venv` and goes with it."""
    return VENV / ".setup" / step.__name__


def quarto_extra() -> "list[str]":
    """Return the requirements of the extra `quarto` in pyproject.toml."""
    import tomllib

    with (ROOT / "pyproject.toml").open("rb") as file:
        extras = tomllib.load(file)["project"]["optional-dependencies"]
    return [str(requirement) for requirement in extras["quarto"]]


# --- helpers -------------------------------------------------------------------------------


def run_with_newer_python() -> int:
    """Hand over to a Python that is new enough, if the machine has one."""
    for minor in range(30, MINIMUM[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found and finishes([found, "-c", "import ssl, venv"], 30):
            return subprocess.call([found, *sys.argv])
    say(
        f"Arbeidsboken trenger Python 3.11 eller nyere; her er det {python_version()}. "
        "Installer en nyere, eller si hvor den er: make report PYTHON=/sti/til/python3"
    )
    return 1


@contextlib.contextmanager
def one_at_a_time() -> "Iterator[None]":
    """Hold a lock that the system lets go of when the process ends, however it ends."""
    with (ROOT / ".venv.lock").open("a", encoding="utf-8") as file:
        # A pip that outlives a killed set-up goes on holding the lock until it is done.
        os.set_inheritable(file.fileno(), not WINDOWS)
        if not locked(file.fileno()):
            say("Et annet oppsett er i gang; venter på det …")
            while not locked(file.fileno()):
                time.sleep(0.5)
        yield


def locked(descriptor: int) -> bool:
    """Take the lock if it is free, and tell whether it was."""
    try:
        if WINDOWS:
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def pip(*arguments: str) -> "list[str]":
    """Return the command that runs pip of `.venv`, quiet and without questions."""
    quiet = ["--quiet", "--no-input", "--disable-pip-version-check"]
    return [str(PYTHON), "-m", "pip", arguments[0], *quiet, *arguments[1:]]


def run(command: "list[str]", advice: str) -> None:
    """Run a command that must succeed; otherwise say how it ended and what to do."""
    result = subprocess.run(
        command,
        check=False,
        close_fds=False,
        cwd=str(ROOT),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    if result.returncode != 0:
        last_lines = result.stdout.strip().splitlines()[-8:]
        raise SetupError("\n".join([*last_lines, advice]))


def finishes(command: "list[str]", seconds: int) -> bool:
    """Run a command that may fail, silently; past its time it ends with all it has started."""
    try:
        process = subprocess.Popen(
            command,
            cwd=str(ROOT),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=not WINDOWS,
        )
    except OSError:
        return False
    try:
        return process.wait(timeout=seconds) == 0
    except subprocess.TimeoutExpired:
        return False
    finally:
        if process.poll() is None:
            if WINDOWS:
                process.kill()
            else:
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def python_version() -> str:
    """Return the running Python's version, as `3.11`."""
    return ".".join(str(number) for number in sys.version_info[:2])


def sha256(path: Path) -> str:
    """Return the hash of a file's content."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def say(text: str) -> None:
    """Tell the reader, also on a terminal that cannot write æøå."""
    encoding = sys.stderr.encoding or "utf-8"
    print(text.encode(encoding, "replace").decode(encoding), file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
