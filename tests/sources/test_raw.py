import datetime as dt
import shutil
import subprocess
import sys

import polars as pl
import pytest

from analysis import paths
from analysis.errors import Severity, WorkbookError
from analysis.sources import RawData
from analysis.sources.tables import TABLES

ROW = "2021,5014,Frøya,,14,reported,14,reported,13,reported\n"
FROEYA_2021 = "2021,5014,Frøya,,14,"


def errors(findings):
    return [
        (finding.key, finding.where.file, finding.where.row, finding.where.column)
        for finding in findings
        if finding.severity is Severity.ERROR
    ]


def line_of(raw, file, start):
    lines = (raw / file).read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, start=1) if line.startswith(start))


def test_the_real_figures_hold(real):
    assert errors(real.check()) == []


def test_each_table_is_read_once(real):
    assert real.table("population") is real.table("population")
    assert real.table("population").columns == ["year", "code", "population"]


def test_an_unknown_table_is_told_which_there_are(real):
    with pytest.raises(WorkbookError) as problem:
        real.table("bosetting")
    assert "settlement" in problem.value.findings[0].args["known"]


@pytest.mark.parametrize(
    ("spoilt", "expected", "column"),
    [
        ("2021,5014,Frøya,,mange,", "cell-not-int", "requested"),
        ("2021,5014,Frøya,,-14,", "number-negative", "requested"),
        ("2021,5013,Frøya,,14,", "code-other-year-now", "code"),
        ("2021,5000,Frøya,,14,", "code-unknown", "code"),
        ("2021,5013,Frøya,14,", "row-length", None),
    ],
)
def test_a_spoilt_row_is_told_with_its_place_and_that_the_file_is_changed(
    raw, replace, spoilt, expected, column
):
    line = line_of(raw, "settlement.csv", FROEYA_2021)
    replace("settlement.csv", FROEYA_2021, spoilt)
    file = "data/raw/settlement.csv"
    with pytest.raises(WorkbookError) as problem:
        RawData(raw).table("settlement")
    told = errors(problem.value.findings)
    assert (expected, file, line, column) in told
    assert told[-1] == ("file-changed", file, None, None)
    assert errors(RawData(raw).check()) == told


def test_a_missing_municipality_is_named(raw):
    path = raw / "settlement.csv"
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not line.startswith(FROEYA_2021)]
    path.write_text("".join(kept), encoding="utf-8", newline="")
    found = [finding for finding in RawData(raw).check() if finding.key == "municipality-missing"]
    assert [finding.message("nb") for finding in found] == ["Frøya (5014) har ingen rad for 2021."]


def test_a_doubled_municipality_is_named_with_both_lines(raw):
    path = raw / "settlement.csv"
    first = line_of(raw, "settlement.csv", FROEYA_2021)
    path.write_text(path.read_text(encoding="utf-8") + ROW, encoding="utf-8", newline="")
    (finding,) = [found for found in RawData(raw).check() if found.key == "row-doubled"]
    assert finding.where.row == 3296
    assert finding.args["first"] == str(first)


def test_a_spoilt_registry_is_told_once_and_not_blamed_on_the_other_tables(raw, replace):
    replace("municipalities.csv", "5014,Frøya", "501,Frøya")
    told = errors(RawData(raw).check())
    assert [key for key, *_ in told] == ["cell-form-code", "file-changed"]
    with pytest.raises(WorkbookError) as problem:
        RawData(raw).table("settlement")
    assert errors(problem.value.findings)[0][:2] == (
        "cell-form-code",
        "data/raw/municipalities.csv",
    )


def test_a_missing_table_is_told_and_the_others_are_still_checked(raw, replace):
    (raw / "municipalities.csv").unlink()
    replace("advisers.csv", "rungje@trondelagfylke.no", "rungje")
    told = errors(RawData(raw).check())
    assert ("file-missing", "data/raw/municipalities.csv", None, None) in told
    assert ("cell-form-email", "data/raw/advisers.csv", 4, "email") in told


def test_a_reference_that_leads_nowhere_is_told(raw, replace):
    replace("advisers.csv", "rungje@trondelagfylke.no", "rune@trondelagfylke.no")
    lost = [key for key, file, *_ in errors(RawData(raw).check()) if "adviser_m" in file]
    assert lost == ["reference-unknown"] * 8


def test_a_catalogue_that_forgets_a_table_or_its_columns_is_told(raw, replace):
    replace("datapackage.json", '"name": "criteria",', '"name": "kriterier",')
    replace("datapackage.json", '"name": "travel_time_minutes",', '"name": "travel_minutes",')
    keys = {key for key, *_ in errors(RawData(raw).check())}
    assert {"table-not-catalogued", "catalogue-schema-differs"} <= keys


def test_a_table_without_years_needs_the_day_of_its_codes(raw, replace):
    replace("datapackage.json", '"structure": "2022-12-05",\n', "")
    assert [key for key, *_ in errors(RawData(raw).check())] == ["catalogue-key-missing"]


