"""`sektorplan fetch` from the command line to data/raw, against a service on this machine."""

from __future__ import annotations

import datetime as dt
import functools
import json
import socket

import polars as pl
import pytest
import shapely
from tests.fetching import conftest as little
from tests.fetching import publishers
from tests.fetching.server import Answer, says

from analysis import paths
from analysis.cli import fetching
from analysis.sources import RawData

bytes_of = little.bytes_of
no_proxy = little.no_proxy
patience = little.patience
raw = little.raw
root = little.root
service = little.service
watch = little.watch

POPULATION = "/api/v0/no/table/07459"
CODES = "/api/klass/v1/classifications/131/codesAt"
CHANGES = "/api/klass/v1/classifications/131/changes"
IMDI = "/download_csv/k/bosatt_anmodede"
HTML = Answer(b"<html><body>Feil</body></html>", media="text/html")


@pytest.fixture
def fetch(type_in, monkeypatch, watch, patience):
    """Type the command; the clock stands still and nobody sits at the keyboard."""
    real = fetching.fetch
    told = functools.partial(real, clock=watch.clock, patience=patience)
    monkeypatch.setattr(fetching, "fetch", told)
    return lambda *arguments: type_in("fetch", *arguments)


def at(root):
    return RawData(root / "data" / "raw")


def untouched(root, act):
    before = bytes_of(root / "data" / "raw")
    code, said, complained = act()
    assert bytes_of(root / "data" / "raw") == before
    return code, said, complained


# --- population


def test_a_new_year_of_inhabitants_goes_in_and_twice_changes_nothing(fetch, service, raw, root):
    service.scripts[POPULATION] = publishers.population(raw, lambda _, people: people + 1)
    code, said, complained = fetch("population", "--date", "2022-03-01")
    assert (code, said != "") == (0, True), complained
    new = at(root).table("population").filter(pl.col("year") == 2022)
    assert (new.height, new["population"].sum()) == (356, 5_391_369 + 356)
    assert not [found for found in at(root).verify() if found.severity == "error"]
    assert list((root / "data" / "raw" / "received").glob("*07459*"))
    assert not list((root / "data" / "processed" / "fetch").iterdir())
    (asked,) = service.asked
    assert json.loads(asked.body)["response"] == {"format": "json-stat2"}
    assert untouched(root, lambda: fetch("population", "--date", "2022-03-01"))[0] == 0


def test_changed_inhabitants_need_a_yes(fetch, service, raw, root):
    altered = publishers.population(raw, lambda code, people: people + (code == "5001"))
    service.scripts[POPULATION] = altered
    asked = ("population", "--date", "2021-01-01")
    code, _, complained = untouched(root, lambda: fetch(*asked))
    assert code == 1
    assert "--yes" in complained
    assert fetch(*asked, "--yes")[0] == 0
    new = at(root).table("population").filter(year=2021, code="5001")
    assert new["population"].item() == 207_595 + 1


FAULTS = {
    "server error": (Answer(b"no", 500), "kode 500"),
    "too many": (Answer(b"no", 429, headers={"Retry-After": "7200"}), "120 minutter"),
    "cut off": (Answer(b'{"version": "2.0"}', cut=5), "stoppet midt i"),
    "half a document": (Answer(b'{"version": '), "stoppet midt i"),
    "web page": (HTML, "nettside"),
    "gone": (Answer(b"", 404), "services"),
    "elsewhere": (Answer(b"", 301, headers={"Location": "https://example.org/"}), "example.org"),
    "something else": (says({"class": "dataset"}), "annen form"),
    "a list": (says([1, 2]), "annen form"),
}


