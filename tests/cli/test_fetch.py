"""`sektorplan fetch` from the command line to data/raw, against a service on this machine."""

from __future__ import annotations

import datetime as dt
import functools
import json
import os
import signal
import subprocess
import sys
import zipfile

import polars as pl
import pytest
import shapely
from tests.fetching import conftest as little
from tests.fetching import publishers
from tests.fetching.server import Answer, says

from analysis import paths
from analysis.cli import fetching
from analysis.fetching import keeping, placing
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
COUNTY_CODES = "/api/klass/v1/classifications/104/codesAt"
COUNTY_CHANGES = "/api/klass/v1/classifications/104/changes"
IMDI = "/download_csv/k/bosatt_anmodede"
COMMAND = "from analysis.cli import main; raise SystemExit(main())"
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
    "municipalities": CHANGES,
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


def test_the_second_version_of_ssbs_service_is_asked_in_its_own_way(fetch, service, raw, root):
    file = root / "data" / "raw" / "datapackage.json"
    text = file.read_text(encoding="utf-8").replace("/api/v0/no", "/api/pxwebapi/v2")
    file.write_text(text, encoding="utf-8")
    people = raw.table("population").filter(year=2021)

    def answer(asked):
        chosen = {part["variableCode"]: part["valueCodes"] for part in
                  json.loads(asked.body)["selection"]}  # fmt: skip
        assert (chosen["ContentsCode"], chosen["Tid"]) == (["Personer1"], ["2022"])
        assert chosen["Region"] == people["code"].to_list()
        return says(publishers.json_stat(chosen["Region"], 2022, people["population"].to_list()))

    service.scripts["/api/pxwebapi/v2/tables/07459/data"] = answer
    code, said, complained = fetch("population", "--date", "2022-01-01")
    assert code == 0, said + complained
    assert service.asked[0].query == {"lang": "no", "outputFormat": "json-stat2"}
    assert at(root).table("population").filter(year=2022)["population"].sum() == 5_391_369


# --- settlement


def test_settlement_of_a_new_year_goes_in(fetch, service, raw, root):
    content = publishers.settlement_csv(raw, 2022)
    service.scripts[IMDI] = [Answer(content, media="text/csv; charset=ISO-8859-1")]
    code, said, complained = fetch("settlement", "--date", "2022-01-01")
    assert code == 0, said + complained
    new = at(root).table("settlement").filter(year=2022)
    assert (new.height, new["requested"].sum()) == (356, 5_025)
    assert untouched(root, lambda: fetch("settlement", "--date", "2022-01-01"))[0] == 0


def test_without_a_date_every_year_of_the_file_goes_in(fetch, service, raw, root):
    content = publishers.settlement_csv(raw, 2022) + b"".join(
        publishers.settlement_csv(raw, 2023).splitlines(keepends=True)[1:]
    )
    service.scripts[IMDI] = [Answer(content, media="text/csv")]
    code, said, complained = fetch("settlement")
    assert code == 0, said + complained
    assert at(root).table("settlement")["year"].max() == 2023


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


def counties_at(raw, day):
    valid = raw.table("counties").filter(
        pl.col("valid_from") <= day, pl.col("valid_to").is_null() | (pl.col("valid_to") >= day)
    )
    return dict(valid.select("code", "name").rows())


def serve_klass(service, names, changes, counties=None, county_changes=()):
    codes, changed = publishers.klass(names, changes)
    now = counties or counties_at(RawData(paths.raw()), dt.date(2026, 1, 1))
    county_codes, county_changed = publishers.klass(now, county_changes)
    service.scripts |= {
        CODES: [codes],
        CHANGES: [changed],
        COUNTY_CODES: [county_codes],
        COUNTY_CHANGES: [county_changed],
    }


