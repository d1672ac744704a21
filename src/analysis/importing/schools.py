"""The list of upper-secondary schools: the workbook's own columns, or the national register's.

The register, as Geonorge hands it out, has `skolenavn`, `kommunenummer`, `idrift` (Ja, Nei) and
more, and numbers that the workbook did not keep. Its schools are known again by name and
municipality; a school that is new gets the register's number.

A school in operation that a list of its county, or of the country, lacks is gone: it is removed,
shown and asked about. Many at once are refused: then the list is cut off, whatever one answers.
"""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial

import polars as pl

from analysis.errors import Finding, Severity, Where, WorkbookError, fail
from analysis.importing import merging, places, tidy, words
from analysis.importing.figures import Parsed
from analysis.importing.merging import Merged
from analysis.importing.places import Registry
from analysis.importing.received import Received, Sheet
from analysis.importing.shapes import common
from analysis.registry.names import normal_form
from analysis.sources import reading, schemas
from analysis.sources.reading import LINE, shown

NAME = "upper_secondary_schools"
_NEEDED = ("school_name", "code", "in_operation", "lowest_grade")
_OPTIONAL = ("pupils", "owner", "ownership", "register_id", "organisation")
_FEW = 2
_FEW_PERCENT = 5
_NAMED = 5
School = dict[str, object]
Place = Callable[[int | None, str | None], Where]


def schools(received: Received, tables: dict[str, pl.DataFrame], parsed: Parsed) -> list[Merged]:
    """What a list of schools does to the table.

    Raises:
        WorkbookError: what the columns hold does not, or so many schools are gone that the list
            must be cut off.
    """
    old = tables[NAME]
    top = _top(received)
    if top is None:
        read = tidy.read(received, schemas.UpperSecondarySchools).frame
        lines = read[LINE].to_list()
        rows = read.drop(LINE)
    else:
        parsed.shape = "school-register"
        rows = _of_register(received, top, old, parsed)
        lines = [line for line, _ in top[0].rows[top[1] + 1 :]]
    place = _placed_by(received, top)
    with_lines = rows.with_columns(pl.Series(LINE, lines))
    _of_one_time(place, with_lines, tables)
    about = _about(old, rows)
    _few_gone(received, old.filter(about), rows)
    merged = merging.replace(NAME, old, rows.select(old.columns), ["school_id"], about)
    return [replace(merged, origin=merging.by_lines(with_lines, ["school_id"], place))]


def _placed_by(received: Received, top: tuple[Sheet, int] | None) -> Place:
    """How a line and a column are named: by the file's own heading."""
    if top is None:
        return partial(received.where, None)
    sheet, header = top[0], top[0].rows[top[1]][1]

    def place(line: int | None, column: str | None) -> Where:
        at = _column(header, column) if column in {*_NEEDED, *_OPTIONAL} else None
        return received.where(sheet, line, None if at is None else header[at])

    return place


def _of_one_time(place: Place, rows: pl.DataFrame, tables: dict[str, pl.DataFrame]) -> None:
    """Refuse schools in operation whose codes are not of the list's time.

    That is the structure of municipalities that most of them belong to. A closed school has the
    code of its own time.

    Raises:
        WorkbookError: each of the others, with its line.
    """
    registry = Registry(tables)
    every = rows.select(LINE, "code", "in_operation").rows()
    used = [code for _, code, in_operation in every if in_operation]
    starts = sorted(set(tables["municipalities"]["valid_from"].dt.year()))
    outside = set(registry.outside)
    valid = {year: set(registry.in_year(year).names) | outside for year in starts}
    best = max(starts, key=lambda year: sum(code in valid[year] for code in used))
    wrong = [
        Finding(
            places.by_code(registry, code, best).wrong or "",
            Severity.ERROR,
            place(line, "code"),
            {"code": shown(code), "name": registry.name(code), "year": str(best)},
        )
        for line, code, in_operation in every
        if code not in (valid[best] if in_operation else registry.known | outside)
    ]
    if wrong:
        raise WorkbookError(*reading.limited(wrong))


