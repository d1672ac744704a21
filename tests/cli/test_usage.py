"""The command line helps in Norwegian, and says what is wrong with what was typed."""

from __future__ import annotations

import subprocess
import sys

import pytest

from analysis import language as lang
from analysis.cli.app import application
from analysis.cli.tongue import spoken


def commands(command, path=()):
    """Every command there is, with the groups they are in."""
    yield path, command
    for name, inner in getattr(command, "commands", {}).items():
        yield from commands(inner, (*path, name))


COMMANDS = dict(commands(application))
GROUPS = [path for path, command in COMMANDS.items() if hasattr(command, "commands")]
NEEDING = {
    path: [one for one in command.params if one.required]
    for path, command in COMMANDS.items()
    if path not in GROUPS
}
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
    assert (code, complained) == (0, "") or command in GROUPS
    code, said, complained = type_in(*command, "--help")
    assert (code, complained) == (0, "")
    assert said.startswith("Bruk: sektorplan")
    assert not [word for word in ENGLISH if word in said]
    assert "cli-" not in said  # every key became a text


def test_no_command_is_forgotten():
    assert set(COMMANDS) == {
        *[(), ("build",), ("check",), ("recommend",), ("explain",), ("diff",), ("papers",)],
        *[("import",), ("template",), ("fetch",), ("sources",), ("cycle",), ("cycle", "new")],
        *[("sources", name) for name in ("list", "verify", "accept")],
    }


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_option_of_every_command_is_explained(type_in, command):
    _, said, _ = type_in(*command, "--help")
    flat = " ".join(said.split())
    for parameter in COMMANDS[command].params:
        option = parameter.opts[-1]
        assert option in flat or lang.text("nb", f"cli-value-{parameter.metavar}") in flat


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_every_command_refuses_an_option_that_it_does_not_have(type_in, command):
    code, said, complained = type_in(*command, "--nonsense")
    assert (code, said) == (2, "")
    assert "Valget --nonsense finnes ikke." in complained
    assert f"Se «{' '.join(['sektorplan', *command])} --help»." in complained


@pytest.mark.parametrize(
    "command", [path for path, needed in NEEDING.items() if needed], ids=" ".join
)
def test_every_command_says_what_it_lacks(type_in, command):
    code, said, complained = type_in(*command)
    assert (code, said) == (2, "")
    assert "mangler." in complained
    assert not [word for word in ENGLISH if word in complained]


@pytest.mark.parametrize("command", sorted(set(COMMANDS) - set(GROUPS)), ids=" ".join)
def test_every_command_refuses_more_than_it_takes(type_in, command):
    takes = [one for one in COMMANDS[command].params if one.param_type_name == "argument"]
    needed = [
        part
        for one in NEEDING[command]
        if one.param_type_name == "option"
        for part in (one.opts[-1], "15")
    ]
    code, said, complained = type_in(*command, *needed, *("1" for _ in takes), "ekstra",
                                     "--language", "nb")  # fmt: skip
    assert (code, said) == (2, "")
    assert "Dette ble ikke forstått: ekstra" in complained


@pytest.mark.parametrize("group", GROUPS, ids=" ".join)
def test_every_group_refuses_a_command_that_it_does_not_have(type_in, group):
    code, said, complained = type_in(*group, "tull")
    assert (code, said) == (2, "")
    assert "Kommandoen «tull» finnes ikke. Disse finnes: " in complained


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
        (["cycle", "new"], "--county mangler."),
        (["cycle", "ny"], "Kommandoen «ny» finnes ikke."),
        (["import", "population"], "FIL mangler."),
        (
            ["import", "population", "a.csv", "--year", "i fjor"],
            "Verdien for --year er ikke gyldig.",
        ),
        (["fetch"], "KILDE mangler."),
        (["diff", "a"], "NY mangler."),
        (["explain"], "NNNN mangler."),
        (["build", "--all-counties=ja"], "--all-counties"),
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
        (["build", "--language", "all"], {"LANG": "nn_NO"}, "nn"),
        (["build", "--county", "15"], {"LANG": "nb_NO"}, "nn"),
        (["build", "--county=15", "--language", "all"], {}, "nn"),
        (["build", "--county", "15", "--cycle", "1999-2001"], {}, "nn"),
        (["build", "--county", "15", "--language", "nb"], {}, "nb"),
        (["recommend", "--county", "50"], {"LANG": "nn_NO"}, "nb"),
        (["cycle", "new", "--county", "39", "--cycle", "2024-2027"], {"LANG": "nn_NO"}, "nb"),
        (["cycle", "new", "--county", "55", "--cycle", "2024-2027"], {"LANG": "nn_NO"}, "nn"),
        (["explain", "1505"], {}, "nn"),
        (["explain", "5001", "--year", "2021"], {"LANG": "nn_NO"}, "nb"),
        (["explain", "9999"], {"LANG": "nn_NO"}, "nn"),
        (["build", "--county", "../15"], {"LANG": "nn_NO"}, "nn"),
        (["build", "--county"], {"LANG": "nn_NO"}, "nn"),
        (["build", "--language"], {}, "nb"),
    ],
)
def test_messages_follow_the_language_asked_for_the_county_s_the_system_s(
    arguments, environment, language
):
    assert spoken(arguments, environment) == language


@pytest.mark.parametrize("system", ["nn_NO", "Norwegian-Nynorsk_Norway", "Norwegian Nynorsk"])
def test_a_system_without_such_variables_is_asked_itself(system):
    assert spoken([], {}, system) == "nn"
    assert spoken([], {"LANG": "nb_NO.UTF-8"}, system) == "nb"
    assert spoken([], {}, None) == "nb"


def test_every_text_of_the_command_line_is_in_both_languages():
    for name in ("nb", "nn"):
        assert {key for key in lang.keys(name) if key.startswith("cli-")} == {
            key for key in lang.keys("nb") if key.startswith("cli-")
        }


def test_help_needs_none_of_the_heavy_libraries():
    code = (
        "import sys; from analysis.cli import main; main(['build', '--help']);"
        "heavy = {'polars', 'papermill', 'geopandas', 'plotly', 'pandas', 'lxml'};"
        "sys.exit(str(heavy & set(sys.modules)) if heavy & set(sys.modules) else 0)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)
