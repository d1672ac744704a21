"""A more even distribution: what must hold for any county, and what it does in a small one."""

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.duties import counties
from tests.duties.counties import code

from analysis.duties import distribution, guidance
from analysis.duties.moves import NOTICED, NOTICED_AT_THE_TOP, Board

ADVISERS = 3
MUNICIPALITIES = st.lists(
    st.tuples(
        st.one_of(st.none(), st.integers(0, ADVISERS - 1)),
        st.one_of(st.just(0), st.integers(0, 300)),
    ),
    min_size=1,
    max_size=12,
)


def address(number):
    return f"a{number}@example.no"


def proposed(rows, advisers=ADVISERS, wide=3):
    owners, requested = (list(column) for column in zip(*rows, strict=True))
    people, contacts, ways = counties.county(owners, requested, advisers, wide)
    return distribution.propose(people, contacts, ways), contacts, ways


def after_giving(proposal):
    """The state that moves are compared with: today, and an adviser for those without."""
    given = [step.after for step in proposal.steps if step.move.old is None]
    return given[-1] if given else proposal.today


def moves_of(proposal):
    return [step for step in proposal.steps if step.move.old is not None]


def followed_by(assignment):
    owners = sorted(set(assignment.values()))
    return {one: {place for place, own in assignment.items() if own == one} for one in owners}


# --- what must always hold


@given(MUNICIPALITIES)
def test_every_municipality_has_one_adviser_at_the_end(rows):
    proposal, contacts, _ = proposed(rows)
    assert sorted(proposal.assignment) == sorted(contacts["code"])
    assert set(proposal.assignment.values()) <= set(proposal.advisers)


@given(MUNICIPALITIES)
def test_changes_are_those_whose_adviser_differs_from_today(rows):
    proposal, contacts, _ = proposed(rows)
    today = dict(contacts.select("code", "email").iter_rows())
    differ = [place for place, email in proposal.assignment.items() if today[place] != email]
    moved = [place for step in proposal.steps for place in step.move.codes]
    assert sorted(moved) == sorted(differ)
    assert proposal.changes == len(differ)
    assert proposal.given == contacts["email"].null_count()


@given(MUNICIPALITIES)
def test_sums_are_kept(rows):
    proposal, contacts, ways = proposed(rows)
    people = pl.DataFrame(
        list(proposal.advisers.items()), schema=["email", "adviser"], orient="row"
    )
    moved = contacts.with_columns(pl.col("code").replace_strict(proposal.assignment).alias("email"))
    before, after = (guidance.load(people, frame, ways) for frame in (contacts, moved))
    for name in ("municipalities_followed", "population", "people_to_settle"):
        assert before[name].sum() == after[name].sum()


@given(MUNICIPALITIES)
def test_evenness_never_gets_worse(rows):
    proposal, _, _ = proposed(rows)
    start = before = after_giving(proposal)
    for step in moves_of(proposal):
        assert step.after.largest <= before.largest + 1e-9
        assert step.after.gap <= start.gap + 1e-9
        gain = before.level - step.after.level
        noticed = gain / len(step.move.codes) >= NOTICED - 1e-9
        relief = (before.largest - step.after.largest) / len(step.move.codes)
        assert gain > 0
        assert noticed or relief >= NOTICED_AT_THE_TOP - 1e-9
        before = step.after


@given(MUNICIPALITIES)
def test_nobodys_area_gets_more_divided(rows):
    proposal, contacts, ways = proposed(rows)
    today = dict(contacts.drop_nulls("email").select("code", "email").iter_rows())
    placed = dict(today)
    for step in proposal.steps:
        before = followed_by(placed)
        placed.update(dict.fromkeys(step.move.codes, step.move.new))
        for email, codes in followed_by(placed).items():
            assert len(ways.parts(codes)) <= max(1, len(ways.parts(before.get(email, set()))))
        assert step.after.areas == sum(len(ways.parts(own)) for own in followed_by(placed).values())


@given(MUNICIPALITIES)
def test_each_municipality_changes_once_and_nobody_is_left_with_nothing(rows):
    proposal, contacts, _ = proposed(rows)
    moved = [place for step in proposal.steps for place in step.move.codes]
    assert len(moved) == len(set(moved))
    assert set(contacts["email"].drop_nulls()) <= set(proposal.assignment.values())


