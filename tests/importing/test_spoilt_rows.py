"""Every form of every table, spoilt in every way, as text and as Excel: refused with the reason."""

from __future__ import annotations

import copy
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import polars as pl
import pytest
from tests.importing import publishers
from tests.importing.conftest import DAY, contents

from analysis import paths
from analysis.errors import WorkbookError
from analysis.importing import steps, storing

Rows = list[list[str]]


@dataclass(frozen=True)
class Form:
    """A whole file, and where in it Steinkjer stands."""

    table: str
    sheets: dict[str, Rows]
    mine: Callable[[list[str]], bool]
    place: int
    """The column of code or name."""
    wrong: str
    """A place that was not there in the year."""
    number: int | None
    """A column with a number."""
    total: list[str]
    separator: str = ";"
    text: bool = True


def place(code: str) -> Callable[[list[str]], bool]:
    return lambda row: any(cell == code or cell.startswith(f"{code} ") for cell in row)


@pytest.fixture(scope="session")
def forms(tables, known) -> dict[str, Form]:
    settlement = publishers.shifted(tables["settlement"], 2021)
    people = publishers.shifted(tables["population"], 2021)
    immigrants = publishers.shifted(tables["immigrants"], 2021)
    months = tables["unemployment"].with_columns(pl.lit(2).cast(pl.Int64).alias("month"))
    lines = publishers.statbank(people, known.names).decode("iso-8859-1").splitlines()
    statbank = [[cell.strip('"') for cell in line.split(";")] for line in lines]
    pasted: Rows = [["Nøkkeltall bosetting 2022"], []]
    for name, rows in publishers.web_tables(settlement, known.counties):
        pasted += [[], [name], *rows]
    advisers = tables["adviser_municipalities"].join(tables["advisers"], on="email")
    contacts = [["code", "name", "email"],
                *map(list, advisers.select("code", "name", "email").rows())]  # fmt: skip
    schools = publishers.school_register(tables["upper_secondary_schools"])
    languages = [
        ["code", "language_form"],
        *([code, "nynorsk"] for code in settlement["code"] if code > "5000"),
    ]
    nav = publishers.nav_sheets(months, known.counties | {"21": "Svalbard"}, known.names)
    long, wide = publishers.long_rows(settlement), publishers.wide_rows(settlement)
    whole = ["Personer", "2022", "", "Hele landet"]
    asked, refugees = "Anmodning om bosetting", "Flyktninger og familie"
    return {
        "long": Form("settlement", {"A": long}, place("5006"), 2, "1702", 5,
                     [*whole, asked, "5000"]),
        "wide": Form("settlement", {"A": wide}, place("K5006"), 0, "K1702", 2,
                     ["Sum", "Sum", "1", "1", "1"]),
        "pasted": Form("settlement", {"A": pasted}, place("Steinkjer"), 0, "Leksvik", 1,
                       ["Totalt", "1", "1", "1", "1"], text=False),
        "statbank": Form("population", {"A": statbank}, place("K-5006"), 0, "K-1702 X", 2,
                         ["0 Hele landet", "0 years", "5000"]),
        "immigrants": Form("immigrants", {"A": publishers.immigrant_rows(immigrants)},
                           place("5006"), 2, "1702", 5, [*whole, refugees, "5000"]),
        "immigrants-wide": Form("immigrants", {"A": publishers.immigrant_wide_rows(immigrants)},
                                place("K5006"), 0, "K1702", 2, ["Sum", "Sum", "1", "1", "1", "1"]),
        "nav": Form("unemployment", nav, place("5006"), 1, "1702 Steinkjer", 3,
                    ["", "Totalt", "", "74000", ""], text=False),
        "advisers": Form("advisers", {"A": contacts}, place("5006"), 0, "1702", None,
                         ["", "Sum", ""], ","),
        "schools": Form("schools", {"A": schools}, lambda row: row[-2:] == ["Ja", "5006"],
                        11, "1702", 6, ["Sum", "", "", "", "", "", "9000", "", "", "", "", ""]),
        "language-form": Form("language-form", {"A": languages}, place("5006"), 0, "1702", None,
                              ["Sum", ""], ","),
    }  # fmt: skip


@pytest.fixture(scope="session")
def shared(tmp_path_factory) -> Path:
    """One copy of data/raw for all: nothing here may change it."""
    return Path(shutil.copytree(paths.raw(), tmp_path_factory.mktemp("spoilt") / "data" / "raw"))


@pytest.fixture(scope="session")
def was(shared) -> dict[str, str]:
    return contents(shared)


