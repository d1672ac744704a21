"""Tables that withhold small counts of people, with the threshold in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import polars as pl
from markupsafe import Markup, escape

from analysis import language as lang
from analysis.figures.cells import explain
from analysis.figures.exhibit import Exhibit
from analysis.language import Language


@dataclass(frozen=True)
class Protected(Exhibit):
    """A table whose small counts are withheld by the threshold of the planning cycle."""

    smallest: int = 0
    """The smallest count of people that is shown."""
    page: pl.DataFrame | None = None
    """The rows on the page, where the downloads have more."""

    def _table(self, links: Sequence[str] = ()) -> tuple[Markup, Markup]:
        """The table, and what its marks mean: the threshold is the cycle's, not a publisher's."""
        if self.page is not None:
            return replace(self, table=self.page, page=None)._table(links)
        usual = escape(explain(["suppressed"], self.language))
        own = escape(words("explain", self.smallest, self.language))
        drawn, note = super()._table(links)
        return _replaced(drawn, usual, own), _replaced(note, usual, own)


def words(key: str, smallest: int, language: Language) -> str:
    """A text about what is withheld: `explain` for a mark, `method` for a description."""
    largest = smallest - 1
    ending = "-one" if largest == 1 else ""
    return lang.text(language, f"disclosure-{key}{ending}", largest=largest)


def _replaced(text: Markup, usual: Markup, own: Markup) -> Markup:
    return Markup(str(text).replace(str(usual), str(own)))  # noqa: S704 -- all three are escaped
