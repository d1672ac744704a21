"""A file that is on its way: what has come so far, and which version of it that was.

What came is in `<name>.part`; beside it `<name>.part.json` says from where and of which version.
Only a version that the service can tell from another (a strong ETag, or a date) is ever continued.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

import httpx


@dataclass(frozen=True)
class Version:
    """The version of an answer, as the service marks it."""

    url: str
    marker: str
    """For `If-Range`: the strong ETag, else the date of the last change."""


class Partial:
    """A file in the folder of what is being fetched."""

    def __init__(self, folder: Path, name: str) -> None:
        """Name the file; nothing is read or written yet."""
        self.whole = folder / name
        self.part = folder / f"{name}.part"
        self._note = folder / f"{name}.part.json"

    def resume_headers(self, url: str) -> dict[str, str]:
        """What to ask for so that only the rest is sent; empty: ask for all of it."""
        version = self._version()
        if version is None or version.url != url or not self.size():
            return {}
        return {"Range": f"bytes={self.size()}-", "If-Range": version.marker}

    def begin(self, answer: httpx.Response, url: str) -> bool:
        """Make ready for an answer; whether it continues what there is.

        An answer that does not continue exactly where the file ends starts it anew.
        """
        start = f"bytes {self.size()}-"
        if answer.status_code == httpx.codes.PARTIAL_CONTENT:
            described = answer.headers.get("Content-Range", "")
            if self.size() and described.startswith(start) and self._same_version(answer):
                return True
            self.drop()
            return False
        self.drop()
        marker = _marker(answer)
        if marker:
            self._note.write_text(json.dumps(asdict(Version(url, marker))), encoding="utf-8")
        return True

    def size(self) -> int:
        """The bytes that have come so far."""
        return self.part.stat().st_size if self.part.exists() else 0

    def finish(self) -> Path:
        """All of it has come: give it its name."""
        with self.part.open("rb+") as file:
            os.fsync(file.fileno())
        self.part.replace(self.whole)
        self._note.unlink(missing_ok=True)
        return self.whole

    def drop(self) -> None:
        """Forget what has come."""
        for path in (self.part, self._note):
            path.unlink(missing_ok=True)

    def _same_version(self, answer: httpx.Response) -> bool:
        """Whether a rest belongs to what there is: some caches send one of another version."""
        known = self._version()
        marks = {answer.headers.get(name) for name in ("ETag", "Last-Modified")} - {None}
        return known is not None and (not marks or known.marker in marks)

    def _version(self) -> Version | None:
        try:
            noted = json.loads(self._note.read_text(encoding="utf-8"))
            return Version(str(noted["url"]), str(noted["marker"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None


def _marker(answer: httpx.Response) -> str:
    """What `If-Range` may hold: a weak ETag is no promise of the same bytes (RFC 9110 13.1.5)."""
    if answer.headers.get("Content-Encoding", "identity") != "identity":
        return ""  # its ranges are those of the packed bytes
    tag = str(answer.headers.get("ETag", ""))
    if tag and not tag.startswith("W/"):
        return tag
    changed = str(answer.headers.get("Last-Modified", ""))
    return changed if changed != answer.headers.get("Date") else ""  # may change again within it
