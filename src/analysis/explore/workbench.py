"""The workbench itself: what stands where, and what happens when something is moved.

from analysis.explore import workbench

workbench.open(book)
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import ipywidgets as widgets
import polars as pl

from analysis import language as lang
from analysis.errors import WorkbookError
from analysis.explore import county_map, explanation, exports, panels, scale, settings, tables
from analysis.explore.board import Board
from analysis.explore.comparison import Comparison
from analysis.explore.controls import Controls, heading
from analysis.explore.settings import Setting
from analysis.explore.tables import Pinned
from analysis.figures import order
from analysis.recommendation import effects, planning, words
from analysis.recommendation.proposal import Proposal
from analysis.registry import boundaries, counties, municipalities_at
from analysis.workbook import Workbook

_TOLERANCE_M = 600
_COLUMNS = {
    "grid_template_columns": "minmax(390px, 2fr) minmax(300px, 3fr)",
    "grid_gap": "12px 24px",
}


def open(book: Workbook) -> Workbench:  # noqa: A001 -- read: workbench.open
    """Open the workbench for the county, planning cycle and language of a workbook.

    Raises:
        WorkbookError: the figures or the cycle file do not hold.
    """
    return Workbench(book)


class Workbench:
    """Sliders, map, table, explanation, comparison and exports, as one cell's output."""

    def __init__(self, book: Workbook) -> None:
        """Read the figures, and show the cycle file's own setting."""
        self._book = book
        self._language = book.language
        self._planned = planning.of_cycle(book.raw.tables(planning.TABLES), book.cycle)
        names, without = settings.movable(self._planned)
        self.controls = Controls(settings.opening(self._planned, names), book.language)
        self.comparison = Comparison(book.language)
        self.proposal: Proposal | None = None
        """What the sliders give; None where they cannot be met."""
        self._last = self._planned.proposal
        self.summary, self.legend = widgets.HTML(), widgets.HTML()
        self.explained, self.message = widgets.HTML(), widgets.HTML()
        self.map, self.table = Board(markup=self._picture()), Board()
        self.municipality = self._choice()
        self.buttons = self._buttons()
        self.file_name = widgets.Text(
            value=lang.text(book.language, "explore-file-name-first"),
            description=lang.text(book.language, "explore-file-name"),
            style={"description_width": "initial"},
        )
        self._connect()
        self.view = self._arranged(without)
        self._moved()

    def _repr_mimebundle_(self, **settings: Any) -> Any:  # noqa: ANN401 -- Jupyter's own protocol
        return self.view._repr_mimebundle_(**settings)

    def _moved(self) -> None:
        """A slider was moved: compute, and show all that follows from it."""
        setting = self.controls.setting
        try:
            self.proposal = settings.propose(self._planned, self._book.cycle.county, setting)
        except WorkbookError as problem:
            self.proposal = None
            self.summary.value = panels.refusal(problem.findings, self._language)
            self.comparison.follow(None)
        else:
            self._last = self.proposal
            self._show(setting, self.proposal)
        for board in (self.map, self.table):
            board.stale = self.proposal is None
        for name in ("a", "b", "cycle", "table"):
            self.buttons[name].disabled = self.proposal is None

    def _show(self, setting: Setting, proposal: Proposal) -> None:
        shown = order.by_name(proposal.municipalities)
        colours = scale.beside_county(setting.total / int(shown["population"].sum()) * 1000)
        self.map.marks = county_map.marks(shown, colours, self._language)
        self.legend.value = panels.panel(county_map.legend(colours, self._language))
        self.table.markup = str(tables.municipalities(shown, self._language))
        self.summary.value = self._summarised(shown)
        self._explain()
        pinned = Pinned(setting, shown.select("code", "name", "recommended"))
        self.comparison.follow(pinned)

    def _explain(self) -> None:
        self.explained.value = explanation.panel(
            self._last, self.municipality.value, self._language
        )

    def _summarised(self, shown: pl.DataFrame) -> str:
        given = int((shown["recommended"] > 0).sum())
        said = lang.text(
            self._language,
            "explore-summary",
            people=int(shown["recommended"].sum()),
            given=given,
            municipalities=shown.height,
        )
        pieces = [panels.paragraph(said, "large")]
        if self._last.rules.total == self._planned.rules.total:
            moved = effects.moved(self._last.numbers, self._planned.proposal.numbers)
            own = lang.text(self._language, "explore-moved-from-plan", people=moved)
            pieces.append(panels.paragraph(own, "soft"))
        return panels.panel(*pieces)

    def _chosen(self, change: dict[str, str]) -> None:
        """A municipality was chosen in the list, which follows the map and the tables."""
        for board in self._boards:
            board.chosen = change["new"]
        self._explain()

    def _pointed(self, change: dict[str, str]) -> None:
        """A municipality was clicked on the map or in a table."""
        self.municipality.value = change["new"]

    @property
    def _boards(self) -> tuple[Board, ...]:
        return self.map, self.table, self.comparison.numbers

    def _export(self, write: Callable[[str], str]) -> None:
        try:
            self.message.value = write(self.file_name.value.strip())
        except WorkbookError as problem:
            self.message.value = panels.complaint(problem.findings, self._language)

    def _write_cycle(self, name: str) -> str:
        return exports.cycle_file_of(self._book, self.controls.setting, name)

    def _write_table(self, name: str) -> str:
        return exports.table_of(self._book, self._last, name)

    def _connect(self) -> None:
        self.controls.on_change(self._moved)
        self.municipality.observe(self._chosen, "value")
        self._chosen({"new": self.municipality.value})
        for board in self._boards:
            board.observe(self._pointed, "chosen")
        reactions = {
            "a": lambda: self.comparison.pin("a"),
            "b": lambda: self.comparison.pin("b"),
            "release": self.comparison.release,
            "cycle": partial(self._export, self._write_cycle),
            "table": partial(self._export, self._write_table),
        }
        for name, react in reactions.items():
            self.buttons[name].on_click(lambda _, react=react: react())

    def _picture(self) -> str:
        raw, plan = self._book.raw, self._book.cycle
        everywhere = municipalities_at(raw.table("municipalities"), plan.structure)
        shapes = boundaries.county(raw.boundaries(plan.structure), everywhere, plan.county)
        place = counties.name_at(raw.table("counties"), plan.county, plan.structure)
        label = lang.text(self._language, "explore-map", county=place)
        return str(county_map.picture(boundaries.display(shapes, _TOLERANCE_M), label))

    def _choice(self) -> widgets.Dropdown:
        """Every municipality by name; the largest one first chosen."""
        places = order.by_name(self._planned.proposal.municipalities)
        largest = places.sort("population", descending=True)["code"][0]
        return widgets.Dropdown(
            options=list(places.select("name", "code").iter_rows()),
            value=largest,
            description=lang.text(self._language, "explore-municipality"),
            layout={"width": "auto"},
        )

    def _buttons(self) -> dict[str, widgets.Button]:
        return {
            name: widgets.Button(
                description=lang.text(self._language, f"explore-button-{name}"),
                tooltip=lang.text(self._language, f"explore-button-{name}.description"),
                layout={"width": "auto"},
            )
            for name in ("a", "b", "release", "cycle", "table")
        }

    def _arranged(self, without: list[str]) -> widgets.VBox:
        pins = [self.buttons[name] for name in ("a", "b", "release")]
        files = [self.buttons[name] for name in ("cycle", "table")]
        above = (
            [
                self.controls.view(*self._told(without)),
                widgets.HBox(pins),
                self.municipality,
                self.explained,
            ],
            [self.summary, self.map, self.legend, self.table],
        )
        below = (
            [self.comparison.settings],
            [self.comparison.numbers],
        )
        rows = (
            widgets.GridBox([widgets.VBox(column) for column in columns], layout=_COLUMNS)
            for columns in (above, below)
        )
        last = [
            heading(lang.text(self._language, "explore-take-along")),
            widgets.HBox([self.file_name, *files], layout={"flex_flow": "row wrap"}),
            self.message,
        ]
        return widgets.VBox([*rows, *last]).add_class("explore")

    def _told(self, without: list[str]) -> list[widgets.HTML]:
        """Criteria that no slider can move, as nobody has figures for them."""
        if not without:
            return []
        names = lang.join(
            [words.criterion(name, self._language) for name in without], self._language
        )
        said = lang.text(self._language, "explore-without-figures", criteria=names)
        return [widgets.HTML(panels.panel(panels.paragraph(said, "soft")))]
