"""Contacts, schools and written languages: lists in the workbook's own columns."""

from __future__ import annotations

import datetime as dt

import polars as pl
import pytest
from tests.importing import publishers
from tests.importing.conftest import contents

from analysis.errors import WorkbookError
from analysis.registry import municipalities_at
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


def test_a_new_school_and_new_figures_come_in(tables, folder, bring_in):
    old = tables["upper_secondary_schools"]
    fuller = old.with_columns(
        pl.when(pl.col("school_id").is_in(["1", "2"])).then(77).otherwise("pupils").alias("pupils")
    )
    new = fuller.head(1).with_columns(pl.lit("9001").alias("school_id"))
    plan = bring_in("schools", csv(pl.concat([fuller, new])))
    after = RawData(folder).table("upper_secondary_schools")
    assert after.height == old.height + 1
    assert [part.added for part in plan.tables] == [(("9001",),)]
    assert set(after.filter(pl.col("pupils") == 77)["school_id"]) >= {"1", "2"}
    assert bring_in("schools", csv(pl.concat([fuller, new]))).nothing_new


def test_a_school_that_the_list_lacks_is_gone_and_asked_about(tables, planned):
    old = tables["upper_secondary_schools"]
    last = old.filter("in_operation").row(-1, named=True)
    (merged,) = planned("schools", csv(old.filter(pl.col("school_id") != last["school_id"]))).tables
    assert merged.removed == ((last["school_id"],),)
    assert last["school_name"] == merged.lost[0]["school_name"]
    assert merged.touches_what_was_there


def test_a_closed_school_that_the_list_lacks_stays(tables, planned):
    open_ones = tables["upper_secondary_schools"].filter("in_operation")
    assert planned("schools", csv(open_ones)).nothing_new


def test_one_countys_schools_say_nothing_of_the_others(tables, planned):
    mine = tables["upper_secondary_schools"].filter(pl.col("code").str.starts_with("50"))
    assert planned("schools", csv(mine)).nothing_new


@pytest.mark.parametrize("rows", [3, 200, 450])
def test_a_list_of_schools_that_is_cut_off_between_rows_is_refused(rows, tables, planned):
    cut = csv(tables["upper_secondary_schools"].head(rows))
    with pytest.raises(WorkbookError, match="skoler i drift står ikke i filen"):
        planned("schools", cut)


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_the_national_register_knows_the_schools_again(form, tables, planned):
    old = tables["upper_secondary_schools"]
    rows = publishers.school_register(old.sample(fraction=1.0, shuffle=True, seed=5))
    new = [
        "Ny vgs",
        "99",
        "",
        "11",
        "13",
        "Trøndelag fylkeskommune",
        "",
        "",
        "",
        "50",
        "Ja",
        "5001",
    ]
    rows.append(new)
    content = publishers.csv(rows) if form == "csv" else publishers.xlsx({"Skoler": rows})
    plan = planned("schools", content, f"skoler.{form}")
    (merged,) = plan.tables
    assert plan.shape == "school-register"
    assert (merged.added, merged.removed, merged.changes) == ((("nsr99",),), (), ())
    added = merged.frame.filter(school_id="nsr99").row(0, named=True)
    assert (added["ownership"], added["in_operation"]) == ("public", True)


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("Ny;9;;x;13;Eier;;;;50;Ja;5001", "heltall|helt tall"),
        ("Ny;9;;11;13;Eier;1 234,5;;;50;Ja;5001", "helt tall"),
        ("Ny;9;;11;13;Eier;;;;50;Kanskje;5001", "verken ja eller nei"),
        ("Ny;9;;11;13;Eier;;;;50;Ja", "celler"),
        ("Ny;9;;11;13;;;;;50;Ja;5001", "ingen eier"),
        ("Ny;;;11;13;Eier;;;;50;Ja;5001", "nsrid"),
        ("Ny;20000;;11;13;Eier;;;;50;Ja;5001", "to ganger"),
        ("Sum;;;;;;4000;;;;;", "tom"),
    ],
)
def test_a_spoilt_row_of_the_register_is_refused_at_its_line(row, words, tables, planned):
    old = tables["upper_secondary_schools"]
    content = publishers.csv([*publishers.school_register(old), row.split(";")])
    with pytest.raises(WorkbookError, match=rf"linje {old.height + 2}.*({words})"):
        planned("schools", content)


def test_people_that_the_list_lacks_are_not_removed_unseen(tables, planned):
    with pytest.raises(WorkbookError, match="står i arbeidsboka i dag, men ikke i filen"):
        planned("advisers", csv(tables["advisers"].head(2)))


def test_a_list_of_written_languages_says_whom_it_lacks(tables, planned):
    whole = municipalities_at(tables["municipalities"], dt.date(2022, 1, 1))
    whole = whole.select("code", "language_form")
    assert planned("language-form", csv(whole), year=2022).warnings == ()
    (absent,) = planned("language-form", csv(whole.head(300)), year=2022).warnings
    assert absent.args["count"] == whole.height - 300
    (one,) = planned("language-form", b"code,language_form\n5001,nynorsk\n", year=2022).warnings
    assert one.args["count"] == 37


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
