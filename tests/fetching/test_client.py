"""Asking politely: what is asked again, what is continued, what is refused."""

from __future__ import annotations

import datetime as dt
import gzip
import socket

import httpx
import pytest
from tests.fetching.server import Answer, Asked, says

from analysis.errors import WorkbookError
from analysis.fetching import Client, Patience, partial
from analysis.fetching.client import Ask, user_agent
from analysis.fetching.services import Address

WHOLE = b'{"a": "' + b"x" * 200_000 + b'"}'
TAG = {"ETag": '"one"', "Accept-Ranges": "bytes"}


def ask(url, kind="json", **more):
    return Ask(Address(f"{url}/it", "SSB"), f"it.{kind}", kind, **more)


def refused(client, asked):
    with pytest.raises(WorkbookError) as problem:
        client.get(asked)
    (finding,) = problem.value.findings
    for language in ("nb", "nn"):
        assert finding.message(language)
        assert finding.action(language)
    return finding


def test_it_says_who_asks_and_what_for(service, client):
    service.scripts["/it"] = [says({"a": 1})]
    path = client.get(ask(service.url, query={"date": "2024-01-01"}))
    assert path.read_bytes() == b'{"a": 1}'
    (asked,) = service.asked
    assert asked.headers["User-Agent"].startswith("sektorplan/")
    assert asked.headers["User-Agent"] == user_agent()
    assert asked.headers["Accept"].startswith("application/json")
    assert asked.query == {"date": "2024-01-01"}
    assert [file.name for file in client.folder.iterdir()] == ["it.json"]


def test_what_has_come_is_not_asked_for_again(service, client):
    service.scripts["/it"] = [says({"a": 1})]
    assert client.get(ask(service.url)) == client.get(ask(service.url))
    assert len(service.asked) == 1


def test_a_question_can_be_posted(service, client):
    service.scripts["/it"] = [says({})]
    client.get(ask(service.url, body={"query": []}))
    assert (service.asked[0].method, service.asked[0].body) == ("POST", b'{"query":[]}')


@pytest.mark.parametrize(
    ("faults", "waits"),
    [
        ([Answer(b"no", 500)] * 2, [1, 2]),
        ([Answer(b"no", 503, headers={"Retry-After": "30"})], [30]),
        ([Answer(b"no", 429, headers={"Retry-After": "0"})] * 2, [1, 2]),
        ([Answer(b"no", 429, headers={"Retry-After": "Sat, 21 Nov 2026 12:01:00 GMT"})], [60]),
        ([Answer(b"no", 429, headers={"Retry-After": "in a while"})], [1]),
        ([Answer(b"")], [1]),
        ([Answer(WHOLE, cut=100)] * 3, [1, 2, 4]),
        ([Answer(WHOLE[:-1])], [1]),
        ([Answer(b"no", 408)], [1]),
    ],
)
def test_a_passing_fault_is_waited_out(service, client, watch, faults, waits):
    service.scripts["/it"] = [*faults, Answer(WHOLE)]
    assert client.get(ask(service.url)).read_bytes() == WHOLE
    assert watch.slept == waits


@pytest.mark.parametrize(
    ("answer", "key", "tries"),
    [
        (Answer(b"no", 500), "fetch-server-error", 5),
        (Answer(b"no", 429), "fetch-busy", 5),
        (Answer(b"no", 429, headers={"Retry-After": "3600"}), "fetch-busy", 1),
        (Answer(WHOLE, cut=100), "fetch-cut-off", 5),
        (Answer(b"{"), "fetch-cut-off", 5),
        (Answer(b""), "fetch-empty", 5),
        (Answer(b"no", 404), "fetch-not-found", 1),
        (Answer(b"no", 410), "fetch-not-found", 1),
        (Answer(b"no", 403), "fetch-not-allowed", 1),
        (Answer(b"no", 400), "fetch-request-refused", 1),
        (Answer(b"<!doctype html><p>Feil", media="text/html"), "fetch-not-expected", 1),
        (Answer(b"\xef\xbb\xbf <html>Feil</html>", media=None), "fetch-not-expected", 1),
        (Answer(b"", 302, headers={"Location": "http://localhost:9/it"}), "fetch-redirected", 1),
        (Answer(b"", 302, headers={"Location": "https://example.org/"}), "fetch-redirected", 1),
        (Answer(b"", 302, headers={"Location": "/it"}), "fetch-request-refused", 4),
    ],
)
def test_a_lasting_fault_is_told_and_nothing_is_kept(service, client, answer, key, tries):
    service.scripts["/it"] = [answer]
    finding = refused(client, ask(service.url))
    assert finding.key == key
    assert len(service.asked) == tries
    assert not (client.folder / "it.json").exists()


def test_a_long_wait_is_left_to_the_planner(service, client, watch):
    service.scripts["/it"] = [Answer(b"no", 429, headers={"Retry-After": "3600"})]
    assert "60" in refused(client, ask(service.url)).action("nb")
    assert watch.slept == []


