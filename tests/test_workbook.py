"""What notebooks open: figures, cycle, language, and a place to write with provenance."""

from __future__ import annotations

import datetime as dt
import errno
import hashlib
import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import geopandas as gpd
import polars as pl
import pytest
from shapely.geometry import Point

from analysis import workbook
from analysis.cycle import Cycle
from analysis.errors import Finding, Severity, Where, WorkbookError
from analysis.publishing.outputs import from_json

FRAME = pl.DataFrame({"code": ["5001", "5014"], "requested": [140, None]})
FOUND = [
    Finding("notebooks-none", Severity.NOTE),
    Finding("value-twice", Severity.ERROR, Where("f.csv", 3, "requested"), {"name": "x"}),
]


class Raw:
    """The raw figures, as far as the workbook asks them."""

    def __init__(self, folder):
        self.folder = folder

    def cycle(self, county, cycle):
        return Cycle.model_construct(
            county=county, cycle=cycle, year=2021, first_year=2014, structure=dt.date(2021, 1, 1)
        )

    def table(self, name):
        assert name == "municipality_changes"
        return pl.DataFrame(schema={"changed_on": pl.Date})

    def provenance(self, names, language="nb"):
        rows = [
            {"table": name, "path": f"{name}.csv", "sha256": "ab", "title": ""} for name in names
        ]
        return pl.DataFrame(
            rows, schema=dict.fromkeys(["table", "path", "sha256", "title"], pl.String)
        )


@pytest.fixture
def book(tmp_path, monkeypatch):
    monkeypatch.setenv("SEKTORPLAN_ROOT", str(tmp_path))
    monkeypatch.setattr(workbook, "RawData", Raw)
    return workbook.open("50", "2021-2023", "nn")


class Shell:
    """IPython's shell, as far as the workbook asks it."""

    def __init__(self):
        self.user_ns = {}
        self.told = []

    def set_custom_exc(self, kinds, handler):
        self.kinds, self.handler = kinds, handler

    def _showtraceback(self, kind, problem, lines):
        self.told.append((kind, lines))


@pytest.fixture
def shell(monkeypatch):
    made = Shell()
    monkeypatch.setattr(workbook, "_shell", lambda: made)
    return made


@pytest.fixture
def displayed(monkeypatch):
    """What a notebook displays."""
    bundles = []
    monkeypatch.setattr(workbook, "_display", bundles.append)
    return bundles


def test_it_knows_the_figures_the_cycle_and_the_language(book, tmp_path):
    assert book.raw.folder == tmp_path / "data" / "raw"
    assert book.cycle.name == "50-2021-2023"
    assert book.language == "nn"


def test_an_unknown_language_is_a_finding(monkeypatch):
    with pytest.raises(WorkbookError) as raised:
        workbook.open("50", "2021-2023", "sv")
    (finding,) = raised.value.findings
    assert (finding.key, finding.args["language"]) == ("language-unknown", "sv")


@pytest.mark.parametrize(("county", "cycle"), [(50, "2021-2023"), ("50", 2021)])
def test_a_number_where_text_is_meant_is_told(county, cycle):
    """«There is no county 50. Choose one of these: 50 Trøndelag» would help nobody."""
    with pytest.raises(WorkbookError) as problem:
        workbook.open(county, cycle, "nb")
    (finding,) = problem.value.findings
    assert finding.key == "parameter-not-text"
    assert 'county = "50"' in finding.action("nn")


def test_a_table_is_written_with_its_provenance(book, tmp_path):
    path = book.write("requests", FRAME, sources=["settlement", "population"]).path
    assert path == tmp_path / "data" / "processed" / "50-2021-2023" / "requests.parquet"
    assert pl.read_parquet(path).equals(FRAME)
    provenance = json.loads(path.with_name("requests.provenance.json").read_text(encoding="utf-8"))
    assert provenance == {
        "name": "requests",
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "rows": 2,
        "made_by": None,
        "inputs": [
            {"table": "settlement", "path": "data/raw/settlement.csv", "sha256": "ab"},
            {"table": "population", "path": "data/raw/population.csv", "sha256": "ab"},
        ],
        "columns": [
            {"name": "code", "dtype": "text", "unit": ""},
            {"name": "requested", "dtype": "int", "unit": "people"},
        ],
    }
    assert sorted(file.name for file in path.parent.iterdir()) == [
        "requests.parquet",
        "requests.provenance.json",
    ]


