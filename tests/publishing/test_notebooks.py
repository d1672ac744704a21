"""Notebooks run as the build wants them, and what goes wrong in them is told readably."""

from __future__ import annotations

import json
import os
import threading

import psutil
import pytest

from analysis.errors import Severity, WorkbookError
from analysis.publishing import notebooks as module
from analysis.publishing.kernels import Kernels, clean_environment
from analysis.publishing.notebooks import ATTEMPTS, Job, Run, find
from analysis.publishing.progress import Silent

PASSED = {"county": "50", "cycle": "2021-2023", "language": "nn"}


class Watching(Silent):
    def __init__(self):
        self.seen = []
        self.cell = threading.Event()

    def notebook_started(self, notebook, cells):
        self.seen.append(("started", notebook, cells))

    def cell_started(self, notebook, done):
        self.seen.append(("cell", notebook, done))
        self.cell.set()

    def notebook_finished(self, notebook, seconds):
        self.seen.append(("finished", notebook, seconds))


@pytest.fixture
def machine(workbook, tmp_path):
    """Everything a run needs beside its notebooks."""
    folder = tmp_path / "machine"
    folder.mkdir()
    for path in (workbook.root / "notebooks").iterdir():
        path.unlink()
    return Kernels(folder, os.environ, workbook.root / "notebooks"), folder


def another(machine):
    """Kernels for another run: those of a run are killed with it."""
    kernels, folder = machine
    return Kernels(folder, os.environ, kernels._cwd), folder


def job(workbook, name="01_x.ipynb"):
    path = workbook.root / "notebooks" / name
    kept = workbook.root / "data" / "processed" / "failed" / name
    return Job(path, f"notebooks/{name}", "50-2021-2023-nn", PASSED, kept)


def run(machine, jobs, at_once=2, progress=None):
    kernels, folder = machine
    watched = progress or Silent()
    with Run(jobs, kernels, folder, at_once=at_once, progress=watched) as running:
        return running.results()


def refused(machine, jobs):
    with pytest.raises(WorkbookError) as raised:
        run(machine, jobs)
    return raised.value.findings


def python_processes():
    """The kernels that this process has started."""
    mine = psutil.Process().children(recursive=True)
    return [process for process in mine if "ipykernel_launcher" in " ".join(process.cmdline())]


def said(executed, cell=-1):
    return "".join(
        output["text"] for output in executed.notebook["cells"][cell]["outputs"] if "text" in output
    )


def test_notebooks_get_the_parameters_and_run_in_the_order_of_their_numbers(
    workbook, machine, make
):
    for name in ("02_b.ipynb", "01_a.ipynb", "explore.ipynb"):
        workbook.write_notebook(
            name, make.parameters(), make.code("print(county, cycle, language)")
        )
    paths = find(workbook.root / "notebooks")
    executed = run(machine, [job(workbook, path.name) for path in paths])
    assert [one.job.path.name for one in executed] == ["01_a.ipynb", "02_b.ipynb"]
    assert {said(one) for one in executed} == {"50 2021-2023 nn\n"}
    assert all(one.seconds > 0 for one in executed)
    assert python_processes() == []


def test_what_is_kept_says_nothing_of_the_machine(workbook, machine, make):
    workbook.write_notebook("01_x.ipynb", make.parameters(), make.code("1"))
    (executed,) = run(machine, [job(workbook)])
    written = json.dumps(executed.notebook)
    assert "papermill" not in written
    assert str(workbook.root) not in written
    assert "iopub" not in written


def test_who_watches_is_told_of_every_cell(workbook, machine, make):
    workbook.write_notebook("01_x.ipynb", make.parameters(), make.text("# A"), make.code("1"))
    watching = Watching()
    (executed,) = run(machine, [job(workbook)], progress=watching)
    title = "50-2021-2023-nn: 01_x"
    assert watching.seen == [
        ("started", title, 4),  # papermill adds a cell with the parameters
        *(("cell", title, cell) for cell in range(4)),
        ("finished", title, executed.seconds),
    ]


def test_a_kernel_sees_a_short_environment_and_nobody_s_settings(tmp_path, monkeypatch):
    kept = clean_environment(
        {
            "PATH": "/bin",
            "HOME": "/home/kari",
            "PYTHONSTARTUP": "x.py",
            "IPYTHONDIR": "/home/kari/.ipython",
            "PLOTLY_RENDERER": "browser",
            "TOKEN": "secret",
        },
        tmp_path,
    )
    assert kept["PATH"] == "/bin"
    assert not {"PYTHONSTARTUP", "PLOTLY_RENDERER", "TOKEN"} & set(kept)
    assert kept["IPYTHONDIR"].startswith(str(tmp_path))


def test_the_notebook_runs_in_that_environment_and_knows_its_name(
    workbook, machine, make, monkeypatch
):
    monkeypatch.setenv("MY_TOKEN", "secret")
    workbook.write_notebook(
        "01_x.ipynb",
        make.parameters(),
        make.code("import os; print(os.environ.get('MY_TOKEN'), __session__)"),
    )
    (executed,) = run(machine, [job(workbook)])
    assert said(executed) == "None notebooks/01_x.ipynb\n"


def test_wrong_parameters_stop_before_anything_starts(workbook, machine, make):
    workbook.write_notebook("01_x.ipynb", make.code("1"))
    workbook.write_notebook("02_y.ipynb", make.parameters("county = 1"))
    findings = refused(machine, [job(workbook), job(workbook, "02_y.ipynb")])
    assert {finding.key for finding in findings} == {
        "parameters-cell-missing",
        "parameter-type",
        "parameter-unknown",
    }
    assert {finding.where.file for finding in findings} == {
        "notebooks/01_x.ipynb",
        "notebooks/02_y.ipynb",
    }


