"""Contacts, schools and written languages: lists in the workbook's own columns."""

from __future__ import annotations

import polars as pl
import pytest
from tests.importing import publishers
from tests.importing.conftest import contents

from analysis.errors import WorkbookError
from analysis.sources import RawData


@pytest.fixture
def contacts(tables):
    """The county's contacts as one list, Ørland without any."""
    people = tables["advisers"].select("email", "name")
    rows = tables["adviser_municipalities"].join(people, on="email").select("code", "name", "email")
    none = pl.DataFrame({"code": ["5057"], "name": [None], "email": [None]}, schema=rows.schema)
    return pl.concat([rows, none]).sort("code")


def csv(frame):
    return frame.write_csv().encode()


def test_the_same_contacts_change_nothing(contacts, planned):
    assert planned("advisers", csv(contacts)).nothing_new


def test_a_new_contact_replaces_one_who_left(contacts, folder, bring_in):
    leaving = contacts["email"].drop_nulls()[0]
    new = contacts.with_columns(
        pl.when(pl.col("email") == leaving).then(pl.lit(value)).otherwise(name).alias(name)
        for name, value in (("name", "Kari Ny"), ("email", "kari@fylke.no"))
    )
    plan = bring_in("advisers", csv(new), "kontakter.csv")
    assert plan.touches_what_was_there
    raw = RawData(folder)
    assert leaving not in set(raw.table("advisers")["email"])
    assert "kari@fylke.no" in set(raw.table("advisers")["email"])
    assert raw.table("adviser_municipalities").height == 37
    assert bring_in("advisers", csv(new), "kontakter.csv").nothing_new


def test_contacts_from_excel(contacts, planned):
    rows = [contacts.columns, *([cell or "" for cell in row] for row in contacts.rows())]
    assert planned("advisers", publishers.xlsx({"Ark1": rows}), "kontakter.xlsx").nothing_new


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("5057,,\n", "5057,Ola,\n", "ikke begge"),
        ("5057,,\n", "5057,,\n5057,,\n", "to ganger"),
        ("5057,,\n", "9957,,\n", "."),
        ("5057,,\n", "5057,Ola,ola\n", "e-postadresse"),
    ],
)
def test_spoilt_contacts_are_refused(  # noqa: PLR0913, PLR0917
    contacts, old, new, words, folder, bring_in
):
    content = csv(contacts).decode().replace(old, new)
    before = contents(folder)
    if "9957" in new:
        content = content.replace("9957,,", "5099,Ola,ola@fylke.no")
    with pytest.raises(WorkbookError, match=words):
        bring_in("advisers", content.encode())
    assert contents(folder) == before


def test_a_list_that_is_cut_off_is_refused(contacts, planned):
    with pytest.raises(WorkbookError, match="står ikke i filen"):
        planned("advisers", csv(contacts.head(20)))


def test_stored_tables_of_contacts_change_nothing(tables, planned):
    assert planned("advisers", csv(tables["advisers"])).nothing_new
    assert planned("advisers", csv(tables["adviser_municipalities"])).nothing_new


def test_schools_come_in_and_those_that_are_not_in_the_file_stay(tables, folder, bring_in):
    schools = tables["upper_secondary_schools"]
    some = schools.head(3).with_columns(pl.lit(77).cast(pl.Int64).alias("pupils"))
    new = some.head(1).with_columns(pl.lit("9001").alias("school_id"))
    plan = bring_in("schools", csv(pl.concat([some, new])))
    after = RawData(folder).table("upper_secondary_schools")
    assert after.height == schools.height + 1
    assert len(plan.tables[0].added) == 1
    assert set(after.filter(pl.col("pupils") == 77)["school_id"]) == {
        *some["school_id"], "9001"
    }  # fmt: skip


def test_written_languages_change_only_where_the_code_is_valid(tables, folder, bring_in):
    content = b"code,language_form\n5001,nynorsk\n50,nynorsk\n"
    plan = bring_in("language-form", content, year=2022)
    assert sum(len(part.changes) for part in plan.tables) == 2
    raw = RawData(folder)
    forms = raw.table("municipalities").filter(code="5001").sort("valid_from")["language_form"]
    assert forms[0] == "nynorsk"
    assert len(forms) == 1 or forms[1] != "nynorsk"
    assert bring_in("language-form", content, year=2022).nothing_new


@pytest.mark.parametrize(
    ("line", "words"),
    [("1702,nynorsk", "ikke en kommune"), ("5001,svensk", "bokmål"), ("5001,", "tom"),
     ("50011,nynorsk", "form"), ("5001,nynorsk,x", "celler")],
)  # fmt: skip
def test_spoilt_written_languages_are_refused(line, words, planned):
    with pytest.raises(WorkbookError, match=words):
        planned("language-form", f"code,language_form\n{line}\n".encode(), year=2022)
