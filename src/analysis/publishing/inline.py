"""The files that a page loads, written into the page.

What goes into a `<style>` or `<script>` must not end it: `</style` and `</script` are written so
that they mean the same to CSS and JavaScript and nothing to HTML.
"""

from __future__ import annotations

import base64
import mimetypes
import re
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import TypeAlias
from urllib.parse import unquote, urlsplit

from lxml import html as parser
from lxml.html import builder

from analysis.errors import Where, fail

Element: TypeAlias = parser.HtmlElement

_URL = re.compile(r"""url\(\s*(?P<quote>["']?)(?P<name>[^"')]+)(?P=quote)\s*\)""")
_HELD = "inlined-file-{}"
_HELD_BACK = re.compile(r"(?P<tag><(?:style|script)>)inlined-file-(?P<number>\d+)(?=</)")
_TYPES = {".woff2": "font/woff2", ".woff": "font/woff", ".svg": "image/svg+xml"}
_ENDS_SCRIPT = re.compile(r"<(?=/script|script|!--)", re.IGNORECASE)
_ENDS_STYLE = re.compile(r"</(?=style)", re.IGNORECASE)


class Files:
    """The files of a site, each read and written once.

    Large texts do not go through the tree of the page: a mark holds their place until the page
    is written.
    """

    def __init__(self, site: Path) -> None:
        """Name the site's folder."""
        self._site = site
        self._held: list[str] = []

    def styles(self, pages: Sequence[Element]) -> list[Element]:
        """The style sheets of some pages, whose links are taken out of them."""
        names = self._named(pages, "//link[@rel='stylesheet']", "href")
        return [builder.STYLE(self._hold(self._style(name))) for name in names]

    def scripts(self, pages: Sequence[Element]) -> list[Element]:
        """The scripts of some pages, which are taken out of them, in their order."""
        names = self._named(pages, "//script[@src]", "src")
        return [builder.SCRIPT(self._hold(self._script(name))) for name in names]

    def data_uri(self, name: str, *, asked_by: str) -> str:
        """A file as an address that holds it; addresses elsewhere stay.

        Raises:
            WorkbookError: the file is not in the site.
        """
        address = urlsplit(name)
        if address.scheme or address.netloc or not address.path:
            return name
        path = self._path(name, asked_by)
        kind = _TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0]
        written = base64.b64encode(path.read_bytes()).decode()
        return f"data:{kind or 'application/octet-stream'};base64,{written}"

    def filled(self, html: str) -> str:
        """A written page with what was held back."""

        def content(match: re.Match[str]) -> str:
            return match["tag"] + self._held[int(match["number"])]

        return _HELD_BACK.sub(content, html)

    def _named(self, pages: Sequence[Element], path: str, attribute: str) -> list[str]:
        # A page with more scripts than another has them in the order in which they must run.
        found = [[element.get(attribute) for element in page.xpath(path)] for page in pages]
        for page in pages:
            for element in page.xpath(path):
                element.drop_tree()
        return list(dict.fromkeys(name for names in sorted(found, key=len)[::-1] for name in names))

    def _style(self, name: str) -> str:
        folder = PurePosixPath(unquote(urlsplit(name).path)).parent

        def held(match: re.Match[str]) -> str:
            said = match["name"].strip()
            if urlsplit(said).scheme or said.startswith("#"):
                return match[0]
            return f'url("{self.data_uri(str(folder / said), asked_by=name)}")'

        css = self._path(name, name).read_text(encoding="utf-8")
        return _ENDS_STYLE.sub(r"<\\/", _URL.sub(held, css))

    def _script(self, name: str) -> str:
        code = self._path(name, name).read_text(encoding="utf-8")
        return _ENDS_SCRIPT.sub(r"\\x3C", code)

    def _path(self, name: str, asked_by: str) -> Path:
        path = (self._site / unquote(urlsplit(name).path)).resolve()
        if not path.is_file() or not path.is_relative_to(self._site.resolve()):
            fail("single-file-missing", Where(asked_by), name=name)
        return path

    def _hold(self, content: str) -> str:
        self._held.append(content)
        return _HELD.format(len(self._held) - 1)
