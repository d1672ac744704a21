"""What changed: nothing against itself, and the mirror image the other way round."""

from __future__ import annotations

from dataclasses import replace

import polars as pl
from hypothesis import given
from hypothesis import strategies as st
from tests.comparing import reports

from analysis.comparing import dialect
from analysis.comparing.differences import Differences, differences
from analysis.comparing.keys import key_of
from analysis.comparing.tables import changed_cells, moved_rows


def table(content: str) -> pl.DataFrame:
    return dialect.table(content.encode(), "table.csv")


def cells(old: str, new: str) -> list[tuple[object, ...]]:
    before, after = table(old), table(new)
    found = changed_cells("t", before, after, key_of(before, after))
    return [
        (*row, *rest)
        for row, *rest in found.select("row", "column", "old", "new", "difference").iter_rows()
    ]


def test_a_municipality_s_number_changed_by_so_much():
    old = "code;requested;requested_per_1000\n5001;140;0,5\n5020;0;1,0\n"
    new = "code;requested;requested_per_1000\n5001;138;0,50\n5020;0;1\n"
    assert cells(old, new) == [("5001", "requested", "140", "138", -2.0)]


def test_from_suppressed_to_a_number_there_is_no_difference_and_the_status_is_told_once():
    old = "code;settled;settled_status\n5014;:;prikket\n5020;..;ingen tall\n"
    new = "code;settled;settled_status\n5014;4;registrert\n5020;..;ikke registrert\n"
    assert cells(old, new) == [
        ("5014", "settled", ":", "4", None),
        ("5020", "settled_status", "ingen tall", "ikke registrert", None),
    ]


def test_from_suppressed_to_zero_is_a_change():
    assert cells("code;settled\n5014;:\n", "code;settled\n5014;0\n") == [
        ("5014", "settled", ":", "0", None)
    ]


def test_the_last_digit_of_a_share_is_no_change():
    old, new = (
        "year;decided_share\n2021;0,0997903946049394\n",
        "year;decided_share\n2021;0,0997903946049395\n",
    )
    assert cells(old, new) == []


def test_rows_in_another_order_are_the_same():
    assert cells("code;requested\n1;1\n2;2\n", "code;requested\n2;2\n1;1\n") == []


def test_keys_are_municipality_and_year_then_the_first_column_then_words():
    assert key_of(*[table("name;code;requested\nOsen;5020;1\n")] * 2) == ["code"]
    assert key_of(*[table("code;year;requested\n1;2020;1\n1;2021;1\n")] * 2) == ["code", "year"]
    assert key_of(*[table("year;quantity;n\n2020;a;1\n2020;b;1\n")] * 2) == ["year", "quantity"]
    assert key_of(*[table("requested;settled\n1;1\n1;2\n")] * 2) == []


def test_of_rows_alike_in_all_so_many_came_as_there_are_more():
    old, new = (
        table("severity;message\nnote;a\n"),
        table("severity;message\nnote;a\nnote;a\nnote;b\n"),
    )
    assert key_of(old, new) == []
    moved = moved_rows("t", old, new, [])
    assert moved.select("row", "change").rows() == [
        (["note", "a"], "came"),
        (["note", "b"], "came"),
    ]


def test_everything_of_a_report_is_compared():
    old = reports.read(
        {"a": table("code;requested\n5001;1\n"), "b": table("code;x\n5001;1\n")},
        values={"a": 1, "b": None, "c": "x", "d": [1]},
    )
    new = reports.read(
        {"a": table("code;requested\n5001;2\n5002;2\n"), "c": table("code;x\n5001;1\n")},
        values={"a": 3, "b": 0, "c": "y", "e": True},
        inputs={"data/raw/settlement.csv": "cd" * 32},
        findings=[reports.FINDING | {"id": "other"}],
        renderer="quarto 1.6",
        cycle="2022-2025",
    )
    found = differences(old, new)
    assert found.facts.rows() == [("cycle", "2021-2023", "2022-2025")]
    assert found.tables.rows() == [("c", "came"), ("b", "went")]
    assert found.municipalities.rows() == [("5002", "came")]
    assert found.cells["difference"].to_list() == [1.0]
    assert found.values.rows() == [
        ("a", "1", "3", 2.0),
        ("b", "null", "0", None),
        ("c", '"x"', '"y"', None),
        ("d", "[1]", None, None),
        ("e", None, "true", None),
    ]
    assert found.findings["change"].to_list() == ["came", "went"]
    assert found.inputs.height == found.renderer.height == 1


