"""Quarto, where it is found: the project is rendered with it as it stands.

The embedded renderer serves everyone else; both give the same pages.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from analysis.errors import Finding, Severity, Where, WorkbookError
from analysis.publishing.embedded import project as projects

NEEDED = (1, 4)
_VERSION = re.compile(r"(\d+)\.(\d+)(?:\.(\d+))?")
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_WARNING = re.compile(r"WARN(?:ING)?:?\s*(?:\([^)]*\))?:?\s*(?P<said>.+)")
_ERROR = re.compile(r"ERROR:?\s*(?P<said>.+?)(?=\n\s*Stack trace:|\n\s+at |\Z)", re.DOTALL)
# Quarto notes the paths of this machine at embedded cells, and writes a search index nobody reads.
_MACHINE_NOTES = re.compile(r' data-(?:notebook(?:-title|-cellid)?|execution_count)="[^"]*"')
_NOT_FOR_READERS = ("search.json",)
_LONGEST = 600


@dataclass(frozen=True)
class Quarto:
    """A Quarto that is new enough."""

    program: Path
    version: str


@dataclass(frozen=True)
class Rendered:
    """What Quarto made: the pages in their order, and its warnings."""

    pages: tuple[Path, ...]
    findings: tuple[Finding, ...]


def find() -> Quarto | None:
    """The Quarto on the path or beside this Python, when it is 1.4 or newer."""
    found = _look()
    return found if isinstance(found, Quarto) else None


def why_not() -> Finding | None:
    """Why there is no Quarto to use: missing (a note), or too old or silent (a warning)."""
    found = _look()
    return found if isinstance(found, Finding) else None


def render(project: Path, output: Path) -> Rendered:
    """Render a Quarto project into a folder.

    Args:
        project: the folder with `_quarto.yml`; Quarto works in it.
        output: the site's folder; made when missing, nothing in it is removed.

    Raises:
        WorkbookError: there is no Quarto, the settings are wrong, or Quarto failed, in its words.
    """
    found = _look()
    if isinstance(found, Finding):
        raise WorkbookError(Finding(found.key, Severity.ERROR, found.where, found.args))
    plan = projects.read(project)
    done = subprocess.run(  # noqa: S603 -- the program that we found, arguments as a list
        [str(found.program), "render"],
        cwd=project,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    said = _COLOUR.sub("", done.stderr).replace(f"{project}{os.sep}", "")
    site = project / plan.configuration.project.output_dir
    names = [f"{page.rpartition('.')[0]}.html" for page in plan.pages]
    missing = [name for name in names if not (site / name).is_file()]
    if done.returncode or missing:
        failed = Finding("quarto-failed", Severity.ERROR, args={"said": _reason(said, missing)})
        raise WorkbookError(failed)
    _take(site, output)
    return Rendered(tuple(output / name for name in names), _warnings(said))


def _look() -> Quarto | Finding:
    program = _program()
    needed = ".".join(str(part) for part in NEEDED)
    if program is None:
        return Finding("quarto-missing", Severity.NOTE, args={"needed": needed})
    try:
        done = subprocess.run(  # noqa: S603 -- the program that we found, arguments as a list
            [str(program), "--version"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return Finding("quarto-silent", Severity.WARNING, args={"program": str(program)})
    version = _VERSION.match(done.stdout.strip())
    if done.returncode or version is None:
        return Finding("quarto-silent", Severity.WARNING, args={"program": str(program)})
    if (int(version[1]), int(version[2])) < NEEDED:
        args = {"found": version[0], "needed": needed}
        return Finding("quarto-old", Severity.WARNING, args=args)
    return Quarto(program, version[0])


def _program() -> Path | None:
    """On the path, else where pip puts the programs of this Python."""
    found = shutil.which("quarto") or shutil.which("quarto", path=str(Path(sys.executable).parent))
    return Path(found) if found else None


def _reason(said: str, missing: list[str]) -> str:
    error = _ERROR.search(said)
    reason = error["said"] if error else said or ", ".join(missing)
    return " ".join(reason.split())[:_LONGEST]


def _warnings(said: str) -> tuple[Finding, ...]:
    matches = (_WARNING.fullmatch(line.strip()) for line in said.splitlines())
    return tuple(
        Finding("quarto-warning", Severity.WARNING, Where(), {"said": match["said"]})
        for match in matches
        if match
    )


def _take(site: Path, output: Path) -> None:
    """The site as readers get it."""
    for page in site.rglob("*.html"):
        html = page.read_text(encoding="utf-8")
        page.write_text(_MACHINE_NOTES.sub("", html), encoding="utf-8")
    ignored = shutil.ignore_patterns(*_NOT_FOR_READERS)
    shutil.copytree(site, output, ignore=ignored, dirs_exist_ok=True)
