"""A long table on paper: its sum stands with the last rows, on whatever sheet that is."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

ASSETS = Path(__file__).resolve().parents[2] / "reports" / "assets"
LENGTHS = range(28, 60)
"""Rows of a table: somewhere between these the sheet ends right before the sum."""

OBJECT = re.compile(rb"\n(\d+) 0 obj\n(.*?)\nendobj", re.DOTALL)
ADDRESS = re.compile(rb"/URI \(https://([\w-]+)/?\)")


def row(name: str) -> str:
    """A row with a link: a printed link is named in the file, with the sheet it stands on."""
    return f'<tr><th><a href="https://{name}/">{name}</a></th><td class="number">1</td></tr>'


def table(length: int) -> str:
    rows = "".join(row(f"t{length}-r{number}") for number in range(length))
    head = "<thead><tr><th>Navn</th><th>Tall</th></tr></thead>"
    drawn = f"<table>{head}<tbody>{rows}</tbody><tfoot>{row(f't{length}-sum')}</tfoot></table>"
    return f'<figure style="break-before: page">{drawn}</figure>'


def sheets(printed: bytes) -> dict[str, int]:
    """The sheet that each link stands on."""
    objects = dict(OBJECT.findall(printed))
    pages = [body for body in objects.values() if re.search(rb"/Type /Page\b", body)]
    found = {}
    for number, page in enumerate(pages):
        listed = re.search(rb"/Annots \[(.*?)\]", page, re.DOTALL)
        for reference in re.findall(rb"(\d+) 0 R", listed[1]) if listed else []:
            named = ADDRESS.search(objects[reference])
            if named:
                found[named[1].decode()] = number
    return found


def test_a_sum_never_stands_alone_on_a_sheet(tmp_path: Path, open_page: Callable[..., Any]) -> None:
    shutil.copytree(ASSETS, tmp_path / "assets")
    style = '<link rel="stylesheet" href="assets/report.css">'
    body = "".join(map(table, LENGTHS))
    page = tmp_path / "page.html"
    page.write_text(
        f'<!DOCTYPE html><html lang="nb"><head><meta charset="utf-8">{style}</head>'
        f'<body><main class="page">{body}</main></body></html>',
        encoding="utf-8",
    )
    on = sheets(open_page(page).page.pdf(format="A4"))
    begun = {length: on[f"t{length}-r0"] for length in LENGTHS}
    ended = {length: on[f"t{length}-sum"] for length in LENGTHS}
    assert begun[LENGTHS[0]] == ended[LENGTHS[0]], "a short table fits on one sheet"
    assert begun[LENGTHS[-1]] < ended[LENGTHS[-1]], "a long one does not"
    alone = [length for length in LENGTHS if on[f"t{length}-r{length - 1}"] != ended[length]]
    assert alone == []