@pytest.fixture
def refused(tables, shared, was):
    """Try to import bytes: what is said against it, when nothing has changed."""

    def run(table: str, content: bytes, file: str) -> str:
        scratch = shared.parent / "processed"
        with pytest.raises(WorkbookError) as stopped:
            plan = steps.plan(content, file, table=table, tables=tables, year=None, today=DAY)
            assert not plan.nothing_new, "the spoilt copy says nothing else than data/raw"
            with storing.staged(
                shared, scratch, plan.tables, content=content, file=file, date=DAY
            ) as made:
                storing.install(made, lambda *_: False)
        assert contents(shared) == was
        said = str(stopped.value)
        assert all(finding.action("nn") for finding in stopped.value.findings)
        return said

    return run


FORMS = ("long", "wide", "pasted", "statbank", "immigrants", "immigrants-wide", "nav",
         "advisers", "schools", "language-form")  # fmt: skip
TEXTS = tuple(name for name in FORMS if name not in {"pasted", "nav"})
FIGURES = tuple(name for name in FORMS if name not in {"advisers", "language-form"})
BOTH = [*((name, "xlsx") for name in FORMS), *((name, "csv") for name in TEXTS)]
OF_FIGURES = [(name, kind) for name, kind in BOTH if name in FIGURES]


def spoilt(form: Form, kind: str, change: Callable[[Rows, int], None]) -> bytes:
    """The file with something done to its first row of Steinkjer."""
    sheets = copy.deepcopy(form.sheets)
    rows = next(rows for rows in sheets.values() if any(map(form.mine, rows)))
    change(rows, next(at for at, row in enumerate(rows) if form.mine(row)))
    if kind == "xlsx":
        return publishers.xlsx(sheets)
    return publishers.csv(sheets["A"], separator=form.separator)


def set_cell(column: int, text: str) -> Callable[[Rows, int], None]:
    def change(rows: Rows, at: int) -> None:
        rows[at] = [text if place == column else cell for place, cell in enumerate(rows[at])]

    return change


@pytest.mark.parametrize(("name", "kind"), BOTH)
def test_one_place_doubled(name, kind, forms, refused):
    content = spoilt(forms[name], kind, lambda rows, at: rows.insert(at, rows[at]))
    said = refused(forms[name].table, content, f"file.{kind}")
    assert "to ganger" in said
    assert "linje" in said


@pytest.mark.parametrize(("name", "kind"), BOTH)
def test_a_total_row(name, kind, forms, refused):
    content = spoilt(forms[name], kind, lambda rows, at: rows.insert(at, forms[name].total))
    said = refused(forms[name].table, content, f"file.{kind}")
    assert "er en sum" in said or "Cellen er tom" in said or "kolonne «code»" in said
    assert "linje" in said


@pytest.mark.parametrize(("name", "kind"), OF_FIGURES)
@pytest.mark.parametrize("text", ["1 234", "1\u00a0234", "1 234,5", "1.234,5", "12.5", "#REF!"])
def test_what_is_no_whole_number(name, kind, text, forms, refused):
    content = spoilt(forms[name], kind, set_cell(forms[name].number or 0, text))
    said = refused(forms[name].table, content, f"file.{kind}")
    assert f"«{text}»".replace("\u00a0", " ") in said
    assert "linje" in said


@pytest.mark.parametrize(("name", "kind"), BOTH)
def test_a_code_or_name_of_another_time(name, kind, forms, refused):
    content = spoilt(forms[name], kind, set_cell(forms[name].place, forms[name].wrong))
    said = refused(forms[name].table, content, f"file.{kind}")
    assert forms[name].wrong.removeprefix("K-").removeprefix("K")[:4] in said


@pytest.mark.parametrize(("name", "kind"), BOTH)
@pytest.mark.parametrize("part", [0.15, 0.5, 0.9])
def test_cut_off_between_two_rows(name, kind, part, forms, refused):
    if name == "language-form":
        pytest.skip("places that such a list lacks keep what they have: told and asked about")

    def cut(rows: Rows, _: int) -> None:
        del rows[int(len(rows) * part) :]

    said = refused(forms[name].table, spoilt(forms[name], kind, cut), f"file.{kind}")
    assert any(words in said for words in ("mangler", "ikke i filen", "står ikke", "mangle"))


@pytest.mark.parametrize("name", TEXTS)
def test_cut_off_inside_the_last_cell(name, forms, refused):
    content = spoilt(forms[name], "csv", lambda *_: None).rstrip()
    if content.endswith(b"nynorsk") or content.endswith(b"."):
        content = content[:-1] + b"1"
    said = refused(forms[name].table, content, "file.csv")
    assert "uten linjeskift" in said
    assert "legg til et linjeskift" in said


# The register of schools has no separator of its own: what separates its columns is seen.
@pytest.mark.parametrize("name", [name for name in TEXTS if name != "schools"])
def test_another_separator(name, forms, refused):
    form = forms[name]
    other = ";" if form.separator == "," else "|"
    said = refused(form.table, publishers.csv(form.sheets["A"], separator=other), "file.csv")
    assert any(words in said for words in ("skilt med", "ligner ingen", "Kolonnene er ikke"))
