"""The real figures, and a county made up by hand."""

from __future__ import annotations

import pytest
from tests.recommendation.made_up import REQUESTS, indicators

from analysis import paths
from analysis.recommendation import planning
from analysis.sources import RawData


@pytest.fixture(scope="session")
def raw():
    return RawData(paths.raw())


@pytest.fixture(scope="session")
def tables(raw):
    return raw.tables(planning.TABLES)


@pytest.fixture(scope="session")
def plan(raw):
    return raw.cycle("50", "2021-2023")


@pytest.fixture(scope="session")
def planned(tables, plan):
    """The proposal of the planning cycle as it is."""
    return planning.of_cycle(tables, plan)


@pytest.fixture(scope="session")
def background(planned):
    """What surrounds it, with fewer draws than readers get."""
    return planned.background(draws=60)


@pytest.fixture
def county():
    """Indicators of two small counties, see `made_up`."""
    return indicators()


@pytest.fixture
def requests():
    return REQUESTS
