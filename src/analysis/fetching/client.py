"""Asking a publisher's service for a file: politely, patiently, and never half.

A service is asked again after a time-out, a broken connection, a server error or «too many
requests», after waits that are known beforehand or longer ones that it asks for. A redirect to
another host is refused. What came before a break is kept and continued where the service allows.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import importlib.metadata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx

from analysis.fetching import content, services, trouble
from analysis.fetching.clock import Clock
from analysis.fetching.content import Kind
from analysis.fetching.partial import Partial
from analysis.fetching.services import Address
from analysis.fetching.trouble import TroubleError
from analysis.fetching.waiting import Patience, before_next

MOST_REDIRECTS = 3


@dataclass(frozen=True)
class Ask:
    """One file to ask for."""

    address: Address
    name: str
    """What the file is called in the folder of this fetch."""
    kind: Kind
    query: Mapping[str, str] = field(default_factory=dict)
    body: Mapping[str, Any] | None = None
    """A question to post, where the service takes questions so."""


class Client:
    """Asks for files and keeps them in a folder. Used as `with Client(folder) as client`."""

    def __init__(
        self, folder: Path, patience: Patience | None = None, clock: Clock | None = None
    ) -> None:
        """Make ready; nothing is asked for yet.

        Args:
            folder: where files are kept, the ones on their way too.
            patience: tries and times.
            clock: the time, and waiting.
        """
        self.folder = folder
        self.answers: list[Path] = []
        """What came, each answer once, in the order it was asked for."""
        self.clock = clock or Clock()
        self._patience = patience or Patience()
        trusted = httpx.create_ssl_context()
        trusted.load_default_certs()  # those of the county's own network stand in the system
        self._http = httpx.Client(
            headers={
                "User-Agent": user_agent(),
                "Accept-Encoding": "identity",  # lengths and ranges are those of the file itself
                "Accept-Language": "nb, nn, no",
            },
            timeout=httpx.Timeout(
                self._patience.read_seconds, connect=self._patience.connect_seconds
            ),
            follow_redirects=False,
            verify=trusted,
        )

    def __enter__(self) -> Self:
        """Make the folder."""
        self.folder.mkdir(parents=True, exist_ok=True)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Hang up."""
        self._http.close()

    def get(self, ask: Ask) -> Path:
        """A file, whole and of the kind asked for; one that came earlier is not asked for again.

        Raises:
            WorkbookError: it cannot be had; with the reason and what to do.
        """
        partial = Partial(self.folder, ask.name)
        url = str(httpx.URL(ask.address.url, params=dict(ask.query) or None))
        tried = 0
        while not _there(ask, partial):
            try:
                self._try(ask, url, partial)
            except TroubleError as problem:
                tried += 1
                self._wait(problem, tried, url)
        if partial.whole not in self.answers:
            self.answers.append(partial.whole)
        return partial.whole

    def _wait(self, problem: TroubleError, tried: int, url: str) -> None:
        wait = before_next(self._patience, tried, problem.asked) if problem.again else None
        if wait is None:
            problem.give_up(url)
        self.clock.sleep(wait)

    def _try(self, ask: Ask, url: str, partial: Partial) -> None:
        try:
            with self._answer(ask, url, partial) as answer:
                self._receive(ask, url, answer, partial)
        except httpx.HTTPError as problem:
            raise trouble.of_transport(problem) from None
        try:
            content.check(ask.kind, partial.part.read_bytes())
        except TroubleError:
            partial.drop()
            raise
        partial.finish()

    @contextlib.contextmanager
    def _answer(self, ask: Ask, url: str, partial: Partial) -> Iterator[httpx.Response]:
        """The answer to a question, after redirects within the host."""
        headers = {"Accept": f"{content.MEDIA[ask.kind]}, */*;q=0.1"}
        if ask.body is None:
            request = self._http.build_request(
                "GET", url, headers=headers | partial.resume_headers(url)
            )
        else:
            request = self._http.build_request("POST", url, headers=headers, json=ask.body)
        answer = self._followed(self._http.send(request, stream=True), url)
        with contextlib.closing(answer):
            yield answer

    def _followed(self, answer: httpx.Response, url: str) -> httpx.Response:
        """The answer that redirects within the host lead to."""
        for _ in range(MOST_REDIRECTS):
            if answer.next_request is None:
                break
            answer.close()
            answer = self._http.send(_allowed(answer, url), stream=True)
        return answer

    def _receive(self, ask: Ask, url: str, answer: httpx.Response, partial: Partial) -> None:
        """Write an answer to the folder."""
        problem = trouble.of_status(answer, self.clock.now())
        if answer.status_code == httpx.codes.REQUESTED_RANGE_NOT_SATISFIABLE:
            partial.drop()
        if problem is not None:
            raise problem
        content.check_media(ask.kind, answer.headers.get("Content-Type"))
        if not partial.begin(answer, url):
            raise TroubleError("fetch-cut-off")
        deadline = self.clock.now() + dt.timedelta(seconds=self._patience.answer_seconds)
        with partial.part.open("ab") as file:
            for chunk in answer.iter_bytes():  # as it comes: a break loses nothing
                file.write(chunk)
                self._mind(file.tell(), deadline)
        _check_length(answer, partial)

    def _mind(self, size: int, deadline: dt.datetime) -> None:
        if size > self._patience.largest_bytes:
            raise TroubleError("fetch-too-large", again=False)
        if self.clock.now() > deadline:
            raise TroubleError("fetch-timeout", again=False)


def user_agent() -> str:
    """Who asks: the project and its version."""
    return f"sektorplan/{importlib.metadata.version('sektorplan')} httpx/{httpx.__version__}"


def _there(ask: Ask, partial: Partial) -> bool:
    """Whether the file has come; one that was spoilt where it is kept is dropped."""
    if not partial.whole.exists():
        return False
    try:
        content.check(ask.kind, partial.whole.read_bytes())
    except TroubleError:
        partial.whole.unlink()
        return False
    return True


def _allowed(answer: httpx.Response, url: str) -> httpx.Request:
    """The request that a redirect leads to, if it may be followed."""
    following = answer.next_request
    if following is None or not services.same_place(url, str(following.url)):
        other = following.url.host if following is not None else ""
        raise TroubleError("fetch-redirected", again=False, said={"other": other})
    return following


def _check_length(answer: httpx.Response, partial: Partial) -> None:
    """A continued file must be as long as the service said that the whole is."""
    total = answer.headers.get("Content-Range", "").rpartition("/")[2]
    if total.isdigit() and int(total) != partial.size():
        partial.drop()
        raise TroubleError("fetch-cut-off")
