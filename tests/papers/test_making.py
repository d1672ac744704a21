"""Which papers there are: their names, their language, their summaries."""

from __future__ import annotations

import re
import shutil
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.papers.made_up import FIRST, SECOND, THIRD, manifest, municipality

from analysis.errors import WorkbookError
from analysis.papers import making
from analysis.sources.schemas import LANGUAGE_FORMS

REPORTS = Path(__file__).resolve().parents[2] / "reports"


@pytest.mark.parametrize("county", ["nb", "nn"])
def test_a_letter_is_in_the_municipality_s_form_and_a_neutral_one_in_the_county_s(county):
    made = {paper.path: paper.language for paper in making.papers(manifest(county), REPORTS)}
    assert made == {
        "saksframlegg.docx": county,
        "brev/9901-Øst.docx": "nb",
        "brev/9902-Raarvihke - Åse.docx": "nn",
        "brev/9903-Oppdiktet 9903.docx": county,
    }


@pytest.mark.parametrize("county", ["nb", "nn"])
def test_every_form_of_the_data_has_a_language(county):
    found = {form: making.language_of(form, county) for form in (*LANGUAGE_FORMS, None)}
    assert found == {"bokmål": "nb", "nynorsk": "nn", "nøytral": county, None: county}


@given(st.text(), st.text(alphabet='æøåÆØÅšŧžáčđŋ -/:*?"<>|.\n\\', max_size=90))
def test_a_file_name_is_safe_wherever_it_is_opened(name, letters):
    for one in (name, letters):
        made = making.file_name("9901", one)
        assert made.startswith("9901-")
        assert made.endswith(".docx")
        assert not set(made) & set('\\/:*?"<>|') and all(ord(letter) > 31 for letter in made)
        assert not made.removesuffix(".docx").endswith((".", " "))
        assert len(made) < 80


def test_letters_stay_as_one_letter_each():
    assert making.file_name("5043", "Raarvihke - Røyrvik") == "5043-Raarvihke - Røyrvik.docx"
    apart = unicodedata.normalize("NFD", "Porsáŋgu Å")
    assert making.file_name("5436", apart) == "5436-Porsáŋgu Å.docx"
    assert making.file_name("1515", "Herøy") != making.file_name("1818", "Herøy")


def test_a_county_of_one_municipality_writes_no_letter_to_itself():
    found = manifest()
    kept = {name: value for name, value in found.values.items() if "municipality." not in name}
    alone = found.model_copy(update={"values": kept | municipality(FIRST, name="Oppdiktet")})
    assert [paper.path for paper in making.papers(alone, REPORTS)] == ["saksframlegg.docx"]


@pytest.mark.parametrize(
    "compared", ["more", "fewer", "same", "new", "dropped", "neither", "unknown"]
)
@pytest.mark.parametrize("language", ["nb", "nn"])
def test_a_letter_says_how_its_number_stands_beside_the_request(compared, language):
    recommended = 0 if compared in {"dropped", "neither"} else 12
    changes = municipality(
        THIRD,
        compared=compared,
        recommended=recommended,
        requested=0 if compared in {"new", "neither"} else 777,
        difference_size=333,
    )
    found = manifest(language)
    found = found.model_copy(update={"values": {**found.values, **changes}})
    body = making.papers(found, REPORTS)[3].filled.body
    assert ("333" in body) is (compared in {"more", "fewer"})
    assert ("ikke blir bedt" in body or "ikkje blir beden" in body) is (recommended == 0)
    said = [
        word
        for word in ("flere enn IMDi", "fleire enn IMDi", "færre enn IMDi", "like mange som IMDi")
        if word in body
    ]
    assert len(said) == (1 if compared in {"more", "fewer", "same"} else 0)
    assert "::: {.when" not in body


def test_what_is_wrong_with_both_templates_is_told_at_once(tmp_path):
    reports = tmp_path / "reports"
    shutil.copytree(REPORTS / "papers", reports / "papers")
    for name in ("case", "letter"):
        file = reports / "papers" / "nb" / f"{name}.md"
        file.write_text(file.read_text(encoding="utf-8") + "\n{{< var unknown.name >}}\n", "utf-8")
    with pytest.raises(WorkbookError) as refused:
        making.papers(manifest(), reports)
    told = {(one.key, one.where.file) for one in refused.value.findings}
    assert told == {
        ("papers-variable", "reports/papers/nb/case.md"),
        ("papers-variable", "reports/papers/nb/letter.md"),
    }


