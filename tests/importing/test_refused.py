"""Spoilt copies: refused with the reason, and `data/raw` is byte for byte what it was."""

from __future__ import annotations

import re

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.importing import publishers
from tests.importing.conftest import contents

from analysis.errors import WorkbookError
from analysis.importing import steps

ERROR_PAGE = (
    b"<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body>x</body></html>"
)


def replaced(text: bytes, pattern: str, new: str, count: int = 1) -> bytes:
    changed = re.sub(pattern, new, text.decode("iso-8859-1"), count=count)
    assert changed.encode("iso-8859-1") != text
    return changed.encode("iso-8859-1")


@pytest.fixture(scope="session")
def files(tables, known):
    """One whole file for each table and text shape, and the line that belongs to Steinkjer."""
    settlement = publishers.shifted(tables["settlement"], 2021)
    people = publishers.shifted(tables["population"], 2021)
    months = tables["unemployment"].with_columns(pl.lit(2).cast(pl.Int64).alias("month"))
    places = known.counties | {"21": "Svalbard"}
    return {
        "long": ("settlement", publishers.csv(publishers.long_rows(settlement))),
        "wide": ("settlement", publishers.csv(publishers.wide_rows(settlement))),
        "web": (
            "settlement",
            publishers.web(settlement, known.counties, title="Nøkkeltall bosetting 2022"),
        ),
        "statbank": ("population", publishers.statbank(people, known.names)),
        "json": ("population", publishers.json_stat(people, known.names)),
        "nav": ("unemployment", publishers.nav(months, places, known.names)),
        "tidy": ("settlement", settlement.write_csv().encode()),
    }


STEINKJER = {
    "long": r"(Personer;2022;5006;[^;]*;Anmodning om bosetting;)(\d+)",
    "wide": r"(K5006;Steinkjer;)(\d+)",
    "web": r"(<td>Steinkjer</td><td>)(\d+)",
    "statbank": r'("K-5006 Steinkjer";"0 years";)(\d+)',
    "tidy": r"(2022,5006,Steinkjer,,)(\d+)",
}
LINE = {
    "long": r"(Personer;2022;5006;[^\n]*\n)",
    "wide": r"(K5006;[^\n]*\n)",
    "web": r"(<tr><td>Steinkjer</td>[^\n]*\n)",
    "statbank": r'("K-5006 [^\n]*\n)',
    "tidy": r"(2022,5006,[^\n]*\n)",
}
TOTAL = {
    "long": "Personer;2022;;Hele landet;Anmodning om bosetting;5000\n",
    "wide": "Sum;Sum;1;1;1\n",
    "web": "<tr><td>Totalt</td><td>1</td><td>1</td><td>1</td><td>1</td></tr>\n",
    "statbank": '"0 Hele landet";"0 years";5000\n',
    "tidy": "2022,,Sum,,5000,reported,5000,reported,5000,reported\n",
}
WRONG_CODE = {
    "long": (r";2022;5006;", ";2022;1702;"),
    "wide": (r"K5006;", "K1702;"),
    "web": (r"<td>Steinkjer</td>", "<td>Leksvik</td>"),
    "statbank": (r"K-5006 Steinkjer", "K-1702 Steinkjer"),
    "tidy": (r"2022,5006,", "2022,1702,"),
}
TEXTS = sorted(STEINKJER)


def refused(  # noqa: PLR0913, PLR0917
    bring_in, folder, table, content, words, file="file.csv"
):
    before = contents(folder)
    with pytest.raises(WorkbookError, match=words):
        bring_in(table, content, file)
    assert contents(folder) == before


@pytest.mark.parametrize("shape", TEXTS)
def test_a_space_between_thousands(shape, files, folder, bring_in):
    table, content = files[shape]
    spoilt = replaced(content, STEINKJER[shape], r"\g<1>1 234")
    refused(bring_in, folder, table, spoilt, "mellomrom|ikke et helt tall")


@pytest.mark.parametrize("shape", TEXTS)
def test_a_space_and_a_comma(shape, files, folder, bring_in):
    table, content = files[shape]
    spoilt = replaced(content, STEINKJER[shape], r"\g<1>1 234,5" if shape != "tidy" else
                      r'\g<1>"1 234,5"')  # fmt: skip
    refused(bring_in, folder, table, spoilt, "mellomrom|ikke et helt tall")


@pytest.mark.parametrize("shape", TEXTS)
def test_one_municipality_doubled(shape, files, folder, bring_in):
    table, content = files[shape]
    spoilt = replaced(content, LINE[shape], r"\g<1>\g<1>")
    refused(bring_in, folder, table, spoilt, "to ganger")


@pytest.mark.parametrize("shape", TEXTS)
def test_a_total_row(shape, files, folder, bring_in):
    table, content = files[shape]
    spoilt = replaced(content, LINE[shape], rf"\g<1>{TOTAL[shape]}")
    refused(bring_in, folder, table, spoilt, "er en sum|Cellen er tom")


@pytest.mark.parametrize("shape", TEXTS)
def test_a_code_of_another_year(shape, files, folder, bring_in):
    table, content = files[shape]
    spoilt = replaced(content, *WRONG_CODE[shape], count=0)
    refused(bring_in, folder, table, spoilt, "ikke en kommune i|Ingen kommune heter|ingen rad")


