import datetime as dt
from dataclasses import replace

import polars as pl
import pytest
from tests.figures.made_up import county, municipality

from analysis import language as lang
from analysis.errors import Finding, Severity, Where, findings_frame
from analysis.figures import markup, order, tables
from analysis.figures.about import About, source_line


def titled(about, *rows):
    return tables.municipalities(county(*rows), about).title


def test_the_real_county(trondelag):
    shown = tables.municipalities(trondelag.year, trondelag.about)
    assert shown.title == (
        "24 av 38 kommuner i Trøndelag ble anmodet i 2021: 1 vedtok færre enn anmodet og "
        "15 bosatte færre enn vedtatt"
    )
    assert shown.table["name"].head(3).to_list() == ["Flatanger", "Frosta", "Frøya"]
    assert shown.table["name"].tail(2).to_list() == ["Ørland", "Åfjord"]


def test_what_is_not_known_is_not_claimed(about):
    hidden = municipality(
        "5052", "Leka", requested=3, decided=3, settled=None, settled_status="suppressed"
    )
    lost = municipality("5001", "Trondheim", decided=10, settled=5)
    assert titled(about, hidden, lost).endswith("og minst 1 bosatte færre enn vedtatt")
    assert titled(about, hidden, municipality("5020", "Osen")).endswith(
        ": ingen vedtok færre enn anmodet"
    )


def test_a_withheld_number_below_the_decision_is_certainly_fewer(about):
    hidden = municipality("5052", "Leka", settled=None, settled_status="suppressed")
    said = titled(about, hidden, municipality("5020", "Osen"))
    assert said.endswith("og 1 bosatte færre enn vedtatt")


def test_a_withheld_decision_is_neither_a_no_nor_a_yes_unless_its_ends_tell(about):
    hidden = {"decided": None, "decided_status": "suppressed"}
    certain = municipality("5052", "Leka", requested=15, settled=2, **hidden)
    osen = municipality("5020", "Osen")
    said = titled(about, certain, osen)
    assert ": 1 vedtok færre enn anmodet" in said
    assert "bosatte færre" not in said
    doubtful = municipality("5052", "Leka", requested=3, settled=2, **hidden)
    assert "vedtok færre" not in titled(about, doubtful, osen)


def test_decisions_are_compared_with_the_request_that_was_answered(about):
    lowered = municipality("5001", "Trondheim", requested_original=20, requested=8, decided=15)
    kept = municipality("5020", "Osen", requested_original=10)
    shown = tables.municipalities(county(lowered, kept), about)
    assert ": 1 vedtok færre enn IMDi først ba om" in shown.title
    assert shown.columns[2:4] == ("requested", "requested_original")
    yes = tables.municipalities(county(kept, municipality("5034", "Meråker")), about)
    assert ": ingen vedtok færre enn anmodet" in yes.title
    nynorsk = tables.municipalities(county(lowered, kept), About("Trøndelag", 2020, "nn", "IMDi"))
    assert ": 1 vedtok færre enn IMDi først bad om" in nynorsk.title


def test_the_real_county_of_2020_said_no_to_two_people(real):
    shown = tables.municipalities(real("50", 2020).year, real("50", 2020).about)
    assert "vedtok færre enn IMDi først ba om" in shown.title
    assert "ingen vedtok" not in shown.title


def test_the_download_has_the_sign_of_a_single_withheld_figure_and_not_its_ends(real):
    shown = tables.municipalities(real("50", 2020).year, real("50", 2020).about)
    assert not {"settled_low", "settled_high"} & set(shown.table.columns)
    assert "suppressed" in shown.table["settled_status"]


def test_a_request_of_0_is_shown_as_not_asked_and_kept_in_the_download(trondelag):
    shown = tables.municipalities(trondelag.year, trondelag.about)
    osen = shown.table.filter(pl.col("code") == "5020")
    assert osen["requested"].item() == 0
    page = str(replace(shown, table=osen).page_html())
    assert page.count('<abbr title="«–»: ikke anmodet.">–</abbr>') >= 3
    assert "«–»: ikke anmodet." in page.partition("exhibit-note")[2]
    assert ">0,0<" not in page


def test_withheld_decisions_are_intervals_in_the_tables_of_years(real):
    viken = real("30", 2020)
    chain = str(tables.chain(viken.chain, viken.about).page_html())
    for written in ("912–916", "898–906", "24–28", "−257 til −249", "29–37"):
        assert written in chain, written
    trondelag = real("50", 2020)
    shares = str(tables.shares(trondelag.shares, trondelag.about).page_html())
    assert "11,5–11,6" in shares


def test_a_chain_without_a_revised_request_has_no_column_for_it(trondelag):
    before = trondelag.chain.filter(pl.col("year") < 2020)
    assert "decision_gap_original" not in tables.chain(before, trondelag.about).columns
    assert "decision_gap_original" in tables.chain(trondelag.chain, trondelag.about).columns


def test_a_county_where_nobody_was_asked(about):
    rows = [municipality(code, code, requested=0) for code in ("5020", "5026")]
    assert titled(about, *rows) == "0 av 2 kommuner i Trøndelag ble anmodet i 2021"