def test_a_silent_service_is_not_waited_for(service, tmp_path, watch):
    service.scripts["/it"] = [Answer(silent=True)]
    with Client(tmp_path, Patience(waits=(1.0,), read_seconds=0.1), watch.clock) as client:
        assert refused(client, ask(service.url)).key == "fetch-timeout"
    assert watch.slept == [1]


def test_nobody_there(client, watch):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
    assert refused(client, ask(url)).key == "fetch-unreachable"
    assert watch.slept == [1, 2, 4, 8]


def test_a_redirect_within_the_host_is_followed(service, client):
    service.scripts["/it"] = [Answer(b"", 307, headers={"Location": "/there"})]
    service.scripts["/there"] = [says({"a": 2})]
    assert client.get(ask(service.url)).read_bytes() == b'{"a": 2}'


def test_an_answer_without_end_is_stopped(service, tmp_path, watch):
    service.scripts["/it"] = [Answer(WHOLE)]
    with Client(tmp_path, Patience(largest_bytes=1000), watch.clock) as client:
        assert refused(client, ask(service.url)).key == "fetch-too-large"


def ranged(whole, tag):
    """A service that breaks off once, and then sends what is asked for."""
    first = [True]

    def answer(asked: Asked) -> Answer:
        if first.pop() if first else False:
            return Answer(whole, headers=TAG, cut=len(whole) // 2)
        start = int(asked.headers.get("Range", "bytes=0-")[6:-1])
        if not start or asked.headers.get("If-Range") != tag:
            return Answer(whole, headers={"ETag": tag})
        described = f"bytes {start}-{len(whole) - 1}/{len(whole)}"
        return Answer(whole[start:], 206, headers={"ETag": tag, "Content-Range": described})

    return answer


def test_a_broken_download_is_continued(service, client):
    service.scripts["/it"] = ranged(WHOLE, '"one"')
    assert client.get(ask(service.url)).read_bytes() == WHOLE
    first, second = service.asked
    assert "Range" not in first.headers
    assert int(second.headers["Range"][6:-1]) > 0
    assert second.headers["If-Range"] == '"one"'


def test_another_version_is_begun_anew(service, client):
    service.scripts["/it"] = ranged(WHOLE.replace(b"x", b"y"), '"two"')
    assert client.get(ask(service.url)).read_bytes() == WHOLE.replace(b"x", b"y")


def test_a_later_run_continues_what_an_earlier_began(service, tmp_path, watch):
    service.scripts["/it"] = [Answer(WHOLE, headers=TAG, cut=len(WHOLE) // 2)]
    with Client(tmp_path / "x", Patience(waits=()), watch.clock) as client:
        refused(client, ask(service.url))
    service.scripts["/it"] = ranged(WHOLE, '"one"')
    service.answer(Asked("GET", "/it", {}, {}, b""))
    with Client(tmp_path / "x", Patience(waits=()), watch.clock) as client:
        assert client.get(ask(service.url)).read_bytes() == WHOLE
    assert "Range" in service.asked[-1].headers


@pytest.mark.parametrize("described", ["bytes 5-9/10", "", "bytes 100000-/9"])
def test_a_rest_that_does_not_fit_is_thrown_away(service, client, described):
    rest = Answer(WHOLE[9:], 206, headers={"Content-Range": described})
    broken = Answer(WHOLE, headers=TAG, cut=len(WHOLE) // 2)
    service.scripts["/it"] = [broken, rest, Answer(WHOLE)]
    assert client.get(ask(service.url)).read_bytes() == WHOLE
    assert len(service.asked) == 3


def test_a_weak_version_is_never_continued(service, client):
    broken = Answer(WHOLE, headers={"ETag": 'W/"one"'}, cut=len(WHOLE) // 2)
    service.scripts["/it"] = [broken, Answer(WHOLE)]
    client.get(ask(service.url))
    assert "Range" not in service.asked[1].headers


def test_a_range_past_the_end_begins_anew(service, client):
    broken = Answer(WHOLE, headers=TAG, cut=len(WHOLE) // 2)
    service.scripts["/it"] = [broken, Answer(b"", 416), Answer(WHOLE)]
    assert client.get(ask(service.url)).read_bytes() == WHOLE
    assert "Range" not in service.asked[2].headers


def test_a_csv_that_stops_in_a_line_is_asked_for_again(service, client):
    service.scripts["/it"] = [Answer(b"a;b\n1;", media="text/csv"), Answer(b"a;b\n1;2\n", media="")]
    assert client.get(ask(service.url, "csv")).read_bytes() == b"a;b\n1;2\n"


def test_dates_of_the_future_and_the_past():
    from analysis.fetching.waiting import before_next, retry_after

    now = dt.datetime(2026, 11, 21, 12, tzinfo=dt.UTC)
    assert retry_after("Sat, 21 Nov 2026 11:00:00 GMT", now) == 0
    assert retry_after(None, now) is None
    assert retry_after("²", now) is None
    assert before_next(Patience(waits=(1.0,)), 2, None) is None


# --- what stands between here and the publisher


def test_a_service_that_falls_silent_in_the_middle_is_continued(service, tmp_path, watch):
    hangs = Answer(WHOLE, headers=TAG, cut=100_000, hangs=True)
    rest = ranged(WHOLE, '"one"')
    rest(Asked("GET", "/it", {}, {}, b""))  # its first, broken answer
    answers = [hangs]
    service.scripts["/it"] = lambda asked: answers.pop() if answers else rest(asked)
    with Client(tmp_path, Patience(waits=(1.0,), read_seconds=0.2), watch.clock) as client:
        assert client.get(ask(service.url)).read_bytes() == WHOLE
    assert "Range" in service.asked[1].headers
    assert watch.slept == [1]


def test_packed_answers_are_unpacked_and_never_continued(service, client):
    packed = gzip.compress(WHOLE)
    head = {"Content-Encoding": "gzip", **TAG}
    broken = Answer(packed, headers=head, cut=len(packed) // 2)
    service.scripts["/it"] = [broken, Answer(packed, headers=head)]
    assert client.get(ask(service.url)).read_bytes() == WHOLE
    assert "Range" not in service.asked[1].headers


@pytest.mark.parametrize(
    "packed",
    [gzip.compress(WHOLE, mtime=0)[:50], b"not packed at all"],
    ids=["cut off", "not packed"],
)
def test_a_broken_pack_is_asked_for_again(service, client, packed):
    head = {"Content-Encoding": "gzip"}
    service.scripts["/it"] = [Answer(packed, headers=head), Answer(WHOLE)]
    assert client.get(ask(service.url)).read_bytes() == WHOLE


def test_pieces_without_a_length_must_come_to_their_end(service, client):
    service.scripts["/it"] = [
        Answer(WHOLE, chunked=True, cut=len(WHOLE) // 2),
        Answer(WHOLE, chunked=True),
    ]
    assert client.get(ask(service.url)).read_bytes() == WHOLE
    assert len(service.asked) == 2


@pytest.mark.parametrize(
    "page",
    [
        b"<html><head><title>Logg inn</title></head></html>\n",
        b"\r\n\r\n<!DOCTYPE html>\n<p>Nettsiden er sperret</p>\n",
        b'<?xml version="1.0"?><error/>\n',
    ],
)
@pytest.mark.parametrize("kind", ["json", "csv"])
@pytest.mark.parametrize(
    "media", ["text/html; charset=utf-8", "application/json", "text/csv", None]
)
def test_a_page_of_a_proxy_is_never_taken_for_figures(service, client, page, kind, media):
    service.scripts["/it"] = [Answer(page, media=media)]
    assert refused(client, ask(service.url, kind)).key == "fetch-not-expected"
    assert len(service.asked) == 1
    assert not list(client.folder.glob("it*"))


def test_a_rest_of_another_version_is_not_sewn_on(service, client):
    """Some caches heed `Range` and not `If-Range`: the mark of the rest gives them away."""
    other = WHOLE.replace(b"x", b"y")

    def answer(asked: Asked) -> Answer:
        if len(service.asked) == 1:
            return Answer(WHOLE, headers=TAG, cut=len(WHOLE) // 2)
        start = int(asked.headers.get("Range", "bytes=0-")[6:-1])
        if not start:
            return Answer(other, headers={"ETag": '"two"'})
        described = f"bytes {start}-{len(other) - 1}/{len(other)}"
        return Answer(other[start:], 206, headers={"ETag": '"two"', "Content-Range": described})

    service.scripts["/it"] = answer
    assert client.get(ask(service.url)).read_bytes() == other
    assert len(service.asked) == 3


def test_a_date_that_may_still_change_is_no_version():
    now = "Sat, 21 Nov 2026 12:00:00 GMT"
    answer = httpx.Response(200, headers={"Last-Modified": now, "Date": now})
    assert partial._marker(answer) == ""


def test_an_older_date_is_a_version(service, client):
    then = {"Last-Modified": "Fri, 20 Nov 2020 12:00:00 GMT"}
    service.scripts["/it"] = [Answer(WHOLE, headers=then, cut=len(WHOLE) // 2), Answer(WHOLE)]
    client.get(ask(service.url))
    assert service.asked[1].headers["If-Range"] == then["Last-Modified"]


@pytest.mark.parametrize("spoilt", [b"", b'{"a": ', b"<html>"])
def test_what_was_spoilt_where_it_is_kept_is_asked_for_again(service, client, spoilt):
    service.scripts["/it"] = [says({"a": 1})]
    client.get(ask(service.url)).write_bytes(spoilt)
    assert client.get(ask(service.url)).read_bytes() == b'{"a": 1}'
    assert len(service.asked) == 2
    assert client.answers == [client.folder / "it.json"]


def test_a_machine_that_finds_no_names_says_so(client, watch, monkeypatch):
    def offline(*_, **__):
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", offline)
    assert refused(client, ask("https://data.example.org")).key == "fetch-unreachable"


def test_a_certificate_that_nobody_knows_is_told_at_once(client, watch, monkeypatch):
    def unknown(*_, **__):
        raise httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] self-signed certificate")

    monkeypatch.setattr(client._http, "send", unknown)
    assert refused(client, ask("https://data.example.org")).key == "fetch-certificate"
    assert watch.slept == []