ASKED_FIRST = {
    "population": POPULATION,
    "municipalities": CODES,
    "boundaries": "/kommuneinfo/v1/kommuner",
}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("source", ASKED_FIRST)
def test_a_fault_leaves_everything_as_it_was_and_says_what_to_do(
    fetch, service, root, fault, source
):
    path = ASKED_FIRST[source]
    service.scripts[path] = [FAULTS[fault][0]]
    code, said, complained = untouched(root, lambda: fetch(source, "--date", "2024-01-01"))
    assert (code, said) == (1, "")
    assert FAULTS[fault][1] in complained
    assert "Traceback" not in complained


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (HTML, "nettside"),
        (Answer(b"Enhet;a\r\n", media="text/csv"), "annen form"),
        (Answer(b"Enhet;\xc5r;Kommunenummer", media="text/csv"), "stoppet midt i"),
        (Answer(b"", 500), "kode 500"),
    ],
)
def test_a_spoilt_settlement_file_is_refused(fetch, service, root, answer, expected):
    service.scripts[IMDI] = [answer]
    code, _, complained = untouched(root, lambda: fetch("settlement"))
    assert code == 1
    assert expected in complained


def test_a_passing_fault_is_not_even_told(fetch, service, raw, watch):
    whole = publishers.population(raw)
    answers = [Answer(b"no", 500), Answer(b"no", 429, headers={"Retry-After": "9"})]
    service.scripts[POPULATION] = lambda asked: answers.pop(0) if answers else whole(asked)
    code, _, complained = fetch("population", "--date", "2022-01-01")
    assert code == 0
    assert "feil" not in complained
    assert watch.slept == [1, 9]


def test_a_year_without_figures(fetch, service, raw, root):
    service.scripts[POPULATION] = publishers.population(raw, lambda *_: 0)
    code, _, complained = untouched(root, lambda: fetch("population", "--date", "2023-01-01"))
    assert code == 1
    assert "2023" in complained


def test_a_municipality_without_figures(fetch, service, raw, root):
    script = publishers.population(raw, lambda code, people: 0 if code == "5014" else people)
    service.scripts[POPULATION] = script
    code, _, complained = untouched(root, lambda: fetch("population", "--date", "2023-01-01"))
    assert code == 1
    assert "5014" in complained


def test_nobody_there_is_told_in_nynorsk_too(fetch, service, root):
    service.stop()
    code, _, complained = untouched(root, lambda: fetch("population", "--language", "nn"))
    assert code == 1
    assert "Vi fekk ikkje kontakt" in complained


# --- settlement


def test_settlement_of_a_new_year_goes_in(fetch, service, raw, root):
    content = publishers.settlement_csv(raw, 2022)
    service.scripts[IMDI] = [Answer(content, media="text/csv; charset=ISO-8859-1")]
    code, said, complained = fetch("settlement", "--date", "2022-01-01")
    assert code == 0, said + complained
    new = at(root).table("settlement").filter(year=2022)
    assert (new.height, new["requested"].sum()) == (356, 5_025)
    assert untouched(root, lambda: fetch("settlement", "--date", "2022-01-01"))[0] == 0


def test_a_year_that_imdi_does_not_have(fetch, service, raw, root):
    content = publishers.settlement_csv(raw, 2022)
    service.scripts[IMDI] = [Answer(content, media="text/csv")]
    code, _, complained = untouched(root, lambda: fetch("settlement", "--date", "2025-01-01"))
    assert code == 1
    assert "2025" in complained


# --- municipalities


def names_at(raw, day):
    valid = raw.table("municipalities").filter(
        pl.col("valid_from") <= day, pl.col("valid_to").is_null() | (pl.col("valid_to") >= day)
    )
    return dict(valid.select("code", "name").rows())


def changes_2024(raw):
    """The changes that the registry has after its first day, as KLASS says them."""
    names = dict(raw.table("municipalities").select("code", "name").rows())
    rows = raw.table("municipality_changes").filter(pl.col("changed_on") > dt.date(2020, 1, 1))
    return [
        (row["changed_on"].isoformat(), row["code"], names[row["code"]], row["successor_code"],
         names[row["successor_code"]])
        for row in rows.iter_rows(named=True)
    ]  # fmt: skip


