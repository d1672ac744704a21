"""Two settings side by side: A and B, or the one that is pinned and where the sliders stand."""

from __future__ import annotations

from typing import Literal

import ipywidgets as widgets

from analysis import language as lang
from analysis.explore import panels, tables
from analysis.explore.board import Board
from analysis.explore.tables import Pinned
from analysis.figures.markup import element
from analysis.language import Language

Side = Literal["a", "b"]
_SIDES: tuple[Side, Side] = ("a", "b")


class Comparison:
    """What is pinned, and its tables."""

    def __init__(self, language: Language) -> None:
        """Nothing is pinned yet."""
        self._language = language
        self.pinned: dict[Side, Pinned] = {}
        self.settings = widgets.HTML()
        self.numbers = Board()
        self._now: Pinned | None = None
        self._show()

    def follow(self, now: Pinned | None) -> None:
        """Where the sliders stand now; None where that cannot be met."""
        self._now = now
        if len(self.pinned) == 1:
            self._show()

    def pin(self, side: Side) -> None:
        """Keep where the sliders stand, as A or as B."""
        if self._now is not None:
            self.pinned[side] = self._now
            self._show()

    def release(self) -> None:
        """Pin nothing any more."""
        self.pinned.clear()
        self._show()

    def _show(self) -> None:
        title = element("h3", lang.text(self._language, "explore-side-by-side"))
        if not self.pinned:
            hint = panels.paragraph(lang.text(self._language, "explore-nothing-pinned"), "soft")
            self.settings.value = panels.panel(title, hint)
            self.numbers.layout.display = "none"
            return
        self.numbers.stale = len(self.pinned) == 1 and self._now is None
        first, second = (self.pinned.get(side, self._now) for side in _SIDES)
        if first is None or second is None:
            return
        titles = self._titles()
        moved = lang.text(
            self._language,
            "explore-moved",
            people=tables.people_moved(first, second),
            first=titles[0],
            second=titles[1],
        )
        shown = tables.settings(first, second, titles, self._language)
        self.settings.value = panels.panel(title, panels.paragraph(moved), shown)
        self.numbers.markup = str(tables.differences(first, second, titles, self._language))
        self.numbers.layout.display = None

    def _titles(self) -> tuple[str, str]:
        now = lang.text(self._language, "explore-now")
        first, second = (side.upper() if side in self.pinned else now for side in _SIDES)
        return first, second
