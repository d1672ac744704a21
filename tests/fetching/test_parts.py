"""The small parts: addresses, periods, what is kept, and files that change places together."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fetching import publishers

from analysis import paths
from analysis.errors import WorkbookError
from analysis.fetching import keeping, klass, placing, population, services, structure
from analysis.fetching.content import check
from analysis.fetching.periods import Period
from analysis.fetching.placing import Original, Placed
from analysis.fetching.structure import Structure
from analysis.fetching.trouble import TroubleError
from analysis.fetching.waiting import Patience, before_next, retry_after
from analysis.publishing.exchange import exchange
from analysis.registry.changes import convert
from analysis.registry.municipalities import municipalities_at
from analysis.sources import RawData

NOW = dt.datetime(2026, 11, 21, 12, tzinfo=dt.UTC)
DAY = dt.date(2026, 11, 21)


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://data.ssb.no/api", True),
        ("http://127.0.0.1:8080/api", True),
        ("http://[::1]/api", True),
        ("http://localhost/", True),
        ("http://data.ssb.no/api", False),
        ("http://127.0.0.1.example.org/", False),
        ("file:///etc/passwd", False),
        ("https:///nowhere", False),
        ("", False),
    ],
)
def test_only_encrypted_addresses_or_this_machine(url, safe):
    assert services.safe(url) is safe


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("https://a.no/x", "https://a.no/y", True),
        ("http://a.no/x", "https://a.no/x", True),
        ("https://a.no/x", "http://a.no/x", False),
        ("https://a.no/x", "https://b.a.no/x", False),
        ("http://127.0.0.1:1/x", "http://127.0.0.1:2/x", False),
    ],
)
def test_a_redirect_stays_with_the_host_and_never_loses_encryption(first, second, same):
    assert services.same_place(first, second) is same


def test_the_real_services_are_safe_and_known():
    from analysis import paths
    from analysis.sources import RawData

    catalogue = RawData(paths.raw()).catalogue
    for name in (services.PXWEB, services.KLASS, services.KOMMUNEINFO, services.IMDI):
        assert services.address(catalogue, name, "x").url.startswith("https://")
    with pytest.raises(WorkbookError):
        services.address(catalogue, "weather", "x")


@given(st.text())
def test_no_header_stops_the_waiting(text):
    asked = retry_after(text, NOW)
    assert asked is None or asked >= 0
    wait = before_next(Patience(), 1, asked)
    assert wait is None or 1 <= wait <= Patience().longest_wait


@given(st.binary())
def test_no_content_is_more_than_refused(content):
    for kind in ("json", "csv"):
        try:
            check(kind, content)
        except TroubleError as problem:
            assert problem.key.startswith("fetch-")


def registry(*rows):
    schema = {"code": pl.String, "valid_from": pl.Date, "valid_to": pl.Date}
    return pl.DataFrame(rows, schema=schema, orient="row")


def test_a_period_lasts_as_long_as_the_codes_are_the_same():
    first, last, second = dt.date(2020, 1, 1), dt.date(2023, 12, 31), dt.date(2024, 1, 1)
    frame = registry(
        ("0001", first, None),
        ("0002", first, last),
        ("0003", second, dt.date(2024, 12, 31)),
        ("0003", dt.date(2025, 1, 1), None),  # a new name, the same code
    )
    assert Period.of(frame, dt.date(2021, 6, 1)) == Period(first, last)
    assert Period.of(frame, first) == Period(first, last)
    assert Period.of(frame, last) == Period(first, last)
    assert Period.of(frame, dt.date(2026, 6, 1)) == Period(second, dt.date(2026, 12, 31))


def test_what_came_today_is_kept_and_what_is_old_is_not(tmp_path: Path, watch):
    folder = keeping.folder(tmp_path, "boundaries", watch.clock)
    (folder / "5014.json").write_text("{}")
    watch.slept.append(23 * 3600)
    assert (keeping.folder(tmp_path, "boundaries", watch.clock) / "5014.json").exists()
    watch.slept.append(2 * 3600)
    assert not (keeping.folder(tmp_path, "boundaries", watch.clock) / "5014.json").exists()
    (folder / "began.txt").write_text("yesterday")
    (folder / "5014.json").write_text("{}")
    assert not (keeping.folder(tmp_path, "boundaries", watch.clock) / "5014.json").exists()


ORIGINAL = Original("answers.zip", b"PK", "counties")


def put(raw, files, tmp_path, move=exchange):
    return placing.place(
        raw.folder, files, ORIGINAL, scratch=tmp_path / "processed", day=DAY, exchange=move
    )


def counties(raw):
    new = (raw.folder / "counties.csv").read_bytes()
    return [
        Placed("counties", "counties.csv", new, like="counties"),
        Placed("counties_new", "extra/counties.csv", new, like="counties"),
    ]


def test_a_file_that_does_not_hold_is_not_placed(raw, root, tmp_path, seen):
    before = seen(raw.folder)
    spoilt = Placed("municipalities", "municipalities.csv", b"code\n1\n", like="municipalities")
    with pytest.raises(WorkbookError):
        put(raw, [spoilt], tmp_path)
    assert seen(raw.folder) == before


@pytest.mark.parametrize("error", [OSError(28, "full"), KeyboardInterrupt(), SystemExit()])
@pytest.mark.parametrize("step", ["write", "exchange", "rename"])
def test_places_are_changed_all_or_none(  # noqa: PLR0913, PLR0917 -- what, how and where
    raw, tmp_path, seen, monkeypatch, step, error
):
    before = seen(raw.folder)

    def broken(*_, **__):
        raise error

    move = broken if step == "exchange" else lambda *_: False
    if step == "write":
        monkeypatch.setattr("analysis.importing.storing.os.fsync", broken)
    if step == "rename":
        real, moves = Path.rename, []

        def rename(path, target):
            moves.append(path)
            return broken() if len(moves) == 2 else real(path, target)

        monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises((WorkbookError, KeyboardInterrupt, SystemExit)):
        put(raw, counties(raw), tmp_path, move)
    assert seen(raw.folder) == before
    assert not list((tmp_path / "processed").iterdir())


def test_the_original_is_kept_and_catalogued(raw, tmp_path):
    path = put(raw, counties(raw), tmp_path)
    assert path == "received/2026-11-21-answers.zip"
    assert (raw.folder / path).read_bytes() == b"PK"
    there = RawData(raw.folder)
    (entry,) = [entry for entry in there.catalogue.resources if entry.path == path]
    assert (entry.mediatype, entry.publisher) == (
        "application/zip",
        there.catalogue.resource("counties").publisher,
    )
    assert path in there.catalogue.resource("counties").description
    assert [found for found in there.verify() if found.severity == "error"] == []


def test_the_same_answers_give_the_same_archive(tmp_path):
    for name in ("b.json", "a.json"):
        (tmp_path / name).write_text(name)
    packed = placing.archive([tmp_path / "b.json", tmp_path / "a.json"])
    assert packed == placing.archive([tmp_path / "a.json", tmp_path / "b.json"])
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        assert archive.namelist() == ["a.json", "b.json"]
        assert archive.read("b.json") == b"b.json"


def test_only_one_fetches_at_a_time(tmp_path):
    with keeping.alone(tmp_path / "fetch"):
        with pytest.raises(WorkbookError) as problem, keeping.alone(tmp_path / "fetch"):
            raise AssertionError
        assert problem.value.findings[0].key == "fetch-already-running"
    with keeping.alone(tmp_path / "fetch"):
        assert True


def test_a_folder_that_cannot_be_written_in_is_told(tmp_path):
    (tmp_path / "fetch").write_text("a file where the folder should be")
    with pytest.raises(WorkbookError) as problem, keeping.alone(tmp_path / "fetch"):
        raise AssertionError
    assert problem.value.findings[0].key == "fetch-not-kept"


# --- what the classifications say


def known(**tables):
    raw = RawData(paths.raw())
    names = {"counties": "counties", "municipalities": "municipalities",
             "changes": "municipality_changes"}  # fmt: skip
    return Structure(**{key: raw.table(name) for key, name in names.items()} | tables)


def changed(*rows):
    return pl.DataFrame(rows, schema=klass.CHANGES, orient="row")


def codes_of(table, day, other=None):
    now = dict(municipalities_at(table, day).select("code", "name").rows()) | (other or {})
    rows = [(code, name) for code, name in sorted(now.items()) if name]
    return pl.DataFrame(rows, schema=klass.CODES, orient="row")


LATER = dt.date(2027, 1, 1)


def test_a_part_that_leaves_and_one_that_joins_keep_the_sums():
    """5055 Heim gives a part away and goes on; 5033 Tydal becomes a part of 5032 Selbu."""
    start = known()
    dated = changed(
        (LATER, "5055", "Heim", "5097", "Hemne"),
        (LATER, "5033", "Tydal", "5032", "Selbu"),
    )
    codes = codes_of(start.municipalities, LATER, {"5033": None, "5097": "Hemne"})
    after = structure.municipalities(start, codes, dated, LATER)
    rows = after.changes.filter(changed_on=LATER).select("code", "successor_code", "change").rows()
    assert set(rows) == {
        ("5055", "5055", "split"),
        ("5055", "5097", "split"),
        ("5032", "5032", "merged"),
        ("5033", "5032", "merged"),
    }
    figures = pl.DataFrame({"code": ["5032", "5033", "5001"], "people": [4000, 800, 7]})
    steps = after.changes.filter(changed_on=LATER)
    there = convert(figures, steps, dt.date(2026, 1, 1), LATER, values=["people"])
    assert dict(there.rows()) == {"5032": 4800, "5001": 7}


def test_a_county_keeps_its_norwegian_name_and_a_new_one_has_no_written_language():
    start = known()
    dated = changed(
        (LATER, "50", "Trøndelag - Trööndelage", "77", "Trøndelag - Trööndelage"),
        (LATER, "46", "Vestland", "78", "Hordaland"),
        (LATER, "46", "Vestland", "79", "Sogn og Fjordane"),
    )
    other = {"50": None, "77": "Trøndelag - Trööndelage", "46": None, "78": "Hordaland",
             "79": "Sogn og Fjordane", "18": "Nordland - Nordlánnda"}  # fmt: skip
    codes = codes_of(start.counties, LATER, other)
    after = structure.counties(start, codes, dated, LATER)
    fresh = after.counties.filter(valid_from=LATER).select("code", "name", "language_form").rows()
    assert fresh == [
        ("77", "Trøndelag", "nøytral"),
        ("78", "Hordaland", None),
        ("79", "Sogn og Fjordane", None),
    ]
    assert after.counties.filter(valid_to=dt.date(2026, 12, 31))["code"].to_list() == ["46", "50"]
    assert (after.new, after.ended, after.findings) == (("77", "78", "79"), ("46", "50"), ())


def test_a_code_that_began_without_another_has_its_day():
    start = known()
    dated = changed((LATER, None, None, "5097", "Sula"))
    codes = codes_of(start.municipalities, LATER, {"5097": "Sula"})
    after = structure.municipalities(start, codes, dated, LATER)
    assert after.municipalities.filter(code="5097")["valid_from"].to_list() == [LATER]
    assert after.changes.equals(start.changes)


def test_nothing_new_changes_nothing():
    start = known()
    day = dt.date(2026, 6, 1)
    same = structure.municipalities(start, codes_of(start.municipalities, day), changed(), day)
    same = structure.counties(same, codes_of(start.counties, day), changed(), day)
    for table in ("municipalities", "counties", "municipality_changes"):
        assert same.table(table).equals(start.table(table))
    assert (same.new, same.ended, same.renamed, same.findings) == ((), (), (), ())


# --- what SSB answers


def test_json_stat_in_every_shape_that_the_format_allows():
    whole = publishers.json_stat(["0301", "1101"], 2022, [7, 5])
    population.verify(whole, ["0301", "1101"], 2022)
    region = whole["dimension"]["Region"]["category"]
    region["index"] = ["0301", "1101"]
    population.verify(whole, ["0301", "1101"], 2022)
    region["index"] = {"1101": 1, "0301": 0}
    population.verify(whole, ["0301", "1101"], 2022)
    for value, key in (([7, None], "fetch-incomplete"), ([7, 0], "fetch-incomplete"),
                       ([0, 0], "fetch-no-year"), ([7], "fetch-incomplete")):  # fmt: skip
        with pytest.raises(WorkbookError) as problem:
            population.verify(whole | {"value": value}, ["0301", "1101"], 2022)
        assert problem.value.findings[0].key == key
