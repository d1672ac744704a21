import polars as pl
import pytest
from tests.figures.made_up import county, municipality

from analysis.figures import facts

RATE = "settled_per_1000"


def hidden(code, name):
    return municipality(code, name, settled=None, settled_status="suppressed")


@pytest.mark.parametrize(
    ("figures", "quantity", "kind"),
    [
        ({}, "requested", facts.ABOVE_ZERO),
        ({"requested": 0}, "requested", "not_asked"),
        ({"requested": None, "requested_status": "not_asked"}, "requested", "not_asked"),
        ({"decided": 0}, "decided", "zero"),
        ({"decided": None, "decided_status": "not_registered"}, "decided", "not_registered"),
        ({"settled": 0}, "settled", "zero"),
        ({"settled": None, "settled_status": "suppressed"}, "settled", "suppressed"),
        ({"settled": None, "settled_status": "missing"}, "settled", "missing"),
        ({"population": None}, "settled", "without_population"),
    ],
)
def test_a_municipality_is_of_one_kind(figures, quantity, kind):
    row = county(municipality("5001", "Trondheim", **figures)).row(0, named=True)
    assert facts.kind(row, quantity, f"{quantity}_per_1000") == kind


def test_a_withheld_number_may_be_the_highest_rate_but_not_the_highest_number():
    frame = county(municipality("5001", "Trondheim", settled=130), hidden("5052", "Leka"))
    assert not facts.of(frame, "settled", RATE).complete
    assert facts.of(frame, "settled", "settled").complete


def test_a_withheld_number_may_be_the_highest_where_all_are_small():
    frame = county(municipality("5001", "Trondheim", settled=3), hidden("5052", "Leka"))
    assert not facts.of(frame, "settled", "settled").complete


def test_equals_share_a_place_and_many_are_counted(about):
    frame = county(*(municipality(f"500{place}", name) for place, name in enumerate("BAÅØ")))
    found = facts.of(frame, "requested", "requested")
    assert found.highest == facts.Extreme(10, ("A", "B", "Ø", "Å"))
    assert facts.named(found.highest, about) == "4 kommuner"
    assert facts.named(facts.Extreme(10, ("A", "B")), about) == "A og B"


def test_nobody_above_zero_has_no_highest():
    found = facts.of(county(municipality("5020", "Osen", requested=0)), "requested", "requested")
    assert (found.highest, found.lowest, found.kinds) == (None, None, {"not_asked": 1})
    assert found.complete


def test_an_empty_county_has_no_facts():
    frame = county(municipality("5001", "Trondheim")).filter(pl.col("code") == "0301")
    assert facts.of(frame, "requested", "requested").municipalities == 0
