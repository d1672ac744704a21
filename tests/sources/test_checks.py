import datetime as dt

import polars as pl
import pytest

from analysis.cycle import Cycle
from analysis.sources import checks
from analysis.sources.tables import Codes, Reference

FILE = "data/raw/x.csv"
START, END = dt.date(2020, 1, 1), dt.date(2023, 12, 31)
STRUCTURE = dt.date(2021, 1, 1)

REGISTRY = checks.Registry(
    municipalities=pl.DataFrame(
        [
            ("5001", "Trondheim", START, END),
            ("5055", "Heim", START, END),
            ("5056", "Hitra", START, END),
        ],
        schema=["code", "name", "valid_from", "valid_to"],
        orient="row",
    ),
    successors=pl.DataFrame(
        [
            ("1601", "Trondheim", "5001", "merged"),
            ("1662", "Klæbu", "5001", "merged"),
            ("1612", "Hemne", "5055", "merged"),
            ("1613", "Snillfjord", None, "split"),
            ("1617", "Hitra", "5056", "merged"),
        ],
        schema=["code", "name", "successor_code", "change"],
        orient="row",
    ),
    outside=pl.DataFrame({"code": ["2100"], "name": ["Svalbard"]}),
    changes=pl.DataFrame(
        [(dt.date(2020, 1, 1), "1613", code, "split") for code in ("5055", "5056")],
        schema=["changed_on", "code", "successor_code", "change"],
        orient="row",
    ),
)
OLD = ["1601", "1662", "1612", "1613", "1617"]


def table(*rows):
    frame = pl.DataFrame(rows, schema=["year", "code"], orient="row")
    return frame.with_row_index("line", offset=2)


def every_year(years, codes):
    return [(year, code) for year in years for code in codes]


def told(frame, rules=Codes(), structure=None):  # noqa: B008 -- frozen
    return [
        (finding.key, finding.where.row, dict(finding.args))
        for finding in checks.codes(frame, rules, REGISTRY, structure, FILE)
    ]


def test_codes_of_the_year_are_fine():
    assert told(table((2021, "5001"), (2016, "1613"))) == []


def test_a_code_that_no_list_knows_is_unknown():
    assert told(table((2021, "4444"))) == [("code-unknown", 2, {"code": "4444"})]


def test_an_earlier_code_is_told_with_its_municipality_of_the_year():
    ((key, row, args),) = told(table((2021, "5055"), (2021, "1612")))
    assert (key, row) == ("code-other-year-now", 3)
    assert args == {"code": "1612", "name": "Hemne", "year": "2021", "now": "5055 Heim"}


@pytest.mark.parametrize(("year", "code"), [(2016, "5001"), (2021, "1613"), (2024, "5001")])
def test_a_code_of_another_year_is_told(year, code):
    assert [key for key, _, _ in told(table((year, code)))] == ["code-other-year"]


def test_areas_outside_the_municipalities_need_leave():
    assert told(table((2021, "2100")), Codes(outside=True)) == []
    assert [key for key, _, _ in told(table((2021, "2100")))] == ["code-other-year"]


def test_a_missing_municipality_is_named_with_its_year():
    rows = table((2020, "5001"), (2020, "5055"), (2020, "5056"), (2021, "5001"), (2021, "5056"))
    assert told(rows, Codes(complete=True)) == [
        ("municipality-missing", None, {"code": "5055", "name": "Heim", "year": "2021"})
    ]


@pytest.mark.parametrize("year", [2014, 2015, 2016])
@pytest.mark.parametrize(("gone", "named"), [("1612", "5055"), ("1613", "1613"), ("1617", "5056")])
def test_before_the_present_structure_every_area_has_a_row_in_every_year(year, gone, named):
    rows = [row for row in every_year([2014, 2015, 2016], OLD) if row != (year, gone)]
    missing = told(table(*rows), Codes(complete=True))
    expected = gone if year == 2015 else named
    assert [(key, args["code"], args["year"]) for key, _, args in missing] == [
        ("municipality-missing", expected, str(year))
    ]


def test_one_of_several_merged_municipalities_missing_in_between_is_seen():
    rows = [row for row in every_year([2014, 2015, 2016], OLD) if row != (2015, "1662")]
    ((_, _, args),) = told(table(*rows), Codes(complete=True))
    assert args == {"code": "1662", "name": "Klæbu", "year": "2015"}


def test_a_table_without_years_has_the_codes_of_its_structure():
    frame = pl.DataFrame({"code": ["5001", "5055", "1617"], "line": [2, 3, 4]})
    keys = [key for key, _, _ in told(frame, Codes(complete=True), STRUCTURE)]
    assert keys == ["code-other-year-now", "municipality-missing"]


