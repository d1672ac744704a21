"""Importing the figures is quick: what is heavy waits until a map is drawn."""

import subprocess
import sys

HEAVY = ("geopandas", "pandas", "shapely", "numpy", "IPython")


def test_figures_import_nothing_heavy():
    modules = "maps, charts, tables, values, exhibit"
    code = f"import sys; from analysis.figures import {modules}; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, encoding="utf-8"
    ).stdout.split()
    assert not set(HEAVY) & set(loaded)
