"""Wrong usage of a command: what is said of it. It must never be used for what a desk refuses."""

from __future__ import annotations

import difflib
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Any

import typer

from jurydesk.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable

# Typer brings a Click of its own or uses the installed one, by its version; its public names lead to the right one.
_ANCESTORS = {kind.__name__: kind for kind in typer.BadParameter.__mro__}
UsageError: type[Exception] = _ANCESTORS["UsageError"]
AnyUsageError: type[Exception] = _ANCESTORS["ClickException"]
_NEAR = 0.6


def wrong_usage(sentence: str) -> Exception:
    """Return what a command raises where its options do not go together."""
    wrong = UsageError(sentence)
    wrong.ours = True  # type: ignore[attr-defined]  # so that its sentence is said as it is
    return wrong


def show(wrong: Exception) -> None:
    """Print on standard error how the command is called, what is wrong in one sentence, and where to read more."""
    context: Any = getattr(wrong, "ctx", None)
    if context is not None:
        typer.echo(context.get_usage(), err=True)
    typer.echo(_sentence(wrong, context), err=True)
    path = context.command_path if context is not None else "jurydesk"
    typer.echo(translate("cli", "Read more: {command} --help").format(command=path), err=True)


def _sentence(wrong: Any, context: Any) -> str:  # noqa: ANN401 - the library's own types are private
    if getattr(wrong, "ours", False):
        return str(wrong.message)
    kinds = {kind.__name__ for kind in type(wrong).__mro__}
    for kind, said in _SAID.items():
        if kind in kinds:
            return said(wrong)
    return _plain(str(wrong.message), context)


def _missing(wrong: Any) -> str:  # noqa: ANN401 - as above
    return translate("cli", "{name} is missing.").format(name=_name(wrong))


def _no_option(wrong: Any) -> str:  # noqa: ANN401 - as above
    sentence = translate("cli", "There is no option {option} here.").format(option=wrong.option_name)
    near = sorted(wrong.possibilities or ())
    return f"{sentence} {_meant(near)}" if near else sentence


def _bad_option(wrong: Any) -> str:  # noqa: ANN401 - as above
    if "not take" in str(wrong.message):
        return translate("cli", "{option} takes nothing behind it.").format(option=wrong.option_name)
    return translate("cli", "Something is missing behind {option}.").format(option=wrong.option_name)


def _bad_value(wrong: Any) -> str:  # noqa: ANN401 - as above
    """Say what would fit; the library's own sentence names the type in a programmer's words."""
    parameter = getattr(wrong, "param", None)
    kind, name = getattr(getattr(parameter, "type_descriptor", None), "annotation", None), _name(wrong)
    if isinstance(kind, type) and issubclass(kind, Enum):
        fits = ", ".join(str(one.value) for one in kind)
        said = translate("cli", "What stands for {name} does not fit; one of these does: {fits}.")
        return said.format(name=name, fits=fits)
    if kind is datetime:
        return translate("cli", "What stands for {name} is no day; 2031-12-31 would be one.").format(name=name)
    least = getattr(parameter, "min", None)
    if least is not None:
        said = translate("cli", "What stands for {name} is no whole number from {least} on.")
        return said.format(name=name, least=least)
    return translate("cli", "What stands for {name} is no whole number.").format(name=name)


_SAID: dict[str, Callable[[Any], str]] = {
    "MissingParameter": _missing,
    "NoSuchOption": _no_option,
    "BadOptionUsage": _bad_option,
    "BadParameter": _bad_value,
}
"""What is said by the kind of mistake, the narrower kind first."""


def _plain(message: str, context: Any) -> str:  # noqa: ANN401 - as above
    """Say what the library knows only as a sentence of its own; one that is not known here stays as it is."""
    if message.startswith("No such command"):
        name = message.split("'")[1] if "'" in message else ""
        near = difflib.get_close_matches(name, getattr(context.command, "commands", {}), cutoff=_NEAR)
        sentence = translate("cli", "There is no command “{name}”.").format(name=name)
        return f"{sentence} {_meant(near)}" if near else sentence
    if message.startswith("Got unexpected extra"):
        rest = message.partition("(")[2].partition(") (")[2] or message.rpartition("(")[2]
        return translate("cli", "This is one word too many: {rest}").format(rest=rest.removesuffix(")"))
    return message


def _meant(near: list[str]) -> str:
    return translate("cli", "Did you mean {near}?").format(near=", ".join(near))


def _name(wrong: Any) -> str:  # noqa: ANN401 - as above
    """Return the parameter as it is typed: an option's name, or what the usage line calls an argument."""
    parameter = getattr(wrong, "param", None)
    if parameter is None:
        return str(getattr(wrong, "param_hint", "") or "")
    if parameter.param_type_name == "option":
        return str(max(parameter.opts, key=len))
    return str(parameter.metavar or parameter.name)
