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

    @property
    def requests_outside(self) -> list[str]:
        return [url for url in self.requests if not url.startswith(("file:", "data:", "blob:"))]


class Tab:
    """Where pages are opened, one after the other: a browser that has just read plotly.js and
    compiled it opens the next page in half the time."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.visit = Visit(page)
        page.on("request", lambda request: self.visit.requests.append(request.url))
        page.on("requestfailed", lambda lost: self.visit.messages.append(f"lost {lost.url}"))
        page.on("pageerror", lambda error: self.visit.messages.append(str(error)))
        page.on(
            "console",
            lambda message: (
                self.visit.messages.append(message.text)
                if message.type in {"error", "warning"}
                else None
            ),
        )

    def open(self, path: Path, width: int, height: int) -> Visit:
        self.page.goto("about:blank")  # what the page before has to say, it has said now
        self.visit = Visit(self.page)
        self.page.set_viewport_size({"width": width, "height": height})
        self.page.goto(path.as_uri())
        self.page.wait_for_function(DRAWN, timeout=MILLISECONDS)
        return self.visit

    def leave(self) -> None:
        """Be as before the first page."""
        self.page.emulate_media(media="null")
        self.page.mouse.move(0, 0)


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


@pytest.fixture(scope="session")
def tab(browser: Browser) -> Iterator[Tab]:
    """A tab without a network, one per worker."""
    context = browser.new_context(offline=True, locale="nb-NO")
    yield Tab(context.new_page())
    context.close()


@pytest.fixture
def open_page(tab: Tab) -> Iterator[Open]:
    """Open a file as a reader does, without a network, and wait until its figures are drawn.

    A test has one page at a time: the next one takes its place.
    """

    def open_file(path: Path, width: int = 1400, height: int = 1000) -> Visit:
        return tab.open(path, width, height)

    yield open_file
    tab.leave()
