"""Distances, neighbours and connected areas, on shapes that can be checked by hand."""

import math
from itertools import combinations, pairwise, permutations

import geopandas as gpd
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from tests.duties.counties import code, grid

from analysis.duties import distances
from analysis.duties.distances import Distances

PLACES = st.lists(
    st.tuples(st.integers(0, 300), st.integers(0, 300)), min_size=1, max_size=6, unique=True
)


def at(places):
    return Distances({code(n): place for n, place in enumerate(places)}, {})


def boundaries(**shapes):
    return gpd.GeoDataFrame({"code": list(shapes)}, geometry=list(shapes.values()), crs=25833)


def test_a_distance_is_the_straight_line_in_kilometres():
    ways = distances.of(grid(9))
    assert ways.km(code(0), code(1)) == pytest.approx(10)
    assert ways.km(code(0), code(4)) == pytest.approx(math.sqrt(200))
    assert ways.km(code(4), code(0)) == ways.km(code(0), code(4))


def test_the_point_lies_in_the_largest_part():
    islands = shapely.union_all(
        [shapely.box(0, 0, 9_000, 9_000), shapely.box(90_000, 0, 91_000, 10)]
    )
    east, north = distances.of(boundaries(a=islands)).places["a"]
    assert 0 < east < 9
    assert 0 < north < 9


def test_the_tree_joins_everything_by_the_shortest_lines():
    ways = distances.of(grid(3))
    assert ways.tree_km([code(0), code(1), code(2)]) == pytest.approx(20)
    assert ways.tree_km([code(0), code(2)]) == pytest.approx(20)
    assert ways.tree_km([code(0)]) == 0
    assert ways.tree_km([]) == 0


@given(PLACES)
def test_no_path_through_all_is_shorter_than_the_tree(places):
    ways = at(places)
    codes = sorted(ways.places)
    shortest = min(
        sum(ways.km(one, other) for one, other in pairwise(path)) for path in permutations(codes)
    )
    assert ways.tree_km(codes) <= shortest + 1e-9
    farthest = max((ways.km(*pair) for pair in combinations(codes, 2)), default=0.0)
    assert ways.tree_km(codes) >= farthest - 1e-9


@given(PLACES)
def test_the_tree_does_not_depend_on_the_order(places):
    ways = at(places)
    codes = sorted(ways.places)
    assert ways.tree_km(codes[::-1]) == ways.tree_km(codes)


def test_neighbours_share_a_border_and_not_only_a_corner():
    ways = distances.of(grid(4, wide=2))
    assert ways.neighbours[code(0)] == {code(1), code(2)}
    assert ways.crossings == ()


def test_a_border_shorter_than_the_limit_is_a_corner():
    short = distances.BORDER_M / 2
    ways = distances.of(
        boundaries(
            a=shapely.box(0, 0, 1_000, 1_000),
            b=shapely.box(1_000, 1_000 - short, 2_000, 2_000),
            c=shapely.box(0, 1_000, 1_000, 2_000),
        )
    )
    assert ways.neighbours["a"] == {"c"}


def test_an_island_is_joined_to_the_nearest_shore():
    ways = distances.of(
        boundaries(
            a=shapely.box(0, 0, 10_000, 10_000),
            b=shapely.box(10_000, 0, 20_000, 10_000),
            c=shapely.box(23_000, 0, 24_000, 1_000),
            d=shapely.box(26_000, 0, 27_000, 1_000),
        )
    )
    joined = [(one.code, one.other_code, round(one.km, 3)) for one in ways.crossings]
    assert joined == [("c", "d", 2.0), ("b", "c", 3.0)]
    assert ways.neighbours["c"] == {"b", "d"}
    assert ways.parts("abcd") == [frozenset("abcd")]


def test_parts_come_largest_first_and_then_by_code():
    ways = distances.of(grid(9))
    parts = ways.parts([code(0), code(2), code(5), code(6)])
    assert parts == [frozenset({code(2), code(5)}), frozenset({code(0)}), frozenset({code(6)})]


@given(st.sets(st.integers(0, 11)))
def test_parts_divide_what_they_are_made_of(chosen):
    ways = distances.of(grid(12))
    codes = {code(place) for place in chosen}
    parts = ways.parts(codes)
    assert sum(map(len, parts)) == len(codes)
    assert set().union(*parts) == codes
    for one, other in combinations(parts, 2):
        assert not any(ways.neighbours[place] & other for place in one)


def test_a_county_of_one_municipality():
    ways = distances.of(grid(1))
    assert ways.neighbours == {code(0): frozenset()}
    assert ways.crossings == ()
