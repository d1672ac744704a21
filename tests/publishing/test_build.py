"""A whole build: everything is published, or nothing changes."""

from __future__ import annotations

import hashlib
import json
import os
import re
import signal
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest

from analysis.errors import Finding, Severity, Where, WorkbookError
from analysis.publishing.build import build
from analysis.publishing.progress import Silent

REPORT = "50-2021-2023-nb"


@pytest.fixture
def run(workbook, figures, now):
    """Builds as the command line does."""

    def build_now(progress=None, **changes):
        return build(
            workbook.request(**changes),
            raw=figures,
            now=now,
            environment=os.environ,
            progress=progress,
        )

    return build_now


def fingerprint(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def manifest_of(folder: Path) -> dict[str, object]:
    return json.loads((folder / "manifest.json").read_text(encoding="utf-8"))


def only(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_report_is_published_whole(run, workbook):
    (index,) = run()
    folder = workbook.output / REPORT
    assert index == folder / "index.html"
    assert {"index.html", "report.html", "manifest.json", "assets", "data"} <= set(only(folder))
    assert only(folder / "data") == ["requests.csv", "requests.xlsx"]
    page = index.read_text(encoding="utf-8")
    assert "Til sammen 619." in page
    assert "Flest i Trondheim" in page
    assert "Kunnskapsgrunnlag for integrering i Trøndelag 2021–2023" in page
    assert "Kilder, lisenser og datoer er samlet på siden Datagrunnlag." in page
    assert "SSB" not in page  # none of its figures is shown
    assert "20. november 2020" in page
    assert only(workbook.output) == [REPORT]


def test_the_manifest_says_what_the_report_is_made_of(run, workbook, figures):
    figures.findings = [Finding("prose-missing", Severity.WARNING, Where("data/raw/x.csv"))]
    run()
    manifest = manifest_of(workbook.output / REPORT)
    assert manifest["county"] == "50"
    assert manifest["cycle"] == "2021-2023"
    assert manifest["language"] == "nb"
    assert manifest["renderer"] == "embedded"
    assert manifest["built_at"] == "2020-11-20T09:30:00+01:00"
    assert set(manifest["notebooks"]) == {"01_registry.ipynb", "02_settlement.ipynb"}
    assert manifest["values"] == {"asked": ["50", "2021-2023"], "settlement.requested": 619}
    assert set(manifest["inputs"]) == {
        "data/raw/settlement.csv",
        "data/raw/population.csv",
        "data/raw/cycles/50-2021-2023.toml",
    }
    assert [found["severity"] for found in manifest["findings"]] == ["warning", "note"]


def test_nothing_published_names_a_path_of_this_machine(run, workbook):
    run()
    places = {str(workbook.root), str(Path.home()), sys.prefix}
    for path in (workbook.output / REPORT).rglob("*"):
        if path.is_file() and "assets" not in path.parts:
            content = path.read_bytes().decode("utf-8", errors="replace")
            assert not [place for place in places if place in content], path


def test_a_name_with_markup_is_shown_as_text(run, workbook, make):
    name = "<script>alert('x')</script> *A*"
    values = {"settlement.requested": {"value": name, "text": name}}
    workbook.write_notebook(
        "02_settlement.ipynb",
        make.parameters(),
        make.code(
            "from IPython.display import display\n"
            f"display({{'text/plain': '', {make.VALUES!r}: {values!r}}}, raw=True)"
        ),
        make.shows("fig-requests", make.exhibit(title=name)),
    )
    (index,) = run()
    page = index.read_text(encoding="utf-8")
    assert "<script>alert" not in page
    assert page.count("&lt;script&gt;alert") == 2
    assert "<em>" not in page


def test_every_language_of_the_planning_cycle_is_a_report_of_its_own(run, workbook):
    import shutil

    shutil.copytree(workbook.root / "reports" / "nb", workbook.root / "reports" / "nn")
    indexes = run(language="all")
    assert [index.parent.name for index in indexes] == [REPORT, "50-2021-2023-nn"]
    assert "Kjelder, lisensar og datoar er samla på sida" in indexes[1].read_text(encoding="utf-8")


def refused(run, **changes):
    with pytest.raises(WorkbookError) as raised:
        run(**changes)
    return [finding.key for finding in raised.value.findings]


@pytest.fixture
def published(run, workbook):
    """A report that stands, and its fingerprint."""
    run()
    return fingerprint(workbook.output)


def test_wrong_figures_stop_the_build_and_the_old_report_stands(run, workbook, figures, published):
    wrong = Where("data/raw/settlement.csv", 7, "requested")
    figures.findings = [Finding("prose-missing", Severity.ERROR, wrong)]
    assert refused(run) == ["prose-missing"]
    assert fingerprint(workbook.output) == published


def test_a_notebook_that_fails_leaves_the_old_report(run, workbook, make, published):
    workbook.write_notebook("02_settlement.ipynb", make.parameters(), make.code("1 / 0"))
    assert refused(run) == ["notebook-failed"]
    assert fingerprint(workbook.output) == published


def test_prose_that_cannot_be_drawn_leaves_the_old_report(run, workbook, published):
    workbook.write_page("index.qmd", "---\ntitle: A\n---\n\n{{< var not.there >}}\n")
    assert refused(run) == ["page-variable"]
    assert fingerprint(workbook.output) == published


def test_a_language_that_the_planning_cycle_does_not_have_is_refused(run, figures, workbook):
    plan = figures.cycle("50", "2021-2023").model_copy(update={"languages": ("nb",)})
    figures.cycle = lambda county, cycle: plan
    assert refused(run, language="nn") == ["report-not-in-language"]
    assert not workbook.output.exists()


def test_quarto_is_a_finding_where_it_is_asked_for_and_missing(run, monkeypatch):
    monkeypatch.setattr("analysis.publishing.quarto._program", lambda: None)
    assert refused(run, renderer="quarto") == ["quarto-missing"]


def test_without_quarto_the_embedded_renderer_serves(run, workbook, monkeypatch):
    monkeypatch.setattr("analysis.publishing.quarto._program", lambda: None)
    run(renderer="auto")
    assert manifest_of(workbook.output / REPORT)["renderer"] == "embedded"


def test_two_builds_at_once_both_succeed_and_one_of_them_stands_whole(run, workbook, published):
    with ThreadPoolExecutor(2) as pool:
        both = [pool.submit(run, jobs=1) for _ in range(2)]
        assert [build.result() for build in both] == 2 * [[workbook.output / REPORT / "index.html"]]
    assert only(workbook.output) == [REPORT]
    assert set(fingerprint(workbook.output)) == set(published)


def test_whoever_watches_hears_the_steps_in_order(run):
    class Steps(Silent):
        heard: list[str]

        def step(self, step, subject=""):
            self.heard.append(step)

    watching = Steps()
    watching.heard = []
    run(progress=watching)
    assert watching.heard == ["check", "run", "stage", "render", "downloads", "place"]


# --- builds that are killed ----------------------------------------------------------------

# The build of a planner, except that it says each step and waits for a line before it goes on.
KILLED = """
import importlib.util, os, sys
from pathlib import Path

spec = importlib.util.spec_from_file_location("shared", sys.argv[1])
shared = importlib.util.module_from_spec(spec)
sys.modules["shared"] = shared
spec.loader.exec_module(shared)
from analysis.publishing.build import build
from analysis.publishing.progress import Silent

class Waiting(Silent):
    def step(self, step, subject=""):
        print(step, flush=True)
        sys.stdin.readline()

workbook = shared.Workbook(Path(os.environ["SEKTORPLAN_ROOT"]))
build(
    workbook.request(),
    raw=shared.Figures(workbook.root / "data" / "raw"),
    now=shared.NOW,
    environment=os.environ,
    progress=Waiting(),
)
"""


def come_to(step: str, process: subprocess.Popen[str]) -> None:
    assert process.stdout
    assert process.stdin
    for line in process.stdout:
        if line.strip() == step:
            return
        process.stdin.write("\n")
        process.stdin.flush()
    raise AssertionError(f"the build never came to {step!r}")


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize("step", ["check", "stage", "render", "downloads", "place"])
def test_a_build_killed_at_any_step_leaves_the_old_report_whole(run, workbook, step):
    run()
    before = fingerprint(workbook.output)
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(Path(__file__).with_name("conftest.py"))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        come_to(step, process)
        started = psutil.Process(process.pid).children(recursive=True)
        process.send_signal(signal.SIGKILL)
    after = {name: known for name, known in fingerprint(workbook.output).items() if name[0] != "."}
    assert after == before
    assert psutil.wait_procs(started, timeout=60)[1] == []  # kernels notice and end
    run()
    assert only(workbook.output) == [REPORT]
    assert set(fingerprint(workbook.output)) == set(before)


def test_an_interrupted_build_leaves_nothing_running(run, workbook, make):
    workbook.write_notebook(
        "02_settlement.ipynb", make.parameters(), make.code("import time; time.sleep(600)")
    )
    begun = threading.Event()

    class Waiting(Silent):
        def cell_started(self, notebook, done):
            if "02_settlement" in notebook and done > 1:
                begun.set()

    def interrupt():
        begun.wait(60)
        signal.raise_signal(signal.SIGINT)

    with pytest.raises(KeyboardInterrupt):
        threading.Thread(target=interrupt).start()
        run(progress=Waiting())
    assert not workbook.output.exists() or only(workbook.output) == []
    left = psutil.Process().children(recursive=True)
    assert not [one for one in left if re.search("ipykernel", " ".join(one.cmdline()))]
