"""A whole little workbook: real figures, two small notebooks, one page of prose."""

from __future__ import annotations

import datetime as dt
import json
import shutil
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import polars as pl
import pytest

from analysis.cycle import Cycle
from analysis.errors import Finding, WorkbookError
from analysis.publishing.build import Request

ROOT = Path(__file__).resolve().parents[2]
NOW = dt.datetime(2020, 11, 20, 9, 30, tzinfo=dt.timezone(dt.timedelta(hours=1)))
COUNTY, CYCLE = "50", "2021-2023"

EXHIBIT = "application/vnd.sektorplan.exhibit+json"
VALUES = "application/vnd.sektorplan.values+json"
FINDINGS = "application/vnd.sektorplan.findings+json"

PARAMETERS = 'county = "00"\ncycle = "1900-1901"\nlanguage = "nb"'

Cell = dict[str, Any]


def code(source: str, *, tags: Iterable[str] = (), outputs: Iterable[Any] = ()) -> Cell:
    return {
        "cell_type": "code",
        "id": f"c{abs(hash(source)) % 10**8}",
        "metadata": {"tags": list(tags)} if tags else {},
        "execution_count": None,
        "source": textwrap.dedent(source),
        "outputs": list(outputs),
    }


def text(source: str) -> Cell:
    return {
        "cell_type": "markdown",
        "id": f"m{abs(hash(source)) % 10**8}",
        "metadata": {},
        "source": source,
    }


def notebook(*cells: Cell) -> dict[str, Any]:
    return {"cells": list(cells), "metadata": {}, "nbformat": 4, "nbformat_minor": 5}


def parameters(source: str = PARAMETERS) -> Cell:
    return code(source, tags=["parameters"])


def displayed(bundle: dict[str, Any]) -> dict[str, Any]:
    return {"output_type": "display_data", "metadata": {}, "data": bundle}


def exhibit(name: str = "requests", kind: str = "figure", **changes: Any) -> dict[str, Any]:
    """An exhibit's display output, as `analysis.figures` makes it."""
    said = {
        "name": name,
        "kind": kind,
        "title": "Flest i Trondheim",
        "description": "Figuren viser noe.",
        "alt": "Et kart.",
        "source": "IMDi, bosatt_anmodede",
        "columns": [
            {"name": "name", "label": "Kommune"},
            {"name": "requested", "label": "Anmodet"},
        ],
        "rows": [["Trondheim", 140], ["Osen", 0]],
    } | changes
    block = f'```{{=html}}\n<div class="exhibit" data-exhibit="{name}"></div>\n```\n'
    return {"text/plain": said["title"], "text/markdown": block, EXHIBIT: said}


def shows(label: str, bundle: dict[str, Any]) -> Cell:
    """A labelled cell that displays a bundle when it runs."""
    return code(
        f"""\
        #| label: {label}
        from IPython.display import display
        display({bundle!r}, raw=True)"""
    )


@dataclass
class Workbook:
    """A folder that `SEKTORPLAN_ROOT` names."""

    root: Path
    output: Path = field(init=False)

    def __post_init__(self) -> None:
        self.output = self.root / "reports" / "published"

    def write_notebook(self, name: str, *cells: Cell) -> Path:
        path = self.root / "notebooks" / name
        path.write_text(json.dumps(notebook(*cells)), encoding="utf-8")
        return path

    def write_page(self, name: str, source: str, language: str = "nb") -> None:
        (self.root / "reports" / language / name).write_text(source, encoding="utf-8")

    def request(self, **changes: Any) -> Request:
        asked = {"county": COUNTY, "cycle": CYCLE, "output": self.output, "renderer": "embedded"}
        return Request(**(asked | changes))


