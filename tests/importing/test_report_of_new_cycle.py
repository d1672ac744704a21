"""A received file of every shape, with one command each, to the pages of a new cycle's report.

Two reports are built: from exports as files, and from IMDi's page with all that such a page may
say. Every file has a figure of its own that no other has, and is looked up where readers find it.
The other forms of the same figures leave the very bytes in `data/raw` that a report was built of.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import polars as pl
import pytest
from tests.importing import publishers
from tests.importing.conftest import contents

from analysis import paths
from analysis.cli import main
from analysis.registry.municipalities import in_county, municipalities_at

YEAR = 2023
CYCLE = "2023-2026"
PLACE, NAME = "5006", "Steinkjer"
MORE = {"requested": 11, "decided": 7, "settled": 5}
MORE_PEOPLE = 123
Made = tuple[str, bytes]


@dataclass(frozen=True)
class New:
    """The figures of the new year, and what files are made with."""

    tables: dict[str, pl.DataFrame]
    names: dict[str, str]
    counties: dict[str, str]

    def of(self, table: str) -> pl.DataFrame:
        """The newest rows of a table as those of the new year."""
        last = self.tables[table]["year"].max()
        return publishers.shifted(self.tables[table], last, YEAR - last)


@pytest.fixture(scope="session")
def new(tables, known) -> New:
    return New(tables, known.names, known.counties)


def settlement(new: New) -> pl.DataFrame:
    here = pl.col("code") == PLACE
    return new.of("settlement").with_columns(
        *(pl.when(here).then(pl.col(name) + more).otherwise(name).alias(name)
          for name, more in MORE.items()),
        pl.lit(None, pl.Int64).alias("requested_original"),
    )  # fmt: skip


def population(new: New) -> pl.DataFrame:
    more = pl.when(pl.col("code") == PLACE).then(MORE_PEOPLE).otherwise(0)
    return new.of("population").with_columns(pl.col("population") + more)


def immigrants(new: New) -> pl.DataFrame:
    """Many more refugees in one place."""
    more = pl.when(pl.col("code") == PLACE).then(500).otherwise(0)
    return new.of("immigrants").with_columns(pl.col("immigrants", "refugees_and_family") + more)


def unemployment(new: New) -> pl.DataFrame:
    share = pl.when(pl.col("code") == PLACE).then(7.7).otherwise("unemployment_percent")
    return new.of("unemployment").with_columns(share.alias("unemployment_percent"))


def page(new: New) -> bytes:
    """IMDi's page: `-` where nobody was asked, a text, minors in brackets, two more columns."""
    title = f"Nøkkeltall bosetting {YEAR}"
    made = publishers.web(settlement(new), new.counties, title=title, wrong_heading="2022")
    text = made.decode()
    for old, changed in (
        ("<td>Osen</td><td>0</td><td>0</td>", "<td>Osen</td><td>-</td><td>-</td>"),
        ("Røros</td><td>21</td><td>21</td>", "Røros</td><td>21</td><td>avventer vedtak</td>"),
        ("<td>Trondheim</td><td>140</td>", "<td>Trondheim</td><td>140 (12)</td>"),
    ):  # fmt: skip
        assert old in text, old
        text = text.replace(old, changed)
    avtalt = "<td>Antall personer kommunen har avtalt å bosette:</td>"
    more = f"{avtalt}{avtalt.replace('bosette:', 'bosette med kollektiv beskyttelse:')}</tr>"
    header, row = publishers.WEB["aside"], "<td>:</td></tr>"
    text = text.replace(f"<td>{header}</td></tr>", f"<td>{header}</td>{more}")
    return text.replace(row, f"{row.removesuffix('</tr>')}<td>3</td><td>:</td></tr>").encode()


def sheets(new: New) -> bytes:
    title = f"Nøkkeltall bosetting {YEAR}"
    rows: list[list[str]] = [[title], []]
    for name, table in publishers.web_tables(settlement(new), new.counties):
        rows += [[], [name], *table]
    return publishers.xlsx({"Ark1": rows})


def statbank(new: New, separator: str) -> bytes:
    made = publishers.statbank(population(new), new.names)
    return made.replace(b";", separator.encode())


def statbank_excel(new: New) -> bytes:
    lines = publishers.statbank(population(new), new.names).decode("iso-8859-1").splitlines()
    rows = [[cell.strip('"') for cell in line.split(";")] for line in lines]
    return publishers.xlsx({"07459": rows})


