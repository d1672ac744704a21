"""Which written language a county uses, as far as data/raw tells."""

from __future__ import annotations

from analysis.sources import RawData
from analysis.sources.county_language import language_of


def test_a_county_without_a_cycle_has_what_it_has_decided_last(raw, replace):
    """Whatever the order of the rows: Vestfold is made to have had nynorsk for a while."""
    now = "39,Vestfold,bokmål,2024-01-01,\n"
    for rows in ("{now}{then}", "{then}{now}"):
        then = "39,Vestfold,nynorsk,2020-01-01,2023-12-31\n"
        replace("counties.csv", now, rows.format(now=now, then=then))
        RawData(raw).accept("counties.csv")
        assert language_of(raw, "39") == "nb"
        replace("counties.csv", rows.format(now=now, then=then), now)
    assert language_of(raw, "99") is None
