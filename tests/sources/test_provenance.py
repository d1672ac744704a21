"""What is published of the files themselves: nothing that would let suppressed numbers be tried."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from analysis.importing import describing
from analysis.publishing import inputs
from analysis.sources import RawData, provenance
from analysis.sources.tables import TABLES

SMALL = tuple(name for name, table in TABLES.items() if table.small_counts)
COUNTING_PEOPLE = {"participants", "completed"}


def received(raw: Path, table: str, content: bytes) -> str:
    """Catalogue an original of a table as an import does; its path within `data/raw`."""
    file, path = raw / "datapackage.json", f"received/{table}.xlsx"
    catalogue = json.loads(file.read_text(encoding="utf-8"))
    entry = next(one for one in catalogue["resources"] if one["name"] == table)
    made = describing.received_entry(
        entry, path, content, f"{table}.xlsx", RawData(raw).catalogue.resource(table).retrieved
    )
    catalogue["resources"].append(made)
    file.write_text(json.dumps(catalogue, ensure_ascii=False), encoding="utf-8")
    (raw / "received").mkdir(exist_ok=True)
    (raw / path).write_bytes(content)
    return path


def changed(raw: Path, table: str, row: str) -> None:
    """Write one made-up row more, accepted."""
    with (raw / f"{table}.csv").open("a", encoding="utf-8", newline="") as file:
        file.write(f"{row}\n")
    RawData(raw).accept(f"{table}.csv")


def test_every_own_table_that_counts_people_has_small_counts() -> None:
    counting = {
        name
        for name, table in TABLES.items()
        if table.own and COUNTING_PEOPLE & set(table.schema.column_names())
    }
    assert counting == set(SMALL)


@pytest.mark.parametrize("table", SMALL)
def test_no_hash_of_small_counts_or_their_original_is_published(raw: Path, table: str) -> None:
    path = received(raw, table, b"made up")
    opened = RawData(raw)
    of_table, of_original = (
        opened.catalogue.resource(name) for name in (table, path.replace("/", "-"))
    )
    assert provenance.published_hash(of_table) is None
    assert provenance.published_hash(of_original) is None
    shown = opened.provenance([table, of_original.name])
    assert shown["sha256"].to_list() == [None, None]
    assert shown["path"].to_list() == [f"{table}.csv", path]


def test_every_other_file_is_known_by_its_hash(raw: Path) -> None:
    path = received(raw, "measures", b"made up")
    opened = RawData(raw)
    others = [one for one in opened.catalogue.resources if (one.table or one.name) not in SMALL]
    assert all(provenance.published_hash(one) == one.sha256 for one in others)
    assert hashlib.sha256(b"made up").hexdigest() in [one.sha256 for one in others]
    assert path in [one.path for one in others]


def test_verification_still_has_their_hashes(raw: Path) -> None:
    (raw / "participants.csv").write_text("other\n", encoding="utf-8")
    assert "participants.csv" in " ".join(one.where.file or "" for one in RawData(raw).verify())


def test_two_manifests_do_not_differ_by_one_person_more(raw: Path) -> None:
    """So `sektorplan diff` and the papers' check of age have nothing to tell of it either."""
    opened = RawData(raw)
    plan = opened.cycles()[0]
    before = inputs.hashes(opened, plan)
    changed(raw, "participants", "2021,5001,career_guidance,3,")
    assert inputs.hashes(RawData(raw), plan) == before
    assert not [path for path in before for name in SMALL if path.endswith(f"/{name}.csv")]
    assert "data/raw/datapackage.json" not in before, "it holds the hashes that are left out"
