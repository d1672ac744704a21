"""What a reader and a link meet on a page, so that two renderers' pages can be compared."""

import re
from dataclasses import dataclass

from lxml import html as parser

# Ids that renderers give for their own use: no link leads to them.
_OWN = re.compile(r"cell-.*|.*-caption(-[0-9a-f-]{36})?")
_SPACES = re.compile(r"[ \t\r\n]+")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


@dataclass(frozen=True)
class Outline:
    """A page without what the renderers may write differently."""

    language: str
    window_title: str
    description: str
    navigation: tuple[tuple[str, str, bool], ...]
    """Each link of the navigation: address, text, whether it is the current page."""
    headings: tuple[tuple[int, str, str], ...]
    """Level, text, id."""
    captions: tuple[tuple[str, str], ...]
    """Id of the figure or table, numbered caption."""
    ids: tuple[str, ...]
    links: tuple[tuple[str, str], ...]
    tables: tuple[tuple[tuple[str, ...], ...], ...]
    notices: tuple[tuple[str, str, str], ...]
    """Element, classes, title."""
    text: str
    """Every word of the main content."""
    footer: tuple[str, ...]


def page_outline(html: str) -> Outline:
    """The outline of a page."""
    page = parser.document_fromstring(html.encode(), parser=parser.HTMLParser(encoding="utf-8"))
    main = page.xpath("//main")[0]
    for script in main.xpath(".//script"):
        script.drop_tree()
    return Outline(
        language=page.get("lang", ""),
        window_title=words(page.find("head/title")),
        description="".join(page.xpath("//meta[@name='description']/@content")),
        navigation=tuple(
            (link.get("href"), words(link), link.get("aria-current") == "page")
            for link in page.xpath("//header[@id='quarto-header']//a")
        ),
        headings=tuple(
            (int(heading.tag[1]), words(heading), heading.get("id", ""))
            for heading in main.iter(*_HEADINGS)
        ),
        captions=tuple(
            (caption.xpath("string(ancestor::div[@id][1]/@id)"), words(caption))
            for caption in main.iter("figcaption")
        ),
        ids=tuple(name for name in main.xpath(".//@id") if not _OWN.fullmatch(name)),
        links=tuple((link.get("href"), words(link)) for link in main.iter("a")),
        tables=tuple(
            tuple(tuple(words(cell) for cell in row.iter("th", "td")) for row in table.iter("tr"))
            for table in main.iter("table")
        ),
        notices=tuple(
            (notice.tag, notice.get("class"), words(notice.find_class("notice-title")[0]))
            for notice in main.find_class("notice")
        ),
        text=words(main),
        footer=tuple(words(line) for line in page.xpath("//footer[@id='quarto-footer']/p")),
    )


def words(element: parser.HtmlElement | None) -> str:
    """Its words; a space that may not break is not the same as one that may."""
    return _SPACES.sub(" ", element.text_content()).strip(" ") if element is not None else ""
