"""A county in the municipalities of 2024, from the publishers' files to the report."""

from __future__ import annotations

import contextlib
import datetime as dt
import functools
import io
import json
import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geopandas as gpd
import polars as pl
import pytest
from filelock import FileLock
from lxml import html
from tests.fetching import publishers
from tests.fetching.conftest import BASES, Watch
from tests.fetching.server import Service
from tests.publishing import figures_2024 as made

from analysis import cli
from analysis.cli import fetching
from analysis.fetching import Patience
from analysis.sources import RawData

ROOT = Path(__file__).resolve().parents[2]
CYCLE = ("--county", "15", "--cycle", "2024-2027")
BEFORE = ("--county", "15", "--cycle", "2021-2023")
NB, NN = "15-2024-2027-nb", "15-2024-2027-nn"


@dataclass(frozen=True)
class Journey:
    """A workbook after everything was brought in, and what was said on the way."""

    root: Path
    said: dict[str, str]

    def page(self, report: str, name: str) -> str:
        path = self.root / "reports" / "published" / report / f"{name}.html"
        tree = html.document_fromstring(path.read_text(encoding="utf-8"))
        for quiet in tree.xpath("//script | //style"):
            quiet.drop_tree()
        return " ".join(tree.text_content().replace("\u00a0", " ").split())

    def table(self, report: str, name: str) -> pl.DataFrame:
        folder = self.root / "reports" / "published" / report / "data"
        return pl.read_csv(folder / f"{name}.csv", infer_schema=False, separator=";")

    def manifest(self, report: str) -> dict[str, Any]:
        path = self.root / "reports" / "published" / report / "manifest.json"
        read: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return read


def typed(*arguments: str) -> str:
    """What a command says; it ends well or badly as told at the end."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        code = cli.main(arguments)
    return f"{out.getvalue()}exit code {code}\n"


@pytest.fixture(scope="module")
def journey(tmp_path_factory) -> Journey:
    """Everything from an empty planning cycle to the report, once for all workers."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    root, log = shared / "structure-2024", shared / "structure-2024.json"
    with FileLock(shared / "structure-2024.lock"):
        if not log.exists():
            with pytest.MonkeyPatch.context() as patch:
                log.write_text(json.dumps(travelled(root, patch)), encoding="utf-8")
    return Journey(root, json.loads(log.read_text(encoding="utf-8")))


