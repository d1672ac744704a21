"""Whether everybody can use a page: what axe finds of WCAG 2.1 A and AA, with all folded out."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

WCAG_2_1_AA = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]},
    "resultTypes": ["violations"],
}
OPEN_ALL = "() => document.querySelectorAll('details').forEach(one => one.open = true)"
ONE_ROW_OF_A_KIND = """() => {
    // What axe says of a row follows from its elements, their classes and styles, and where there
    // is a text (a single sign it leaves to people): one row of each kind tells it for all.
    // No table becomes smaller.
    const sort = (text) => text && (/[\\p{L}\\p{N}].*[\\p{L}\\p{N}]/u.test(text) ? "text" : "sign");
    const kind = (row) => {
        const copy = row.cloneNode(true);
        const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) texts.currentNode.data = sort(texts.currentNode.data.trim());
        for (const element of [copy, ...copy.querySelectorAll("*")])
            for (const name of ["id", "href", "title", "data-sort", "d"])
                if (element.getAttribute(name)) element.setAttribute(name, "some");
        return copy.outerHTML;
    };
    for (const table of document.querySelectorAll("table")) {
        const { width, height } = table.getBoundingClientRect();
        Object.assign(table.style, { minWidth: `${width}px`, height: `${height}px` });
    }
    for (const body of document.querySelectorAll("tbody")) {
        const kinds = new Set();
        for (const row of [...body.rows]) {
            const before = kinds.size;
            if (kinds.add(kind(row)).size === before) row.remove();
        }
    }
}"""


def faults(page: Page) -> str:
    """What axe finds, in words; nothing when everybody can use the page, which is spent then."""
    page.evaluate(OPEN_ALL)
    page.evaluate(ONE_ROW_OF_A_KIND)
    found = Axe().run(page, options=WCAG_2_1_AA)
    return str(found.generate_report()) if found.violations_count else ""
