"""Tables that are lists, not figures by year: contacts, schools, written languages."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import partial

import polars as pl

from analysis.errors import Finding, Severity, Where, WorkbookError, fail
from analysis.importing import merging, schools, tidy
from analysis.importing.figures import Parsed
from analysis.importing.merging import Merged
from analysis.importing.places import Registry
from analysis.importing.received import Received
from analysis.registry.municipalities import valid_at
from analysis.sources import schemas
from analysis.sources.reading import LINE, limited, shown
from analysis.sources.schemas import LANGUAGE_FORMS

_NAMED = 5
Tables = dict[str, pl.DataFrame]


def advisers(received: Received, tables: Tables, _date: dt.date, _parsed: Parsed) -> list[Merged]:
    """A county's contacts: people, municipalities' contacts, or both in one list.

    Raises:
        WorkbookError: the columns are none of the three, or what they hold does not.
    """
    if tidy.header(received)[:3] == ("email", "name", "county_code"):
        return [_people(received, tidy.read(received, schemas.Advisers).frame, tables)]
    if tidy.looks_like(received, ["code", "name", "email"]) and "name" in tidy.header(received):
        return _contacts(received, tidy.read(received, tidy.Contacts).frame, tables)
    if tidy.looks_like(received, ["email", "code"]):
        rows = tidy.read(received, schemas.AdviserMunicipalities).frame
        _known(received, rows, tables)
        _all_still_there(received, set(rows["code"]), tables)
        return [_assignments(received, rows, set(rows["code"]), tables)]
    return fail("import-columns-unknown", received.where(None, 1), columns="code, name, email")


def _people(received: Received, rows: pl.DataFrame, tables: Tables) -> Merged:
    """People by their e-mail; those whom the county has must all be in the list.

    Raises:
        WorkbookError: some are not: the list may be cut off.
    """
    old = tables["advisers"]
    mine = old.filter(pl.col("county_code").is_in(rows["county_code"].to_list()))
    lost = sorted(set(mine["email"]) - set(rows["email"]))
    if lost:
        fail("import-advisers-lost", received.where(None, None), emails=", ".join(lost))
    merged = merging.merge("advisers", old, rows.select(old.columns), ["email"])
    return _from(received, merged, rows, ["email"])


def _contacts(received: Received, rows: pl.DataFrame, tables: Tables) -> list[Merged]:
    """One list with everything: who left is removed, who came is added."""
    halves = rows.filter(pl.col("name").is_null() != pl.col("email").is_null())
    several = (
        rows.filter(pl.col("email").is_not_null(), pl.col("name").is_not_null())
        .unique(["email", "name"])
        .filter(pl.col("email").is_duplicated())
    )
    wrong = [
        Finding(key, Severity.ERROR, received.where(None, line, "email"))
        for key, found in (("import-contact-half", halves), ("import-contact-two-names", several))
        for line in found[LINE].sort()
    ]
    if wrong:
        raise WorkbookError(*limited(wrong))
    _known(received, rows, tables)
    _all_still_there(received, set(rows["code"]), tables)
    with_contact = rows.filter(pl.col("email").is_not_null())
    county = pl.col("code").str.slice(0, 2).alias("county_code")
    people = with_contact.select("email", "name", county, LINE).unique(
        "email", keep="first", maintain_order=True
    )
    counties = rows["code"].str.slice(0, 2).unique().to_list()
    old = tables["advisers"]
    mine = old["county_code"].is_in(counties)
    merged = merging.replace("advisers", old, people.select(old.columns), ["email"], mine)
    return [
        _from(received, merged, people, ["email"]),
        _assignments(received, with_contact, set(rows["code"]), tables),
    ]


def _from(received: Received, merged: Merged, rows: pl.DataFrame, keys: list[str]) -> Merged:
    """An import, with the line of each row."""
    return replace(merged, origin=merging.by_lines(rows, keys, partial(received.where, None)))


def _assignments(received: Received, rows: pl.DataFrame, about: set[str], tables: Tables) -> Merged:
    old = tables["adviser_municipalities"]
    spoken_of = old["code"].is_in(list(about))
    new = rows.select(old.columns)
    merged = merging.replace("adviser_municipalities", old, new, ["code"], spoken_of)
    return _from(received, merged, rows, ["code"])


def _known(received: Received, rows: pl.DataFrame, tables: Tables) -> None:
    """Refuse codes that no municipality has, or had since the registry begins.

    Raises:
        WorkbookError: each of them, with its line.
    """
    unknown = rows.filter(~pl.col("code").is_in(tables["municipalities"]["code"].to_list()))
    findings = [
        Finding("import-code-unknown", Severity.ERROR, received.where(None, line, "code"),
                {"code": shown(code), "name": "–"})
        for code, line in unknown.select("code", LINE).iter_rows()
    ]  # fmt: skip
    if findings:
        raise WorkbookError(*limited(findings))


def _all_still_there(received: Received, codes: set[str], tables: Tables) -> None:
    """A municipality of the county that has a contact must be in the list.

    Raises:
        WorkbookError: some are not: the list may be cut off.
    """
    counties = {code[:2] for code in codes}
    had = {code for code in tables["adviser_municipalities"]["code"] if code[:2] in counties}
    lost = sorted(had - codes)
    if lost:
        registry = Registry(tables)
        named = ", ".join(f"{code} {registry.name(code)}" for code in lost[:_NAMED])
        rest = max(len(lost) - _NAMED, 0)
        fail("import-contacts-lost", received.where(None, None), names=named, rest=rest)


def schools_of(received: Received, tables: Tables, _date: dt.date, parsed: Parsed) -> list[Merged]:
    """The upper-secondary schools, see `schools`."""
    return schools.schools(received, tables, parsed)


def language_form(
    received: Received, tables: Tables, date: dt.date, parsed: Parsed
) -> list[Merged]:
    """The written language of municipalities and counties that are valid on a day.

    Those that the list lacks keep what they have, so nothing is gone; the planner is told of
    them, since the list may be cut off.

    Raises:
        WorkbookError: a code is not valid then, or the language is none of the three.
    """
    rows = tidy.read(received, tidy.LanguageForms).frame
    merged = []
    wrong: list[Finding] = []
    for table, digits in (("municipalities", 4), ("counties", 2)):
        mine = rows.filter(pl.col("code").str.len_chars() == digits)
        valid = tables[table].filter(valid_at(pl.lit(date)))
        wrong += _not_valid(received, mine, valid, date)
        _tell_of_absent(received, mine, valid, parsed)
        new = valid.drop("language_form").join(
            mine.select("code", "language_form"), on="code", maintain_order="left"
        )
        old = tables[table]
        keys = ["code", "valid_from"]
        merged.append(merging.merge(table, old, new.select(old.columns), keys))
    if wrong:
        raise WorkbookError(*limited(wrong))
    return merged


def _tell_of_absent(
    received: Received, rows: pl.DataFrame, valid: pl.DataFrame, parsed: Parsed
) -> None:
    """Warn of places of the list's county, or of the country, that are not in the list."""
    counties = rows["code"].str.slice(0, 2).unique().to_list()
    expected = valid if len(counties) > 1 else valid.filter(
        pl.col("code").str.slice(0, 2).is_in(counties)
    )  # fmt: skip
    absent = expected.filter(~pl.col("code").is_in(rows["code"].to_list())).sort("code")
    if absent.height:
        named = ", ".join(f"{code} {name}" for code, name in
                          absent.select("code", "name").head(_NAMED).iter_rows())  # fmt: skip
        counts = {"count": absent.height, "rest": max(absent.height - _NAMED, 0)}
        parsed.warn("import-list-absent", received.where(None, None), names=named, **counts)


def _not_valid(
    received: Received, rows: pl.DataFrame, valid: pl.DataFrame, date: dt.date
) -> list[Finding]:
    known = set(valid["code"])
    findings = []
    for code, form, line in rows.select("code", "language_form", LINE).iter_rows():
        where = Where(received.file, line, "code")
        if code not in known:
            args = {"code": shown(code), "date": f"{date:%d.%m.%Y}"}
            findings.append(Finding("import-code-not-on-day", Severity.ERROR, where, args))
        if form not in LANGUAGE_FORMS:
            place = Where(received.file, line, "language_form")
            said = {"value": shown(form), "allowed": ", ".join(LANGUAGE_FORMS)}
            findings.append(Finding("cell-not-allowed", Severity.ERROR, place, said))
    return findings