def test_no_notebooks_is_a_finding(tmp_path):
    with pytest.raises(WorkbookError) as raised:
        find(tmp_path)
    assert raised.value.findings[0].key == "notebooks-none"


def test_an_error_is_told_with_heading_and_last_line_and_the_notebook_is_kept(
    workbook, machine, make
):
    workbook.write_notebook(
        "01_x.ipynb",
        make.parameters(),
        make.text("# Bosetting\n\n## Avstander\n\nTekst"),
        make.code("print('så langt')\n1 / 0"),
        make.text("## Etter"),
    )
    (finding,) = refused(machine, [job(workbook)])
    assert finding.key == "notebook-failed"
    assert finding.where.file == "notebooks/01_x.ipynb"
    assert finding.args["heading"] == "Avstander"
    assert finding.args["error"] == "ZeroDivisionError: division by zero"
    kept = json.loads(job(workbook).kept.read_text(encoding="utf-8"))
    assert str(job(workbook).kept) in finding.action("nb")
    assert any("så langt" in json.dumps(cell, ensure_ascii=False) for cell in kept["cells"])
    assert "Traceback" not in finding.message("nb")
    workbook.write_notebook("01_x.ipynb", make.parameters())
    run(another(machine), [job(workbook)])
    assert not job(workbook).kept.exists()  # it runs now


RAISES = """
from analysis.errors import Finding, Severity, Where, WorkbookError
from analysis import workbook
workbook._show_findings_instead_of_tracebacks("nb")
raise WorkbookError(
    Finding("notebooks-none", Severity.ERROR, Where("data/raw/x.csv", 7, "requested")),
    Finding("prose-missing", Severity.ERROR),
)
"""


def test_findings_raised_in_a_notebook_are_the_build_s_findings(workbook, machine, make):
    workbook.write_notebook("01_x.ipynb", make.parameters(), make.code(RAISES))
    first, second, kept = refused(machine, [job(workbook)])
    assert (first.key, first.where.row, first.where.column) == ("notebooks-none", 7, "requested")
    assert second.key == "prose-missing"
    assert (kept.key, kept.severity) == ("notebook-kept", Severity.NOTE)


def test_every_notebook_that_fails_is_told(workbook, machine, make):
    for name in ("01_a.ipynb", "02_b.ipynb"):
        workbook.write_notebook(name, make.parameters(), make.code(f"raise ValueError('{name}')"))
    findings = refused(machine, [job(workbook, "01_a.ipynb"), job(workbook, "02_b.ipynb")])
    assert {finding.where.file for finding in findings} <= {
        "notebooks/01_a.ipynb",
        "notebooks/02_b.ipynb",
    }
    assert findings


def test_a_process_that_dies_at_work_is_told(workbook, machine, make):
    workbook.write_notebook("01_x.ipynb", make.parameters(), make.code("import os; os._exit(1)"))
    (finding,) = refused(machine, [job(workbook)])
    assert finding.key == "notebook-kernel-died"
    assert finding.message("nn")


def test_a_kernel_that_never_answers_is_replaced(workbook, machine, make, monkeypatch):
    workbook.write_notebook("01_x.ipynb", make.parameters(), make.code("print(1)"))
    kernels, _ = machine
    start, started = kernels.start, []

    def first_one_dies(notebook, log):
        manager = start(notebook, log)
        started.append(manager)
        if len(started) == 1:
            manager.provisioner.process.kill()
            manager.provisioner.process.wait()
        return manager

    monkeypatch.setattr(kernels, "start", first_one_dies)
    (executed,) = run(machine, [job(workbook)])
    assert said(executed) == "1\n"
    assert len(started) == 2


def test_a_notebook_that_gets_no_kernel_at_all_is_told(workbook, machine, make, monkeypatch):
    workbook.write_notebook("01_x.ipynb", make.parameters(), make.code("print(1)"))
    attempts = []

    def refuse(*arguments):
        attempts.append(arguments)
        raise module._NoKernelError("Address already in use")

    monkeypatch.setattr(Run, "_execute", refuse)
    (finding,) = refused(machine, [job(workbook)])
    assert (finding.key, len(attempts)) == ("notebook-no-kernel", ATTEMPTS)
    assert "Address already in use" in finding.message("nb")
    log = job(workbook).kept.with_suffix(".log")
    assert log.is_file()
    assert str(log) in finding.action("nn")


def test_leaving_early_kills_what_runs(workbook, machine, make):
    workbook.write_notebook(
        "01_x.ipynb", make.parameters(), make.code("import time; time.sleep(600)")
    )
    kernels, folder = machine
    watching = Watching()
    with (
        pytest.raises(KeyboardInterrupt),
        Run([job(workbook)], kernels, folder, at_once=1, progress=watching) as running,
    ):
        threading.Thread(target=running._may_run.set).start()
        assert watching.cell.wait(60)
        raise KeyboardInterrupt
    assert python_processes() == []


def test_leaving_before_the_figures_are_checked_runs_nothing(workbook, machine, make):
    workbook.write_notebook("01_x.ipynb", make.parameters(), make.code("open('ran', 'w').close()"))
    kernels, folder = machine
    with (
        pytest.raises(ValueError, match="wrong figures"),
        Run([job(workbook)], kernels, folder, at_once=2, progress=Silent()),
    ):
        raise ValueError("wrong figures")
    assert not (workbook.root / "notebooks" / "ran").exists()
    assert python_processes() == []
