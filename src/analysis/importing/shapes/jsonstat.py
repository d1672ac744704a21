"""SSB's json-stat2: the dimensions, and one flat list of values, the last dimension fastest."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass
from typing import Any

from analysis.errors import Where, fail
from analysis.importing.figures import Parsed
from analysis.importing.received import Received
from analysis.importing.shapes import common, statbank

_REGIONS = ("region", "kokkommuneregion", "kommune")
_TIMES = ("tid", "time", "year")
_MOST = 5_000_000


@dataclass(frozen=True)
class _Dimension:
    name: str
    codes: list[str]
    labels: dict[str, str]


@dataclass(frozen=True)
class _Dataset:
    dimensions: list[_Dimension]
    values: list[Any]
    status: dict[int, str]
    region: int
    time: int


def recognises(received: Received, _table: str) -> bool:
    """Whether the file is JSON that says it is a dataset."""
    document = received.document
    return isinstance(document, dict) and document.get("class") == "dataset"


def parse(received: Received, table: str, year: int | None) -> Parsed:
    """The inhabitants of each region and year; ages and sexes are added up.

    Raises:
        WorkbookError: dimensions and values do not fit each other.
    """
    parsed = Parsed("json-stat")
    where = received.where(None, None)
    try:
        dataset = _dataset(received.document)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError) as problem:
        fail("import-json-stat-broken", where, reason=type(problem).__name__)
    places: statbank.Places = {}
    for index, chosen in enumerate(itertools.product(*(part.codes for part in dataset.dimensions))):
        _value(dataset, index, chosen, (where, year, places), parsed)
    parsed.figures += statbank.added_up(places, table, parsed)
    return parsed


def _dataset(document: dict[str, Any]) -> _Dataset:
    names = [str(name) for name in document["id"]]
    dimensions = [_dimension(name, document["dimension"][name]) for name in names]
    sizes = [int(size) for size in document["size"]]
    if sizes != [len(part.codes) for part in dimensions] or math.prod(sizes) > _MOST:
        raise ValueError("size")
    values = document["value"]
    if isinstance(values, dict):
        values = [values.get(str(place)) for place in range(math.prod(sizes))]
    if len(values) != math.prod(sizes) or not isinstance(values, list):
        raise ValueError("value")
    role = document.get("role", {})
    return _Dataset(
        dimensions,
        values,
        _status(document.get("status", {})),
        _which(names, role.get("geo", []), _REGIONS),
        _which(names, role.get("time", []), _TIMES),
    )


def _status(given: Any) -> dict[int, str]:  # noqa: ANN401 -- JSON
    """Markers by the place of their value; a list and a table of them are both allowed."""
    pairs = enumerate(given) if isinstance(given, list) else given.items()
    return {int(place): str(mark) for place, mark in pairs if mark}


def _dimension(name: str, described: dict[str, Any]) -> _Dimension:
    category = described["category"]
    index = category.get("index")
    labels = {str(code): str(label) for code, label in category.get("label", {}).items()}
    if isinstance(index, dict):
        codes = sorted(map(str, index), key=lambda code: int(index[code]))
    else:
        codes = [str(code) for code in index] if index is not None else list(labels)
    return _Dimension(name, codes, labels)


def _which(names: list[str], role: list[str], usual: tuple[str, ...]) -> int:
    for name in role:
        return names.index(name)
    folded = [name.casefold() for name in names]
    return min(folded.index(name) for name in usual if name in folded)


def _value(
    dataset: _Dataset,
    index: int,
    chosen: tuple[str, ...],
    known: tuple[Where, int | None, statbank.Places],
    parsed: Parsed,
) -> None:
    file, wanted, places = known
    region, time = chosen[dataset.region], chosen[dataset.time]
    label = dataset.dimensions[dataset.region].labels.get(region, "")
    where = Where(file.file, None, f"value[{index}]")
    year = common.year(time)
    code = common.code(region.removeprefix("K-").removeprefix("K_"), excel=False)
    if year is None:
        parsed.refuse("import-year-none", where, value=time)
    elif wanted not in {None, year}:
        parsed.put_aside("other-year", where, time)
    elif code is None:
        statbank.refuse_region(f"{region} {label}".strip(), where, parsed)
    else:
        group = tuple(
            dataset.dimensions[at].labels.get(part, part)
            for at, part in enumerate(chosen)
            if at not in {dataset.region, dataset.time}
        )
        found = (where, label, group, _said(dataset, index))
        statbank.add(places, (code, year), found, parsed)


def _said(dataset: _Dataset, index: int) -> str:
    """A value as text: the marker of a value that is not given."""
    value = dataset.values[index]
    return dataset.status.get(index, ".") if value is None else str(value)