def test_the_registry_agrees_with_klass_and_stays(fetch, service, raw, root):
    serve_klass(service, names_at(raw, dt.date(2024, 1, 1)), changes_2024(raw))
    code, said, _ = untouched(root, lambda: fetch("municipalities", "--date", "2024-06-01"))
    assert code == 0
    assert "Ingenting er endret" in said
    since = {"from": "2020-01-02", "to": "2024-06-02"}
    assert [(asked.path, asked.query) for asked in service.asked] == [
        (CHANGES, since),
        (COUNTY_CHANGES, since),
        (CODES, {"date": "2024-06-01"}),
        (COUNTY_CODES, {"date": "2024-06-01"}),
    ]


KLASS_FILES = [
    *(
        "klass-131-changes-2020-01-02-2027-02-02.json",
        "klass-104-changes-2020-01-02-2027-02-02.json",
    ),
    *("klass-131-codesAt-2027-01-01.json", "klass-104-codesAt-2027-01-01.json"),
    *("klass-131-codesAt-2027-02-01.json", "klass-104-codesAt-2027-02-01.json"),
]


def originals(raw, name):
    """What the publisher answered, as it is kept and catalogued."""
    (entry,) = [e for e in raw.catalogue.resources if e.path.startswith("received/")]
    assert name in entry.path
    with zipfile.ZipFile(raw.folder / entry.path) as packed:
        return {file: packed.read(file) for file in packed.namelist()}


@pytest.fixture
def later(watch):
    """A day in 2027."""
    watch.start = dt.datetime(2027, 6, 15, 12, tzinfo=dt.UTC)
    return watch


def test_a_later_merger_split_and_name_go_in(fetch, service, raw, root, later):
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
    answers = originals(new, "ssb-klass")
    assert sorted(answers) == sorted(KLASS_FILES)
    assert json.loads(answers["klass-131-codesAt-2027-02-01.json"])["codes"]
    assert [found for found in new.verify() if found.severity == "error"] == []
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


def new_county(service, raw, *, county_changes):
    """Tydal leaves for a county of its own."""
    names = names_at(raw, dt.date(2024, 1, 1))
    names["7701"] = tydal = names.pop("5033")
    changes = [*changes_2024(raw), ("2027-01-01", "5033", tydal, "7701", tydal)]
    counties = counties_at(raw, dt.date(2026, 1, 1)) | {"77": "Fjellet - Vaerie"}
    serve_klass(service, names, changes, counties, county_changes)


def test_a_new_county_goes_in_with_its_municipality(fetch, service, raw, root, later):
    dated = [("2027-01-01", "50", "Trøndelag", "77", "Fjellet - Vaerie")]
    new_county(service, raw, county_changes=dated)
    code, said, complained = fetch("municipalities", "--date", "2027-06-01", "--yes")
    assert code == 0, complained
    assert "77, 7701" in said
    new = at(root)
    assert new.table("counties").filter(code="77").row(0, named=True) == {
        "code": "77",
        "name": "Fjellet",
        "language_form": None,
        "valid_from": dt.date(2027, 1, 1),
        "valid_to": None,
    }
    assert new.table("municipalities").filter(code="7701")["county_code"].item() == "77"
    asked = ("municipalities", "--date", "2027-06-01")
    assert untouched(root, lambda: fetch(*asked))[0] == 0


def test_a_county_that_nobody_dates_is_refused(fetch, service, raw, root, later):
    new_county(service, raw, county_changes=())
    asked = ("municipalities", "--date", "2027-06-01", "--yes")
    code, _, complained = untouched(root, lambda: fetch(*asked))
    assert code == 1
    assert "77" in complained


def test_a_code_that_came_and_went_between_two_fetches_is_not_lost(
    fetch, service, raw, root, later
):
    before = names_at(raw, dt.date(2024, 1, 1))
    tydal = before["5033"]
    between = {code: name for code, name in before.items() if code != "5033"} | {"5097": tydal}
    after = {code: name for code, name in before.items() if code != "5033"} | {"5098": tydal}
    changes = [
        *changes_2024(raw),
        ("2026-01-01", "5033", tydal, "5097", tydal),
        ("2027-01-01", "5097", tydal, "5098", tydal),
    ]
    serve_klass(service, after, changes)
    first, _ = publishers.klass(between, [])
    then = service.scripts[CODES][0]
    service.scripts[CODES] = lambda asked: first if asked.query["date"] < "2027" else then
    code, _, complained = fetch("municipalities", "--yes")
    assert code == 0, complained
    for day, expected in ((dt.date(2026, 5, 1), between), (dt.date(2027, 5, 1), after)):
        assert names_at(at(root), day) == expected


