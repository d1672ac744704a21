"""Withheld counts stay unknown, whatever the table looks like. Every table here is made up."""

from __future__ import annotations

import dataclasses
import itertools
import random

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.measures.disclosure_attack import Line, Published, attack

from analysis.measures import disclosure
from analysis.measures.disclosure import Counted, Row, Table, choosing, knowledge, protected

COUNTED = Counted(by=("year",), completed="completed", size="population")
NAMES = {"participants": "whole", "completed": "part", "not completed": "rest"}


@st.composite
def tables(draw: st.DrawFn, most: int = 12) -> tuple[list[Row], int]:
    """Rows of a table, large and small numbers mixed, and a threshold."""
    smallest = draw(st.integers(2, 10))
    sizes = st.one_of(
        st.just(0),
        st.integers(0, smallest - 1),
        st.integers(0, 4 * smallest),
        st.integers(0, 300),
    )
    rows = []
    for place in range(draw(st.integers(1, most))):
        whole = draw(sizes)
        share = st.one_of(
            st.just(0), st.just(whole), st.integers(0, whole), st.integers(0, min(whole, smallest))
        )
        part = draw(st.one_of(share, share, share, st.none()))
        rows.append(Row(f"{place:04}", whole, part, draw(st.integers(0, 50))))
    return rows, smallest


def seen(table: Table) -> Published:
    """What a reader of the table is shown."""
    lines = [
        Line(
            None if level == knowledge.WITHHELD else row.whole,
            None if level != knowledge.SHOWN else row.part,
            row.part is not None,
        )
        for row, level in zip(table.rows, table.levels, strict=True)
    ]
    parts = [row.part for row in table.rows if row.part is not None]
    return Published(
        lines,
        sum(row.whole for row in table.rows) if table.whole_sum else None,
        sum(parts) if table.part_sum else None,
    )


def true_number(row: Row, quantity: str) -> int:
    number = {"participants": row.whole, "completed": row.part, "not completed": row.rest}[quantity]
    assert number is not None
    return number


@given(tables())
def test_a_reader_with_an_integer_program_finds_out_nothing_small(
    case: tuple[list[Row], int],
) -> None:
    rows, smallest = case
    table = protected(rows, smallest)
    for found in attack(seen(table)):
        number = true_number(table.rows[found.place], found.quantity)
        assert found.low <= number <= found.high
        if 0 < number < smallest:
            assert found.low <= 1
            assert found.high >= smallest, "it must not even be known to be small"
        else:
            assert found.high - found.low >= smallest - 1


@given(tables(most=40))
def test_large_tables_hold(case: tuple[list[Row], int]) -> None:
    rows, smallest = case
    assert choosing.holds(protected(rows, smallest), smallest)


@given(tables(most=7))
def test_the_bounds_are_those_of_the_integer_program(case: tuple[list[Row], int]) -> None:
    table = protected(*case)
    known = {
        (found.place, found.quantity): (found.low, found.high) for found in knowledge.bounds(table)
    }
    for found in attack(seen(table)):
        assert known[found.place, NAMES[found.quantity]] == (found.low, found.high)


@given(tables(most=6), st.data())
def test_the_bounds_hold_for_any_choice_of_what_is_withheld(
    case: tuple[list[Row], int], data: st.DataObject
) -> None:
    rows, _ = case
    levels = tuple(data.draw(st.sampled_from(_possible(row))) for row in rows)
    known = all(row.part is not None for row in rows)
    whole_sum, part_sum = data.draw(st.booleans()), known and data.draw(st.booleans())
    table = Table(tuple(rows), levels, whole_sum, part_sum)
    ends = {
        (found.place, found.quantity): (found.low, found.high) for found in knowledge.bounds(table)
    }
    for found in attack(seen(table)):
        assert ends[found.place, NAMES[found.quantity]] == (found.low, found.high)


def _possible(row: Row) -> list[int]:
    """The levels that the rule allows: nobody and everybody are not withheld by themselves."""
    levels = [knowledge.SHOWN]
    if row.part is not None and row.rest and row.part:
        levels.append(knowledge.PART_WITHHELD)
    return [*levels, knowledge.WITHHELD] if row.whole else levels


