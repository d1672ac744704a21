"""Wrong usage, told in Norwegian: typer's own messages are in English."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from analysis import language as lang
from analysis.language import Language


def usage_message(problem: Exception, language: Language) -> str | None:
    """What is wrong with a command line, or None when that is not the problem.

    typer keeps its exceptions in a private module, so they are known by their names.
    """
    if not hasattr(problem, "format_message"):
        return None
    if type(problem).__name__ == "NoArgsIsHelpError":
        return str(problem.format_message()).rstrip()
    write = _MESSAGES.get(type(problem).__name__, _other)
    said = write(problem, language)
    context = getattr(problem, "ctx", None)
    command = context.command_path if context is not None else "sektorplan"
    return f"{said}\n{lang.text(language, 'cli-see-help', command=command)}"


def _no_such_option(problem: Any, language: Language) -> str:  # noqa: ANN401
    said = lang.text(language, "cli-no-such-option", option=problem.option_name)
    if not problem.possibilities:
        return said
    near = lang.join(sorted(problem.possibilities), language)
    return f"{said} {lang.text(language, 'cli-did-you-mean', near=near)}"


def _no_such_command(problem: Any, language: Language) -> str:  # noqa: ANN401
    known = lang.join(problem.known, language)
    return lang.text(language, "cli-no-such-command", command=problem.name, known=known)


def _missing(problem: Any, language: Language) -> str:  # noqa: ANN401
    return lang.text(language, "cli-missing", parameter=_named(problem, language))


def _bad_value(problem: Any, language: Language) -> str:  # noqa: ANN401
    return lang.text(language, "cli-bad-value", parameter=_named(problem, language))


def _value_missing(problem: Any, language: Language) -> str:  # noqa: ANN401
    return lang.text(language, "cli-value-missing", option=problem.option_name)


def _other(problem: Any, language: Language) -> str:  # noqa: ANN401
    """Something that no option takes; typer says it last, in brackets."""
    named = re.search(r"\(([^()]+)\)$", problem.format_message())
    return lang.text(language, "cli-not-understood", said=named[1] if named else "…")


def _named(problem: Any, language: Language) -> str:  # noqa: ANN401
    parameter = getattr(problem, "param", None)
    if parameter is None:
        return "?"
    options = [option for option in parameter.opts if option.startswith("-")]
    return options[-1] if options else str(lang.text(language, f"cli-value-{parameter.metavar}"))


_MESSAGES: dict[str, Callable[[Any, Language], str]] = {
    "NoSuchOption": _no_such_option,
    "NoSuchCommandError": _no_such_command,
    "MissingParameter": _missing,
    "BadParameter": _bad_value,
    "BadOptionUsage": _value_missing,
}
