"""A report is replaced in one move, whatever happens to the build that replaces it."""

from __future__ import annotations

import errno
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from analysis.errors import WorkbookError
from analysis.publishing import place
from analysis.publishing.locks import FileLock
from analysis.publishing.place import Workshop, clean

REPORT = "50-2021-2023-nb"
PARTS = ("index.html", "data/table.csv", "manifest.json")


def write_report(folder: Path, generation: str) -> Path:
    for part in PARTS:
        (folder / part).parent.mkdir(parents=True, exist_ok=True)
        (folder / part).write_text(generation, encoding="utf-8")
    return folder


def read_report(folder: Path) -> set[str]:
    """The generations of a report's parts: one when it is whole."""
    return {(folder / part).read_text(encoding="utf-8") for part in PARTS}


def hidden(published: Path) -> list[str]:
    return sorted(path.name for path in published.iterdir() if path.name.startswith("."))


def publish(published: Path, generation: str) -> None:
    with Workshop(published) as workshop:
        workshop.place(write_report(workshop.folder / "site", generation), REPORT)


@pytest.fixture(params=["exchange", "two moves"])
def moves(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Both ways to replace a folder."""
    if request.param == "two moves":
        monkeypatch.setattr(place, "exchange", lambda first, second: False)
    return str(request.param)


@pytest.mark.usefixtures("moves")
def test_a_report_is_placed_and_replaced_and_nothing_is_left(tmp_path):
    publish(tmp_path / "published", "first")
    publish(tmp_path / "published", "second")
    assert read_report(tmp_path / "published" / REPORT) == {"second"}
    assert hidden(tmp_path / "published") == []


def test_a_build_that_fails_leaves_nothing_and_changes_nothing(tmp_path):
    publish(tmp_path, "old")
    with pytest.raises(RuntimeError), Workshop(tmp_path) as workshop:
        write_report(workshop.folder / "site", "new")
        raise RuntimeError
    assert read_report(tmp_path / REPORT) == {"old"}
    assert hidden(tmp_path) == []


@pytest.mark.usefixtures("moves")
def test_a_report_that_cannot_be_moved_still_stands(tmp_path, monkeypatch):
    publish(tmp_path, "old")

    def refuse(*paths: Path) -> bool:
        raise PermissionError(13, "in use")

    with Workshop(tmp_path) as workshop:
        site = write_report(workshop.folder / "site", "new")
        monkeypatch.setattr(place, "exchange", refuse)
        monkeypatch.setattr(Path, "rename", refuse)
        with pytest.raises(WorkbookError) as raised:
            workshop.place(site, REPORT)
    assert raised.value.findings[0].key == "report-in-use"
    assert "åpent i et annet program" in str(raised.value)
    assert read_report(tmp_path / REPORT) == {"old"}


def test_when_the_new_report_cannot_move_in_the_old_one_moves_back(tmp_path, monkeypatch):
    publish(tmp_path, "old")
    monkeypatch.setattr(place, "exchange", lambda first, second: False)
    rename = Path.rename

    def stuck(self: Path, target: Path) -> Path:
        if self.name == "site":
            raise PermissionError(13, "in use")
        return rename(self, target)

    with Workshop(tmp_path) as workshop:
        site = write_report(workshop.folder / "site", "new")
        monkeypatch.setattr(Path, "rename", stuck)
        with pytest.raises(WorkbookError):
            workshop.place(site, REPORT)
    assert read_report(tmp_path / REPORT) == {"old"}


def test_a_folder_that_cannot_be_written_is_a_finding(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(WorkbookError) as raised, Workshop(tmp_path / "file"):
        pass
    assert raised.value.findings[0].key == "output-not-writable"


def test_the_workshop_of_a_living_build_is_not_touched(tmp_path):
    with Workshop(tmp_path) as living:
        write_report(living.folder / "site", "new")
        publish(tmp_path, "other")
        assert read_report(living.folder / "site") == {"new"}
    assert hidden(tmp_path) == []


def test_what_cannot_be_removed_now_is_removed_by_a_later_build(tmp_path, monkeypatch):
    with monkeypatch.context() as patched:
        patched.setattr(place.shutil, "rmtree", lambda *_, **__: None)
        publish(tmp_path, "first")
    assert len(hidden(tmp_path)) == 2
    clean(tmp_path)
    assert hidden(tmp_path) == []


def test_a_lock_is_held_by_one(tmp_path):
    first, second = FileLock(tmp_path / "lock"), FileLock(tmp_path / "lock")
    assert first.take()
    assert not second.take()
    first.release()
    assert not (tmp_path / "lock").exists()
    assert second.take()
    second.release()


def test_a_file_system_without_locks_is_told_and_not_waited_for(tmp_path, monkeypatch):
    def no_locks(handle: int, how: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("analysis.publishing.locks.fcntl.flock", no_locks)
    with pytest.raises(WorkbookError) as raised, Workshop(tmp_path / "published"):
        pass
    assert "No locks available" in str(raised.value)


# --- builds that are killed ----------------------------------------------------------------

# Says each step and waits to be killed, or for a line that lets it go on.
BUILD = """
import sys
from pathlib import Path
from analysis.publishing import place

def pause(step):
    print(step, flush=True)
    sys.stdin.readline()

published, way = Path(sys.argv[1]), sys.argv[2]
if way == "two moves":
    place.exchange = lambda first, second: False
rename = Path.rename
def slow_rename(self, target):
    moved = rename(self, target)
    pause(f"renamed {self.name}")
    return moved
with place.Workshop(published) as workshop:
    pause("workshop")
    site = workshop.folder / "site"
    for part in sys.argv[3:]:
        (site / part).parent.mkdir(parents=True, exist_ok=True)
        (site / part).write_text("new", encoding="utf-8")
        pause(part)
    Path.rename = slow_rename
    workshop.place(site, "50-2021-2023-nb")
    pause("placed")
"""


@pytest.fixture
def slow_build(tmp_path: Path) -> Iterator[object]:
    started: list[subprocess.Popen[str]] = []

    def start(way: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", BUILD, str(tmp_path), way, *PARTS],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def steps_until(process: subprocess.Popen[str], wanted: str) -> None:
    assert process.stdout
    assert process.stdin
    for line in process.stdout:
        if line.strip() == wanted:
            return
        process.stdin.write("\n")
        process.stdin.flush()
    raise AssertionError(f"the build never came to {wanted!r}")


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize(
    ("way", "step", "stands"),
    [
        *(("exchange", step, "old") for step in ("workshop", *PARTS)),
        ("exchange", "placed", "new"),
        *(("two moves", step, "old") for step in ("workshop", PARTS[-1], f"renamed {REPORT}")),
        ("two moves", "renamed site", "new"),
    ],
)
def test_a_build_killed_at_any_step_leaves_a_whole_report(tmp_path, slow_build, way, step, stands):
    publish(tmp_path, "old")
    process = slow_build(way)
    steps_until(process, step)
    process.send_signal(signal.SIGKILL)
    process.wait()
    with Workshop(tmp_path):  # the next build starts
        assert read_report(tmp_path / REPORT) == {stands}
    assert hidden(tmp_path) == []


@pytest.mark.usefixtures("moves")
def test_builds_at_once_do_not_disturb_each_other(tmp_path, moves):
    publish(tmp_path, "0")
    with ThreadPoolExecutor(4) as pool:
        builds = [pool.submit(publish, tmp_path, str(number)) for number in range(24)]
        while moves == "exchange" and not all(build.done() for build in builds):
            assert (tmp_path / REPORT).is_dir()  # a reader never meets a gap
        for build in builds:
            build.result()
    assert len(read_report(tmp_path / REPORT)) == 1
    assert hidden(tmp_path) == []
