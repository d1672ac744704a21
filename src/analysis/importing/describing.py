"""What the catalogue says after an import: the table's new file, and the file it came from."""

from __future__ import annotations

import datetime as dt
import hashlib
from typing import Any

import polars as pl

from analysis import language as lang
from analysis.language import LANGUAGES, Language
from analysis.sources.tables import TABLES

RECEIVED = "received"
_MEDIA = {
    "csv": "text/csv",
    "txt": "text/plain",
    "html": "text/html",
    "htm": "text/html",
    "json": "application/json",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "xls": "application/vnd.ms-excel",
}
_DATED = {"settlement", "population", "immigrants", "unemployment"}


def table_entry(
    entry: dict[str, Any], frame: pl.DataFrame, content: bytes, file: str, date: dt.date
) -> dict[str, Any]:
    """The catalogue's entry of a table as it is after an import.

    Args:
        entry: as it was.
        frame: the table after the import.
        content: its bytes.
        file: the path of the received file within `data/raw`.
        date: the day it was received.
    """
    titles = _titles(entry["name"], frame) if entry["name"] in _DATED else {}
    said = lang.text("nb", "import-catalogue-received", date=date.isoformat(), file=file)
    known = entry["description"]
    described = known if said in known else f"{known} {said}"
    changed = {
        "description": described,
        "retrieved": date.isoformat(),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "bytes": len(content),
    }
    return entry | titles | changed


def _titles(table: str, frame: pl.DataFrame) -> dict[str, str]:
    keys: dict[Language, str] = {"nb": "title", "nn": "title_nn"}
    return {
        keys[language]: lang.text(
            language, f"import-title-{table}", period=_period(frame, language)
        )
        for language in LANGUAGES
    }


def _period(frame: pl.DataFrame, language: Language) -> str:
    """`2014–2022`, `2020 og 2022`, or the first and last month."""
    if "month" in frame.columns:
        months = sorted(frame.select("year", "month").unique().rows())
        ends = dict.fromkeys([months[0], months[-1]])
        named = (lang.month(dt.date(year, month, 1), language) for year, month in ends)
        return lang.EN_DASH.join(named)
    years = sorted(frame["year"].unique())
    if len(years) > 2 and years[-1] - years[0] == len(years) - 1:  # noqa: PLR2004 -- two are named
        return f"{years[0]}{lang.EN_DASH}{years[-1]}"
    return lang.join([str(year) for year in years], language)


def received_entry(
    of_table: dict[str, Any], path: str, content: bytes, file: str, date: dt.date
) -> dict[str, Any]:
    """The catalogue's entry of an original file.

    Args:
        of_table: the entry of the table it was for: publisher and terms are the same.
        path: where it lies within `data/raw`.
        content: its bytes.
        file: the name it came with.
        date: the day it was received.
    """
    ending = path.rpartition(".")[2].lower()
    titles = {
        key: lang.text(language, "import-received-title", file=file)
        for key, language in (("title", LANGUAGES[0]), ("title_nn", LANGUAGES[1]))
    }
    return {
        "name": path.replace("/", "-"),
        "path": path,
        "table": of_table["name"],
        "profile": "data-resource",
        "format": ending,
        "mediatype": _MEDIA.get(ending, "application/octet-stream"),
        **titles,
        "description": lang.text("nb", "import-received-description", table=of_table["name"]),
        "publisher": of_table["publisher"],
        "publisher_table": of_table["publisher_table"],
        "licenses": of_table["licenses"],
        "sources": of_table["sources"],
        "retrieved": date.isoformat(),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "bytes": len(content),
        "schema": {"fields": []},
    }


def as_csv(frame: pl.DataFrame) -> bytes:
    """A table as `data/raw` stores it."""
    return frame.write_csv(line_terminator="\n").encode("utf-8")


def dependent(tables: set[str]) -> list[str]:
    """The tables that must be validated when some have changed: those and who refers to them."""
    referring = {
        name
        for name, table in TABLES.items()
        if any(reference.table in tables for reference in table.references)
    }
    return sorted(tables | referring)
