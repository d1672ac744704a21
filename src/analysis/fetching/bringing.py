"""From what was fetched to `data/raw`: what it would change, and then all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from analysis import language as lang
from analysis.errors import Finding
from analysis.fetching import municipalities, services
from analysis.fetching.boundaries import Boundaries
from analysis.fetching.placing import Original, Placed, archive
from analysis.fetching.structure import Structure
from analysis.importing import describing
from analysis.language import LANGUAGES, Language
from analysis.sources import RawData, catalogue


@dataclass(frozen=True)
class Change:
    """What a fetch would change in `data/raw`."""

    told: Callable[[Language], list[str]]
    """What changes, in lines for the planner."""
    findings: tuple[Finding, ...]
    replaces: bool
    """Whether something that was there becomes otherwise."""
    files: tuple[Placed, ...]
    """What `data/raw` shall hold."""
    original: Original
    """What the publisher answered."""
    nothing: bool = False
    """Whether everything was there already."""


def registry(raw: RawData, structure: Structure, answers: Sequence[Path]) -> Change:
    """The registry, brought up to the classification.

    Args:
        raw: the folder as it is.
        structure: the registry as it shall be.
        answers: what the service answered.
    """
    changed = [
        name for name in municipalities.TABLES if not structure.table(name).equals(raw.table(name))
    ]

    def told(language: Language) -> list[str]:
        groups = {"new": structure.new, "ended": structure.ended, "renamed": structure.renamed}
        counts = {kind: len(codes) for kind, codes in groups.items()}
        lines = [lang.text(language, "fetch-told-registry", **counts)]
        return lines + [
            lang.text(language, f"fetch-told-{kind}", codes=", ".join(codes))
            for kind, codes in groups.items()
            if codes
        ]

    files = tuple(
        Placed(
            name,
            raw.catalogue.resource(name).path,
            describing.as_csv(structure.table(name)),
            like=name,
        )
        for name in changed
    )
    kept = Original("ssb-klass.zip", archive(answers), "municipality_changes")
    replaces = bool(structure.ended or structure.renamed)
    return Change(told, structure.findings, replaces, files, kept, nothing=not changed)


def outlines(raw: RawData, fetched: Boundaries, answers: Sequence[Path]) -> Change:
    """Boundaries of a division.

    Args:
        raw: the folder as it is.
        fetched: the boundaries.
        answers: what the service answered.
    """
    first, last = fetched.period.first, fetched.period.last
    name = f"boundaries_{first.year}"
    content = fetched.file.read_bytes()
    there = {entry.name: entry for entry in raw.catalogue.resources}
    older = next(entry.name for entry in raw.catalogue.resources if entry.valid_from)

    def told(language: Language) -> list[str]:
        shown = {
            "first": lang.date_long(first, language),
            "last": lang.date_long(last, language),
        }
        return [lang.text(language, "fetch-told-boundaries", **shown)]

    path = f"boundaries/municipalities_{first.year}.parquet"
    like = name if name in there else older
    files = (Placed(name, path, content, like, _entry(raw, fetched)),)
    source = {"publisher_table": lang.text("nb", "fetch-catalogue-boundaries-table")}
    kept = Original("kartverket-kommuneinfo.zip", archive(answers), name, source)
    same = name in there and there[name].valid_to == last
    same = same and there[name].hash == catalogue.sha256(content)
    return Change(told, (), name in there, files, kept, nothing=same)


def _entry(raw: RawData, fetched: Boundaries) -> dict[str, object]:
    """What the catalogue says of the boundaries."""
    first, last = fetched.period.first, fetched.period.last
    texts = {"first": str(first.year), "last": str(last.year)}
    titles = {
        key: lang.text(language, "fetch-catalogue-boundaries", **texts)
        for key, language in zip(("title", "title_nn"), LANGUAGES, strict=True)
    }
    return {
        **titles,
        "description": lang.text("nb", "fetch-catalogue-boundaries-description"),
        "publisher_table": lang.text("nb", "fetch-catalogue-boundaries-table"),
        "publisher_table_nn": lang.text("nn", "fetch-catalogue-boundaries-table"),
        "sources": [{"title": "Kartverket: kommuneinfo", "path": _service(raw)}],
        "valid_from": first.isoformat(),
        "valid_to": last.isoformat(),
        "notes": _repairs(fetched),
    }


def _service(raw: RawData) -> str:
    found = [entry.url for entry in raw.catalogue.services if entry.name == services.KOMMUNEINFO]
    return found[0]


def _repairs(fetched: Boundaries) -> list[dict[str, object]]:
    """What the conversion mended, as the catalogue's notes."""
    from analysis.sources.kartverket import ARTEFACT_SQUARE_METRES

    repair = fetched.repair
    mended = {
        "polygons": repair.polygons,
        "overlaps": repair.overlaps,
        "square_metres": round(repair.overlap_square_metres),
    }
    filled = {
        "holes": repair.holes,
        "square_metres": round(repair.hole_square_metres),
        "limit": int(ARTEFACT_SQUARE_METRES),
    }
    return [
        {"key": "boundaries-repaired", "column": "geometry", "args": mended},
        {"key": "boundaries-holes-filled", "column": "geometry", "args": filled},
    ]
