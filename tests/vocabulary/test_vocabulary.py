import dataframely as dy
import pytest

from analysis import language as lang
from analysis import vocabulary
from analysis.language import LANGUAGES


def test_every_column_is_labelled_and_defined_in_both_written_languages():
    for column in vocabulary.columns().values():
        for language in LANGUAGES:
            assert column.label[language].strip(), column.name
            assert column.definition[language].strip().endswith("."), column.name
            assert lang.text(language, f"unit-{column.unit}") if column.unit else True


def test_a_column_outside_the_vocabulary_is_told_where_it_belongs():
    with pytest.raises(KeyError, match=r"columns\.toml"):
        vocabulary.column("no_such_column")


def test_a_schema_field_has_the_type_of_the_vocabulary():
    assert isinstance(vocabulary.field("severity"), dy.String)


def test_the_data_dictionary_has_one_row_per_column():
    frame = vocabulary.data_dictionary(["severity", "message"], "nn")
    assert frame["column_label"].to_list() == ["Grad", "Kva vi fann"]
