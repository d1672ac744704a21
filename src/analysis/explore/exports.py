"""What an analyst takes along: the cycle file of a setting, and the table of its numbers."""

from __future__ import annotations

import base64
import csv
import io

import polars as pl
from markupsafe import Markup

from analysis import language as lang
from analysis.explore import cycle_file, panels
from analysis.explore.settings import Setting, as_cycle
from analysis.figures.markup import block, element
from analysis.language import Language
from analysis.recommendation.proposal import Proposal
from analysis.workbook import Workbook

FOLDER = "explore"
_COLUMNS = (
    "code",
    "name",
    "population",
    "share",
    "cap",
    "recommended",
    "recommended_per_1000",
    "requested",
    "requested_before",
    "recommended_change",
)
# A program that opens a CSV may run a text that begins so as a formula.
_FORMULA = ("=", "+", "-", "@")


def cycle_file_of(book: Workbook, setting: Setting, name: str) -> str:
    """Write the setting as a complete cycle file, and tell where it lies.

    Raises:
        WorkbookError: the name cannot be used, or there is such a file already.
    """
    content = cycle_file.text(as_cycle(book.cycle, setting), book.language).encode()
    path = book.keep(FOLDER, f"{name}.toml", content)
    said = lang.text(
        book.language, "explore-cycle-written", file=path, name=f"{book.cycle.name}.toml"
    )
    return _told(said, f"{name}.toml", content, book.language)


def table_of(book: Workbook, proposal: Proposal, name: str) -> str:
    """Write the numbers of every municipality as CSV, and tell where the file lies.

    Raises:
        WorkbookError: the name cannot be used, or there is such a file already.
    """
    content = as_csv(proposal.municipalities)
    path = book.keep(FOLDER, f"{name}.csv", content)
    said = lang.text(book.language, "explore-table-written", file=path)
    return _told(said, f"{name}.csv", content, book.language)


def as_csv(municipalities: pl.DataFrame) -> bytes:
    """The numbers as the report's own downloads have them: `;`, decimal comma, UTF-8 with a mark.

    That opens right in Excel with Norwegian settings. A number that is not there is `.`.
    """
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for row in municipalities.select(_COLUMNS).iter_rows():
        writer.writerow([_field(value) for value in row])
    return out.getvalue().encode("utf-8-sig")


def _field(value: object) -> str:
    if value is None:
        return "."
    if isinstance(value, float):
        return f"{value:.4f}".replace(".", ",")
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return str(value)


def _told(said: str, name: str, content: bytes, language: Language) -> str:
    """Where the file lies, and a link that saves it from the browser."""
    encoded = base64.b64encode(content).decode("ascii")
    link = element(
        "a",
        lang.text(language, "explore-download"),
        attributes={"href": f"data:application/octet-stream;base64,{encoded}", "download": name},
    )
    notice = block(
        "div",
        panels.paragraph(Markup("{} {}").format(said, link)),
        attributes={"class": "done", "role": "status"},
    )
    return panels.panel(notice)
