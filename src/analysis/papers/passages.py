"""Passages of a template that stand in a paper only when a value is as they say.

    ::: {.when municipality.compared="more new"}
    …
    :::

The passage stands when the value is one of the words; `.unless` is the opposite. Passages may
stand inside each other, and inside other fenced divs, which are handed on to pandoc.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from analysis.errors import Finding, Where
from analysis.figures.municipality_values import COMPARED
from analysis.publishing.embedded.settings import problem

_FENCE = re.compile(r"\s{0,3}:{3,}\s*(?P<said>\S.*?)?\s*:*\s*")
_CONDITION = re.compile(
    r"\{\s*\.(?P<kind>when|unless)\s+(?P<name>[\w.]+)=\"(?P<words>[^\"]*)\"\s*\}"
)
_ASKED = re.compile(r"\.(when|unless)\b")

WORDS = {
    "compared": frozenset(COMPARED),
}
"""What some values can be, so that a misspelt word is not a passage that never stands."""


@dataclass
class Passages:
    """Reads the fences of a template, line by line."""

    values: Mapping[str, Any]
    """What the template can name, as it is in the manifest."""
    findings: list[Finding]
    _open: list[tuple[bool | None, Where]] = field(default_factory=list)

    @property
    def standing(self) -> bool:
        """Whether what is read now stands in the paper."""
        return all(shown is not False for shown, _ in self._open)

    def fence(self, line: str, where: Where) -> bool:
        """Whether a line is a fence of ours, which never stands in the paper itself."""
        match = _FENCE.fullmatch(line)
        if match is None:
            return False
        said = match["said"]
        if said is None:
            return self._closed(where)
        if not _ASKED.search(said):
            self._open.append((None, where))
            return False
        self._open.append((self._holds(said, where), where))
        return True

    def finish(self) -> None:
        """Every passage that was opened must be closed."""
        for _, where in self._open:
            self.findings.append(problem("papers-passage-open", where))

    def _closed(self, where: Where) -> bool:
        if not self._open:
            self.findings.append(problem("papers-passage-not-open", where))
            return True
        shown, _ = self._open.pop()
        return shown is not None

    def _holds(self, said: str, where: Where) -> bool:
        match = _CONDITION.fullmatch(said)
        if match is None or not match["words"].split():
            self.findings.append(problem("papers-condition", where, said=said))
            return True
        name, words = match["name"], match["words"].split()
        if name not in self.values:
            self.findings.append(unknown(name, self.values, where))
            return True
        known = WORDS.get(name.rpartition(".")[2])
        wrong = sorted(set(words) - known) if known else []
        if wrong and known:
            args = {"name": name, "words": ", ".join(wrong), "known": ", ".join(sorted(known))}
            self.findings.append(problem("papers-condition-word", where, **args))
        value = self.values[name]
        return (("" if value is None else str(value)) in words) is (match["kind"] == "when")


def unknown(name: str, values: Mapping[str, Any], where: Where) -> Finding:
    """The finding for a name that the report has no value of, with the one that is nearest."""
    from difflib import get_close_matches

    near = get_close_matches(name, values, n=1, cutoff=0.6)
    return problem("papers-variable", where, name=name, near=near[0] if near else "none")
