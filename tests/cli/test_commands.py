"""What each command does, says and exits with."""

from __future__ import annotations

import contextlib
import datetime as dt
import errno
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from analysis.cli import building, checking
from analysis.errors import Finding, Severity, Where

ROOT = Path(__file__).resolve().parents[2]
ERROR = Finding("prose-missing", Severity.ERROR, Where("data/raw/[x].csv", 1234, "requested"))
WARNING = Finding("notebooks-none", Severity.WARNING)


class Raw:
    """The raw figures, as far as the commands ask them."""

    found: tuple[Finding, ...] = ()

    def __init__(self, folder):
        resource = SimpleNamespace(
            name="settlement",
            in_language=lambda language: f"Bosetting {language}",
            publisher_in=lambda language: "IMDi",
            publisher_table_in=lambda language: "bosatt_anmodede",
            licenses=[SimpleNamespace(in_language=lambda language: "NLOD 2.0")],
            retrieved=None,
            published=dt.date(2022, 3, 1),
            path="settlement.csv",
            sha256="ab" * 32,
        )
        self.catalogue = SimpleNamespace(resources=[resource])

    def check(self):
        return list(self.found)

    verify = check

    def accept(self, file):
        return self.catalogue.resources[0]


@pytest.fixture
def raw(monkeypatch):
    monkeypatch.setattr(checking, "RawData", Raw)
    monkeypatch.setattr(Raw, "found", ())
    monkeypatch.setattr(checking.checks, "of_cycles", lambda raw: [])
    return Raw


@pytest.mark.usefixtures("raw")
@pytest.mark.parametrize("command", [["check"], ["sources", "verify"]])
def test_all_well_is_said_and_gives_0(type_in, command):
    assert type_in(*command) == (0, "Ingen feil, ingen advarsler, ingen merknader.\n", "")


@pytest.mark.parametrize("command", [["check"], ["sources", "verify"]])
def test_errors_stand_first_with_place_and_action_and_give_1(type_in, raw, monkeypatch, command):
    monkeypatch.setattr(raw, "found", (WARNING, ERROR))
    code, said, complained = type_in(*command)
    assert (code, complained) == (1, "")
    assert said.index("Feil") < said.index("Advarsel")
    flat = " ".join(said.split())
    assert "data/raw/[x].csv" in flat
    assert "«requested»" in flat
    assert "1234" in flat or "1 234" in flat
    assert ERROR.message("nb").split()[0] in flat
    assert "Én feil, én advarsel, ingen merknader." in said


def test_warnings_alone_give_0(type_in, raw, monkeypatch):
    monkeypatch.setattr(raw, "found", (WARNING,))
    assert type_in("check", "--language", "nn")[0] == 0


@pytest.mark.usefixtures("raw")
def test_sources_are_listed_with_publisher_licence_and_date(type_in):
    code, said, _ = type_in("sources", "list", "--language", "nn")
    flat = " ".join(said.split())
    assert code == 0
    for word in ("settlement", "Bosetting nn", "IMDi, bosatt_anmodede", "NLOD 2.0", "2022-03-01"):
        assert word in flat


@pytest.mark.usefixtures("raw")
def test_an_accepted_file_is_said(type_in):
    code, said, _ = type_in("sources", "accept", "settlement.csv")
    assert (code, said) == (0, "settlement.csv er godtatt slik den er nå (sha256 abababababab…).\n")


def test_a_changed_file_is_found_and_accepted(type_in, tmp_path, monkeypatch):
    shutil.copytree(ROOT / "data" / "raw", tmp_path / "data" / "raw")
    monkeypatch.setenv("SEKTORPLAN_ROOT", str(tmp_path))
    duties = tmp_path / "data" / "raw" / "criteria.csv"
    duties.write_bytes(duties.read_bytes() + b"\n")
    code, said, _ = type_in("sources", "verify")
    assert code == 1
    assert "sektorplan sources accept" in " ".join(said.split())


# --- build ---------------------------------------------------------------------------------


@pytest.fixture
def known(workbook, figures, monkeypatch):
    """The little workbook's figures instead of real ones."""
    monkeypatch.setattr(building, "RawData", lambda folder: figures)
    return figures