def serve_klass(service, names, changes):
    codes, changed = publishers.klass(names, changes)
    service.scripts |= {CODES: [codes], CHANGES: [changed]}


def test_the_registry_agrees_with_klass_and_stays(fetch, service, raw, root):
    serve_klass(service, names_at(raw, dt.date(2024, 1, 1)), changes_2024(raw))
    code, said, _ = untouched(root, lambda: fetch("municipalities", "--date", "2024-06-01"))
    assert code == 0
    assert "Ingenting er endret" in said
    assert [asked.query for asked in service.asked] == [
        {"date": "2024-06-01"},
        {"from": "2020-01-02", "to": "2024-06-02"},
    ]


def test_a_later_merger_split_and_name_go_in(fetch, service, raw, root):
    names = names_at(raw, dt.date(2024, 1, 1))
    tydal, selbu = names.pop("5033"), names.pop("5032")
    heim = names.pop("5055")
    old = names["5014"]
    names |= {"5099": "Selbu og Tydal", "5097": "Heim vest", "5098": "Heim aust"}
    names["5014"] = "Frøya - Frøøja"
    day = "2027-01-01"
    later = [
        (day, "5033", tydal, "5099", "Selbu og Tydal"),
        (day, "5032", selbu, "5099", "Selbu og Tydal"),
        (day, "5055", heim, "5097", "Heim vest"),
        (day, "5055", heim, "5098", "Heim aust"),
        (day, "5014", old, "5014", "Frøya - Frøøja"),
    ]
    serve_klass(service, names, [*changes_2024(raw), *later])
    code, _, complained = untouched(root, lambda: fetch("municipalities", "--date", "2027-02-01"))
    assert code == 1
    assert "--yes" in complained
    code, said, complained = fetch("municipalities", "--date", "2027-02-01", "--yes")
    assert code == 0, complained
    assert "5099" in said
    new = at(root)
    assert names_at(new, dt.date(2027, 1, 1)) == names
    assert names_at(new, dt.date(2026, 12, 31)) == names_at(raw, dt.date(2026, 12, 31))
    fresh = new.table("municipality_changes").filter(changed_on=dt.date(2027, 1, 1))
    kinds = dict(fresh.select("successor_code", "change").rows())
    assert kinds == {"5099": "merged", "5097": "split", "5098": "split"}
    froya = new.table("municipalities").filter(code="5014", valid_from=dt.date(2027, 1, 1))
    assert froya.select("norwegian_name", "sami_name").row(0) == ("Frøya", "Frøøja")
    assert untouched(root, lambda: fetch("municipalities", "--date", "2027-02-01"))[0] == 0


def test_a_code_that_nobody_dates_is_refused(fetch, service, raw, root):
    names = names_at(raw, dt.date(2024, 1, 1))
    names["5099"] = names.pop("5033")
    serve_klass(service, names, changes_2024(raw))
    code, _, complained = untouched(root, lambda: fetch("municipalities", "--date", "2024-06-01"))
    assert code == 1
    assert "5099" in complained
    assert "5033" in complained


def test_a_name_that_only_differs_is_told_and_left(fetch, service, raw, root):
    names = names_at(raw, dt.date(2024, 1, 1))
    names["5014"] = "Frøya og Fillan"
    serve_klass(service, names, changes_2024(raw))
    code, said, _ = untouched(root, lambda: fetch("municipalities", "--date", "2024-06-01"))
    assert code == 0
    assert "Frøya og Fillan" in said


def test_a_new_municipality_in_an_unknown_county_is_refused(fetch, service, raw, root):
    names = names_at(raw, dt.date(2024, 1, 1))
    names["7701"] = tydal = names.pop("5033")
    changes = [*changes_2024(raw), ("2027-01-01", "5033", tydal, "7701", tydal)]
    serve_klass(service, names, changes)
    asked = ("municipalities", "--date", "2027-06-01", "--yes")
    code, _, complained = untouched(root, lambda: fetch(*asked))
    assert code == 1
    assert "77" in complained