def travelled(root: Path, patch: pytest.MonkeyPatch) -> dict[str, str]:
    """Each command as a planner types it, and what it said."""
    for folder in ("data/raw", "notebooks", "reports"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("published"))
    patch.setenv("SEKTORPLAN_ROOT", str(root))
    patch.setenv("LANG", "nb_NO.UTF-8")
    for name in ("LC_ALL", "LC_MESSAGES", "http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        patch.delenv(name, raising=False)
    raw = RawData(ROOT / "data" / "raw")
    said = {"new": typed("cycle", "new", *CYCLE), "too early": typed("build", *CYCLE)}
    for name, arguments, content in received(raw):
        (root / name).write_bytes(content)
        said[name] = typed("import", *arguments, str(root / name), "--yes")
    with Service() as service:
        answer(service, raw, root / "data" / "raw" / "datapackage.json")
        patch.setattr(fetching, "fetch", at_once(fetching.fetch))
        said["boundaries"] = typed("fetch", "boundaries", "--date", "2024-01-01")
    said["build"] = typed("build", *CYCLE, "--language", "all")
    said["before"] = typed("build", *BEFORE, "--language", "nn")
    return said


def received(raw: RawData) -> list[tuple[str, tuple[str, ...], bytes]]:
    """The publishers' files, and how each is brought in."""
    own = made.at_new(raw).filter(county_code="15")
    forms = own.select("code", language_form=pl.lit("nynorsk"))
    return [
        ("bosatt_anmodede.csv", ("settlement",), made.settlement(raw)),
        ("07459.csv", ("population",), made.population(raw, 2024)),
        ("HL060.xlsx", ("unemployment",), made.unemployment(raw)),
        ("kontaktpersoner.csv", ("advisers", "--year", "2024"), made.contacts(raw, "15")),
        ("maalform.csv", ("language-form", "--year", "2024"), forms.write_csv().encode()),
    ]


def answer(service: Service, raw: RawData, catalogue: Path) -> None:
    """Kartverket's answers on this machine, and a catalogue that knows where."""
    described = json.loads(catalogue.read_text(encoding="utf-8"))
    for entry in described["services"]:
        entry["url"] = service.url + BASES[entry["name"]]
    catalogue.write_text(json.dumps(described, ensure_ascii=False, indent=2) + "\n", "utf-8")
    service.scripts |= publishers.kommuneinfo(publishers.outlines(raw, made.NEW))


def at_once(fetch):
    patience = Patience(connect_seconds=5, read_seconds=5)
    return functools.partial(fetch, clock=Watch().clock, patience=patience)


@pytest.fixture
def root(journey, monkeypatch):
    monkeypatch.setenv("SEKTORPLAN_ROOT", str(journey.root))
    monkeypatch.setenv("LANG", "nb_NO.UTF-8")
    return journey.root


@pytest.fixture
def raw(journey):
    return RawData(journey.root / "data" / "raw")


# --- on the way


def test_the_new_cycle_names_every_command_that_brings_what_is_missing(journey):
    assert journey.said["new"].endswith("exit code 0\n")
    early = journey.said["too early"]
    assert early.endswith("exit code 1\n")
    for command in (
        "import settlement",
        "fetch population --date 2024-01-01",
        "fetch boundaries --date 2024-01-01",
    ):
        assert f"sektorplan {command}" in early


def test_every_file_goes_in(journey):
    for step, said in journey.said.items():
        assert step == "too early" or said.endswith("exit code 0\n"), said


def test_a_list_on_the_codes_of_2024_moves_the_table_and_its_day(journey, raw):
    assert "fra 01.01.2024" in journey.said["kontaktpersoner.csv"]
    assert raw.catalogue.resource("adviser_municipalities").structure == made.NEW
    codes = set(raw.table("adviser_municipalities")["code"])
    assert {"1508", "1580"} <= codes
    assert "1507" not in codes


# --- the report


def test_both_reports_are_whole(journey):
    for report in (NB, NN):
        folder = journey.root / "reports" / "published" / report
        written = list((ROOT / "reports" / report[-2:]).glob("[!_]*.qmd"))
        assert len(list(folder.glob("*.html"))) == len(written) + 1  # and report.html
        assert len(list((folder / "kommuner").glob("*.html"))) == 27
        for name in ("municipalities", "proposal"):
            assert {"Ålesund", "Haram"} <= set(journey.table(report, name)["name"])


def test_the_maps_have_both_parts_of_aalesund(journey):
    folder = journey.root / "data" / "processed" / "15-2024-2027"
    drawn = gpd.read_parquet(folder / "boundaries.parquet")
    assert len(drawn) == 27
    assert {"1508", "1580"} <= set(drawn["code"])
    assert (drawn.geometry.area > 0).all()


def test_the_chain_runs_through_the_split_and_counts_everybody_once(journey):
    chain = pl.read_parquet(
        journey.root / "data" / "processed" / "15-2024-2027" / "county_chain.parquet"
    )
    requested = dict(chain.select("year", "requested").rows())
    assert requested[2021] == 432
    assert requested[2022] == requested[2023] == requested[2024] == 2 * 432
    places = dict(chain.select("year", "municipalities").rows())
    assert (places[2023], places[2024]) == (26, 27)


@pytest.mark.parametrize(
    ("report", "words"), [(NB, "ble delt mellom flere"), (NN, "vart delt mellom fleire")]
)
def test_the_split_is_told_and_nothing_of_it_is_put_on_a_part(journey, report, words):
    found = journey.manifest(report)["findings"]
    keys = [finding["id"].rpartition("-")[0] for finding in found]
    assert keys.count("split-municipality") == 1
    assert keys.count("split-after-merger") == 5
    assert keys.count("region-of-part") == 2
    assert keys.count("schools-of-split") == 1
    assert words in journey.page(report, "datagrunnlag")
    parts = journey.table(report, "municipalities").filter(
        pl.col("name").is_in(["Ålesund", "Haram"])
    )
    assert parts["requested_change"].to_list() == [".", "."]  # cannot be computed


def test_nothing_unknown_is_nought(journey):
    table = pl.read_parquet(
        journey.root / "data" / "processed" / "15-2024-2027" / "recommendation.parquet"
    )
    rows = {row["code"]: row for row in table.iter_rows(named=True)}
    for code in ("1508", "1580"):
        assert rows[code]["requested_before"] is None
        assert rows[code]["recommended"] >= 10


# --- from the command line


def test_a_recommendation_for_27_municipalities(root):
    said = typed("recommend", *CYCLE, "--language", "nb")
    assert "864 personer til 27 kommuner" in said.replace("\u00a0", " ")
    assert re.search(r"^1580 Haram ", said, re.MULTILINE)


def test_the_numbers_of_a_municipality_of_2024_are_explained(root):
    said = typed("explain", "1580")
    assert said.startswith("Haram (1580)\n\n")
    assert "i 2024" in said
    assert "15-2024-2027" in said
    lines = (root / "data" / "raw" / "settlement.csv").read_text(encoding="utf-8").splitlines()
    (line,) = re.findall(r"settlement\.csv, linje (\d+)\.", said.partition("\n\n")[2])[:1]
    assert lines[int(line) - 1].startswith("2024,1580,")


def test_a_code_before_the_split_is_explained_in_its_own_time(root):
    assert "15-2021-2023" in typed("explain", "1507")
    late = typed("explain", "1507", "--year", "2024")
    assert late.endswith("exit code 2\n")
    assert "2014–2023" in late


def test_the_difference_from_the_cycle_before(root, journey):
    published = root / "reports" / "published"
    said = typed("diff", str(published / "15-2021-2023-nn"), str(published / NN))
    assert said.endswith("exit code 0\n")
    assert "Haram (1580)" in said


def test_the_earlier_cycles_stand_on_their_own_codes(raw):
    from analysis.registry import structure

    then = structure.at(raw, dt.date(2021, 1, 1))
    advisers = set(then.table("adviser_municipalities")["code"])
    assert "1507" in advisers
    assert not advisers & {"1508", "1580"}
