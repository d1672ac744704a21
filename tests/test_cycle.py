import datetime as dt

import pytest
from pydantic import ValidationError

from analysis.cycle import Cycle

TRONDELAG = {
    "county": "50",
    "cycle": "2021-2023",
    "year": 2021,
    "first_year": 2014,
    "structure": dt.date(2021, 1, 1),
    "recommendation": {"weights": {"population": 1}},
}


def test_a_cycle_knows_its_name_and_years():
    cycle = Cycle.model_validate(TRONDELAG)
    assert cycle.name == "50-2021-2023"
    assert cycle.years == (2021, 2023)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"cycle": "2023-2021"}, "cycle-years-reversed"),
        ({"first_year": 2022}, "cycle-first-year-after-year"),
        ({"language": "nn"}, "cycle-language-not-listed"),
        ({"languge": "nn"}, "Extra inputs"),
        ({"year": "2021"}, "valid integer"),
        ({"county": "5"}, "pattern"),
        ({"recommendation": {"weights": {}}}, "at least 1 item"),
        ({"recommendation": {"weights": {"population": -1}}}, "greater than or equal to 0"),
        ({"recommendation": {"weights": {"population": 1}, "minimun": 5}}, "Extra inputs"),
    ],
)
def test_a_cycle_that_contradicts_itself_is_refused(change, said):
    with pytest.raises(ValidationError, match=said):
        Cycle.model_validate(TRONDELAG | change)