def test_closed_schools_keep_the_code_of_their_time():
    frame = pl.DataFrame(
        {"code": ["1601", "1601", "4444"], "in_operation": [False, True, False], "line": [2, 3, 4]}
    )
    rules = Codes(current_when="in_operation")
    assert [(key, row) for key, row, _ in told(frame, rules, STRUCTURE)] == [
        ("code-other-year-now", 3),
        ("code-unknown", 4),
    ]


def test_a_reference_that_leads_nowhere_is_told():
    frame = pl.DataFrame({"email": ["a@b.no", "c@d.no", None], "line": [2, 3, 4]})
    advisers = pl.DataFrame({"email": ["a@b.no"]})
    (finding,) = checks.references(frame, Reference("email", "advisers", "email"), advisers, FILE)
    assert (finding.key, finding.where.row, finding.where.column) == (
        "reference-unknown",
        3,
        "email",
    )
    assert finding.message("nn") == "«c@d.no» finst ikkje i tabellen advisers."


def test_boundaries_have_exactly_the_municipalities_of_their_time():
    found = checks.boundaries({"5001", "5056", "9998"}, REGISTRY, START, FILE)
    assert [finding.key for finding in found] == ["municipality-missing", "code-unknown"]


def test_a_cycle_speaks_of_years_that_have_figures():
    plan = Cycle(
        county="50", cycle="2022-2025", year=2022, first_year=2014, structure=dt.date(2022, 1, 1)
    )
    settlement = pl.DataFrame({"year": [2014, 2021]})
    (finding,) = checks.cycle_years(plan, settlement, FILE)
    assert (finding.key, finding.where.column) == ("cycle-year-without-figures", "year")
    assert finding.args == {"year": "2022", "first": "2014", "last": "2021"}


@pytest.mark.parametrize(
    ("county", "structure", "keys"),
    [
        ("50", STRUCTURE, []),
        ("30", STRUCTURE, ["county-not-valid"]),
        ("50", dt.date(2019, 1, 1), ["cycle-needs-municipalities"]),
        ("50", dt.date(2024, 1, 1), ["cycle-needs-municipalities"]),
    ],
)
def test_a_cycle_s_county_is_there_on_the_day_of_its_structure(county, structure, keys):
    plan = Cycle(county=county, cycle="2021-2023", year=2021, first_year=2014, structure=structure)
    found = checks.cycle_structure(plan, REGISTRY, FILE)
    assert [finding.key for finding in found] == keys
    assert all(finding.where.column == "structure" for finding in found)


LATER = dt.date(2024, 1, 1)
TWICE = checks.Registry(
    municipalities=pl.DataFrame(
        [
            ("1507", "Ålesund", START, END),
            ("3001", "Halden", START, END),
            ("1508", "Ålesund", LATER, None),
            ("1580", "Haram", LATER, None),
            ("3101", "Halden", LATER, None),
        ],
        schema=["code", "name", "valid_from", "valid_to"],
        orient="row",
    ),
    successors=pl.DataFrame(
        [("0101", "Halden", "3001", "renumbered"), ("1534", "Haram", "1507", "merged")],
        schema=["code", "name", "successor_code", "change"],
        orient="row",
    ),
    outside=REGISTRY.outside,
    changes=pl.DataFrame(
        [
            (LATER, "1507", "1508", "split"),
            (LATER, "1507", "1580", "split"),
            (LATER, "3001", "3101", "renumbered"),
        ],
        schema=["changed_on", "code", "successor_code", "change"],
        orient="row",
    ),
)


@pytest.mark.parametrize(
    ("code", "year", "now"),
    [
        ("3001", 2024, "3101 Halden"),
        ("0101", 2024, "3101 Halden"),
        ("0101", 2021, "3001 Halden"),
        ("1507", 2024, "1508 Ålesund, 1580 Haram"),
        ("1534", 2024, "1508 Ålesund, 1580 Haram"),
        ("1580", 2021, ""),
    ],
)
def test_the_finding_names_what_the_area_is_now(code, year, now):
    (finding,) = checks.codes(table((year, code)), Codes(), TWICE, None, FILE)
    assert finding.key == ("code-other-year-now" if now else "code-other-year")
    assert finding.args["now"] == now


@pytest.mark.parametrize(("code", "findings"), [("1507", 0), ("3001", 1), ("1580", 0)])
def test_what_lies_at_one_place_may_keep_the_code_of_what_was_split(code, findings):
    rows = pl.DataFrame({"code": [code], "line": [2], "in_operation": [True]})
    rules = Codes(current_when="in_operation")
    assert len(checks.codes(rows, rules, TWICE, LATER, FILE)) == findings
