"""From a page to the same page in the other written language."""

from __future__ import annotations

import datetime as dt

import pytest

from analysis.cycle import Cycle
from analysis.errors import WorkbookError
from analysis.publishing import switch
from analysis.publishing.reports import Report

PLAN = Cycle(
    county="15",
    cycle="2021-2023",
    year=2021,
    first_year=2014,
    structure=dt.date(2021, 1, 1),
    language="nn",
    languages=("nn", "nb"),
)
NB, NN = Report(PLAN, "nb"), Report(PLAN, "nn")
PAGES = {"nb": ("index", "bosetting"), "nn": ("index", "busetjing")}


@pytest.fixture
def prose(tmp_path):
    """The settings of two small reports, one per written language."""
    for language, names in PAGES.items():
        (tmp_path / language).mkdir()
        entries = "".join(f"    - page: {name}.qmd\n      text: A\n" for name in names)
        settings = f"report:\n  navigation:\n{entries}"
        (tmp_path / language / "_quarto.yml").write_text(settings, encoding="utf-8")
    return tmp_path


def test_reports_built_together_lead_to_each_other(prose):
    assert switch.links(NN, [NN, NB], prose) == [
        {
            "language": "nb",
            "text": "Denne siden på bokmål",
            "folder": "../15-2021-2023-nb",
            "pages": ["index.html", "bosetting.html"],
        }
    ]
    (link,) = switch.links(NB, [NN, NB], prose)
    assert link["folder"] == "../15-2021-2023-nn"
    assert link["pages"] == ["index.html", "busetjing.html"]


def test_a_report_built_alone_leads_nowhere(prose):
    assert switch.links(NN, [NN], prose) == []


def test_a_language_without_prose_is_a_finding(prose):
    (prose / "nb" / "_quarto.yml").unlink()
    with pytest.raises(WorkbookError) as raised:
        switch.links(NN, [NN, NB], prose)
    assert [finding.key for finding in raised.value.findings] == ["prose-missing"]
