"""What a single move gives, and when it is not allowed."""

import pytest
from tests.duties import counties
from tests.duties.counties import code

from analysis.duties import guidance
from analysis.duties.distances import Distances
from analysis.duties.moves import Board, level

A, B = "a0@example.no", "a1@example.no"


def board_of(owners, requested=None, wide=6):
    people, contacts, ways = counties.county(owners, requested or [10] * len(owners), 2, wide)
    board = Board(people["email"].to_list(), guidance.scale(contacts, ways), ways)
    assigned = contacts.drop_nulls("email")
    return board, dict(assigned.select("code", "email").iter_rows())


def test_the_level_is_the_root_mean_square():
    assert level([0.3, 0.4]) == pytest.approx((0.125) ** 0.5)
    assert level([0.5, 0.5]) < level([0.6, 0.4])
    assert level([0.5, 0.4]) < level([0.5, 0.5])


def test_the_state_tells_loads_travel_and_areas():
    board, placed = board_of([0, 0, 1, 1, 0, 0])
    state = board.state(placed)
    assert state.travel_km == pytest.approx(50 + 10)  # 0–1–4–5 and 2–3
    assert state.areas == 3
    assert state.gap == pytest.approx(state.largest - state.smallest)


def test_what_is_even_is_left_alone():
    board, placed = board_of([0, 0, 0, 1, 1, 1])
    assert board.improve(placed, frozenset(placed)) == []


def test_only_what_may_move_is_moved():
    board, placed = board_of([0, 0, 0, 0, 0, 1])
    assert board.improve(placed, frozenset()) == []
    moves = board.improve(placed, frozenset({code(4)}))
    assert [move.codes for move in moves] == [(code(4),)]


def test_nothing_is_taken_out_of_the_middle():
    board, placed = board_of([0, 0, 0, 0, 0, 1], [0, 0, 500, 0, 0, 0])
    moved = [place for move in board.improve(placed, frozenset({code(2)})) for place in move.codes]
    assert moved == []


def test_the_adviser_with_least_takes_a_neighbour_first():
    board, placed = board_of([0, 0, 0, None, 1, 1])
    assert board.give([code(3)], placed)[code(3)] == B


def test_a_municipality_that_nothing_leads_to_cannot_be_given():
    alone = Distances(
        {code(0): (0, 0), code(1): (1, 0)}, {code(0): frozenset(), code(1): frozenset()}
    )
    scale = guidance.Scale(("municipalities_followed",), {code(0): 0.5, code(1): 0.5}, 0.0)
    with pytest.raises(ValueError, match=code(1)):
        Board([A], scale, alone).give([code(1)], {code(0): A})