def test_a_day_before_the_registry(fetch, root):
    code, _, complained = untouched(root, lambda: fetch("municipalities", "--date", "2012-01-01"))
    assert code == 1
    assert "2012-01-01" in complained


# --- boundaries


@pytest.fixture(scope="session")
def areas():
    """Kartverket's areas, coarse, with Frøya's reaching far out to sea."""
    found = publishers.outlines(RawData(paths.raw()), dt.date(2026, 1, 1))
    others = shapely.union_all([area for code, area in found.items() if code != "5014"])
    return found | {"5014": found["5014"].buffer(30_000).difference(others)}


def test_boundaries_of_today_go_in_without_the_sea(fetch, service, raw, root, areas):
    answers = publishers.kommuneinfo(areas)
    froya = "/kommuneinfo/v1/kommuner/5014/omrade"
    service.scripts |= answers | {froya: [Answer(b"no", 404)]}
    assert untouched(root, lambda: fetch("boundaries"))[0] == 1
    service.scripts[froya] = answers[froya]
    code, said, complained = fetch("boundaries")
    assert code == 0, complained
    assert len(service.asked) == len(answers) + 1, "only the rest is asked for again"
    assert "2024" in said
    new = at(root)
    drawn = new.boundaries(dt.date(2026, 1, 1)).set_index("code").geometry
    assert len(drawn) == 357
    assert shapely.coverage_is_valid(drawn.to_numpy())
    before = raw.boundaries(dt.date(2021, 1, 1)).set_index("code").geometry
    assert areas["5014"].area > 5 * before["5014"].area > 2 * drawn["5014"].area
    entry = new.boundary_resource(dt.date(2026, 1, 1))
    assert (entry.valid_from, entry.valid_to) == (dt.date(2024, 1, 1), dt.date(2026, 12, 31))
    assert new.boundary_resource(dt.date(2023, 1, 1)).name == "boundaries_2020"
    assert not [found for found in new.verify() if found.severity == "error"]
    assert {asked.query.get("utkoordsys") for asked in service.asked[1:]} == {"25833"}


def test_boundaries_of_another_division_are_refused(fetch, service, root, areas):
    service.scripts |= publishers.kommuneinfo(areas)
    code, _, complained = untouched(root, lambda: fetch("boundaries", "--date", "2021-01-01"))
    assert code == 1
    assert "dagens kommunestruktur" in complained
    assert len(service.asked) == 1


def test_half_the_land_is_not_enough(fetch, service, root, areas):
    areas = {
        code: area.intersection(area.representative_point().buffer(2_000))
        for code, area in areas.items()
    }
    service.scripts |= publishers.kommuneinfo(areas)
    code, _, complained = untouched(root, lambda: fetch("boundaries"))
    assert code == 1
    assert "prosent av landet" in complained


# --- usage, and the network


@pytest.mark.parametrize(
    "arguments",
    [(), ("weather",), ("population", "--date", "i fjor"), ("population", "--date", "2024-13-01")],
)
def test_wrong_usage_asks_nobody(fetch, service, root, arguments):
    code, _, complained = untouched(root, lambda: fetch(*arguments))
    assert code == 2
    assert complained
    assert service.asked == []


def test_an_address_that_is_not_safe_is_not_used(fetch, service, root):
    file = root / "data" / "raw" / "datapackage.json"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace(service.url, "http://data.example.org"), encoding="utf-8")
    code, _, complained = fetch("population", "--date", "2022-01-01")
    assert code == 1
    assert "https://" in complained


@pytest.mark.parametrize(
    "command",
    [["check"], ["sources", "verify"], ["sources", "list"],
     ["recommend", "--county", "50", "--cycle", "2021-2023"], ["explain", "5014"]],
)  # fmt: skip
def test_no_other_command_opens_a_socket(type_in, monkeypatch, root, command):
    def refuse(*_, **__):
        raise AssertionError("only fetch may use the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    _, _, complained = type_in(*command)
    assert "network" not in complained