@pytest.mark.usefixtures("known")
def test_a_build_ends_with_the_path_of_the_index_and_nothing_else(type_in, workbook):
    code, said, complained = type_in("build", "--renderer", "embedded")
    index = workbook.output / "50-2021-2023-nb" / "index.html"
    assert (code, said) == (0, f"{index}\n")
    assert index.is_file()
    assert complained.startswith("Kontrollerer tallene …\n")
    assert "01_registry er ferdig" in complained


@pytest.mark.usefixtures("known")
def test_the_reports_can_lie_anywhere(type_in, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    code, said, _ = type_in("build", "--output", "other/place", "--renderer", "embedded")
    index = tmp_path / "other" / "place" / "50-2021-2023-nb" / "index.html"
    assert (code, said) == (0, f"{index}\n")


def test_wrong_figures_are_told_readably_and_give_1(type_in, known, workbook):
    known.findings = [ERROR]
    code, said, complained = type_in("build")
    assert (code, said) == (1, "")
    assert "Feil: data/raw/[x].csv" in complained
    assert ERROR.action("nb") in complained
    assert "Traceback" not in complained
    assert not workbook.output.exists() or not list(workbook.output.iterdir())


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--county", "99"], ("99", "50 Trøndelag")),
        (["--county", "50", "--cycle", "1999-2001"], ("1999-2001", "2021-2023")),
        (["--county", "56", "--cycle", "2021-2023"], ("56", "sektorplan cycle new --county 56")),
        (["--cycle", "1999-2001"], ("--county", "50-2021-2023")),
        (["--county", "../50"], ("../50",)),
    ],
)
def test_a_county_or_cycle_that_is_not_there_gives_2_and_what_there_is(type_in, arguments, words):
    code, said, complained = type_in("build", *arguments)
    assert (code, said) == (2, "")
    for word in words:
        assert word in complained


def test_an_unexpected_error_is_one_line_and_a_log(type_in, known, workbook, monkeypatch):
    def burst(*arguments, **settings):
        raise RuntimeError("the roof\nis on fire")

    monkeypatch.setattr(building, "build_each", burst)
    code, said, complained = type_in("build")
    assert (code, said) == (1, "")
    assert "RuntimeError: the roof\n" in complained
    assert "Traceback" not in complained
    (log,) = (workbook.root / "data" / "processed" / "logs").iterdir()
    assert str(log) in complained
    assert "is on fire" in log.read_text(encoding="utf-8")


@pytest.fixture
def plans(tmp_path):
    """Figures with files of planning cycles, whose content nobody may ask for the choice."""

    def planned(*names):
        folder = tmp_path / "raw"
        (folder / "cycles").mkdir(parents=True)
        for name in names:
            (folder / "cycles" / f"{name}.toml").write_text("= spoilt", encoding="utf-8")
        return SimpleNamespace(folder=folder)

    return planned


def test_without_a_choice_the_only_county_s_last_cycle_is_built(plans):
    raw = plans("50-2021-2023", "50-2024-2027")
    assert building.chosen(raw, None, None, all_counties=False) == [("50", "2024-2027")]
    assert building.chosen(raw, "50", None, all_counties=False) == [("50", "2024-2027")]
    assert building.chosen(raw, None, "2021-2023", all_counties=False) == [("50", "2021-2023")]


def test_all_counties_are_those_with_planning_cycles(plans):
    raw = plans("50-2021-2023", "15-2021-2023", "15-2024-2027")
    assert building.chosen(raw, None, None, all_counties=True) == [
        ("15", "2024-2027"),
        ("50", "2021-2023"),
    ]
    assert building.chosen(raw, None, "2021-2023", all_counties=True) == [
        ("15", "2021-2023"),
        ("50", "2021-2023"),
    ]


def test_a_county_that_fails_does_not_stop_the_others(type_in, monkeypatch, plans):
    from analysis.errors import WorkbookError

    raw = plans("15-2021-2023", "50-2021-2023")
    monkeypatch.setattr(building, "RawData", lambda folder: raw)

    def build(requests, *, told, **settings):
        for request in requests:
            failed = request.county == "15"
            told(request, WorkbookError(ERROR) if failed else [Path("index.html")])

    monkeypatch.setattr(building, "build_each", build)
    code, said, complained = type_in("build", "--all-counties")
    assert (code, said) == (1, "index.html\n")
    assert "Feil" in complained
    assert complained.endswith("Rapporten er laget for ett av 2 fylker.\n")


