"""Files as the publishers hand them out, made from the workbook's own figures."""

from __future__ import annotations

import io
import json
import re

import polars as pl
import xlsxwriter

LABELS = {
    "requested": "Anmodning om bosetting",
    "requested_original": "Opprinnelig anmodning",
    "decided": "Vedtak om bosetting",
    "settled": "Faktisk bosetting",
}
WEB = {
    "requested": "Antall personer kommunen har blitt anmodet om å bosette:",
    "decided": "Antall personer kommunen har vedtatt å bosette:",
    "settled": "Antall bosatte personer:",
    "aside": "Antall bosatte personer med kollektiv beskyttelse:",
}
IMMIGRANTS = {
    "immigrants": "Innvandrere i alt",
    "refugees_and_family": "Flyktninger og familie",
    "labour_immigrants": "Arbeidsinnvandrere",
}


def shifted(frame: pl.DataFrame, year: int, by: int = 1) -> pl.DataFrame:
    """One year's rows as if they were of a later year."""
    return frame.filter(pl.col("year") == year).with_columns(pl.col("year") + by)


def mark(row: dict, name: str) -> str:
    """A figure as IMDi writes it."""
    if row[name] is not None:
        return str(row[name])
    if name == "decided" and row["decided_status"] == "not_asked" and row["year"] >= 2021:
        return "0"
    marks = {"suppressed": ":", "missing": ".", "not_registered": ".", "not_asked": "."}
    if name == "requested":
        marks |= {"missing": "", "not_asked": ":" if row["year"] == 2020 else "."}
    return marks[row[f"{name}_status"]]


def long_rows(frame: pl.DataFrame, *, suffix: str = "") -> list[list[str]]:
    rows = [["Enhet", "År", "Kommunenummer", "Kommune", "Bosetting", "Antall"]]
    for row in frame.iter_rows(named=True):
        name = f"{row['name']}{suffix}" if int(row["code"]) % 2 else ""
        start = [str(row["year"]), row["code"], name]
        rows += [
            ["Personer", *start, LABELS[measure], mark(row, measure)]
            for measure in ("requested", "decided", "settled")
        ]
        if row["requested_original"] is not None:
            text = str(row["requested_original"])
            rows.append(["Personer", *start, LABELS["requested_original"], text])
        rows.append(["Prosent", *start, LABELS["settled"], "Inf"])
    return rows


def immigrant_rows(frame: pl.DataFrame) -> list[list[str]]:
    rows = [["Enhet", "År", "Kommunenummer", "Kommune", "Innvandringsgrunn", "Antall"]]
    for row in frame.iter_rows(named=True):
        start = ["Personer", str(row["year"]), row["code"], ""]
        rows += [[*start, label, str(row[name])] for name, label in IMMIGRANTS.items()]
        rows.append([*start, "Utdanning", "3"])
    return rows


def wide_rows(frame: pl.DataFrame) -> list[list[str]]:
    years = sorted(set(frame["year"]))
    columns = [(name, year) for name in ("requested", "decided", "settled") for year in years]
    rows = [
        ["Region", "Navn", *(f"Bosetting: {LABELS[name]}" for name, _ in columns)],
        ["", "", *("Enhet: Personer" for _ in columns)],
        ["", "", *(f"År: {year}" for _, year in columns)],
        ["N", "Hele landet", *("1" for _ in columns)],
        ["F50", "Trøndelag", *("1" for _ in columns)],
    ]
    cells = {(row["code"], row["year"]): row for row in frame.iter_rows(named=True)}
    for code, name in frame.select("code", "name").unique("code", maintain_order=True).rows():
        figures = [mark(cells[code, year], measure) for measure, year in columns]
        rows.append([f"K{code}", name, *figures])
    return rows


def immigrant_wide_rows(frame: pl.DataFrame) -> list[list[str]]:
    year = frame["year"][0]
    labels = [*IMMIGRANTS.values(), "Utdanning"]
    rows = [
        ["Region", "Navn", *(f"Innvandringsgrunn: {label}" for label in labels)],
        ["", "", *("Enhet: Personer" for _ in labels)],
        ["", "", *(f"År: {year}" for _ in labels)],
        ["N", "Hele landet", *("1" for _ in labels)],
    ]
    rows += [[f"K{row['code']}", "", *(str(row[name]) for name in IMMIGRANTS), "3"]
             for row in frame.iter_rows(named=True)]  # fmt: skip
    return rows


REGISTER = [
    *("skolenavn", "nsrid", "organisasjonsnummer", "lavestetrinn", "hoyestetrinn"),
    *("organisasjonsnavn", "antallelever", "antallansatte", "besoksadresse"),
    *("fylkesnummer", "idrift", "kommunenummer"),
]


def school_register(frame: pl.DataFrame) -> list[list[str]]:
    """The national register's columns, as Geonorge hands them out."""
    rows = [REGISTER]
    for number, row in enumerate(frame.iter_rows(named=True)):
        pupils = "\\N" if row["pupils"] is None else str(row["pupils"])
        name, county = row["school_name"], row["code"][:2]
        ids = [str(20_000 + number), str(970_000_000 + number)]
        owner = row["owner"] or "\\N"
        start = [name, *ids, str(row["lowest_grade"]), "13", owner, pupils, "", "Vegen 1", county]
        rows.append([*start, "Ja" if row["in_operation"] else "Nei", row["code"]])
    return rows


