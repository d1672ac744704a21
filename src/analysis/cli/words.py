"""Help texts are named by key in the commands and written out when somebody asks for help."""

from __future__ import annotations

from contextvars import ContextVar

from analysis import language as lang
from analysis.language import Language

_spoken: ContextVar[Language] = ContextVar("spoken", default="nb")


def speak(language: Language) -> None:
    """Choose the written language of help and messages."""
    _spoken.set(language)


def spoken() -> Language:
    """The written language of help and messages."""
    return _spoken.get()


def say(key: str, /, **args: object) -> str:
    """A text of the command line, in the language spoken."""
    return lang.text(_spoken.get(), key, **args)
