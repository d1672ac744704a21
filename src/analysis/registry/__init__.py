"""Municipalities and counties through time: codes, names, mergers, splits, borders.

`municipalities` which exist at a date; `names` how they are written; `successors` where the old
ones went; `boundaries` their shapes; `checks` what the tables say about each other. Frame in,
frame out. `boundaries` is imported by itself, because the map libraries are slow to load.
"""

from analysis.registry.municipalities import in_county, municipalities_at

__all__ = ["in_county", "municipalities_at"]
