"""Every folder of the workbook, once.

`SEKTORPLAN_ROOT` names another workbook folder than the one the code lies in: a planner's copy
on a shared disk, or a test's.
"""

from __future__ import annotations

import os
from pathlib import Path


def root() -> Path:
    """The workbook's folder."""
    named = os.environ.get("SEKTORPLAN_ROOT")
    return Path(named).resolve() if named else Path(__file__).resolve().parents[2]


def raw() -> Path:
    """Figures as received, never edited by code except by `import` and `fetch`."""
    return root() / "data" / "raw"


def processed() -> Path:
    """What the notebooks write."""
    return root() / "data" / "processed"


def notebooks() -> Path:
    """The notebooks, stored without outputs."""
    return root() / "notebooks"


def reports() -> Path:
    """The Quarto project: prose, settings, style."""
    return root() / "reports"


def published() -> Path:
    """The rendered reports."""
    return reports() / "published"
