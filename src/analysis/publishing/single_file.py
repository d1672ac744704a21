"""report.html: the whole report in one file that works from an e-mail attachment.

The pages of a rendered site are laid one after another under one title and one table of
contents. Styles, scripts, fonts and images are written into the file, each once. Downloads are
left out: they are files beside the report, and every table is in the page. Figures and tables
keep the numbers that they have on their own page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias, cast
from urllib.parse import urlsplit

from lxml import html as parser
from lxml.html import builder

from analysis.errors import Where, fail
from analysis.language import LANGUAGES, text
from analysis.publishing import inline

Element: TypeAlias = parser.HtmlElement

_MAIN = "quarto-document-content"
_NAMING = frozenset(
    {"id", "for", "headers", "aria-labelledby", "aria-describedby", "aria-controls"}
)
_LOWEST = 6
_OF_FILES_BESIDE = ("exhibit-downloads", "exhibit-sheets")
"""What speaks of files that lie beside the report."""


@dataclass(frozen=True)
class _Page:
    """One page of the site, parsed."""

    name: str
    document: Element
    main: Element

    def own(self, identifier: str) -> str:
        """An id that no other page has."""
        return f"{self.name}--{identifier}"


def build(site: Path, output: Path, pages: Sequence[str]) -> Path:
    """Write a site as one self-contained file.

    Args:
        site: the folder of a site that one of the renderers made.
        output: the file to write.
        pages: the pages' file names (`index.html`), in reading order.

    Raises:
        WorkbookError: a page is missing or has not the reports' page shell, or it names a file
            that is not in the site.
    """
    read = [_read(site, name) for name in pages]
    first = read[0]
    files = inline.Files(site)
    styles = files.styles([page.document for page in read])
    scripts = files.scripts([page.document for page in read])
    for page in read:
        _make_portable(page, frozenset(pages), files)
    title = _words(first.document.find_class("site-title")[0])
    whole = [_title(title), _contents(read), *[_article(page) for page in read]]
    _fill(first.main, whole)
    shell = first.document
    for header in _all(shell, "//header[@id='quarto-header']"):
        header.drop_tree()
    shell.find("head/title").text = title
    shell.find("head").extend(styles)
    shell.body.extend(scripts)
    shell.body.set("class", "single-file")
    written = parser.tostring(shell, encoding="unicode", doctype="<!DOCTYPE html>")
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(files.filled(written), encoding="utf-8")
    return output


def _read(site: Path, name: str) -> _Page:
    if not (site / name).is_file():
        fail("single-file-missing", Where(name), name=name)
    reader = parser.HTMLParser(encoding="utf-8", huge_tree=True)
    document = parser.document_fromstring((site / name).read_bytes(), parser=reader)
    mains = _all(document, f"//main[@id='{_MAIN}']")
    parts = ("header[@id='title-block-header']/h1", "div[@class='page-body']")
    if not mains or not all(_all(mains[0], part) for part in parts):
        fail("single-file-page", Where(name), name=name)
    return _Page(name.removesuffix(".html"), document, mains[0])


def _make_portable(page: _Page, pages: frozenset[str], files: inline.Files) -> None:
    """Ids of the page's own, links within the file, images inside it, no downloads, no sheets."""
    beside = " or ".join(f"contains(@class, '{name}')" for name in _OF_FILES_BESIDE)
    for left_out in _all(page.main, f"nav | .//*[{beside}]"):
        left_out.drop_tree()
    for element in _all(page.main, ".//*"):
        for naming in _NAMING.intersection(element.attrib):
            element.set(naming, " ".join(map(page.own, element.get(naming).split())))
    for link in _all(page.main, ".//a[@href]"):
        _lead_within(link, page, pages)
    for image in _all(page.main, ".//img[@src]"):
        image.set("src", files.data_uri(image.get("src"), asked_by=f"{page.name}.html"))


def _lead_within(link: Element, page: _Page, pages: frozenset[str]) -> None:
    """A link to a page leads to its place in the file; one to a file beside it is text."""
    address = urlsplit(link.get("href"))
    if address.scheme or address.netloc:
        return
    target = address.path.removeprefix("./") or f"{page.name}.html"
    if target not in pages:
        link.drop_tag()
        return
    name = target.removesuffix(".html")
    link.set("href", f"#{name}--{address.fragment}" if address.fragment else f"#{name}")


def _title(title: str) -> Element:
    heading = builder.H1(title, builder.CLASS("title"))
    return _element("header", heading, **{"class": "title-block", "id": "title-block-header"})


def _contents(pages: Sequence[_Page]) -> Element:
    """The table of contents: every page and its headings."""
    said = pages[0].document.get("lang", "")
    language = next((known for known in LANGUAGES if known == said), LANGUAGES[0])
    entries = []
    for page in pages:
        inner = [
            builder.LI(builder.A(_words(heading), href=f"#{heading.get('id')}"))
            for heading in _all(page.main, "div[@class='page-body']//h2[@id]")
        ]
        link = builder.A(_words(page.main.find(".//h1")), href=f"#{page.name}")
        entries.append(builder.LI(link, builder.UL(*inner)) if inner else builder.LI(link))
    heading = builder.H2(text(language, "single-file-contents"), id="toc-title")
    named = {"class": "toc", "id": "TOC", "role": "doc-toc", "aria-labelledby": "toc-title"}
    return _element("nav", heading, builder.UL(*entries), **named)


def _article(page: _Page) -> Element:
    """A page as a part of the report: its title becomes a heading of the second level."""
    title = page.main.find(".//h1")
    title.set("id", f"{page.name}--page-title")
    parts = _all(page.main, "header[@id] | div[@class='page-body']")
    for part in parts:
        for heading in _all(part, ".//h1 | .//h2 | .//h3 | .//h4 | .//h5"):
            heading.tag = f"h{min(_LOWEST, int(heading.tag[1]) + 1)}"
    named = {"class": "report-page", "id": page.name, "aria-labelledby": title.get("id")}
    return _element("article", *parts, **named)


def _fill(main: Element, parts: Sequence[Element]) -> None:
    for old in list(main):
        main.remove(old)
    main.set("class", "page")
    main.extend(parts)


def _element(tag: str, *content: Element, **attributes: str) -> Element:
    element = cast(Element, parser.Element(tag, attributes))
    element.extend(content)
    return element


def _all(element: Element, path: str) -> list[Element]:
    return cast("list[Element]", element.xpath(path))


def _words(element: Element) -> str:
    return " ".join(element.text_content().split())