@pytest.mark.parametrize("shape", ["long", "wide", "web", "statbank", "json", "nav", "tidy"])
@pytest.mark.parametrize("part", [0.1, 0.5, 0.93])
def test_cut_off(shape, part, files, folder, bring_in):
    table, content = files[shape]
    file = "file.xlsx" if shape == "nav" else "file.csv"
    spoilt = content[: int(len(content) * part)]
    refused(bring_in, folder, table, spoilt, ".", file)


@pytest.mark.parametrize("shape", ["long", "wide", "statbank", "tidy"])
def test_another_separator(shape, files, folder, bring_in):
    table, content = files[shape]
    old, new = (b",", b";") if shape == "tidy" else (b";", b",")
    refused(bring_in, folder, table, content.replace(old, new), "skilt med")


@pytest.mark.parametrize("table", steps.IMPORTABLE)
@pytest.mark.parametrize(
    ("content", "file", "words"),
    [
        (ERROR_PAGE, "file.csv", "nettside uten tabeller|ligner ingen"),
        (b"", "file.csv", "tom"),
        (b"\n \n", "file.csv", "tom"),
        (b"x;y\n1;2\n", "file.xlsx", "ikke et Excel-ark"),
        (b"PK\x03\x04 no", "file.xlsx", "ikke et Excel-ark"),
        (b"\x00\x01\x02", "file.csv", "ikke er tekst"),
        (b"a;b;c\n1;2;3\n", "file.csv", "."),
        (b'{"class": "dataset"}', "file.json", "."),
    ],
)
def test_what_is_no_table_of_a_publisher(  # noqa: PLR0913, PLR0917
    table, content, file, words, folder, bring_in
):
    refused(bring_in, folder, table, content, words, file)


def test_a_population_file_for_another_table(files, planned):
    _, content = files["statbank"]
    with pytest.raises(WorkbookError, match="en annen tabell enn «Bosetting»"):
        planned("settlement", content)


def test_two_of_one_name_without_a_county_are_refused(files, planned):
    _, content = files["web"]
    page = content.decode().replace("<h2>Nordland</h2>", "<h2>Tabell</h2>")
    page = page.replace("<td>Herøy (Nordland)</td>", "<td>Herøy</td>")
    with pytest.raises(WorkbookError, match="Flere kommuner heter"):
        planned("settlement", page.encode(), "side.html")


def test_one_of_two_names_is_told_by_the_heading(files, planned):
    _, content = files["web"]
    page = content.decode().replace("<td>Herøy (Nordland)</td>", "<td>Herøy</td>")
    page = page.replace("<td>Snåsa</td>", "<td>Snåase - Snåsa</td>")
    assert planned("settlement", page.encode(), "side.html").read.height == 356


def test_names_with_a_misspelling_are_not_guessed(files, planned):
    _, content = files["web"]
    page = content.replace(b"<td>Steinkjer</td>", b"<td>Steinkjr</td>")
    with pytest.raises(WorkbookError, match="Den nærmeste er Steinkjer"):
        planned("settlement", page, "side.html")


SLOW = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def ends_well(planned, table, content, file):
    """A plan, or findings that can be said in both languages."""
    try:
        planned(table, content, file)
    except WorkbookError as problem:
        assert problem.findings
        for finding in problem.findings:
            for language in ("nb", "nn"):
                assert finding.message(language)
                assert finding.action(language)


@SLOW
@given(st.binary(max_size=300), st.sampled_from(steps.IMPORTABLE), st.sampled_from(["csv", "xlsx"]))
def test_any_bytes_end_well(planned, content, table, ending):
    ends_well(planned, table, content, f"file.{ending}")


@SLOW
@given(st.text(alphabet=";,\t\n\"'<>{}[]:.0123456789aÅK-", max_size=200), st.data())
def test_any_text_ends_well(planned, text, data):
    starts = ["", "Region;Navn;A: B\n", "<table><tr><td>Kommune", '{"class":"dataset",',
              "Enhet;År;Kommunenummer;Kommune;Bosetting;Antall\n", "email,name,county_code\n",
              "code,language_form\n", '"region";"age";"Persons 2021"\n']  # fmt: skip
    start = data.draw(st.sampled_from(starts))
    table = data.draw(st.sampled_from(steps.IMPORTABLE))
    ends_well(planned, table, (start + text).encode(), "file.csv")


@SLOW
@given(st.data())
def test_files_with_bytes_changed_end_well(files, planned, data):
    shape = data.draw(st.sampled_from(sorted(files)))
    table, content = files[shape]
    start = data.draw(st.integers(0, len(content) - 1))
    end = data.draw(st.integers(start, min(start + 2000, len(content))))
    spoilt = content[:start] + data.draw(st.binary(max_size=20)) + content[end:]
    ends_well(planned, table, spoilt, "file.xlsx" if shape == "nav" else "file.csv")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda part: (
        st.lists(part, max_size=3) | st.dictionaries(st.text(max_size=5), part, max_size=3)
    ),
    max_leaves=8,
)


@SLOW
@given(
    st.dictionaries(st.sampled_from(["id", "size", "dimension", "value", "status", "role"]), JSON)
)
def test_any_json_ends_well(planned, document):
    import json

    content = json.dumps({"class": "dataset", **document}).encode()
    ends_well(planned, "population", content, "file.json")
