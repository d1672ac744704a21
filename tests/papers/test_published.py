"""The papers of real reports: every number in them is a value of the manifest."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.papers.documents import known, numbers, opened, texts

from analysis.comparing.reading import Manifest, manifest
from analysis.papers import making

REPORTS = Path(__file__).resolve().parents[2] / "reports"


@pytest.fixture(scope="module")
def trondelag(report, tmp_path_factory):
    return written(manifest(report.folder), tmp_path_factory.mktemp("papers"))


@pytest.fixture(scope="module")
def more_og_romsdal(languages, tmp_path_factory):
    return written(manifest(languages["nn"].folder), tmp_path_factory.mktemp("papers"))


@pytest.fixture(scope="module", params=["trondelag", "more_og_romsdal"])
def papers(request):
    return request.getfixturevalue(request.param)


def written(found: Manifest, folder: Path) -> tuple[Manifest, Path]:
    made = making.papers(found, REPORTS)
    making.write(made, folder, found, REPORTS)
    assert not list(making.long_summaries(made))
    return found, folder


def test_every_number_is_a_value_of_the_manifest(papers):
    found, folder = papers
    unknown = {}
    for path in sorted(folder.rglob("*.docx")):
        code = path.name[:4] if path.parent.name == "brev" else None
        said = set().union(*map(numbers, texts(opened(path))))
        assert said
        if strange := said - known(found.values, code):
            unknown[path.name] = strange
    assert not unknown


def test_the_sums_are_those_of_the_rows(papers):
    found, folder = papers
    (table,) = opened(folder / "saksframlegg.docx").tables
    rows = [[number(cell.text) for cell in row.cells[1:]] for row in table.rows[1:]]
    *own, total = rows
    assert [sum(column) for column in zip(*own, strict=True)] == total
    assert total[2] == found.values["recommendation.total"]


def number(text: str) -> int:
    tidy = text.replace("\u00a0", "").replace("−", "-").replace("+", "")
    return 0 if tidy == "–" else int(tidy)


def test_trondelag_writes_38_letters(trondelag):
    found, folder = trondelag
    letters = sorted((folder / "brev").iterdir())
    assert len(letters) == 38
    assert "5014-Frøya.docx" in [path.name for path in letters]
    assert {language(path) for path in folder.rglob("*.docx")} == {"nb-NO"}
    said = "\n".join(texts(opened(folder / "brev" / "5014-Frøya.docx")))
    assert f"Frøya bosetter {found.values['municipality.5014.recommended']} flyktninger" in said


def test_more_og_romsdal_writes_26_letters_in_nynorsk(more_og_romsdal):
    found, folder = more_og_romsdal
    letters = sorted((folder / "brev").iterdir())
    assert len(letters) == 26
    forms = {
        path.name[:4]: found.values[f"municipality.{path.name[:4]}.language_form"]
        for path in letters
    }
    assert forms["1507"] == "nynorsk"
    neutral = [code for code, form in forms.items() if form == "nøytral"]
    assert neutral
    assert {language(path) for path in letters} == {"nn-NO"}
    for code in ("1507", neutral[0]):
        (path,) = (folder / "brev").glob(f"{code}-*")
        assert "Med helsing" in list(texts(opened(path)))


def language(path: Path) -> str:
    (tag,) = opened(path).styles.element.xpath("./w:docDefaults//w:lang/@w:val")
    return str(tag)
