"""The help of commands in the user's language: what the library of commands says itself, said through words instead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from typer.core import TyperCommand, TyperGroup

from jurydesk.words import translate

if TYPE_CHECKING:
    import typer


def in_words(program: typer.Typer) -> None:
    """Let the program's own help and that of its commands speak the user's language."""
    program.info.cls = WordedGroup
    program.info.subcommand_metavar = translate("cli", "COMMAND …")
    for command in program.registered_commands:
        command.cls = WordedCommand
        command.options_metavar = translate("cli", "[OPTIONS]")
    program.info.options_metavar = translate("cli", "[OPTIONS]")


class WordedCommand(TyperCommand):
    """A command whose help is in the user's language."""

    def format_usage(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - the library's own types are private
        """Write how the command is called."""
        formatter.write_usage(ctx.command_path, _called(self, ctx), prefix=_usage())

    def format_options(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - as above
        """Write arguments and options under their headings."""
        _write_parameters(self, ctx, formatter)

    def get_help_option(self, ctx: Any) -> Any:  # noqa: ANN401 - as above
        """Return the option that shows the help."""
        return _help_option(super().get_help_option(ctx))


class WordedGroup(TyperGroup):
    """The list of commands, in the user's language."""

    def format_usage(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - as above
        """Write how the program is called."""
        formatter.write_usage(ctx.command_path, _called(self, ctx), prefix=_usage())

    def format_options(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - as above
        """Write the options and then the commands, each under its heading."""
        _write_parameters(self, ctx, formatter)
        limit = formatter.width
        rows = [(name, self.commands[name].get_short_help_str(limit)) for name in self.list_commands(ctx)]
        with formatter.section(translate("cli", "Commands")):
            formatter.write_dl(rows)

    def get_help_option(self, ctx: Any) -> Any:  # noqa: ANN401 - as above
        """Return the option that shows the help."""
        return _help_option(super().get_help_option(ctx))


def _usage() -> str:
    return translate("cli", "Usage:") + " "


def _help_option(option: Any) -> Any:  # noqa: ANN401 - as above
    if option is not None:
        option.help = translate("cli", "Show this help and end.")
    return option


def _write_parameters(command: Any, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - as above
    headings = {"argument": translate("cli", "Arguments"), "option": translate("cli", "Options")}
    found: dict[str, list[tuple[str, str]]] = {kind: [] for kind in headings}
    for parameter in command.get_params(ctx):
        record = parameter.get_help_record(ctx)
        if record is not None:
            found[parameter.param_type_name].append((record[0].replace(" <path>", ""), _worded(record[1])))
    for kind, heading in headings.items():
        if found[kind]:
            with formatter.section(heading):
                formatter.write_dl(found[kind])


def _called(command: Any, ctx: Any) -> str:  # noqa: ANN401 - as above
    """How a command is called; newer libraries put braces round what must be named, which nobody types."""
    return " ".join(piece.strip("{}") for piece in command.collect_usage_pieces(ctx))


def _worded(told: str) -> str:
    """What the library adds behind the help of a parameter."""
    required, default = translate("cli", "required"), translate("cli", "if not given")
    told = re.sub(r"\[x>=[0-9]+\]|; x>=[0-9]+|x>=[0-9]+; ", "", told)
    return re.sub(r"\[required\]$", f"[{required}]", told).replace("[default: ", f"[{default}: ")