def _about(old: pl.DataFrame, rows: pl.DataFrame) -> pl.Series:
    """The schools in operation that a list must have: its county's, or all when it has several."""
    counties = rows["code"].str.slice(0, 2).unique().to_list()
    mine = pl.col("code").str.slice(0, 2).is_in(counties) if len(counties) == 1 else pl.lit(True)
    return old.select(about=pl.col("in_operation") & mine)["about"]


def _few_gone(received: Received, about: pl.DataFrame, rows: pl.DataFrame) -> None:
    gone = about.filter(~pl.col("school_id").is_in(rows["school_id"].to_list()))
    if gone.height <= max(_FEW, about.height * _FEW_PERCENT // 100):
        return
    named = ", ".join(gone["school_name"].head(_NAMED))
    rest = max(gone.height - _NAMED, 0)
    counts = {"count": gone.height, "all": about.height, "rest": rest}
    fail("import-schools-gone", received.where(None, None), names=named, **counts)


def _top(received: Received) -> tuple[Sheet, int] | None:
    """The sheet and the place of the register's header, when the file has one."""
    tops = ((sheet, place) for sheet in received.sheets for place in range(len(sheet.rows[:_FEW])))
    return next((top for top in tops if _is_register(top[0].rows[top[1]][1])), None)


def _is_register(header: tuple[str, ...]) -> bool:
    known = all(_column(header, name) is not None for name in _NEEDED)
    return known and "school_id" not in header


def _column(header: tuple[str, ...], name: str) -> int | None:
    known = words.known("school_register", name)
    return next((at for at, cell in enumerate(header) if words.folded(cell) in known), None)


def _of_register(
    received: Received, found: tuple[Sheet, int], old: pl.DataFrame, parsed: Parsed
) -> pl.DataFrame:
    """The register's rows in the workbook's columns, with the numbers that the schools have."""
    sheet, top = found
    header = sheet.rows[top][1]
    places = {
        name: at for name in (*_NEEDED, *_OPTIONAL) if (at := _column(header, name)) is not None
    }
    for at in sorted(set(range(len(header))) - set(places.values())):
        parsed.put_aside(
            "other-figure-column", received.where(sheet, sheet.rows[top][0]), header[at]
        )
    _told_once(received, sheet, top, parsed)
    raw = [
        (line, {name: _cell(cells[at]) for name, at in places.items()})
        for line, cells in common.rows(received, sheet, top, parsed)
    ]
    if parsed.wrong:
        raise WorkbookError(*reading.limited(parsed.wrong))
    read = _read(received, raw, _placed_by(received, found))
    ids = _known_again(read, old)
    made = [
        _row(received, line, school, cells, ids.get(at))
        for at, (school, (line, cells)) in enumerate(zip(read, raw, strict=True))
    ]
    kept = {str(row["school_id"]): row for row in old.iter_rows(named=True)}
    filled = [_filled(row, kept.get(str(row["school_id"])), places) for row in made]
    return pl.DataFrame(filled, schema=old.schema, orient="row")


def _told_once(received: Received, sheet: Sheet, top: int, parsed: Parsed) -> None:
    """Refuse a row that stands twice, or a number of the register that two rows have."""
    number = _column(sheet.rows[top][1], "register_id")
    first: dict[object, int] = {}
    for line, cells in sheet.rows[top + 1 :]:
        keys: list[object] = [cells]
        if number is not None and len(cells) > number and cells[number]:
            keys.append(cells[number])
        again = next((first[key] for key in keys if key in first), None)
        if again is not None:
            parsed.refuse("import-school-doubled", received.where(sheet, line), first=str(again))
        first |= dict.fromkeys(keys, line)


def _cell(text: str) -> str:
    """A cell as the workbook writes it: `Ja` is `true`, the dump's mark for nothing is empty."""
    values: dict[str, str] = words.everything()["school_register"]["values"]
    return values.get(words.folded(text), text)


def _read(received: Received, raw: list[tuple[int, dict[str, str]]], place: Place) -> list[School]:
    """The rows through the strict reader of `data/raw`, each under a number of its own.

    Raises:
        WorkbookError: everything that is wrong, with the line of the file.
    """
    schema = schemas.UpperSecondarySchools
    out = io.StringIO()
    writer = csv.DictWriter(out, schema.column_names(), extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    for at, (_, cells) in enumerate(raw):
        code = common.code(cells["code"], excel=received.kind == "excel") or cells["code"]
        given = {"ownership": _ownership(cells), "owner": "", "pupils": ""}
        writer.writerow(given | cells | {"school_id": str(at), "code": code})
    found = reading.read(out.getvalue().encode("utf-8"), schema, received.file)
    if found.findings:
        raise WorkbookError(*reading.limited([_at_line(one, raw, place) for one in found.findings]))
    return list(found.frame.sort(LINE).drop(LINE).iter_rows(named=True))


def _ownership(cells: dict[str, str]) -> str:
    """Public where the owner is a municipality or a county; what the register says goes first."""
    owner = words.folded(cells.get("owner", ""))
    public = any(word in owner for word in words.known("school_register", "public"))
    return cells.get("ownership") or ("public" if public else "private")


def _at_line(finding: Finding, raw: list[tuple[int, dict[str, str]]], place: Place) -> Finding:
    row = finding.where.row
    lines = {at: line for at, (line, _) in enumerate(raw, start=2)}
    line = row if row is None else lines.get(row, row)
    return replace(finding, where=place(line, finding.where.column))


def _known_again(read: list[School], old: pl.DataFrame) -> dict[int, str]:
    """Row → the number that the school has: same name and municipality, then the same name.

    Several of one name are told apart by what else they are; where the name alone is left, the
    number of schools must be the same on both sides.
    """
    ids: dict[int, str] = {}
    for same_place in (True, False):
        taken = set(ids.values())
        free = [row for row in old.iter_rows(named=True) if row["school_id"] not in taken]
        waiting = [row | {"at": at} for at, row in enumerate(read) if at not in ids]
        known = _grouped(free, same_place)
        for key, group in _grouped(waiting, same_place).items():
            candidates = known[key] if same_place or len(known[key]) == len(group) else []
            ids.update(_paired(group, candidates))
    return ids


def _grouped(rows: Iterable[School], same_place: bool) -> defaultdict[object, list[School]]:
    groups: defaultdict[object, list[School]] = defaultdict(list)
    for row in rows:
        name = normal_form(str(row["school_name"]))
        groups[name, row["code"] if same_place else None].append(row)
    return groups


def _paired(group: list[School], known: list[School]) -> Iterator[tuple[int, str]]:
    """Each row with the school most like it, the most alike first."""
    columns = ("school_name", "in_operation", "pupils", "lowest_grade", "owner", "ownership")
    pairs = sorted(
        (-sum(row[name] == school[name] for name in columns), at, place)
        for at, row in enumerate(group)
        for place, school in enumerate(known)
    )
    used: set[tuple[str, int]] = set()
    for _, at, place in pairs:
        if not used & {("row", at), ("school", place)}:
            used |= {("row", at), ("school", place)}
            yield int(str(group[at]["at"])), str(known[place]["school_id"])


def _row(
    received: Received, line: int, school: School, cells: dict[str, str], known: str | None
) -> School:
    """A row with its number: the one it has, else the register's.

    Raises:
        WorkbookError: a new school without a number or an owner.
    """
    where = received.where(None, line)
    name = shown(school["school_name"])
    if known is not None:
        return school | {"school_id": known}
    if not cells.get("ownership") and not cells.get("owner"):
        fail("import-school-owner", where, name=name)
    for number, prefix in (("register_id", "nsr"), ("organisation", "org")):
        if cells.get(number):
            return school | {"school_id": f"{prefix}{cells[number]}"}
    return fail("import-school-number", where, name=name)


def _filled(row: School, old: School | None, places: dict[str, int]) -> School:
    """What the file has no column for stays as it was."""
    if old is None:
        return row
    unsaid = {"pupils", "owner", "ownership"} - set(places)
    return row | {name: old[name] for name in unsaid}
