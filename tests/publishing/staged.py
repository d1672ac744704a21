"""A small Quarto project with everything that reports use, staged as a build stages a report."""

import json
import shutil
from pathlib import Path

REPORTS = Path(__file__).resolve().parents[2] / "reports"
FIXTURE = Path(__file__).parent / "fixtures" / "site"

# Titles as they are staged: text that Markdown would take for markup is escaped. Quarto hands a
# table's title on as an attribute, so it is escaped once more.
FIGURE_TITLE = r"Snåase \- Snåsa: \<b\>10\</b\> \*per\* 1 000"
TABLE_TITLE = FIGURE_TITLE.replace("\\", "\\\\")


def exhibit(name: str) -> str:
    """What a figure or table of the notebooks gives the page."""
    data = '<script type="application/json" class="plot-data">{"id=": "<\\/b>"}</script>'
    table = "<table><tr><th>Kommune</th></tr><tr><td>Snåsa</td></tr></table>"
    downloads = f'<span class="exhibit-downloads"><a href="data/{name}.csv">CSV</a></span>'
    source = f'<p class="exhibit-source">Kilde: IMDi {downloads}</p>'
    plot = '<div class="plot" role="img" aria-label="Alt"></div>'
    opening = f'<div class="exhibit exhibit-figure" data-exhibit="{name}">'
    return "\n".join(["```{=html}", opening, plot + data, table, source, "</div>", "```", ""])


def cell(label: str, options: str, *markdown: str) -> dict:
    """A code cell with Markdown outputs."""
    outputs = [
        {"output_type": "display_data", "metadata": {}, "data": {"text/markdown": text}}
        for text in markdown
    ]
    source = f"#| label: {label}\n{options}show()"
    shared = {"cell_type": "code", "execution_count": 1, "id": label, "metadata": {}}
    return {**shared, "source": source, "outputs": outputs}


def option(name: str, value: str) -> str:
    """A cell option; a JSON text is a YAML text."""
    return f"#| {name}: {json.dumps(value, ensure_ascii=False)}\n"


def notebook(*cells: dict) -> str:
    """A notebook's file."""
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    written = {"cells": list(cells), "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(written, ensure_ascii=False)


EXHIBITS = notebook(
    {"cell_type": "markdown", "id": "title", "metadata": {}, "source": "# Tall"},
    cell(
        "fig-rate",
        option("fig-cap", FIGURE_TITLE) + option("fig-alt", "Alt"),
        exhibit("rate"),
    ),
    cell("fig-chain", option("fig-cap", r"2021\. Kjeden"), exhibit("chain")),
    cell("tbl-chain", option("tbl-cap", TABLE_TITLE), exhibit("table")),
    cell("text-note", "", "En setning med *vekt*."),
)


def stage(folder: Path) -> Path:
    """The fixture with the reports' own settings, template and filter."""
    shutil.copytree(FIXTURE, folder, dirs_exist_ok=True)
    for shared in [*REPORTS.glob("_*"), REPORTS / "nb" / "_language.yml"]:
        shutil.copyfile(shared, folder / shared.name)
    (folder / "notebooks").mkdir()
    (folder / "notebooks" / "exhibits.ipynb").write_text(EXHIBITS, encoding="utf-8")
    return folder