@given(tables())
def test_every_small_number_is_withheld(case: tuple[list[Row], int]) -> None:
    rows, smallest = case
    table = protected(rows, smallest)
    for row, level in zip(table.rows, table.levels, strict=True):
        assert level == knowledge.WITHHELD or not 0 < row.whole < smallest
        small = any(0 < (number or 0) < smallest for number in (row.part, row.rest))
        assert level != knowledge.SHOWN or not small


@given(tables())
def test_without_small_numbers_everything_is_published(case: tuple[list[Row], int]) -> None:
    rows, smallest = case
    large = [
        dataclasses.replace(
            row,
            whole=2 * (row.whole + smallest),
            part=None if row.part is None else row.whole + smallest,
        )
        for row in rows
    ]
    table = protected(large, smallest)
    assert set(table.levels) == {knowledge.SHOWN}
    assert table.whole_sum
    assert table.part_sum == all(row.part is not None for row in rows)


@given(tables())
def test_nothing_is_withheld_besides_without_need(case: tuple[list[Row], int]) -> None:
    rows, smallest = case
    table = protected(rows, smallest)
    for place, row in enumerate(table.rows):
        own = choosing.primary(row, smallest)
        if table.levels[place] > own:
            fewer = choosing.with_level(table, place, own)
            assert not choosing.holds(fewer, smallest)
    for name in ("whole_sum", "part_sum"):
        known = name == "whole_sum" or all(row.part is not None for row in rows)
        if known and not getattr(table, name):
            shown = dataclasses.replace(table, **{name: True})
            assert not choosing.holds(shown, smallest)


