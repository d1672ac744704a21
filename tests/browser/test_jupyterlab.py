"""The notebooks as an analyst meets them: in JupyterLab, in a real browser."""

from __future__ import annotations

import os
import re
import shutil
import statistics
import subprocess
import sys
import threading
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from analysis import paths

ROOT = Path(__file__).resolve().parents[2]
MILLISECONDS_PER_CHANGE = 200
WINDOW = {"width": 1440, "height": 1000}
TO_START = 60_000
TO_REACT = 10_000
ADDRESS = re.compile(r"(http://127\.0\.0\.1:\d+)/lab")
SILENT = '{"fetchNews": "false", "checkForUpdates": false, "doNotDisturbMode": true}'
# JupyterLab's own: it asks for language servers whether there are any or not.
NOT_OURS = re.compile(r"/lsp/|/static/lab/")

# Notes for each part of the workbench how long after the last key it changed.
WATCH = """() => {
    window.seen = {};
    const note = (name) => () => { window.seen[name] = performance.now() - window.pressed; };
    const parts = { map: "svg[role=img]", table: "table:has(tr[data-code])", steps: ".waterfall" };
    for (const [name, selector] of Object.entries(parts)) {
        const frame = document.querySelector(`.explore ${selector}`).closest(".jupyter-widgets");
        const all = { subtree: true, childList: true, attributes: true, characterData: true };
        new MutationObserver(note(name)).observe(frame, all);
    }
    document.addEventListener("keydown", () => {
        window.seen = {};
        window.pressed = performance.now();
    }, true);
}"""
CUT_OFF = """() => [...document.querySelectorAll(".explore .widget-label, .explore button")]
    .filter((element) => element.scrollWidth > element.clientWidth + 1)
    .map((element) => element.textContent)"""
OVERLAPPING = """() => {
    const columns = [...document.querySelectorAll(".explore > .widget-gridbox > .widget-vbox")];
    const boxes = columns.map((column) => column.getBoundingClientRect());
    return boxes.some((one, place) => boxes.slice(place + 1).some((other) =>
        Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
        Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1));
}"""


@dataclass
class Lab:
    """A running JupyterLab: its address, and the workbook's folder it works in."""

    address: str
    root: Path


@dataclass
class Opened:
    """A notebook that was opened and run, and what went wrong in the console."""

    page: Page
    wrong: list[str] = field(default_factory=list)

    def listen(self, address: str) -> None:
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.page.on(
            "console",
            lambda message: (
                self.wrong.append(message.text)
                if message.type == "error" and not NOT_OURS.search(message.location["url"])
                else None
            ),
        )
        self.page.on(
            "request",
            lambda request: (
                None
                if request.url.startswith(
                    (address, "data:", "blob:", address.replace("http", "ws"))
                )
                else self.wrong.append(f"asked for {request.url}")
            ),
        )


