"""One folder per report, with nothing in it but what the pages show."""

from __future__ import annotations

import json

import pytest
import yaml

from analysis.errors import WorkbookError
from analysis.publishing import staging
from analysis.publishing.notebooks import Executed, Job
from analysis.publishing.staging import collect, option, stage


def executed(tmp_path, notebook, name="02_settlement.ipynb"):
    job = Job(tmp_path / name, f"notebooks/{name}", "r", {}, tmp_path / "kept")
    return Executed(job, notebook, 1.0)


def cell(make, label, *bundles, source="show()"):
    outputs = [make.displayed(bundle) for bundle in bundles]
    return make.code(f"#| label: {label}\n{source}" if label else source, outputs=outputs)


def staged_cell(content, number=0, name="02_settlement.ipynb"):
    return content.notebooks[name]["cells"][number]


def test_a_figure_gets_its_caption_and_alternative_and_keeps_only_the_page_s_output(tmp_path, make):
    bundle = make.exhibit(title="Flest *i* Trondheim", alt='Et "kart"') | {"text/html": "<p>"}
    content = collect([executed(tmp_path, make.notebook(cell(make, "fig-requests", bundle)))])
    staged = staged_cell(content)
    assert staged["source"].splitlines() == [
        "#| label: fig-requests",
        '#| fig-cap: "Flest \\\\*i\\\\* Trondheim"',
        '#| fig-alt: "Et \\"kart\\""',
        "show()",
    ]
    assert [list(output["data"]) for output in staged["outputs"]] == [["text/markdown"]]


def test_a_table_gets_a_caption_that_survives_quarto_s_attribute(tmp_path, make):
    bundle = make.exhibit(kind="table", title="A <b> B")
    content = collect([executed(tmp_path, make.notebook(cell(make, "tbl-all", bundle)))])
    options = [line for line in staged_cell(content)["source"].splitlines() if "cap" in line]
    assert [yaml.safe_load(line[3:]) for line in options] == [{"tbl-cap": "A \\\\<b\\\\> B"}]


def test_captions_written_in_the_notebook_give_way(tmp_path, make):
    source = "#| fig-cap: Gammel\nshow()"
    content = collect(
        [
            executed(
                tmp_path, make.notebook(cell(make, "fig-requests", make.exhibit(), source=source))
            )
        ]
    )
    assert "Gammel" not in staged_cell(content)["source"]


def test_cells_without_a_label_show_nothing_but_hand_over_values_and_findings(tmp_path, make):
    note = {
        "key": "prose-missing",
        "severity": "note",
        "file": "f",
        "row": 2,
        "column": None,
        "args": {},
    }
    values = {"a.b": {"value": 619, "text": "619"}}
    notebook = make.notebook(
        make.text("# Hei"),
        cell(make, "", {"text/plain": "x", make.VALUES: values, "text/html": "<script src=x>"}),
        cell(make, "", {make.FINDINGS: [note]}),
        cell(make, "", {make.FINDINGS: [note]}),
    )
    content = collect([executed(tmp_path, notebook)])
    assert all(not one.get("outputs") for one in content.notebooks["02_settlement.ipynb"]["cells"])
    assert content.values["a.b"].value == 619
    assert [(found.key, found.where.row) for found in content.findings] == [("prose-missing", 2)]


def test_an_error_recorded_by_a_notebook_stops_the_build(tmp_path, make):
    error = {"key": "prose-missing", "severity": "error", "args": {}}
    error |= {"file": None, "row": None, "column": None}
    with pytest.raises(WorkbookError) as raised:
        collect([executed(tmp_path, make.notebook(cell(make, "", {make.FINDINGS: [error]})))])
    assert raised.value.findings[0].key == "prose-missing"


@pytest.mark.parametrize(
    ("labels", "key"),
    [
        ([("fig-a", [])], "label-without-exhibit"),
        ([("fig-a", ["x", "y"])], "label-without-exhibit"),
        ([("tbl-a", ["x"])], "label-of-other-kind"),
        ([("fig-a", ["x"]), ("fig-a", ["y"])], "label-twice"),
        ([("fig-a", ["x"]), ("fig-b", ["x"])], "exhibit-twice"),
    ],
)
def test_labels_and_exhibits_must_fit(tmp_path, make, labels, key):
    cells = [
        cell(make, label, *(make.exhibit(name) for name in exhibits)) for label, exhibits in labels
    ]
    with pytest.raises(WorkbookError) as raised:
        collect([executed(tmp_path, make.notebook(*cells))])
    (finding,) = raised.value.findings
    assert (finding.key, finding.where.file) == (key, "notebooks/02_settlement.ipynb")
    assert finding.message("nb")
    assert finding.action("nn")


def test_one_exhibit_name_in_two_notebooks_is_refused(tmp_path, make):
    runs = [
        executed(tmp_path, make.notebook(cell(make, "fig-a", make.exhibit("x"))), name)
        for name in ("01_a.ipynb", "02_b.ipynb")
    ]
    with pytest.raises(WorkbookError) as raised:
        collect(runs)
    assert raised.value.findings[0].key == "exhibit-twice"


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("#| label: fig-a\nx", "fig-a"),
        ("#| other: 1\n#|label: 'fig-a'", "fig-a"),
        ("x\n#| label: fig-a", None),
        ("", None),
    ],
)
def test_options_stand_at_the_top_of_a_cell(source, found):
    assert option(source, "label") == found


def test_a_staged_project_is_complete(tmp_path, make, workbook):
    notebook = make.notebook(cell(make, "fig-requests", make.exhibit()))
    content = collect([executed(tmp_path, notebook)])
    reports = workbook.root / "reports"
    (reports / "nb" / ".hidden").write_text("", encoding="utf-8")
    stage(
        tmp_path / "project",
        content,
        reports=reports,
        language="nb",
        settings={"lang": "nb", "report": {"footer": ["Å"]}},
    )
    project = tmp_path / "project"
    for name in ("_quarto.yml", "_format.yml", "_page.html", "index.qmd", "assets/report.css"):
        assert (project / name).is_file(), name
    assert not (project / ".hidden").exists()
    assert (project / "assets" / "plotly.min.js").stat().st_size > 1_000_000
    assert yaml.safe_load((project / "_report.yml").read_text(encoding="utf-8"))["report"] == {
        "footer": ["Å"]
    }
    assert (project / "_variables.yml").is_file()
    staged = json.loads((project / "notebooks" / "02_settlement.ipynb").read_text(encoding="utf-8"))
    assert staged["cells"][0]["outputs"][0]["data"].keys() == {"text/markdown"}


def test_a_language_without_prose_is_a_finding(tmp_path, workbook):
    content = staging.Content({}, (), {}, ())
    with pytest.raises(WorkbookError) as raised:
        stage(
            tmp_path / "project",
            content,
            reports=workbook.root / "reports",
            language="nn",
            settings={},
        )
    (finding,) = raised.value.findings
    assert (finding.key, finding.where.file) == ("prose-missing", "reports/nn/_quarto.yml")
