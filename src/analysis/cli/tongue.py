"""In which written language the command line speaks: before a command is even understood.

The one asked for; else that of the county the command is about; else the system's; else bokmål.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence

from analysis import paths
from analysis.language import LANGUAGES, Language

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
_CODE = 4
"""Characters of a municipality's code; the first two are its county's."""


def spoken(
    arguments: Sequence[str], environment: Mapping[str, str], system: str | None = None
) -> Language:
    """The written language of messages.

    Args:
        arguments: the command line.
        environment: of the process, with `LC_ALL`, `LC_MESSAGES`, `LANG`.
        system: what the system itself names: Windows has no such variables.
    """
    asked = next(_values(arguments, "--language"), None)
    if asked in LANGUAGES:
        return "nn" if asked == "nn" else "nb"
    county = next(_values(arguments, "--county"), None) or _county_explained(arguments)
    own = _language_of(county, next(_values(arguments, "--cycle"), None)) if county else None
    if own is not None:
        return own
    named = (environment.get(name) for name in _VARIABLES)
    said = next((value for value in named if value), system or "").lower()
    return "nn" if said.startswith("nn") or "nynorsk" in said else "nb"


def _values(arguments: Sequence[str], option: str) -> Iterator[str]:
    """What an option is given: `--county 15` or `--county=15`."""
    for name, value in itertools.zip_longest(arguments, arguments[1:], fillvalue=""):
        if name == option:
            yield value
        elif name.startswith(f"{option}="):
            yield name.partition("=")[2]


def _county_explained(arguments: Sequence[str]) -> str | None:
    """The county of the municipality that `explain` is asked about."""
    if not arguments or arguments[0] != "explain":
        return None
    codes = (word for word in arguments[1:2] if word.isdigit() and len(word) == _CODE)
    return next((code[:2] for code in codes), None)


def _language_of(county: str, cycle: str | None) -> Language | None:
    """The county's own; the room that reads raw files is not entered before it is needed."""
    from analysis.sources import county_language

    return county_language.language_of(paths.raw(), county, cycle)
