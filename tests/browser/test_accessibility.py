"""Axe looks at one row of each kind, and finds what is wrong in any of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests import accessibility

GOOD = '<tr class="own"><th scope="row">Frøya</th><td>– <a href="x.html">14</a></td></tr>'
PAGE = """<!DOCTYPE html><html lang="nb"><head><meta charset="utf-8"><title>Prøve</title></head>
<body><main><h1>Prøve</h1><table><thead><tr><th>Kommune</th><th>Tall</th></tr></thead>
<tbody>{}</tbody></table></main></body></html>"""
WRONG = {
    "none": ("", ""),
    "a colour of a class": ("<style>.pale { color: #eee }</style>", GOOD.replace("own", "pale")),
    "a colour of its own": ("", GOOD.replace("<td>", '<td style="color: #eee">fjorten ')),
    "a colour where others have one sign": (
        "<style>td { color: #eee } a { color: #00f }</style>",
        GOOD.replace("<td>", "<td>14"),
    ),
    "a link without a text": ("", GOOD.replace(">14<", "> <")),
    "a button without a text": ("", GOOD.replace(">14<", "><button></button><")),
}
RULES = {
    "none": "",
    "a colour of a class": "color-contrast",
    "a colour of its own": "color-contrast",
    "a colour where others have one sign": "color-contrast",
    "a link without a text": "link-name",
    "a button without a text": "button-name",
}


@pytest.mark.parametrize("wrong", WRONG)
def test_a_fault_in_one_row_of_many_is_found(
    tmp_path: Path, open_page: Callable[..., Any], wrong: str
) -> None:
    style, row = WRONG[wrong]
    path = tmp_path / "page.html"
    path.write_text(PAGE.format(20 * GOOD + row + 20 * GOOD) + style, encoding="utf-8")
    page = open_page(path).page
    height = page.evaluate("document.querySelector('table').clientHeight")
    said = accessibility.faults(page)
    assert RULES[wrong] in said
    assert bool(said) == bool(RULES[wrong])
    assert page.locator("tbody tr").count() == 1 + bool(row)
    assert page.evaluate("document.querySelector('table').clientHeight") == height
