import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.errors import WorkbookError
from analysis.measures import suppression

WITHOUT_NUMBER = ("not_asked", "not_registered", "missing")


def frame(*cells):
    return pl.DataFrame(
        cells,
        schema={"group": pl.String, "settled": pl.Int64, "settled_status": pl.String},
        orient="row",
    )


def test_the_sum_with_suppressed_cells_is_an_interval():
    cells = frame(
        ("a", 5, "reported"),
        ("a", None, "suppressed"),
        ("a", None, "missing"),
        ("b", 0, "reported"),
    )
    sums = suppression.interval_sum(cells, "settled", by=["group"])
    assert sums.columns == ["group", "settled_low", "settled_high", "settled_suppressed"]
    assert sums.rows() == [("a", 5, 9, 1), ("b", 0, 0, 0)]


def test_only_suppressed_cells_are_still_an_interval():
    assert suppression.interval_sum(frame(("a", None, "suppressed")), "settled").rows() == [
        (0, 4, 1)
    ]


@pytest.mark.parametrize("status", WITHOUT_NUMBER)
def test_nothing_known_is_null_and_never_0(status):
    cells = frame(("a", None, status), ("a", None, status))
    assert suppression.interval_sum(cells, "settled", by=["group"]).rows() == [("a", None, None, 0)]


def test_no_rows_are_null_and_never_0():
    assert suppression.interval_sum(frame(), "settled").rows() == [(None, None, 0)]


@pytest.mark.parametrize(
    ("value", "status"),
    [(0, "suppressed"), (3, "missing"), (None, "reported"), (1, "withheld"), (None, None)],
)
def test_a_value_against_its_status_is_refused(value, status):
    with pytest.raises(WorkbookError) as raised:
        suppression.interval_sum(frame(("a", value, status)), "settled")
    assert raised.value.findings[0].args == {"column": "settled", "rows": 1}


def test_one_cell_has_bounds_too():
    cells = frame(("a", 7, "reported"), ("a", None, "suppressed"), ("a", None, "missing"))
    bounds = cells.select(suppression.bounds("settled"))
    assert bounds.rows() == [(7, 7), (0, 4), (None, None)]


@pytest.mark.parametrize(
    ("statuses", "combined"),
    [
        (["reported", "suppressed"], "suppressed"),
        (["not_asked", "reported"], "reported"),
        (["not_asked", "not_registered"], "not_registered"),
        (["not_asked", "not_asked"], "not_asked"),
    ],
)
def test_the_status_of_a_sum_is_the_one_that_says_most(statuses, combined):
    cells = pl.DataFrame({"settled_status": statuses})
    assert cells.select(suppression.combined_status("settled")).item() == combined


# A true number, and how the publisher treats it: shown, withheld if it is 0–4, or not there.
TRUTH = st.one_of(
    st.tuples(st.integers(0, 300), st.just("reported")),
    st.tuples(st.integers(0, 4), st.just("suppressed")),
    st.tuples(st.just(0), st.sampled_from(WITHOUT_NUMBER)),
)
CELLS = st.lists(st.tuples(st.sampled_from("abc"), TRUTH), min_size=1)


def as_published(truth):
    return frame(
        *((group, true if how == "reported" else None, how) for group, (true, how) in truth)
    )


@given(CELLS)
def test_the_truth_always_lies_within(truth):
    sums = suppression.interval_sum(as_published(truth), "settled", by=["group"])
    for group, low, high, cells in sums.rows():
        counted = [true for name, (true, how) in truth if name == group]
        if low is None:
            assert (high, cells, sum(counted)) == (None, 0, 0)
        else:
            assert low <= sum(counted) <= high == low + 4 * cells


@given(CELLS, st.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_matter(truth, random):
    one = suppression.interval_sum(as_published(truth), "settled", by=["group"])
    other = suppression.interval_sum(
        as_published(random.sample(truth, len(truth))), "settled", by=["group"]
    )
    assert one.equals(other)


@given(CELLS)
def test_parts_add_up_to_the_whole(truth):
    cells = as_published(truth)
    parts = suppression.interval_sum(cells, "settled", by=["group"])
    whole = suppression.interval_sum(cells, "settled")
    for column in whole.columns:
        assert parts[column].sum() == (whole[column].item() or 0)
