"""The two ways to an environment agree, the lock file is whole, and the set-up keeps its word."""

from __future__ import annotations

import ast
import errno
import importlib.util
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from types import ModuleType

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PYPROJECT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
PROJECT = tomllib.loads(PYPROJECT)["project"]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")

# Packages that conda-forge has under another name, or not at all.
CONDA_NAMES = {"quarto-cli": "quarto"}
NOT_ON_CONDA_FORGE = {
    "fluent-runtime": "nobody has packaged it there",
    "pypandoc-binary": "the package there, pypandoc, comes without pandoc",
}
# What conda needs beside the project's packages, and where its bound comes from.
CONDA_ITSELF = {"python": PROJECT["requires-python"], "pip": ""}

# Packages that no line of ours imports, and what they are there for.
USED_WITHOUT_IMPORT = {
    "jupyterlab": "a command: make lab",
    "pyarrow": "geopandas reads and writes GeoParquet through it",
    "pypandoc-binary": "its pandoc is started as a program",
}


def bounds(requirements: list[str]) -> dict[str, str]:
    """Canonical name of each requirement and its bounds."""
    parsed = [Requirement(text) for text in requirements]
    return {canonicalize_name(item.name): str(item.specifier) for item in parsed}


def conda_lines() -> tuple[list[str], list[str]]:
    """The conda packages of environment.yml, and the ones pip installs there."""
    lines = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))["dependencies"]
    with_pip = [line["pip"] for line in lines if isinstance(line, dict)]
    assert len(with_pip) == 1
    return [line for line in lines if isinstance(line, str)], with_pip[0]


def test_conda_has_the_packages_and_bounds_of_pyproject() -> None:
    quarto = PROJECT["optional-dependencies"]["quarto"]
    wanted = {
        CONDA_NAMES.get(name, name): bound
        for name, bound in bounds([*PROJECT["dependencies"], *quarto]).items()
    }
    conda, with_pip = conda_lines()
    assert "-e ." in with_pip, "the workbook itself"
    from_pip = bounds([line for line in with_pip if line != "-e ."])
    assert set(from_pip) == set(NOT_ON_CONDA_FORGE)
    assert bounds(conda) | from_pip == wanted | CONDA_ITSELF


def test_conda_takes_packages_from_conda_forge_only() -> None:
    file = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))
    assert file["channels"] == ["conda-forge", "nodefaults"]
    assert file["name"] == PROJECT["name"]


def locked_versions() -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", LOCK, flags=re.MULTILINE))


def test_every_package_is_locked_within_its_bounds() -> None:
    versions = locked_versions()
    wanted = [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["dev"]]
    for requirement in map(Requirement, wanted):
        name = canonicalize_name(requirement.name)
        assert name in versions, f"{name} is not in requirements.lock: make lock"
        assert versions[name] in requirement.specifier, f"{name} has a new bound: make lock"


def test_the_lock_holds_hashes_and_names_no_host() -> None:
    assert "://" not in LOCK
    blocks = re.split(r"\n(?=[a-z0-9])", LOCK)[1:]
    assert len(blocks) == len(locked_versions())
    for block in blocks:
        assert "--hash=sha256:" in block, block.splitlines()[0]


def test_the_build_backend_is_locked() -> None:
    backend = tomllib.loads(PYPROJECT)["build-system"]["requires"]
    assert set(bounds(backend)) <= set(locked_versions())


def test_every_dependency_and_ignored_rule_has_a_reason() -> None:
    listed = re.findall(
        r"^\[tool\.ruff\.lint\.per-file-ignores\]\n(.*?)^\[", PYPROJECT, re.M | re.S
    )
    listed += re.findall(
        r"^(?:dependencies|ignore|quarto|dev) = \[\n(.*?)^\]", PYPROJECT, re.M | re.S
    )
    assert len(listed) == 5
    entries = [line for block in listed for line in block.splitlines() if '"' in line]
    openings = [line for line in entries if line.endswith("[")]
    without = [line for line in entries if " # " not in line and line not in openings]
    assert not without


def test_every_import_is_a_dependency_and_every_dependency_is_used() -> None:
    declared = set(bounds(PROJECT["dependencies"]))
    imported = distributions_imported()
    assert imported <= declared, "declare it in pyproject.toml, with its reason"
    unused = declared - imported
    assert unused == set(USED_WITHOUT_IMPORT), "remove it, or say what it is there for"


def distributions_imported() -> set[str]:
    by_module = packages_distributions()
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "src").rglob("*.py")]
    names = {name.split(".")[0] for text in texts for name in imported_names(text)}
    outside = names - set(sys.stdlib_module_names) - {"analysis"}
    # pypandoc is the import name of two packages; the one that is declared counts.
    declared = set(bounds(PROJECT["dependencies"]))
    owners = [{canonicalize_name(owner) for owner in by_module[name]} for name in outside]
    return {min(found & declared or found) for found in owners}