def csv(rows: list[list[str]], *, encoding: str = "iso-8859-1", separator: str = ";") -> bytes:
    return "".join(separator.join(row) + "\n" for row in rows).encode(encoding)


def xlsx(sheets: dict[str, list[list[str]]]) -> bytes:
    """Numbers become Excel's numbers, as people's copies have them."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for line, row in enumerate(rows):
            for place, cell in enumerate(row):
                if re.fullmatch(r"[0-9]+([.][0-9]+)?", cell):
                    sheet.write_number(line, place, float(cell))
                else:
                    sheet.write(line, place, cell)
    book.close()
    return out.getvalue()


def web_tables(frame: pl.DataFrame, counties: dict[str, str]) -> list[tuple[str, list[list[str]]]]:
    """Each county's heading and table, names only."""
    header = ["Kommune", WEB["requested"], WEB["decided"], WEB["settled"], WEB["aside"]]
    tables = []
    for code, name in counties.items():
        mine = frame.filter(pl.col("code").str.starts_with(code))
        rows = [
            [row["name"], *(mark(row, part) for part in ("requested", "decided", "settled")), ":"]
            for row in mine.iter_rows(named=True)
        ]
        tables.append((name, [header, *rows]))
    return tables


def web(
    frame: pl.DataFrame, counties: dict[str, str], *, title: str, wrong_heading: str = ""
) -> bytes:
    parts = [f"<!doctype html><html><head><title>{title}</title></head><body><h1>{title}</h1>"]
    totals = [["Fylke", WEB["requested"]], *([name, "1"] for name in counties.values())]
    for name, rows in [("Fylkene", totals), *web_tables(frame, counties)]:
        heading = f"{name} {wrong_heading}" if name == "Rogaland" and wrong_heading else name
        lines = "\n".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
        parts.append(f"<h2>{heading}</h2>\n<table>\n{lines}\n</table>")
    return ("\n".join(parts) + "\n</body></html>\n").encode()


def statbank(frame: pl.DataFrame, names: dict[str, str]) -> bytes:
    """Two ages for each municipality, in one year."""
    year = frame["year"][0]
    lines = ['"07459: Population, by region, age, contents and year"', ""]
    lines.append(f'"region";"age";"Persons {year}"')
    for code, people in frame.select("code", "population").rows():
        lines.append(f'"K-{code} {names[code]}";"0 years";{people // 100}')
        lines.append(f'"K-{code} {names[code]}";"1 year or older";{people - people // 100}')
    lines.append('"K-21-22 Svalbard and Jan Mayen";"0 years";12')
    lines.append('"K-1601 Trondheim (-2017)";"0 years";0')
    lines.append('"K-1601 Trondheim (-2017)";"1 year or older";0')
    return ("\n".join(lines) + "\n").encode("iso-8859-1")


def json_stat(frame: pl.DataFrame, names: dict[str, str]) -> bytes:
    codes = [*frame["code"], "1601"]
    year = str(frame["year"][0])
    dimension = {
        "Region": {"category": {"index": {code: at for at, code in enumerate(codes)},
                                "label": {code: names.get(code, "x") for code in codes}}},
        "ContentsCode": {"category": {"index": {"Personer1": 0}, "label": {"Personer1": "P"}}},
        "Tid": {"category": {"index": {year: 0}, "label": {year: year}}},
    }  # fmt: skip
    document = {
        "version": "2.0",
        "class": "dataset",
        "label": "07459: Befolkning, etter region og år",
        "source": "Statistisk sentralbyrå",
        "id": ["Region", "ContentsCode", "Tid"],
        "size": [len(codes), 1, 1],
        "dimension": dimension,
        "value": [*frame["population"], 0],
        "role": {"time": ["Tid"], "geo": ["Region"], "metric": ["ContentsCode"]},
    }
    return json.dumps(document).encode()


def nav(frame: pl.DataFrame, counties: dict[str, str], names: dict[str, str]) -> bytes:
    """Numbers and per cents, a block for each county."""
    return xlsx(nav_sheets(frame, counties, names))


def nav_sheets(
    frame: pl.DataFrame, counties: dict[str, str], names: dict[str, str]
) -> dict[str, list[list[str]]]:
    """The rows of each sheet."""
    year, month = frame.select("year", "month").row(0)
    months = ["Januar", "Februar", "Mars"]
    sheets = {"0. Om tabellene": [["Tabell HL060"], [f"Helt ledige {year}"]]}
    for title, name in (
        ("3. Kommune Antall helt ledige", "unemployed"),
        ("4. Kommune Prosent av arbeidsst", "unemployment_percent"),
    ):
        rows = [[f"Helt ledige fordelt på kommune. {year}"], []]
        for code, county in counties.items():
            rows += [["", county], ["", "", *months], ["", f"I alt {county}", "17", "18", ""]]
            mine = frame.filter(pl.col("code").str.starts_with(code))
            for row in mine.iter_rows(named=True):
                cells = ["", "", ""]
                figure = row[name]
                status = row[f"{name}_status"]
                missing = "*" if status == "suppressed" else ""
                cells[month - 1] = missing if figure is None else f"{figure:g}"
                rows.append(["", f"{row['code']} {names[row['code']]}", *cells])
        sheets[title] = rows
    return sheets