def test_accepting_takes_a_good_file_and_refuses_a_spoilt_one(raw, replace):
    replace("advisers.csv", "Rune Gjerdevik", "Kari <b>Nordmann</b>")
    book = RawData(raw)
    with pytest.raises(WorkbookError):
        book.table("advisers")
    assert book.accept("data/raw/advisers.csv").name == "advisers"
    assert "Kari <b>Nordmann</b>" in book.table("advisers")["name"]
    replace("advisers.csv", "tonjsan@trondelagfylke.no", "tonjsan")
    before = (raw / "datapackage.json").read_bytes()
    with pytest.raises(WorkbookError) as problem:
        book.accept("data/raw/advisers.csv")
    assert errors(problem.value.findings) == [
        ("cell-form-email", "data/raw/advisers.csv", 2, "email")
    ]
    assert (raw / "datapackage.json").read_bytes() == before


def test_a_cycle_of_the_workbook_is_read(real):
    assert real.cycle("50", "2021-2023").year == 2021
    assert {"15-2021-2023", "50-2021-2023"} <= {cycle.name for cycle in real.cycles()}


@pytest.mark.parametrize(
    ("county", "cycle", "key", "known"),
    [
        ("99", "2021-2023", "county-unknown", "50 Trøndelag"),
        ("../50", "2021-2023", "county-unknown", "03 Oslo"),
        ("56", "2021-2023", "cycle-county-without", "50 (2021-2023)"),
        ("50", "1999-2001", "cycle-unknown", "2021-2023"),
    ],
)
def test_an_unknown_county_or_cycle_is_told_which_there_are(real, county, cycle, key, known):
    with pytest.raises(WorkbookError) as problem:
        real.cycle(county, cycle)
    (finding,) = problem.value.findings
    assert finding.key == key
    assert known in str(finding.args["known"])


def test_a_spoilt_cycle_is_an_error_of_the_check(raw, replace):
    replace("cycles/50-2021-2023.toml", "year = 2021\n", "year = 2031\n")
    assert errors(RawData(raw).check()) == [
        ("cycle-year-without-figures", "data/raw/cycles/50-2021-2023.toml", 12, "year"),
        ("cycle-needs-population", "data/raw/cycles/50-2021-2023.toml", 12, "year"),
    ]


def test_the_boundaries_are_those_of_the_day(real):
    boundaries = real.boundaries(dt.date(2021, 1, 1))
    then = real.table("municipalities").filter(valid_from=dt.date(2020, 1, 1))
    assert list(boundaries["code"]) == then["code"].to_list()
    assert boundaries.crs.to_epsg() == 25833
    with pytest.raises(WorkbookError) as problem:
        real.boundaries(dt.date(2024, 1, 1))
    assert problem.value.findings[0].key == "boundaries-missing"


def test_another_boundary_file_is_refused(raw):
    (raw / "boundaries" / "municipalities_2020.parquet").write_bytes(b"PAR1")
    with pytest.raises(WorkbookError) as problem:
        RawData(raw).boundaries(dt.date(2021, 1, 1))
    assert problem.value.findings[0].key == "file-changed"


def test_boundaries_that_lack_a_municipality_are_not_accepted(raw):
    path = raw / "boundaries" / "municipalities_2020.parquet"
    boundaries = RawData(raw).boundaries(dt.date(2021, 1, 1))
    boundaries[boundaries["code"] != "5057"].to_parquet(path, index=False)
    with pytest.raises(WorkbookError) as problem:
        RawData(raw).accept(path)
    (finding,) = problem.value.findings
    assert (finding.key, finding.args["code"]) == ("municipality-missing", "5057")


def test_where_a_table_comes_from_is_one_row(real):
    found = real.provenance(["settlement", "boundaries_2020"], "nn")
    assert found["table"].to_list() == ["settlement", "boundaries_2020"]
    assert found["title"][0] == "Oppmoding, vedtak og faktisk busetjing 2014–2021"
    assert found["licence"].to_list()[1] == "CC BY 4.0"
    assert found["publisher"].to_list()[1] == "Kartverket"
    assert found.schema["retrieved"] == pl.Date


def test_notes_can_be_asked_for_by_table(real):
    assert {note.key for note in real.notes(["boundaries_2020"])} == {
        "boundaries-repaired",
        "boundaries-holes-filled",
    }
    assert len(real.notes()) > 2


def test_a_catalogued_table_that_nobody_knows_is_told(raw, replace):
    shutil.copy(raw / "criteria.csv", raw / "ukjent.csv")
    replace("datapackage.json", '"name": "criteria",', '"name": "ukjent",')
    with pytest.raises(WorkbookError) as problem:
        RawData(raw).table("ukjent")
    assert problem.value.findings[0].key == "table-without-schema"


def test_reading_tables_does_not_load_the_map_libraries():
    code = (
        "import sys; from analysis import paths; from analysis.sources import RawData; "
        "RawData(paths.raw()).check(); print('geopandas' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "False"


def test_every_table_is_in_the_catalogue_and_the_reverse(real):
    described = {resource.name for resource in real.catalogue.resources if resource.format == "csv"}
    assert described == set(TABLES)
    assert paths.raw() == real.folder
