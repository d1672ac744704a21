from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.errors import Where, WorkbookError
from analysis.publishing.embedded import settings


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("true", True),
        ("yes", "yes"),
        ("no", "no"),
        ("2021-01-01", "2021-01-01"),
        ("12:30", "12:30"),
        ("0301", 301),
        ('"0301"', "0301"),
        ("1.5", 1.5),
        ("~", None),
        ("", None),
    ],
)
def test_scalars_are_those_of_yaml_1_2(written: str, read: object) -> None:
    assert settings.parse(f"key: {written}", "x.yml").data == {"key": read}


def test_every_key_and_entry_knows_its_line() -> None:
    said = settings.parse("a:\n  b: 1\nc:\n  - x\n  - y\n", "x.yml", first_line=10)
    assert said.where(("a", "b")) == Where("x.yml", 11)
    assert said.where(("c", 1)) == Where("x.yml", 14)


def test_a_missing_key_is_where_it_should_stand() -> None:
    said = settings.parse("a:\n  b: 1\n", "x.yml")
    assert said.where(("a", "z", "y")) == Where("x.yml", 1)


@pytest.mark.parametrize(
    ("text", "key", "row"),
    [
        ("a: 1\nb: [", "renderer-yaml", 2),
        ("a: 1\nb: 2\na: 3\n", "renderer-key-twice", 3),
        ("- a\n- b\n", "renderer-yaml", 1),
        ("a: !!python/object:os.system 1\n", "renderer-yaml", 1),
    ],
)
def test_bad_yaml_names_the_line(text: str, key: str, row: int) -> None:
    with pytest.raises(WorkbookError) as refused:
        settings.parse(text, "x.yml")
    (finding,) = refused.value.findings
    assert (finding.key, finding.where) == (key, Where("x.yml", row))


def test_a_missing_file_is_found_where_it_is_asked_for(tmp_path: Path) -> None:
    with pytest.raises(WorkbookError) as refused:
        settings.read(tmp_path / "_format.yml", asked_by=Where("_quarto.yml", 3))
    assert refused.value.findings[0].where == Where("_quarto.yml", 3)


def test_later_files_win_and_lists_are_joined() -> None:
    first = settings.parse("a: {b: 1, c: 2}\nl: [x, y]\n", "1.yml")
    second = settings.parse("l: [y, z]\na: {c: 3}\n", "2.yml")
    merged = settings.merge(first, second)
    assert merged.data == {"a": {"b": 1, "c": 3}, "l": ["x", "y", "z"]}
    assert merged.where(("a", "c")).file == "2.yml"
    assert merged.where(("a", "b")).file == "1.yml"


trees = st.recursive(
    st.integers() | st.booleans(),
    lambda inner: st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=6,
).filter(lambda value: isinstance(value, dict))


@given(trees, trees)
def test_merging_keeps_every_key(first: dict, second: dict) -> None:
    merged = settings.merge(settings.Settings(first, {}), settings.Settings(second, {})).data
    assert merged.keys() == first.keys() | second.keys()
    assert settings.merge(settings.Settings(first, {}), settings.Settings(first, {})).data == first
