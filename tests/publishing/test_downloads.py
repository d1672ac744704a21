"""Downloads open right in Excel, and nothing withheld becomes a number or an empty cell."""

from __future__ import annotations

import csv
import datetime as dt
import io

import polars as pl
import pytest

from analysis.publishing.downloads import csv_bytes, write
from analysis.publishing.outputs import exhibits_of

COLUMNS = (
    "name",
    "requested",
    "requested_status",
    "settled",
    "settled_status",
    "decided_share",
    "requested_per_1000",
    "retrieved",
)
ROWS = [
    ["Trondheim", 140, "reported", 129, "reported", 0.5, 0.6743905199065489, "2020-11-20"],
    ["Osen", 0, "not_asked", None, "suppressed", None, 0.0, None],
    ["=cmd|'/C calc'!A0", None, "not_asked", None, "not_registered", None, None, None],
    ["<script>", None, "missing", None, "missing", 1.0, None, None],
]


@pytest.fixture
def shown(make):
    def build(columns=COLUMNS, rows=ROWS):
        listed = [{"name": name, "label": name.upper()} for name in columns]
        bundle = make.exhibit("requests", "table", columns=listed, rows=rows)
        return exhibits_of(make.code("", outputs=[make.displayed(bundle)]))[0]

    return build


def read(content):
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


def test_a_csv_opens_in_norwegian_excel(shown):
    content = csv_bytes(shown(), "nb")
    assert content.startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in content
    heading, first, *_ = read(content)
    assert tuple(heading) == COLUMNS
    assert first == [
        "Trondheim",
        "140",
        "registrert",
        "129",
        "registrert",
        "0,5",
        "0,6743905199065489",
        "2020-11-20",
    ]


def test_a_csv_reads_back_as_its_docstring_says(shown, tmp_path):
    import pandas as pd

    content = csv_bytes(shown(("name", "requested_per_1000"), [["Å", 0.5], ["B", 2.0]]), "nb")
    frame = pd.read_csv(io.BytesIO(content), sep=";", decimal=",")
    assert frame.to_dict("list") == {"name": ["Å", "B"], "requested_per_1000": [0.5, 2.0]}


def test_a_missing_number_is_a_sign_never_empty_and_never_zero(shown):
    _, _, suppressed, not_asked, missing = read(csv_bytes(shown(), "nb"))
    place = {name: number for number, name in enumerate(COLUMNS)}
    assert suppressed[place["requested"]] == "0"  # a reported zero is a number
    assert suppressed[place["settled"]] == ":"
    assert suppressed[place["settled_status"]] == "prikket"
    assert not_asked[place["requested"]] == "."
    assert not_asked[place["settled"]] == ".."
    assert missing[place["requested"]] == ".."
    for row in (suppressed, not_asked, missing):
        assert "" not in row[: place["retrieved"]]


def test_the_reason_of_a_change_that_is_missing_is_said_in_words(shown):
    columns = ("name", "requested_change", "requested_change_reason")
    _, row = read(csv_bytes(shown(columns, [["Osen", None, "not_asked_either"]]), "nb"))
    assert row == ["Osen", ".", "ikke anmodet, heller ikke året før"]


def test_a_text_is_never_a_formula(shown):
    names = [row[0] for row in read(csv_bytes(shown(), "nb"))]
    assert names[3] == "'=cmd|'/C calc'!A0"
    assert names[4] == "<script>"


def test_statuses_are_said_in_the_report_s_language(shown):
    assert b"prikka" in csv_bytes(shown(), "nn")


def test_an_xlsx_has_typed_cells_and_explains_its_columns(shown, tmp_path):
    paths = write(tmp_path, [shown()], "nb", dt.datetime(2020, 11, 20, tzinfo=dt.UTC))
    assert [path.name for path in paths] == ["requests.csv", "requests.xlsx"]
    table = pl.read_excel(paths[1], sheet_name="Tabell", infer_schema_length=0)
    assert table.columns == [name.upper() for name in COLUMNS]
    assert table["SETTLED"].to_list() == ["129", ":", "..", ".."]
    assert table["NAME"][2] == "=cmd|'/C calc'!A0"
    typed = pl.read_excel(paths[1], sheet_name="Tabell").select("RETRIEVED", "DECIDED_SHARE")
    assert typed["RETRIEVED"][0] == dt.date(2020, 11, 20)
    explanation = pl.read_excel(paths[1], sheet_name="Forklaring", has_header=False)
    said = "\n".join(str(cell) for row in explanation.rows() for cell in row)
    assert "IMDi, bosatt_anmodede" in said
    assert "Flest i Trondheim" in said
    assert "requested_per_1000" in said
    assert "Prikket" in said


def test_the_same_figures_give_the_same_bytes(shown, tmp_path):
    moment = dt.datetime(2020, 11, 20, tzinfo=dt.UTC)
    contents = []
    for number in range(2):
        folder = tmp_path / str(number)
        folder.mkdir()
        contents.append([path.read_bytes() for path in write(folder, [shown()], "nb", moment)])
    assert contents[0] == contents[1]