def test_a_long_summary_is_told_with_its_line():
    found = manifest(sentence__proposal_most="Ganske langt. " * 40)
    (told,) = making.long_summaries(making.papers(found, REPORTS))
    assert told.key == "papers-summary-long"
    assert told.where.file == "reports/papers/nb/case.md"
    assert not list(making.long_summaries(making.papers(manifest(), REPORTS)))


def test_without_a_reference_document_nothing_is_written(tmp_path):
    with pytest.raises(WorkbookError, match="finnes ikke"):
        making.write([], tmp_path, manifest(), tmp_path)


def test_the_codes_of_the_made_up_county():
    assert (FIRST, SECOND, THIRD) == ("9901", "9902", "9903")


@pytest.mark.parametrize("spoilt", [b"", b"PK made up"])
def test_a_spoilt_reference_document_is_told_in_a_sentence(tmp_path, spoilt):
    reports = tmp_path / "reports"
    (reports / "papers").mkdir(parents=True)
    (reports / "papers" / making.REFERENCE).write_bytes(spoilt)
    with pytest.raises(WorkbookError) as refused:
        making.write([], tmp_path, manifest(), reports)
    (told,) = refused.value.findings
    assert told.key == "papers-reference-unreadable"
    assert told.where.file == "reports/papers/reference.docx"


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_a_case_paper_of_one_municipality_speaks_of_no_others(language):
    found = manifest(language, registry__municipalities=1)
    kept = {name: value for name, value in found.values.items() if "municipality." not in name}
    alone = found.model_copy(update={"values": kept | municipality(FIRST, name="Oppdiktet")})
    (case,) = making.papers(alone, REPORTS)
    many = making.papers(manifest(language), REPORTS)[0]
    for word in ("brev til kommun", "kommunene i fylket om", "kommunane i fylket om", "frist"):
        assert word not in case.filled.body.lower()
    assert "brev til kommun" in many.filled.body.lower()
    assert set(case.filled.blanks) < set(many.filled.blanks)


@pytest.mark.parametrize("counts", [(1, 0, 1), (0, 1, 1), (1, 1, 1), (0, 0, 0)])
@pytest.mark.parametrize("language", ["nb", "nn"])
def test_a_dash_is_explained_once_where_there_is_one(language, counts):
    new, neither, times = counts
    changes = {
        "recommendation__compared__new": new,
        "recommendation__compared__neither": neither,
    }
    case = making.papers(manifest(language, **changes), REPORTS)[0]
    assert len(re.findall(r"^(?:En|Ein) strek i tabellen", case.filled.body, re.MULTILINE)) == times


@pytest.mark.parametrize("withheld", ["decided", "settled", "both"])
@pytest.mark.parametrize("language", ["nb", "nn"])
def test_a_withheld_figure_is_explained_once(language, withheld):
    names = ("decided", "settled") if withheld == "both" else (withheld,)
    gone = dict.fromkeys(names) | {f"{name}_status": "suppressed" for name in names}
    found = manifest(language)
    found = found.model_copy(update={"values": {**found.values, **municipality(THIRD, **gone)}})
    letter = making.papers(found, REPORTS)[3]
    assert letter.filled.body.count("personvernet") == 1


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_the_law_and_who_decides_are_said(language):
    case, *letters = making.papers(manifest(language), REPORTS)
    for paper in (case, *letters):
        assert re.search(r"integreringslov(en|a) § 4 andre ledd", paper.filled.body)
        assert re.search(r"Integrerings- og mangf[oa]ldsdirektoratet \(IMDi\)", paper.filled.body)
        assert re.search(r"ommunestyret (vedtar|vedtek)", paper.filled.body)
    assert all({"frist"} < set(letter.filled.blanks) for letter in letters)


def test_what_is_not_known_is_no_dash():
    changes = municipality(FIRST, requested=None, requested_status="missing", difference=None)
    found = manifest(recommendation__difference=None, settlement__requested=None)
    found = found.model_copy(update={"values": {**found.values, **changes}})
    rows = [
        line for line in making.papers(found, REPORTS)[0].filled.body.splitlines() if "|" in line
    ]
    own = next(row for row in rows if "Oppdiktet 9901" in row)
    assert own.count("ingen tall") == 2
    assert rows[-1].count("ingen tall") == 2
    assert "–" not in own + rows[-1]
