"""A figure or table with all its words, ready for the page and for JupyterLab.

One exhibit answers to several readers at once: the page takes the HTML block in `text/markdown`,
JupyterLab the live plot or the table, and the publisher the rows for the downloads. Everything
that comes from data is escaped, so that a name is never markup.
"""

from __future__ import annotations

import datetime as dt
import math
import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import polars as pl
from markupsafe import Markup

from analysis import language as lang
from analysis import vocabulary
from analysis.figures import markup, theme
from analysis.language import Language

if TYPE_CHECKING:
    import plotly.graph_objects as go

MIME = "application/vnd.sektorplan.exhibit+json"
PLOTLY_MIME = "application/vnd.plotly.v1+json"
_TITLE_WIDTH = 80
_TEXT_WIDTH = 120
_TO_THE_LEFT = Markup(
    "<style>.exhibit-in-notebook :is(th, td):not(.number) { text-align: left; }</style>"
)

Bundle = dict[str, Any]


@dataclass(frozen=True)
class Exhibit:
    """What a notebook shows: the finding, the picture or table, and where it comes from."""

    name: str
    """Names the downloads, `request-rate-map`."""
    kind: Literal["figure", "table"]
    title: str
    """The finding in one sentence; becomes the numbered caption."""
    description: str
    """«Figuren viser …», made from the data."""
    alt: str
    """What a reader who does not see the figure is told."""
    source: str
    """Publishers, tables and licences in one line, after «Kilde: »; empty: what the report says."""
    table: pl.DataFrame
    """Every figure behind the exhibit, with statuses and ends of intervals: the downloads."""
    language: Language
    plot: go.Figure | None = None
    columns: tuple[str, ...] = ()
    """The table's columns on the page; without any, every column that is not a reason or an end."""
    total: pl.DataFrame | None = None
    """One row that sums the table, same columns."""
    leads_to_sheets: bool = False
    """Whether each row is a municipality of the county: on the page its name, and a click on the
    map, lead to the municipality's own sheet. The table then has `code`."""

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> Bundle:
        """Every form of the exhibit, for the notebook; `include` and `exclude` are not needed."""
        del include, exclude
        bundle: Bundle = {
            "text/plain": f"{self.title}\n{self.description}",
            "text/markdown": raw_block(self.page_html()),
            MIME: self.record(),
        }
        if self.plot is None:
            bundle["text/html"] = str(self._notebook_html())
        else:
            bundle[PLOTLY_MIME] = self._live_plot(self.plot)
        return bundle

    def page_html(self) -> Markup:
        """The exhibit as one block of the page; its title is the caption that the page sets."""
        return markup.block(
            "div",
            *self._pieces(),
            self._source(downloads=True),
            attributes={"class": f"exhibit exhibit-{self.kind}", "data-exhibit": self.name},
        )

    def record(self) -> dict[str, Any]:
        """The words and the rows as JSON: what the publisher writes captions and downloads from."""
        return {
            "name": self.name,
            "kind": self.kind,
            "title": self.title,
            "description": self.description,
            "alt": self.alt,
            "source": self.source,
            "columns": [
                {"name": name, "label": vocabulary.label(name, self.language)}
                for name in self.table.columns
            ],
            "rows": [[_plain(value) for value in row] for row in self.table.iter_rows()],
        }

    def _pieces(self) -> list[Markup]:
        """The picture or the table, and its words; of a table without rows the caption is all."""
        if self.plot is not None:
            plot = self._plot_html(self.plot)
            return [plot, self._description(), self._hint(), self._plot_table()]
        if self.table.is_empty():
            return []
        return [*self._rows(), self._description()]

    def _plot_html(self, plot: go.Figure) -> Markup:
        drawn = plot.to_plotly_json()
        content = {"data": drawn["data"], "layout": drawn["layout"], "config": theme.CONFIG}
        figure = markup.element(
            "div", attributes={"class": "plot", "role": "img", "aria-label": self.alt}
        )
        return Markup("{}\n{}").format(figure, markup.json_script(content, "plot-data"))

    def _plot_table(self) -> Markup:
        summary = markup.element("summary", lang.text(self.language, "figures-numbers-in-figure"))
        return markup.block(
            "details", summary, *self._rows(), attributes={"class": "exhibit-table"}
        )

    def _rows(self) -> tuple[Markup, Markup]:
        """The table in its scrolling frame, and what its marks mean."""
        drawn, note = self._table(self._links())
        return markup.scrolling(drawn, self.title), note

    def _table(self, links: Sequence[str] = ()) -> tuple[Markup, Markup]:
        shown = self.columns or markup.shown_columns(self.table)
        sortable = self.kind == "table"
        return markup.table(
            self.table, shown, self.language, self.total, sortable=sortable, links=links
        )

    def _links(self) -> list[str]:
        """The sheets that the rows lead to; only a page has them beside it."""
        return [sheet_address(code) for code in self.table["code"]] if self.leads_to_sheets else []

    def _hint(self) -> Markup:
        """That a click on the map opens a sheet, and the way there by keyboard."""
        if not self.leads_to_sheets:
            return Markup()
        said = lang.text(self.language, "exhibit-sheets")
        return markup.element("p", said, attributes={"class": "exhibit-sheets"})

    def _description(self) -> Markup:
        return markup.element("p", self.description, attributes={"class": "exhibit-description"})

    def _source(self, *, downloads: bool) -> Markup:
        links = markup.downloads(self.name, self.language) if downloads else ""
        words = (self._source_line(), links)
        return markup.element("p", *words, attributes={"class": "exhibit-source"})

    def _source_line(self) -> str:
        if not self.source:
            return ""
        return lang.text(self.language, "figures-source", source=self.source)

    def _notebook_html(self) -> Markup:
        return self._in_notebook(self._description(), *self._table(), self._source(downloads=False))

    def _in_notebook(self, *content: Markup) -> Markup:
        """Content under the title; JupyterLab would set every cell of a table to the right."""
        title = markup.element("h4", self.title)
        return markup.block(
            "div", _TO_THE_LEFT, title, *content, attributes={"class": "exhibit-in-notebook"}
        )

    def _live_plot(self, plot: go.Figure) -> dict[str, Any]:
        """The plot with its words inside, as JupyterLab has no caption for it."""
        drawn = plot.to_plotly_json()
        layout = drawn["layout"]
        title = _wrapped(self.title, _TITLE_WIDTH)
        said = _wrapped(f"{self.description} {self._source_line()}", _TEXT_WIDTH)
        headroom = 40 + 24 * len(title) + 18 * len(said)
        small = f'<span style="font-size: 13px; color: {theme.INK_SOFT}">{"<br>".join(said)}</span>'
        layout["title"] = {
            "text": f"<b>{'<br>'.join(title)}</b><br>{small}",
            "font": {"size": 17},
            "x": 0,
            "xanchor": "left",
            "y": 1,
            "yanchor": "top",
            "pad": {"t": 28, "l": 8},
        }
        layout["margin"] = {"l": 8, "r": 8, "b": 8, **layout.get("margin", {}), "t": headroom}
        layout["height"] = layout["height"] + headroom
        beside = {"orientation": "v", "x": 1.02, "y": 1, "yanchor": "top"}
        layout["legend"] = {**layout.get("legend", {}), **beside}
        return {"data": drawn["data"], "layout": layout, "config": theme.CONFIG}


def sheet_address(code: str) -> str:
    """Where a municipality's sheet lies, seen from a page of the report."""
    return f"kommuner/{code}.html"


def raw_block(html: str) -> str:
    """HTML as a raw block of markdown; the fence is longer than any run of backticks inside."""
    longest = max((len(run) for run in re.findall(r"`+", html)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{{=html}}\n{html}\n{fence}\n"


def _wrapped(words: str, width: int) -> list[str]:
    return [str(Markup.escape(line)) for line in textwrap.wrap(words, width)]


def _plain(value: object) -> object:
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value