def imported_names(text: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield str(node.module)


# --- environment.py ------------------------------------------------------------------------


@pytest.fixture
def setup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The set-up script, working in a folder of its own and installing nothing for real."""
    spec = importlib.util.spec_from_file_location("environment", ROOT / "environment.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    (tmp_path / "requirements.lock").write_text("a==1\n")
    (tmp_path / "pyproject.toml").write_text(
        '[project.optional-dependencies]\nquarto = ["quarto-cli>=1"]\n'
    )
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(module.shutil, "which", lambda *_, **__: None)
    return module


class Commands:
    """Stands in for the two ways the script starts commands, and remembers them."""

    def __init__(self, setup: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
        self.started: list[str] = []
        self.fail: Callable[[str], bool] = lambda _: False
        self.setup = setup
        monkeypatch.setattr(setup, "run", self.run)
        monkeypatch.setattr(setup, "finishes", self.finishes)
        monkeypatch.setattr(setup.subprocess, "run", lambda *_, **__: None)

    def run(self, command: list[str], advice: str) -> None:
        text = self.remember(command)
        if self.fail(text):
            raise self.setup.SetupError(advice)

    def finishes(self, command: list[str], _seconds: int) -> bool:
        return not self.fail(self.remember(command))

    def remember(self, command: list[str]) -> str:
        self.setup.VENV.mkdir(exist_ok=True)
        self.started.append(" ".join(command))
        return self.started[-1]

    def about(self, word: str) -> int:
        return sum(word in command for command in self.started)


@pytest.fixture
def commands(setup: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Commands:
    return Commands(setup, monkeypatch)


def test_a_second_call_starts_nothing(setup: ModuleType, commands: Commands) -> None:
    assert setup.main() == 0
    first = len(commands.started)
    assert first
    assert setup.main() == 0
    assert len(commands.started) == first


def test_a_new_lock_builds_the_environment_anew(setup: ModuleType, commands: Commands) -> None:
    setup.main()
    (setup.ROOT / "requirements.lock").write_text("a==2\n")
    setup.main()
    assert commands.about("venv --clear") == 2


def test_new_settings_only_install_the_workbook_again(
    setup: ModuleType, commands: Commands
) -> None:
    setup.main()
    settings = setup.ROOT / "pyproject.toml"
    settings.write_text(settings.read_text() + "# a comment\n")
    setup.main()
    assert commands.about("venv --clear") == 1
    assert commands.about("-e .") == 2
    assert commands.about("quarto-cli") == 1


def test_a_failed_step_is_told_and_done_again(
    setup: ModuleType, commands: Commands, capsys: pytest.CaptureFixture[str]
) -> None:
    commands.fail = lambda command: "requirements.lock" in command
    assert setup.main() == 1
    assert "mellomtjener" in capsys.readouterr().err
    commands.fail = lambda _: False
    assert setup.main() == 0
    assert commands.about("venv --clear") == 2


def test_a_folder_that_cannot_be_written_is_told(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse() -> None:
        raise OSError(errno.EROFS, "Read-only file system", ".venv.lock")

    monkeypatch.setattr(setup, "one_at_a_time", refuse)
    assert setup.main() == 1
    said = capsys.readouterr().err
    assert said.startswith(".venv.lock kan ikke leses eller skrives (Read-only file system).")
    assert "Traceback" not in said


def test_a_refused_quarto_is_told_once_in_one_line(
    setup: ModuleType, commands: Commands, capsys: pytest.CaptureFixture[str]
) -> None:
    commands.fail = lambda command: "quarto-cli" in command
    assert setup.main() == 0
    said = [line for line in capsys.readouterr().err.splitlines() if "Quarto" in line]
    assert len(said) == 1
    assert setup.main() == 0
    assert capsys.readouterr().err == ""
    assert commands.about("quarto-cli") == 1


def test_quarto_on_the_machine_is_left_alone(
    setup: ModuleType, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(setup.shutil, "which", lambda name, **_: f"/usr/bin/{name}")
    assert setup.main() == 0
    assert commands.about("quarto-cli") == 0


def test_a_command_that_never_ends_is_ended(setup: ModuleType) -> None:
    endless = [sys.executable, "-c", "import threading; threading.Event().wait()"]
    assert setup.finishes(endless, 1) is False


def test_the_lock_keeps_others_out(setup: ModuleType) -> None:
    lock = setup.ROOT / ".venv.lock"
    with setup.one_at_a_time(), lock.open("a") as other:
        assert setup.locked(other.fileno()) is False
    with lock.open("a") as other:
        assert setup.locked(other.fileno()) is True


def test_an_old_python_is_told_what_to_do(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(setup, "MINIMUM", (3, 99))
    assert setup.main() == 1
    assert "3.11 eller nyere" in capsys.readouterr().err


def test_the_script_uses_the_standard_library_only() -> None:
    names = set(imported_names((ROOT / "environment.py").read_text(encoding="utf-8")))
    assert {name.split(".")[0] for name in names} <= set(sys.stdlib_module_names)


def test_a_python_as_old_as_3_6_can_read_the_script_to_say_that_it_is_too_old() -> None:
    script = (ROOT / "environment.py").read_text(encoding="utf-8")
    ast.parse(script, feature_version=(3, 6))
    assert "__future__" not in set(imported_names(script))  # 3.6 does not know `annotations`


def test_make_prints_the_same_commands_as_the_readme_promises() -> None:
    """`make -n` says what each target does, without doing it."""
    make = shutil.which("make")
    if not make:
        pytest.skip("no make on this machine")
    for target, command in {
        "report": "sektorplan build",
        "test": "pytest",
        "lab": "jupyter lab",
        "check": "ruff check",
        "bench": "benchmarks",
        "lock": "requirements.lock",
    }.items():
        said = subprocess.run(
            [make, "-n", target], cwd=ROOT, check=True, capture_output=True, text=True
        ).stdout
        assert command in said
        assert "environment.py" in said
