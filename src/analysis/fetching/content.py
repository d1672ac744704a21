"""Whether what came is of the kind that was asked for, and whole."""

from __future__ import annotations

import json
from typing import Literal

from analysis.fetching.trouble import TroubleError

Kind = Literal["json", "csv"]

MEDIA: dict[Kind, str] = {"json": "application/json", "csv": "text/csv"}
"""What is asked for."""
_OTHER = ("text/html", "application/xhtml", "application/pdf", "image/", "video/", "audio/")
"""What is surely something else. Services name CSV and JSON in many ways: the content decides."""


def check_media(kind: Kind, header: str | None) -> None:
    """Refuse an answer that says it is something else, before it is read.

    Raises:
        TroubleError: the answer says it is, for example, a web page.
    """
    if (header or "").strip().lower().startswith(_OTHER):
        raise TroubleError("fetch-not-expected", again=False, said={"kind": kind})


def check(kind: Kind, content: bytes) -> None:
    """Refuse an answer that is something else than it says, or that stops in the middle.

    Raises:
        TroubleError: it is a web page, which stays one; or it is cut off, and may come whole.
    """
    if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        raise TroubleError("fetch-not-expected", again=False, said={"kind": kind})
    if not content.strip():
        raise TroubleError("fetch-empty")
    if kind == "csv" and not content.endswith(b"\n"):
        raise TroubleError("fetch-cut-off")
    if kind == "json":
        try:
            json.loads(content)
        except ValueError:
            raise TroubleError("fetch-cut-off") from None
