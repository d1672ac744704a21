"""The sliders: one weight per criterion, the total and the minimum."""

from __future__ import annotations

from collections.abc import Callable

import ipywidgets as widgets
from markupsafe import Markup

from analysis import language as lang
from analysis.explore.settings import HIGHEST_WEIGHT, Setting
from analysis.language import Language
from analysis.recommendation import words

_LABEL = "165px"
_ROOM_ABOVE = 2
"""How far above its opening position the slider of the total and of the minimum reaches."""
_LEAST_ROOM = {"total": 100, "minimum": 50}
_MOST_PEOPLE = 100_000


class Controls:
    """The sliders and the setting they stand at."""

    def __init__(self, opening: Setting, language: Language) -> None:
        """Sliders at the opening setting."""
        self._opening = opening
        self._language = language
        self._changed: Callable[[], None] = lambda: None
        self._quiet = False
        self.weights = {name: self._weight(name) for name in opening.weights}
        self._parts = {name: widgets.Label().add_class("explore-part") for name in opening.weights}
        self.total = self._people("total", opening.total, least=0)
        self.total_typed = widgets.BoundedIntText(
            opening.total,
            min=0,
            max=_MOST_PEOPLE,
            layout={"width": "84px"},
            continuous_update=False,
        )
        self.minimum = self._people("minimum", opening.minimum, least=1)
        self.reset = widgets.Button(
            description=lang.text(language, "explore-reset"), layout={"width": "auto"}
        )
        self._connect()
        self._show_parts()

    @property
    def setting(self) -> Setting:
        """Where the sliders stand."""
        weights = {name: float(slider.value) for name, slider in self.weights.items()}
        return Setting(weights, int(self.total_typed.value), int(self.minimum.value))

    def on_change(self, react: Callable[[], None]) -> None:
        """Call this after every move of a slider."""
        self._changed = react

    def move_to(self, setting: Setting) -> None:
        """Put all sliders at a setting, with one reaction in the end."""
        self._quiet = True
        for name, slider in self.weights.items():
            slider.value = setting.weights.get(name, 0.0)
        self.total_typed.value = setting.total
        self.minimum.value = setting.minimum
        self._quiet = False
        self._moved()

    def view(self, *notes: widgets.Widget) -> widgets.VBox:
        """The sliders in one column, notes under the weights."""
        text = lang.text
        rows = (
            widgets.HBox([self.weights[name], self._parts[name]], layout={"overflow": "visible"})
            for name in self.weights
        )
        return widgets.VBox(
            [
                heading(text(self._language, "explore-weights")),
                *rows,
                *notes,
                heading(text(self._language, "explore-numbers")),
                widgets.HBox([self.total, self.total_typed]),
                self.minimum,
                widgets.HBox([self.reset], layout={"justify_content": "flex-end"}),
            ]
        )

    def _weight(self, name: str) -> widgets.FloatSlider:
        value = self._opening.weights[name]
        return widgets.FloatSlider(
            value=value,
            min=0.0,
            max=HIGHEST_WEIGHT,
            step=1.0,
            description=words.criterion(name, self._language),
            tooltip=words.criterion_meaning(name, self._language),
            readout_format="d" if float(value).is_integer() else ".1f",
            style={"description_width": _LABEL},
            layout={"flex": "1 1 auto", "width": "auto", "min_width": "0"},
        )

    def _people(self, key: str, value: int, *, least: int) -> widgets.IntSlider:
        return widgets.IntSlider(
            value=value,
            min=least,
            max=max(_LEAST_ROOM[key], _ROOM_ABOVE * value),
            description=lang.text(self._language, f"explore-{key}"),
            readout=key == "minimum",
            readout_format="d",
            style={"description_width": _LABEL},
            layout={"flex": "1 1 auto", "width": "auto", "min_width": "0"},
        )

    def _connect(self) -> None:
        self.total.observe(self._total_slid, "value")
        self.total_typed.observe(self._total_typed, "value")
        for slider in (*self.weights.values(), self.minimum):
            slider.observe(self._moved, "value")
        self.reset.on_click(lambda _: self.move_to(self._opening))

    def _total_slid(self, change: dict[str, int]) -> None:
        self.total_typed.value = change["new"]

    def _total_typed(self, change: dict[str, int]) -> None:
        """A typed number may lie beyond the slider's end: the slider then reaches farther."""
        self.total.max = max(self.total.max, change["new"])
        self.total.value = change["new"]
        self._moved()

    def _moved(self, change: object = None) -> None:
        del change
        if not self._quiet:
            self._show_parts()
            self._changed()

    def _show_parts(self) -> None:
        for name, part in self.setting.parts.items():
            self._parts[name].value = lang.percent(part, self._language, 0)


def heading(said: str) -> widgets.HTML:
    """A small heading over a group of controls."""
    return widgets.HTML(Markup("<h3>{}</h3>").format(said)).add_class("explore-head")