def test_geometries_become_geoparquet(book):
    frame = gpd.GeoDataFrame({"code": ["5001"]}, geometry=[Point(0, 0)], crs="EPSG:25833")
    path = book.write("places", frame, sources=[]).path
    read = gpd.read_parquet(path)
    assert read.crs == "EPSG:25833"
    assert list(read.columns) == ["code", "geometry"]


def test_the_notebook_that_runs_is_named(book, shell):
    shell.user_ns["__session__"] = "/home/kari/notebooks/02_settlement.ipynb"
    path = book.write("requests", FRAME, sources=[]).path
    provenance = json.loads(path.with_name("requests.provenance.json").read_text(encoding="utf-8"))
    assert provenance["made_by"] == "notebooks/02_settlement.ipynb"


def test_a_column_that_is_not_in_the_vocabulary_is_not_written(book, tmp_path):
    with pytest.raises(KeyError, match=r"columns\.toml"):
        book.write("requests", pl.DataFrame({"rqst": [1]}), sources=[])
    assert not (tmp_path / "data" / "processed").exists()


@pytest.mark.parametrize("name", ["../x", "A", "a b", "", "x.parquet", "a/b"])
def test_a_name_is_a_plain_file_name(book, name):
    with pytest.raises(ValueError, match="not a name"):
        book.write(name, FRAME, sources=[])


def test_a_write_that_fails_leaves_the_old_table(book, monkeypatch):
    path = book.write("requests", FRAME, sources=[]).path
    monkeypatch.setattr(type(path), "replace", lambda *_: (_ for _ in ()).throw(OSError("full")))
    with pytest.raises(WorkbookError, match="full"):
        book.write("requests", FRAME.head(1), sources=[])
    assert pl.read_parquet(path).equals(FRAME)
    assert len(list(path.parent.iterdir())) == 2


def test_a_full_disk_is_told_in_both_written_languages(book, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(WorkbookError) as raised:
        book.write("requests", FRAME, sources=[])
    (finding,) = raised.value.findings
    assert "disken er full" in finding.message("nb")
    assert "disken er full" in finding.message("nn")
    assert "No space" not in finding.message("nb") + finding.message("nn")


def test_a_notebook_shows_what_was_written_as_one_line(book):
    written = book.write("requests", FRAME, sources=[])
    assert repr(written) == "Lagra i data/processed/50-2021-2023/requests.parquet: 2 rader."


def test_writers_at_once_leave_one_whole_table(book):
    frames = [pl.DataFrame({"code": ["5001"] * size}) for size in range(1, 30)]
    with ThreadPoolExecutor(4) as pool:
        kept = list(pool.map(lambda frame: book.write("many", frame, sources=[]), frames))
    assert pl.read_parquet(kept[0].path).height in range(1, 30)
    assert len(list(kept[0].path.parent.iterdir())) == 2


def test_findings_are_recorded_for_the_build(book, displayed):
    book.findings(FOUND)
    (bundle,) = displayed
    assert [from_json(entry) for entry in bundle[workbook.FINDINGS_MIME]] == FOUND
    assert "2" in bundle["text/plain"]


def test_outside_a_notebook_nothing_is_displayed(book, capsys):
    book.findings(FOUND)
    assert capsys.readouterr().out == ""


def test_in_a_notebook_an_error_shows_its_findings_instead_of_a_traceback(shell, displayed):
    workbook._show_findings_instead_of_tracebacks("nb")
    problem = WorkbookError(
        Finding("value-twice", Severity.ERROR, Where("<b>"), {"name": "<script>"})
    )
    lines = shell.handler(shell, WorkbookError, problem, None)
    (bundle,) = displayed
    assert shell.kinds == (WorkbookError,)
    assert shell.told == [(WorkbookError, lines)]
    assert len(lines) == 1
    assert "&lt;script&gt;" in bundle["text/html"]
    assert "<script>" not in bundle["text/html"]
    assert from_json(bundle[workbook.FINDINGS_MIME][0]).key == "value-twice"


def test_a_mistake_made_while_opening_is_shown_so_too(shell, displayed):
    with pytest.raises(WorkbookError):
        workbook.open("50", "2021-2023", "sv")
    assert shell.kinds == (WorkbookError,)
