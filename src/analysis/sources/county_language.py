"""Which written language a county itself uses."""

from __future__ import annotations

from pathlib import Path

import polars as pl

from analysis.errors import WorkbookError
from analysis.language import LANGUAGES, Language
from analysis.sources import RawData, cycles
from analysis.sources.schemas import LANGUAGE_FORMS

_FORMS: dict[str, Language] = dict(zip(LANGUAGE_FORMS, LANGUAGES, strict=False))
"""What a county has decided; one that is neutral has not."""


def language_of(folder: Path, county: str, cycle: str | None = None) -> Language | None:
    """The written language a county itself uses, as far as anything in `data/raw` tells.

    Its planning cycle says it, the one named or else the last; a county without any has what it
    has decided. None where nothing does, or where the files do not hold: that is told later.

    Args:
        folder: `data/raw`.
        county: county number, two characters.
        cycle: first and last year.
    """
    own = [years for number, years in cycles.names(folder) if number == county]
    years = cycle if cycle in own else max(own, default=None)
    try:
        if years is not None:
            return cycles.read(folder, county, years).language
        counties = RawData(folder).table("counties").filter(pl.col("code") == county)
    except WorkbookError:
        return None
    decided = counties.sort("valid_from")["language_form"]
    return _FORMS.get(decided[-1]) if len(decided) else None