@pytest.fixture(scope="module")
def lab(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """JupyterLab without any setting of this machine's user, on a copy of the notebooks."""
    folder = tmp_path_factory.mktemp("lab")
    root = folder / "workbook"
    shutil.copytree(ROOT / "notebooks", root / "notebooks")
    shutil.copytree(paths.raw(), root / "data" / "raw")
    settings = folder / "settings" / "@jupyterlab" / "apputils-extension"
    settings.mkdir(parents=True)
    (settings / "notification.jupyterlab-settings").write_text(SILENT, encoding="utf-8")
    places = {
        name: str(folder / name.lower())
        for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")
    }
    places["JUPYTERLAB_SETTINGS_DIR"] = str(folder / "settings")
    places["JUPYTERLAB_WORKSPACES_DIR"] = str(folder / "workspaces")
    command = [
        *(sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root"),
        *("--ip=127.0.0.1", "--port=0", "--IdentityProvider.token="),
        f"--ServerApp.root_dir={root / 'notebooks'}",
    ]
    own = {"JUPYTER_NO_CONFIG": "1", "SEKTORPLAN_ROOT": str(root)}
    with subprocess.Popen(
        command,
        env={**os.environ, **places, **own},
        cwd=root,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        try:
            address = address_of(process)
            # Read on, so that the server never waits for somebody to listen.
            listener = threading.Thread(target=process.stderr.read, daemon=True)
            listener.start()
            yield Lab(address, root)
        finally:
            process.terminate()
        listener.join(30)


def address_of(process: subprocess.Popen[str]) -> str:
    """Read what the server says until it says where it is."""
    said = []
    for line in process.stderr or ():
        said.append(line)
        found = ADDRESS.search(line)
        if found:
            return found[1]
    pytest.fail(f"JupyterLab did not start:\n{''.join(said)}")


@pytest.fixture(scope="module")
def run(browser: Browser, lab: Lab):
    """Open a notebook and run all its cells, as a click in the menu does."""
    contexts = []

    def opened(notebook: str) -> Opened:
        context = browser.new_context(viewport=WINDOW, locale="nb-NO")
        contexts.append(context)
        found = Opened(context.new_page())
        found.listen(lab.address)
        page = found.page
        page.set_default_timeout(TO_REACT)
        page.goto(f"{lab.address}/lab/tree/{notebook}?reset")
        page.get_by_text(re.compile(r"Python 3 .*\| Idle")).wait_for(timeout=TO_START)
        page.locator(".lm-MenuBar-itemLabel", has_text=re.compile("^Run$")).click()
        page.locator(".lm-Menu-itemLabel", has_text=re.compile("^Run All Cells$")).click()
        return found

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture(scope="module")
def running(run) -> Opened:
    """The workbench, opened once."""
    found = run("explore.ipynb")
    found.page.locator(".explore tr.chosen").wait_for(timeout=TO_START)
    return found


@pytest.fixture
def explore(running: Opened) -> Opened:
    """The workbench where it opens: no slider moved, nothing pinned."""
    running.page.set_viewport_size(WINDOW)
    running.page.get_by_role("button", name="Løsne begge").click()
    running.page.get_by_role("button", name="Tilbake til planens innstillinger").click()
    expect(running.page.locator(".explore .large")).to_have_text(
        "619 personer til 31 av 38 kommuner"
    )
    expect(running.page.get_by_text("Samme fordeling som planens")).to_be_visible()
    return running


def slider(page: Page, label: str):
    return page.locator(".widget-slider", has_text=label).locator(".noUi-handle")


def numbers(page: Page) -> list[str]:
    return page.locator(".explore td.result").all_text_contents()


def test_map_table_and_explanation_follow_a_slider_at_once(explore: Opened) -> None:
    page = explore.page
    before = numbers(page), page.locator(".explore svg text").all_text_contents()
    steps = page.locator(".explore .waterfall").inner_text()
    page.evaluate(WATCH)
    slider(page, "Innbyggertall").focus()
    taken = []
    for _ in range(12):
        page.keyboard.press("ArrowRight")
        page.wait_for_function("window.seen.table && window.seen.steps")
        taken.append(page.evaluate("Math.max(...Object.values(window.seen))"))
    assert statistics.median(taken) < MILLISECONDS_PER_CHANGE, taken
    assert numbers(page) != before[0]
    assert page.locator(".explore svg text").all_text_contents() != before[1]
    assert page.locator(".explore .waterfall").inner_text() != steps
    assert explore.wrong == []


def test_the_numbers_of_map_and_table_are_the_same(explore: Opened) -> None:
    page = explore.page
    slider(page, "Arbeidsmarked").press("ArrowRight")
    expect(page.get_by_text("plassert annerledes")).to_be_visible()
    on_map = sorted(page.locator(".explore svg text").all_text_contents())
    assert on_map == sorted(numbers(page)[:-1])  # the last one is the sum
    assert sum(map(int, on_map)) == 619


def test_a_click_on_the_map_explains_a_municipality(explore: Opened) -> None:
    page = explore.page
    page.locator('.explore tr[data-code="5014"]').first.click()
    expect(page.locator(".explore h3", has_text="Frøya")).to_be_visible()
    expect(page.locator('.explore path[data-code="5014"]')).to_have_class("chosen")
    # The number lies well inside the municipality, and lets the click through to it.
    page.locator('.explore text[data-key="5001"]').click(force=True)
    expect(page.locator(".explore h3", has_text="Trondheim")).to_be_visible()


def test_two_settings_are_pinned_side_by_side(explore: Opened) -> None:
    page = explore.page
    page.get_by_role("button", name="Fest som A").click()
    total = page.locator(".explore input[type=number]")
    total.fill("700")
    total.press("Enter")
    expect(page.locator(".explore .large")).to_contain_text("700 personer")
    page.get_by_role("button", name="Fest som B").click()
    compared = page.locator(".explore table:has(th:text-is('Forskjell'))")
    expect(compared.locator("tfoot")).to_have_text(re.compile(r"Sum\s*619\s*700\s*\+81"))
    expect(page.get_by_text("81 personer er plassert annerledes med B enn med A")).to_be_visible()
    assert explore.wrong == []


def test_what_cannot_be_met_is_said_in_words(explore: Opened) -> None:
    page = explore.page
    total = page.locator(".explore input[type=number]")
    total.fill("5")
    total.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("Disse innstillingene går ikke opp")
    expect(page.get_by_role("button", name="Lagre planfil")).to_be_disabled()
    assert page.get_by_text("Traceback").count() == 0


def test_the_cycle_file_is_written_beside_the_processed_figures(explore: Opened, lab: Lab) -> None:
    page = explore.page
    before = sorted((lab.root / "data" / "raw").rglob("*"))
    page.get_by_role("button", name="Lagre planfil").click()
    expect(page.get_by_role("status").filter(has_text="forslag.toml")).to_be_visible()
    written = lab.root / "data/processed/50-2021-2023/explore/forslag.toml"
    plan = tomllib.loads(written.read_text(encoding="utf-8"))
    assert plan["recommendation"]["total"] == 619
    assert sorted((lab.root / "data" / "raw").rglob("*")) == before


@pytest.mark.parametrize("width", [1200, 1440, 1920])
def test_nothing_is_cut_off_or_lies_over_another(explore: Opened, width: int) -> None:
    page = explore.page
    page.get_by_role("button", name="Fest som A").click()
    page.locator(".explore table:has(th:text-is('Forskjell'))").wait_for()
    page.set_viewport_size({"width": width, "height": 1000})
    assert page.evaluate(CUT_OFF) == []
    assert not page.evaluate(OVERLAPPING)


def test_the_other_notebooks_run_as_they_are_with_live_figures(run) -> None:
    found = run("02_settlement.ipynb")
    figure = found.page.locator(".jp-OutputArea .js-plotly-plot .main-svg").first
    figure.wait_for(timeout=TO_START, state="attached")
    expect(found.page.get_by_text(re.compile(r"Python 3 .*\| Idle"))).to_be_visible(
        timeout=TO_START
    )
    assert found.page.locator('[data-mime-type="application/vnd.jupyter.stderr"]').count() == 0
    assert found.wrong == []