def test_a_county_of_one_municipality():
    oslo = About("Oslo", 2021, "nb", "IMDi")
    assert titled(oslo, municipality("0301", "Oslo")) == (
        "Oslo ble anmodet om å bosette flyktninger i 2021"
    )


def test_the_total_is_named_after_the_county_and_may_be_an_interval(about):
    total = pl.DataFrame({"requested": [391], "settled_low": [288], "settled_high": [356]})
    two = county(municipality("5020", "Osen"), municipality("5014", "Frøya"))
    foot = str(tables.municipalities(two, about, total).page_html()).partition("<tfoot>")[2]
    assert "Trøndelag" in foot
    assert "288–356" in foot


def test_a_year_without_requests_does_not_say_that_nobody_was_asked(about):
    unknown = county(municipality("5020", "Osen")).with_columns(requested=pl.lit(None, pl.Int64))
    assert tables.municipalities(unknown, about).title.startswith("Vi har ingen tal")


def test_a_county_of_one_municipality_has_no_sum_that_says_the_same_again(about):
    total = pl.DataFrame({"requested": [391]})
    shown = tables.municipalities(county(municipality("0301", "Oslo")), about, total)
    assert "<tfoot>" not in str(shown.page_html())


def test_findings_are_said_in_the_readers_language(about):
    found = [
        Finding(
            "adviser-missing",
            Severity.WARNING,
            Where("advisers.csv"),
            {"name": "Ørland", "code": "5057"},
        )
    ]
    shown = tables.findings(findings_frame(found), "registry-findings", about)
    assert shown.title == "Kontrollen av kilder, kommuner og grenser fant én ting å merke seg"
    row = shown.table.row(0, named=True)
    assert (row["severity"], row["where"]) == ("Advarsel", "advisers.csv")
    assert row["message"].startswith("Ørland (5057) har ingen kontaktperson")
    none = tables.findings(findings_frame([]), "settlement-findings", about)
    assert none.title.endswith("fant ingenting å merke seg")


def test_the_dictionary_explains_every_column_once(about):
    shown = tables.dictionary(["name", "requested", "name"], about)
    assert shown.table["column"].to_list() == ["name", "requested"]
    assert shown.columns[0] == "column_label"


def test_municipality_names_begin_with_the_name(about):
    frame = pl.DataFrame({"code": ["5041"], "sami_name": ["Snåase"], "name": ["Snåase - Snåsa"]})
    shown = tables.municipality_names(frame, about)
    assert shown.columns == ("name", "code", "sami_name")
    assert shown.title == "Trøndelag har én kommune"


def test_coverage_names_the_quantities(about):
    frame = pl.DataFrame({"year": [2021], "quantity": ["settled"], "figures_reported": [38]})
    shown = tables.coverage(frame, about)
    assert shown.table["quantity"].to_list() == ["Faktisk bosetting"]
    assert "skriver IMDi 0 for kommuner som ikke blir anmodet" in shown.description


def test_sources_show_the_date_and_keep_the_checksum_for_the_download(about):
    frame = pl.DataFrame(
        {
            "table": ["settlement"],
            "title": ["Anmodning, vedtak og bosetting"],
            "publisher": ["IMDi"],
            "publisher_table": ["bosatt_anmodede"],
            "licence": ["NLOD 2.0"],
            "licence_url": ["https://data.norge.no/nlod/no/2.0"],
            "retrieved": [dt.date(2021, 3, 1)],
            "path": ["settlement.csv"],
            "sha256": ["0f6c"],
            "source_url": ["https://www.imdi.no"],
        }
    )
    shown = tables.sources(frame, about)
    assert "1.\u00a0mars 2021" in shown.page_html()
    assert "sha256" in shown.table.columns
    assert source_line(frame) == "IMDi, bosatt_anmodede, NLOD 2.0"
    assert about.citing(pl.concat([frame, frame])).source == "IMDi, bosatt_anmodede, NLOD 2.0"


@pytest.mark.parametrize("language", lang.LANGUAGES)
def test_every_table_has_words_in_both_languages(language, real):
    place = real("15", 2021)
    about = About(place.about.place, 2021, language, "IMDi")
    for shown in (
        tables.municipalities(place.year, about),
        tables.chain(place.chain, about),
        tables.shares(place.shares, about),
    ):
        assert about.place in f"{shown.title} {shown.description}"
        assert set(shown.columns) <= set(markup.shown_columns(shown.table))


def test_a_table_without_words_is_refused(about):
    with pytest.raises(KeyError, match="figures-table-unknown"):
        tables.data_table(pl.DataFrame({"name": ["Osen"]}), "unknown", about)


def test_names_are_in_norwegian_order_and_equal_names_by_code():
    frame = pl.DataFrame(
        {"name": ["Åfjord", "Herøy", "Ørland", "Herøy"], "code": ["5058", "1818", "5057", "1515"]}
    )
    assert order.by_name(frame)["code"].to_list() == ["1515", "1818", "5057", "5058"]