def contacts(new: New) -> bytes:
    """Ørland, which had nobody, gets a contact."""
    people = new.tables["advisers"].select("email", "name")
    rows = new.tables["adviser_municipalities"].join(people, on="email")
    lines = [["code", "name", "email"], *map(list, rows.select("code", "name", "email").rows())]
    return publishers.csv([*lines, ["5057", "Kari Ny", "kari@fylket.no"]], separator=",")


def schools(new: New) -> list[list[str]]:
    rows = publishers.school_register(new.tables["upper_secondary_schools"])
    owner = "Trøndelag fylkeskommune"
    return [*rows, ["Ny vgs", "99", "", "11", "13", owner, "", "", "", "50", "Ja", PLACE]]


def languages(new: New) -> bytes:
    """Every municipality of the county as it is, one of them with another written language."""
    valid = municipalities_at(new.tables["municipalities"], dt.date(YEAR, 1, 1))
    rows = in_county(valid, "50")
    forms = dict(rows.select("code", "language_form").rows()) | {PLACE: "nynorsk"}
    return publishers.csv([["code", "language_form"], *map(list, forms.items())], separator=",")


def long(new: New) -> list[list[str]]:
    return publishers.long_rows(settlement(new), suffix=" (f.o.m. 2020)")


def wide(new: New) -> list[list[str]]:
    return publishers.wide_rows(settlement(new))


CSV, XLSX = publishers.csv, publishers.xlsx
Files = list[tuple[str, str, Callable[[New], bytes]]]
REPORTS: dict[str, Files] = {
    "exports": [
        ("settlement", "bosatt_anmodede.csv", lambda new: CSV(long(new))),
        ("population", "07459.csv", lambda new: statbank(new, ";")),
        ("unemployment", "HL060.xlsx",
         lambda new: publishers.nav(unemployment(new), new.counties | {"21": "x"}, new.names)),
        ("immigrants", "grunn.csv", lambda new: CSV(publishers.immigrant_rows(immigrants(new)))),
        ("schools", "skoler.csv", lambda new: CSV(schools(new))),
        ("language-form", "målform.csv", languages),
    ],
    "page": [
        ("settlement", "nokkeltall.html", page),
        ("population", "07459.json",
         lambda new: publishers.json_stat(population(new), new.names)),
        ("immigrants", "grunn eldre.csv",
         lambda new: CSV(publishers.immigrant_wide_rows(immigrants(new)))),
        ("advisers", "kontakter.csv", contacts),
    ],
}  # fmt: skip
OTHER_FORMS: dict[str, Files] = {
    "wide": [
        ("settlement", "eldre.csv", lambda new: CSV(wide(new))),
        ("population", "07459 eldre.csv", lambda new: statbank(new, "\t")),
    ],
    "long-excel": [
        ("settlement", "bosatt.xlsx", lambda new: XLSX({"Ark1": long(new)})),
        ("population", "07459.xlsx", statbank_excel),
        ("immigrants", "grunn.xlsx",
         lambda new: XLSX({"Ark1": publishers.immigrant_rows(immigrants(new))})),
        ("schools", "skoler.xlsx", lambda new: XLSX({"Skoler": schools(new)})),
    ],
    "wide-excel": [
        ("settlement", "eldre.xlsx", lambda new: XLSX({"Ark1": wide(new)})),
        ("population", "population.csv", lambda new: population(new).write_csv().encode()),
        ("immigrants", "grunn eldre.xlsx",
         lambda new: XLSX({"Ark1": publishers.immigrant_wide_rows(immigrants(new))})),
    ],
    "page-excel": [
        ("settlement", "nokkeltall.xlsx", sheets),
    ],
}  # fmt: skip


@pytest.fixture
def root(tmp_path, monkeypatch) -> Path:
    """A copy of the workbook that commands work in."""
    shutil.copytree(paths.raw(), tmp_path / "data" / "raw")
    shutil.copytree(paths.notebooks(), tmp_path / "notebooks")
    left_out = shutil.ignore_patterns("published")
    shutil.copytree(paths.reports(), tmp_path / "reports", ignore=left_out)
    monkeypatch.setenv("SEKTORPLAN_ROOT", str(tmp_path))
    return tmp_path


def type_in(capsys, *arguments: str) -> str:
    code = main(arguments)
    said = capsys.readouterr()
    assert code == 0, said.err
    assert "Traceback" not in said.out + said.err
    return said.out


