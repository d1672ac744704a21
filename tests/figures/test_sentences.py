import polars as pl
import pytest

from analysis.figures import sentences

NBSP = "\u00a0"

MUNICIPALITIES = pl.DataFrame(
    {
        "name": ["Trondheim", "Osen", "Grong", "Meråker"],
        "requested": [140, 0, 10, 10],
        "requested_per_1000": [0.674, 0.0, 4.3, 4.3],
    }
)


def year_row(requested=619, decided=(614, 614), settled=(531, 531), original=None):
    return {
        "year": 2021,
        "municipalities": 38,
        "requested_original": original,
        "requested": requested,
        "decided_low": decided[0],
        "decided_high": decided[1],
        "settled_low": settled[0],
        "settled_high": settled[1],
    }


def test_distribution_names_the_largest_and_all_that_share_the_highest_rate():
    said = sentences.distribution(MUNICIPALITIES, 2021, "nb")
    assert said == (
        "3 av 4 kommuner ble anmodet. Trondheim ble bedt om å bosette flest (140), og Grong og "
        "Meråker flest i forhold til folketallet (4,3 per 1 000 innbyggere)."
    )


def test_distribution_when_nobody_was_asked():
    nobody = MUNICIPALITIES.with_columns(requested=pl.lit(0))
    assert sentences.distribution(nobody, 2021, "nb").startswith("Ingen av de 4 kommunene")


def test_distribution_without_population_leaves_the_rate_out():
    unknown = MUNICIPALITIES.with_columns(requested_per_1000=pl.lit(None, dtype=pl.Float64))
    assert "folketallet" not in sentences.distribution(unknown, 2021, "nb")


def test_distribution_in_a_county_of_one_municipality():
    oslo = pl.DataFrame({"name": ["Oslo"], "requested": [500], "requested_per_1000": [0.7]})
    assert sentences.distribution(oslo, 2021, "nb") == (
        "Oslo er den eneste kommunen i fylket, og ble bedt om å bosette 500."
    )


def test_losses_at_both_steps():
    assert sentences.losses(year_row(), "nb") == (
        "Kommunene vedtok 614 av 619 plasser, 5 færre enn IMDi ba om. "
        "Av disse ble 531 bosatt. Det er 83 færre enn vedtatt."
    )


def test_losses_with_suppressed_figures_are_an_interval():
    said = sentences.losses(year_row(391, (561, 561), (288, 356)), "nb")
    assert said.startswith("Kommunene vedtok 561 plasser, 170 flere enn de 391 IMDi ba om. ")
    assert "Av disse ble 288–356 bosatt. Det er 205–273 færre enn vedtatt." in said


def test_losses_that_suppression_hides_are_said_to_be_uncertain():
    assert "ikke si sikkert" in sentences.losses(year_row(20, (20, 20), (18, 22)), "nb")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "nb",
            "Kommunene vedtok 561 av 563 plasser, 2 færre enn IMDi først ba om; "
            "anmodningen ble senere endret til 391. Av disse ble 288–356 bosatt.",
        ),
        (
            "nn",
            "Kommunane vedtok 561 av 563 plassar, 2 færre enn IMDi først bad om; "
            "oppmodinga vart seinare endra til 391. Av desse vart 288–356 busette.",
        ),
    ],
)
def test_losses_are_compared_with_the_request_that_was_answered(language, said):
    row = year_row(391, (561, 561), (288, 356), original=563)
    assert sentences.losses(row, language).startswith(said)


def test_losses_with_withheld_decisions_are_intervals_at_both_steps():
    assert sentences.losses(year_row(940, (912, 916), (840, 868)), "nb") == (
        "Kommunene vedtok 912–916 av 940 plasser, 24–28 færre enn IMDi ba om. "
        "Av disse ble 840–868 bosatt. Det er 44–76 færre enn vedtatt. "
        "Noen tall er prikket av hensyn til personvernet. Derfor står det et spenn."
    )


