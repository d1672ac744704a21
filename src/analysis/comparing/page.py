"""«Endringer siden sist»: one page in one file, in the look of the reports.

The style sheet and its fonts are written into the page, which therefore works wherever it lies;
it has no script and asks nobody for anything.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import cast

from lxml import html as parser
from markupsafe import Markup

from analysis import language as lang
from analysis.comparing.differences import Differences
from analysis.comparing.reading import Published
from analysis.comparing.sections import Section, notes, sections, summary, touched
from analysis.errors import Where, fail, system_reason
from analysis.figures.markup import block, element
from analysis.language import Language
from analysis.publishing import inline

SHOWN = 400
"""So many rows of one section stand on the page; of the rest the number does."""

_STYLE = Markup('<link rel="stylesheet" href="assets/report.css">')
_MARK = Markup('<meta name="generator" content="sektorplan diff">')


def page(found: Differences, old: Published, new: Published, language: Language, site: Path) -> str:
    """The page as HTML.

    Args:
        found: `differences(old, new)`.
        old: the report that was.
        new: the report that is.
        language: of the page.
        site: a folder with the reports' `assets`.

    Raises:
        WorkbookError: the folder lacks the style sheet or a font.
    """
    body = _body(found, old, new, language)
    reader = parser.HTMLParser(encoding="utf-8", huge_tree=True)
    shell = _shell(body, language).encode()
    document = cast(parser.HtmlElement, parser.document_fromstring(shell, parser=reader))
    files = inline.Files(site)
    document.head.extend(files.styles([document]))
    return files.filled(parser.tostring(document, encoding="unicode", doctype="<!DOCTYPE html>"))


def check_place(path: Path) -> None:
    """Refuse a place for the page that is none, before anything is compared.

    Raises:
        WorkbookError: the name is no page's, or another file stands there.
    """
    if path.suffix.lower() not in {".html", ".htm"}:
        fail("diff-page-name", Where(str(path)))
    try:
        taken = path.exists() and _MARK.encode() not in path.read_bytes()
    except OSError as problem:
        fail("diff-page-not-written", Where(str(path)), reason=system_reason(problem))
    if taken:
        fail("diff-page-taken", Where(str(path)))


def save(path: Path, content: str) -> None:
    """Write the page in one move.

    Raises:
        WorkbookError: it cannot be written there.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".diff-", dir=path.parent) as folder:
            (Path(folder) / path.name).write_text(content, encoding="utf-8")
            (Path(folder) / path.name).replace(path)
    except OSError as problem:
        fail("diff-page-not-written", Where(str(path)), reason=system_reason(problem))


def _body(found: Differences, old: Published, new: Published, language: Language) -> Markup:
    told = sections(found, old, new, language)
    title = lang.text(language, "diff-title")
    made = [
        lang.text(
            language,
            key,
            name=one.name,
            built=lang.date_time(one.manifest.built_at, language),
        )
        for key, one in (("diff-from", old), ("diff-to", new))
    ]
    head = block(
        "header",
        element("h1", title, attributes={"class": "title"}),
        *(element("p", line) for line in made),
        attributes={"class": "title-block", "id": "title-block-header"},
    )
    lead = element("p", summary(found, told, language), attributes={"class": "lead"})
    where = touched(found, old, new, language)
    warned = [
        element("div", element("p", note), attributes={"class": "notice notice-warning"})
        for note in notes(found, language)
    ]
    parts = [_section(section, language) for section in told]
    whose = element("p", where) if where else Markup("")
    inside = block("div", *warned, lead, whose, *parts, attributes={"class": "page-body"})
    classes = "page with-toc" if told else "page"
    contents = _contents(told, language) if told else Markup("")
    named = {"class": classes, "id": "content", "tabindex": "-1"}
    return block("main", head, contents, inside, attributes=named)


def _contents(told: list[Section], language: Language) -> Markup:
    title = lang.text(language, "diff-contents")
    links = [
        element("li", element("a", one.title(language), attributes={"href": f"#{one.name}"}))
        for one in told
    ]
    heading = element("h2", title, attributes={"id": "toc-title"})
    named = {"class": "toc", "id": "TOC", "role": "doc-toc", "aria-labelledby": "toc-title"}
    return block("nav", heading, block("ul", *links), attributes=named)


def _section(section: Section, language: Language) -> Markup:
    title = section.title(language)
    note = lang.text(language, f"diff-{section.name}-note")
    left_out = len(section.rows) - SHOWN
    more = lang.text(language, "diff-more", count=left_out) if left_out > 0 else ""
    framed = {
        "class": "table-scroll",
        "tabindex": "0",
        "role": "region",
        "aria-label": lang.text(language, "diff-scroll", title=title),
    }
    return block(
        "section",
        element("h2", title, attributes={"id": section.name}),
        element("p", note),
        block("div", _table(section, language), attributes=framed),
        element("p", more, attributes={"class": "exhibit-note"}) if more else "",
        attributes={"aria-labelledby": section.name},
    )


def _table(section: Section, language: Language) -> Markup:
    classes = [{"class": "number"} if name in section.numbers else {} for name in section.columns]
    headings = [
        element("th", heading, attributes={"scope": "col"} | named)
        for heading, named in zip(section.headings(language), classes, strict=True)
    ]
    rows = [
        element(
            "tr",
            element("th", row[0], attributes={"scope": "row"} | classes[0]),
            *(
                element("td", cell, attributes=_of_cell(cell, named))
                for cell, named in zip(row[1:], classes[1:], strict=True)
            ),
        )
        for row in section.rows[:SHOWN]
    ]
    head = block("thead", element("tr", *headings))
    return block("table", head, block("tbody", *rows))


_LONGEST_NUMBER = 40


def _of_cell(cell: str, named: dict[str, str]) -> dict[str, str]:
    """A number's cell stands on one line; a sentence does not, and an endless word is broken."""
    if len(cell) <= _LONGEST_NUMBER:
        return named
    endless = max(map(len, cell.split())) > _LONGEST_NUMBER
    return {"style": "overflow-wrap: anywhere"} if endless else {}


def _shell(body: Markup, language: Language) -> str:
    title = lang.text(language, "diff-title")
    head = block(
        "head",
        Markup('<meta charset="utf-8">'),
        Markup('<meta name="viewport" content="width=device-width, initial-scale=1">'),
        _MARK,
        element("title", title),
        _STYLE,
    )
    skip = element(
        "a",
        lang.text(language, "diff-skip"),
        attributes={"class": "skip-link", "href": "#content"},
    )
    return block("html", head, block("body", skip, body), attributes={"lang": language})
