"""What every notebook opens first: the figures, the planning cycle, the language, a place to write.

    from analysis import workbook

    book = workbook.open(county, cycle, language)

Shown in JupyterLab, a mistake in the figures is a list of findings instead of a traceback; the
build reads the same findings from the notebook's output.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import secrets
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl
from markupsafe import Markup

from analysis import language as lang
from analysis import paths, vocabulary
from analysis.cycle import Cycle
from analysis.errors import Finding, Where, WorkbookError, describe, fail, system_reason
from analysis.language import LANGUAGES, Language
from analysis.registry import structure
from analysis.sources import RawData

if TYPE_CHECKING:
    import geopandas as gpd

FINDINGS_MIME = "application/vnd.sektorplan.findings+json"

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_FILE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,80}\.[a-z]+")
_GEOMETRY = "geometry"


@dataclass(frozen=True, repr=False)
class Written:
    """A processed table that was written; a notebook shows where it lies as one line."""

    path: Path
    rows: int
    language: Language

    def __repr__(self) -> str:
        """The file from the workbook's folder on, and its number of rows."""
        place = "/".join(self.path.parts[-4:])
        return lang.text(self.language, "workbook-written", file=place, rows=self.rows)


class Workbook:
    """The workbook as one notebook sees it: one county, one planning cycle, one language."""

    def __init__(self, raw: RawData, cycle: Cycle, language: Language, folder: Path) -> None:
        """Hold what `open` found; `folder` is where `write` writes."""
        self.raw = raw
        self.cycle = cycle
        self.language = language
        self._folder = folder

    def write(
        self, name: str, frame: pl.DataFrame | gpd.GeoDataFrame, *, sources: Sequence[str]
    ) -> Written:
        """Write a processed table and where it comes from.

        `<name>.parquet` (GeoParquet for geometries) and `<name>.provenance.json`, each put in
        place in one move: whoever reads at the same time sees the old file or the new one.

        Args:
            name: file name without ending, lower case.
            frame: columns of the vocabulary, and a geometry if any.
            sources: the raw tables it is made from.

        Raises:
            KeyError: a column is not in the vocabulary.
            ValueError: the name is no file name.
            WorkbookError: the disk is full, or the folder cannot be written in.
        """
        if not _NAME.fullmatch(name):
            raise ValueError(f"{name!r} is not a name for a processed table")
        columns = [_described(column) for column in frame.columns if column != _GEOMETRY]
        content = _parquet(frame)
        provenance = {
            "name": name,
            "sha256": hashlib.sha256(content).hexdigest(),
            "rows": len(frame),
            "made_by": _notebook(),
            "inputs": self._inputs(sources),
            "columns": columns,
        }
        described = json.dumps(provenance, ensure_ascii=False, indent=2) + "\n"
        path = self._folder / f"{name}.parquet"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            _in_one_move(path, content)
            _in_one_move(path.with_suffix(".provenance.json"), described.encode())
        except OSError as problem:
            fail("processed-not-written", Where(path.name), reason=system_reason(problem))
        return Written(path, len(frame), self.language)

    def keep(self, folder: str, file: str, content: bytes) -> str:
        """Keep a file that an analyst named, in a folder beside the processed tables.

        Nothing is ever written over, and nothing outside the processed figures.

        Args:
            folder: below those of the county and planning cycle, lower case.
            file: name and ending.
            content: all of it.

        Returns:
            where it lies, from the workbook's folder on.

        Raises:
            WorkbookError: the name cannot be used, the file exists, or it cannot be written.
        """
        if not _FILE.fullmatch(file):
            fail("export-name", name=file)
        path = self._folder / folder / file
        shown = "/".join(path.parts[-5:])
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("xb") as kept:
                kept.write(content)
        except FileExistsError:
            fail("export-exists", file=shown)
        except OSError as problem:
            fail("export-not-written", file=shown, reason=system_reason(problem))
        return shown

    def findings(self, found: Iterable[Finding]) -> None:
        """Record what the notebook's checks found, for the method page and the manifest."""
        recorded = list(found)
        counted = lang.text(self.language, "workbook-findings", count=len(recorded))
        _display({"text/plain": counted, FINDINGS_MIME: findings_json(recorded)})

    def _inputs(self, sources: Sequence[str]) -> list[dict[str, str]]:
        folder = "/".join(self.raw.folder.resolve().parts[-2:])
        found = self.raw.provenance(list(sources)).select("table", "path", "sha256")
        return [
            {"table": table, "path": f"{folder}/{path}", "sha256": sha256}
            for table, path, sha256 in found.iter_rows()
        ]