@settings(max_examples=30)
@given(MUNICIPALITIES, st.randoms(use_true_random=False))
def test_the_order_of_the_tables_does_not_matter(rows, chance):
    owners, requested = (list(column) for column in zip(*rows, strict=True))
    people, contacts, ways = counties.county(owners, requested, ADVISERS)
    order = list(range(contacts.height))
    chance.shuffle(order)
    other = distribution.propose(people.reverse(), contacts[order], ways)
    mine = distribution.propose(people, contacts, ways)
    assert [step.move for step in other.steps] == [step.move for step in mine.steps]


@given(MUNICIPALITIES)
def test_the_proposal_ends_where_no_move_is_left(rows):
    proposal, contacts, ways = proposed(rows)
    today = dict(contacts.drop_nulls("email").select("code", "email").iter_rows())
    moved = {place for step in proposal.steps for place in step.move.codes}
    board = Board(list(proposal.advisers), guidance.scale(contacts, ways), ways)
    assert board.improve(proposal.assignment, frozenset(today) - moved) == [] or moves_of(proposal)


# --- what it does


def test_one_step_at_a_time_until_it_is_even():
    proposal, _, _ = proposed([(0, 10)] * 5 + [(1, 10)], advisers=2, wide=6)
    moves = [step.move for step in proposal.steps]
    assert [move.codes for move in moves] == [(code(4),), (code(3),)]
    assert {(move.old, move.new) for move in moves} == {(address(0), address(1))}
    assert proposal.today.gap > proposal.steps[0].after.gap > proposal.end.gap
    assert proposal.end.gap == pytest.approx(0)


def test_a_municipality_without_adviser_goes_to_a_neighbour():
    rows = [(0, 10), (0, 10), (None, 10), (1, 10), (1, 10), (1, 10)]
    proposal, _, _ = proposed(rows, advisers=2, wide=6)
    first = proposal.steps[0].move
    assert (first.codes, first.old, first.new) == ((code(2),), None, address(0))
    assert (proposal.changes, proposal.given) == (1, 1)


def test_an_area_that_lies_apart_moves_as_one():
    # In a row: three of the first, three of the second, then two more of the first.
    rows = [(0, 10)] * 3 + [(1, 10)] * 3 + [(0, 10)] * 2
    proposal, _, _ = proposed(rows, advisers=2, wide=8)
    assert proposal.steps[0].move.codes in {(code(6), code(7)), (code(6),)}
    assert proposal.end.areas == 2


def test_a_large_city_keeps_its_adviser_and_gives_its_neighbours_away():
    rows = [(0, 500), (0, 20), (0, 20), (1, 20), (1, 20), (1, 20)]
    proposal, _, _ = proposed(rows, advisers=2, wide=6)
    assert proposal.assignment[code(0)] == address(0)
    assert proposal.end.largest < proposal.today.largest


def test_a_new_adviser_gets_a_connected_area():
    proposal, _, ways = proposed([(0, 10)] * 6 + [(1, 10)] * 6)
    own = [place for place, email in proposal.assignment.items() if email == address(2)]
    assert own
    assert len(ways.parts(own)) == 1


def test_advisers_who_follow_nobody_yet_share_the_county():
    proposal, _, _ = proposed([(None, 10)] * 12)
    assert proposal.given == proposal.changes == 12
    assert all(step.move.old is None for step in proposal.steps)
    assert proposal.end.areas == 3
    assert proposal.end.gap < 0.15


def test_one_adviser_has_nothing_to_share():
    proposal, _, _ = proposed([(0, 10)] * 5, advisers=1)
    assert proposal.steps == ()
    assert proposal.end.largest == pytest.approx(1)


def test_a_county_of_one_municipality():
    proposal, _, _ = proposed([(None, 10)], advisers=1)
    assert proposal.assignment == {code(0): address(0)}
    assert proposal.end.areas == 1


def test_without_advisers_nothing_is_proposed():
    proposal, _, _ = proposed([(None, 10)] * 5, advisers=0)
    assert (proposal.today, proposal.end, proposal.steps) == (None, None, ())
    assert proposal.assignment == {}
    assert proposal.changes == 0
