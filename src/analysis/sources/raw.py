"""One opened `data/raw`: tables that hold what they promise, or every reason why they do not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl

from analysis.cycle import Cycle
from analysis.errors import Finding, Severity, Where, WorkbookError, fail
from analysis.language import Language
from analysis.sources import catalogue as catalogues
from analysis.sources import checks, cycles, doubts, kartverket, provenance, reading
from analysis.sources.datapackage import FILE, Catalogue, Resource
from analysis.sources.descriptors import descriptor
from analysis.sources.tables import REGISTRY, TABLES

if TYPE_CHECKING:
    import geopandas as gpd


class RawData:
    """The raw figures of one folder. Each table is read and checked once."""

    def __init__(self, folder: Path) -> None:
        """Open a folder; its catalogue is read at once.

        Raises:
            WorkbookError: the catalogue is missing or does not hold what it must.
        """
        self.folder = folder
        self.catalogue: Catalogue = catalogues.read(folder)
        self._opened: dict[str, _Opened] = {}
        self._tables: dict[str, pl.DataFrame] = {}

    def table(self, name: str) -> pl.DataFrame:
        """A table: hash verified, columns typed, every rule of its schema and its codes held.

        Raises:
            WorkbookError: everything that is wrong with the file, with row and column.
        """
        if name not in self._tables:
            findings = self._findings(name)
            if findings:
                raise WorkbookError(*findings)
            self._tables[name] = self._open(name).frame.drop(reading.LINE)
        return self._tables[name]

    def tables(self, names: Iterable[str]) -> dict[str, pl.DataFrame]:
        """Several tables by name; every reason why any of them does not hold what it must.

        Raises:
            WorkbookError: as in `table`.
        """
        return {name: self.table(name) for name in names}

    def with_lines(self, name: str) -> pl.DataFrame:
        """A table as `table` gives it, and `line`: the line of each row in its file."""
        return self.table(name).with_columns(self._open(name).frame[reading.LINE])

    def doubts(self, name: str) -> list[Finding]:
        """What holds in a table and is still worth a second look, as warnings."""
        shown = catalogues.shown_path(self.folder, self.catalogue.resource(name).path)
        return doubts.of(name, self.with_lines(name), shown)

    @property
    def names(self) -> list[str]:
        """Everything the catalogue describes, in its order."""
        return [resource.name for resource in self.catalogue.resources]

    def boundaries(self, date: dt.date) -> gpd.GeoDataFrame:
        """The municipalities' boundaries on a day: `code`, `geometry` in EPSG:25833.

        Raises:
            WorkbookError: no boundaries are valid on that day, or the file is another one.
        """
        resource = self.boundary_resource(date)
        content = self._boundary_file(resource)
        return kartverket.read(content, catalogues.shown_path(self.folder, resource.path))

    def boundary_resource(self, date: dt.date) -> Resource:
        """The catalogue's entry of the boundaries that are valid on a day."""
        dated = {
            (entry.valid_from, entry.valid_to): entry
            for entry in self.catalogue.resources
            if entry.valid_from and entry.valid_to
        }
        on_day = [entry for (first, last), entry in dated.items() if first <= date <= last]
        if not on_day:
            known = ", ".join(f"{first}–{last}" for first, last in dated)
            fail("boundaries-missing", date=date.isoformat(), known=known)
        return on_day[0]

    def cycle(self, county: str, cycle: str) -> Cycle:
        """One planning cycle of one county.

        Raises:
            WorkbookError: no such county, no such cycle, or a file that does not hold.
        """
        checks.county(county, self.table("counties"))
        return cycles.read(self.folder, county, cycle)

    def cycles(self) -> list[Cycle]:
        """Every planning cycle there is a file for, by county and cycle."""
        return [cycles.read(self.folder, *names) for names in cycles.names(self.folder)]

    def verify(self) -> list[Finding]:
        """Files that are missing, changed or not catalogued."""
        return catalogues.verify(self.folder, self.catalogue)

    def check(self) -> list[Finding]:
        """Everything that is wrong or worth knowing in the folder, errors and notes."""
        findings: list[Finding] = []
        described = {resource.name for resource in self.catalogue.resources}
        for name in TABLES:
            if name in described:
                wrong = self._findings(name)
                findings += [*wrong, *self._described(name), *([] if wrong else self.doubts(name))]
            else:
                where = Where(catalogues.shown_path(self.folder, FILE))
                args = {"table": name}
                findings.append(Finding("table-not-catalogued", Severity.ERROR, where, args))
        findings += cycles.misnamed(self.folder)
        for county, cycle in cycles.names(self.folder):
            findings += _raised(partial(self._cycle_with_figures, county, cycle))
        for resource in self.catalogue.resources:
            if resource.valid_from is not None:
                findings += _raised(partial(self._boundary_file, resource))
        return _once([*findings, *self.verify(), *self.notes()])

    def notes(self, names: Iterable[str] | None = None) -> list[Finding]:
        """What was mended, chosen or unclear when files were brought in, as note-findings."""
        wanted = None if names is None else set(names)
        return [
            Finding(
                note.key,
                Severity.NOTE,
                Where(catalogues.shown_path(self.folder, resource.path), column=note.column),
                note.args,
            )
            for resource in self.catalogue.resources
            if wanted is None or resource.name in wanted
            for note in resource.notes
        ]

    def provenance(self, names: Iterable[str], language: Language = "nb") -> pl.DataFrame:
        """Where tables come from: one row each, columns as in `provenance.SCHEMA`."""
        return provenance.frame([self.catalogue.resource(name) for name in names], language)

    def accept(self, file: str | Path) -> Resource:
        """Catalogue a file as it is now, after it has been checked; a spoilt one is refused.

        Raises:
            WorkbookError: the file is not catalogued, or does not hold what its table promises.
        """
        resource = catalogues.find(self.folder, self.catalogue, file)
        findings: list[Finding] = []
        if resource.name in TABLES:
            self._opened.pop(resource.name, None)
            self._tables.pop(resource.name, None)
            findings = self._content_findings(resource.name)
        elif resource.valid_from is not None:
            content = catalogues.read_bytes(self.folder, resource.path)
            findings = self._boundary_findings(resource, content)
        if findings:
            raise WorkbookError(*findings)
        table = TABLES.get(resource.name)
        schema = descriptor(table) if table else None
        accepted = catalogues.accept(self.folder, resource.path, schema)
        self.catalogue = catalogues.read(self.folder)
        return accepted

    def _boundary_file(self, resource: Resource) -> bytes:
        """The bytes of a boundary file that is the accepted one and has every municipality."""
        content = catalogues.read_bytes(self.folder, resource.path)
        findings = catalogues.changed(self.folder, resource, content)
        findings = findings or self._boundary_findings(resource, content)
        if findings:
            raise WorkbookError(*findings)
        return content

    def _boundary_findings(self, resource: Resource, content: bytes) -> list[Finding]:
        shown = catalogues.shown_path(self.folder, resource.path)
        codes = kartverket.codes(content, shown)
        day = resource.valid_from or dt.date.min
        return reading.limited(checks.boundaries(codes, self._registry(), day, shown))

    def _cycle_with_figures(self, county: str, cycle: str) -> None:
        """A cycle must hold, and there must be figures and borders of what it speaks of."""
        plan = self.cycle(county, cycle)
        shown = catalogues.shown_path(self.folder, f"{catalogues.CYCLES}/{plan.name}.toml")
        findings = [
            *checks.cycle_years(plan, self.table("settlement"), shown),
            *checks.cycle_inhabitants(plan, self.table("population"), shown),
            *checks.cycle_structure(plan, self._registry(), shown),
            *self._without_boundaries(plan.structure, shown),
        ]
        if findings:
            raise WorkbookError(*cycles.located(self.folder, plan.name, findings))

    def _without_boundaries(self, date: dt.date, file: str) -> list[Finding]:
        """A finding at the cycle's `structure` when no boundaries are valid on that day."""
        found = _raised(partial(self.boundary_resource, date))
        return [replace(one, where=Where(file, column="structure")) for one in found]

    def _findings(self, name: str) -> list[Finding]:
        """What is wrong with a table: its content first, then that it is not the accepted file."""
        resource = self.catalogue.resource(name)
        if name not in TABLES:
            fail("table-without-schema", Where(resource.path), table=name)
        try:
            wrong = self._content_findings(name)
        except WorkbookError as problem:
            return list(problem.findings)
        content = self._opened[name].content
        return [*wrong, *catalogues.changed(self.folder, resource, content)]

    def _described(self, name: str) -> list[Finding]:
        """A finding when the catalogue describes other columns than the table has."""
        resource = self.catalogue.resource(name)
        described = [(column.name, column.type) for column in resource.schema_.fields]
        actual = [(part["name"], part["type"]) for part in descriptor(TABLES[name])["fields"]]
        if described == actual:
            return []
        shown = catalogues.shown_path(self.folder, resource.path)
        where = Where(catalogues.shown_path(self.folder, FILE), column=name)
        return [Finding("catalogue-schema-differs", Severity.ERROR, where, {"file": shown})]

    def _content_findings(self, name: str) -> list[Finding]:
        opened = self._open(name)
        return reading.limited(opened.findings or self._across(name, opened.frame))

    def _across(self, name: str, frame: pl.DataFrame) -> list[Finding]:
        """What is wrong with a table when it is laid beside the tables it refers to."""
        table, resource = TABLES[name], self.catalogue.resource(name)
        shown = catalogues.shown_path(self.folder, resource.path)
        found: list[Finding] = []
        for reference in table.references:
            target = self._whole(reference.table)
            found += checks.references(frame, reference, target, shown)
        if table.codes is not None:
            dated = table.codes.on or "year" in frame.columns
            if not dated and resource.structure is None:
                where = Where(catalogues.shown_path(self.folder, FILE), column=name)
                fail("catalogue-key-missing", where, entry="structure")
            found += checks.codes(frame, table.codes, self._registry(), resource.structure, shown)
        return found

    def _registry(self) -> checks.Registry:
        return checks.Registry(*(self._whole(part) for part in REGISTRY))

    def _whole(self, name: str) -> pl.DataFrame:
        """A table that others are compared with: it must itself hold."""
        opened = self._open(name)
        if opened.findings:
            raise WorkbookError(*reading.limited(opened.findings))
        return opened.frame

    def _open(self, name: str) -> _Opened:
        if name not in self._opened:
            resource = self.catalogue.resource(name)
            content = catalogues.read_bytes(self.folder, resource.path)
            shown = catalogues.shown_path(self.folder, resource.path)
            table = TABLES[name]
            read = reading.read(content, table.schema, shown, may_be_empty=table.own)
            self._opened[name] = _Opened(content, read.frame, read.findings)
        return self._opened[name]


@dataclass(frozen=True)
class _Opened:
    """A table's file as read once: what is hashed is what is parsed."""

    content: bytes
    frame: pl.DataFrame
    findings: tuple[Finding, ...]


def _raised(attempt: Callable[[], object]) -> list[Finding]:
    """The findings of something that holds or raises them."""
    try:
        attempt()
    except WorkbookError as problem:
        return list(problem.findings)
    return []


def _once(findings: Iterable[Finding]) -> list[Finding]:
    """Each finding once, in order: a spoilt table is met again by every table that needs it."""
    return list({finding.id: finding for finding in findings}.values())
