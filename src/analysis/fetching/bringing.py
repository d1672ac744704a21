"""From what was fetched to `data/raw`: what it would change, and then all of it or nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from analysis import language as lang
from analysis.errors import Finding
from analysis.fetching import municipalities, services
from analysis.fetching.boundaries import Boundaries
from analysis.fetching.placing import Placed, place
from analysis.fetching.structure import Structure
from analysis.language import LANGUAGES, Language
from analysis.sources import RawData


@dataclass(frozen=True)
class Change:
    """What a fetch would change in `data/raw`."""

    told: Callable[[Language], list[str]]
    """What changes, in lines for the planner."""
    findings: tuple[Finding, ...]
    replaces: bool
    """Whether something that was there becomes otherwise."""
    apply: Callable[[], None]
    """Do it: all or nothing."""
    nothing: bool = False
    """Whether everything was there already."""


def registry(raw: RawData, structure: Structure, scratch: Path, day: dt.date) -> Change:
    """The registry, brought up to the classification."""
    new = {"municipalities": structure.municipalities, "municipality_changes": structure.changes}
    changed = [name for name in municipalities.TABLES if not new[name].equals(raw.table(name))]

    def told(language: Language) -> list[str]:
        counts = {
            "new": len(structure.new),
            "ended": len(structure.ended),
            "renamed": len(structure.renamed),
        }
        lines = [lang.text(language, "fetch-told-registry", **counts)]
        for kind, codes in (
            ("new", structure.new), ("ended", structure.ended), ("renamed", structure.renamed)
        ):  # fmt: skip
            if codes:
                lines.append(lang.text(language, f"fetch-told-{kind}", codes=", ".join(codes)))
        return lines

    def apply() -> None:
        files = [
            Placed(name, raw.catalogue.resource(name).path, _csv(new[name]), like=name)
            for name in changed
        ]
        place(raw, files, scratch, day)

    replaces = bool(structure.ended or structure.renamed)
    return Change(told, structure.findings, replaces, apply, nothing=not changed)


def outlines(raw: RawData, fetched: Boundaries, scratch: Path, day: dt.date) -> Change:
    """Boundaries of a division."""
    first, last = fetched.period.first, fetched.period.last
    name = f"boundaries_{first.year}"
    path = f"boundaries/municipalities_{first.year}.parquet"
    content = fetched.file.read_bytes()
    there = {entry.name: entry for entry in raw.catalogue.resources}
    older = next(entry.name for entry in raw.catalogue.resources if entry.valid_from)

    def told(language: Language) -> list[str]:
        shown = {
            "first": lang.date_long(first, language),
            "last": lang.date_long(last, language),
        }
        return [lang.text(language, "fetch-told-boundaries", **shown)]

    def apply() -> None:
        texts = {"first": str(first.year), "last": str(last.year)}
        titles = {
            key: lang.text(language, "fetch-catalogue-boundaries", **texts)
            for key, language in zip(("title", "title_nn"), LANGUAGES, strict=True)
        }
        entry = {
            **titles,
            "description": lang.text("nb", "fetch-catalogue-boundaries-description"),
            "publisher_table": lang.text("nb", "fetch-catalogue-boundaries-table"),
            "publisher_table_nn": lang.text("nn", "fetch-catalogue-boundaries-table"),
            "sources": [{"title": "Kartverket: kommuneinfo", "path": _service(raw)}],
            "valid_from": first.isoformat(),
            "valid_to": last.isoformat(),
            "notes": _repairs(fetched),
        }
        place(raw, [Placed(name, path, content, there.get(name, there[older]).name, entry)],
              scratch, day)  # fmt: skip

    same = name in there and there[name].valid_to == last and there[name].bytes == len(content)
    return Change(told, (), name in there, apply, nothing=same)


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


def _csv(frame: pl.DataFrame) -> bytes:
    return frame.write_csv().encode()
