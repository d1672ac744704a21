import json

import pytest

from analysis import language as lang
from analysis.errors import Severity, WorkbookError
from analysis.sources import catalogue
from analysis.sources.descriptors import descriptor
from analysis.sources.tables import TABLES


def keys(findings):
    return [finding.key for finding in findings]


def rewritten(raw, change):
    """Change the catalogue as data and read it; return what is wrong with it."""
    path = raw / catalogue.FILE
    described = json.loads(path.read_text(encoding="utf-8"))
    change(described)
    path.write_text(json.dumps(described), encoding="utf-8")
    with pytest.raises(WorkbookError) as problem:
        catalogue.read(raw)
    return problem.value.findings


def test_every_real_file_is_catalogued_and_unchanged(real):
    assert real.verify() == []


def test_every_table_is_described_as_its_schema_says(real):
    for name, table in TABLES.items():
        described = real.catalogue.resource(name).schema_
        actual = described.model_dump(exclude_unset=True)
        expected = catalogue.TableSchema.model_validate(descriptor(table))
        assert actual == expected.model_dump(exclude_unset=True), (
            f"run «sektorplan sources accept data/raw/{name}.csv» to describe the table anew"
        )


def test_every_resource_says_whose_it_is_on_what_terms_and_since_when(real):
    for resource in real.catalogue.resources:
        assert resource.publisher
        assert resource.publisher_table
        assert resource.licenses[0].title
        assert resource.sources[0].title
        assert resource.retrieved
        assert resource.title != ""
        assert resource.title_nn != ""
        assert resource.bytes == (real.folder / resource.path).stat().st_size


def test_every_note_in_the_catalogue_has_its_text_in_both_written_languages(real):
    for note in real.notes():
        assert note.severity is Severity.NOTE
        for language in lang.LANGUAGES:
            assert note.message(language)
            assert note.action(language)


def test_a_changed_file_names_the_command_that_accepts_it(raw, replace):
    replace("settlement.csv", "2021,5014,Frøya,,14,", "2021,5014,Frøya,,15,")
    (finding,) = catalogue.verify(raw, catalogue.read(raw))
    assert finding.key == "file-changed"
    assert finding.where.file == "data/raw/settlement.csv"
    assert "«sektorplan sources accept data/raw/settlement.csv»" in finding.action("nb")


def test_missing_and_uncatalogued_files_are_told(raw):
    (raw / "population.csv").unlink()
    (raw / "~$advisers.xlsx").touch()
    (raw / "received").mkdir()
    (raw / "received" / "ny.csv").touch()
    found = catalogue.verify(raw, catalogue.read(raw))
    assert [(finding.key, finding.severity, finding.where.file) for finding in found] == [
        ("file-missing", Severity.ERROR, "data/raw/population.csv"),
        ("file-uncatalogued", Severity.WARNING, "data/raw/received/ny.csv"),
    ]


def test_a_file_that_cannot_be_opened_is_told(raw):
    (raw / "population.csv").unlink()
    (raw / "population.csv").mkdir()
    assert keys(catalogue.verify(raw, catalogue.read(raw))) == ["file-unreadable"]


@pytest.mark.parametrize("named", ["advisers", "advisers.csv", "data/raw/advisers.csv", "full"])
def test_accepting_writes_the_new_hash_and_size_and_nothing_else(raw, replace, named):
    before = (raw / catalogue.FILE).read_text(encoding="utf-8")
    old = catalogue.read(raw).resource("advisers")
    replace("advisers.csv", "Rune Gjerdevik", "Kari Nordmann")
    new = catalogue.accept(raw, raw / "advisers.csv" if named == "full" else named)
    after = (raw / catalogue.FILE).read_text(encoding="utf-8")
    assert after == before.replace(old.hash, new.hash).replace(
        f'"bytes": {old.bytes},\n      "schema": {{\n        "fields": [\n          {{\n'
        '            "name": "email"',
        f'"bytes": {new.bytes},\n      "schema": {{\n        "fields": [\n          {{\n'
        '            "name": "email"',
    )
    assert catalogue.verify(raw, catalogue.read(raw)) == []
    assert sorted(path.name for path in raw.glob(".datapackage*")) == []


def test_accepting_a_file_that_is_not_catalogued_names_the_nearest(raw):
    with pytest.raises(WorkbookError) as problem:
        catalogue.accept(raw, "data/raw/setlement.csv")
    (finding,) = problem.value.findings
    assert finding.key == "accept-unknown-file"
    assert finding.args == {"near": "data/raw/settlement.csv"}


def test_a_catalogue_that_is_no_json_is_told_with_its_line(raw):
    (raw / catalogue.FILE).write_text('{\n  "name": "x"\n  "title": "y"\n}', encoding="utf-8")
    with pytest.raises(WorkbookError) as problem:
        catalogue.read(raw)
    (finding,) = problem.value.findings
    assert (finding.key, finding.where.row) == ("catalogue-not-json", 3)


def test_a_catalogue_in_another_encoding_is_told_with_its_line(raw):
    (raw / catalogue.FILE).write_bytes(b'{\n  "name": "\xe6"\n}')
    with pytest.raises(WorkbookError) as problem:
        catalogue.read(raw)
    (finding,) = problem.value.findings
    assert (finding.key, finding.where.row) == ("file-encoding", 2)


def test_a_typo_in_the_catalogue_is_told_with_its_place_and_the_nearest_key(raw):
    def change(described):
        settlement = next(one for one in described["resources"] if one["name"] == "settlement")
        settlement["publishr"] = settlement.pop("publisher")

    typo = next(
        finding for finding in rewritten(raw, change) if finding.key == "catalogue-key-unknown"
    )
    assert typo.where.column == "resources › settlement › publishr"
    assert typo.action("nb") == "Mente du «publisher»?"


def test_what_the_catalogue_lacks_or_has_wrong_is_told(raw):
    def change(described):
        del described["resources"][0]["licenses"]
        described["resources"][1]["hash"] = "sha256:x"
        described["resources"][2]["licenses"] = []

    assert keys(rewritten(raw, change)) == [
        "catalogue-key-missing",
        "catalogue-value-wrong",
        "catalogue-value-wrong",
    ]


def test_a_catalogue_that_is_a_list_is_told(raw):
    (raw / catalogue.FILE).write_text("[1]", encoding="utf-8")
    with pytest.raises(WorkbookError) as problem:
        catalogue.read(raw)
    assert keys(problem.value.findings) == ["catalogue-value-wrong"]