@given(tables(), st.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_matter(
    case: tuple[list[Row], int], chance: random.Random
) -> None:
    rows, smallest = case
    shuffled = chance.sample(rows, len(rows))
    one, other = protected(rows, smallest), protected(shuffled, smallest)
    named = [
        dict(zip((row.name for row in table.rows), table.levels, strict=True))
        for table in (one, other)
    ]
    assert named[0] == named[1]
    assert (one.whole_sum, one.part_sum) == (other.whole_sum, other.part_sum)


def test_one_small_number_takes_the_smallest_place_with_it() -> None:
    rows = [Row("a", 3, 1, 900), Row("b", 200, 90, 50), Row("c", 40, 20, 20), Row("d", 60, 30, 70)]
    table = protected(rows, 5)
    assert table.levels == (2, 0, 2, 0), "the place with the fewest inhabitants, not people"
    assert (table.whole_sum, table.part_sum) == (True, True)


def test_those_who_did_not_complete_are_people_too() -> None:
    rows = [Row("a", 40, 38), Row("b", 50, 25), Row("c", 60, 30)]
    assert protected(rows, 5).levels == (1, 1, 0)


def test_small_numbers_that_hide_each_other_take_no_other_with_them() -> None:
    rows = [Row("a", 3), Row("b", 4), Row("c", 2), Row("d", 100)]
    table = protected(rows, 5)
    assert table.levels == (2, 2, 2, 0)
    assert table.whole_sum


def test_as_large_as_small_numbers_can_be_they_give_each_other_away() -> None:
    """Three that are each 1–4 and 12 together are 4 each."""
    rows = [Row("a", 4), Row("b", 4), Row("c", 4), Row("d", 100)]
    assert protected(rows, 5).levels == (2, 2, 2, 2)


def test_who_runs_the_rules_on_every_possible_table_is_left_in_doubt_too() -> None:
    """What is withheld besides must not tell by being chosen."""
    smallest, most = 5, 13
    alike: dict[object, list[tuple[int, ...]]] = {}
    for numbers in itertools.product(range(most + 1), repeat=3):
        table = protected([Row(f"{place}", n, None, place) for place, n in enumerate(numbers)], 5)
        shown = [
            n if level == knowledge.SHOWN else None
            for n, level in zip(numbers, table.levels, strict=True)
        ]
        told = sum(numbers) if table.whole_sum else None
        alike.setdefault((*shown, told), []).append(numbers)
    for shown, possible in alike.items():
        assert isinstance(shown, tuple)
        if shown[-1] is None or shown[-1] > most:
            continue  # larger numbers than were tried would fit too
        for place in (place for place in range(3) if shown[place] is None):
            fits = {numbers[place] for numbers in possible}
            assert len(fits) > 1 or min(fits) >= smallest


def test_the_sum_is_withheld_where_nothing_else_can_be() -> None:
    table = protected([Row("a", 3), Row("b", 0), Row("c", 0)], 5)
    assert table.levels == (2, 0, 0)
    assert not table.whole_sum


def test_the_only_municipality_of_a_county_is_its_sum() -> None:
    table = protected([Row("a", 40, 2)], 5)
    assert table.levels == (1,)
    assert (table.whole_sum, table.part_sum) == (True, False)


def test_that_nobody_completed_is_withheld_where_there_are_few() -> None:
    table = protected([Row("a", 3, 0), Row("b", 100, 0), Row("c", 30, 0)], 5)
    assert table.levels[0] == 2
    assert not table.part_sum, "a sum of none would tell it"


def test_zero_is_published() -> None:
    rows = [Row("a", 0, 0), Row("b", 20, 0), Row("c", 20, 20), Row("d", 30, 15)]
    table = protected(rows, 5)
    assert table.levels == (0, 0, 0, 0)
    assert (table.whole_sum, table.part_sum) == (True, True)


def frame(*rows: tuple[int, str, int | None, int | None, int | None]) -> pl.DataFrame:
    columns = ("year", "code", "participants", "completed", "population")
    types = (pl.Int64, pl.String, pl.Int64, pl.Int64, pl.Int64)
    return pl.DataFrame(list(rows), schema=dict(zip(columns, types, strict=True)), orient="row")


def test_a_frame_comes_back_with_statuses_and_sums() -> None:
    found = disclosure.protect(
        frame((1, "a", 3, 1, 10), (1, "b", 20, 10, 20), (1, "c", 30, 15, 30), (2, "a", 9, None, 1)),
        COUNTED,
        5,
    )
    reported, withheld = "reported", "suppressed"
    assert found.rows() == [
        (1, "a", None, withheld, None, withheld),
        (1, "b", None, withheld, None, withheld),
        (1, "c", 30, reported, 15, reported),
        (1, None, 53, reported, 26, reported),
        (2, "a", 9, reported, None, "missing"),
        (2, None, 9, reported, None, "missing"),
    ]


def test_what_is_not_registered_is_missing_and_no_part_of_the_sum() -> None:
    counted = Counted(by=("year",))
    found = disclosure.protect(frame((1, "a", None, None, 1), (1, "b", 7, None, 1)), counted, 5)
    assert found["participants"].to_list() == [None, 7, 7]
    assert found["participants_status"].to_list() == ["missing", "reported", "reported"]
    nothing = disclosure.protect(frame((1, "a", None, None, 1)), counted, 5)
    assert nothing["participants_status"].to_list() == ["missing", "missing"]


@pytest.mark.parametrize("by", [("year",), ()])
def test_an_empty_frame_keeps_its_columns(by: tuple[str, ...]) -> None:
    counted = dataclasses.replace(COUNTED, by=by)
    found = disclosure.protect(frame(), counted, 5)
    assert found.columns[-4:] == [
        "participants",
        "participants_status",
        "completed",
        "completed_status",
    ]
    assert found.is_empty()


@pytest.mark.parametrize(
    "rows",
    [
        [(1, "a", -1, None, 1)],
        [(1, "a", 3, 4, 1)],
        [(1, "a", 3, -1, 1)],
        [(1, "a", 3, 1, 1), (1, "a", 4, 1, 1)],
    ],
)
def test_impossible_counts_are_refused(rows: list[tuple[int, str, int, int, int]]) -> None:
    with pytest.raises(ValueError, match=r"^(participants|code): "):
        disclosure.protect(frame(*rows), COUNTED, 5)


def test_a_share_stands_only_where_both_numbers_do() -> None:
    found = disclosure.protect(
        frame((1, "a", 20, 10, 1), (1, "b", 40, 2, 2), (1, "c", 0, 0, 3), (1, "d", 90, 40, 4)),
        COUNTED,
        5,
    )
    shared = disclosure.share(found, "completed", "participants", "share")
    assert shared["share"].to_list() == [None, None, None, 40 / 90, 52 / 150]
