"""What `datapackage.json` may say: for each file what it is, whose it is, its terms and its hash.

Frictionless Data Package v1, with the workbook's own keys beside. A key that is not known here is
an error with its place, so that a typo never passes in silence.
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from analysis.errors import Where, fail
from analysis.language import Language

FILE = "datapackage.json"

Sha256 = Annotated[str, Field(pattern=r"^sha256:[0-9a-f]{64}$")]


class Part(BaseModel):
    """A part of the catalogue: unknown keys are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Column(Part):
    """A column as the catalogue describes it."""

    name: str
    type: str
    description: str
    constraints: dict[str, Any] = {}


class Target(Part):
    """The table and column a foreign key points to."""

    resource: str
    fields: str | tuple[str, ...]


class ForeignKey(Part):
    """A column whose values are found in another table."""

    fields: str | tuple[str, ...]
    reference: Target


class TableSchema(Part):
    """Frictionless Table Schema, as far as the workbook uses it."""

    fields: tuple[Column, ...]
    primaryKey: tuple[str, ...] = ()  # noqa: N815 -- Frictionless' own spelling
    missingValues: tuple[str, ...] = ("",)  # noqa: N815
    foreignKeys: tuple[ForeignKey, ...] = ()  # noqa: N815


class Licence(Part):
    """The terms of use."""

    name: str
    title: str
    title_nn: str | None = None
    """Where nynorsk has words of its own."""
    path: str | None = None

    def in_language(self, language: Language) -> str:
        """The terms in a written language."""
        return (language == "nn" and self.title_nn) or self.title


class Source(Part):
    """Where a file came from."""

    title: str
    path: str | None = None


class Note(Part):
    """What was mended, chosen or unclear when the file was brought in: a note-finding."""

    key: str
    column: str | None = None
    args: dict[str, str | int | float] = {}


class Resource(Part):
    """One file of `data/raw`."""

    name: str
    path: str
    profile: str = "tabular-data-resource"
    format: str
    mediatype: str
    encoding: str | None = None
    title: str
    title_nn: str
    description: str
    publisher: str
    publisher_nn: str | None = None
    publisher_table: str
    publisher_table_nn: str | None = None
    """Where nynorsk has words of its own; a publisher's names and titles stand as they are."""
    licenses: tuple[Licence, ...] = Field(min_length=1)
    sources: tuple[Source, ...] = Field(min_length=1)
    retrieved: dt.date
    """The day it was brought into the workbook."""
    published: dt.date | None = None
    """The day the publisher issued it, where known."""
    structure: dt.date | None = None
    """The day whose municipality codes a table without a year uses."""
    table: str | None = None
    """The table that a kept original was brought in for."""
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    """The first and last day that boundaries are valid."""
    hash: Sha256
    bytes: int
    schema_: TableSchema = Field(alias="schema")
    notes: tuple[Note, ...] = ()

    @property
    def sha256(self) -> str:
        """The hash without its prefix."""
        return self.hash.removeprefix("sha256:")

    def in_language(self, language: Language) -> str:
        """The title in a written language."""
        return self.title if language == "nb" else self.title_nn

    def publisher_in(self, language: Language) -> str:
        """Whose it is, in a written language."""
        return (language == "nn" and self.publisher_nn) or self.publisher

    def publisher_table_in(self, language: Language) -> str:
        """What its publisher calls it, in a written language."""
        return (language == "nn" and self.publisher_table_nn) or self.publisher_table


class Service(Part):
    """A publisher's service on the internet, where official figures are fetched."""

    name: str
    url: str
    """The address that every request to the service begins with."""
    publisher: str


class Catalogue(Part):
    """Every file of `data/raw`, and the services that some of them can be fetched from."""

    profile: str
    name: str
    title: str
    description: str
    created: dt.date
    services: tuple[Service, ...] = ()
    resources: tuple[Resource, ...]

    def resource(self, name: str) -> Resource:
        """The resource of that name; a finding lists those there are."""
        named = {resource.name: resource for resource in self.resources}
        if name not in named:
            fail("table-unknown", Where(FILE), table=name, known=", ".join(named))
        return named[name]