INTERRUPTED = """
import sys
from analysis.cli import building, main
import importlib.util
spec = importlib.util.spec_from_file_location("shared", sys.argv[1])
shared = importlib.util.module_from_spec(spec)
sys.modules["shared"] = shared
spec.loader.exec_module(shared)
figures = shared.Figures(building.paths.raw())
building.RawData = lambda folder: figures
sys.exit(main(["build", "--county", "50", "--cycle", "2021-2023", "--renderer", "embedded"]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize(("name", "code"), [("SIGINT", 130), ("SIGTERM", 143), ("SIGHUP", 129)])
def test_an_interrupted_build_says_so_and_leaves_nothing(workbook, make, name, code):
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(60)
    workbook.write_notebook(
        "02_settlement.ipynb",
        make.parameters(),
        make.code(
            f"import socket, time\nsocket.create_connection({listener.getsockname()!r}).close()\n"
            "time.sleep(600)"
        ),
    )
    shared = ROOT / "tests" / "publishing" / "conftest.py"
    command = [sys.executable, "-c", INTERRUPTED, str(shared)]
    with (
        listener,
        subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            env={**os.environ, "LANG": "nb_NO.UTF-8"},
        ) as process,
        killed_at_the_end(process),
    ):
        listener.accept()[0].close()  # the notebook is at work
        started = psutil.Process(process.pid).children(recursive=True)
        process.send_signal(getattr(signal, name))
        said, complained = process.communicate(timeout=60)
    assert (process.returncode, said) == (code, "")
    assert complained.rstrip().splitlines()[-1].startswith("Avbrutt.")
    assert "Traceback" not in complained
    assert psutil.wait_procs(started, timeout=60)[1] == []
    assert list(workbook.output.iterdir()) == []


@contextlib.contextmanager
def killed_at_the_end(process):
    try:
        yield
    finally:
        process.kill()


def test_the_screen_writes_what_it_is_given(capsys):
    from analysis.cli import screen

    screen.complain("[bold]x[/bold] :smile: " + "lang " * 60)
    written = capsys.readouterr().err
    assert written.startswith("[bold]x[/bold] :smile: ")
    assert re.fullmatch(r"[^\n]+\n", written)


@pytest.mark.parametrize("package", ["polars", "geopandas.io", "rich"])
def test_a_package_that_is_missing_is_told_with_what_sets_it_up(type_in, monkeypatch, package):
    def missing(*_, **__):
        raise ModuleNotFoundError(f"No module named {package!r}", name=package)

    monkeypatch.setattr("analysis.cli.checking.check", missing)
    code, out, said = type_in("check")
    assert (code, out) == (1, "")
    assert said.startswith(f"Pakken {package.split('.')[0]} mangler eller er skadet.")
    assert "make report" in said
    assert "Traceback" not in said


def test_a_folder_that_cannot_be_copied_whole_is_told_without_a_log(type_in, monkeypatch):
    def refuse(*_, **__):
        why = "[Errno 13] Permission denied: 'reports/nb/index.qmd'"
        raise shutil.Error([("reports/nb/index.qmd", "project/index.qmd", why)])

    monkeypatch.setattr("analysis.cli.checking.check", refuse)
    code, out, complained = type_in("check")
    assert (code, out) == (1, "")
    assert complained.startswith("Feil: reports/nb/index.qmd\n")
    assert "du har ikke tilgang, eller noe er åpent i et annet program" in complained


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "disken er full"),
        (errno.EROFS, "disken kan bare leses"),
        (errno.ENOTDIR, "det ligger en fil der det skal være en mappe"),
        (errno.EIO, "systemet sier «Input/output error»"),
    ],
)
def test_a_disk_that_refuses_is_told_without_a_log(type_in, monkeypatch, number, said):
    def refuse(*_, **__):
        raise OSError(number, os.strerror(number), "data/raw/x.csv")

    monkeypatch.setattr("analysis.cli.checking.check", refuse)
    code, out, complained = type_in("check")
    assert (code, out) == (1, "")
    assert said in complained
    assert "data/raw/x.csv" in complained
    assert "Traceback" not in complained
