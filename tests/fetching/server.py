"""A publisher's service on this machine: answers as it is told, also badly, and remembers."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit


@dataclass
class Asked:
    """A request as it came."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes


@dataclass
class Answer:
    """What the service says."""

    body: bytes = b""
    status: int = 200
    media: str | None = "application/json"
    headers: dict[str, str] = field(default_factory=dict)
    cut: int | None = None
    """Send only so many bytes, though the length promises all."""
    silent: bool = False
    """Say nothing at all until the test is over."""
    hangs: bool = False
    """Fall silent after `cut` bytes, with the line open, until the test is over."""
    chunked: bool = False
    """Send pieces without saying how long the whole is."""

    @property
    def sent(self) -> bytes:
        """What goes over the line."""
        part = self.body[: self.cut]
        if not self.chunked:
            return part
        return b"%x\r\n%s\r\n" % (len(part), part) + (b"" if self.cut else b"0\r\n\r\n")


def says(value: Any) -> Answer:
    return Answer(json.dumps(value, ensure_ascii=False).encode())


Script = list[Answer] | Callable[[Asked], Answer]


class Quiet(ThreadingHTTPServer):
    """A server that takes it calmly when the other side hangs up."""

    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class Service:
    """Answers each path after its script; the last answer is repeated."""

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self.scripts: dict[str, Script] = {}
        self.over = threading.Event()
        self.heard = threading.Event()
        """Somebody has asked."""
        self._server = Quiet(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True
        )

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Service:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """Stop listening; a second time does nothing."""
        if self.over.is_set():
            return
        self.over.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def answer(self, asked: Asked) -> Answer:
        script = self.scripts.get(asked.path, [Answer(b"{}", 404)])
        if callable(script):
            return script(asked)
        return script.pop(0) if len(script) > 1 else script[0]

    def _handler(service) -> type[BaseHTTPRequestHandler]:  # noqa: N805
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True  # head and body are two writes; none waits for the other

            def do_GET(self) -> None:
                parts = urlsplit(self.path)
                query = {key: values[0] for key, values in parse_qs(parts.query).items()}
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                asked = Asked(self.command, parts.path, query, dict(self.headers), body)
                service.asked.append(asked)
                service.heard.set()
                self.say(service.answer(asked))

            do_POST = do_GET  # noqa: N815

            def say(self, answer: Answer) -> None:
                if answer.silent:
                    service.over.wait()
                    self.close_connection = True
                    return
                self.send_response(answer.status)
                if answer.media:
                    self.send_header("Content-Type", answer.media)
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                if answer.chunked:
                    self.send_header("Transfer-Encoding", "chunked")
                else:
                    self.send_header("Content-Length", str(len(answer.body)))
                self.end_headers()
                self.wfile.write(answer.sent)
                if answer.hangs:
                    service.over.wait()
                self.close_connection = self.close_connection or answer.cut is not None

            def log_message(self, *_: object) -> None:
                """Say nothing in the test's output."""

        return Handler
