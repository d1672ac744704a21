"""All or nothing: whatever stops the writing, `data/raw` is the old one or the new one."""

from __future__ import annotations

import polars as pl
import pytest
from tests.importing import publishers
from tests.importing.conftest import contents

from analysis.errors import WorkbookError
from analysis.importing import storing
from analysis.publishing.exchange import exchange
from analysis.sources import RawData


@pytest.fixture
def people(tables):
    return publishers.shifted(tables["population"], 2021)


@pytest.fixture
def content(people):
    return people.write_csv().encode()


@pytest.mark.parametrize("move", [exchange, lambda *_: False], ids=["one-move", "two-moves"])
def test_the_new_folder_takes_the_old_ones_place(move, content, people, folder, bring_in):
    bring_in("population", content, "folk.csv", exchange=move)
    raw = RawData(folder)
    assert raw.verify() == []
    assert raw.table("population").filter(pl.col("year") == 2022).equals(people)
    assert not list((folder.parent / "processed").iterdir())


@pytest.mark.parametrize("error", [OSError(13, "locked"), KeyboardInterrupt(), SystemExit()])
def test_a_move_that_fails_leaves_everything_as_it_was(error, content, folder, bring_in):
    before = contents(folder)

    def broken(*_):
        raise error

    expected = WorkbookError if isinstance(error, OSError) else type(error)
    with pytest.raises(expected):
        bring_in("population", content, exchange=broken)
    assert contents(folder) == before
    assert not list((folder.parent / "processed").iterdir())


def test_a_change_by_somebody_else_is_not_lost(content, folder, bring_in):
    cycle = next((folder / "cycles").glob("*.toml"))

    def edits(path):
        cycle.write_bytes(cycle.read_bytes() + b"\n# mine\n")
        return seen(path)

    seen = storing._seen
    with pytest.MonkeyPatch.context() as patch:
        calls = []
        patch.setattr(
            storing,
            "_seen",
            lambda path: (calls.append(path), seen(path))[1] if not calls else edits(path),
        )
        with pytest.raises(WorkbookError, match="endret mens"):
            bring_in("population", content)
    assert cycle.read_bytes().endswith(b"# mine\n")


def test_an_import_that_was_cut_off_between_its_moves_is_rolled_back(folder):
    before = contents(folder)
    scratch = folder.parent / "processed"
    aside = scratch / ".import-x" / "data" / "raw-before"
    aside.parent.mkdir(parents=True)
    folder.rename(aside)
    assert storing.recover(folder, scratch)
    assert contents(folder) == before
    assert not storing.recover(folder, scratch)


def test_a_second_file_of_the_same_name_gets_a_number(content, people, folder, bring_in):
    bring_in("population", content, "../folk tall.csv")
    more = people.with_columns(pl.col("population") + 1).write_csv().encode()
    bring_in("population", more, "../folk tall.csv")
    kept = sorted(path.name for path in (folder / "received").iterdir())
    assert kept == ["2023-03-01-folk-tall-2.csv", "2023-03-01-folk-tall.csv"]
    assert RawData(folder).verify() == []
