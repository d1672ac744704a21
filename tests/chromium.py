"""A Chromium of the machine, with the network off, that remembers all a page asks for and says."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUIET = [
    "--no-sandbox",  # as root, which a CI machine often is, Chromium does not start otherwise
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
DRAWN = """() => document.readyState === "complete"
    && [...document.querySelectorAll(".plot")].every(plot => plot.querySelector(".main-svg"))"""
MILLISECONDS = 30_000


@dataclass
class Visit:
    """One opened page: what it asked for outside the folder, and what it said in the console."""

    page: Page
    requests: list[str] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)

    def listen(self) -> None:
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("requestfailed", lambda request: self.messages.append(f"lost {request.url}"))
        self.page.on("pageerror", lambda error: self.messages.append(str(error)))
        self.page.on(
            "console",
            lambda message: (
                self.messages.append(message.text) if message.type in {"error", "warning"} else None
            ),
        )

    @property
    def requests_outside(self) -> list[str]:
        return [url for url in self.requests if not url.startswith(("file:", "data:", "blob:"))]


Open = Callable[..., Visit]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, started once per worker."""
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        message = "no Chromium on this machine: the published pages are not tried"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Open]:
    """Open a file as a reader does, without a network, and wait until its figures are drawn."""
    contexts = []

    def open_file(path: Path, width: int = 1400, height: int = 1000) -> Visit:
        context = browser.new_context(
            offline=True, viewport={"width": width, "height": height}, locale="nb-NO"
        )
        contexts.append(context)
        visit = Visit(context.new_page())
        visit.listen()
        visit.page.goto(path.as_uri())
        visit.page.wait_for_function(DRAWN, timeout=MILLISECONDS)
        return visit

    yield open_file
    for context in contexts:
        context.close()