def test_a_day_before_the_registry(fetch, service, root):
    for source in ("municipalities", "boundaries", "population"):
        asked = (source, "--date", "2012-01-01")
        code, _, complained = untouched(root, lambda asked=asked: fetch(*asked))
        assert code == 2
        assert "2012-01-01" in complained
    assert service.asked == []


def test_a_day_that_has_not_been(fetch, service, root):
    for source in ("municipalities", "boundaries", "population"):
        asked = (source, "--date", "2026-11-22")
        code, _, complained = untouched(root, lambda asked=asked: fetch(*asked))
        assert code == 2
        assert "har ikke vært ennå" in complained
    assert service.asked == []


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
    kept = originals(new, "kartverket-kommuneinfo")
    assert len(kept) == 357 + 1
    assert kept["5014.json"] == answers[froya][0].body
    assert untouched(root, lambda: fetch("boundaries"))[0] == 0, "twice changes nothing"


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


# --- what stops it, and going on


def test_a_year_that_ssb_does_not_have_is_called_a_bad_question(fetch, service, root):
    service.scripts[POPULATION] = [Answer(b"{}", 400)]
    code, _, complained = untouched(root, lambda: fetch("population", "--date", "2026-01-01"))
    assert code == 1
    assert "februar" in complained


def test_a_transfer_that_broke_off_goes_on_where_it_was(fetch, service, raw, root):
    whole = publishers.settlement_csv(raw, 2022)
    mark = {"ETag": '"one"'}
    broken = Answer(whole, headers=mark, media="text/csv", cut=len(whole) // 2)
    service.scripts[IMDI] = [broken, Answer(b"no", 500)]
    asked = ("settlement", "--date", "2022-01-01")
    assert untouched(root, lambda: fetch(*asked))[0] == 1

    def rest(asked):
        start = int(asked.headers["Range"][6:-1])
        assert asked.headers["If-Range"] == '"one"'
        described = f"bytes {start}-{len(whole) - 1}/{len(whole)}"
        head = mark | {"Content-Range": described}
        return Answer(whole[start:], 206, media="text/csv", headers=head)

    service.scripts[IMDI] = rest
    before = len(service.asked)
    code, said, complained = fetch(*asked)
    assert code == 0, said + complained
    assert len(service.asked) == before + 1
    assert kept_original(root) == whole
    assert at(root).table("settlement").filter(year=2022)["requested"].sum() == 5_025


def test_a_file_that_changed_meanwhile_is_not_stitched_together(fetch, service, raw, root):
    old = publishers.settlement_csv(raw, 2022)
    new = publishers.settlement_csv(raw, 2022, lambda _, value: value if value == ":" else 7)
    broken = Answer(old, headers={"ETag": '"one"'}, media="text/csv", cut=len(old) // 2)
    service.scripts[IMDI] = [broken, Answer(b"no", 500)]
    asked = ("settlement", "--date", "2022-01-01")
    assert untouched(root, lambda: fetch(*asked))[0] == 1
    service.scripts[IMDI] = [Answer(new, headers={"ETag": '"two"'}, media="text/csv")]
    code, said, complained = fetch(*asked)
    assert code == 0, said + complained
    assert service.asked[-1].headers["If-Range"] == '"one"'
    assert kept_original(root) == new


def kept_original(root):
    (path,) = (root / "data" / "raw" / "received").glob("*bosatt*")
    return path.read_bytes()


KILLED = """
import os
from pathlib import Path
from analysis.publishing import exchange

exchange.exchange = lambda *_: False  # as on a system that has no such move
move, moves = Path.rename, []

def rename(path, target):
    moves.append(path)
    return os._exit(9) if len(moves) == 2 else move(path, target)

Path.rename = rename
"""


def test_one_that_was_killed_between_its_moves_is_healed_by_the_next(fetch, service, raw, root):
    names = names_at(raw, dt.date(2024, 1, 1))
    names["5097"] = tydal = names.pop("5033")
    serve_klass(service, names, [*changes_2024(raw), ("2026-01-01", "5033", tydal, "5097", tydal)])
    before = bytes_of(raw.folder)
    killed = subprocess.run(
        [sys.executable, "-c", KILLED + COMMAND, "fetch", "municipalities", "--yes"],
        env=os.environ | {"LANG": "nb_NO.UTF-8", "SEKTORPLAN_ROOT": str(root)},
        capture_output=True,
        check=False,
    )
    assert killed.returncode == 9
    assert not raw.folder.exists()
    assert fetch("population", "--date", "2012-01-01")[0] == 2  # refused, but it heals first
    assert bytes_of(raw.folder) == before
    code, _, complained = fetch("municipalities", "--yes")
    assert code == 0, complained
    assert names_at(at(root), dt.date(2026, 6, 1)) == names


def test_two_at_once(fetch, service, root):
    with keeping.alone(root / "data" / "processed" / "fetch"):
        code, _, complained = untouched(root, lambda: fetch("population"))
    assert code == 1
    assert "i gang" in complained
    assert service.asked == []


def test_a_change_by_somebody_else_meanwhile_is_not_lost(fetch, service, raw, root, later):
    dated = [("2027-01-01", "50", "Trøndelag", "77", "Fjellet - Vaerie")]
    new_county(service, raw, county_changes=dated)
    cycle = next((root / "data" / "raw" / "cycles").glob("*.toml"))
    real = placing.storing.install

    def install(made, exchange):
        cycle.write_bytes(cycle.read_bytes() + b"\n# mine\n")
        real(made, exchange)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(placing.storing, "install", install)
        code, _, complained = fetch("municipalities", "--yes")
    assert (code, "Ingenting er skrevet" in complained) == (1, True)
    assert cycle.read_bytes().endswith(b"# mine\n")
    asked = len(service.asked)
    assert fetch("municipalities", "--yes")[0] == 0
    assert len(service.asked) == asked, "what came is kept"


def test_a_folder_that_cannot_be_written_in(fetch, service, root):
    (root / "data" / "processed").mkdir(parents=True, exist_ok=True)
    (root / "data" / "processed" / "fetch").write_text("a file where the folder should be")
    code, _, complained = untouched(root, lambda: fetch("population"))
    assert code == 1
    assert "kan ikke skrives" in complained
    assert "Traceback" not in complained
    assert service.asked == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_whoever_stops_it_finds_everything_as_it_was(service, root, number):
    service.scripts[IMDI] = [Answer(b"Enhet;", media="text/csv", cut=3, hangs=True)]
    before = bytes_of(root / "data" / "raw")
    with subprocess.Popen(
        [sys.executable, "-c", COMMAND, "fetch", "settlement"],
        env=os.environ | {"LANG": "nb_NO.UTF-8", "SEKTORPLAN_ROOT": str(root)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        try:
            assert service.heard.wait(60)
            running.send_signal(number)
            _, complained = running.communicate(timeout=60)
        finally:
            running.kill()
    assert running.returncode == 128 + number
    assert "Traceback" not in complained
    assert bytes_of(root / "data" / "raw") == before
    assert not (root / "data" / "processed" / "fetch" / ".lock").exists()


def test_every_text_is_there_in_both_languages(fetch, service, root, raw, later):
    dated = [("2027-01-01", "50", "Trøndelag", "77", "Fjellet")]
    new_county(service, raw, county_changes=dated)
    code, said, complained = fetch("municipalities", "--yes", "--language", "nn")
    assert code == 0
    assert "er henta og lagt i data/raw" in said
    assert "Spør SSB om endringane" in complained
