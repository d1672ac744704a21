"""The real figures, and a copy of `data/raw` to import into."""

from __future__ import annotations

import datetime as dt
import hashlib
import shutil
from pathlib import Path
from types import SimpleNamespace

import polars as pl
import pytest

from analysis import paths
from analysis.importing import steps, storing
from analysis.sources import RawData

DAY = dt.date(2023, 3, 1)


@pytest.fixture(scope="session")
def real() -> RawData:
    return RawData(paths.raw())


@pytest.fixture(scope="session")
def tables(real):
    names = {name for table in steps.IMPORTABLE for name in steps.needed(table)}
    return real.tables(sorted(names))


@pytest.fixture(scope="session")
def known(tables):
    """Names of codes and of counties in the structure of 2020–2023."""
    day = pl.lit(dt.date(2022, 1, 1))
    valid = (pl.col("valid_from") <= day) & (
        pl.col("valid_to").is_null() | (pl.col("valid_to") >= day)
    )
    names = dict(tables["municipalities"].filter(valid).select("code", "norwegian_name").rows())
    counties = dict(tables["counties"].filter(valid).select("code", "name").rows())
    return SimpleNamespace(names=names | {"2100": "Svalbard"}, counties=counties)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(paths.raw(), tmp_path / "data" / "raw"))


def contents(folder: Path) -> dict[str, str]:
    """The hash of every file."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def planned(tables):
    """What an import of bytes would do."""

    def plan(table, content, file="file.csv", year=None):
        return steps.plan(content, file, table=table, tables=tables, year=year, today=DAY)

    return plan


@pytest.fixture
def bring_in(folder):
    """Import bytes into the copy: the plan, and what is in the folder afterwards."""

    def run(table, content, file="file.csv", year=None, exchange=lambda *_: False):
        raw = RawData(folder)
        needed = raw.tables(steps.needed(table))
        plan = steps.plan(content, file, table=table, tables=needed, year=year, today=DAY)
        if not plan.nothing_new:
            changed = tuple(part for part in plan.tables if not part.nothing_new)
            scratch = folder.parent / "processed"
            with storing.staged(
                folder, scratch, changed, content=content, file=file, date=DAY
            ) as made:
                storing.install(made, exchange)
        return plan

    return run
