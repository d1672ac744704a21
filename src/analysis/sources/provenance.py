"""Where tables come from, as a table: title, publisher, licence, date, path and hash."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from analysis.language import Language
from analysis.sources.datapackage import Resource
from analysis.sources.tables import TABLES

SCHEMA = {
    "table": pl.String,
    "title": pl.String,
    "publisher": pl.String,
    "publisher_table": pl.String,
    "licence": pl.String,
    "licence_url": pl.String,
    "retrieved": pl.Date,
    "path": pl.String,
    "sha256": pl.String,
    "source_url": pl.String,
}


def frame(resources: Sequence[Resource], language: Language) -> pl.DataFrame:
    """One row per resource, columns as in `SCHEMA`."""
    rows = [
        (
            resource.name,
            resource.in_language(language),
            resource.publisher_in(language),
            resource.publisher_table_in(language),
            "; ".join(licence.in_language(language) for licence in resource.licenses),
            resource.licenses[0].path,
            resource.retrieved,
            resource.path,
            published_hash(resource),
            resource.sources[0].path,
        )
        for resource in resources
    ]
    return pl.DataFrame(rows, schema=SCHEMA, orient="row")


def published_hash(resource: Resource) -> str | None:
    """The sha256 that readers may see: none of a table with small counts, or of its original.

    Whoever knows all but a few small numbers of such a file could write it in every possible way
    and compare hashes: suppression would not hold. `sources verify` reads the catalogue's own.
    """
    table = TABLES.get(resource.table or resource.name)
    return None if table is not None and table.small_counts else resource.sha256
