"""What can go wrong between here and a service, and whether asking again can help."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NoReturn

import httpx

from analysis.errors import Argument, Where, fail
from analysis.fetching.waiting import retry_after

_BUSY = {httpx.codes.TOO_MANY_REQUESTS, httpx.codes.SERVICE_UNAVAILABLE}
_NOT_ALLOWED = {httpx.codes.UNAUTHORIZED, httpx.codes.FORBIDDEN}
_GONE = {httpx.codes.NOT_FOUND, httpx.codes.GONE}


@dataclass(eq=False)
class TroubleError(Exception):
    """One try failed."""

    key: str
    """Of the finding that tells the planner, should this have been the last try."""
    again: bool = True
    """Whether another try can help."""
    asked: float | None = None
    """Seconds that the service asks us to wait."""
    said: Mapping[str, Argument] = field(default_factory=dict)
    """What the finding's text needs."""

    def give_up(self, url: str) -> NoReturn:
        """Tell the planner.

        Raises:
            WorkbookError: always.
        """
        where = httpx.URL(url)
        place = f"{where.host}:{where.port}" if where.port else where.host
        fail(self.key, Where(), host=place, url=url, **self.said)


def of_transport(problem: httpx.HTTPError) -> TroubleError:
    """What a failure below the answer means."""
    if isinstance(problem, httpx.TimeoutException):
        return TroubleError("fetch-timeout")
    if isinstance(problem, httpx.ReadError | httpx.RemoteProtocolError | httpx.DecodingError):
        return TroubleError("fetch-cut-off")
    if "CERTIFICATE_VERIFY_FAILED" in str(problem):
        return TroubleError("fetch-certificate", again=False)
    return TroubleError("fetch-unreachable")


def of_status(answer: httpx.Response, now: dt.datetime) -> TroubleError | None:
    """What the status of an answer means; None: all is well."""
    status = answer.status_code
    if answer.is_success:
        return None
    if status in _BUSY:
        asked = retry_after(answer.headers.get("Retry-After"), now)
        minutes = max(1, round((asked or 0.0) / 60))
        return TroubleError("fetch-busy", asked=asked, said={"minutes": minutes})
    if status == httpx.codes.REQUESTED_RANGE_NOT_SATISFIABLE:
        return TroubleError("fetch-cut-off")
    if status in _GONE:
        return TroubleError("fetch-not-found", again=False)
    if status in _NOT_ALLOWED:
        return TroubleError("fetch-not-allowed", again=False, said={"status": str(status)})
    again = answer.is_server_error or status == httpx.codes.REQUEST_TIMEOUT
    key = "fetch-server-error" if again else "fetch-request-refused"
    return TroubleError(key, again=again, said={"status": str(status)})
