"""In which municipalities figures changed, and what became of those that came or went."""

import pytest
from tests.comparing import reports
from tests.comparing.test_differences import table

from analysis import paths
from analysis.comparing.differences import differences
from analysis.comparing.municipalities import NAMED, fate, fates
from analysis.comparing.sections import touched
from analysis.language import LANGUAGES
from analysis.registry import Registry
from analysis.sources import RawData

REGISTRY = Registry.of(RawData(paths.raw()))


def of(structure, content="code;name;requested\n1507;Ålesund;1\n"):
    values = {} if structure is None else {"cycle.structure": structure}
    return reports.read({"a": table(content)}, values=values)


@pytest.mark.parametrize(
    ("language", "words"),
    [("nb", "borte, ble delt mellom Ålesund (1508) og Haram (1580)"),
     ("nn", "borte, vart delt mellom Ålesund (1508) og Haram (1580)")],
)  # fmt: skip
def test_a_split_municipality_is_told_with_its_parts(language, words):
    known = fates(of("2021-01-01"), of("2024-01-01"), REGISTRY)
    assert fate("1507", "went", known, language) == words
    assert "Ålesund (1507)" in fate("1580", "came", known, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fate_has_its_words(language):
    known = fates(of("2019-01-01"), of("2024-01-01"), REGISTRY)
    kinds = {(change, kind) for (change, _), (kind, _) in known.items()}
    assert kinds == {
        (change, kind) for change in ("came", "went") for kind in ("split", "merged", "renumbered")
    }
    for change, code in known:
        said = fate(code, change, known, language)
        assert "(" in said
        assert said.startswith(("ny, ", "borte, "))


@pytest.mark.parametrize(
    ("old", "new"),
    [(None, "2024-01-01"), ("2024-01-01", "2021-01-01"), ("2021-01-01", "2021-01-01"),
     ("1999-01-01", "2024-01-01"), ("soon", "2024-01-01")],
)  # fmt: skip
def test_where_nothing_is_known_it_is_new_or_gone(old, new):
    known = fates(of(old), of(new), REGISTRY)
    assert known == {}
    assert fate("1580", "came", known, "nb") == "ny"


def said(many, language="nb", column="requested", key="code"):
    rows = [f"{5001 + at};Kommune {many - at}" for at in range(many)]
    old, new = (
        of(None, f"{key};name;{column}\n" + "".join(f"{row};{number}\n" for row in rows))
        for number in (1, 2)
    )
    return touched(differences(old, new), old, new, language)


def test_few_municipalities_are_named_in_order_and_many_counted():
    assert said(1) == "Antall personer er endret i én kommune: Kommune 1."
    assert said(2, "nn") == "Talet på personar er endra i 2 kommunar: Kommune 1 og Kommune 2."
    assert said(NAMED + 1) == f"Antall personer er endret i {NAMED + 1} kommuner."


def test_shares_and_rows_that_are_no_municipality_are_not_told():
    assert said(2, column="requested_per_1000") == ""
    assert said(2, key="year") == ""
    assert said(0) == ""
