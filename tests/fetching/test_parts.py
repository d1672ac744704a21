"""The small parts: addresses, periods, what is kept, and files that change places together."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.errors import WorkbookError
from analysis.fetching import keeping, placing, services
from analysis.fetching.content import check
from analysis.fetching.periods import Period
from analysis.fetching.placing import Placed
from analysis.fetching.trouble import TroubleError
from analysis.fetching.waiting import Patience, before_next, retry_after

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


def test_a_file_that_does_not_hold_is_not_placed(raw, root, tmp_path, seen):
    before = seen(raw.folder)
    spoilt = Placed("municipalities", "municipalities.csv", b"code\n1\n", like="municipalities")
    with pytest.raises(WorkbookError):
        placing.place(raw, [spoilt], tmp_path / "scratch", DAY)
    assert seen(raw.folder) == before


@pytest.mark.parametrize("fails_at", [1, 2, 3])
def test_places_are_changed_all_or_none(raw, tmp_path, seen, monkeypatch, fails_at):
    before = seen(raw.folder)
    new = (raw.folder / "counties.csv").read_bytes()
    files = [
        Placed("counties", "counties.csv", new, like="counties"),
        Placed("counties_new", "extra/counties.csv", new, like="counties"),
    ]
    real, moves = Path.replace, []

    def replace(path, target):
        if path.name.endswith(".new"):
            moves.append(path)
            if len(moves) == fails_at:
                raise OSError("the disk is full")
        return real(path, target)

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(OSError, match="full"):
        placing.place(raw, files, tmp_path / "scratch", DAY)
    assert seen(raw.folder) == before