def test_between_languages_numbers_are_compared_and_words_are_not():
    nb = reports.read(
        {
            "a": table("code;requested;word\n5001;1;prikket\n"),
            "b": table("criterion;weight\nInnbyggertall;1\n"),
        },
        values={"n": 1, "s": "anmodet"},
    )
    nn = reports.read(
        {
            "a": table("code;requested;word\n5001;2;prikka\n"),
            "b": table("criterion;weight\nInnbyggjartal;1\n"),
        },
        values={"n": 2, "s": "oppmoda"},
        language="nn",
        findings=[reports.FINDING | {"message": "Ørland har ingen."}],
    )
    found = differences(nb, nn)
    assert found.cells["column"].to_list() == ["requested"]
    assert found.values["name"].to_list() == ["n"]
    assert found.uncompared == ("b",)
    assert found.findings.is_empty()


CELLS = st.sampled_from([":", ".", "..", "", "0", "1", "2,5", "-3", "1,0", "word", "2021"])
NAMES = st.lists(
    st.sampled_from(
        ["code", "year", "name", "requested", "requested_status", "decided_share", "unheard"]
    ),
    min_size=1,
    max_size=4,
    unique=True,
)


@st.composite
def tables(draw):
    names = draw(NAMES)
    rows = draw(st.lists(st.lists(CELLS, min_size=len(names), max_size=len(names)), max_size=4))
    return pl.DataFrame(rows, schema=dict.fromkeys(names, pl.String), orient="row")


VALUES = st.dictionaries(
    st.sampled_from("abc"),
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(-1e9, 1e9)
    | st.text(max_size=2)
    | st.fixed_dictionaries({"low": st.integers(0, 2), "high": st.integers(3, 4)}),
)
REPORTS = st.builds(
    lambda named, values, inputs, language, ids: reports.read(
        named,
        values=values,
        inputs=inputs,
        language=language,
        findings=[reports.FINDING | {"id": one} for one in ids],
    ),
    st.dictionaries(st.sampled_from(["a", "b"]), tables()),
    VALUES,
    st.dictionaries(st.sampled_from("pq"), st.sampled_from(["00", "11"])),
    st.sampled_from(["nb", "nn"]),
    st.lists(st.sampled_from("xyz"), unique=True),
)


@given(REPORTS)
def test_a_report_does_not_differ_from_itself(report):
    assert not differences(report, report)


def mirrored(found: Differences) -> Differences:
    """The sides of every frame changed, rows in an order that does not depend on them."""
    frames = {}
    for name, frame in found.frames.items():
        sides = {"old": "new", "new": "old", "old_kind": "new_kind", "new_kind": "old_kind"}
        turned = frame.rename({one: to for one, to in sides.items() if one in frame.columns})
        if "change" in frame.columns:
            other = {"came": "went", "went": "came"}
            turned = turned.with_columns(pl.col("change").replace(other))
        if "difference" in frame.columns:
            turned = turned.with_columns(-pl.col("difference"))
        frames[name] = turned.select(frame.columns)
    return replace(found, **frames)


def rows(found: Differences) -> dict[str, list[str]]:
    return {
        name: sorted(map(repr, (frame.with_columns(pl.col(pl.Float64) + 0.0)).rows()))
        for name, frame in found.frames.items()
    }


@given(REPORTS, REPORTS)
def test_the_other_way_round_is_the_mirror_image(one, other):
    there, back = differences(one, other), differences(other, one)
    assert rows(mirrored(there)) == rows(back)
    assert there.uncompared == back.uncompared
    assert bool(there) == bool(back)
