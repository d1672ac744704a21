"""Municipalities and counties through time: codes, names, mergers, splits, borders.

`Registry` answers for any day at once. Behind it: `municipalities` which exist at a date; `history`
those before the register; `steps` what became of them, day by day; `changes` figures carried over;
`names` how they are written; `successors` where the old ones went; `boundaries` their shapes;
`checks` what the tables say about each other. Frame in, frame out. `boundaries` is imported by
itself, because the map libraries are slow to load.
"""

from analysis.registry.municipalities import in_county, municipalities_at
from analysis.registry.through_time import Registry

__all__ = ["Registry", "in_county", "municipalities_at"]
