"""The forms in which publishers hand out their figures: one module each, all alike.

`recognises(received, table)` says whether a file has the form; `parse(received, table, year)`
gives its figures with their places, what it sets aside, and what it cannot read. `ALL` is tried in
order, the most particular first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from analysis.importing.shapes import jsonstat, long, nav, statbank, web, wide

if TYPE_CHECKING:
    from collections.abc import Callable

    from analysis.importing.figures import Parsed
    from analysis.importing.received import Received


@dataclass(frozen=True)
class Shape:
    """One form, and the tables whose figures come in it."""

    name: str
    tables: frozenset[str]
    recognises: Callable[[Received, str], bool]
    parse: Callable[[Received, str, int | None], Parsed]


_IMDI = frozenset({"settlement", "immigrants"})
_SSB = frozenset({"population"})

ALL = (
    Shape("json-stat", _SSB, jsonstat.recognises, jsonstat.parse),
    Shape("web", frozenset({"settlement"}), web.recognises, web.parse),
    Shape("imdi-long", _IMDI, long.recognises, long.parse),
    Shape("imdi-wide", _IMDI, wide.recognises, wide.parse),
    Shape("nav-blocks", frozenset({"unemployment"}), nav.recognises, nav.parse),
    Shape("statbank", _SSB, statbank.recognises, statbank.parse),
)
