"""A reader with everything that is published tries to recalculate what is withheld.

The figures are made up and marked as such: participants are counted in tens of millions, so that
no other number is like theirs, and the threshold of the copied planning cycle is as large. A
withheld number that has found its way into any published file is seen at once, wherever it stands.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import itertools
import json
import os
import random
import re
import shutil
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import polars as pl
import pytest
from filelock import FileLock
from lxml import html
from tests.duties.made_up import a_plan
from tests.measures.disclosure_attack import Found, Line, Published, attack
from tests.publishing.test_structure_2024 import typed

ROOT = Path(__file__).resolve().parents[2]
COUNTY, CYCLE = "50", "2021-2023"
SMALLEST = 50_000_000
MADE_UP = "OPPDIKTET"
SERVICES = ("career_guidance", "upper_secondary", "language_training")
LABELS = ("karriereveiledning", "videregående opplæring", "norsk og samfunnskunnskap")
PEOPLE = ("participants", "completed")


@dataclass(frozen=True)
class Site:
    """What was published, and what was registered."""

    folder: Path
    processed: Path
    registered: dict[str, pl.DataFrame]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A copy of the workbook with made-up tables, built once for all workers."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    root, log = shared / "recalculation", shared / "recalculation.txt"
    with FileLock(shared / "recalculation.lock"):
        if not log.exists():
            log.write_text(published(root), encoding="utf-8")
    folder = root / "reports" / "published" / f"{COUNTY}-{CYCLE}-nb"
    assert (folder / "manifest.json").exists(), log.read_text(encoding="utf-8")
    tables = {
        name: pl.read_csv(
            root / "data" / "raw" / f"{name}.csv", schema_overrides={"code": pl.String}
        )
        for name in ("participants", "grants", "activities")
    }
    return Site(folder, root / "data" / "processed", tables)


def published(root: Path) -> str:
    """Copy the workbook, fill in the county's own tables, and build."""
    for folder in ("data/raw", "notebooks", "reports"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("published"))
    raw = root / "data" / "raw"
    codes = pl.read_csv(raw / "municipalities.csv", infer_schema=False).filter(
        pl.col("county_code") == COUNTY, pl.col("valid_from") <= "2021-01-01"
    )["code"]
    chance = random.Random(20_211)  # noqa: S311 -- made-up figures, the same in every run
    fill(raw, "participants", participants(codes.to_list(), chance))
    fill(raw, "grants", grants(codes.to_list()[:6], chance))
    fill(raw, "activities", activities(codes.to_list()[:6], chance))
    fill(raw, "measures", a_plan())
    cycle = raw / "cycles" / f"{COUNTY}-{CYCLE}.toml"
    text = cycle.read_text(encoding="utf-8")
    assert "smallest_count = 5" in text
    changed = text.replace("smallest_count = 5", f"smallest_count = {SMALLEST}")
    cycle.write_text(changed, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SEKTORPLAN_ROOT", str(root))
        patch.setenv("LANG", "nb_NO.UTF-8")
        return typed("build", "--county", COUNTY, "--cycle", CYCLE, "--renderer", "embedded")


def fill(raw: Path, name: str, rows: pl.DataFrame) -> None:
    """Write a made-up table and its hash in the catalogue."""
    path, catalogue = raw / f"{name}.csv", raw / "datapackage.json"
    heading = path.read_text(encoding="utf-8").splitlines()[0]
    assert heading == ",".join(rows.columns)
    path.write_bytes(rows.write_csv().encode())
    described = json.loads(catalogue.read_text(encoding="utf-8"))
    entry = next(one for one in described["resources"] if one["name"] == name)
    content = path.read_bytes()
    entry["hash"] = f"sha256:{hashlib.sha256(content).hexdigest()}"
    entry["bytes"] = len(content)
    catalogue.write_text(json.dumps(described, ensure_ascii=False, indent=2) + "\n", "utf-8")


def participants(codes: list[str], chance: random.Random) -> pl.DataFrame:
    """Many small, some large; one service of one municipality only, one where nobody completed."""
    rows = []
    for year, service, code in itertools.product((2021, 2022, 2023), SERVICES, codes):
        few = chance.random() < 0.4
        whole = chance.randint(10_000_001, SMALLEST - 1 if few else 4 * SMALLEST)
        done = chance.randint(0, whole)
        if service == SERVICES[2] and year == 2021:
            whole, done = (whole, 0) if code in codes[:3] else (0, 0)
        if service == SERVICES[2] and year == 2022 and code != codes[0]:
            whole, done = 0, 0
        known = None if (service, year, code) == (SERVICES[1], 2023, codes[2]) else done
        rows.append((year, code, service, whole, known))
    names = ("year", "code", "service", "participants", "completed")
    return pl.DataFrame(rows, schema=names, orient="row")


def people(chance: random.Random, number: int) -> int | None:
    """Not registered, few, or many."""
    few = chance.randint(10_000_001, SMALLEST // 2)
    return chance.choice([None, few, few, 3 * SMALLEST + number])


def grants(codes: list[str], chance: random.Random) -> pl.DataFrame:
    schemes = ("jobbsjansen_b", "mentor", "trainee", "entrepreneur_training")
    rows = [
        (
            *(COUNTY, f"T-{number}", 2021 + number % 3, schemes[number % 4]),
            chance.choice([None, *codes]),
            f"{MADE_UP} søker {number}",
            100_000 + number,
            chance.choice([None, 0, 70_000 + number]),
            people(chance, number),
        )
        for number in range(16)
    ]
    names = (
        *("county_code", "grant_id", "year", "scheme", "code", "applicant"),
        *("amount_applied", "amount_awarded", "participants"),
    )
    return pl.DataFrame(rows, schema=names, orient="row", infer_schema_length=None)


def activities(codes: list[str], chance: random.Random) -> pl.DataFrame:
    rows = [
        (
            *(
                COUNTY,
                f"A-{number}",
                dt.date(2021 + number % 3, 5, 1 + number),
                f"D{7 + number % 5:02}",
            ),
            *(("course", "meeting")[number % 2], f"{MADE_UP} aktivitet {number}"),
            *(chance.choice([None, *codes]), None, None),
            people(chance, number),
        )
        for number in range(18)
    ]
    names = (
        *("county_code", "activity_id", "held_on", "duty_id", "activity_kind", "activity_title"),
        *("code", "partner", "measure_id", "participants"),
    )
    return pl.DataFrame(rows, schema=names, orient="row", infer_schema_length=None)


# --- (a) no withheld number stands anywhere --------------------------------------------------


def test_no_withheld_number_stands_in_any_published_file(site: Site) -> None:
    shown = set(
        numbers_of(pl.read_csv(site.folder / "data" / "services-municipalities.csv", **CSV))
    )
    secret = {str(number) for number in small_numbers(site)} | withheld_large(site)
    found = [
        (name, number)
        for name, text in texts(site)
        for number in re.findall(r"(?<![0-9A-Fa-f])\d{8,9}(?![0-9A-Fa-f])", text)
        if number in secret
    ]
    assert shown, "some numbers must be published, or the test proves nothing"
    assert secret
    assert not found


CSV = {"infer_schema": False, "separator": ";"}


def small_numbers(site: Site) -> Iterator[int]:
    """Every registered number below the threshold, and those who did not complete."""
    for frame in site.registered.values():
        yield from (n for n in frame["participants"].drop_nulls() if 0 < n < SMALLEST)
    rows = site.registered["participants"].drop_nulls("completed")
    rest = rows["participants"] - rows["completed"]
    yield from (n for n in (*rows["completed"], *rest) if 0 < n < SMALLEST)


def withheld_large(site: Site) -> set[str]:
    """The larger numbers that are withheld for the others' sake."""
    frame = pl.read_parquet(next(site.processed.rglob("services.parquet")))
    both = frame.drop_nulls("code").join(
        site.registered["participants"], on=["year", "service", "code"], suffix="_registered"
    )
    return {
        str(number)
        for name in PEOPLE
        for number in both.filter(pl.col(name).is_null())[f"{name}_registered"].drop_nulls()
        if number
    }


def texts(site: Site) -> Iterator[tuple[str, str]]:
    """All that is published, as text without the spaces that Norwegians write in numbers."""
    for path in sorted([*site.folder.rglob("*"), *site.processed.rglob("*")]):
        if path.is_file():
            text = as_text(path)
            yield path.name, re.sub("(?<=\\d)(&nbsp;|\\\\u00a0|[\u00a0\u202f])(?=\\d)", "", text)


def as_text(path: Path) -> str:
    content = path.read_bytes()
    if path.suffix in {".xlsx", ".docx"}:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return "\n".join(
                archive.read(name).decode("utf-8", "replace") for name in archive.namelist()
            )
    if path.suffix == ".parquet":
        frame = pl.read_parquet(content, columns=None)
        return "\n".join(str(row) for row in frame.iter_rows())
    return content.decode("utf-8", "replace")


def numbers_of(frame: pl.DataFrame) -> Iterator[str]:
    yield from (cell for cell in frame["participants"] if cell.isdigit())


def test_a_share_stands_only_beside_both_its_numbers(site: Site) -> None:
    for name in ("services", "services-municipalities"):
        frame = pl.read_csv(site.folder / "data" / f"{name}.csv", **CSV)
        number = {
            column: pl.col(column).str.contains(r"^\d") for column in (*PEOPLE, "completed_share")
        }
        alone = frame.filter(
            number["completed_share"] & ~(number["participants"] & number["completed"])
        )
        assert alone.is_empty()
        assert frame.filter(number["completed_share"]).height


# --- (b) nor can it be worked out ------------------------------------------------------------


def test_nobody_can_work_out_participants_from_the_downloads(site: Site) -> None:
    broken = [(key, found) for key, table in downloads(site).items() for found in narrow(table)]
    assert not broken


def test_page_and_download_publish_the_same_numbers(site: Site) -> None:
    """So what the downloads keep, the page keeps."""
    newest = {key[1]: table for key, table in downloads(site).items() if key[0] == 2023}
    rows = page_rows(site)
    shown = {
        service: sorted(number(row[2]) or -1 for row in rows if row[1] == label)
        for service, label in zip(SERVICES, LABELS, strict=True)
    }
    kept = {
        service: sorted(line.participants or -1 for line in newest[service].lines)
        for service in SERVICES
    }
    assert shown == kept


def downloads(site: Site) -> dict[tuple[int, str], Published]:
    """Each year's table of a service as the CSV files give it."""
    places = pl.read_csv(site.folder / "data" / "services-municipalities.csv", **CSV)
    sums = pl.read_csv(site.folder / "data" / "services.csv", **CSV)
    named = dict(zip(LABELS, SERVICES, strict=True))
    found = {}
    for row in sums.iter_rows(named=True):
        own = places.filter(year=row["year"], service=row["service"])
        lines = [
            Line(
                number(line["participants"]),
                number(line["completed"]),
                counted=line["completed"] != "..",
            )
            for line in own.iter_rows(named=True)
        ]
        key = (int(row["year"]), named[row["service"]])
        found[key] = Published(lines, number(row["participants"]), number(row["completed"]))
    assert len(found) == 9
    return found


def number(cell: str) -> int | None:
    """What a reader reads in a cell; None where it is withheld or missing."""
    digits = re.sub("[\\s\u00a0\u202f]", "", cell)
    return int(digits) if digits.isdigit() else None


def narrow(table: Published) -> list[Found]:
    """What the attack leaves too little doubt of."""
    return [found for found in attack(table, whole=False) if found.high - found.low < SMALLEST - 1]


def page_rows(site: Site) -> list[list[str]]:
    """The rows of the page's table of municipalities, wherever that page is."""
    place = "//div[@data-exhibit='services-municipalities']//tbody/tr"
    for path in sorted(site.folder.glob("*.html")):
        rows = html.document_fromstring(path.read_text(encoding="utf-8")).xpath(place)
        if rows and path.name != "report.html":
            return [[cell.text_content().strip() for cell in row.xpath("./*")] for row in rows]
    raise AssertionError("no page shows the participants of the municipalities")


@pytest.mark.parametrize("name", ["grants", "activities"])
def test_nobody_can_work_out_the_people_in_grants_and_activities(site: Site, name: str) -> None:
    table = pl.read_csv(site.folder / "data" / f"{name}.csv", **CSV)
    lines = [
        Line(number(cell), None, counted=False)
        for cell in table["participants"]
        if cell != ".."  # not registered: no people
    ]
    total = site.registered[name]["participants"].sum()
    assert any(line.participants is None for line in lines)
    assert not narrow(Published(lines, total, None)), "not even by who knows the sum"


def test_no_second_table_counts_the_people_of_the_same_applications(site: Site) -> None:
    """A reader would match its rows with the schemes' by their kroner."""
    places = pl.read_csv(site.folder / "data" / "grants-municipalities.csv", **CSV)
    kept = pl.read_parquet(next(site.processed.rglob("grants_by_municipality.parquet")))
    assert not [name for name in (*places.columns, *kept.columns) if "participants" in name]


def test_no_hash_lets_a_reader_try_the_numbers_out(site: Site) -> None:
    """A file of which few numbers are unknown can be written in every possible way and hashed."""
    raw = site.processed.parent / "raw"
    paths = [raw / f"{name}.csv" for name in site.registered]
    hashes = {hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}
    shown = [
        path.name
        for path in site.folder.rglob("*")
        if path.is_file() and any(one in as_text(path) for one in hashes)
    ]
    assert shown == []
