"""`sektorplan diff`: what it says and exits with."""

from __future__ import annotations

import json
import shutil

import pytest
from tests.comparing import reports


@pytest.fixture
def folders(tmp_path):
    old = reports.write(tmp_path / "old")
    later = {
        "municipalities": reports.MUNICIPALITIES.replace(";:;prikket", ";4;registrert"),
        "chain": reports.CHAIN.replace("619", "1629"),
    }
    return old, reports.write(tmp_path / "new", later, values={"settlement.requested": 1629})


@pytest.mark.parametrize(
    ("language", "said"), [("nb", "Rapportene sier det samme"), ("nn", "seier det same")]
)
def test_a_report_and_its_copy_say_the_same(type_in, folders, language, said):
    arguments = ("diff", folders[0], folders[0], "--language", language, "--exit-code")
    code, out, complained = type_in(*map(str, arguments))
    assert (code, complained) == (0, "")
    assert said in out


def test_differences_are_told_and_give_0_unless_asked(type_in, folders):
    code, out, complained = type_in("diff", *map(str, folders))
    assert (code, complained) == (0, "")
    flat = " ".join(out.replace("\u00a0", " ").split())
    assert "2021 Anmodning 619 1 629 +1 010 chain" in flat
    assert "Frøya (5014) Faktisk bosetting prikket 4 var prikket, har nå tall" in flat
    assert "Anmodning (settlement.requested) 619 1 629 +1 010" in flat
    assert "registrert" not in flat
    assert type_in("diff", *map(str, folders), "--exit-code")[0] == 1


def test_the_page_is_written_where_asked(type_in, folders, tmp_path):
    page = tmp_path / "sub" / "endringar.html"
    code, out, _ = type_in("diff", *map(str, folders), "--page", str(page), "--language", "nn")
    assert code == 0
    assert out.endswith(f"Sida er lagra: {page}\n")
    assert "Endringar sidan sist" in page.read_text(encoding="utf-8")
    assert type_in("diff", *map(str, folders), "--page", str(page))[0] == 0


def test_the_page_speaks_the_language_of_the_later_report(type_in, folders, tmp_path):
    page = tmp_path / "changes.html"
    new = reports.write(tmp_path / "nynorsk", language="nn")
    for asked, title in (([], "Endringar sidan sist"), (["--language", "nb"], "Endringer siden")):
        code, out, _ = type_in("diff", str(folders[0]), str(new), "--page", str(page), *asked)
        assert code == 0
        assert out.startswith(title)
        assert f">{title}" in page.read_text(encoding="utf-8")


def test_a_report_across_the_change_of_structure_says_what_became_of_municipalities(
    type_in, tmp_path
):
    heading = "code;name;requested\n"
    old = reports.write(
        tmp_path / "old",
        {"a": f"{heading}1505;Kristiansund;28\n1507;Ålesund;70\n"},
        values={"cycle.structure": "2021-01-01"},
    )
    new = reports.write(
        tmp_path / "new",
        {"a": f"{heading}1505;Kristiansund;30\n1508;Ålesund;60\n1580;Haram;10\n"},
        values={"cycle.structure": "2024-01-01"},
        cycle="2024-2027",
    )
    code, out, complained = type_in("diff", str(old), str(new))
    assert (code, complained) == (0, "")
    flat = " ".join(out.replace("\u00a0", " ").split())
    assert "Ålesund (1507) borte, ble delt mellom Ålesund (1508) og Haram (1580)" in flat
    assert "Haram (1580) ny, har en del av Ålesund (1507)" in flat
    assert "Antall personer er endret i én kommune: Kristiansund." in flat


def test_without_readable_figures_municipalities_are_new_or_gone(type_in, tmp_path, monkeypatch):
    monkeypatch.setenv("SEKTORPLAN_ROOT", str(tmp_path))
    old = reports.write(tmp_path / "old", {"a": "code;name;requested\n1507;Ålesund;70\n"})
    new = reports.write(tmp_path / "new", {"a": "code;name;requested\n1508;Ålesund;70\n"})
    code, out, complained = type_in("diff", str(old), str(new))
    assert (code, complained) == (0, "")
    assert "Ålesund (1507)  borte" in out


def test_a_manifest_saved_with_a_byte_order_mark_is_read(type_in, folders):
    path = folders[0] / "manifest.json"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert type_in("diff", *map(str, folders))[0] == 0


@pytest.mark.parametrize("name", ["changes.csv", "index.html"])
def test_a_page_never_replaces_another_file(type_in, folders, name):
    (folders[1] / name).write_text("mine", encoding="utf-8")
    code, out, complained = type_in("diff", *map(str, folders), "--page", str(folders[1] / name))
    assert (code, out) == (2, "")
    assert name in complained
    assert (folders[1] / name).read_text(encoding="utf-8") == "mine"


def test_a_folder_that_is_no_report_is_wrong_usage(type_in, folders, tmp_path):
    code, out, complained = type_in("diff", str(folders[0]), str(tmp_path / "nowhere"))
    assert (code, out) == (2, "")
    assert "nowhere" in complained
    assert "Traceback" not in complained


def test_spoilt_files_of_both_are_told_at_once(type_in, folders):
    (folders[0] / "manifest.json").write_text("{", encoding="utf-8")
    (folders[1] / "data" / "chain.csv").write_bytes(b"a;b\n1\n")
    code, out, complained = type_in("diff", *map(str, folders))
    assert (code, out) == (1, "")
    assert "manifest.json, linje 1" in complained
    assert "Expecting" not in complained
    assert "chain.csv, linje 2" in complained


def test_a_real_report_differs_from_a_changed_copy_in_what_was_changed(type_in, report, tmp_path):
    copy = tmp_path / "copy"
    shutil.copytree(report.folder, copy)
    assert type_in("diff", str(report.folder), str(copy), "--exit-code")[0] == 0
    manifest = json.loads((copy / "manifest.json").read_text(encoding="utf-8"))
    manifest["values"]["settlement.requested"] = 620
    gone = manifest["findings"].pop(0)
    (copy / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    path = copy / "data" / "chain.csv"
    heading, *rows = path.read_bytes().decode().split("\r\n")
    fields = rows[-2].split(";")
    fields[heading.split(";").index("requested")] = "620"
    rows[-2] = ";".join(fields)
    path.write_bytes("\r\n".join([heading, *rows]).encode())
    code, out, _ = type_in("diff", str(report.folder), str(copy), "--exit-code")
    flat = " ".join(out.replace("\u00a0", " ").split())
    assert code == 1
    assert "Anmodning (settlement.requested) 619 620 +1" in flat
    assert "Anmodning 619 620 +1 chain" in flat
    assert " ".join(gone["message"].replace("\u00a0", " ").split()) in flat
    assert "én verdi i teksten, én opplysning i tabellene og ett funn" in flat
