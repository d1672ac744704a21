"""Small published reports, as files in a folder or as they are read."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import polars as pl

from analysis.comparing.reading import Manifest, Published

MUNICIPALITIES = """\
code;name;population;requested;settled;settled_status;requested_per_1000
5001;Trondheim;207595;140;120;registrert;0,674
5014;Frøya;5204;15;:;prikket;2,88
5020;Osen;917;0;.;ikke anmodet;0,0
"""
CHAIN = "year;requested;requested_share\n2020;391;0,078\n2021;619;0,123\n"
FINDING = {
    "id": "adviser-missing-34455f",
    "severity": "warning",
    "file": "data/raw/advisers.csv",
    "row": 3,
    "column": "code",
    "message": "Ørland har ingen kontaktperson.",
    "action": "Avklar hvem det er.",
}
MANIFEST: dict[str, Any] = {
    "county": "50",
    "cycle": "2021-2023",
    "language": "nb",
    "renderer": "embedded",
    "built_at": "2020-11-20T09:30:00+01:00",
    "inputs": {"data/raw/settlement.csv": "ab" * 32},
    "notebooks": {"01_registry.ipynb": 1.5},
    "values": {"settlement.requested": 619, "settlement.population_share": 0.087},
    "findings": [FINDING],
}
TABLES = {"municipalities": MUNICIPALITIES, "chain": CHAIN}


def write(
    folder: Path, tables: Mapping[str, str] = TABLES, without: Sequence[str] = (), **manifest: Any
) -> Path:
    """A report's folder: tables as in the file, but without BOM and with plain line ends."""
    (folder / "data").mkdir(parents=True)
    for name, content in tables.items():
        written = content.replace("\n", "\r\n").encode("utf-8-sig")
        (folder / "data" / f"{name}.csv").write_bytes(written)
    said = {key: value for key, value in (MANIFEST | manifest).items() if key not in without}
    (folder / "manifest.json").write_text(json.dumps(said, ensure_ascii=False), encoding="utf-8")
    return folder


def read(tables: Mapping[str, pl.DataFrame], name: str = "report", **manifest: Any) -> Published:
    """A report as it is read."""
    said = Manifest.model_validate_json(json.dumps(MANIFEST | manifest))
    return Published(name, said, dict(tables))
