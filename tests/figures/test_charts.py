"""Charts: the withheld part is shown as such, and the words follow the numbers."""

import itertools

import polars as pl
import pytest

from analysis.figures import bars, charts
from analysis.figures.about import About

COLUMNS = (
    "requested_original",
    "requested",
    "decided_low",
    "decided_high",
    "decided_suppressed",
    "settled_low",
    "settled_high",
    "settled_suppressed",
    "municipalities",
    "municipalities_asked",
    "decisions_unknown",
    "decision_gap_low",
    "decision_gap_high",
    "decision_gap_original_low",
    "decision_gap_original_high",
    "settlement_gap_low",
    "settlement_gap_high",
)


def year(number, requested, decided, settled_ends, **more):
    """`decided` is one number, or both ends."""
    low, high = settled_ends
    least, most = decided if isinstance(decided, tuple) else (decided, decided)
    original = more.get("original")
    return {
        "year": number,
        "requested_original": original,
        "requested": requested,
        "decided_low": least,
        "decided_high": most,
        "decided_suppressed": 0 if least == most else (most - least) // 4,
        "settled_low": low,
        "settled_high": high,
        "settled_suppressed": 0 if low == high else (high - low) // 4,
        "municipalities": 38,
        "municipalities_asked": 24,
        "decisions_unknown": more.get("unknown", 0),
        "decision_gap_low": gap(requested, most),
        "decision_gap_high": gap(requested, least),
        "decision_gap_original_low": gap(original, most),
        "decision_gap_original_high": gap(original, least),
        "settlement_gap_low": gap(least, high),
        "settlement_gap_high": gap(most, low),
    }


def gap(before, after):
    return None if before is None or after is None else before - after


def chain(*years):
    return pl.DataFrame(years, schema_overrides=dict.fromkeys(COLUMNS, pl.Int64), orient="row")


def trace(shown, name):
    return next(one for one in shown.plot.data if one.name == name)


def hatched(shown):
    return [one for one in shown.plot.data if one.type == "bar" and one.base is not None]


@pytest.mark.parametrize(
    ("row", "title"),
    [
        (
            year(2021, 619, 614, (531, 531)),
            "Trøndelag i 2021: 619 anmodet, 614 vedtatt og 531 bosatt",
        ),
        (
            year(2021, 391, 561, (288, 356)),
            "Trøndelag i 2021: 391 anmodet, 561 vedtatt og 288–356 bosatt",
        ),
        (
            year(2021, 391, 561, (288, 356), original=563),
            "Trøndelag i 2021: 563 anmodet (senere endret til 391), 561 vedtatt og 288–356 bosatt",
        ),
        (
            year(2021, 940, (912, 916), (840, 868)),
            "Trøndelag i 2021: 940 anmodet, 912–916 vedtatt og 840–868 bosatt",
        ),
        (year(2021, 619, 614, (None, None)), "Trøndelag i 2021: 619 anmodet og 614 vedtatt"),
        (year(2021, None, None, (None, None)), "Trøndelag har ingen tall for 2021"),
    ],
)
def test_the_chain_says_the_numbers_of_the_year(row, title, about):
    assert charts.chain(chain(row), about).title == title


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (
            year(2021, 619, 614, (531, 531)),
            "5 færre vedtatt enn anmodet og 83 færre bosatt enn vedtatt",
        ),
        (
            year(2021, 100, 120, (120, 120)),
            "20 flere vedtatt enn anmodet og like mange bosatt som vedtatt",
        ),
        (
            year(2021, 100, 100, (80, 92)),
            "like mange vedtatt som anmodet og 8–20 færre bosatt enn vedtatt",
        ),
        (
            year(2021, 100, 100, (95, 103)),
            "like mange vedtatt som anmodet og fra 5 færre til 3 flere bosatt enn vedtatt",
        ),
        (
            year(2021, 940, (912, 916), (840, 868)),
            "24–28 færre vedtatt enn anmodet og 44–76 færre bosatt enn vedtatt",
        ),
        (
            year(2021, 391, 561, (288, 356), original=563),
            "2 færre vedtatt enn IMDi først ba om og 205–273 færre bosatt enn vedtatt",
        ),
        (year(2021, 100, None, (80, 80)), None),
    ],
)
def test_the_gaps_say_how_many_were_lost(row, said, about):
    title = charts.gaps(chain(row), about).title
    assert title == (f"Trøndelag i 2021: {said}" if said else "Trøndelag har ingen tall for 2021")


def test_a_revised_year_is_compared_with_the_request_that_was_answered(about):
    shown = charts.gaps(chain(year(2020, 391, 561, (288, 356), original=563)), about)
    assert list(trace(shown, "Anmodet, men ikke vedtatt").y) == [2]
    assert "opprinnelige anmodningen på 563" in shown.description
    assert "170 flere vedtatt enn anmodet" in shown.description


def test_the_original_request_is_marked_over_its_bar(about):
    shown = charts.chain(chain(year(2020, 391, 561, (288, 356), original=563)), about)
    mark = trace(shown, "Opprinnelig anmodning")
    assert list(mark.y) == [563]
    assert list(mark.x) == [bars.centre(2020, 0, 3)]
    assert "fra 563 til 391" in shown.description


