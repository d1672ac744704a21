"""A light picture or table in JupyterLab: markup sent once, then only what changes.

A slider that moves a map of plotly redraws every outline, at 60 to 100 ms; changing the colours
of an SVG that is already there takes one. The script is `board.js`, loaded by anywidget from the
kernel: nothing comes from another host.
"""

from __future__ import annotations

from importlib.resources import files
from typing import Any

import anywidget
import traitlets

_HERE = files("analysis.explore")


class Board(anywidget.AnyWidget):
    """Markup whose elements with a `data-code` can be chosen, and what changes in it."""

    _esm = _HERE / "board.js"
    _css = _HERE / "board.css"

    markup = traitlets.Unicode().tag(sync=True)
    """HTML or SVG, every text from data escaped."""
    marks: traitlets.Dict[str, Any] = traitlets.Dict().tag(sync=True)
    """By `data-key`: `level` (class of colour), `text` (what stands there), `title` (tooltip)."""
    chosen = traitlets.Unicode().tag(sync=True)
    """The code of the municipality that is chosen, also by a click."""
    stale = traitlets.Bool().tag(sync=True)
    """Whether what is shown belongs to an earlier setting."""
