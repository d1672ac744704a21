import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from tests.figures.made_up import squares

from analysis.figures import outlines


def rings(outline):
    """The points of each ring, the pen lifted at None."""
    found = [[]]
    for x, y in zip(outline.x, outline.y, strict=True):
        if x is None:
            found.append([])
        else:
            found[-1].append((x, y))
    return found


def test_the_grid_starts_in_the_south_west_corner():
    drawing = outlines.draw(squares("5001", "5006"))
    assert (drawing.cell_m, drawing.width, drawing.height) == (10, 4000, 2000)
    assert (drawing.west_m, drawing.south_m) == (0, 7_000_000)
    assert rings(drawing.outlines["5006"])[0][0] in {
        (2000, 0),
        (4000, 0),
        (4000, 2000),
        (2000, 2000),
    }


def test_parts_and_holes_are_drawn_and_the_pen_is_lifted_between():
    boundaries = squares("5001")
    mainland = shapely.box(0, 7_000_000, 20_000, 7_020_000)
    lake = shapely.box(8_000, 7_008_000, 12_000, 7_012_000)
    island = shapely.box(30_000, 7_000_000, 31_000, 7_001_000)
    boundaries.geometry = [shapely.union(shapely.difference(mainland, lake), island)]
    found = rings(outlines.draw(boundaries).outlines["5001"])
    areas = sorted(shapely.Polygon(ring).area for ring in found)
    assert [round(area) for area in areas] == [100 * 100, 400 * 400, 2000 * 2000]


def test_a_hole_runs_the_other_way_so_that_it_stays_empty():
    boundaries = squares("5001")
    hole = shapely.box(8_000, 7_008_000, 12_000, 7_012_000)
    boundaries.geometry = [shapely.difference(boundaries.geometry[0], hole)]
    outer, inner = rings(outlines.draw(boundaries).outlines["5001"])
    assert shapely.LinearRing(outer).is_ccw != shapely.LinearRing(inner).is_ccw


def test_an_island_smaller_than_a_cell_is_not_drawn():
    boundaries = squares("5001")
    skerry = shapely.box(40_000, 7_000_000, 40_003, 7_000_003)
    boundaries.geometry = [shapely.union(boundaries.geometry[0], skerry)]
    assert len(rings(outlines.draw(boundaries).outlines["5001"])) == 1


def test_neighbours_keep_their_common_border(trondelag):
    drawing = outlines.draw(trondelag.shapes)
    points = [
        set(zip(outline.x, outline.y, strict=True)) - {(None, None)}
        for outline in drawing.outlines.values()
    ]
    shared = sum(len(points[0] & other) for other in points[1:])
    assert shared > 10  # Trondheim has neighbours


@given(st.sampled_from([1_000, 50_000, 400_000, 1_800_000]))
def test_coordinates_have_at_most_four_digits(side_m):
    drawing = outlines.draw(squares("5001", side_m=side_m))
    assert max(drawing.width, drawing.height) <= outlines.CELLS


def test_the_centre_is_inside_the_largest_part():
    boundaries = squares("5001")
    island = shapely.box(90_000, 7_000_000, 91_000, 7_001_000)
    boundaries.geometry = [shapely.union(boundaries.geometry[0], island)]
    x, y = outlines.draw(boundaries).outlines["5001"].centre
    assert (x, y) == pytest.approx((1000, 1000), abs=30)


def test_another_projection_or_no_municipality_is_refused():
    with pytest.raises(ValueError, match="EPSG:25833"):
        outlines.draw(squares("5001").to_crs(4326))
    with pytest.raises(ValueError, match="at least one"):
        outlines.draw(squares())