def test_a_withheld_part_is_hatched_from_the_low_to_the_high_end(about):
    shown = charts.chain(
        chain(year(2020, 391, 561, (288, 356)), year(2021, 619, 614, (531, 531))), about
    )
    [part] = hatched(shown)
    assert (list(part.x), list(part.base), list(part.y)) == ([2020], [288], [68])
    assert list(trace(shown, "Faktisk bosetting").y) == [288, 531]
    assert trace(shown, "prikket: så mange kan det være").marker.pattern.shape == "/"
    assert "288–356 bosatt" in part.hovertext[0]


def test_withheld_decisions_are_hatched_and_told_in_both_charts(real, raw):
    viken = real("30", 2020)
    shown = charts.chain(viken.chain, viken.about)
    decided, settled = hatched(shown)
    assert (list(decided.x), list(decided.base), list(decided.y)) == (
        [2018, 2020],
        [912, 898],
        [4, 8],
    )
    assert "For 2018 og 2020 er noen vedtak prikket" in shown.description
    assert "898–906 vedtatt" in shown.title
    assert 2020 in settled.x
    lost = charts.gaps(viken.chain, viken.about)
    assert "29–37 færre vedtatt enn IMDi først ba om" in lost.title
    assert [2018, 2020] in [list(part.x) for part in hatched(lost)]
    for exhibit in (shown, lost):
        assert not {"decided", "decision_gap"} & set(exhibit.table.columns)
        assert "898–906" in exhibit.page_html() or "29–37" in exhibit.page_html()


def test_a_request_that_was_not_changed_is_not_called_changed(about):
    row = year(2021, 100, 90, (80, 80), original=100)
    for shown in (charts.chain(chain(row), about), charts.gaps(chain(row), about)):
        assert "endret" not in f"{shown.title} {shown.description}"
        assert "først" not in shown.title


def test_a_sum_of_withheld_figures_only_has_no_solid_bar(about):
    shown = charts.chain(chain(year(2021, 20, 20, (0, 8))), about)
    assert list(trace(shown, "Faktisk bosetting").y) == [None]
    assert "0–8 bosatt" in shown.title


def test_a_gap_that_may_be_either_way_has_no_solid_bar(about):
    shown = charts.gaps(chain(year(2021, 100, 100, (95, 103))), about)
    assert list(trace(shown, "Vedtatt, men ikke bosatt").y) == [None]
    [part] = hatched(shown)
    assert (list(part.base), list(part.y)) == ([-3], [8])


def test_unknown_decisions_are_told(about):
    shown = charts.gaps(chain(year(2014, 1095, 851, (836, 840), unknown=1)), about)
    assert "For 2014 er svaret fra noen kommuner ikke kjent" in shown.description


def test_real_figures_of_the_county_are_drawn(trondelag):
    shown = charts.chain(trondelag.chain, trondelag.about)
    assert list(trace(shown, "Anmodning").y) == [1095, 1090, 1850, 1231, 555, 533, 391, 619]
    assert "høyest i 2016 (1\u00a0850) og lavest i 2020 (391)" in shown.description
    assert shown.columns[-1] == "municipalities_asked"


def test_the_county_is_compared_with_its_part_of_the_people(trondelag):
    shown = charts.shares(trondelag.shares, trondelag.about)
    assert shown.title == (
        "Trøndelag fikk 12,3\u00a0% av landets anmodning i 2021, med 8,7\u00a0% av innbyggerne"
    )
    assert "Folketallet er bare med for 2020 og 2021." in shown.description
    names = [note.text for note in shown.plot.layout.annotations]
    assert names == [
        "8,7\u00a0% av innbyggerne",
        "11,8\u00a0% av de bosatte",
        "12,3\u00a0% av anmodningen",
    ]
    heights = [note.y for note in shown.plot.layout.annotations]
    assert min(b - a for a, b in itertools.pairwise(heights)) > 0.5


def test_without_population_only_the_request_is_said(trondelag):
    unknown = trondelag.shares.with_columns(population_share=pl.lit(None, dtype=pl.Float64))
    shown = charts.shares(unknown, trondelag.about)
    assert shown.title == "Trøndelag fikk 12,3\u00a0% av landets anmodning i 2021"


def test_without_a_request_nothing_is_compared(trondelag):
    unknown = trondelag.shares.with_columns(
        requested_share_of_country=pl.lit(None, dtype=pl.Float64)
    )
    assert "ingen anmodning" in charts.shares(unknown, trondelag.about).title


@pytest.mark.parametrize("code", ["03", "15", "54"])
def test_other_counties_can_be_drawn_in_both_languages(code, real):
    place = real(code, 2021)
    for language in ("nb", "nn"):
        about = About(place.about.place, 2021, language, "IMDi")
        for shown in (
            charts.chain(place.chain, about),
            charts.gaps(place.chain, about),
            charts.shares(place.shares, about),
        ):
            assert place.about.place in shown.title
            assert "None" not in f"{shown.title} {shown.description} {shown.alt}"


@pytest.mark.parametrize("draw", [charts.chain, charts.gaps])
def test_no_year_is_refused(draw, about):
    with pytest.raises(ValueError, match="at least one year"):
        draw(chain(year(2021, 1, 1, (1, 1))).clear(), about)
