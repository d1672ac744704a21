"""The command line helps in Norwegian, and says what is wrong with what was typed."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

from analysis import language as lang
from analysis.cli.session import spoken

COMMANDS = [
    [],
    ["build"],
    ["check"],
    ["recommend"],
    ["explain"],
    ["sources"],
    ["sources", "list"],
    ["sources", "verify"],
    ["sources", "accept"],
]
OPTIONS = (
    "--county",
    "--cycle",
    "--language nb|nn|all",
    "--all-counties",
    "--renderer auto|quarto|embedded",
    "--jobs",
    "--output",
)
ENGLISH = ("Usage", "Options", "Commands", "Show this message", "Error", "Missing", "Invalid")


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("language", ["nb", "nn"])
def test_every_command_has_help_in_both_languages(type_in, command, language):
    code, said, complained = type_in(*command, "--language", language, "--help")
    assert (code, complained) == (0, "") or not command or command == ["sources"]
    code, said, complained = type_in(*command, "--help")
    assert (code, complained) == (0, "")
    assert said.startswith("Bruk: sektorplan")
    assert not [word for word in ENGLISH if word in said]
    assert "cli-" not in said  # every key became a text


def test_help_follows_the_language(type_in, monkeypatch):
    assert "Lag rapporten for eit fylke" in type_in("build", "--language", "nn", "--help")[1]
    monkeypatch.setenv("LANG", "nn_NO.UTF-8")
    assert "Lag rapporten for eit fylke" in type_in("build", "--help")[1]
    assert "Lag rapporten for et fylke" in type_in("build", "--language", "nb", "--help")[1]


def test_build_has_the_options_that_others_rely_on(type_in):
    _, said, _ = type_in("build", "--help")
    assert not [option for option in OPTIONS if option not in said]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["biuld"], "Kommandoen «biuld» finnes ikke. Disse finnes: build, check, "),
        (["build", "--conty", "50"], "Valget --conty finnes ikke. Mente du --county?"),
        (["build", "--jobs", "mange"], "Verdien for --jobs er ikke gyldig."),
        (["build", "--jobs", "0"], "Verdien for --jobs er ikke gyldig."),
        (["build", "--jobs"], "--jobs mangler en verdi."),
        (["build", "Trøndelag"], "Dette ble ikke forstått: Trøndelag"),
        (["build", "--renderer", "word"], "«word» er ikke en gyldig verdi for --renderer."),
        (["build", "--language", "sv"], "«sv» er ikke en gyldig verdi for --language."),
        (["check", "--language", "all"], "«all» er ikke en gyldig verdi for --language."),
        (["sources", "accept"], "FIL mangler."),
        (["sources", "takk"], "Kommandoen «takk» finnes ikke."),
    ],
)
def test_wrong_usage_is_told_and_gives_2(type_in, arguments, message):
    code, said, complained = type_in(*arguments)
    assert (code, said) == (2, "")
    assert message in complained
    assert "Traceback" not in complained
    assert not [word for word in ENGLISH if word in complained]


def test_no_command_gives_help_and_2(type_in):
    code, said, complained = type_in()
    assert (code, said) == (2, "")
    assert complained.startswith("Bruk: sektorplan KOMMANDO")


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        ([], {}, "nb"),
        ([], {"LANG": "nn_NO.UTF-8"}, "nn"),
        ([], {"LANG": "nn_NO.UTF-8", "LC_ALL": "nb_NO.UTF-8"}, "nb"),
        ([], {"LANG": "en_US.UTF-8"}, "nb"),
        (["build", "--language", "nn"], {}, "nn"),
        (["build", "--language=nn"], {"LANG": "nb_NO"}, "nn"),
        (["build", "--language", "all"], {"LANG": "nn_NO"}, "nb"),
        (["build", "--language"], {}, "nb"),
    ],
)
def test_messages_follow_the_language_asked_for_then_the_system_s(arguments, environment, language):
    assert spoken(arguments, environment) == language


def test_every_text_of_the_command_line_is_in_both_languages():
    for name in ("nb", "nn"):
        assert {key for key in lang.keys(name) if key.startswith("cli-")} == {
            key for key in lang.keys("nb") if key.startswith("cli-")
        }


def test_help_comes_at_once():
    """Half a second on a quiet machine; the fastest of a few, so that a busy one passes too."""
    taken = []
    for _ in range(5):
        began = time.perf_counter()
        subprocess.run(
            [sys.executable, "-c", "from analysis.cli import main; main(['--help'])"],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        taken.append(time.perf_counter() - began)
    assert min(taken) < 1


def test_help_needs_none_of_the_heavy_libraries():
    code = (
        "import sys; from analysis.cli import main; main(['build', '--help']);"
        "heavy = {'polars', 'papermill', 'geopandas', 'plotly', 'pandas', 'lxml'};"
        "sys.exit(str(heavy & set(sys.modules)) if heavy & set(sys.modules) else 0)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)
