import geopandas as gpd
import polars as pl
import pytest
from lxml import etree
from shapely.geometry import MultiPolygon, box

from analysis.explore import county_map
from analysis.explore.scale import beside_county

SHAPES = gpd.GeoDataFrame(
    {"code": ["5001", "5014"]},
    geometry=[
        box(0, 0, 10_000, 10_000),
        MultiPolygon([box(20e3, 0, 25e3, 5e3), box(0, 2e4, 1e3, 3e4)]),
    ],
    crs=25833,
)
NUMBERS = pl.DataFrame(
    {
        "code": ["5001", "5014"],
        "name": ["Trondheim", "<b>Frøya</b>"],
        "recommended": [138, 0],
        "recommended_per_1000": [0.67, 0.0],
    }
)


@pytest.fixture
def picture():
    return etree.fromstring(str(county_map.picture(SHAPES, 'Kart over «"<Øyer>"»')))


def test_each_municipality_is_an_outline_that_can_be_chosen_and_a_number(picture):
    assert picture.xpath("//path/@data-code") == ["5001", "5014"]
    assert picture.xpath("//text/@data-key") == ["5001", "5014"]
    assert picture.xpath("//title/@data-key") == ["5001", "5014"]


def test_a_municipality_of_two_islands_is_two_rings(picture):
    (path,) = picture.xpath("//path[@data-code='5014']/@d")
    assert path.count("M") == path.count("Z") == 2


def test_north_is_up(picture):
    (first,) = picture.xpath("//text[@data-key='5001']/@y")
    assert float(first) > 1000  # in the south: the lower part of three thousand cells


def test_the_map_has_words_for_who_does_not_see_it(picture):
    assert picture.get("role") == "img"
    assert picture.get("aria-label") == 'Kart over «"<Øyer>"»'


def test_marks_tell_class_number_and_tooltip():
    marks = county_map.marks(NUMBERS, beside_county(1.31), "nb")
    assert marks["5001"] == {
        "level": 2,
        "text": "138",
        "title": "Trondheim: 138 personer, 0,7 per 1 000 innbyggere",
    }
    assert marks["5014"]["level"] == 0
    assert marks["5014"]["title"].endswith(": ingen")


def test_the_legend_has_every_class_in_words():
    legend = str(county_map.legend(beside_county(1.31), "nn"))
    assert legend.count("<li>") == 6
    assert "eller meir" in legend
