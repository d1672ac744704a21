"""What an exhibit is about, and the line that says where its figures come from."""

from __future__ import annotations

from dataclasses import dataclass, replace

import polars as pl

from analysis.language import Language


@dataclass(frozen=True)
class About:
    """The place, the year and the written language that every exhibit of a page shares."""

    place: str
    """Name of the county, or of the municipality."""
    year: int
    """The year reported on; the last year of a series."""
    language: Language
    source: str = ""
    """The source line, from `source_line`."""
    county: str = ""
    """The county's code, where a page names a command that needs it."""

    def citing(self, provenance: pl.DataFrame) -> About:
        """The same, with the source line of the tables that an exhibit rests on."""
        return replace(self, source=source_line(provenance))


def source_line(provenance: pl.DataFrame) -> str:
    """Publisher, table and licence of each source, every source once.

    Args:
        provenance: `publisher`, `publisher_table` (may be null), `licence`, one row per table.
    """
    sources = [
        ", ".join(part for part in row if part)
        for row in provenance.select("publisher", "publisher_table", "licence").iter_rows()
    ]
    return "; ".join(dict.fromkeys(sources))
