"""The figures of a duty are those of the table where the duty is registered."""

import polars as pl
import pytest
from tests.duties import made_up
from tests.duties.made_up import measure, measures

from analysis import paths
from analysis.duties import grants, registered
from analysis.measures import settlement
from analysis.registry.municipalities import in_county, municipalities_at
from analysis.sources import RawData


@pytest.fixture(scope="module")
def raw():
    return RawData(paths.raw())


def lines(figures: pl.DataFrame) -> list[tuple]:
    return figures.select("duty_id", "figure", "figure_low", "figure_high").rows()


def test_the_settlement_of_the_year_belongs_to_the_duty_of_settlement(raw):
    chain = settlement.county_chain(
        raw.table("settlement"),
        raw.table("municipalities"),
        raw.table("municipality_successors"),
        "50",
    )
    found = registered.figures([registered.settlement(chain, 2021)], [], made_up.duties())
    asked, decided, settled = lines(found)
    assert asked == ("D03", "requested", 619, 619)
    assert decided[:2] == ("D03", "decided")
    assert settled[2] <= settled[3]


def test_a_year_without_figures_has_none(raw):
    chain = pl.DataFrame(
        {"year": [2021], "requested": [None], "decided_low": [None], "decided_high": [None]}
        | {"settled_low": [None], "settled_high": [None]}
    )
    assert registered.settlement(chain, 2021).is_empty()


def test_advisers_are_counted_with_the_municipalities_that_turn_to_them(raw):
    day = raw.cycle("50", "2021-2023").structure
    own = in_county(municipalities_at(raw.table("municipalities"), day), "50")
    found = registered.advisers(raw.table("advisers"), raw.table("adviser_municipalities"), own)
    assert found["figure_low"].to_list() == [3, 37]
    nobody = registered.advisers(
        raw.table("advisers"), raw.table("adviser_municipalities").clear(), own
    )
    assert nobody.is_empty()


def test_participants_go_to_the_duty_of_their_service_and_withheld_ones_stay_withheld():
    totals = pl.DataFrame(
        {
            "year": [2021, 2021],
            "service": ["career_guidance", "language_training"],
            "participants": [40, None],
            "participants_status": ["reported", "suppressed"],
        },
        schema_overrides={"year": pl.Int64, "participants": pl.Int64},
    )
    found = registered.figures([registered.participants(totals)], [], made_up.duties())
    assert found.select("duty_id", "figure_low", "figure_status").rows() == [
        ("D04", 40, "reported"),
        ("D05", None, "suppressed"),
    ]


@pytest.mark.parametrize(
    ("awarded", "told"),
    [
        ([None, None], [("applications", 2), ("applications_undecided", 2)]),
        (
            [None, 0],
            [
                ("applications", 2),
                ("applications_awarded", 0),
                ("amount_awarded", 0),
                ("applications_undecided", 1),
            ],
        ),
        ([0, 7], [("applications", 2), ("applications_awarded", 1), ("amount_awarded", 7)]),
    ],
)
def test_what_is_not_decided_is_neither_refused_nor_nothing(
    awarded: list[int | None], told: list[tuple[str, int]]
) -> None:
    rows = pl.DataFrame(
        {
            "year": 2021,
            "scheme": "mentor",
            "code": None,
            "amount_applied": 10,
            "amount_awarded": awarded,
            "participants": None,
        },
        schema_overrides={"code": pl.String, "amount_awarded": pl.Int64, "participants": pl.Int64},
    )
    schemes, _ = grants.summaries(rows, 5)
    found = registered.figures([registered.grants(schemes)], [], made_up.duties())
    assert lines(found) == [("D14", name, number, number) for name, number in told]


def test_activities_are_figures_of_the_duties_registered_as_activities_only():
    found = registered.activities(made_up.events("D03", "D10", "D10"), made_up.duties())
    assert lines(found) == [("D10", "activities", 2, 2)]


def test_indicators_with_a_value_are_figures_of_the_duties_registered_as_measures():
    rows = measures(
        measure("T1", made_up.FIRST, duty_id="D01", indicator="møter", indicator_value=0.0),
        measure("T2", made_up.FIRST, duty_id="D01", indicator="kurs"),
        measure("T3", made_up.FIRST, duty_id="D03", indicator="kurs", indicator_value=2.0),
    )
    assert lines(registered.indicators(rows, made_up.duties())) == [("D01", "indicators", 1, 1)]
