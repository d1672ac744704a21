import datetime as dt

import polars as pl
import pytest

from analysis import paths
from analysis.errors import WorkbookError
from analysis.measures import population as measure
from analysis.registry import structure
from analysis.sources import RawData


def test_inhabitants_are_the_sum_over_the_municipalities(population, municipalities):
    assert measure.by_year(population, municipalities, "50").rows() == [(2021, 7930)]


def test_a_sum_without_one_of_them_is_unknown(population, municipalities):
    assert measure.by_year(population.head(1), municipalities).rows() == [(2021, None)]


def test_a_year_before_the_known_municipalities_is_unknown(population, municipalities):
    earlier = population.with_columns(year=pl.lit(2019, pl.Int64))
    assert measure.by_year(earlier, municipalities).rows() == [(2019, None)]


def test_an_unknown_county_is_refused(population, municipalities):
    with pytest.raises(WorkbookError):
        measure.by_year(population, municipalities, "99")


def test_the_real_inhabitants_of_2021(real):
    tables = real["population"], real["municipalities"]
    published = {None: 5_391_369, "50": 471_124, "15": 265_544}
    for county, people in published.items():
        assert measure.by_year(*tables, county).rows()[-1] == (2021, people)
    assert measure.by_year(*tables).rows()[0] == (2020, 5_367_580)


def test_a_county_of_2024_had_the_inhabitants_of_its_area_before(real):
    now = structure.at(RawData(paths.raw()), dt.date(2024, 1, 1))
    after = now.table("municipality_successors")
    tables = real["population"], real["municipalities"]

    def people(county, *successors):
        return dict(measure.by_year(*tables, county, *successors).rows())[2021]

    assert people("31") is None
    assert sum(people(county, after) for county in ("31", "32", "33")) == people("30")
    assert people("15", after) == people("15")
