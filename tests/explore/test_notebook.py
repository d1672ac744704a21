"""The notebook runs from end to end without a browser, in both written languages."""

import json
from pathlib import Path

import papermill
import pytest

from analysis import language as lang

NOTEBOOK = Path(__file__).resolve().parents[2] / "notebooks" / "explore.ipynb"


@pytest.mark.parametrize("language", lang.LANGUAGES)
def test_it_runs_without_a_browser(tmp_path, language):
    done = tmp_path / "done.ipynb"
    papermill.execute_notebook(
        NOTEBOOK,
        done,
        parameters={"language": language},
        kernel_name="python3",
        progress_bar=False,
        start_timeout=120,
    )
    last = json.loads(done.read_text(encoding="utf-8"))["cells"][-1]
    (output,) = last["outputs"]
    assert "application/vnd.jupyter.widget-view+json" in output["data"]