def built(root: Path) -> SimpleNamespace:
    """The report of the new cycle, built as a planner does."""
    command = shutil.which("sektorplan", path=str(Path(sys.executable).parent))
    assert command, "the package is not installed in this environment"
    subprocess.run([command, "cycle", "new", "--county", "50", "--cycle", CYCLE], check=True)
    done = subprocess.run(
        [command, "build", "--county", "50", "--cycle", CYCLE, "--language", "nb"],
        check=False,
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"SEKTORPLAN_ROOT": str(root)},
    )
    assert done.returncode == 0, done.stderr
    folder = root / "reports" / "published" / f"50-{CYCLE}-nb"
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    pages = "\n".join(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.html")))
    return SimpleNamespace(folder=folder, manifest=manifest, pages=pages)


def row(report: SimpleNamespace, table: str, code: str = PLACE) -> dict[str, str]:
    content = (report.folder / "data" / f"{table}.csv").read_bytes()
    frame = pl.read_csv(content, separator=";", infer_schema=False)
    return frame.filter(pl.col("code") == code).row(0, named=True)


def number(cell: str) -> float:
    return float(cell.replace(",", "."))


@pytest.fixture
def bring_in(root, new, tmp_path, capsys):
    """Import files, each of them twice: the second time changes nothing."""

    def imported(files: Files) -> dict[str, str]:
        raw = root / "data" / "raw"
        for table, name, make in files:
            file = tmp_path / name
            file.write_bytes(make(new))
            asked = ("import", table, str(file), "--yes", "--year", str(YEAR))
            assert "Hentet inn" in type_in(capsys, *asked)
            before = contents(raw)
            assert "Ingenting er endret" in type_in(capsys, *asked)
            assert contents(raw) == before
        return contents(raw)

    return imported


@pytest.mark.parametrize("form", OTHER_FORMS)
def test_another_form_of_the_same_figures_leaves_the_same_tables(form, root, bring_in):
    raw, files = root / "data" / "raw", OTHER_FORMS[form]
    tables = {table for table, _, _ in files}
    first, as_it_was = contents(raw), shutil.copytree(raw, root / "as_it_was")
    after = bring_in(files)
    shutil.rmtree(raw)
    as_it_was.rename(raw)
    exports = bring_in([one for one in REPORTS["exports"] if one[0] in tables])
    written = {path for path in first if after[path] != first[path]} - {"datapackage.json"}
    assert len(written) == len(files)
    assert {path: after[path] for path in written} == {path: exports[path] for path in written}


@pytest.mark.parametrize("source", REPORTS)
def test_the_report_of_a_new_cycle_shows_what_came(source, new, root, bring_in):
    bring_in(REPORTS[source])
    report = built(root)
    values = report.manifest["values"]
    came = settlement(new).filter(pl.col("code").str.starts_with("50"))
    assert values["cycle.year"] == YEAR
    assert values["settlement.requested"] == came["requested"].sum() == 619 + MORE["requested"]
    assert values["settlement.population"] == 471124 + MORE_PEOPLE
    mine = row(report, "municipalities")
    expected = came.filter(pl.col("code") == PLACE).row(0, named=True)
    assert {name: mine[name] for name in MORE} == {name: str(expected[name]) for name in MORE}
    assert "data/raw/received/" in "\n".join(report.manifest["inputs"])
    for table, _, _ in REPORTS[source]:
        SHOWN[table](report, new)
    if source == "page":
        assert row(report, "municipalities", "5020")["requested_status"] == "ikke anmodet"
        assert row(report, "municipalities", "5025")["decided_status"] == "ikke registrert"


def shows_unemployment(report: SimpleNamespace, _new: New) -> None:
    assert row(report, "indicators")["unemployment_percent"] == "7,7"


def shows_immigrants(report: SimpleNamespace, new: New) -> None:
    people = population(new).filter(pl.col("code") == PLACE)["population"].item()
    refugees = immigrants(new).filter(pl.col("code") == PLACE)["refugees_and_family"].item()
    shown = number(row(report, "indicators")["refugees_per_1000"])
    assert shown == pytest.approx(refugees / people * 1000)


def shows_schools(report: SimpleNamespace, new: New) -> None:
    before = new.tables["upper_secondary_schools"].filter("in_operation", code=PLACE).height
    assert row(report, "indicators")["schools"] == str(before + 1)


def shows_advisers(report: SimpleNamespace, _new: New) -> None:
    assert not [found for found in report.manifest["findings"] if "adviser" in found["id"]]
    assert "Ørland (5057) har ingen kontaktperson" not in report.pages


def shows_languages(report: SimpleNamespace, _new: New) -> None:
    assert row(report, "municipality-names")["language_form"] == "nynorsk"


SHOWN: dict[str, Callable[[SimpleNamespace, New], None]] = {
    "settlement": lambda report, _: None,
    "population": lambda report, _: None,
    "unemployment": shows_unemployment,
    "immigrants": shows_immigrants,
    "schools": shows_schools,
    "advisers": shows_advisers,
    "language-form": shows_languages,
}
