import polars as pl
import pytest

from analysis import vocabulary
from analysis.errors import Severity
from analysis.measures import checks
from analysis.registry.successors import county_of


def told(findings):
    """The findings by key and year, with their other arguments."""
    return {
        (finding.key, finding.args["year"]): {
            name: value for name, value in finding.args.items() if name != "year"
        }
        for finding in findings
    }


@pytest.fixture
def presented():
    return pl.DataFrame(
        {"code": ["5055", "5061"], "requested": [14, 0], "column_title": ["Anmodning 2020"] * 2}
    )


def test_a_table_of_another_year_than_its_title_is_told(presented, settlement):
    (finding,) = checks.presentation(presented, settlement)
    assert (finding.key, finding.severity) == ("presentation-year", Severity.WARNING)
    assert finding.args["title_year"] == "2020"
    assert (finding.args["year"], finding.args["equal"], finding.args["sum"]) == ("2021", 2, 14)


@pytest.mark.parametrize("title", ["Anmodning 2021", "Anmodning"])
def test_a_table_of_the_year_in_its_title_is_no_finding(presented, settlement, title):
    right = presented.with_columns(column_title=pl.lit(title))
    assert checks.presentation(right, settlement) == []


def test_a_table_that_fits_no_year_is_told(presented, settlement):
    wrong = presented.with_columns(requested=pl.lit(13, pl.Int64))
    (finding,) = checks.presentation(wrong, settlement)
    assert finding.key == "presentation-differs"


def test_the_first_request_counts_as_a_request_of_its_year(settlement):
    first = pl.DataFrame({"code": ["5055"], "requested": [20], "column_title": ["Anmodning 2020"]})
    assert checks.presentation(first, settlement) == []
    assert checks.agreement(first, settlement).row(0) == (2020, "requested_original", 1, 1)


def test_the_real_presentation_holds_the_requests_for_2021(real):
    presented = real["presentation_requests"]
    (finding,) = checks.presentation(presented, real["settlement"])
    assert finding.key == "presentation-year"
    assert finding.args == {
        "title": "Anmodning 2020",
        "title_year": "2020",
        "equal_title_year": 3,
        "year": "2021",
        "equal": 38,
        "rows": 38,
        "sum": 619,
    }
    agreement = checks.agreement(presented, real["settlement"])
    assert agreement.row(0) == (2021, "requested", 38, 38)
    for name in agreement.columns:
        assert vocabulary.column(name)


def test_requests_that_were_changed_on_the_way_are_told(settlement):
    assert told(checks.revised(settlement)) == {
        ("requests-revised", "2020"): {"original": 20, "requested": 10, "municipalities": 1}
    }


def test_unknown_decisions_are_told_with_the_people_asked_for(settlement):
    assert told(checks.decisions_unknown(settlement)) == {
        ("decisions-unknown", "2019"): {"municipalities": 1, "people": 8}
    }


def test_a_yes_without_a_settled_figure_is_told(settlement):
    gone = settlement.with_columns(settled=pl.lit(None, pl.Int64), settled_status=pl.lit("missing"))
    assert told(checks.settled_missing(gone)) == {
        ("settled-missing", "2019"): {"municipalities": 1, "people": 7},
        ("settled-missing", "2020"): {"municipalities": 1, "people": 15},
    }


def test_a_mark_that_can_mean_two_things_is_told_for_the_doubtful_year_only(settlement):
    found = told(checks.suppressed_or_not_asked(settlement, settlement))
    assert found == {
        ("suppressed-or-not-asked", "2020"): {
            "municipalities": 2,
            "not_asked": 1,
            "low": 0,
            "high": 8,
            "high_asked": 4,
        }
    }


@pytest.fixture(scope="module")
def trondelag(real):
    located = county_of(real["settlement"], real["municipalities"], real["municipality_successors"])
    return located.filter(pl.col("county_code") == "50")


def test_all_that_the_series_of_trondelag_tells(real, trondelag):
    found = told(checks.series(trondelag, real["settlement"]))
    assert found["requests-revised", "2020"] == {
        "original": 563,
        "requested": 391,
        "municipalities": 21,
    }
    assert found["suppressed-or-not-asked", "2020"] == {
        "municipalities": 17,
        "not_asked": 14,
        "low": 288,
        "high": 356,
        "high_asked": 300,
    }
    assert found["settled-missing", "2017"] == {"municipalities": 2, "people": 25}
    years = {year for key, year in found if key == "decisions-unknown"}
    assert years == {"2014", "2015", "2016"}


def test_every_finding_has_words_in_both_languages(real, settlement, presented):
    wrong = presented.with_columns(requested=pl.lit(13, pl.Int64))
    found = [
        *checks.presentation(presented, settlement),
        *checks.presentation(wrong, settlement),
        *checks.series(real["settlement"], real["settlement"]),
        *checks.series(settlement, settlement),
    ]
    assert len({finding.key for finding in found}) == 6
    for finding in found:
        for language in ("nb", "nn"):
            assert finding.message(language)
            assert finding.action(language)