class Figures:
    """What a build asks of the raw figures, without reading any."""

    def __init__(self, folder: Path, findings: Iterable[Finding] = ()) -> None:
        self.folder = folder
        self.findings = list(findings)
        self.catalogue = SimpleNamespace(
            resources=tuple(
                SimpleNamespace(
                    name=name, table=None, path=f"{name}.csv", sha256=sha256, publisher=publisher
                )
                for name, sha256, publisher in (
                    ("settlement", "ab" * 32, "IMDi"),
                    ("population", "cd" * 32, "SSB"),
                )
            )
        )

    def cycle(self, county: str, cycle: str) -> Cycle:
        return Cycle.model_construct(
            county=county,
            cycle=cycle,
            year=2021,
            first_year=2014,
            structure=dt.date(2021, 1, 1),
            language="nb",
            languages=("nb", "nn"),
        )

    def check(self) -> list[Finding]:
        return self.findings

    def tables(self, names: Iterable[str]) -> dict[str, pl.DataFrame]:
        raise WorkbookError  # there are none, so nothing is recommended

    def table(self, name: str) -> pl.DataFrame:
        if name == "municipality_changes":
            return pl.DataFrame(schema={"changed_on": pl.Date})
        assert name == "counties"
        return pl.DataFrame(
            {
                "code": [COUNTY],
                "name": ["Trøndelag"],
                "valid_from": [dt.date(2020, 1, 1)],
                "valid_to": [dt.date(2023, 12, 31)],
            }
        )


@pytest.fixture
def figures(workbook: Workbook) -> Figures:
    return Figures(workbook.root / "data" / "raw")


@pytest.fixture
def workbook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workbook:
    root = tmp_path / "arbeidsbok med {rom}"
    for folder in ("notebooks", "reports/nb", "data/raw/cycles"):
        (root / folder).mkdir(parents=True)
    (root / "data" / "raw" / "cycles" / f"{COUNTY}-{CYCLE}.toml").write_text("", encoding="utf-8")
    reports = ROOT / "reports"
    for shared in reports.glob("_*"):
        shutil.copy(shared, root / "reports")
    shutil.copytree(reports / "assets", root / "reports" / "assets")
    for settings in (reports / "nb").glob("_*"):
        shutil.copy(settings, root / "reports" / "nb")
    monkeypatch.setenv("SEKTORPLAN_ROOT", str(root))
    made = Workbook(root)
    _one_page(made)
    _two_notebooks(made)
    return made


def _one_page(workbook: Workbook) -> None:
    import yaml

    settings = workbook.root / "reports" / "nb" / "_quarto.yml"
    project = yaml.safe_load(settings.read_text(encoding="utf-8"))
    project["project"]["render"] = ["index.qmd"]
    project["report"]["navigation"] = [{"page": "index.qmd", "text": "Sammendrag"}]
    settings.write_text(yaml.safe_dump(project), encoding="utf-8")
    workbook.write_page(
        "index.qmd",
        "---\ntitle: Sammendrag\n---\n\nTil sammen {{< var settlement.requested >}}.\n\n"
        "{{< embed notebooks/02_settlement.ipynb#fig-requests >}}\n",
    )


def _two_notebooks(workbook: Workbook) -> None:
    note = {
        "key": "notebooks-none",
        "severity": "note",
        "file": None,
        "row": None,
        "column": None,
        "args": {},
    }
    workbook.write_notebook(
        "01_registry.ipynb",
        text("# Kommuner"),
        parameters(),
        code(
            f"""\
            from IPython.display import display
            display({{"text/plain": "1", {FINDINGS!r}: [{note!r}]}}, raw=True)"""
        ),
    )
    workbook.write_notebook(
        "02_settlement.ipynb",
        text("# Bosetting"),
        parameters(),
        code(
            f"""\
            from IPython.display import display
            values = {{"settlement.requested": {{"value": 619, "text": "619"}},
                       "asked": {{"value": [county, cycle], "text": f"{{county}} {{cycle}}"}}}}
            display({{"text/plain": "2", {VALUES!r}: values}}, raw=True)"""
        ),
        shows("fig-requests", exhibit()),
    )


@pytest.fixture
def make() -> SimpleNamespace:
    """Makers of notebooks, for tests that write their own."""
    return SimpleNamespace(
        code=code,
        text=text,
        notebook=notebook,
        parameters=parameters,
        displayed=displayed,
        exhibit=exhibit,
        shows=shows,
        EXHIBIT=EXHIBIT,
        VALUES=VALUES,
        FINDINGS=FINDINGS,
    )


@pytest.fixture
def now() -> dt.datetime:
    return NOW
