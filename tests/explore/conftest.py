"""A workbook of the real figures that writes in a folder of the test's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from analysis import paths
from analysis.explore import settings, workbench
from analysis.explore.workbench import Workbench
from analysis.recommendation import planning
from analysis.recommendation.planning import Planned
from analysis.sources import RawData
from analysis.workbook import Workbook


@pytest.fixture(scope="session")
def raw() -> RawData:
    return RawData(paths.raw())


@pytest.fixture(scope="session")
def planned(raw: RawData) -> Planned:
    return planning.of_cycle(raw.tables(planning.TABLES), raw.cycle("50", "2021-2023"))


@pytest.fixture(scope="session")
def opening(planned: Planned) -> settings.Setting:
    return settings.opening(planned, settings.movable(planned)[0])


@pytest.fixture
def book(raw: RawData, tmp_path: Path) -> Workbook:
    folder = tmp_path / "data" / "processed" / "50-2021-2023"
    return Workbook(raw, raw.cycle("50", "2021-2023"), "nb", folder)


@pytest.fixture
def book_of(raw: RawData, tmp_path: Path) -> Callable[[str, str], Workbook]:
    """A workbook of another county: this plan's weights, and what IMDi asked that county for."""

    def open_county(county: str, language: str) -> Workbook:
        plan = raw.cycle("50", "2021-2023")
        asked = plan.recommendation.model_copy(update={"total": None})
        there = plan.model_copy(update={"county": county, "recommendation": asked})
        return Workbook(raw, there, language, tmp_path)

    return open_county


@pytest.fixture
def bench(book: Workbook) -> Workbench:
    return workbench.open(book)
