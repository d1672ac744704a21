import datetime as dt

import pytest

from analysis.figures import values

NBSP = "\u00a0"


def recorded(value, language="nb"):
    bundle = values.record({"a.b": value}, language)._repr_mimebundle_()
    return bundle[values.MIME]["a.b"]


@pytest.mark.parametrize(
    ("value", "plain", "text"),
    [
        (values.people(5025), 5025, f"5{NBSP}025"),
        (values.rate(0.674), 0.674, "0,7"),
        (values.percent(0.1232), 0.1232, f"12,3{NBSP}%"),
        (values.year(2021), 2021, "2021"),
        (values.text("Trøndelag"), "Trøndelag", "Trøndelag"),
        (values.interval(531, 531), 531, "531"),
        (values.interval(288, 356), {"low": 288, "high": 356}, "288–356"),
        (values.interval(-5, 3), {"low": -5, "high": 3}, "−5 til 3"),
        (values.people(None), None, "ingen tall"),
        (values.percent(None), None, "ingen tall"),
        (values.interval(None, 4), None, "ingen tall"),
    ],
)
def test_a_value_is_kept_and_written(value, plain, text):
    assert recorded(value) == {"value": plain, "text": text}


def test_nynorsk_writes_its_own_words():
    assert recorded(values.people(None), "nn")["text"] == "ingen tal"


def test_a_date_is_kept_as_iso_and_written_out():
    assert recorded(values.date(dt.date(2021, 1, 1)))["text"] == "1. januar 2021"


def test_jupyterlab_sees_readable_lines():
    bundle = values.record({"settlement.requested": values.people(619)}, "nb")._repr_mimebundle_()
    assert bundle["text/plain"] == "settlement.requested: 619"
    assert set(bundle) == {"text/plain", values.MIME}


@pytest.mark.parametrize("name", ["requested", "Settlement.requested", "a..b", "a.b c", ""])
def test_a_name_that_prose_cannot_quote_is_refused(name):
    with pytest.raises(ValueError, match="dotted"):
        values.record({name: values.people(1)}, "nb")
