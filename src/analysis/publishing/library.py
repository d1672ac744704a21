"""papermill and nbformat, imported late and without what the build does not need."""

from __future__ import annotations

import contextlib
import logging
import sys
import threading
import warnings
from collections.abc import Iterator
from typing import Any

from analysis.publishing.parameters import Notebook

_importing = threading.Lock()
_SLOW = "rfc3987_syntax"


def papermill() -> Any:  # noqa: ANN401 -- papermill ships no types
    """papermill, imported once, without the slowest module on its way.

    nbformat imports jsonschema, which compiles a grammar for checking IRIs (0.75 s) when
    rfc3987_syntax is there. No notebook holds one, and jsonschema does without.
    """
    with _importing, _hidden(_SLOW), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import papermill as imported
    logging.getLogger("papermill").setLevel(logging.CRITICAL)  # the findings say what happened
    return imported


@contextlib.contextmanager
def _hidden(module: str) -> Iterator[None]:
    """Let imports of a module fail, unless it is there already."""
    if module in sys.modules:
        yield
        return
    sys.modules[module] = None  # type: ignore[assignment] # Python's own way to refuse an import
    try:
        yield
    finally:
        del sys.modules[module]


def notebook_node(source: Notebook) -> Any:  # noqa: ANN401 -- nbformat ships no types
    """A notebook as papermill wants it."""
    import nbformat

    return nbformat.from_dict(source)  # type: ignore[no-untyped-call]
