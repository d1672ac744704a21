import datetime as dt

import geopandas as gpd
import pytest
import shapely

from analysis.errors import WorkbookError
from analysis.registry import boundaries, municipalities_at


def square(x, y, size=1000):
    return shapely.box(x, y, x + size, y + size)


@pytest.fixture
def shapes():
    islands = shapely.MultiPolygon([square(5000, 0, 10), square(6000, 0)])
    return gpd.GeoDataFrame(
        {"code": ["5061", "1515", "5055", "5041"]},
        geometry=[square(0, 0), square(1000, 0), square(2000, 0), islands],
        crs=25833,
    )


@pytest.fixture(scope="module")
def trondelag(raw):
    date = dt.date(2021, 1, 1)
    municipalities = municipalities_at(raw.table("municipalities"), date)
    return boundaries.county(raw.boundaries(date), municipalities, "50")


def test_a_county_has_the_shapes_of_its_municipalities_sorted_by_code(shapes, municipalities):
    own = boundaries.county(shapes, municipalities, "50")
    assert list(own["code"]) == ["5041", "5055", "5061"]
    assert own.crs == shapes.crs


def test_a_municipality_without_shape_is_told(shapes, municipalities):
    with pytest.raises(WorkbookError) as raised:
        boundaries.county(shapes[shapes["code"] != "5055"], municipalities, "50")
    assert raised.value.findings[0].args == {"codes": "5055"}


@pytest.mark.parametrize("epsg", [4326, None])
def test_another_projection_is_refused(shapes, municipalities, epsg):
    other = shapes.set_crs(epsg, allow_override=True)
    with pytest.raises(WorkbookError, match="EPSG:25833"):
        boundaries.county(other, municipalities, "50")
    with pytest.raises(WorkbookError):
        boundaries.display(other, 100)


def test_a_symbol_stands_in_the_largest_part(shapes):
    places = boundaries.points(shapes)
    assert square(6000, 0).contains(places.geometry.iloc[3])


def test_the_real_county_drawn_simpler_is_still_a_coverage(trondelag):
    simple = boundaries.display(trondelag, 500)
    assert list(simple["code"]) == list(trondelag["code"])
    assert shapely.coverage_is_valid(simple.geometry.to_numpy())
    assert simple.is_valid.all()
    before, after = (
        shapely.get_num_coordinates(shape.geometry.to_numpy()).sum()
        for shape in (trondelag, simple)
    )
    assert after < before
    assert simple.area.sum() == pytest.approx(trondelag.area.sum(), rel=0.005)


def test_no_tolerance_keeps_every_point(trondelag):
    assert boundaries.display(trondelag, 0).geometry.geom_equals(trondelag.geometry).all()


def test_the_outline_covers_the_whole_county(trondelag):
    whole = boundaries.outline(trondelag)
    assert len(whole) == 1
    assert whole.area.sum() == pytest.approx(trondelag.area.sum())
    assert whole.crs == trondelag.crs