def test_a_range_is_explained_once_and_only_where_there_is_one():
    nowhere = sentences.losses(year_row(940, (912, 912), (840, 840)), "nb")
    uncertain = sentences.losses(year_row(940, (912, 916), (900, 920)), "nb")
    assert "spenn" not in nowhere
    assert "spenn" not in uncertain
    assert uncertain.count("prikket") == 1


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (year_row(20, (18, 22), (5, 5)), "vedtok 18–22 plasser. IMDi ba om 20, og noen av"),
        (
            year_row(10, (18, 22), (5, 5), original=20),
            "vedtok 18–22 plasser. IMDi ba først om 20, og noen av",
        ),
        (year_row(20, (20, 20), (5, 5)), "vedtok 20 plasser, like mange som IMDi ba om."),
        (
            year_row(10, (30, 30), (5, 5), original=20),
            "vedtok 30 plasser, 10 flere enn de 20 IMDi først ba om; anmodningen",
        ),
        (year_row(20, (20, 20), (5, 5), original=20), "like mange som IMDi ba om. Av"),
    ],
)
def test_losses_say_how_decisions_compare(row, said):
    assert said in sentences.losses(row, "nb")
    assert "IMDi" in sentences.losses(row, "nn")


def test_losses_without_a_request():
    assert "ingen anmodning" in sentences.losses(year_row(requested=0), "nb")


def test_change_tells_that_the_year_before_was_revised():
    years = pl.DataFrame(
        {"year": [2020, 2021], "requested": [391, 619], "requested_original": [563, None]}
    )
    assert sentences.change(years, 2021, "nb") == (
        "Anmodningen gikk opp fra 391 i 2020 til 619 i 2021. "
        "I 2020 ba IMDi først om 563, men endret tallet i løpet av året."
    )
    assert sentences.change(years, 2020, "nb") == (
        "Vi har ingen anmodning fra 2019 å sammenligne med. "
        "I 2020 ba IMDi først om 563, men endret tallet i løpet av året."
    )


def test_change_tells_that_the_year_itself_was_revised():
    years = pl.DataFrame(
        {"year": [2019, 2020], "requested": [533, 391], "requested_original": [None, 563]}
    )
    assert sentences.change(years, 2020, "nb") == (
        "Anmodningen gikk ned fra 533 i 2019 til 391 i 2020. "
        "I 2020 ba IMDi først om 563, men endret tallet i løpet av året."
    )
    assert sentences.change(years, 2020, "nn").endswith(
        "I 2020 bad IMDi først om 563, men endra talet i løpet av året."
    )


def test_chain_names_the_highest_and_lowest_year():
    years = pl.DataFrame(
        {
            "year": [2019, 2020, 2021],
            "municipalities": [47, 38, 38],
            "requested": [533, 391, 619],
            "settled_low": [516, 288, 531],
            "settled_high": [516, 356, 531],
        }
    )
    said = sentences.chain(years, "nb")
    assert "størst i 2021" in said
    assert f"1{NBSP}543 i alt, og 1{NBSP}335–1{NBSP}403 ble bosatt" in said


def test_share_puts_request_beside_population():
    row = {
        "population_share": 471124 / 5391369,
        "requested_share_of_country": 619 / 5025,
        "requested": 619,
        "requested_national": 5025,
        "requested_by_population": 439.1,
    }
    said = sentences.share(row, "Trøndelag", 2021, "nb")
    assert f"8,7{NBSP}% av landets innbyggere" in said
    assert "Folketallet alene ville gitt 439." in said


def test_what_is_not_known_is_said_instead_of_compared():
    years = pl.DataFrame(
        {"year": [2021], "requested": [None], "municipalities": [38]},
        schema_overrides={"requested": pl.Int64},
    )
    row = {"population_share": 0.087, "requested_share_of_country": None}
    said = [
        sentences.losses(year_row(requested=None), "nb"),
        sentences.chain(years, "nb"),
        sentences.share({**row, "requested_by_population": None}, "Trøndelag", 2021, "nb"),
    ]
    assert said == [
        "Vi har ingen tall for anmodningen i 2021.",
        "Vi har ingen tall for anmodningen i 2021.",
        "Vi har ingen tall for 2021 å sammenligne med landet.",
    ]


def test_a_year_without_requests_is_not_a_year_in_which_nobody_was_asked():
    unknown = MUNICIPALITIES.with_columns(requested=pl.lit(None, pl.Int64))
    assert sentences.distribution(unknown, 2021, "nb").startswith("Vi har ingen tall")
    years = pl.DataFrame(
        {"year": [2020, 2021], "requested": [391, None], "requested_original": [563, None]}
    )
    assert sentences.change(years, 2021, "nb") == (
        "Anmodningen i 2020 var 391. "
        "I 2020 ba IMDi først om 563, men endret tallet i løpet av året."
    )
    assert sentences.change(years.tail(1), 2021, "nn").startswith("Vi har ingen tal")
