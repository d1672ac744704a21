"""Commands that answer `--help` in the reader's language; typer's own help is in English.

A command's and an option's help is a key of `cli.ftl`.
"""

from __future__ import annotations

import io
import sys
from typing import Any

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text
from typer.core import TyperCommand, TyperGroup

from analysis.cli.words import say

_WIDEST = 100


class NoSuchCommandError(Exception):
    """A command that there is not, with those there are."""

    def __init__(self, name: str, known: list[str], ctx: Any) -> None:  # noqa: ANN401
        """Keep what the message needs."""
        self.name = name
        self.known = known
        self.ctx = ctx
        super().__init__(name)

    def format_message(self) -> str:
        """As typer's own exceptions do."""
        return str(self)


class Command(TyperCommand):
    """A command whose help is written in the reader's language."""

    def format_help(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401
        """Usage, what it does, its options."""
        formatter.write(_written([*_opening(self, ctx), *_options(self, ctx)]))


class Group(TyperGroup):
    """A group of commands whose help is written in the reader's language."""

    def format_help(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401
        """Usage, what it does, its commands, its options."""
        lines = [
            (name, say(command.help or "").partition("\n")[0])
            for name in self.list_commands(ctx)
            if (command := self.get_command(ctx, name)) is not None
        ]
        commands = [Text(f"\n{say('cli-help-commands')}", "bold"), _listed(lines)]
        formatter.write(_written([*_opening(self, ctx), *commands, *_options(self, ctx)]))

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:  # noqa: ANN401
        """The command that the first argument names."""
        if self.get_command(ctx, args[0]) is None:
            raise NoSuchCommandError(args[0], self.list_commands(ctx), ctx)
        return super().resolve_command(ctx, args)


def _opening(command: Any, ctx: Any) -> list[RenderableType]:  # noqa: ANN401
    pieces = [_usage_piece(param) for param in command.get_params(ctx)]
    shown = " ".join([ctx.command_path, *filter(None, pieces)])
    if isinstance(command, Group):
        shown += f" {say('cli-help-command')}"
    first, *rest = say(command.help or "").split("\n")
    usage = Text.assemble((f"{say('cli-help-usage')} ", "bold"), shown)
    return [usage, Text(""), Text(first), *(Text(line) for line in rest)]


def _usage_piece(param: Any) -> str:  # noqa: ANN401
    if param.name == "help":
        return ""
    if param.param_type_name == "argument":
        return _value(param)
    return f"[{_option(param)}]" if len(param.opts) == 1 else f"[{param.opts[0]}]"


def _options(command: Any, ctx: Any) -> list[RenderableType]:  # noqa: ANN401
    params = command.get_params(ctx)
    arguments = [
        (_value(param), say(param.help)) for param in params if param.param_type_name == "argument"
    ]
    options = [
        (_option(param), say("cli-help-help" if param.name == "help" else param.help))
        for param in params
        if param.param_type_name != "argument"
    ]
    shown: list[RenderableType] = []
    if arguments:
        shown += [Text(f"\n{say('cli-help-arguments')}", "bold"), _listed(arguments)]
    return [*shown, Text(f"\n{say('cli-help-options')}", "bold"), _listed(options)]


def _option(param: Any) -> str:  # noqa: ANN401
    return " ".join(filter(None, [", ".join(param.opts), _value(param)]))


def _value(param: Any) -> str:  # noqa: ANN401
    """What stands for a value: the choices as they are, else a word of the language."""
    metavar = param.metavar or ""
    return say(f"cli-value-{metavar}") if metavar.isalpha() else metavar


def _listed(lines: list[tuple[str, str]]) -> RenderableType:
    listed = Table.grid(padding=(0, 3, 0, 0))
    listed.add_column(no_wrap=True)
    listed.add_column(overflow="fold")
    for name, meaning in lines:
        listed.add_row(Text(name, "cyan"), Text(meaning))
    return Padding(listed, (0, 0, 0, 2))


def _written(parts: list[RenderableType]) -> str:
    """As text for the terminal, coloured where it is one."""
    out = io.StringIO()
    terminal = Console(width=_WIDEST)
    console = Console(
        file=out,
        width=min(terminal.width, _WIDEST),
        force_terminal=sys.stdout.isatty(),
        highlight=False,
        markup=False,
        emoji=False,
    )
    console.print(*parts, sep="\n")
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()) + "\n"
