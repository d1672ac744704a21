"""Exhibits that are neither a plot nor a plain table of their rows: cards and groups."""

from __future__ import annotations

from dataclasses import dataclass, field

import polars as pl
from markupsafe import Markup

from analysis.figures import markup, tables
from analysis.figures.about import About
from analysis.figures.exhibit import Exhibit


@dataclass(frozen=True)
class Drawn(Exhibit):
    """An exhibit whose page shows its own markup; the rows behind it are the downloads."""

    drawn: Markup = field(default_factory=Markup)

    def page_html(self) -> Markup:
        """The markup as one block, with what it shows and the downloads under it."""
        return markup.block(
            "div",
            self.drawn,
            self._description(),
            self._source(downloads=True),
            attributes={"class": f"exhibit exhibit-{self.kind}", "data-exhibit": self.name},
        )

    def _notebook_html(self) -> Markup:
        return self._in_notebook(self.drawn, self._description())


def exhibit(
    name: str, words: tuple[str, str], table: pl.DataFrame, drawn: Markup, about: About
) -> Drawn:
    """A drawn table.

    Args:
        name: names the exhibit and its downloads.
        words: the caption, and a sentence under it.
        table: the rows behind it, columns of the vocabulary.
        drawn: what the page shows.
        about: written language, source.
    """
    return Drawn(**vars(tables.worded(name, words, table, about)), drawn=drawn)