def open(county: str, cycle: str, language: str) -> Workbook:  # noqa: A001 -- read: workbook.open
    """Open the workbook for one county, planning cycle and language.

    Args:
        county: county code, two characters.
        cycle: first and last year of the plan, `2021-2023`.
        language: `nb` or `nn`.

    Raises:
        WorkbookError: the county, the cycle or the language is not there, or no text.
    """
    known = next((name for name in LANGUAGES if name == language), None)
    _show_findings_instead_of_tracebacks(known or "nb")
    if known is None:
        fail("language-unknown", language=language, known=", ".join(LANGUAGES))
    _require_text(county=county, cycle=cycle)
    raw = RawData(paths.raw())
    plan = raw.cycle(county, cycle)
    raw = structure.at(raw, plan.structure)
    return Workbook(raw, plan, known, paths.processed() / plan.name)


def _require_text(**parameters: object) -> None:
    """In a notebook, 50 is easily written where "50" is meant."""
    for name, value in parameters.items():
        if not isinstance(value, str):
            fail("parameter-not-text", parameter=name, value=str(value))


def findings_json(findings: Iterable[Finding]) -> list[dict[str, Any]]:
    """Findings as JSON that keeps everything they are made of."""
    return [
        {
            "key": finding.key,
            "severity": finding.severity.value,
            "file": finding.where.file,
            "row": finding.where.row,
            "column": finding.where.column,
            "args": dict(finding.args),
        }
        for finding in findings
    ]


def _show_findings_instead_of_tracebacks(language: Language) -> None:
    """In a notebook, a `WorkbookError` displays its findings; elsewhere nothing changes."""
    shell = _shell()
    if shell is None:
        return

    def shown(
        self: Any,  # noqa: ANN401 -- IPython's shell
        kind: type[WorkbookError],
        problem: WorkbookError,
        trace: object,
        tb_offset: int | None = None,
    ) -> list[str]:
        del trace, tb_offset
        lines = [describe(finding, language) for finding in problem.findings]
        _display(
            {
                "text/plain": "\n".join(lines),
                "text/html": _list(problem.findings, language),
                FINDINGS_MIME: findings_json(problem.findings),
            }
        )
        self._showtraceback(kind, problem, lines)
        return lines

    shell.set_custom_exc((WorkbookError,), shown)


def _list(findings: Iterable[Finding], language: Language) -> str:
    item = Markup("<li><strong>{}</strong> {}</li>")
    items = (
        item.format(lang.text(language, f"severity-{found.severity}"), describe(found, language))
        for found in findings
    )
    return str(Markup("<ul>{}</ul>").format(Markup("").join(items)))


def _shell() -> Any:  # noqa: ANN401 -- IPython's shell, or None outside a notebook
    if "IPython" not in sys.modules:
        return None
    from IPython.core.getipython import get_ipython

    return get_ipython()


def _display(bundle: dict[str, Any]) -> None:
    """Show in a notebook; a plain Python session has no place for it."""
    if _shell() is not None:
        from IPython.display import display

        display(bundle, raw=True)  # type: ignore[no-untyped-call]


def _described(name: str) -> dict[str, str]:
    column = vocabulary.column(name)
    return {"name": name, "dtype": column.dtype, "unit": column.unit}


def _parquet(frame: pl.DataFrame | gpd.GeoDataFrame) -> bytes:
    content = io.BytesIO()
    if isinstance(frame, pl.DataFrame):
        frame.write_parquet(content, compression="zstd")
    else:
        frame.to_parquet(content, compression="zstd", index=False)
    return content.getvalue()


def _notebook() -> str | None:
    """The notebook that runs, as its path in the workbook; None in a plain Python session.

    JupyterLab and the build both tell the kernel which notebook it runs.
    """
    shell = _shell()
    told = None if shell is None else shell.user_ns.get("__session__")
    return f"{paths.notebooks().name}/{Path(told).name}" if told else None


def _in_one_move(path: Path, content: bytes) -> None:
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}.draft")
    try:
        draft.write_bytes(content)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
