import json

import pytest
import shapely
from shapely.geometry import Polygon, mapping

from analysis.errors import WorkbookError
from analysis.sources import kartverket

# Two neighbours near Trondheim, in degrees; the second reaches a little into the first.
LEFT = Polygon([(10.0, 63.0), (10.1, 63.0), (10.1, 63.1), (10.0, 63.1)])
RIGHT = Polygon([(10.0999, 63.0), (10.2, 63.0), (10.2, 63.1), (10.0999, 63.1)])
BOW_TIE = Polygon([(10.3, 63.0), (10.4, 63.1), (10.4, 63.0), (10.3, 63.1)])


def features(**shapes):
    return [
        {"type": "Feature", "properties": {"kommunenummer": int(code)}, "geometry": mapping(shape)}
        for code, shape in shapes.items()
    ]


def made(shapes):
    return kartverket.coverage(features(**shapes))


def test_codes_get_their_leading_zero_and_rows_their_order():
    boundaries, _ = made({"5001": LEFT, "0301": BOW_TIE})
    assert boundaries["code"].to_list() == ["0301", "5001"]
    assert boundaries.crs.to_epsg() == 25833


def test_neighbours_share_their_border_and_the_lower_code_keeps_what_both_claim():
    boundaries, repair = made({"5028": RIGHT, "5001": LEFT})
    assert shapely.coverage_is_valid(boundaries.geometry.to_numpy())
    assert repair.overlaps == 1
    first, second = (boundaries.geometry.area / 1e6).round(2)
    assert first > second


def test_an_invalid_polygon_is_mended_and_counted():
    boundaries, repair = made({"5014": BOW_TIE})
    assert repair.polygons == 1
    assert boundaries.geometry.is_valid.all()


@pytest.mark.parametrize(("width", "holes"), [(0.0005, 1), (0.01, 0)])
def test_a_tiny_hole_is_filled_and_water_is_left(width, holes):
    inside = [(10.05, 63.05), (10.05 + width, 63.05), (10.05 + width, 63.0505), (10.05, 63.0505)]
    boundaries, repair = made({"5001": Polygon(LEFT.exterior, [inside])})
    assert repair.holes == holes
    assert len(boundaries.geometry.iloc[0].interiors) == 1 - holes


def test_what_is_written_is_what_is_read(tmp_path):
    received, target = tmp_path / "kommuner.json", tmp_path / "municipalities.parquet"
    received.write_text(json.dumps({"features": features(**{"5001": LEFT})}), encoding="utf-8")
    kartverket.convert(received, target)
    boundaries = kartverket.read(target.read_bytes(), "x.parquet")
    assert list(boundaries.columns) == ["code", "geometry"]
    assert kartverket.codes(target.read_bytes(), "x.parquet") == {"5001"}


def test_a_file_in_another_projection_or_with_other_columns_is_refused(tmp_path):
    target = tmp_path / "x.parquet"
    boundaries, _ = made({"5001": LEFT})
    for spoilt in (boundaries.to_crs("EPSG:4326"), boundaries.assign(name="Trondheim")):
        spoilt.to_parquet(target)
        with pytest.raises(WorkbookError):
            kartverket.read(target.read_bytes(), "x.parquet")


@pytest.mark.parametrize("length", [0, 4, 200, -1])
def test_a_file_cut_off_is_refused(real, length):
    path = real.folder / "boundaries" / "municipalities_2020.parquet"
    with pytest.raises(WorkbookError) as problem:
        kartverket.codes(path.read_bytes()[:length], "x.parquet")
    assert problem.value.findings[0].key == "boundaries-unreadable"


def test_the_real_boundaries_are_a_clean_coverage(real):
    resource = next(entry for entry in real.catalogue.resources if entry.valid_from)
    boundaries = real.boundaries(resource.valid_from)
    assert boundaries.geometry.is_valid.all()
    assert shapely.coverage_is_valid(boundaries.geometry.to_numpy())
    assert round(boundaries.geometry.area.sum() / 1e6) == 323498
