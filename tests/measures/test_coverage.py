import polars as pl

from analysis.measures import coverage

ROWS = pl.DataFrame(
    {
        "year": [2020, 2020, 2021],
        "code": ["5001", "5020", "5020"],
        "name": ["Trondheim", "Osen", "Osen"],
        "requested_status": ["reported", "not_asked", "reported"],
        "decided_status": ["reported", "not_asked", "not_asked"],
        "settled_status": ["reported", "suppressed", "reported"],
    }
)


def test_every_figure_is_counted_once_by_its_status():
    counted = coverage.by_status(ROWS)
    assert counted.select("year", "quantity").rows() == [
        (2020, "requested"),
        (2020, "decided"),
        (2020, "settled"),
        (2021, "requested"),
        (2021, "decided"),
        (2021, "settled"),
    ]
    settled = counted.row(2, named=True)
    assert (settled["figures_reported"], settled["figures_suppressed"]) == (1, 1)
    assert (
        counted.select(pl.sum_horizontal(coverage.COUNTS)).to_series().to_list()
        == [2] * 3 + [1] * 3
    )
